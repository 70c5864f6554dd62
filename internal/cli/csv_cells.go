package cli

import (
	"strconv"
	"strings"
)

// plainCells returns the cells of a row for a CSV file that may be opened in a
// spreadsheet. A cell that a spreadsheet would compute as a formula gets an
// apostrophe in front, so that the spreadsheet shows its text. Numbers stay as they are.
func plainCells(cells []string) []string {
	out := make([]string, len(cells))
	for i, cell := range cells {
		out[i] = cell
		if cell == "" || !strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
			continue
		}
		if _, err := strconv.ParseFloat(strings.Replace(cell, ",", ".", 1), 64); err != nil {
			out[i] = "'" + cell
		}
	}
	return out
}

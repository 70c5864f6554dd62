package table

import (
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"
)

// CSV writes the table as RFC 4180 has it: commas, UTF-8 without a byte order mark. The
// first row has the titles.
func (t *Table) CSV(w io.Writer) error { return t.delimited(w, ',', false) }

// TSV writes the table with a tab between cells. A tab or a line break in a cell becomes
// a blank.
func (t *Table) TSV(w io.Writer) error {
	line := func(cells []string) error {
		for i, c := range cells {
			cells[i] = strings.Map(func(r rune) rune {
				if r == '\t' || r == '\n' || r == '\r' {
					return ' '
				}
				return r
			}, c)
		}
		_, err := fmt.Fprintln(w, strings.Join(PlainCells(cells), "\t"))
		return err
	}
	return t.lines(line, false)
}

// ExcelCSV writes the table as a European Excel opens it by a double click: with a byte
// order mark, semicolons between cells, and decimal commas.
func (t *Table) ExcelCSV(w io.Writer) error {
	if _, err := io.WriteString(w, "\ufeff"); err != nil {
		return err
	}
	return t.delimited(w, ';', true)
}

func (t *Table) delimited(w io.Writer, comma rune, decimalComma bool) error {
	out := csv.NewWriter(w)
	out.Comma, out.UseCRLF = comma, decimalComma
	if err := t.lines(func(cells []string) error { return out.Write(PlainCells(cells)) }, decimalComma); err != nil {
		return err
	}
	out.Flush()
	return out.Error()
}

// lines calls the function with the titles and then with each row.
func (t *Table) lines(give func(cells []string) error, decimalComma bool) error {
	cells := make([]string, len(t.Columns))
	for i, c := range t.Columns {
		cells[i] = c.Title
	}
	if err := give(cells); err != nil {
		return err
	}
	for _, row := range t.Rows {
		cells := make([]string, len(row))
		for i, cell := range row {
			cells[i] = plain(cell)
			if _, ok := cell.(float64); ok && decimalComma {
				cells[i] = strings.Replace(cells[i], ".", ",", 1)
			}
		}
		if err := give(cells); err != nil {
			return err
		}
	}
	return nil
}

// PlainCells returns the cells of a row for a CSV file that may be opened in a
// spreadsheet. A cell that a spreadsheet would compute as a formula gets an apostrophe
// in front, so that the spreadsheet shows its text; some take full-width signs too.
// Numbers stay as they are.
func PlainCells(cells []string) []string {
	out := make([]string, len(cells))
	for i, cell := range cells {
		out[i] = cell
		if first, _ := utf8.DecodeRuneInString(cell); cell == "" || !strings.ContainsRune("=+-@\t\r\n＝＋－＠", first) {
			continue
		}
		if _, err := strconv.ParseFloat(strings.Replace(cell, ",", ".", 1), 64); err != nil {
			out[i] = "'" + cell
		}
	}
	return out
}

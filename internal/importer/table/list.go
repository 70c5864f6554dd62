package table

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
)

// lineEnd is the delimiter of a plain list: a line has none, so that each line is one cell
// with all its commas.
const lineEnd = '\n'

// listTitles is how many rows at the head of a plain list are looked at for its header, since
// a title may stand above it.
const listTitles = 3

// listed reports whether the caller reads plain lists.
func (o Options) listed() bool { return o.List != "" && len(o.Required) == 0 }

// plain reports whether a text is a plain list rather than a table with the delimiter that
// fits it best: the delimiter is in few lines, in some of them only, or is followed by a blank
// wherever it is, as a comma in "Vilnius University, Lithuania". A first line with the name of
// a column beside another one is the header of a table.
func (t *RowReader) plain(sample string, o Options) bool {
	try := &RowReader{comma: t.comma, encoding: t.encoding, in: newLines(strings.NewReader(sample))}
	try.in.end = t.in.end
	widths := map[int]int{}
	rows, prose := 0, t.comma != '\t'
	for rows < 500 {
		row, err := try.read()
		if err == io.EOF {
			break
		}
		if err == nil && row.blank() {
			continue
		}
		rows++
		if err != nil {
			continue
		}
		if len(try.behind) > 0 {
			return false // a cell of several lines
		}
		for i, c := range row.cells {
			if rows == 1 && len(row.cells) > 1 && o.IsListHeader(c) {
				return false
			}
			prose = prose && (i == 0 || strings.HasPrefix(c, " "))
		}
		widths[len(row.cells)]++
	}
	width, most := 0, 0
	for w, n := range widths {
		if n > most || n == most && w < width {
			width, most = w, n
		}
	}
	return width == 1 || prose || 5*most < 4*rows
}

// findList reports whether the table is a plain list, no row of which has two cells, and
// finds its header or gives it one.
func (t *RowReader) findList(o Options) bool {
	seen, column := t.listRows()
	header := listHeader(seen, column, o)
	// A sheet that nobody chose and that has no header may be the cover of another sheet.
	cover := t.workbook != nil && o.Sheet == "" && len(t.workbook.book.Sheets) > 1 && header < 0
	if column < 0 || cover {
		t.ready = append(seen, t.ready...)
		return false
	}
	t.header, t.width = make([]string, column+1), column+1
	if header >= 0 {
		t.header[column] = strings.TrimSpace(seen[header].row.cells[column])
		t.notes = append(t.notes, fmt.Sprintf("a list of one column, whose header is %s in line %d", strconv.Quote(collab.Clip(t.header[column])), seen[header].row.Line))
	} else {
		t.header[column] = o.List
		first := seen[slices.IndexFunc(seen, result.written)].row
		t.notes = append(t.notes, fmt.Sprintf("a list of one column without a header: line %d, %s, is its first entry; if that is the header, name it with --column of match or --map of import",
			first.Line, strconv.Quote(collab.Clip(strings.TrimSpace(first.cells[column])))))
	}
	t.ready = append(seen[header+1:], t.ready...)
	return true
}

// written reports whether the result is a row with a cell.
func (r result) written() bool { return r.err == nil && !r.row.blank() }

// listRows reads the first rows and returns them with the column that has all their cells; -1
// where some have cells in several columns, or none has one.
func (t *RowReader) listRows() (seen []result, column int) {
	column = -1
	for len(seen) < headerRows {
		row, err := t.read()
		if err == io.EOF {
			break
		}
		seen = append(seen, result{row, err})
		if err != nil && (!errors.As(err, &record.Fault{}) || t.ended) {
			return seen, -1
		}
		for i, c := range row.cells {
			if strings.TrimSpace(c) == "" {
				continue
			}
			if column >= 0 && column != i || machine(c) {
				return seen, -1
			}
			column = i
		}
	}
	return seen, column
}

// listHeader returns the place of the header among the first rows of a plain list, -1 if
// there is none.
func listHeader(seen []result, column int, o Options) int {
	rows := 0
	for i, r := range seen {
		if rows == listTitles || column < 0 {
			break
		}
		if !r.written() {
			continue
		}
		if rows++; o.IsListHeader(r.row.cells[column]) {
			return i
		}
	}
	return -1
}

// machine reports whether a cell is a piece of JSON or of markup, so that the file is no list
// of names.
func machine(cell string) bool {
	return strings.ContainsRune("{[<", rune(strings.TrimSpace(cell)[0]))
}

// unquoted returns a line of a plain list without the quotes around the whole of it. Quotes
// around a part of it belong to the text.
func unquoted(line string) string {
	inner := strings.TrimSpace(line)
	if len(inner) < 2 || inner[0] != '"' || inner[len(inner)-1] != '"' {
		return line
	}
	inner = inner[1 : len(inner)-1]
	if strings.Contains(strings.ReplaceAll(inner, `""`, ""), `"`) {
		return line
	}
	return strings.ReplaceAll(inner, `""`, `"`)
}

package table

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"liaison/internal/importer/sheet"
)

// workbook is where the rows of a table come from that is the sheet of a workbook.
type workbook struct {
	book   *sheet.Book
	chosen int
	rows   *sheet.Rows
	last   int // the number of the row read last
	hidden int // how many of the rows read so far are hidden
}

// openWorkbook opens the sheet that the options name. Without a name it takes the first sheet
// that is not hidden and not empty.
func (t *RowReader) openWorkbook(r io.Reader, o Options) error {
	book, err := sheet.Open(r)
	if err != nil {
		return t.fault(0, err.Error())
	}
	w := &workbook{book: book, chosen: -1}
	t.encoding, t.workbook = string(book.Form), w
	if o.Sheet != "" {
		w.chosen = slices.IndexFunc(book.Sheets, func(s sheet.Sheet) bool { return s.Name == o.Sheet })
		if w.chosen < 0 {
			w.chosen = slices.IndexFunc(book.Sheets, func(s sheet.Sheet) bool { return strings.EqualFold(s.Name, strings.TrimSpace(o.Sheet)) })
		}
		if w.chosen < 0 {
			return t.fault(0, fmt.Sprintf("the workbook has no sheet %q; it has %s", o.Sheet, list(w.names(func(int) bool { return true }))))
		}
	}
	for i := 0; w.chosen < 0 && i < len(book.Sheets); i++ {
		if book.Sheets[i].Hidden {
			continue
		}
		empty, err := book.IsEmpty(i)
		if err != nil {
			return t.fault(0, "sheet "+strconv.Quote(book.Sheets[i].Name)+": "+err.Error())
		}
		if !empty {
			w.chosen = i
		}
	}
	if w.chosen < 0 {
		hidden := list(w.names(func(i int) bool { return book.Sheets[i].Hidden }))
		if hidden != "" {
			return t.fault(0, "each sheet of the workbook is empty or hidden: name a hidden one with --sheet, of "+hidden)
		}
		return t.fault(0, "each sheet of the workbook is empty")
	}
	t.sheet = book.Sheets[w.chosen].Name
	if w.rows, err = book.Rows(w.chosen); err != nil {
		return t.fault(0, err.Error())
	}
	return nil
}

// names returns the names of the sheets that are wanted, by their index.
func (w *workbook) names(wanted func(i int) bool) []string {
	var out []string
	for i, s := range w.book.Sheets {
		if wanted(i) {
			out = append(out, s.Name)
		}
	}
	return out
}

// readSheet returns the next row of the sheet that has a cell.
func (t *RowReader) readSheet() (Row, error) {
	if t.ended {
		return Row{}, io.EOF
	}
	row, err := t.workbook.rows.Next()
	if err != nil {
		t.ended = true
		if errors.Is(err, io.EOF) {
			return Row{}, io.EOF
		}
		return Row{}, t.fault(t.workbook.last+1, err.Error())
	}
	t.workbook.last = row.Number
	if row.Hidden {
		t.workbook.hidden++
	}
	return Row{Line: row.Number, cells: row.Cells, header: t}, nil
}

// fitSheet makes a row of a sheet as wide as the header. A sheet has no delimiters that could
// be wrong: cells that a row lacks are empty, and those to the right of the header are notes.
func (t *RowReader) fitSheet(row Row) Row {
	for len(row.cells) < t.width {
		row.cells = append(row.cells, "")
	}
	row.cells = row.cells[:min(len(row.cells), len(t.header))]
	return row
}

// Sheet returns the name of the sheet that is read, "" if the table is a text file.
func (t *RowReader) Sheet() string { return t.sheet }

// Since1904 reports whether the workbook counts days from 1904-01-01. A text file does not
// say it.
func (t *RowReader) Since1904() bool { return t.workbook != nil && t.workbook.book.Since1904 }

// Notes returns what a person should know about the header, about the choice of the sheet,
// and about hidden rows among those read so far.
func (t *RowReader) Notes() []string {
	notes := slices.Clone(t.notes)
	if t.workbook == nil {
		return notes
	}
	w := t.workbook
	others := w.names(func(i int) bool { return i != w.chosen && !w.book.Sheets[i].Hidden })
	if len(others) > 0 {
		notes = append(notes, fmt.Sprintf("sheet %q is read; --sheet reads another: %s", t.sheet, list(others)))
	}
	if hidden := w.names(func(i int) bool { return i != w.chosen && w.book.Sheets[i].Hidden }); len(hidden) > 0 {
		notes = append(notes, "the workbook has hidden sheets, which are not read: "+list(hidden)+"; --sheet reads one")
	}
	if w.book.Sheets[w.chosen].Hidden {
		notes = append(notes, fmt.Sprintf("sheet %q is hidden", t.sheet))
	}
	if w.hidden > 0 {
		notes = append(notes, fmt.Sprintf("rows that are hidden in sheet %q are read too (%d)", t.sheet, w.hidden))
	}
	return notes
}

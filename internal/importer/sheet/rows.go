package sheet

import (
	"slices"
	"strings"
)

// Rows reads the rows of a sheet from the top down.
type Rows struct {
	source source
	spans  map[int]span // by column: the cells from above that go on downwards
	cells  int          // how many cells were read
}

// source reads the rows of a sheet as one form of workbook writes them. next returns rows in
// ascending order; each of its cells is below maxColumns. The error is io.EOF at the end.
type source interface {
	next() (sourceRow, error)
}

type sourceRow struct {
	Row
	spans []span // the merged cells that begin in the row
}

// span is a merged cell of several rows.
type span struct {
	column int // from 0
	last   int // the number of its last row
	text   string
}

// Next returns the next row that has a cell of its own, and io.EOF after the last one. A
// merged cell of several rows stands in each of them, since it is said of all; one of
// several columns stands in the first, since it is a title.
func (r *Rows) Next() (Row, error) {
	for {
		row, err := r.source.next()
		if err != nil {
			return Row{}, err
		}
		if r.cells += len(row.Cells); r.cells > maxCells {
			return Row{}, errCells
		}
		out := row.Row
		if slices.ContainsFunc(out.Cells, func(c string) bool { return strings.TrimSpace(c) != "" }) {
			r.fill(&out)
		} else {
			out.Cells = nil
		}
		for _, s := range row.spans {
			r.spans[s.column] = s
		}
		if out.Cells != nil {
			return out, nil
		}
	}
}

// fill puts the texts of the merged cells that reach into the row in their places.
func (r *Rows) fill(row *Row) {
	for column, s := range r.spans {
		if s.last < row.Number {
			delete(r.spans, column)
			continue
		}
		for len(row.Cells) <= column {
			row.Cells = append(row.Cells, "")
		}
		if row.Cells[column] == "" {
			row.Cells[column] = s.text
		}
	}
}

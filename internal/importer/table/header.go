package table

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"liaison/internal/importer/record"

	"liaison/internal/collab"
)

// findHeader reads rows up to and with the header.
func (t *RowReader) findHeader(o Options) error {
	var first, best Row
	var seen []result
	most := 0
	for len(seen) < headerRows {
		row, err := t.read()
		if err == io.EOF {
			break
		} else if f := (record.Fault{}); errors.As(err, &f) {
			if len(o.Required) == 0 && o.IsHeader == nil || t.ended {
				return f
			}
			seen = append(seen, result{err: f})
			continue
		}
		if row.blank() {
			continue
		}
		seen = append(seen, result{row: row})
		if first.cells == nil {
			first, best = row, row
		}
		if len(o.Required) > 0 {
			if n := len(o.Required) - len(missing(row.cells, o.Required)); n > most {
				best, most = row, n
			}
			if most == len(o.Required) {
				return t.take(best)
			}
			continue
		}
		if o.IsHeader == nil || o.IsHeader(row.cells) {
			return t.takeWithNext(row, o)
		}
	}
	switch {
	case first.cells == nil && len(seen) > 0:
		return seen[0].err
	case first.cells == nil:
		return t.fault(0, "the file has no header: every line is empty")
	case len(o.Required) > 0:
		return t.fault(best.Line, "no line has all the columns that are needed; missing "+list(missing(best.cells, o.Required))+
			"; the nearest line has "+list(best.cells))
	}
	for seen[0].err != nil {
		seen = seen[1:]
	}
	t.ready = seen[1:]
	return t.take(first)
}

// takeWithNext makes the row the header of the table, together with the row below it if the
// two are one header.
func (t *RowReader) takeWithNext(row Row, o Options) error {
	if o.IsColumn == nil {
		return t.take(row)
	}
	below, err := t.read()
	if err == io.EOF {
		return t.take(row)
	}
	if names := twoRows(row.cells, below.cells, o.IsColumn); err == nil && names != nil {
		t.notes = append(t.notes, fmt.Sprintf("the header is taken from rows %d and %d together", row.Line, below.Line))
		return t.take(Row{Line: row.Line, cells: names, header: t})
	}
	t.ready = append(t.ready, result{below, err})
	return t.take(row)
}

// twoRows returns the names of the columns of a header of two rows, nil if the second row is
// no part of the header. It is one if each of its cells names a known column or repeats the
// cell above, and two cells or more name a known column. A column has the name in the second
// row, or else that in the first. If several columns have one name in the second row, as
// "Name" under "Partner" and under "Home", the name in the first row stands before it.
func twoRows(first, second []string, isColumn func(string) bool) []string {
	known := 0
	times := map[string]int{}
	for i, c := range second {
		if c = strings.TrimSpace(c); c == "" {
			continue
		}
		repeats := i < len(first) && Fold(first[i]) == Fold(c)
		switch {
		case !repeats && !isColumn(c):
			return nil
		case !repeats:
			known++
		}
		times[Fold(c)]++
	}
	if known < 2 {
		return nil
	}
	names := make([]string, max(len(first), len(second)))
	group := "" // the last name in the first row, which stands above several columns
	for i := range names {
		above, own := "", ""
		if i < len(first) {
			above = strings.TrimSpace(first[i])
		}
		if i < len(second) {
			own = strings.TrimSpace(second[i])
		}
		if above != "" {
			group = above
		}
		switch {
		case own == "":
			names[i] = above
		case times[Fold(own)] > 1 && Fold(group) != Fold(own):
			names[i] = group + " " + own
		default:
			names[i] = own
		}
	}
	return names
}

// take makes the row the header of the table.
func (t *RowReader) take(row Row) error {
	known := map[string]bool{}
	var twice []string
	for i, c := range row.cells {
		c = strings.TrimSpace(c)
		if c != "" {
			t.width = i + 1
			if known[Fold(c)] && !slices.Contains(twice, c) {
				twice = append(twice, c)
			}
			known[Fold(c)] = true
		}
		t.header = append(t.header, c)
	}
	if twice != nil {
		return t.fault(row.Line, "the header has a column more than once: "+list(twice)+"; give each its own name")
	}
	return nil
}

func missing(cells, required []string) []string {
	var out []string
	for _, want := range required {
		if !slices.ContainsFunc(cells, func(c string) bool { return Fold(c) == Fold(want) }) {
			out = append(out, want)
		}
	}
	return out
}

// list joins names for an error message. It writes 40 names at most.
func list(names []string) string {
	const most = 40
	var out []string
	for _, n := range names {
		if n = strings.TrimSpace(n); n == "" {
			continue
		}
		if len(out) == most {
			out = append(out, "…")
			break
		}
		out = append(out, strconv.Quote(collab.Clip(n)))
	}
	return strings.Join(out, ", ")
}

package table

import (
	"errors"
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
			return t.take(row)
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

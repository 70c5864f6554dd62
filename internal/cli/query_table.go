package cli

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"liaison/internal/export/table"
)

// tableOf makes a table of any answer. A column is the path of a field, as
// "partners.edges.node.name" without the steps that all columns begin with. A row is an
// entry of a list; the fields around the list repeat in each of its rows. Where an
// object has several lists, the entries of each have rows of their own, in which the
// columns of the other lists are empty. A list of plain values stays in one cell.
func tableOf(data json.RawMessage) (*table.Table, error) {
	value, err := decodeOrdered(json.NewDecoder(bytes.NewReader(data)))
	if err != nil {
		return nil, err
	}
	var f flattened
	rows := f.rows("", value)
	first := commonSteps(f.titles)
	var titles []string
	for _, title := range f.titles {
		titles = append(titles, strings.TrimPrefix(title, first))
	}
	t := table.New("answer")
	for _, title := range titles {
		t.Columns = append(t.Columns, table.Column{Title: title})
	}
	for _, row := range rows {
		cells := make([]any, len(titles))
		for i, title := range f.titles {
			cells[i] = row[title]
		}
		t.Add(cells...)
	}
	return t, nil
}

// field is a field of a JSON object; an object is a []field in the order of the answer.
type field struct {
	name  string
	value any
}

func decodeOrdered(d *json.Decoder) (any, error) {
	d.UseNumber()
	token, err := d.Token()
	if err != nil {
		return nil, err
	}
	switch token {
	case json.Delim('{'):
		out := []field{}
		for d.More() {
			name, err := d.Token()
			if err != nil {
				return nil, err
			}
			value, err := decodeOrdered(d)
			if err != nil {
				return nil, err
			}
			out = append(out, field{fmt.Sprint(name), value})
		}
		_, err := d.Token()
		return out, err
	case json.Delim('['):
		out := []any{}
		for d.More() {
			value, err := decodeOrdered(d)
			if err != nil {
				return nil, err
			}
			out = append(out, value)
		}
		_, err := d.Token()
		return out, err
	}
	return token, nil
}

// flattened gathers the paths of all fields, in the order in which they are met.
type flattened struct{ titles []string }

// rows returns the rows of a value, each by the paths of its cells.
func (f *flattened) rows(path string, value any) []map[string]any {
	switch value := value.(type) {
	case []field:
		own := map[string]any{}
		var below []map[string]any
		for _, x := range value {
			at := strings.TrimPrefix(path+"."+x.name, ".")
			rows := f.rows(at, x.value)
			if len(rows) == 1 && !isRecords(x.value) {
				for title, cell := range rows[0] {
					own[title] = cell
				}
				continue
			}
			below = append(below, rows...)
		}
		if len(below) == 0 {
			return []map[string]any{own}
		}
		for _, row := range below {
			for title, cell := range own {
				row[title] = cell
			}
		}
		return below
	case []any:
		if !isRecords(value) {
			var list []string
			for _, v := range value {
				list = append(list, fmt.Sprint(v))
			}
			if list == nil {
				return []map[string]any{{}} // what its entries would be is not known
			}
			return f.cell(path, list)
		}
		var out []map[string]any
		for _, v := range value {
			out = append(out, f.rows(path, v)...)
		}
		return out
	case json.Number:
		if n, err := strconv.Atoi(value.String()); err == nil {
			return f.cell(path, n)
		}
		x, _ := value.Float64() // JSON has no other numbers
		return f.cell(path, x)
	}
	return f.cell(path, value)
}

func (f *flattened) cell(path string, value any) []map[string]any {
	if !slices.Contains(f.titles, path) {
		f.titles = append(f.titles, path)
	}
	return []map[string]any{{path: value}}
}

// isRecords reports whether a value is a list of objects.
func isRecords(value any) bool {
	list, ok := value.([]any)
	return ok && slices.ContainsFunc(list, func(v any) bool { _, is := v.([]field); return is })
}

// commonSteps returns the steps, with the last dot, that all paths begin with.
func commonSteps(paths []string) string {
	if len(paths) == 0 {
		return ""
	}
	first := paths[0]
	for _, path := range paths {
		n := 0
		for n < min(len(first), len(path)) && first[n] == path[n] {
			n++
		}
		first = first[:n]
	}
	return first[:strings.LastIndexByte(first, '.')+1]
}

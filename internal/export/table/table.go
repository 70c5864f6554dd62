// Package table has one form for an answer that is rows and columns, and writes it as
// text, Markdown, CSV, TSV, JSON lines or an Excel workbook.
//
// The commands build a Table from an answer. The package knows nothing of the graph.
package table

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// Table is rows under named columns. A cell is a string, a []string, an int, a float64
// or a bool; nil is what is not known. Each row has one cell for every column.
type Table struct {
	// Name names the table where a file has several, as a sheet of a workbook.
	Name    string
	Columns []Column
	Rows    [][]any
	// Shown is how many rows with the same cells in all grouping columns text and
	// Markdown show, before "and 5 more"; 0 shows all. Other forms have every row.
	Shown int
}

// Column says what the cells of a column are.
type Column struct {
	// Title is the column's name in small letters, as "last reported". Its key in JSON
	// has underscores instead of blanks.
	Title string
	// Day marks cells that are days, months or years in EDTF, such as 2022-06-01.
	// A workbook stores them as dates.
	Day bool
	// Group marks a column whose cell text shows only in the first of several rows that
	// have it in common, as the partner's name where a row is a tie.
	Group bool
	// Extra marks a column that text and Markdown show only where it is asked for.
	Extra bool
}

// Key is the column's name in JSON.
func (c Column) Key() string { return strings.ReplaceAll(c.Title, " ", "_") }

// New makes a table without rows from titles. A title that ends in "|" is of a grouping
// column, one that ends in "@" of days, and one in parentheses of an extra column.
func New(name string, titles ...string) *Table {
	t := &Table{Name: name}
	for _, title := range titles {
		var c Column
		if inner, ok := strings.CutPrefix(title, "("); ok {
			c.Extra, title = true, strings.Replace(inner, ")", "", 1)
		}
		title, c.Group = strings.CutSuffix(title, "|")
		c.Title, c.Day = strings.CutSuffix(title, "@")
		t.Columns = append(t.Columns, c)
	}
	return t
}

// Add adds a row. It panics if the row has not a cell for every column, which is a
// mistake of the program.
func (t *Table) Add(cells ...any) {
	if len(cells) != len(t.Columns) {
		panic(fmt.Sprintf("table %s: a row of %d cells under %d columns", t.Name, len(cells), len(t.Columns)))
	}
	for i, c := range cells {
		switch s := c.(type) {
		case string:
			if s == "" {
				cells[i] = nil
			}
		case []string:
			if len(s) == 0 {
				cells[i] = nil
			}
		}
	}
	t.Rows = append(t.Rows, cells)
}

// Choose returns a table with only the named columns, in that order. A name is a title
// or a key, in any case. An unknown name is an error that lists the known ones. Rows that
// were of one group, as the ties of one partner, and no longer differ become one row.
func (t *Table) Choose(names []string) (*Table, error) {
	out := &Table{Name: t.Name, Shown: t.Shown}
	var places []int
	for _, name := range names {
		wanted := strings.ToLower(strings.ReplaceAll(strings.TrimSpace(name), " ", "_"))
		i := slices.IndexFunc(t.Columns, func(c Column) bool { return strings.ToLower(c.Key()) == wanted })
		if i < 0 {
			return nil, fmt.Errorf("%q is no column: the columns are %s", name, strings.Join(t.keys(), ", "))
		}
		c := t.Columns[i]
		c.Extra = false
		out.Columns, places = append(out.Columns, c), append(places, i)
	}
	for n, row := range t.Rows {
		chosen := make([]any, len(places))
		for k, i := range places {
			chosen[k] = row[i]
		}
		if last := len(out.Rows) - 1; last >= 0 && reflect.DeepEqual(chosen, out.Rows[last]) && t.sameGroup(row, t.Rows[n-1]) {
			continue
		}
		out.Rows = append(out.Rows, chosen)
	}
	return out, nil
}

func (t *Table) keys() []string {
	var out []string
	for _, c := range t.Columns {
		out = append(out, c.Key())
	}
	return out
}

// Objects returns each row as a JSON object whose keys are in the order of the columns.
func (t *Table) Objects() ([]json.RawMessage, error) {
	out := make([]json.RawMessage, len(t.Rows))
	for n, row := range t.Rows {
		line := []byte{'{'}
		for i, cell := range row {
			if i > 0 {
				line = append(line, ',')
			}
			line = append(strconv.AppendQuote(line, t.Columns[i].Key()), ':')
			var value bytes.Buffer
			out := json.NewEncoder(&value)
			out.SetEscapeHTML(false)
			if err := out.Encode(cell); err != nil {
				return nil, err
			}
			line = append(line, bytes.TrimSpace(value.Bytes())...)
		}
		out[n] = append(line, '}')
	}
	return out, nil
}

// plain returns a cell without layout: a list with "; " between its texts, a number with
// all its digits, and "" for what is not known.
func plain(cell any) string {
	switch c := cell.(type) {
	case nil:
		return ""
	case string:
		return c
	case []string:
		return strings.Join(c, "; ")
	case bool:
		if c {
			return "yes"
		}
		return "no"
	case float64:
		return strconv.FormatFloat(c, 'f', -1, 64)
	default:
		return fmt.Sprint(c)
	}
}

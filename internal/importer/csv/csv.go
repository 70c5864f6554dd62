// Package csv reads partner lists as international offices keep them: one
// partner or agreement a row, columns of any name and order, in any encoding
// and delimiter, or as the sheet of a workbook.
//
// The driver of the importers calls Read, and the command line calls Look to show what would
// be read. The package turns bytes into records of the domain; it must not know stores,
// networks or where the bytes come from. Cells are data: nothing in them is evaluated.
package csv

import (
	"errors"
	"io"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
	"liaison/internal/importer/table"
)

// Options say how to read a list. With a Key and zero values otherwise, everything is
// detected from the list itself.
type Options struct {
	// Map assigns columns to Fields; "" leaves a column out. It overrides what is detected
	// from the words of the header.
	Map       map[string]string
	Delimiter rune   // 0 detects it
	Encoding  string // "" detects it
	Sheet     string `json:",omitempty"` // of a workbook; "" takes the first that is not hidden and not empty
	// Home is the institution that keeps the list, as "ror:03r8nwp71" or "entity:" and an id of the graph. It is a party of
	// every agreement; "" adds no such party.
	Home string
	// Key is the key of the source, as "upload:partners". Entities without an outside
	// identifier have keys that begin with it.
	Key string
	// Dates is DayFirst or MonthFirst for dates as 3/4/2021; "" detects it for each column.
	Dates string
	// Today is the day of the import. What a list calls over has ended by then, if nothing
	// tells when. MinDay or 0 means that the day is not known.
	Today collab.Day `json:"-"`
}

// Preview describes what would be read from a list.
type Preview struct {
	Encoding  string // of a workbook its form, "XLSX" or "ODS"
	Sheet     string `json:",omitempty"` // of a workbook; "" for a text file
	Delimiter string // the character, or "tab"; "none" for a list of one name a line, "" for a workbook
	Columns   []Column
	Notes     []string // what a person should know before the import
}

// Column is a column of a list.
type Column struct {
	Name     string
	Field    string   // "" if it is not read
	Examples []string // up to three of its values
}

// looked is how many rows are examined before the first is read, because the other dates of
// a column show how one of them is meant.
const looked = 100_000

// list reads the rows of a list.
type list struct {
	file    string
	table   *table.RowReader
	columns columns
	home    *record.ExternalID
	rows    []result              // the rows that were examined
	broken  bool                  // the table ended among them
	dates   map[string]dateColumn // by field
	notes   []string
}

type result struct {
	row table.Row
	err error
}

// Look reads the header and the first rows, and returns how the columns would be read. An
// error is a record.Fault of the file, or BAD_USER_INPUT if the options do not fit the file.
func Look(name string, r io.Reader, o Options) (Preview, error) {
	l, err := open(name, r, o)
	if err != nil {
		return Preview{}, err
	}
	p := Preview{Encoding: l.table.Encoding(), Sheet: l.table.Sheet(), Notes: l.notes}
	switch d := l.table.Delimiter(); d {
	case 0:
	case '\t':
		p.Delimiter = "tab"
	case '\n':
		p.Delimiter = "none"
	default:
		p.Delimiter = string(d)
	}
	for _, h := range l.table.Header() {
		if h == "" {
			continue
		}
		c := Column{Name: h, Field: l.columns.field[h]}
		seen := map[string]bool{}
		for _, got := range l.rows {
			v := ""
			if got.err == nil {
				v = got.row.Get(h)
			}
			if v == "" || seen[v] {
				continue
			}
			seen[v] = true
			if c.Examples = append(c.Examples, v); len(c.Examples) == 3 {
				break
			}
		}
		p.Columns = append(p.Columns, c)
	}
	return p, nil
}

// Read reads a list and gives its records to the sink, together with the errors of the file
// and of its rows. Options that do not fit the file are BAD_USER_INPUT.
func Read(name string, r io.Reader, o Options, to record.Sink) error {
	l, err := open(name, r, o)
	if f := (record.Fault{}); errors.As(err, &f) {
		return to.Fault(f)
	} else if err != nil {
		return err
	}
	b := &builder{list: l, key: o.Key, home: l.home, today: o.Today, lines: map[string]placed{}}
	for {
		row, err := l.next()
		if err == io.EOF {
			return nil
		}
		var rec record.Record
		if err == nil {
			rec, err = b.record(row)
		}
		if f := (record.Fault{}); errors.As(err, &f) {
			err = to.Fault(f)
		} else if err == nil {
			err = to.Record(rec)
		}
		if err != nil {
			return err
		}
	}
}

func open(name string, r io.Reader, o Options) (*list, error) {
	if err := o.check(); err != nil {
		return nil, err
	}
	home, err := homeOf(o.Home)
	if err != nil {
		return nil, err
	}
	t, err := table.Open(name, r, table.Options{Delimiter: o.Delimiter, Encoding: o.Encoding, Sheet: o.Sheet, IsHeader: o.isHeader, IsColumn: isColumn, List: "name", IsListHeader: o.isListHeader})
	if err != nil {
		return nil, err
	}
	l := &list{file: name, table: t, home: home}
	if l.columns, l.notes, err = o.columns(t.Header()); err != nil {
		return nil, err
	}
	if !l.columns.named() {
		return nil, noName(name, t)
	}
	for len(l.rows) < looked && !l.broken {
		row, err := t.Next()
		if l.broken = err == io.EOF; !l.broken {
			l.rows = append(l.rows, result{row, err})
		}
	}
	l.readDates(o.Dates)
	l.noteMissing()
	l.notes = append(l.notes, t.Notes()...)
	return l, nil
}

// noName returns the fault of a list without a known column for the partner's name. The
// sheets of a workbook that are not read are named too, since one of them may be the list.
func noName(file string, t *table.RowReader) record.Fault {
	f := record.Fault{
		File: file, Sheet: t.Sheet(), Field: "name",
		Reason: "no column is known for the partner's name: say which with --map COLUMN=name; the columns are " + quoted(t.Header()),
	}
	if !slices.ContainsFunc(t.Header(), isColumn) {
		f.Reason += "; if they are a partner already, write a line with the names of the columns above them, as Name and Country"
	}
	for _, note := range t.Notes() {
		f.Reason += "; " + note
	}
	return f
}

// next returns the next row, whether it was examined before or not.
func (l *list) next() (table.Row, error) {
	if len(l.rows) > 0 {
		first := l.rows[0]
		l.rows = l.rows[1:]
		return first.row, first.err
	}
	if l.broken {
		return table.Row{}, io.EOF
	}
	return l.table.Next()
}

// get returns the cell of a field, "" if the list has no such column or the cell says that
// nothing is known.
func (l *list) get(row table.Row, field string) string {
	column := l.columns.column[field]
	if column == "" {
		return ""
	}
	return row.Known(column, field == "country")
}

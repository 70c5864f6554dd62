// Package csv reads partner lists as international offices keep them: one
// partner or agreement a row, columns of any name and order, in any encoding
// and delimiter.
//
// The importers' driver calls Read, and the command line Look for what would be
// read. It turns bytes into records of the domain; it must not know stores,
// networks or where the bytes lie. Cells are data: nothing in them is evaluated.
package csv

import (
	"errors"
	"io"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
	"liaison/internal/importer/table"
)

// Options say how to read a list. The zero value, with a Key, reads what can be
// told from the list itself.
type Options struct {
	// Map says which column is which of Fields, "" for none; it goes before
	// what the header's words tell.
	Map       map[string]string
	Delimiter rune   // 0: detected
	Encoding  string // "": detected
	// Home is the institution that keeps the list, as "ror:03r8nwp71": a party of
	// every agreement. "": not said.
	Home string
	// Key is the source's, as "upload:partners"; it scopes the ids of what no
	// identifier names.
	Key string
	// Dates is DayFirst or MonthFirst for dates as 3/4/2021; "": by their column.
	Dates string
	// Today is the day of the import. What a list calls over is over by then, where
	// nothing says since when. MinDay or 0: not known.
	Today collab.Day `json:"-"`
}

// Preview is what would be read of a list.
type Preview struct {
	Encoding  string
	Delimiter string // the character, or "tab"
	Columns   []Column
	Notes     []string // what a person should know before the import
}

// Column is a column of a list.
type Column struct {
	Name     string
	Field    string   // "": it is not read
	Examples []string // up to three of its values
}

// looked is how many rows are looked at before the first is read: what a date
// of a column means is told by the others.
const looked = 100_000

// list is a list as far as it is read.
type list struct {
	file    string
	table   *table.Table
	columns columns
	home    *record.Identifier
	rows    []result              // those that were looked at
	broken  bool                  // the table ended among them
	dates   map[string]dateColumn // by field
	notes   []string
}

type result struct {
	row table.Row
	err error
}

// Look reads the header and what the columns seem to be. Its errors are a
// record.Fault of the file, or BAD_USER_INPUT for options that do not fit it.
func Look(name string, r io.Reader, o Options) (Preview, error) {
	l, err := open(name, r, o)
	if err != nil {
		return Preview{}, err
	}
	p := Preview{Encoding: l.table.Encoding(), Delimiter: string(l.table.Delimiter()), Notes: l.notes}
	if p.Delimiter == "\t" {
		p.Delimiter = "tab"
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

// Read reads a list. What is wrong with the file or its rows goes to the sink;
// options that do not fit the file are BAD_USER_INPUT.
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
	t, err := table.Open(name, r, table.Options{Delimiter: o.Delimiter, Encoding: o.Encoding, IsHeader: o.isHeader})
	if err != nil {
		return nil, err
	}
	l := &list{file: name, table: t, home: home}
	if l.columns, l.notes, err = o.columns(t.Header()); err != nil {
		return nil, err
	}
	if !l.columns.named() {
		return nil, record.Fault{File: name, Field: "name", Reason: "no column is known for the partner's name: say which with --map COLUMN=name; the columns are " + quoted(t.Header())}
	}
	for len(l.rows) < looked && !l.broken {
		row, err := t.Next()
		if l.broken = err == io.EOF; !l.broken {
			l.rows = append(l.rows, result{row, err})
		}
	}
	l.readDates(o.Dates)
	l.noteMissing()
	return l, nil
}

// next is the next row, looked at before or not.
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

// get is the cell of a field, "" where the list has none or it says nothing.
func (l *list) get(row table.Row, field string) string {
	column := l.columns.column[field]
	if column == "" {
		return ""
	}
	v := row.Get(column)
	if saysNothing(v) && !(field == "country" && l.isNamibia(row, v)) {
		return ""
	}
	return v
}

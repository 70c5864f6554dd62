// Package eche reads the list of holders of the Erasmus Charter for Higher
// Education: as the European Commission publishes it, a table, and as JSON.
//
// The importers' driver calls it. It turns bytes into records of the domain; it
// must not know stores, networks or where the bytes lie.
package eche

import (
	"bufio"
	"errors"
	"io"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/importer/elements"
	"liaison/internal/importer/record"
	"liaison/internal/importer/table"
)

// Source is the list. It is one document through all its yearly issues.
var Source = record.Source{
	Key: "doc:eche", Name: "Erasmus Charter for Higher Education: holders",
	Source: collab.Source{
		Origin: collab.Registry, URL: "https://erasmus-plus.ec.europa.eu/", Languages: []string{"en"},
	},
}

// Read reads one file, a table or JSON (an array or lines), which its first
// character tells. A row that cannot be taken is a fault of to; the error is one
// of to.
func Read(name string, r io.Reader, to record.Sink) error {
	in := bufio.NewReader(r)
	next, err := rows(name, in)
	var fault record.Fault
	if errors.As(err, &fault) {
		return to.Fault(fault)
	}
	b := newBuilder(name)
	for {
		h, line, err := next()
		var rec record.Record
		if err == nil {
			rec, err = b.record(h, line)
		}
		switch {
		case err == io.EOF:
			return nil
		case errors.As(err, &fault):
			err = to.Fault(fault)
		case err == nil:
			err = to.Record(rec)
		}
		if err != nil {
			return err
		}
	}
}

// rows is what gives the holders of the file, one by one. Its error is a record.Fault.
func rows(name string, in *bufio.Reader) (next func() (holder, int, error), err error) {
	if isJSON(in) {
		list := elements.New(name, in)
		return func() (holder, int, error) { return fromJSON(name, list) }, nil
	}
	t, err := table.Open(name, in, table.Options{Required: []string{"Erasmus Code", "Pic", "Legal Name", "Country Cd"}})
	if err != nil {
		return nil, err
	}
	return func() (holder, int, error) { return fromTable(name, t) }, nil
}

// isJSON tells what the first character says that is neither blank nor a byte
// order mark, which stays for those who read on.
func isJSON(in *bufio.Reader) bool {
	for n := 1; ; n++ {
		head, err := in.Peek(n)
		if err != nil {
			return false
		}
		switch c := head[n-1]; {
		case c == '[' || c == '{':
			return true
		case !strings.ContainsRune(" \t\r\n", rune(c)) && (n > 3 || !strings.HasPrefix("\ufeff", string(head))):
			return false
		}
	}
}

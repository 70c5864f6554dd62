// Package eche reads the list of holders of the Erasmus Charter for Higher Education,
// both as the table that the European Commission publishes and as JSON.
//
// The importers' driver calls it. It turns bytes into records of the domain; it must not
// know stores, networks or where the bytes come from.
package eche

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"liaison/internal/collab"
	"liaison/internal/importer/jsonstream"
	"liaison/internal/importer/record"
	"liaison/internal/importer/table"
)

// Source is the document of the list, one document for all its yearly issues.
var Source = record.SourceDocument{
	Key: "doc:eche", Name: "Erasmus Charter for Higher Education: holders",
	Source: collab.Source{
		Origin: collab.Registry, URL: "https://erasmus-plus.ec.europa.eu/", Languages: []string{"en"},
	},
}

// Read reads one file, a table or JSON (an array or lines); the first character tells
// which. It reports a row that cannot be taken as a fault to the sink. Its own error is
// one that the sink returned.
func Read(name string, r io.Reader, to record.Sink) error {
	in := bufio.NewReaderSize(r, headBytes)
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
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err := record.Take(to, rec, err); err != nil {
			return err
		}
	}
}

// rows returns a function that returns the next holder of the file with its line. The
// error of that function is io.EOF at the end, else a record.Fault.
func rows(name string, in *bufio.Reader) (next func() (holder, int, error), err error) {
	if isJSON(in) {
		list := jsonstream.New(name, in)
		return func() (holder, int, error) { return fromJSON(list) }, nil
	}
	t, err := table.Open(name, in, table.Options{Encoding: encoding(in), Required: required})
	if err != nil {
		return nil, err
	}
	renamed := table.Renamed(t.Header(), optional, append([]string{"Street", "Post Cd"}, required...))
	return func() (holder, int, error) {
		h, line, err := fromTable(t)
		if err == nil && renamed != "" {
			h.unread = append(h.unread, record.Fault{Field: "header", Reason: renamed})
			renamed = "" // once a file is enough
		}
		return h, line, err
	}, nil
}

// required are the columns without which no row can be read, optional those that a table may
// lack.
var (
	required = []string{"Erasmus Code", "Pic", "Legal Name", "Country Cd"}
	optional = [][]string{{"Proposal number"}, {"OID"}, {"City"}, {"Website Url"}, {"Erasmus Eche Start"}, {"Erasmus Eche End"}}
)

const headBytes = 1 << 20

// encoding returns the encoding of a table: "windows-1252", in which the Commission
// publishes it, or "utf-8", in which most others pass it on. The more frequent of the two
// at the beginning of the file decides, so that one bad row does not change how all
// others are read. It returns "" for UTF-16, which has a byte order mark.
func encoding(in *bufio.Reader) string {
	head, _ := in.Peek(headBytes)
	if bytes.HasPrefix(head, []byte("\xff\xfe")) || bytes.HasPrefix(head, []byte("\xfe\xff")) {
		return ""
	}
	good, bad := 0, 0
	for len(head) > 0 {
		r, n := utf8.DecodeRune(head)
		head = head[n:]
		switch {
		case r == utf8.RuneError && n == 1:
			bad++
		case n > 1:
			good++
		}
	}
	if bad > good {
		return "windows-1252"
	}
	return "utf-8"
}

// isJSON reports whether the first character that is neither blank nor a byte order mark
// begins JSON. It consumes nothing.
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

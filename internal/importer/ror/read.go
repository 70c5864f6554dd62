// Package ror reads the records of the Research Organization Registry: the
// members of its dumps and any cut of them, schema v2 and v1.
//
// The importers' driver calls it. It turns bytes into records of the domain,
// pure in between: it must not know stores, archives or where the bytes lie.
package ror

import (
	"cmp"
	"errors"
	"fmt"
	"io"

	"liaison/internal/collab"
	"liaison/internal/importer/jsonstream"
	"liaison/internal/importer/record"
)

// Source is the register as one document.
var Source = record.SourceDocument{
	Key:  "doc:ror",
	Name: "Research Organization Registry (ROR)",
	Source: collab.Source{
		Origin: collab.Registry, URL: "https://ror.org", Languages: []string{"en"},
	},
}

// Read reads one file, a JSON array of records or JSON lines; name is how
// messages call it. Schemas may be mixed: a record is told by its shape.
//
// A record without a valid id or without a name, and one that is not of the shape
// of either schema, is left out whole. A field that cannot be kept is left out of
// its record. Fields that Liaison has no use for are not looked at.
func Read(name string, r io.Reader, to record.Sink) error {
	b := builder{
		said: map[[5]string]bool{}, listed: map[collab.ID]bool{}, places: map[collab.ID]bool{},
	}
	rows, stop := parseAhead(name, r)
	defer stop()
	for page := range rows {
		for _, p := range page {
			if errors.Is(p.err, io.EOF) {
				return nil
			}
			if err := b.take(name, p, to); err != nil {
				return err
			}
		}
	}
	return nil
}

// take makes a record of a row and gives it to the sink. A row that cannot be read, or that
// makes no record, is reported as a fault.
func (b *builder) take(name string, p parsed, to record.Sink) error {
	var rec record.Record
	err := p.err
	if err == nil {
		rec, err = b.build(p.row)
	}
	var bad fault
	var broken record.Fault
	switch {
	case errors.As(err, &bad):
		return to.Fault(record.Fault{File: name, Line: p.line, Field: bad.field, Reason: bad.reason})
	case errors.As(err, &broken):
		return to.Fault(broken)
	case err != nil:
		return err
	}
	rec.File, rec.Line = name, p.line
	for i := range rec.Unread {
		rec.Unread[i].File, rec.Unread[i].Line = name, p.line
	}
	return to.Record(rec)
}

// parsed is a row of a file, or why there is none; io.EOF at the end.
type parsed struct {
	line int
	row  *row
	err  error
}

// parseAhead parses the rows in a goroutine of its own, which is some pages ahead: half of
// the reading is JSON. The channel is closed after the end of the file. The caller calls stop,
// which waits until nothing is read any more, and panics where parsing did.
func parseAhead(name string, r io.Reader) (_ <-chan []parsed, stop func()) {
	pages, stopped := make(chan []parsed, 2), make(chan struct{})
	ended := collab.Beside(func() struct{} {
		defer close(pages)
		in := jsonstream.New(name, r)
		for end := false; !end; {
			page := make([]parsed, 0, 64)
			for len(page) < cap(page) && !end {
				var d decoded
				line, err := in.Next(&d)
				page, end = append(page, parsed{line, d.row, cmp.Or(err, d.err)}), errors.Is(err, io.EOF)
			}
			select {
			case pages <- page:
			case <-stopped:
				return struct{}{}
			}
		}
		return struct{}{}
	})
	return pages, func() {
		close(stopped)
		for range pages {
		}
		ended()
	}
}

// fault is what is wrong with a record, and what to do about it.
type fault struct{ field, reason string }

func (f fault) Error() string { return f.field + ": " + f.reason }

func faultf(field, format string, args ...any) fault {
	return fault{field, fmt.Sprintf(format, args...)}
}

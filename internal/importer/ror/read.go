// Package ror reads the records of the Research Organization Registry: the
// members of its dumps and any cut of them, schema v2 and v1.
//
// The importers' driver calls it. It turns bytes into records of the domain,
// pure in between: it must not know stores, archives or where the bytes lie.
package ror

import (
	"encoding/json"
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
	in := jsonstream.New(name, r)
	var raw json.RawMessage
	for {
		line, err := in.Next(&raw)
		if err == io.EOF {
			return nil
		}
		var rec record.Record
		if err == nil {
			rec, err = b.build(raw)
		}
		var bad fault
		var broken record.Fault
		switch {
		case errors.As(err, &bad):
			err = to.Fault(record.Fault{File: name, Line: line, Field: bad.field, Reason: bad.reason})
		case errors.As(err, &broken):
			err = to.Fault(broken)
		case err == nil:
			rec.File, rec.Line = name, line
			for i := range rec.Unread {
				rec.Unread[i].File, rec.Unread[i].Line = name, line
			}
			err = to.Record(rec)
		}
		if err != nil {
			return err
		}
	}
}

// fault is what is wrong with a record, and what to do about it.
type fault struct{ field, reason string }

func (f fault) Error() string { return f.field + ": " + f.reason }

func faultf(field, format string, args ...any) fault {
	return fault{field, fmt.Sprintf(format, args...)}
}

// Package ndjson reads Liaison's own open format, JSON lines with the names of
// the API: statements as an export writes them, and the plain form, which puts an
// entity and the claims about it on one line. docs/ndjson.md describes it.
//
// The importers' driver calls it. It turns bytes into records of the domain; it must
// not know stores, networks or where the bytes come from.
package ndjson

import (
	"bytes"
	"errors"
	"fmt"
	"hash/maphash"
	"io"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
)

// Options say which source the file belongs to.
type Options struct {
	// Key is the key of the import's source, as "upload:partners". It scopes the ids
	// that a file makes up: two sources may both have an "inst:1".
	Key string
}

// Read reads one file; name is what messages call it. Bad lines go to the sink as
// faults; the error is that of the reader or the sink.
//
// The entity that a line declares is the first of its record's Entities. An entity
// that a line only points at is Awaited; its Kind is set if an earlier line of the
// file has declared it.
func Read(name string, in io.Reader, o Options, to record.Sink) error {
	r := &reader{
		name: name, key: o.Key, to: to, parser: newParser(), lines: newLines(in), seed: maphash.MakeSeed(),
		brought: map[uint64]uint8{}, linked: map[uint64]struct{}{}, again: map[uint64]int{},
		said: map[string]bool{},
	}
	if r.lines.utf16() {
		return to.Fault(record.Fault{File: name, Line: 1, Reason: "the file is UTF-16: save it as UTF-8"})
	}
	for {
		raw, tooLong, err := r.lines.next()
		switch {
		case err == io.EOF:
			return nil
		case errors.Is(err, io.ErrUnexpectedEOF):
			return r.fault(wrongf("", "the file is cut off here: fetch it again; the lines before are read"))
		case err != nil:
			return fmt.Errorf("%s:%d: %w", name, r.lines.n, err)
		case tooLong:
			err = r.fault(wrongf("", "the line is longer than %d MiB: write one object a line", maxLine>>20))
		case len(bytes.TrimSpace(raw)) == 0:
		default:
			err = r.take(raw)
		}
		if err != nil {
			return err
		}
	}
}

// reader reads one file, and remembers what the following lines depend on.
type reader struct {
	name, key string
	to        record.Sink
	parser    *parser
	lines     *lines
	seed      maphash.Seed

	// What earlier lines said, by hash, since a file has millions of lines.
	brought map[uint64]uint8    // the index of each declared entity's kind in EntityKinds, by id
	linked  map[uint64]struct{} // locators of the plain form's relations
	again   map[uint64]int      // how often each locator has come again

	said map[string]bool // keys of shared things whose claims have been made
}

func (r *reader) fault(w *wrong) error {
	return r.to.Fault(record.Fault{File: r.name, Line: r.lines.n, Field: w.field, Reason: w.reason})
}

func (r *reader) take(raw []byte) error {
	if err := r.parser.parse(raw); err != nil {
		return r.fault(err)
	}
	d := &draft{reader: r, line: &r.parser.line}
	if err := d.read(); err != nil {
		return r.fault(err)
	}
	d.keep()
	return r.to.Record(d.record)
}

func (r *reader) hash(s string) uint64 { return maphash.String(r.seed, s) }

// kindOf returns the kind of an entity that an earlier line has declared, "" for any
// other entity.
func (r *reader) kindOf(id collab.ID) collab.EntityKind {
	if at, ok := r.brought[r.hash(string(id))]; ok {
		return collab.EntityKinds[at]
	}
	return ""
}

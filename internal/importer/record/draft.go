package record

import (
	"slices"

	"liaison/internal/collab"
)

// Draft builds the record of one row of a file. It is begun anew for each row, and
// remembers what earlier rows of the file said of things that many rows name. Its
// first fault makes the whole row a fault: nothing is added after it.
type Draft struct {
	Record Record
	Err    error // the first fault; nil while there is none

	said  map[collab.ID]bool // ids of the claims on shared things that earlier records made
	fresh []collab.ID        // ids of such claims that this row is the first to make
}

// Begin starts the record of a row. The row of a workbook has Record.Sheet, which the
// caller sets then.
func (d *Draft) Begin(file string, line int) {
	d.Record, d.Err, d.fresh = Record{File: file, Line: line}, nil, d.fresh[:0]
}

// End returns the record, or the first fault of the row.
func (d *Draft) End() (Record, error) {
	if d.Err != nil {
		return Record{}, d.Err
	}
	if d.said == nil {
		d.said = map[collab.ID]bool{}
	}
	for _, id := range d.fresh {
		d.said[id] = true
	}
	return d.Record, nil
}

// Entity adds an entity to the record, unless the record has it already.
func (d *Draft) Entity(e EntityRef) {
	if !slices.ContainsFunc(d.Record.Entities, func(o EntityRef) bool { return o.ID == e.ID }) {
		d.Record.Entities = append(d.Record.Entities, e)
	}
}

// Claim adds a claim. field is the column it was read from, for messages; a claim
// that the domain refuses becomes the fault of that field. A website that is no page of the
// web is left out and reported.
func (d *Draft) Claim(field string, c collab.Claim) {
	if d.Err != nil {
		return
	}
	if reason := notOfTheWeb(c); reason != "" {
		d.Drop(field, reason)
		return
	}
	if err := c.Check(); err != nil {
		d.Fail(field, err.Error()+": correct it")
		return
	}
	d.Record.Claims = append(d.Record.Claims, c)
}

// Shared adds a claim on a thing that many rows name, unless an earlier row has made
// the same claim. The evidence of such a claim is the key of the thing.
func (d *Draft) Shared(key, field string, c collab.Claim) {
	c.Base().Evidence = []collab.Evidence{{Locator: collab.OptionalText(key)}}
	if id := collab.ClaimID(c, 1); !d.said[id] {
		d.Claim(field, c)
		d.fresh = append(d.fresh, id)
	}
}

// Drop reports a cell that cannot be read, with the reason. The record is taken
// without it.
func (d *Draft) Drop(field, reason string) {
	d.Record.Unread = append(d.Record.Unread, Fault{File: d.Record.File, Sheet: d.Record.Sheet, Line: d.Record.Line, Field: field, Reason: reason, Kept: true})
}

// Fail makes the row a fault, with the field and the reason, unless it is one already.
func (d *Draft) Fail(field, reason string) {
	if d.Err == nil {
		d.Err = Fault{File: d.Record.File, Sheet: d.Record.Sheet, Line: d.Record.Line, Field: field, Reason: reason}
	}
}

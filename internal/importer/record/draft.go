package record

import (
	"slices"

	"liaison/internal/collab"
)

// Draft is the record of one row of a file as far as it is known. It is begun
// anew for each row, and remembers what earlier ones said of things that many
// rows name. The first fault takes the row out whole: nothing is added after it.
type Draft struct {
	Record Record
	Err    error // that fault, nil so far

	said  map[collab.ID]bool // the claims on shared things that earlier records have
	fresh []collab.ID        // those of this row
}

// Begin starts the record of a row.
func (d *Draft) Begin(file string, line int) {
	d.Record, d.Err, d.fresh = Record{File: file, Line: line}, nil, d.fresh[:0]
}

// End is the record, or what is wrong with the row.
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

// Entity lists an entity that claims name, once.
func (d *Draft) Entity(e Entity) {
	if !slices.ContainsFunc(d.Record.Entities, func(o Entity) bool { return o.ID == e.ID }) {
		d.Record.Entities = append(d.Record.Entities, e)
	}
}

// Claim adds a claim; field is where the row has it.
func (d *Draft) Claim(field string, c collab.Claim) {
	if d.Err != nil {
		return
	}
	if err := c.Check(); err != nil {
		d.Fail(field, err.Error()+": correct it")
		return
	}
	d.Record.Claims = append(d.Record.Claims, c)
}

// Shared adds what is said of a thing that many rows name: once in a file, its
// own key being the evidence.
func (d *Draft) Shared(key, field string, c collab.Claim) {
	c.Base().Evidence = []collab.Evidence{{Locator: collab.OptionalText(key)}}
	if id := collab.ClaimID(c, 1); !d.said[id] {
		d.Claim(field, c)
		d.fresh = append(d.fresh, id)
	}
}

// Drop leaves a cell out and says why: the row stays without it.
func (d *Draft) Drop(field, reason string) {
	d.Record.Unread = append(d.Record.Unread, Fault{File: d.Record.File, Line: d.Record.Line, Field: field, Reason: reason, Kept: true})
}

// Fail says what is wrong with a field, so that the row cannot be taken.
func (d *Draft) Fail(field, reason string) {
	if d.Err == nil {
		d.Err = Fault{File: d.Record.File, Line: d.Record.Line, Field: field, Reason: reason}
	}
}

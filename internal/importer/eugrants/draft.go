// Package eugrants is what the European Commission's two registers of grants write
// alike, CORDIS and the Erasmus+ Project Results: amounts, dates, countries,
// towns, and rows that say the same of a thing they share.
//
// The formats cordis and erasmus call it. It must not know their columns.
package eugrants

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
	"liaison/internal/importer/table"
)

// Writer writes the rows of one reading as records. It remembers what they said
// of things that many of them name, so that this is said once.
type Writer struct {
	register string // the first part of the keys of places, as "cordis"
	to       record.Sink
	said     map[string]bool
}

// NewWriter is the writer of a register's one reading.
func NewWriter(register string, to record.Sink) *Writer {
	return &Writer{register: register, to: to, said: map[string]bool{}}
}

// Fault passes on what is wrong with a file, or with a row that table refused.
// Any other error ends the reading.
func (w *Writer) Fault(err error) error {
	if f := (record.Fault{}); errors.As(err, &f) {
		return w.to.Fault(f)
	}
	return err
}

// Rows makes a record of each row of the table; take fills it in.
func (w *Writer) Rows(name string, t *table.RowReader, take func(table.Row, *Draft)) error {
	for {
		row, err := t.Next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			if err := w.Fault(err); err != nil {
				return err
			}
			continue
		}
		d := &Draft{w: w, record: record.Record{File: name, Sheet: row.Sheet(), Line: row.Line}, has: map[collab.ID]bool{}, says: map[string]bool{}}
		take(row, d)
		if err := d.write(); err != nil {
			return err
		}
	}
}

// Draft is the record of one row as far as it is known. Its first fault takes
// the row out whole: what comes after changes nothing.
type Draft struct {
	w      *Writer
	record record.Record
	fault  *record.Fault
	has    map[collab.ID]bool
	says   map[string]bool // the shared things of which this row is the first
}

// Begin gives the record its locator; each may come once in a reading, since a
// later record takes the place of an earlier one.
func (d *Draft) Begin(field, locator string) {
	d.record.Locator = locator
	if !d.Once(locator) {
		d.Fail(field, "the file has %s already, in a row above: keep one of the two", locator)
	}
}

// Stamp gives the record its state, where the register says when it last changed
// the row.
func (d *Draft) Stamp(changed string) {
	for _, layout := range []string{"2006-01-02 15:04:05", "2006-01-02T15:04:05", "2006-01-02"} {
		if t, err := time.Parse(layout, changed); err == nil {
			d.record.Stamp = t.Format("2006-01-02 15:04:05")
			return
		}
	}
}

// Again tells whether a row above, or an earlier part of this one, has the locator.
func (d *Draft) Again(locator string) bool { return d.w.said[locator] || d.says[locator] }

// Once is true for the first row that asks. Where that row has a fault, the
// next one is the first.
func (d *Draft) Once(locator string) bool {
	if d.Again(locator) {
		return false
	}
	d.says[locator] = true
	return true
}

// Fail says what is wrong with a field, and what to do.
func (d *Draft) Fail(field, format string, args ...any) {
	if d.fault == nil {
		d.fault = &record.Fault{File: d.record.File, Sheet: d.record.Sheet, Line: d.record.Line, Field: field, Reason: fmt.Sprintf(format, args...)}
	}
}

// Drop leaves a cell out and says why: the row stays without it.
func (d *Draft) Drop(field, format string, args ...any) {
	d.record.Unread = append(d.record.Unread, record.Fault{
		File: d.record.File, Sheet: d.record.Sheet, Line: d.record.Line, Field: field, Reason: fmt.Sprintf(format, args...), Kept: true,
	})
}

// Failed tells whether the row is refused already.
func (d *Draft) Failed() bool { return d.fault != nil }

// Entity names an entity that claims may name from here on.
func (d *Draft) Entity(e record.EntityRef) collab.ID {
	if !d.has[e.ID] {
		d.has[e.ID] = true
		d.record.Entities = append(d.record.Entities, e)
	}
	return e.ID
}

// Whole says that the claims at the locator are all that there is to say of the
// entity there.
func (d *Draft) Whole(id collab.ID, locator string) {
	d.record.Things = append(d.record.Things, record.Thing{ID: id, Locator: locator})
}

// Say adds a claim; field is the column that it is read from. A claim that cannot
// be kept is left out of the row and reported.
func (d *Draft) Say(field string, c collab.Claim) {
	if d.fault != nil {
		return
	}
	if err := record.CheckClaim(c); err != nil {
		d.Drop(field, "%s: correct it, or leave it empty", err)
		return
	}
	d.record.Claims = append(d.record.Claims, c)
}

// Must is Say for a claim without which the row says nothing, as a project's
// title: where it cannot be kept, the row is refused.
func (d *Draft) Must(field string, c collab.Claim) {
	if err := c.Check(); err != nil {
		d.Fail(field, "%s: correct it", err)
		return
	}
	d.Say(field, c)
}

// SayOnce is Say for what many rows say of a thing that they share: the first row
// that can say it does. key tells it from what else is said once.
func (d *Draft) SayOnce(key, field string, c collab.Claim) {
	if d.Again(key) {
		return
	}
	if c.Check() == nil {
		d.Once(key)
	}
	d.Say(field, c)
}

func (d *Draft) write() error {
	if d.fault != nil {
		return d.w.to.Fault(*d.fault)
	}
	if len(d.record.Entities) == 0 {
		return nil
	}
	for locator := range d.says {
		d.w.said[strings.Clone(locator)] = true // else it would keep its whole row
	}
	return d.w.to.Record(d.record)
}

// At is the evidence of a claim that is not the row's own.
func At(locator, note string) []collab.Evidence {
	return []collab.Evidence{{Locator: collab.OptionalText(locator), Note: collab.OptionalText(note)}}
}

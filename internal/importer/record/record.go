// Package record is what the importers' formats read and their driver writes:
// records of the domain, and the faults of the rows that are none.
//
// Every format below internal/importer produces it; the driver there takes it.
// It knows the domain only: no format, no store, no file.
package record

import (
	"errors"
	"fmt"

	"liaison/internal/collab"
)

// SourceDocument is the document by which a format's records are said. A register is
// one document through all its releases (rule 1).
type SourceDocument struct {
	Key  string // of its entity, as "doc:ror"
	Name string // its DISPLAY name, in English
	collab.Source
}

// Record is one record of a file: a thing of the register and what the register
// says of it. A later record with the same locator takes its place: what it no
// longer says is retracted.
type Record struct {
	File  string // as messages call it
	Sheet string // of a workbook; "" for other files
	Line  int    // its line, row or element there, from 1

	// Locator is the record's id in its register, the same in every release; it
	// is the evidence of every claim below that has none of its own.
	Locator string
	// Stamp is the state of the record, later ones greater as text; a record
	// older than the one that the graph has changes nothing. "" where the format
	// does not say: then the later import wins.
	Stamp string

	// Entities are those that the claims name, the one that the record is of first.
	Entities []EntityRef
	// Claims name entities by the ids of Entities. SourceID is "" for the source
	// of the import. They are the record's own: the driver completes them.
	Claims []collab.Claim
	// Unread are the cells that say nothing that can be kept: the record stands
	// without them, and the driver reports them. Each has Fault.Kept.
	Unread []Fault
	// Link says that the record is one relation, and that its locator tells the kind and
	// the ends of the relation: another state of the record never links other entities.
	Link bool
	// Things are what many records name and this one describes for all of them,
	// whole, by claims at the thing's own locator.
	Things []Thing
}

// Thing is an entity and the locator at which all that a source says of it stands.
type Thing struct {
	ID      collab.ID
	Locator string
}

// EntityRef is an entity as a record knows it, before it is known which entity of
// the graph that is.
type EntityRef struct {
	// ID is the id that it gets where it is new: collab.EntityID of its key in
	// the register, as "ror:03r8nwp71".
	ID     collab.ID
	Kind   collab.EntityKind
	Source *collab.Source // of a DOCUMENT
	// Known are the identifiers by which it may be met, surest first. An entity
	// without any is met by its id alone.
	Known []ExternalID
	// Name and Country (ISO 3166-1 alpha-2) are for the matcher and for people; "" unknown.
	Name, Country string
	// Awaited says that the record only points at it: where the graph has no
	// such entity, the claims that name it wait until a record brings it.
	Awaited bool
}

// ExternalID is an outside identifier.
type ExternalID struct{ Scheme, Value string }

// Fault is what is wrong with a row that cannot be taken, or with a cell of one
// that is taken without it.
type Fault struct {
	File   string `json:"file"`
	Sheet  string `json:"sheet,omitempty"` // of a workbook; "" for other files
	Line   int    `json:"line"`            // its line, row or element, from 1; 0: the file as a whole
	Field  string `json:"field,omitempty"`
	Reason string `json:"reason"`
	// Kept says that the row was taken, without what this field says or with the
	// reading that the reason gives.
	Kept bool `json:"kept,omitempty"`
	// Cut says that the file ends, or cannot be read on, here: what follows is lost.
	Cut bool `json:"-"`
}

// Error is the fault in one line: file, line, field and reason. The row of a workbook
// follows the name of its sheet, as "partners.xlsx:Partners!12".
func (f Fault) Error() string {
	out := f.File
	switch {
	case f.Sheet != "" && f.Line > 0:
		out = fmt.Sprintf("%s:%s!%d", f.File, f.Sheet, f.Line)
	case f.Sheet != "":
		out = f.File + ":" + f.Sheet
	case f.Line > 0:
		out = fmt.Sprintf("%s:%d", f.File, f.Line)
	}
	if f.Field != "" {
		out += ": " + f.Field
	}
	out += ": " + f.Reason
	if f.Kept {
		out += " (the row is kept)"
	}
	return out
}

// Sink takes what a format reads, in the order of the file. An error ends the
// reading, and the format returns it as it is.
type Sink interface {
	Record(Record) error
	// Fault takes a row that is none. The format goes on with the next row where
	// it can find one.
	Fault(Fault) error
}

// Take gives a sink the record that a row was read as, or the fault that err is. It returns
// the error of the sink, or err where that is no fault.
func Take(to Sink, rec Record, err error) error {
	var fault Fault
	switch {
	case errors.As(err, &fault):
		return to.Fault(fault)
	case err == nil:
		return to.Record(rec)
	}
	return err
}

package store

import (
	"errors"

	"liaison/internal/collab"
)

// Batch is one write. Its order does not matter: entities come before the
// claims about them, retractions before assertions.
type Batch struct {
	Actor  string // who writes; "" where unknown
	Reason string
	Key    string // idempotency key; "" for none
	// Entities are to be created; those that exist with the same kind are left as they
	// are, and another kind is CONFLICT.
	Entities []Entity
	// Assert are claims without id and versions; a store fills in copies.
	Assert []collab.Claim
	// Retract are ids of claims in force; one already retracted changes nothing.
	Retract []collab.ID
	// Replace names the records of sources that the batch states anew, see Scope.
	Replace []Scope
	// Notes are written with the batch, and also where it says nothing new.
	Notes []Note
	// Expect are notes that must have the given values when the batch is written, ""
	// where there must be none under the key. Otherwise the batch is refused with
	// ErrOvertaken.
	Expect []Note
	// NotesOf returns further notes about what the batch did. It is called inside the
	// transaction, so that notes and statements are written together, and may be called
	// more than once. Its receipt is complete except for the token. Nil: no such notes.
	NotesOf func(Receipt) []Note
}

// Scope is the part of one record of a source that concerns one entity: all that the
// source says at the locator about the entity, or between the entity and another. A
// claim in force in the scope that the same batch does not assert loses the locator
// from its evidence, and is retracted where no other evidence is left.
type Scope struct {
	Source  collab.ID
	Subject collab.ID
	Locator string
	// Outgoing leaves out relations that lead to the entity. For a place with thousands
	// of institutions only what is said of the place itself is then looked at.
	Outgoing bool
	// Kind and To narrow the scope to the relations of the kind that lead from the
	// subject to one entity, which are found without looking at the subject's others.
	// Both are "" where the scope is not narrowed; To alone, or Kind alone, is
	// BAD_USER_INPUT.
	Kind collab.RelationKind
	To   collab.ID
}

// Note is what an importer remembers of a source beside the source's statements: how
// far a file was read, which state of a record was seen. A note has no history, and a
// batch of notes alone does not move the version.
type Note struct {
	Source collab.ID
	Key    string // unique within the source; not ""
	Value  string // "": the note is removed
}

// SourceCount is how many claims in force a document has.
type SourceCount struct {
	Source collab.ID
	Claims int
}

// ErrOvertaken is the cause of a CONFLICT where a note does not have the value that a
// batch expects, because another writer has changed it.
var ErrOvertaken = errors.New("a note is not as expected")

// Key is what a name or identifier is looked up by: its class, its type or scheme (""
// for any), and its MatchText.
type Key struct {
	Class collab.Class
	Label string
	Match string
}

// Entity is an entity to create.
type Entity struct {
	ID     collab.ID
	Kind   collab.EntityKind
	Source *collab.Source // for DOCUMENT, where it is required; nil otherwise
}

// Receipt is the answer to a write. A read that is sent with the token sees the write,
// on any replica.
type Receipt struct {
	Version int64
	Token   string
	// Created, Asserted and Retracted count what the batch changed.
	Created, Asserted, Retracted int
	// IDs are the ids of the claims in force now, one for each of the batch's Assert.
	IDs []collab.ID
	// Made tells for each of the batch's Entities whether this batch created it.
	Made []bool
	// New tells for each of the batch's Assert whether this batch put it in force.
	New []bool
	// Dropped counts for each of the batch's Replace the claims that lost the locator.
	Dropped []int
	// Wrote is what the batch changed, nil where it changed nothing. It is shared and must
	// not be changed. The receipt that NotesOf gets has none.
	Wrote *Write
}

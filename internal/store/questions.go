package store

import (
	"cmp"
	"context"
	"slices"
	"time"

	"liaison/internal/collab"
)

// Commit is one entry of the log of batches.
type Commit struct {
	Version int64
	At      time.Time // to the microsecond, UTC
	Actor   string
	Reason  string
	Key     string
	Digest  string // of the batch, to tell a repeat from another use of its key; "" without a key
}

// Neighbours asks for the relations of many entities: the relations that the selection
// keeps and whose kind, direction, role and far end, seen from each entity, fit. A nil
// list asks nothing; no relation fits an empty one.
type Neighbours struct {
	IDs       []collab.ID
	Kinds     []collab.RelationKind
	Direction collab.Direction // "": BOTH
	Roles     []string
	With      []collab.ID         // far ends
	WithKinds []collab.EntityKind // kinds of far ends
	Evidence  bool                // read the evidence of the relations as well
	Records   bool                // read the records of the far ends as well
	collab.Selection
}

// Link is a relation and the kinds of the entities that it links. Its evidence is nil
// unless it was asked for: Statements has it by id. Far is the record of the far end, nil
// unless it was asked for. It may be shared and must not be changed.
type Link struct {
	*collab.Relation
	FromKind, ToKind collab.EntityKind
	Far              *collab.Record
}

// Relations asks for a page of the relations that a selection keeps: with ids after After.
type Relations struct {
	collab.Selection
	After collab.ID
	Limit int // NoLimit: all
	Total bool
}

// RelationPage is a page of relations.
type RelationPage struct {
	Relations []*collab.Relation
	Total     int
}

// Scan asks for all claims of a class: relations of some kinds, or texts of some
// topics, identifiers of some schemes, figures of some measures, names of some
// types (Labels); nil means all.
type Scan struct {
	Class  collab.Class
	Labels []string
	collab.Selection
}

// Conflicts asks for a page of the conflicts at a version, of the subjects that fit a
// condition.
type Conflicts struct {
	At    collab.At
	Where Where     // a condition on the subject
	After *Position // ConflictPosition of the last one seen
	Limit int       // NoLimit: all
	Total bool
}

// ConflictPage is a page of conflicts. Sorts are their subjects' sort names.
type ConflictPage struct {
	Conflicts []*collab.Conflict
	Sorts     []string
	Total     int
}

// Operation is the kind of a change.
type Operation string

// The operations of batches.
const (
	Assert  Operation = "ASSERT"
	Retract Operation = "RETRACT"
	Create  Operation = "CREATE"
)

// Changes asks for changes after the version Since, up to and with Until, of
// all entities or of one, in order of version, operation (CREATE, RETRACT,
// ASSERT), then id of the entity or claim. The claims come without evidence.
type Changes struct {
	Entity collab.ID // "": all
	Since  int64
	Until  collab.At
	After  *ChangePosition
	Limit  int // NoLimit: all
	Total  bool
}

// ChangePosition is the place of a change in the order of changes.
type ChangePosition struct {
	Version   int64
	Operation Operation
	ID        collab.ID
}

// Change is one thing that a batch did.
type Change struct {
	Commit    Commit
	Operation Operation
	Entity    collab.ID    // CREATE: the entity
	Claim     collab.Claim // ASSERT, RETRACT: the claim, without evidence
}

// ChangePage is a page of changes.
type ChangePage struct {
	Changes []Change
	Total   int
}

type tokenKey struct{}

// WithToken returns a context whose reads see the write that the token is of.
func WithToken(ctx context.Context, token string) context.Context {
	return context.WithValue(ctx, tokenKey{}, token)
}

// TokenFrom returns the token that WithToken put into the context, "" for none.
func TokenFrom(ctx context.Context) string {
	token, _ := ctx.Value(tokenKey{}).(string)
	return token
}

// Position returns the place of the change in the order of changes.
func (c Change) Position() ChangePosition {
	if c.Operation == Create {
		return ChangePosition{c.Commit.Version, c.Operation, c.Entity}
	}
	return ChangePosition{c.Commit.Version, c.Operation, c.Claim.Base().ID}
}

// operations lists the operations in the order in which a batch does them.
var operations = []Operation{Create, Retract, Assert}

// Compare orders positions by version, operation and id.
func (p ChangePosition) Compare(q ChangePosition) int {
	return cmp.Or(cmp.Compare(p.Version, q.Version),
		cmp.Compare(slices.Index(operations, p.Operation), slices.Index(operations, q.Operation)), cmp.Compare(p.ID, q.ID))
}

// Package store is the contract between Liaison and the places where a graph is
// kept, and what every such place shares: the plan of a write (ids, repeats,
// conflicts, summaries) and the conditions of a read.
//
// The query package and the importers' driver call it; sqlite, neo4j and mem
// implement it and are held to equal answers by storetest. It knows the domain
// (collab) and folding (text), and must not know GraphQL, HTTP or any backend.
package store

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"time"

	"liaison/internal/collab"
)

// Store keeps one graph. All methods may be called from many goroutines. Every
// read of statements takes a record version (collab.Selection.At; 0 is now) and
// sees whole batches only. Errors carry a collab.Code: STORE_UNAVAILABLE where
// the store cannot be reached, DEADLINE_EXCEEDED where the context ends first.
type Store interface {
	Reader
	// Apply records one batch atomically: all of it or nothing. A batch that says
	// nothing new leaves the version as it is and answers with it. Unknown ids are
	// NOT_FOUND, malformed claims BAD_USER_INPUT, an idempotency key that was used
	// for another batch CONFLICT; nothing is written then.
	Apply(ctx context.Context, b Batch) (Receipt, error)
	// Close releases the store's connections; a closed store answers STORE_UNAVAILABLE.
	Close(ctx context.Context) error
}

// Reader is the reading half of a Store.
type Reader interface {
	// Version is the number of batches that changed the graph; 0 is the empty graph.
	Version(ctx context.Context) (int64, error)
	// Commits lists the log of batches with Version > after, oldest first, at most limit.
	Commits(ctx context.Context, after int64, limit int) ([]Commit, error)
	// VersionAt is the greatest version recorded at or before the moment, 0 for none.
	VersionAt(ctx context.Context, at time.Time) (int64, error)

	// Get keeps the order of ids and repeats; nil where unknown.
	Get(ctx context.Context, ids []collab.ID) ([]*collab.Record, error)
	// Statements gives claims of any class by id, retracted ones too, in the order
	// of ids; nil where unknown.
	Statements(ctx context.Context, ids []collab.ID) ([]collab.Claim, error)
	// Claims gives the names, identifiers, texts and figures of each subject that
	// the selection keeps, in the order of subjects, each list in order of id. An
	// unknown subject has empty lists.
	Claims(ctx context.Context, subjects []collab.ID, sel collab.Selection) ([]collab.EntityClaims, error)
	// Neighbours gives the relations of each id that the query selects, in the
	// order of ids, each list in order of relation id. A relation from an entity to
	// itself comes once. An unknown id has an empty list.
	Neighbours(ctx context.Context, q Neighbours) ([][]*collab.Relation, error)

	// Holders gives, for each key, the entities that have such a claim in force, in
	// the order of keys, each list in order of id.
	Holders(ctx context.Context, keys []Key) ([][]collab.ID, error)
	// Sources counts the claims in force of every document that has any, in order
	// of its id.
	Sources(ctx context.Context) ([]SourceCount, error)
	// Notes gives what is noted of the source under each key, in the order of keys,
	// "" where nothing is.
	Notes(ctx context.Context, source collab.ID, keys []string) ([]string, error)
	// NotesUnder lists the notes whose key begins with the prefix, of one source or,
	// for "", of all, in order of source, then key.
	NotesUnder(ctx context.Context, source collab.ID, prefix string) ([]Note, error)

	// Find lists entities by condition, order and position.
	Find(ctx context.Context, q Find) (Page, error)
	// Facets counts the entities of the condition by the values of each facet
	// asked for, in order of facet as asked, then count descending, then value;
	// at most limit values a facet. It answers KIND, COUNTRY, TYPE, SOURCE,
	// IDENTIFIER_SCHEME and YEAR; PROGRAMME is composed above the stores.
	Facets(ctx context.Context, where Where, by []Facet, limit int) ([]FacetCount, error)
	// Conflicts lists conflicts in order of the subject's sort name, subject id,
	// property, id.
	Conflicts(ctx context.Context, q Conflicts) (ConflictPage, error)
	// Relations lists the relations that the selection keeps in order of id, with
	// ids greater than after, at most limit (0: all); total counts all of them
	// whatever the position, and only when asked for.
	Relations(ctx context.Context, q Relations) (RelationPage, error)

	// Scan streams the selected claims of one class in no order, and stops at the
	// first error of yield, which it returns. It does not hold a writer up.
	Scan(ctx context.Context, q Scan, yield func(collab.Claim) error) error
	// StreamGraph streams every entity, relation and PERIOD recorded up to the version
	// (0: now), retracted ones too, and the names in force at it, as far as to has
	// functions for them, in no order, and stops at the first error of a
	// function of to, which it returns. Functions are called one at a time. It does
	// not hold a writer up; the version it answers with is the one it has read.
	StreamGraph(ctx context.Context, at int64, to GraphStream) (version int64, err error)
	// Changes lists what batches asserted and retracted, see Changes.
	Changes(ctx context.Context, q Changes) (ChangePage, error)
}

// Batch is one write. Its order does not matter: entities come before the
// claims about them, retractions before assertions.
type Batch struct {
	Actor  string // who; "" where unknown
	Reason string
	Key    string // idempotency key; "" for none
	// Entities to create; those that exist with the same kind are left as they are.
	Entities []Entity
	// Assert are claims without id and versions; a store fills in copies.
	Assert []collab.Claim
	// Retract are ids of claims in force; one already retracted changes nothing.
	Retract []collab.ID
	// Replace are records of sources that the batch says anew: see Scope.
	Replace []Scope
	// Notes are written with the batch, and also where it says nothing new.
	Notes []Note
	// Expect are notes that must stand as they are given when the batch is written,
	// "" for none under the key; else it is refused with ErrOvertaken.
	Expect []Note
	// NotesOf gives further notes, of what the batch turned out to do; the receipt
	// is complete but for its token. It may be called more than once.
	NotesOf func(Receipt) []Note
}

// Scope is one record of a source, as far as it is of one entity: all that the
// source says at the locator about the entity, or between it and another. What
// is in force there and not asserted by the same batch loses that place in its
// evidence, and is retracted where it has no other.
type Scope struct {
	Source  collab.ID
	Subject collab.ID
	Locator string
	// Outgoing leaves relations to the entity out: of a place with thousands of
	// institutions only what is said of the place itself is looked at.
	Outgoing bool
}

// Note is what is remembered of a source beside its statements: how far a file
// was read, the state of a record. It has no history, and a batch of notes alone
// does not move the version.
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

// ErrOvertaken is the cause of a CONFLICT where a note is not as a batch expects.
var ErrOvertaken = errors.New("a note is not as expected")

// Key is what a name or identifier is looked up by: its type or scheme, "" for
// any, and its MatchText.
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

// Receipt is the answer to a write. Token, sent along with a read, makes sure
// that the read sees the write, on any replica.
type Receipt struct {
	Version int64
	Token   string
	// Created, Asserted and Retracted count what the batch changed.
	Created, Asserted, Retracted int
	// IDs are those of the batch's Assert, in its order: what is in force now.
	IDs []collab.ID
	// Made tells for each of the batch's Entities whether this batch created it.
	Made []bool
	// New tells for each of the batch's Assert whether this batch put it in force.
	New []bool
	// Dropped counts for each of the batch's Replace what it lost.
	Dropped []int
}

// Commit is one entry of the log of batches.
type Commit struct {
	Version int64
	At      time.Time // to the microsecond, UTC
	Actor   string
	Reason  string
	Key     string
	Digest  string // of the batch, to tell a repeat from another use of its key; "" without a key
}

// Neighbours asks for the relations of many entities.
type Neighbours struct {
	IDs       []collab.ID
	Kinds     []collab.RelationKind // nil: all
	Direction collab.Direction      // "": BOTH
	collab.Selection
}

// Relations asks for relations by selection alone.
type Relations struct {
	collab.Selection
	After collab.ID
	Limit int
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

// Conflicts asks for conflicts at a version, of some subjects.
type Conflicts struct {
	At    int64     // 0: now
	Where Where     // of the subject
	After *Position // ConflictPosition of the last one seen
	Limit int       // 0: all
	Total bool
}

// ConflictPage is a page of conflicts. Sorts are their subjects' sort names.
type ConflictPage struct {
	Conflicts []*collab.Conflict
	Sorts     []string
	Total     int
}

// Operation is what a change did.
type Operation string

// The operations that batches have today.
const (
	Assert  Operation = "ASSERT"
	Retract Operation = "RETRACT"
	Create  Operation = "CREATE"
)

// Changes asks for changes with Since < version <= Until (0: all to now), of
// all entities or of one, in order of version, operation (CREATE, RETRACT,
// ASSERT), then id of the entity or claim.
type Changes struct {
	Entity collab.ID // "": all
	Since  int64
	Until  int64
	After  *ChangePosition
	Limit  int // 0: all
	Total  bool
}

// ChangePosition is the place of a change in their order.
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
	Claim     collab.Claim // ASSERT, RETRACT: the claim
}

// ChangePage is a page of changes.
type ChangePage struct {
	Changes []Change
	Total   int
}

type tokenKey struct{}

// WithToken gives reads under the context the token of a write that they must see.
func WithToken(ctx context.Context, token string) context.Context {
	return context.WithValue(ctx, tokenKey{}, token)
}

// TokenFrom is the token of WithToken, "" for none.
func TokenFrom(ctx context.Context) string {
	token, _ := ctx.Value(tokenKey{}).(string)
	return token
}

// Position is the place of the change in their order.
func (c Change) Position() ChangePosition {
	if c.Operation == Create {
		return ChangePosition{c.Commit.Version, c.Operation, c.Entity}
	}
	return ChangePosition{c.Commit.Version, c.Operation, c.Claim.Base().ID}
}

// operations in the order in which a batch does them.
var operations = []Operation{Create, Retract, Assert}

// Compare orders changes by version, operation, id.
func (p ChangePosition) Compare(q ChangePosition) int {
	return cmp.Or(cmp.Compare(p.Version, q.Version),
		cmp.Compare(slices.Index(operations, p.Operation), slices.Index(operations, q.Operation)), cmp.Compare(p.ID, q.ID))
}

// Package store is the contract between Liaison and the places where a graph is
// kept, and what every such place shares: the plan of a write (ids, repeats,
// conflicts, summaries) and the conditions of a read.
//
// The query package and the importers' driver call it; sqlite, neo4j and mem
// implement it and are held to equal answers by storetest. It knows the domain
// (collab) and folding (text), and must not know GraphQL, HTTP or any backend.
package store

import (
	"context"
	"time"

	"liaison/internal/collab"
)

// Store keeps one graph. All methods may be called from many goroutines. Every read of
// statements takes a version (collab.At, whose zero value is now) and sees whole batches
// only. Errors carry a collab.Code: STORE_UNAVAILABLE where the store cannot be reached,
// DEADLINE_EXCEEDED where the context ends first.
type Store interface {
	Reader
	Writer
}

// Reader is all that can be asked of a store. Callers take the smallest of its
// roles that serves them.
type Reader interface {
	Log
	Lookup
	Lists
	Stream
	Notes
}

// Writer is the writing half of a Store.
type Writer interface {
	// Apply records one batch atomically: all of it or nothing. A batch that says
	// nothing new leaves the version as it is and answers with it. Unknown ids are
	// NOT_FOUND, malformed claims BAD_USER_INPUT, an idempotency key that was used
	// for another batch CONFLICT; nothing is written then.
	Apply(ctx context.Context, b Batch) (Receipt, error)
	// Close releases the store's connections; a closed store answers STORE_UNAVAILABLE.
	Close(ctx context.Context) error
}

// Log answers what was written and when.
type Log interface {
	// Version returns the number of batches that changed the graph; 0 is the empty graph.
	Version(ctx context.Context) (int64, error)
	// Commits lists the log of batches with Version > after, oldest first, at most limit.
	Commits(ctx context.Context, after int64, limit int) ([]Commit, error)
	// VersionAt returns the greatest version recorded at or before the moment, 0 for none.
	VersionAt(ctx context.Context, at time.Time) (int64, error)
	// Changes lists what batches created, asserted and retracted, see Changes.
	Changes(ctx context.Context, q Changes) (ChangePage, error)
}

// Lookup reads what is known by id or by key. Answers are in the order of what is
// asked for.
type Lookup interface {
	// Get returns the records of entities, one for each id, repeats included; nil for
	// an unknown id.
	Get(ctx context.Context, ids []collab.ID) ([]*collab.Record, error)
	// Statements returns claims of any class by id, retracted ones too; nil for an
	// unknown id.
	Statements(ctx context.Context, ids []collab.ID) ([]collab.Claim, error)
	// Claims returns the names, identifiers, texts and figures of each subject that
	// the selection keeps, each list in order of id. An unknown subject has empty lists.
	Claims(ctx context.Context, subjects []collab.ID, sel collab.Selection) ([]collab.EntityClaims, error)
	// Neighbours returns the relations of each id that fit the question, each list in
	// order of relation id. They have their evidence only where the question asks for it.
	// A relation from an entity to itself comes once. An unknown id has an empty list.
	Neighbours(ctx context.Context, q Neighbours) ([][]Link, error)
	// FarEnds returns for each id the entities at the far ends of the relations that
	// Neighbours returns for the question, each once, in order of sort name and id. It does
	// not read the relations where it need not. Records may be shared and must not be changed.
	FarEnds(ctx context.Context, q Neighbours) ([][]*collab.Record, error)
	// Holders returns, for each key, the entities that have such a claim in force,
	// each list in order of id.
	Holders(ctx context.Context, keys []Key) ([][]collab.ID, error)
}

// Lists reads pages and counts of what fits a condition.
type Lists interface {
	// Find lists entities by condition, order and position.
	Find(ctx context.Context, q Find) (Page, error)
	// Facets counts the entities that fit the condition by the values of each facet
	// asked for: in the order of the facets as asked, then by count, the greatest
	// first, then by value; at most limit values a facet. It answers KIND, COUNTRY,
	// TYPE, SOURCE, IDENTIFIER_SCHEME and YEAR; PROGRAMME is composed above the stores.
	Facets(ctx context.Context, where Where, by []Facet, limit int) ([]FacetCount, error)
	// Conflicts lists conflicts in order of the subject's sort name, subject id,
	// property, id.
	Conflicts(ctx context.Context, q Conflicts) (ConflictPage, error)
	// Relations lists the relations that the selection keeps in order of id, with
	// ids greater than after, at most limit (NoLimit: all). The total counts all of
	// them whatever the position, and only when asked for.
	Relations(ctx context.Context, q Relations) (RelationPage, error)
	// Sources counts the claims in force of every document that has any, in order
	// of the document's id.
	Sources(ctx context.Context) ([]SourceCount, error)
}

// Stream reads large parts of a graph one item at a time. It does not hold up a writer.
type Stream interface {
	// Scan calls yield for each selected claim of one class, in no order. A claim that was
	// retracted after the version of the selection has its retraction. It stops at
	// the first error of yield and returns that error.
	Scan(ctx context.Context, q Scan, yield func(collab.Claim) error) error
	// StreamGraph gives the graph as it was recorded at a version to the
	// functions of a GraphStream, one call at a time and in no order but that entities
	// come first and names last: every entity, relation and date recorded up to the version, retracted
	// ones too, and the names in force at it. It stops at the first error of a function
	// and returns that error. The version that it returns is the one that it has read.
	StreamGraph(ctx context.Context, at collab.At, to GraphStream) (version int64, err error)
}

// Notes reads what importers remember of sources, see Note.
type Notes interface {
	// Notes returns the value of the source's note under each key, in the order of
	// keys; "" where there is none.
	Notes(ctx context.Context, source collab.ID, keys []string) ([]string, error)
	// NotesUnder lists the notes whose key begins with the prefix, of one source or,
	// for "", of all, in order of source, then key.
	NotesUnder(ctx context.Context, source collab.ID, prefix string) ([]Note, error)
}

// NoLimit is the limit of a list of everything that fits. Limits of pages that come
// from users are bounded above the stores.
const NoLimit = 0

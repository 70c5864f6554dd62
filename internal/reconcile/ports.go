package reconcile

import (
	"context"

	"liaison/internal/collab"
)

// Matcher finds the entities that texts as people write them may mean.
type Matcher interface {
	// Match answers each query by itself, in the order of the queries; no
	// candidates is an empty list. The candidates come with the best first.
	Match(ctx context.Context, queries []Query) ([][]Candidate, error)
}

// Query is a text to match, and what else its row says. Country and City are
// as the client wrote them, a code or a name in any language; "" where the row
// does not say, or says several.
type Query struct {
	Text    string
	Kinds   []collab.EntityKind // only these; nil: any
	Country string
	City    string
	Limit   int // most candidates
}

// Candidate is an entity that a text may mean.
type Candidate struct {
	ID     collab.ID
	Score  float64 // how sure, 0 to 1
	Chosen bool    // the matcher bets on it
	Reason string  // for people: "acronym KTU"; "" none
}

// Finder finds entities by what is known of them for certain.
type Finder interface {
	// Suggest is the entities of the kinds (nil: any) that have a name with the
	// beginning, the best first, always in the same order: limit of them after
	// the first skip.
	Suggest(ctx context.Context, prefix string, kinds []collab.EntityKind, skip, limit int) ([]collab.ID, error)
	// Holders is, for each of the identifiers, the entities that have it, in
	// order of id; an empty list where none has. A website is as the client wrote
	// it; the others are bare, as the register writes them: "03r8nwp71", "Q1426464".
	Holders(ctx context.Context, identifiers []Identifier) ([][]collab.ID, error)
}

// Identifier is an outside identifier. Schemes are those of the graph: "ror",
// "wikidata", "isni".
type Identifier struct {
	Scheme string
	Value  string
}

// Facts tells what the graph has of entities.
type Facts interface {
	// Facts is one entity for each id, in their order; nil for an id that the
	// graph does not know.
	Facts(ctx context.Context, ids []collab.ID) ([]*Entity, error)
}

// Entity is what answers say of an entity. "" and empty lists are not known.
type Entity struct {
	ID          collab.ID
	Kind        collab.EntityKind
	Name        string
	Country     string // ISO 3166-1 alpha-2
	City        string
	CityID      collab.ID // the place, where it is an entity
	Types       []string  // of an institution: "UNIVERSITY"
	Website     string
	Identifiers []Identifier // the best of each scheme first
}

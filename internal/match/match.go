// Package match tells which institutions a string names that somebody typed as
// an affiliation: "Dept. of Informatics, Kaunas Univ. of Technol., LT".
//
// The command line and the API call it with entities that they read from the
// graph. It knows the domain and text, and must not know a store or GraphQL.
package match

import (
	"context"

	"liaison/internal/collab"
)

// Organisation is what is known of an institution that may be named.
type Organisation struct {
	ID         collab.ID
	Kind       collab.EntityKind
	Name       string   // as it is shown
	Country    string   // ISO 3166-1 alpha-2; "" unknown
	Cities     []string // names of the places that it is in, but for countries
	Parents    []collab.ID
	Types      []collab.InstitutionType
	Status     collab.InstitutionStatus
	Successors []collab.ID // of one that is no more
	Names      []*collab.Name
}

// Query is one string.
type Query struct {
	Text    string
	Country string              // ISO 3166-1 alpha-2 of where it is known to be: none of another is chosen; "" unknown
	Kinds   []collab.EntityKind // nil: all
	Limit   int                 // of candidates; 0: 10
	Parent  bool                // choose, for what is part of one other entity, that one
}

// Result is what a string names.
type Result struct {
	// Chosen are those that the matcher would bet on, the surest first; none where it is in doubt.
	Chosen []Candidate
	// Candidates are the likeliest, chosen or not, in order of score, then id.
	Candidates []Candidate
}

// Candidate is an entity that the string may name.
type Candidate struct {
	ID collab.ID
	// Score is the estimated probability that the string names the entity, in 0..1.
	Score  float64
	Name   *collab.Name // the name that was found
	Reason string       // for people
}

const defaultLimit = 10

// Match finds the entities that the string names. The same query always has the
// same answer. An error is that of the context.
func (m *Matcher) Match(ctx context.Context, q Query) (Result, error) {
	if err := ctx.Err(); err != nil {
		return Result{}, err
	}
	return m.resolve(q), nil
}

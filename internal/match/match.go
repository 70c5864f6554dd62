// Package match finds the institutions that a string names which somebody typed as an
// affiliation: "Dept. of Informatics, Kaunas Univ. of Technol., LT".
//
// It finds names inside a longer string and prefers no answer to a wrong one; package
// text answers the other question, which names fit a whole query that may be misspelt.
//
// The command line and the API call it with organisations that package catalog reads
// from the graph. It knows the domain and text, and must not know a store or GraphQL.
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
	Cities     []string // names of the places that it is in, without countries
	Parents    []collab.ID
	Types      []collab.InstitutionType
	Status     collab.InstitutionStatus
	Successors []collab.ID // of one that is no more
	Names      []*collab.CompactName
}

// Query is one string.
type Query struct {
	Text    string
	Country string              // ISO 3166-1 alpha-2 code: organisations of other countries are not chosen; "" unknown
	Kinds   []collab.EntityKind // kinds that may be candidates; nil: all
	Limit   int                 // number of candidates at most; 0: 10
	Parent  bool                // choose, instead of what is part of exactly one other organisation, that one
}

// Result is what a string names.
type Result struct {
	// Chosen are the organisations that the string names with a score of 0.6 or more,
	// the likeliest first; none where it is in doubt.
	Chosen []Candidate
	// Candidates are the likeliest organisations, chosen or not, in order of score, then id.
	Candidates []Candidate
}

// Candidate is an organisation that the string may name.
type Candidate struct {
	ID collab.ID
	// Score is the estimated probability that the string names the organisation, in 0..1.
	Score   float64
	Name    *collab.Name // the name that was found
	Reason  string       // for people, in English
	Grounds []Ground     // what Reason says
}

const defaultLimit = 10

// Match finds the organisations that the string names. The same query always has the
// same answer. The only error is that of the context.
func (m *Matcher) Match(ctx context.Context, q Query) (Result, error) {
	if err := ctx.Err(); err != nil {
		return Result{}, err
	}
	return m.resolve(q), nil
}

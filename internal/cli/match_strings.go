package cli

import (
	"context"
	"runtime/debug"

	"github.com/knadh/koanf/v2"

	"liaison/internal/collab"
	"liaison/internal/identifier"
	"liaison/internal/match"
	"liaison/internal/match/catalog"
	"liaison/internal/store"
)

// stringMatcher finds the institutions that strings name.
type stringMatcher interface {
	// matchStrings returns what each string names, in the order of the strings.
	// candidates says whether the candidates that were not chosen are wanted too.
	matchStrings(ctx context.Context, list []match.Query, candidates bool) ([]matchedString, error)
}

// matchedString is what one string names.
type matchedString struct {
	Chosen     []matchCandidate // those that the matcher is sure of, the likeliest first
	Candidates []matchCandidate // the likeliest, chosen or not
}

// matchCandidate is an institution that a string may name, as -o json prints it.
type matchCandidate struct {
	ID     collab.ID `json:"id"`
	ROR    string    `json:"ror,omitempty"`
	Name   string    `json:"name"`
	Score  float64   `json:"score"`
	As     string    `json:"matchedName"`
	Reason string    `json:"reason"`
}

// stringMatcher makes the matcher of the server that --url names, else that of the store
// that --store names. The caller calls done when no more strings are to be matched.
func (p Process) stringMatcher(ctx context.Context, k *koanf.Koanf) (m stringMatcher, done func(), err error) {
	if k.String("url") != "" {
		to, err := p.dial(ctx, k)
		if err != nil {
			return nil, nil, err
		}
		q := &question{ctx: ctx, k: k, to: to, p: p}
		return serverMatcher{q}, to.close, q.nonEmpty()
	}
	s, _, err := p.openToRead(ctx, k.String("store"))
	if err != nil {
		return nil, nil, err
	}
	defer closeStore(ctx, s, &err) // the matcher has all that it needs
	if err := nonEmptyStore(ctx, s); err != nil {
		return nil, nil, err
	}
	index, err := openIndex(ctx, s)
	return storeMatcher{index}, func() {}, err
}

// matchGC is the garbage collector's target in percent. Reading all names leaves much
// garbage and matching leaves little, so that a low target saves memory at little cost.
const matchGC = 40

// openIndex reads the names of a store into a matcher.
func openIndex(ctx context.Context, s store.Reader) (catalog.Index, error) {
	debug.SetGCPercent(matchGC)
	return catalog.Open(ctx, s)
}

// storeMatcher matches in this process.
type storeMatcher struct{ catalog.Index }

func (m storeMatcher) matchStrings(ctx context.Context, list []match.Query, _ bool) ([]matchedString, error) {
	results, err := m.All(ctx, list)
	if err != nil {
		return nil, err
	}
	out := make([]matchedString, len(results))
	for i, r := range results {
		out[i] = matchedString{m.shown(r.Chosen), m.shown(r.Candidates)}
	}
	return out, nil
}

func (m storeMatcher) shown(list []match.Candidate) []matchCandidate {
	out := make([]matchCandidate, len(list))
	for i, c := range list {
		out[i] = matchCandidate{ID: c.ID, ROR: m.ROR[c.ID], Name: m.Name[c.ID], Score: c.Score, As: c.Name.Value, Reason: c.Reason}
	}
	return out
}

// serverMatcher asks a server, part by part. While the graph is written to, later parts
// may be matched with newer names.
type serverMatcher struct{ *question }

// A part has at most so many strings, so that an operation keeps within its budget, and
// about so many bytes, so that its request keeps within the size that servers take.
const (
	partStrings = 100
	partBytes   = 100_000
)

// stringInput is a string as the API takes it.
type stringInput struct {
	Text    string `json:"text"`
	Country string `json:"country,omitempty"`
	Parent  bool   `json:"parent,omitempty"`
}

func (m serverMatcher) matchStrings(_ context.Context, list []match.Query, candidates bool) ([]matchedString, error) {
	out := make([]matchedString, 0, len(list))
	var part []stringInput
	size := 0
	flush := func() error {
		if len(part) == 0 {
			return nil
		}
		found, err := m.matchPart(part, candidates)
		out, part, size = append(out, found...), part[:0], 0
		return err
	}
	for _, q := range list {
		if len(part) == partStrings || size+len(q.Text) > partBytes {
			if err := flush(); err != nil {
				return nil, err
			}
		}
		part, size = append(part, stringInput{q.Text, q.Country, q.Parent}), size+len(q.Text)
	}
	return out, flush()
}

// matchPart asks the server about one part.
func (m serverMatcher) matchPart(part []stringInput, candidates bool) ([]matchedString, error) {
	type candidate struct {
		Entity      entity
		Score       float64
		MatchedName struct{ Value string }
		Reason      string
	}
	var a struct {
		Match []struct{ AllChosen, Candidates []candidate }
	}
	limit := 0
	if candidates {
		limit = shownCandidates
	}
	if err := m.read("match", map[string]any{"strings": part, "candidates": limit}, &a); err != nil {
		return nil, err
	}
	shown := func(list []candidate) []matchCandidate {
		out := make([]matchCandidate, len(list))
		for i, c := range list {
			out[i] = matchCandidate{collab.ID(c.Entity.ID), leastROR(c.Entity), c.Entity.Name, c.Score, c.MatchedName.Value, c.Reason}
		}
		return out
	}
	out := make([]matchedString, len(a.Match))
	for i, r := range a.Match {
		out[i] = matchedString{shown(r.AllChosen), shown(r.Candidates)}
	}
	return out, nil
}

// shownCandidates is how many candidates of a string -o json prints at most.
const shownCandidates = 10

// leastROR returns the ROR id of an entity, of several the first in the order of texts,
// as catalog.Index does; "" if there is none.
func leastROR(e entity) string {
	least := ""
	for _, i := range e.Identifiers {
		if i.Scheme == identifier.ROR && (least == "" || i.Value < least) {
			least = i.Value
		}
	}
	return least
}

package cli

import (
	"context"
	"encoding/json"
	"maps"
	"runtime/debug"
	"slices"

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
	// origin returns the version of the graph that was asked last, and the day there.
	origin() (version json.RawMessage, day string)
}

// matchedString is what one string names.
type matchedString struct {
	Chosen     []matchCandidate // those that the matcher is sure of, the likeliest first
	Candidates []matchCandidate // the likeliest, chosen or not
}

// matchCandidate is an institution that a string may name, as -o json prints it.
type matchCandidate struct {
	ID     collab.ID   `json:"id"`
	ROR    string      `json:"ror,omitempty"`
	Name   string      `json:"name"`
	Score  float64     `json:"score"`
	As     string      `json:"matchedName"`
	Source matchSource `json:"source"`
	Reason string      `json:"reason"`
}

// matchSource is the document that has the matched name.
type matchSource struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

// stringMatcher makes the matcher of the server that --url names, else that of the store
// that --store names, and a cache of the documents that have names there. The caller calls
// done when no more strings are to be matched, also after an error.
func (p Process) stringMatcher(ctx context.Context, k *koanf.Koanf) (m stringMatcher, known *knownDocuments, done func(), err error) {
	q := &question{ctx: ctx, k: k, p: p}
	known = &knownDocuments{question: q, byID: map[string]document{}}
	done = func() {}
	if k.String("url") != "" {
		if q.to, err = p.dial(ctx, k); err != nil {
			return nil, nil, done, err
		}
		return &serverMatcher{question: q}, known, q.to.close, q.nonEmpty()
	}
	s, _, err := p.openToRead(ctx, k.String("store"))
	if err != nil {
		return nil, nil, done, err
	}
	done = func() { _ = s.Close(context.WithoutCancel(ctx)) } // it was only read
	if err := nonEmptyStore(ctx, s); err != nil {
		return nil, nil, done, err
	}
	q.to = p.over(s, nil, 0)
	out := storeMatcher{}
	if out.version, out.day, err = q.versionNow(); err != nil {
		return nil, nil, done, err
	}
	out.Index, err = openIndex(ctx, s)
	return out, known, done, err
}

// knownDocuments are documents that were asked for before.
type knownDocuments struct {
	*question
	byID map[string]document
}

// of returns the documents that have the names of some candidates, each once, in order of
// id, and gives the candidates their titles.
func (d *knownDocuments) of(lists ...[]matchCandidate) ([]document, error) {
	cited := map[string]int{}
	for _, list := range lists {
		for _, c := range list {
			cited[c.Source.ID]++
		}
	}
	ids := slices.Sorted(maps.Keys(cited))
	unknown := slices.DeleteFunc(slices.Clone(ids), func(id string) bool { return d.byID[id].ID != "" })
	found, err := d.documents(unknown)
	if err != nil {
		return nil, err
	}
	for _, x := range found {
		d.byID[x.ID] = x
	}
	out := make([]document, 0, len(ids))
	for _, id := range ids {
		x := d.byID[id]
		x.cited = cited[id]
		out = append(out, x)
	}
	for _, list := range lists {
		for i := range list {
			list[i].Source.Name = d.byID[list[i].Source.ID].Name
		}
	}
	return out, nil
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
type storeMatcher struct {
	catalog.Index
	version json.RawMessage
	day     string
}

func (m storeMatcher) origin() (version json.RawMessage, day string) { return m.version, m.day }

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
		out[i] = matchCandidate{ID: c.ID, ROR: m.ROR[c.ID], Name: m.Name[c.ID], Score: c.Score, As: c.Name.Value, Source: matchSource{ID: string(c.Name.SourceID)}, Reason: c.Reason}
	}
	return out
}

// serverMatcher asks a server, part by part. While the graph is written to, later parts
// may be matched with newer names.
type serverMatcher struct {
	*question
	version json.RawMessage
	day     string
}

func (m *serverMatcher) origin() (version json.RawMessage, day string) { return m.version, m.day }

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

func (m *serverMatcher) matchStrings(_ context.Context, list []match.Query, candidates bool) ([]matchedString, error) {
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
func (m *serverMatcher) matchPart(part []stringInput, candidates bool) ([]matchedString, error) {
	type candidate struct {
		Entity      entity
		Score       float64
		MatchedName struct {
			Value  string
			Source matchSource
		}
		Reason string
	}
	var a struct {
		Match []struct{ AllChosen, Candidates []candidate }
	}
	limit := 0
	if candidates {
		limit = shownCandidates
	}
	answered, err := m.send("match", map[string]any{"strings": part, "candidates": limit})
	if err != nil {
		return nil, err
	}
	m.version, m.day = answered.Extensions.GraphVersion, answered.Extensions.Day
	if err := json.Unmarshal(answered.Data, &a); err != nil {
		return nil, err
	}
	shown := func(list []candidate) []matchCandidate {
		out := make([]matchCandidate, len(list))
		for i, c := range list {
			out[i] = matchCandidate{collab.ID(c.Entity.ID), leastROR(c.Entity), c.Entity.Name, c.Score, c.MatchedName.Value, c.MatchedName.Source, c.Reason}
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

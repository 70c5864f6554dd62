package object

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/match"
)

// MatchInput is a string in which somebody wrote an affiliation.
type MatchInput struct {
	Text    string
	Country *string
	Kinds   []collab.EntityKind
	Parent  bool // give the organisation that a chosen one is part of, if that is exactly one
}

// MatchResult is the answer for one string: the entities that it may name.
type MatchResult struct {
	Input      string
	Chosen     *MatchCandidate   // the first of AllChosen; nil if there is none
	AllChosen  []*MatchCandidate // those that the matcher is sure of, the likeliest first
	Candidates []*MatchCandidate
}

// MatchCandidate is an entity that a string may name.
type MatchCandidate struct {
	Entity      Entity
	Score       float64
	MatchedName *collab.Name
	Reason      string
	Grounds     []match.Ground
}

const (
	mostStrings     = 500
	usualCandidates = 10
)

// Match finds the entities that each string names, in the order of the strings.
func (v *View) Match(ctx context.Context, strings []*MatchInput, limit *int32) ([]*MatchResult, error) {
	if len(strings) > mostStrings {
		return nil, collab.Errorf(collab.BadUserInput, "strings has %d entries: give at most %d at once", len(strings), mostStrings)
	}
	most := usualCandidates
	if limit != nil {
		var err error
		if most, err = checkCount("limit", limit); err != nil {
			return nil, err
		}
	}
	queries := make([]match.Query, len(strings))
	for i, s := range strings {
		queries[i] = match.Query{Text: s.Text, Kinds: s.Kinds, Limit: max(most, 1), Parent: s.Parent}
		if s.Country != nil {
			queries[i].Country = *s.Country
		}
	}
	found, err := v.read.Match(v.withToken(ctx), queries)
	if err != nil {
		return nil, err
	}
	var ids []collab.ID
	for _, r := range found {
		for _, c := range slices.Concat(r.Chosen, r.Candidates) {
			ids = append(ids, c.ID)
		}
	}
	records, err := v.records(ctx, ids)
	if err != nil {
		return nil, err
	}
	known := make(map[collab.ID]*collab.Record, len(ids))
	for i, id := range ids {
		known[id] = records[i]
	}
	candidates := func(list []match.Candidate) []*MatchCandidate {
		out := []*MatchCandidate{}
		for _, c := range list {
			if known[c.ID] != nil {
				out = append(out, &MatchCandidate{v.Wrap(known[c.ID]), c.Score, c.Name, c.Reason, c.Grounds})
			}
		}
		return out
	}
	out := make([]*MatchResult, len(found))
	for i, r := range found {
		out[i] = &MatchResult{Input: strings[i].Text, AllChosen: candidates(r.Chosen), Candidates: candidates(r.Candidates[:min(most, len(r.Candidates))])}
		if len(out[i].AllChosen) > 0 {
			out[i].Chosen = out[i].AllChosen[0]
		}
	}
	return out, nil
}

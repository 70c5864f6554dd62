package reconcile

import (
	"context"

	"liaison/internal/collab"
)

// match asks the matcher for the texts. A text that is the id of an entity is
// taken at its word.
func (s *service) match(ctx context.Context, asked []*ask) error {
	var queries []Query
	var of []*ask
	for _, a := range asked {
		if a.nothing || a.text == "" {
			continue
		}
		if id, err := collab.ParseID(a.text); err == nil && id.IsEntity() {
			a.pids, a.at(id).held = 1, 1
			continue
		}
		of = append(of, a)
		queries = append(queries, Query{a.text, a.kinds, a.only(countryID), a.only(cityID), a.limit})
	}
	if len(queries) == 0 {
		return nil
	}
	lists, err := s.Matcher.Match(ctx, queries)
	if err != nil {
		return err
	}
	if len(lists) != len(queries) {
		return collab.Errorf(collab.Internal, "the matcher answered %d of %d queries", len(lists), len(queries))
	}
	for i, list := range lists {
		for _, c := range list {
			if of[i].found[c.ID] != nil {
				continue
			}
			of[i].at(c.ID).Candidate = c
			if c.Chosen {
				of[i].chosen++
			}
		}
	}
	return nil
}

// hold looks up who has the identifiers that rows give.
func (s *service) hold(ctx context.Context, asked []*ask) error {
	type place struct {
		ask *ask
		pid string
	}
	var identifiers []Identifier
	var of []place
	for _, a := range asked {
		for _, g := range a.given {
			p, ok := propertyOf(g.pid)
			if !ok || p.scheme == "" || a.nothing {
				continue
			}
			for _, v := range g.values {
				if p.scheme != collab.SchemeWebsite {
					v = p.form(v)
				}
				if v != "" {
					identifiers = append(identifiers, Identifier{p.scheme, v})
					of = append(of, place{a, g.pid})
				}
			}
		}
	}
	if len(identifiers) == 0 {
		return nil
	}
	holders, err := s.Finder.Holders(ctx, identifiers)
	if err != nil {
		return err
	}
	if len(holders) != len(identifiers) {
		return collab.Errorf(collab.Internal, "the finder answered %d of %d identifiers", len(holders), len(identifiers))
	}
	type holding struct {
		place
		id collab.ID
	}
	counted, held := map[place]bool{}, map[holding]bool{}
	for i, ids := range holders {
		at := of[i]
		if len(ids) > 0 && !counted[at] {
			counted[at] = true
			at.ask.pids++
		}
		for _, id := range ids {
			if h := (holding{at, id}); !held[h] {
				held[h] = true
				at.ask.at(id).held++
			}
		}
	}
	return nil
}

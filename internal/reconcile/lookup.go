package reconcile

import (
	"context"

	"liaison/internal/collab"
)

// matchTexts asks the matcher about the text of each lookup and adds the candidates
// to its findings. A text that is an id is not matched: it means the entity of that id.
func (s *service) matchTexts(ctx context.Context, asked []*lookup) error {
	var queries []TextQuery
	var of []*lookup
	for _, a := range asked {
		if a.unanswerable || a.text == "" {
			continue
		}
		if id, err := collab.ParseID(a.text); err == nil && id.IsEntity() {
			a.knownIdentifiers, a.findingOf(id).identifiersHeld = 1, 1
			continue
		}
		of = append(of, a)
		queries = append(queries, TextQuery{a.text, a.kinds, a.singleValue(countryID), a.singleValue(cityID), a.limit})
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
			of[i].findingOf(c.ID).TextMatch = c
			if c.Chosen {
				of[i].chosen++
			}
		}
	}
	return nil
}

// findHolders looks up the entities that have the identifiers given in the rows, and
// counts for each how many properties agree.
func (s *service) findHolders(ctx context.Context, asked []*lookup) error {
	type place struct {
		lookup *lookup
		pid    string
	}
	var identifiers []RegisterID
	var of []place
	for _, a := range asked {
		for _, g := range a.given {
			p, ok := propertyOf(g.pid)
			if !ok || p.scheme == "" || a.unanswerable {
				continue
			}
			for _, v := range g.values {
				if p.scheme != collab.SchemeWebsite {
					v = p.normalised(v)
				}
				if v != "" {
					identifiers = append(identifiers, RegisterID{p.scheme, v})
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
			at.lookup.knownIdentifiers++
		}
		for _, id := range ids {
			if h := (holding{at, id}); !held[h] {
				held[h] = true
				at.lookup.findingOf(id).identifiersHeld++
			}
		}
	}
	return nil
}

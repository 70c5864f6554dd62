package reconcile

import (
	"context"
	"slices"

	"liaison/internal/collab"
)

// result is the answer to one query. Error tells why a query that is valid under
// the schema could not be answered; the schema allows answers to have more fields.
type result struct {
	Result []candidate `json:"result"`
	Error  *fault      `json:"error,omitempty"`
}

// batch answers each query of a batch independently. It returns an error only where
// the batch is invalid under the schema, is too large, or has no query that can be
// answered. A query that cannot be answered among others that can has an error in
// place of candidates.
func (s *service) batch(ctx context.Context, text string) (any, error) {
	queries, err := readBatch(text, s.Batch)
	if err != nil {
		return nil, err
	}
	if len(queries) > 0 && !slices.ContainsFunc(queries, func(q query) bool { return q.problem == nil }) {
		return nil, queries[0].problem
	}
	asked := make([]*lookup, 0, len(queries))
	for _, q := range queries {
		asked = append(asked, newLookup(q))
	}
	if err := s.matchTexts(ctx, asked); err != nil {
		return nil, err
	}
	if err := s.findHolders(ctx, asked); err != nil {
		return nil, err
	}
	var ids []collab.ID
	for _, a := range asked {
		for id := range a.found {
			ids = append(ids, id)
		}
	}
	facts, err := s.facts(ctx, ids)
	if err != nil {
		return nil, err
	}
	out := make(map[string]result, len(asked))
	for _, a := range asked {
		r := result{Result: a.candidates(facts)}
		if a.problem != nil {
			r.Error = &fault{collab.CodeOf(a.problem), a.problem.Error()}
		}
		out[a.key] = r
	}
	return out, nil
}

// lookup is a query together with the entities found for it.
type lookup struct {
	query
	kinds            []collab.EntityKind
	unanswerable     bool // the query has a problem, or no entity can be of its types
	knownIdentifiers int  // how many of the identifiers given belong to some entity
	chosen           int  // how many candidates the matcher chose
	found            map[collab.ID]*finding
}

// finding is an entity found for a query.
type finding struct {
	TextMatch
	identifiersHeld int // how many of the identifiers given the entity has, one a property
}

// newLookup prepares a query. A query for entities of unknown types, or of several
// types at once, finds nothing: an entity is of one kind.
func newLookup(q query) *lookup {
	a := &lookup{query: q, unanswerable: q.problem != nil, found: map[collab.ID]*finding{}}
	typed := false
	for _, t := range q.types {
		if t == "" {
			continue
		}
		typed = true
		if k, ok := kindOf(t); ok && !slices.Contains(a.kinds, k) {
			a.kinds = append(a.kinds, k)
		} else if !ok && q.all {
			a.unanswerable = true
		}
	}
	a.unanswerable = a.unanswerable || typed && (len(a.kinds) == 0 || q.all && len(a.kinds) > 1)
	return a
}

// findingOf returns the finding of an entity, and adds it where there is none yet.
func (a *lookup) findingOf(id collab.ID) *finding {
	f := a.found[id]
	if f == nil {
		f = &finding{TextMatch: TextMatch{ID: id}}
		a.found[id] = f
	}
	return f
}

// singleValue returns the value that the row gives for a property, "" where it gives
// none or several different ones.
func (a *lookup) singleValue(pid string) string {
	said := ""
	for _, g := range a.given {
		for _, v := range g.values {
			if g.pid != pid || v == said {
				continue
			}
			if said != "" {
				return ""
			}
			said = v
		}
	}
	return said
}

package reconcile

import (
	"context"
	"slices"

	"liaison/internal/collab"
)

// result is the answer to one query. Error tells why one that the schema takes
// was not asked; the schema lets answers have further fields.
type result struct {
	Result []candidate `json:"result"`
	Error  *fault      `json:"error,omitempty"`
}

// batch answers each query by itself. It fails only where the schema refuses
// the batch, where it is too large, or where no query of it can be asked; one
// that cannot among others that can gets an error in place of candidates.
func (s *service) batch(ctx context.Context, text string) (any, error) {
	queries, err := readBatch(text, s.Batch)
	if err != nil {
		return nil, err
	}
	if len(queries) > 0 && !slices.ContainsFunc(queries, func(q query) bool { return q.problem == nil }) {
		return nil, queries[0].problem
	}
	asked := make([]*ask, 0, len(queries))
	for _, q := range queries {
		asked = append(asked, newAsk(q))
	}
	if err := s.match(ctx, asked); err != nil {
		return nil, err
	}
	if err := s.hold(ctx, asked); err != nil {
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

// ask is a query with what was found for it.
type ask struct {
	query
	kinds   []collab.EntityKind
	nothing bool // the query cannot be asked, or no entity is of its types
	pids    int  // of the identifiers given, those that some entity has
	chosen  int  // candidates that the matcher chose
	found   map[collab.ID]*finding
}

type finding struct {
	Candidate
	held int // of the identifiers given, by property
}

func newAsk(q query) *ask {
	a := &ask{query: q, nothing: q.problem != nil, found: map[collab.ID]*finding{}}
	typed := false
	for _, t := range q.types {
		if t == "" {
			continue
		}
		typed = true
		if k, ok := kindOf(t); ok && !slices.Contains(a.kinds, k) {
			a.kinds = append(a.kinds, k)
		} else if !ok && q.all {
			a.nothing = true
		}
	}
	// An entity is of one kind.
	a.nothing = a.nothing || typed && (len(a.kinds) == 0 || q.all && len(a.kinds) > 1)
	return a
}

func (a *ask) at(id collab.ID) *finding {
	f := a.found[id]
	if f == nil {
		f = &finding{Candidate: Candidate{ID: id}}
		a.found[id] = f
	}
	return f
}

// only is the one value of a property; "" where the row says none or several.
func (a *ask) only(pid string) string {
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

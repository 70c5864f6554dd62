// Package analysis answers the analysts' questions about ties: partners, common
// partners, paths, bridges between groups, comparisons, networks and their growth,
// changes between two days, recommendations, and the backtest of these. The bounds,
// defaults, budgets and checks of their arguments and the sentences of their answers are
// written here, once.
//
// The GraphQL layer and the command line call it. It compiles a question for package
// ties, which walks the graph in memory, and names what it finds by id, so that a caller
// need not know ties. It must not know GraphQL or any backend.
package analysis

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/live"
	"liaison/internal/query"
	"liaison/internal/store"
	"liaison/internal/ties"
)

// Analyst answers questions about ties at the version and on the day of a reader of
// lists, all of whose methods it has.
type Analyst struct {
	*query.VersionReader
	Networks *Networks // nil keeps nothing for later questions
}

// Tie is what two institutions share, with the ids of the statements about it.
type Tie = ties.Tie

// Ties applies a filter of ties (nil keeps all) to the graph in memory. The error is
// SNAPSHOT_TOO_LARGE where the graph needs more memory than it may take.
func (r *Analyst) Ties(ctx context.Context, f *collab.TieFilter) (*ties.Ties, error) {
	g, err := r.Graph(ctx)
	if err != nil {
		return nil, err
	}
	if r.Networks == nil {
		return ties.New(g, r.At, f, r.Today)
	}
	return r.Networks.filters.of(g, r.At, f, r.Today)
}

// nodes gives the nodes of the ids, in the order of ids. An id that the graph does not
// have is NOT_FOUND, and an entity of a kind that takes refuses is BAD_USER_INPUT;
// what names the argument in both messages.
func (r *Analyst) nodes(t *ties.Ties, what string, ids []collab.ID, takes func(collab.EntityKind) bool) ([]ties.Node, error) {
	out := make([]ties.Node, len(ids))
	for i, id := range ids {
		v := t.Known(id, r.At)
		if v == live.None {
			return nil, collab.Errorf(collab.NotFound, "%s: the graph has no entity with the id %s: use ids from answers, or search by name", what, id)
		}
		if !takes(t.Kind(v)) {
			return nil, collab.Errorf(collab.BadUserInput, "%s: %s is an entity of kind %s: %s", what, id, t.Kind(v), instead(takes))
		}
		out[i] = v
	}
	return out, nil
}

// instead says which kinds of entities a question takes.
func instead(takes func(collab.EntityKind) bool) string {
	if takes(collab.KindAlliance) {
		return "give institutions, alliances, projects, joint labs or agreements"
	}
	return "give institutions"
}

// IsGroup reports whether entities of the kind can make a group: an institution stands
// for itself, an alliance, project, joint lab or agreement for its members.
func IsGroup(kind collab.EntityKind) bool { return ties.IsGroup(kind) }

// isInstitution takes institutions only; see nodes.
func isInstitution(kind collab.EntityKind) bool { return kind == collab.KindInstitution }

// isAny takes entities of all kinds; see nodes.
func isAny(collab.EntityKind) bool { return true }

// spokenOf returns the nodes without those that no statement in force speaks of, as
// lists leave them out.
func (r *Analyst) spokenOf(ctx context.Context, t *ties.Ties, nodes []ties.Node) ([]ties.Node, error) {
	deserted := t.Deserted(nodes, r.At)
	if len(deserted) == 0 {
		return nodes, nil
	}
	records, err := r.Store.Get(ctx, idsOf(t, deserted))
	if err != nil {
		return nil, err
	}
	gone := map[ties.Node]bool{}
	for i, rec := range records {
		if rec != nil && rec.Sort == "" {
			gone[deserted[i]] = true
		}
	}
	return slices.DeleteFunc(nodes, func(v ties.Node) bool { return gone[v] }), nil
}

// passing gives the nodes that the filter of entities keeps, in order of id. nil nodes
// are all institutions; a nil filter keeps all.
func (r *Analyst) passing(ctx context.Context, t *ties.Ties, nodes []ties.Node, f *collab.EntityFilter) ([]ties.Node, error) {
	if f == nil {
		if nodes == nil {
			return r.spokenOf(ctx, t, t.Institutions(r.At))
		}
		return nodes, nil
	}
	where, err := r.Where(ctx, f, []collab.EntityKind{collab.KindInstitution}, nil)
	if err != nil {
		return nil, err
	}
	if nodes != nil {
		ids := idsOf(t, nodes)
		slices.Sort(ids)
		where.And = append(where.And, store.Where{IDs: slices.Compact(ids)})
	}
	found, err := r.Store.Find(ctx, store.Find{Where: where})
	if err != nil {
		return nil, err
	}
	out := make([]ties.Node, 0, len(found.Records))
	for _, rec := range found.Records {
		if v := t.Known(rec.ID, r.At); v != live.None {
			out = append(out, v)
		}
	}
	slices.SortFunc(out, func(a, b ties.Node) int { return int(t.Rank(a) - t.Rank(b)) })
	return out, nil
}

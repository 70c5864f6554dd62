package neo4j

import (
	"context"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// ahead is the view of a plan of a few claims. It has read, in one statement, what most
// such plans ask for; what it does not have it asks the database.
type ahead struct {
	tx
	entities  map[collab.ID]bool          // what was asked for
	claims    map[collab.ID]row           // nil for an id that the graph does not have
	conflicts map[collab.ID][]row         // those in force, by subject
	parallels map[link][]*collab.Relation // those in force
}

// link is what relations about the same two entities have in common.
type link struct {
	kind     collab.RelationKind
	from, to collab.ID
}

func linkOf(r *collab.Relation) link { return link{r.Kind, r.From, r.To} }

var _ store.View = ahead{}

// readAhead reads what the plan of the batch asks for first.
func (t tx) readAhead(ctx context.Context, b store.Batch) (ahead, error) {
	needs := store.NeedsOf(b)
	a := ahead{entities: map[collab.ID]bool{}, claims: map[collab.ID]row{}, conflicts: map[collab.ID][]row{}, parallels: map[link][]*collab.Relation{}}
	for _, id := range needs.Entities {
		a.entities[id] = true
	}
	for _, id := range needs.Claims {
		a.claims[id] = nil
	}
	var links []row
	for _, r := range needs.Links {
		if l := linkOf(r); a.parallels[l] == nil {
			a.parallels[l] = []*collab.Relation{}
			links = append(links, row{"kind": string(l.kind), "from": string(l.from), "to": string(l.to)})
		}
	}
	var parallels []row
	p := params{"ids": once(needs.Entities), "claims": once(needs.Claims), "links": plain(links)}
	err := t.each(ctx, queries["ahead"], p, func(r *neo4j.Record) error {
		t.planned, _ = r.Values[0].(int64)
		for _, v := range listed(r.Values[1]) {
			v := listed(v)
			e := rowOf(v[0]).record()
			node, _ := v[1].(string)
			t.seen[e.ID] = entity{e, node}
			for _, c := range listed(v[2]) {
				a.conflicts[e.ID] = append(a.conflicts[e.ID], rowOf(c))
			}
		}
		for _, v := range listed(r.Values[2]) {
			a.claims[collab.ID(rowOf(v).text("id"))] = rowOf(v)
		}
		for _, v := range listed(r.Values[3]) {
			parallels = append(parallels, rowOf(v))
		}
		return nil
	})
	a.tx = t
	if err != nil {
		return a, err
	}
	list, err := relations(inOrder(parallels))
	for _, r := range list {
		a.parallels[linkOf(r)] = append(a.parallels[linkOf(r)], r)
	}
	return a, err
}

// listed returns a list of an answer.
func listed(v any) []any { list, _ := v.([]any); return list }

// rowOf returns the properties in a list of an answer.
func rowOf(v any) row { m, _ := v.(map[string]any); return m }

func (a ahead) Get(ctx context.Context, ids []collab.ID) ([]*collab.Record, error) {
	out := make([]*collab.Record, len(ids))
	for i, id := range ids {
		if !a.entities[id] {
			return a.tx.Get(ctx, ids)
		}
		out[i] = a.seen[id].record
	}
	return out, nil
}

func (a ahead) Statements(ctx context.Context, ids []collab.ID) ([]collab.Claim, error) {
	out := make([]collab.Claim, len(ids))
	for i, id := range ids {
		r, asked := a.claims[id]
		if !asked {
			return a.tx.Statements(ctx, ids)
		}
		if r != nil {
			var err error
			if out[i], err = r.claim(); err != nil {
				return nil, err
			}
		}
	}
	return out, nil
}

func (a ahead) Parallels(ctx context.Context, of []*collab.Relation) ([]*collab.Relation, error) {
	var out []*collab.Relation
	seen := map[link]bool{}
	for _, r := range of {
		l := linkOf(r)
		list, asked := a.parallels[l]
		if !asked {
			return a.tx.Parallels(ctx, of)
		}
		if !seen[l] {
			seen[l] = true
			out = append(out, list...)
		}
	}
	return out, nil
}

func (a ahead) OpenConflicts(ctx context.Context, subjects []collab.ID) ([]*collab.Conflict, error) {
	var out []*collab.Conflict
	for _, id := range subjects {
		if !a.entities[id] {
			return a.tx.OpenConflicts(ctx, subjects)
		}
		for _, r := range a.conflicts[id] {
			out = append(out, r.conflict())
		}
	}
	return out, nil
}

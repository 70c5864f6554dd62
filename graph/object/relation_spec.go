package object

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"liaison/graph/budget"
	"liaison/graph/resolve"
	"liaison/internal/collab"
	"liaison/internal/query"
	"liaison/internal/store"
)

// relationSpec is a field of an entity and the statements that it shows.
type relationSpec struct {
	field string
	query.LinkList
	whole *collab.RelationFilter // keeps all statements of the field
}

func newRelationSpec(field string, list query.LinkList) *relationSpec {
	whole, _ := list.Within(nil)
	return &relationSpec{field, list, whole}
}

// links gives the entity's relations under a filter, in no order. The list is shared:
// callers must not change it.
func (e *entity) links(ctx context.Context, f *collab.RelationFilter) ([]link, error) {
	return e.view.related(ctx, relatedKey{e.record.ID, only(&e.view.filters, f)})
}

// related gives the links of a key. Where the graph is in memory nothing is saved by reading
// several keys together, or by remembering what was read, but for the times of undated
// statements, which are read from the store.
func (v *View) related(ctx context.Context, k relatedKey) ([]link, error) {
	return fromMemory(ctx, v, k, v.load.related, v.read.Links, 2)
}

// farEnds gives the entities at the far ends of what related gives, each once and by name.
// The list is shared: callers must not change it.
func (v *View) farEnds(ctx context.Context, k relatedKey) ([]*collab.Record, error) {
	return fromMemory(ctx, v, k, v.load.farEnds, v.read.FarEnds, 1)
}

// fromMemory reads the value of one key where memory has it, and lets the loader read it
// with others where the store must be asked. Each use of a list that the loader has costs
// what it would in memory, where the reader charges it: rows for each element, and one for
// the entity.
func fromMemory[T any](ctx context.Context, v *View, k relatedKey, loader *resolve.Loader[relatedKey, []T],
	read func(context.Context, []collab.ID, *collab.RelationFilter) ([][]T, error), rows int,
) ([]T, error) {
	if !v.read.InMemory() || k.filter != nil && (k.filter.When().Asked() || k.filter.Dated) {
		list, err := loader.Load(ctx, k)
		if err == nil {
			err = budget.Of(ctx).Rows(1 + rows*len(list))
		}
		return list, err
	}
	groups, err := read(ctx, []collab.ID{k.id}, k.filter)
	if err != nil {
		return nil, err
	}
	return groups[0], nil
}

// linksUnder gives the entity's relations that the field and the filter both keep.
func (e *entity) linksUnder(ctx context.Context, l *relationSpec, f *collab.RelationFilter) ([]link, error) {
	k, some := e.keyUnder(l, f)
	if !some {
		return nil, nil
	}
	return e.view.related(ctx, k)
}

// keyUnder gives the key of the relations that the field and the filter both keep, false
// where none can be left.
func (e *entity) keyUnder(l *relationSpec, f *collab.RelationFilter) (k relatedKey, some bool) {
	if f == nil {
		return relatedKey{e.record.ID, l.whole}, true
	}
	f, some = l.Within(f)
	return relatedKey{e.record.ID, only(&e.view.filters, f)}, some
}

// withoutDirection leaves out a direction of BOTH, which is the default: so equal
// filters have equal keys and cursors whether they give it or not.
func withoutDirection(f *collab.RelationFilter) *collab.RelationFilter {
	if f == nil || f.Direction == nil || *f.Direction != collab.Both {
		return f
	}
	own := *f
	own.Direction = nil
	return &own
}

// nameOf is the place of a neighbour in the order of names, for cursors.
func nameOf(n query.Neighbour) store.Position { return store.PositionOf(n.Record, store.ByName) }

// neighboursUnder gives the entities at the far ends of a field's statements, each once and
// by name (rule 2), with the statements where the answer shows those.
func (e *entity) neighboursUnder(ctx context.Context, l *relationSpec, f *collab.RelationFilter) ([]query.Neighbour, error) {
	if resolve.SelectsBelow(ctx, "edges", "relations", "firstReported", "lastReported") {
		links, err := e.linksUnder(ctx, l, f)
		return query.NeighboursOf(links), err
	}
	k, some := e.keyUnder(l, f)
	if !some {
		return nil, nil
	}
	ends, err := e.view.farEnds(ctx, k)
	out := make([]query.Neighbour, len(ends))
	for i, r := range ends {
		out[i].Record = r
	}
	return out, err
}

// linked gives the connection of the entities at the far ends of a field's
// statements (rule 2).
func linked[N Entity](ctx context.Context, e *entity, l *relationSpec, f *collab.RelationFilter, a Args) (*Connection[Edge[N], N], error) {
	f = withoutDirection(f)
	w, err := a.window(newListKey(l.field, &e.record.ID, f))
	if err != nil {
		return nil, err
	}
	all, err := e.neighboursUnder(ctx, l, f)
	if err != nil {
		return nil, err
	}
	part, positions, info := pageOf(w, all, nameOf)
	at := e.view.versionFor(nil)
	if f != nil {
		at = e.view.versionFor(f.AsKnownAt)
	}
	c := &Connection[Edge[N], N]{Edges: make([]*Edge[N], 0, len(part)), PageInfo: info, view: e.view, count: len(all)}
	edges := make([]Edge[N], len(part))
	for i, n := range part {
		if far, ok := wrapAs[N](e.view, n.Record); ok {
			edges[i] = Edge[N]{place{w.list, &positions[i]}, far, n.Relations, e.view, at}
			c.Edges = append(c.Edges, &edges[i])
		}
	}
	c.where = func(context.Context) (store.Where, error) {
		ids := make([]collab.ID, len(all))
		for i, n := range all {
			ids[i] = n.Record.ID
		}
		return store.Where{IDs: ids}, nil
	}
	return c, nil
}

// bestFarEnd gives the far end of a field's best statement (rule 4) that is ACTUAL or
// PAST, and the zero value where there is none. Plans show in relations only.
func bestFarEnd[N Entity](ctx context.Context, e *entity, l *relationSpec, roles ...string) (none N, err error) {
	links, err := e.linksUnder(ctx, l, &collab.RelationFilter{Roles: roles, Modality: []collab.Modality{collab.Actual, collab.Past}})
	if err != nil || len(links) == 0 {
		return none, err
	}
	first := slices.MinFunc(links, func(a, b link) int { return collab.CompareClaims(a.Relation, b.Relation) })
	n, _ := wrapAs[N](e.view, first.Far)
	return n, nil
}

// compareLinks orders relations by kind, order, the far end's name and id.
func compareLinks(a, b link) int {
	return cmp.Or(cmp.Compare(query.KindIndex(a.Relation), query.KindIndex(b.Relation)), collab.CompareOrder(a.Order, b.Order),
		cmp.Compare(a.Far.Sort, b.Far.Sort), cmp.Compare(a.ID, b.ID))
}

// positionOf is the place of a link in the order of compareLinks, for cursors.
func positionOf(l link) store.Position {
	order := "~"
	if l.Order != nil {
		order = fmt.Sprintf("%010d", int64(*l.Order)+1<<31)
	}
	return store.Position{Text: fmt.Sprintf("%02d\x00%s\x00%s", query.KindIndex(l.Relation), order, l.Far.Sort), ID: l.ID}
}

// Relations are the statements that link the entity to others, in both directions,
// by kind, order and the far end's name.
func (e *entity) Relations(ctx context.Context, filter *collab.RelationFilter, first *int32, after *string) (*RelationConnection, error) {
	filter = withoutDirection(filter)
	w, err := Args{First: first, After: after}.window(newListKey("relations", e.record.ID, filter))
	if err != nil {
		return nil, err
	}
	links, err := e.links(ctx, filter)
	if err != nil {
		return nil, err
	}
	all := slices.Clone(links)
	slices.SortFunc(all, compareLinks)
	part, positions, info := pageOf(w, all, positionOf)
	c := &RelationConnection{Edges: []*RelationEdge{}, PageInfo: info, view: e.view, count: len(all)}
	for i, l := range part {
		c.Edges = append(c.Edges, &RelationEdge{place: place{w.list, &positions[i]}, Node: l.Relation})
	}
	return c, nil
}

package object

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// relationSpec says which statements a field of an entity shows: the kinds of
// relations, the end of them that the entity is, and the kinds of the far end.
type relationSpec struct {
	field string
	kinds []collab.RelationKind
	way   collab.Direction
	far   []collab.EntityKind
	whole *collab.RelationFilter // keeps all statements of the field
}

func newRelationSpec(field string, kinds []collab.RelationKind, way collab.Direction, far []collab.EntityKind) *relationSpec {
	return &relationSpec{field, kinds, way, far, &collab.RelationFilter{Direction: &way, Kinds: kinds, WithKinds: far}}
}

// within narrows the user's filter to the statements of the field, false where none
// can be left.
func (l *relationSpec) within(f *collab.RelationFilter) (*collab.RelationFilter, bool) {
	if f == nil {
		return l.whole, true
	}
	own := *f
	if own.Way() != collab.Both && own.Way() != l.way {
		return nil, false
	}
	own.Direction = &l.way
	own.Kinds = common(l.kinds, own.Kinds)
	own.WithKinds = common(l.far, own.WithKinds)
	return &own, len(own.Kinds) > 0 && len(own.WithKinds) > 0
}

// common gives the values of the field's list that the user's list has too; a nil
// user's list leaves all.
func common[T comparable](field, user []T) []T {
	if user == nil {
		return field
	}
	return keep(field, func(v T) bool { return slices.Contains(user, v) })
}

// links gives the entity's relations under a filter, in order of position. The list
// is shared: callers must not change it.
func (e *entity) links(ctx context.Context, f *collab.RelationFilter) ([]link, error) {
	return e.view.related(ctx, relatedKey{e.record.ID, only(&e.view.filters, f)})
}

// related gives the links of a key. Times of undated statements are read from the store.
func (v *View) related(ctx context.Context, k relatedKey) ([]link, error) {
	if v.read.InMemory() && (k.filter == nil || !k.filter.When().Asked() && !k.filter.Dated) {
		return v.load.related.LoadAlone(ctx, k)
	}
	return v.load.related.Load(ctx, k)
}

// linksUnder gives the entity's relations that the field and the filter both keep.
func (e *entity) linksUnder(ctx context.Context, l *relationSpec, f *collab.RelationFilter) ([]link, error) {
	if f == nil {
		return e.view.related(ctx, relatedKey{e.record.ID, l.whole})
	}
	f, some := l.within(f)
	if !some {
		return nil, nil
	}
	return e.links(ctx, f)
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

// neighbour is an entity and the statements whose far end it is.
type neighbour struct {
	record    *collab.Record
	relations []*collab.Relation
}

func (n neighbour) position() store.Position { return store.PositionOf(n.record, store.ByName) }

// neighbours gives the far ends of the links, each once and by name (rule 2). The
// statements of each are ordered by kind, order and id.
func neighbours(links []link) []neighbour {
	at := map[collab.ID]int{}
	var out []neighbour
	for _, l := range links {
		i, ok := at[l.far.ID]
		if !ok {
			i = len(out)
			at[l.far.ID] = i
			out = append(out, neighbour{record: l.far})
		}
		out[i].relations = append(out[i].relations, l.Relation)
	}
	for _, n := range out {
		slices.SortFunc(n.relations, func(a, b *collab.Relation) int {
			return cmp.Or(cmp.Compare(kindIndex(a), kindIndex(b)), collab.CompareOrder(a.Order, b.Order), cmp.Compare(a.ID, b.ID))
		})
	}
	slices.SortFunc(out, func(a, b neighbour) int { return byName(a.record, b.record) })
	return out
}

// kindIndex is the place of the relation's kind in the order of the enum.
func kindIndex(r *collab.Relation) int { return slices.Index(collab.RelationKinds, r.Kind) }

// linked gives the connection of the entities at the far ends of a field's
// statements (rule 2).
func linked[N Entity](ctx context.Context, e *entity, l *relationSpec, f *collab.RelationFilter, a Args) (*Connection[Edge[N], N], error) {
	f = withoutDirection(f)
	w, err := a.window(newListKey(l.field, e.record.ID, f))
	if err != nil {
		return nil, err
	}
	links, err := e.linksUnder(ctx, l, f)
	if err != nil {
		return nil, err
	}
	all := neighbours(links)
	part, positions, info := pageOf(w, all, neighbour.position)
	at := e.view.versionFor(nil)
	if f != nil {
		at = e.view.versionFor(f.AsKnownAt)
	}
	c := &Connection[Edge[N], N]{Edges: []*Edge[N]{}, PageInfo: info, view: e.view, total: fixedTotal(len(all))}
	for i, n := range part {
		if far, ok := wrapAs[N](e.view, n.record); ok {
			c.Edges = append(c.Edges, &Edge[N]{place{w.list, positions[i]}, far, n.relations, e.view, at})
		}
	}
	c.where = func(context.Context) (store.Where, error) {
		ids := make([]collab.ID, len(all))
		for i, n := range all {
			ids[i] = n.record.ID
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
	n, _ := wrapAs[N](e.view, first.far)
	return n, nil
}

// compareLinks orders relations by kind, order, the far end's name and id.
func compareLinks(a, b link) int {
	return cmp.Or(cmp.Compare(kindIndex(a.Relation), kindIndex(b.Relation)), collab.CompareOrder(a.Order, b.Order),
		cmp.Compare(a.far.Sort, b.far.Sort), cmp.Compare(a.ID, b.ID))
}

// position is the place of the link in the order of compareLinks, for cursors.
func (l link) position() store.Position {
	order := "~"
	if l.Order != nil {
		order = fmt.Sprintf("%010d", int64(*l.Order)+1<<31)
	}
	return store.Position{Text: fmt.Sprintf("%02d\x00%s\x00%s", kindIndex(l.Relation), order, l.far.Sort), ID: l.ID}
}

// Relations are the statements that link the entity to others, in both directions,
// by kind, order and the far end's name.
func (e *entity) Relations(ctx context.Context, filter *collab.RelationFilter, first *int32, after *string) (*RelationConnection, error) {
	filter = withoutDirection(filter)
	w, err := Args{First: first, After: after}.window(newListKey("relations", e.record.ID, filter))
	if err != nil {
		return nil, err
	}
	all, err := e.links(ctx, filter)
	if err != nil {
		return nil, err
	}
	part, positions, info := pageOf(w, all, link.position)
	c := &RelationConnection{Edges: []*RelationEdge{}, PageInfo: info, view: e.view, total: fixedTotal(len(all))}
	for i, l := range part {
		c.Edges = append(c.Edges, &RelationEdge{place: place{w.list, positions[i]}, Node: l.Relation})
	}
	return c, nil
}

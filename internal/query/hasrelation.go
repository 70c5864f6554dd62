package query

import (
	"slices"

	"liaison/internal/collab"
	"liaison/internal/store"
	"liaison/internal/ties"
)

// hasRelation adds the condition that an entity has a relation that fits. The store
// evaluates it where the filter names neither times nor far ends. Time is judged here:
// among the relations of the entities or far ends that the filter names, which are read,
// or else in the graph in memory.
func (c *compiler) hasRelation(outer *collab.EntityFilter, sel collab.Selection, w *store.Where) error {
	f := outer.HasRelation
	if err := f.Between.Check(); err != nil {
		return err
	}
	own := f.Selection()
	if own.At.IsNow() {
		own.At = sel.At
	}
	own = sel.And(c.pin(own))
	when := f.When()
	if !when.Asked() && !when.Dated && f.With == nil {
		w.And = append(w.And, store.Where{Related: &store.Related{
			Kinds: f.Kinds, Direction: f.Way(), Roles: f.Roles, WithKinds: f.WithKinds, Selection: own,
		}})
		return nil
	}
	if f.With == nil && outer.IDs == nil {
		ids, err := c.relatedAt(f, own)
		among(w, ids)
		return err
	}
	list, kinds, err := c.candidates(outer, own)
	if err != nil {
		return err
	}
	dates, err := c.dates(c.ctx, when, own, list, kinds)
	if err != nil {
		return err
	}
	var ids []collab.ID
	for _, x := range when.InForce(list, dates) {
		if f.Way() != collab.In && fits(f, x, x.To, kinds) {
			ids = append(ids, x.From)
		}
		if f.Way() != collab.Out && fits(f, x, x.From, kinds) {
			ids = append(ids, x.To)
		}
	}
	among(w, ids)
	return nil
}

// fits judges the last step of a filter: roles and far ends.
func fits(f *collab.RelationFilter, x *collab.Relation, other collab.ID, kinds map[collab.ID]collab.EntityKind) bool {
	return hasRole(f, x) && (f.With == nil || slices.Contains(f.With, other)) &&
		(f.WithKinds == nil || slices.Contains(f.WithKinds, kinds[other]))
}

// relatedAt gives the entities of the whole graph that have a relation in force that the
// filter keeps, in order of id.
func (c *compiler) relatedAt(f *collab.RelationFilter, sel collab.Selection) ([]collab.ID, error) {
	g, err := c.links(c.ctx, f.Kinds)
	if err != nil {
		return nil, err
	}
	related, ids := ties.Related(g, c.At, f, sel), []collab.ID{}
	for rank := range int32(g.Len()) {
		if rank%4096 == 0 && c.ctx.Err() != nil {
			return nil, collab.Wrap(collab.DeadlineExceeded, c.ctx.Err(), "the request ended before its filter was judged")
		}
		if v := g.ByRank(rank); related(v) {
			ids = append(ids, g.ID(v))
		}
	}
	return ids, nil
}

// candidates reads all selected relations that could fit, and the kinds of their ends:
// the relations of the far ends or of the entities that the filter names. All statements
// of a link come together, since rule 9 judges time among them.
func (c *compiler) candidates(outer *collab.EntityFilter, sel collab.Selection) ([]*collab.Relation, map[collab.ID]collab.EntityKind, error) {
	f := outer.HasRelation
	q := store.Neighbours{IDs: unique(f.With), Kinds: f.Kinds, Direction: opposite(f.Way()), Selection: sel}
	if f.With == nil {
		q.IDs, q.Direction, q.WithKinds = unique(outer.IDs), f.Way(), f.WithKinds
	}
	kinds := map[collab.ID]collab.EntityKind{}
	groups, err := c.near(c.ctx, q, kinds)
	return distinctRelations(slices.Concat(groups...)), kinds, err
}

// opposite is the direction of a relation as its far end sees it.
func opposite(way collab.Direction) collab.Direction {
	switch way {
	case collab.In:
		return collab.Out
	case collab.Out:
		return collab.In
	}
	return way
}

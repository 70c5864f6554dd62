package importer

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
)

// Some relations turn out to be ones that no graph can have (rule 6) only when the entities
// of the graph are known: both ends are one institution under two names, or what a link has
// waited for is a document. They cost the record that brings them nothing else.

// mend returns a refused record without such relations of its own, and lets those go that
// have waited for its entities; left has a fault for each. A record that is one relation keeps
// it. Relations to what a later record of the page brings have to wait, since the page is now
// written in parts. some is false where nothing could be mended.
func (r *run) mend(ctx context.Context, e entry) (rest entry, left []record.Fault, some bool, err error) {
	kinds, err := r.kindsAround(ctx, e)
	if err != nil {
		return e, nil, false, err
	}
	for id, kind := range kinds {
		if kind == "" && r.resolver.has(id) {
			r.resolver.remove(id)
			some = true
		}
	}
	misfit := func(c collab.Claim) bool {
		c, missing := r.resolver.redirect(c)
		x, ok := c.(*collab.Relation)
		if !ok || missing != "" {
			return false
		}
		wrong := x.Check()
		if wrong == nil {
			wrong = x.CheckEnds(kinds[x.From], kinds[x.To])
		}
		if wrong != nil {
			left = append(left, record.Fault{File: e.File, Sheet: e.Sheet, Line: e.Line, Reason: wrong.Error(), Kept: true})
		}
		return wrong != nil
	}
	if !e.Link {
		e.Claims = slices.DeleteFunc(slices.Clone(e.Claims), misfit)
	}
	e.waiting = pendingChanges{}
	for _, named := range e.Entities {
		if list := r.pending.links[named.ID]; len(list) > 0 && !named.Awaited {
			e.waiting[named.ID] = slices.DeleteFunc(slices.Clone(list), func(x *collab.Relation) bool { return misfit(x) })
		}
	}
	return e, left, some || len(left) > 0, nil
}

// kindsAround returns the kinds of the entities that a record and the links which wait for it
// name, "" for those that neither the graph has nor the record brings.
func (r *run) kindsAround(ctx context.Context, e entry) (map[collab.ID]collab.EntityKind, error) {
	claims, kinds := slices.Clone(e.Claims), map[collab.ID]collab.EntityKind{}
	for _, named := range e.Entities {
		for _, waiting := range r.pending.links[named.ID] {
			claims = append(claims, waiting)
		}
	}
	var ids []collab.ID
	for _, c := range claims {
		if x, ok := c.(*collab.Relation); ok {
			ids = append(ids, r.resolver.final(x.From), r.resolver.final(x.To))
		}
	}
	found, err := r.store.Get(ctx, ids)
	for i, rec := range found {
		if kinds[ids[i]] = ""; rec != nil {
			kinds[ids[i]] = rec.Kind
		}
	}
	for _, named := range e.Entities {
		if id := r.resolver.final(named.ID); !named.Awaited && kinds[id] == "" {
			kinds[id] = named.Kind
		}
	}
	return kinds, err
}

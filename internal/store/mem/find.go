package mem

import (
	"cmp"
	"context"
	"slices"
	"strconv"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// meets reports whether an entity meets a condition.
func (g *graph) meets(r *collab.Record, w store.Where) bool {
	in := has[collab.EntityKind]
	period := r.Period.Span()
	_, end := r.Period.Bounds()
	switch {
	case !in(w.Kinds, r.Kind), !has(w.IDs, r.ID), !has(w.Countries, r.Country), !has(w.Statuses, r.Status):
		return false
	case w.Types != nil && !slices.ContainsFunc(r.Types, func(t collab.InstitutionType) bool { return slices.Contains(w.Types, t) }):
		return false
	case w.ActiveOn != nil && (r.Period == "" || !period.Contains(*w.ActiveOn)):
		return false
	case w.EndsIn != nil && (!end.Known || !w.EndsIn.Span().Contains(end.Last)):
		return false
	case w.Claimed != nil && !g.claimed(r.ID, *w.Claimed), w.Related != nil && !g.related(r.ID, *w.Related):
		return false
	case w.Stated != nil && len(g.sources(r.ID, *w.Stated)) == 0:
		return false
	case w.Not != nil && g.meets(r, *w.Not):
		return false
	case w.Or != nil && !slices.ContainsFunc(w.Or, func(o store.Where) bool { return g.meets(r, o) }):
		return false
	}
	return !slices.ContainsFunc(w.And, func(a store.Where) bool { return !g.meets(r, a) })
}

func has[T comparable](list []T, v T) bool { return list == nil || slices.Contains(list, v) }

func (g *graph) claimed(id collab.ID, q store.Claimed) bool {
	return slices.ContainsFunc(g.selected(q.Selection), func(c collab.Claim) bool {
		return c.Class() == q.Class && c.About() == id && has(q.Labels, store.LabelOf(c)) && (q.Match == "" || q.Match == store.MatchText(c))
	})
}

func (g *graph) related(id collab.ID, q store.Related) bool {
	return slices.ContainsFunc(g.relations(q.Selection), func(r *collab.Relation) bool {
		if !has(q.Kinds, r.Kind) || !has(q.Roles, string(r.Role)) {
			return false
		}
		out := r.From == id && q.Direction != collab.In && has(q.WithKinds, g.records[r.To].Kind)
		in := r.To == id && q.Direction != collab.Out && has(q.WithKinds, g.records[r.From].Kind)
		return out || in
	})
}

// sources returns the documents that make a statement about the entity.
func (g *graph) sources(id collab.ID, sel collab.Selection) map[collab.ID]bool {
	out := map[collab.ID]bool{}
	for _, c := range g.selected(sel) {
		r, ok := c.(*collab.Relation)
		if c.About() == id || ok && r.To == id {
			out[c.Base().SourceID] = true
		}
	}
	return out
}

func (g *graph) matching(w store.Where) []*collab.Record {
	var out []*collab.Record
	for _, r := range g.records {
		if r.Sort != "" && g.meets(r, w) {
			own := *r
			out = append(out, &own)
		}
	}
	return out
}

// Find implements store.Lists.
func (s *Store) Find(ctx context.Context, q store.Find) (store.Page, error) {
	return read(ctx, s, func(g *graph) (page store.Page) {
		list := g.matching(q.Where)
		if q.Total {
			page.Total = len(list)
		}
		compare := func(a, b store.Position) int {
			if q.Desc {
				return b.Compare(a)
			}
			return a.Compare(b)
		}
		slices.SortFunc(list, func(a, b *collab.Record) int {
			return compare(store.PositionOf(a, q.Order), store.PositionOf(b, q.Order))
		})
		for _, r := range list {
			if (q.After == nil || compare(*q.After, store.PositionOf(r, q.Order)) < 0) && (q.Limit == store.NoLimit || len(page.Records) < q.Limit) {
				page.Records = append(page.Records, r)
			}
		}
		return page
	})
}

// Facets implements store.Lists.
func (s *Store) Facets(ctx context.Context, where store.Where, by []store.Facet, limit int) ([]store.FacetCount, error) {
	return read(ctx, s, func(g *graph) (out []store.FacetCount) {
		list := g.matching(where)
		for _, facet := range by {
			counts := map[string]int{}
			for _, r := range list {
				for _, v := range g.values(r, facet) {
					counts[v]++
				}
			}
			var rows []store.FacetCount
			for v, n := range counts {
				rows = append(rows, store.FacetCount{Facet: facet, Value: v, Count: n})
			}
			slices.SortFunc(rows, func(a, b store.FacetCount) int {
				return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Value, b.Value))
			})
			out = append(out, rows[:min(limit, len(rows))]...)
		}
		return out
	})
}

// values returns the values of the facet under which an entity counts, each once.
func (g *graph) values(r *collab.Record, facet store.Facet) []string {
	set := map[string]bool{}
	switch facet {
	case store.FacetKind:
		set[string(r.Kind)] = true
	case store.FacetCountry:
		set[r.Country] = true
	case store.FacetType:
		for _, t := range r.Types {
			set[string(t)] = true
		}
	case store.FacetYear:
		if r.Year != 0 {
			set[year(r.Year)] = true
		}
	case store.FacetSource:
		for id := range g.sources(r.ID, collab.Selection{}) {
			set[string(id)] = true
		}
	case store.FacetScheme:
		for _, c := range g.selected(collab.Selection{}) {
			if c.Class() == collab.ClassIdentifier && c.About() == r.ID {
				set[store.LabelOf(c)] = true
			}
		}
	}
	delete(set, "")
	var out []string
	for v := range set {
		out = append(out, v)
	}
	return out
}

func year(n int) string {
	s := strconv.Itoa(n)
	for len(s) < 4 {
		s = "0" + s
	}
	return s
}

// Conflicts implements store.Lists.
func (s *Store) Conflicts(ctx context.Context, q store.Conflicts) (store.ConflictPage, error) {
	return read(ctx, s, func(g *graph) (page store.ConflictPage) {
		type row struct {
			*collab.Conflict
			sort string
		}
		var rows []row
		for _, c := range g.conflicts {
			at := collab.Statement{Asserted: c.Asserted, Retracted: c.Retracted}
			if r := g.records[c.SubjectID]; at.VisibleAt(q.At) && g.meets(r, q.Where) {
				rows = append(rows, row{c, r.Sort})
			}
		}
		if q.Total {
			page.Total = len(rows)
		}
		at := func(r row) store.Position { return store.ConflictPosition(r.sort, r.Conflict) }
		slices.SortFunc(rows, func(a, b row) int { return at(a).Compare(at(b)) })
		for _, r := range rows {
			if (q.After == nil || q.After.Compare(at(r)) < 0) && (q.Limit == store.NoLimit || len(page.Conflicts) < q.Limit) {
				own := *r.Conflict
				page.Conflicts, page.Sorts = append(page.Conflicts, &own), append(page.Sorts, r.sort)
			}
		}
		return page
	})
}

// Changes implements store.Log.
func (s *Store) Changes(ctx context.Context, q store.Changes) (store.ChangePage, error) {
	return read(ctx, s, func(g *graph) (page store.ChangePage) {
		list := g.changes(q)
		if q.Total {
			page.Total = len(list)
		}
		slices.SortFunc(list, func(a, b store.Change) int { return a.Position().Compare(b.Position()) })
		for _, c := range list {
			if (q.After == nil || q.After.Compare(c.Position()) < 0) && (q.Limit == store.NoLimit || len(page.Changes) < q.Limit) {
				page.Changes = append(page.Changes, c)
			}
		}
		return page
	})
}

func (g *graph) changes(q store.Changes) (out []store.Change) {
	add := func(version int64, op store.Operation, entity collab.ID, c collab.Claim) {
		if version > q.Since && version <= q.Until.Resolve(version) && version > 0 {
			out = append(out, store.Change{Commit: g.commits[version-1], Operation: op, Entity: entity, Claim: c})
		}
	}
	for id, r := range g.records {
		if q.Entity == "" || q.Entity == id {
			add(r.Created, store.Create, id, nil)
		}
	}
	for _, c := range g.claims {
		r, ok := c.(*collab.Relation)
		if q.Entity == "" || q.Entity == c.About() || ok && q.Entity == r.To {
			c := collab.Clone(c)
			c.Base().Evidence = nil
			add(c.Base().Asserted, store.Assert, "", c)
			add(c.Base().Retracted, store.Retract, "", c)
		}
	}
	return out
}

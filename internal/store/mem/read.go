package mem

import (
	"cmp"
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// A graph is the view of a plan. Store asks it while it holds its lock.
var _ store.View = (*graph)(nil)

func (g *graph) Version(context.Context) (int64, error) { return int64(len(g.commits)), nil }

func (g *graph) CommitByKey(_ context.Context, key string) (*store.Commit, error) {
	for _, c := range g.commits {
		if c.Key == key {
			return &c, nil
		}
	}
	return nil, nil
}

func (g *graph) Get(_ context.Context, ids []collab.ID) ([]*collab.Record, error) {
	out := make([]*collab.Record, len(ids))
	for i, id := range ids {
		if r := g.records[id]; r != nil {
			own := *r
			out[i] = &own
		}
	}
	return out, nil
}

func (g *graph) Statements(_ context.Context, ids []collab.ID) ([]collab.Claim, error) {
	out := make([]collab.Claim, len(ids))
	for i, id := range ids {
		if c := g.claims[id]; c != nil {
			out[i] = collab.Clone(c)
		}
	}
	return out, nil
}

func (g *graph) Claims(_ context.Context, subjects []collab.ID, sel collab.Selection) ([]collab.EntityClaims, error) {
	out := make([]collab.EntityClaims, len(subjects))
	for _, c := range g.selected(sel) {
		for i, id := range subjects {
			if c.About() == id {
				out[i].Add(c)
			}
		}
	}
	return out, nil
}

func (g *graph) Neighbours(ctx context.Context, q store.Neighbours) ([][]store.Link, error) {
	out := make([][]store.Link, len(q.IDs))
	for _, r := range g.relations(q.Selection) {
		if !has(q.Kinds, r.Kind) || !has(q.Roles, string(r.Role)) {
			continue
		}
		if !q.Evidence {
			r.Evidence = nil
		}
		l := store.Link{Relation: r, FromKind: g.records[r.From].Kind, ToKind: g.records[r.To].Kind}
		for i, id := range q.IDs {
			from := r.From == id && q.Direction != collab.In && has(q.With, r.To) && has(q.WithKinds, l.ToKind)
			to := r.To == id && q.Direction != collab.Out && has(q.With, r.From) && has(q.WithKinds, l.FromKind)
			if from || to {
				out[i] = append(out[i], l)
			}
		}
	}
	return out, store.AddFarEnds(ctx, q, out, g.Get)
}

func (g *graph) FarEnds(ctx context.Context, q store.Neighbours) ([][]*collab.Record, error) {
	q.Records = true
	groups, err := g.Neighbours(ctx, q)
	out := make([][]*collab.Record, len(groups))
	for i, links := range groups {
		out[i] = store.FarEndsOf(links)
	}
	return out, err
}

func (g *graph) Parallels(_ context.Context, of []*collab.Relation) ([]*collab.Relation, error) {
	var out []*collab.Relation
	for _, r := range g.relations(collab.Selection{}) {
		if slices.ContainsFunc(of, func(o *collab.Relation) bool { return o.Kind == r.Kind && o.From == r.From && o.To == r.To }) {
			out = append(out, r)
		}
	}
	return out, nil
}

func (g *graph) Coordinators(_ context.Context, things []collab.ID) ([]*collab.Relation, error) {
	var out []*collab.Relation
	for _, r := range g.relations(collab.Selection{}) {
		if (r.Kind == collab.ParticipatesIn || r.Kind == collab.MemberOf) && r.Role == collab.Coordinator && slices.Contains(things, r.To) {
			out = append(out, r)
		}
	}
	return out, nil
}

func (g *graph) OpenConflicts(_ context.Context, subjects []collab.ID) ([]*collab.Conflict, error) {
	var out []*collab.Conflict
	for _, c := range g.conflicts {
		if c.Retracted == 0 && slices.Contains(subjects, c.SubjectID) {
			out = append(out, c)
		}
	}
	return out, nil
}

// selected returns copies of the claims that the selection keeps, in order of id.
func (g *graph) selected(sel collab.Selection) []collab.Claim {
	var out []collab.Claim
	for _, c := range g.claims {
		if sel.Keeps(c.Base()) {
			out = append(out, collab.Clone(c))
		}
	}
	slices.SortFunc(out, func(a, b collab.Claim) int { return cmp.Compare(a.Base().ID, b.Base().ID) })
	return out
}

func (g *graph) relations(sel collab.Selection) []*collab.Relation {
	var out []*collab.Relation
	for _, c := range g.selected(sel) {
		if r, ok := c.(*collab.Relation); ok {
			out = append(out, r)
		}
	}
	return out
}

// Get implements store.Lookup.
func (s *Store) Get(ctx context.Context, ids []collab.ID) ([]*collab.Record, error) {
	return read(ctx, s, func(g *graph) []*collab.Record { return must(g.Get(ctx, ids)) })
}

// Statements implements store.Lookup.
func (s *Store) Statements(ctx context.Context, ids []collab.ID) ([]collab.Claim, error) {
	return read(ctx, s, func(g *graph) []collab.Claim { return must(g.Statements(ctx, ids)) })
}

// Claims implements store.Lookup.
func (s *Store) Claims(ctx context.Context, subjects []collab.ID, sel collab.Selection) ([]collab.EntityClaims, error) {
	return read(ctx, s, func(g *graph) []collab.EntityClaims { return must(g.Claims(ctx, subjects, sel)) })
}

// Neighbours implements store.Lookup.
func (s *Store) Neighbours(ctx context.Context, q store.Neighbours) ([][]store.Link, error) {
	return read(ctx, s, func(g *graph) [][]store.Link { return must(g.Neighbours(ctx, q)) })
}

// FarEnds implements store.Lookup.
func (s *Store) FarEnds(ctx context.Context, q store.Neighbours) ([][]*collab.Record, error) {
	return read(ctx, s, func(g *graph) [][]*collab.Record { return must(g.FarEnds(ctx, q)) })
}

// must returns the value of a question to memory, which never fails.
func must[T any](v T, _ error) T { return v }

// Relations implements store.Lists.
func (s *Store) Relations(ctx context.Context, q store.Relations) (store.RelationPage, error) {
	return read(ctx, s, func(g *graph) (page store.RelationPage) {
		for _, r := range g.relations(q.Selection) {
			page.Total++
			if r.ID > q.After && (q.Limit == store.NoLimit || len(page.Relations) < q.Limit) {
				page.Relations = append(page.Relations, r)
			}
		}
		if !q.Total {
			page.Total = 0
		}
		return page
	})
}

// Scan implements store.Stream.
func (s *Store) Scan(ctx context.Context, q store.Scan, yield func(collab.Claim) error) error {
	list, err := read(ctx, s, func(g *graph) []collab.Claim { return g.selected(q.Selection) })
	if err != nil {
		return err
	}
	for _, c := range list {
		if c.Class() == q.Class && (q.Labels == nil || slices.Contains(q.Labels, store.LabelOf(c))) {
			if err := yield(c); err != nil {
				return err
			}
		}
	}
	return nil
}

// StreamGraph implements store.Stream.
func (s *Store) StreamGraph(ctx context.Context, at collab.At, to store.GraphStream) (int64, error) {
	type whole struct {
		version  int64
		vertices []store.Vertex
		records  []*collab.Record
		edges    []store.Edge
		names    []*collab.CompactName
	}
	w, err := read(ctx, s, func(g *graph) (w whole) {
		w.version = at.Resolve(int64(len(g.commits)))
		numbers := map[collab.ID]int32{}
		for id, r := range g.records {
			if r.Created > w.version {
				continue
			}
			numbers[id] = int32(len(w.vertices))
			w.vertices = append(w.vertices, store.VertexOf(r))
			own := *r
			w.records = append(w.records, &own)
		}
		for _, c := range g.claims {
			if c.Base().Asserted > w.version {
				continue
			}
			if n, ok := collab.Clone(c).(*collab.Name); ok && w.version > 0 && c.Base().VisibleAt(collab.AtVersion(w.version)) {
				n.Evidence, n.Retracted = nil, 0
				w.names = append(w.names, n.Compact())
			}
			l, ok := store.EdgeOf(c, func(id collab.ID) int32 { return numbers[id] })
			if l.Retracted > w.version {
				l.Retracted = 0
			}
			if ok {
				w.edges = append(w.edges, l)
			}
		}
		return w
	})
	if err != nil {
		return 0, err
	}
	if err := each(w.vertices, to.Vertex); err != nil {
		return 0, err
	}
	if err := each(w.records, to.Record); err != nil {
		return 0, err
	}
	err = each(w.edges, func(l store.Edge) error {
		yield := to.Edge
		if l.To < 0 {
			yield = to.Date
		}
		if yield == nil {
			return nil
		}
		return yield(l)
	})
	if err != nil {
		return 0, err
	}
	return w.version, each(w.names, to.Name)
}

// each calls yield for each item of the list, or does nothing if yield is nil.
func each[T any](list []T, yield func(T) error) error {
	if yield == nil {
		return nil
	}
	for _, v := range list {
		if err := yield(v); err != nil {
			return err
		}
	}
	return nil
}

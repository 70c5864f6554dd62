package neo4j

import (
	"cmp"
	"context"
	"slices"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// A transaction is the view of a plan. Each read of the Store has a transaction of its
// own.
var _ store.View = tx{}

func (t tx) Version(ctx context.Context) (int64, error) {
	if t.planned > 0 {
		return t.planned, nil
	}
	return t.number(ctx, queries["version"], "version", nil)
}

func (t tx) CommitByKey(ctx context.Context, key string) (*store.Commit, error) {
	rows, err := t.rows(ctx, queries["commit_by_key"], params{"head": head(key), "key": key})
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	c := rows[0].commit()
	return &c, nil
}

func (t tx) Get(ctx context.Context, ids []collab.ID) ([]*collab.Record, error) {
	byID := map[collab.ID]*collab.Record{}
	p := params{"ids": once(ids), "nodes": t.seen != nil}
	err := t.eachTogether(ctx, queries["get"], recordColumns, p, func(r *neo4j.Record) error {
		e := rowIn(r).record()
		byID[e.ID] = e
		if t.seen != nil {
			node, _ := r.Values[1].(string)
			t.seen[e.ID] = entity{e, node}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	out := make([]*collab.Record, len(ids))
	for i, id := range ids {
		out[i] = byID[id]
	}
	return out, nil
}

// nodes returns Neo4j's ids of the entities' nodes, each entity looked up once.
func (t tx) nodes(ctx context.Context, ids []collab.ID) ([]string, error) {
	var unseen []collab.ID
	for _, id := range ids {
		if _, ok := t.seen[id]; !ok {
			unseen = append(unseen, id)
		}
	}
	if len(unseen) > 0 {
		if _, err := t.Get(ctx, unseen); err != nil {
			return nil, err
		}
	}
	nodes := []string{}
	for _, id := range once(ids) {
		if e, ok := t.seen[collab.ID(id)]; ok {
			nodes = append(nodes, e.node)
		}
	}
	return nodes, nil
}

func (t tx) Statements(ctx context.Context, ids []collab.ID) ([]collab.Claim, error) {
	rows, err := t.rows(ctx, queries["statements"], params{"ids": once(ids)})
	if err != nil {
		return nil, err
	}
	byID := map[string]row{}
	for _, r := range rows {
		byID[r.text("id")] = r
	}
	out := make([]collab.Claim, len(ids))
	for i, id := range ids {
		if r := byID[string(id)]; r != nil {
			if out[i], err = r.claim(); err != nil {
				return nil, err
			}
		}
	}
	return out, nil
}

func (t tx) Claims(ctx context.Context, subjects []collab.ID, sel collab.Selection) ([]collab.EntityClaims, error) {
	var rows []row
	err := t.eachTogether(ctx, queries["claims"], claimColumns, params{"ids": once(subjects)}.with(sel), func(r *neo4j.Record) error {
		rows = append(rows, rowIn(r))
		return nil
	})
	if err != nil {
		return nil, err
	}
	said := map[collab.ID][]row{}
	for _, r := range inOrder(rows) {
		id := collab.ID(r.text("subject"))
		said[id] = append(said[id], r)
	}
	out := make([]collab.EntityClaims, len(subjects))
	for i, id := range subjects {
		for _, r := range said[id] {
			c, err := r.claim()
			if err != nil {
				return nil, err
			}
			out[i].Add(c)
		}
	}
	return out, nil
}

func (t tx) Neighbours(ctx context.Context, q store.Neighbours) ([][]store.Link, error) {
	near := map[collab.ID][]row{}
	text, p := around("neighbours", q)
	ids, _ := p["ids"].([]string)
	err := t.eachTogether(ctx, text, neighbourColumns, p, func(r *neo4j.Record) error {
		found := relationIn(r)
		id := collab.ID(ids[found.number("near")])
		near[id] = append(near[id], found)
		return nil
	})
	if err != nil {
		return nil, err
	}
	out := make([][]store.Link, len(q.IDs))
	for i, id := range q.IDs {
		rows := inOrder(near[id])
		list, err := relations(rows)
		if err != nil {
			return nil, err
		}
		for j, r := range list {
			out[i] = append(out[i], store.Link{Relation: r, FromKind: collab.EntityKind(rows[j].text("fromKind")), ToKind: collab.EntityKind(rows[j].text("toKind"))})
		}
	}
	return out, store.AddFarEnds(ctx, q, out, t.Get)
}

// farEnds answers as store.Lookup.FarEnds has it. Relations are not sent, and each entity
// is sent once, with the places of those that it is near.
func (t tx) farEnds(ctx context.Context, q store.Neighbours) ([][]*collab.Record, error) {
	nears := map[*collab.Record][]any{}
	var records []*collab.Record
	text, p := around("far_ends", q)
	ids, _ := p["ids"].([]string)
	err := t.eachTogether(ctx, text, farEndColumns, p, func(r *neo4j.Record) error {
		e := rowIn(r).record()
		records = append(records, e)
		nears[e], _ = r.Values[1].([]any)
		return nil
	})
	if err != nil {
		return nil, err
	}
	ends := map[collab.ID][]*collab.Record{}
	for _, e := range store.EachOnce(records) {
		for _, at := range nears[e] {
			n, _ := at.(int64)
			id := collab.ID(ids[n])
			ends[id] = append(ends[id], e)
		}
	}
	out := make([][]*collab.Record, len(q.IDs))
	for i, id := range q.IDs {
		out[i] = slices.Clone(ends[id])
	}
	return out, nil
}

func (t tx) Parallels(ctx context.Context, of []*collab.Relation) ([]*collab.Relation, error) {
	seen := map[link]bool{}
	if _, err := t.nodes(ctx, ends(of)); err != nil {
		return nil, err
	}
	var links []row
	for _, r := range of {
		if l := linkOf(r); !seen[l] {
			seen[l] = true
			links = append(links, row{"kind": string(l.kind), "from": string(l.from), "to": string(l.to), "fromNode": t.seen[r.From].node, "toNode": t.seen[r.To].node})
		}
	}
	rows, err := t.rows(ctx, queries["parallels"], params{"rows": links})
	if err != nil {
		return nil, err
	}
	return relations(inOrder(rows))
}

func (t tx) Coordinators(ctx context.Context, things []collab.ID) ([]*collab.Relation, error) {
	nodes, err := t.nodes(ctx, things)
	if err != nil {
		return nil, err
	}
	rows, err := t.rows(ctx, queries["coordinators"], params{"nodes": nodes, "role": collab.Coordinator})
	if err != nil {
		return nil, err
	}
	return relations(inOrder(rows))
}

func (t tx) OpenConflicts(ctx context.Context, subjects []collab.ID) ([]*collab.Conflict, error) {
	nodes, err := t.nodes(ctx, subjects)
	if err != nil {
		return nil, err
	}
	rows, err := t.rows(ctx, queries["open_conflicts"], params{"nodes": nodes})
	if err != nil {
		return nil, err
	}
	var out []*collab.Conflict
	for _, r := range inOrder(rows) {
		out = append(out, r.conflict())
	}
	return out, nil
}

// once returns each id once, since a repeated row would only cost time.
func once(ids []collab.ID) []string {
	seen := map[collab.ID]bool{}
	out := []string{}
	for _, id := range ids {
		if !seen[id] {
			seen[id] = true
			out = append(out, string(id))
		}
	}
	return out
}

// inOrder sorts the rows by id.
func inOrder(rows []row) []row {
	slices.SortFunc(rows, func(a, b row) int { return cmp.Compare(a.text("id"), b.text("id")) })
	return rows
}

func relations(rows []row) ([]*collab.Relation, error) {
	var out []*collab.Relation
	for _, r := range rows {
		c, err := r.claim()
		if err != nil {
			return nil, err
		}
		relation, ok := c.(*collab.Relation)
		if !ok {
			return nil, collab.Errorf(collab.Internal, "the stored claim %s is no relation", c.Base().ID)
		}
		out = append(out, relation)
	}
	return out, nil
}

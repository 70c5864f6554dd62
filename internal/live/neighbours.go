package live

import (
	"slices"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// neighbours answers as store.Lookup has it, without evidence. Now is the version of the
// view.
func (v *View) neighbours(q store.Neighbours) [][]store.Link {
	out := make([][]store.Link, len(q.IDs))
	v.eachAround(q, func(i int, n Node, found []*Arc) {
		slices.SortFunc(found, func(a, b *Arc) int { return a.Key.Compare(b.Key) })
		found = slices.CompactFunc(found, func(a, b *Arc) bool { return a.Key == b.Key }) // from the entity to itself
		out[i] = v.links(n, found, q.Records)
	})
	return out
}

// farEnds answers as store.Lookup.FarEnds has it. Now is the version of the view.
func (v *View) farEnds(q store.Neighbours) [][]*collab.Record {
	out := make([][]*collab.Record, len(q.IDs))
	v.eachAround(q, func(i int, n Node, found []*Arc) {
		ends := make([]*collab.Record, len(found))
		for j, a := range found {
			if ends[j] = v.records.all[a.To]; a.From != n {
				ends[j] = v.records.all[a.From]
			}
		}
		out[i] = store.EachOnce(ends)
	})
	return out
}

// eachAround calls yield for each entity of the question that the view has, by its place in
// the question, with the arcs around it that fit. One from the entity to itself may come
// twice. The list of arcs is used again for the next entity.
func (v *View) eachAround(q store.Neighbours, yield func(int, Node, []*Arc)) {
	wanted := v.wantedArcs(q.Kinds, q.WithKinds, q.Roles, q.Selection)
	with := make(map[Node]bool, len(q.With))
	for _, id := range q.With {
		with[v.graph.Find(id)] = true
	}
	var found []*Arc
	for i, id := range q.IDs {
		n := v.graph.Find(id)
		if n == None {
			continue
		}
		found = found[:0]
		add := func(arcs []int32, far func(*Arc) Node) {
			for a, rest := wanted.next(arcs, far); a != nil; a, rest = wanted.next(rest, far) {
				if q.With == nil || with[far(a)] {
					found = append(found, a)
				}
			}
		}
		if q.Direction != collab.In {
			add(v.graph.Out(n), to)
		}
		if q.Direction != collab.Out {
			add(v.graph.In(n), from)
		}
		yield(i, n, found)
	}
}

// links returns the arcs around an entity as links, in their order, with the records of the
// far ends where those are wanted.
func (v *View) links(around Node, arcs []*Arc, records bool) []store.Link {
	if len(arcs) == 0 {
		return nil
	}
	relations, links := make([]collab.Relation, len(arcs)), make([]store.Link, len(arcs))
	for i, a := range arcs {
		attrs := v.graph.Attributes(a.Attrs)
		document := v.graph.document(a.Source)
		r := &relations[i]
		r.Statement = collab.Statement{
			ID: a.Key.RelationID(), SourceID: v.id(a.Source), Origin: document.origin, Published: document.published, Confidence: attrs.Confidence,
			Modality: attrs.Modality, Valid: attrs.Valid, Observed: attrs.Observed, Asserted: a.Asserted, Retracted: a.Retracted,
		}
		r.Kind, r.From, r.To, r.Role, r.Status = attrs.EdgeAttributes.Kind, v.id(a.From), v.id(a.To), attrs.Role, attrs.Status
		if attrs.Ordered {
			r.Order = &attrs.Order
		}
		links[i] = store.Link{Relation: r, FromKind: v.graph.Kind(a.From), ToKind: v.graph.Kind(a.To)}
		switch {
		case !records:
		case a.From == around:
			links[i].Far = v.records.all[a.To]
		default:
			links[i].Far = v.records.all[a.From]
		}
	}
	return links
}

// id returns the id of an entity, which its record has in memory once.
func (v *View) id(n Node) collab.ID { return v.records.all[n].ID }

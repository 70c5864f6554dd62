package live

import (
	"slices"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// neighbours answers as store.Lookup has it, without evidence. Now is the version of the
// view.
func (v *View) neighbours(q store.Neighbours) [][]store.Link {
	out, around := make([][]store.Link, len(q.IDs)), v.around(q)
	var found []*Arc
	for i, id := range q.IDs {
		n := v.graph.Find(id)
		if n == None {
			continue
		}
		found = around.add(found[:0], n)
		slices.SortFunc(found, func(a, b *Arc) int { return a.Key.Compare(b.Key) })
		found = slices.CompactFunc(found, func(a, b *Arc) bool { return a.Key == b.Key }) // from the entity to itself
		out[i] = v.links(n, found, q.Records)
	}
	return out
}

// farEnds answers as store.Lookup.FarEnds has it. Now is the version of the view.
func (v *View) farEnds(q store.Neighbours) [][]*collab.Record {
	out, around := make([][]*collab.Record, len(q.IDs)), v.around(q)
	var few [16]*Arc // most lists are short and need no memory of their own
	found := few[:0]
	for i, id := range q.IDs {
		n := v.graph.Find(id)
		if n == None {
			continue
		}
		found = around.add(found[:0], n)
		ends := make([]*collab.Record, len(found))
		for j, a := range found {
			if ends[j] = v.records.all[a.To]; a.From != n {
				ends[j] = v.records.all[a.From]
			}
		}
		out[i] = store.EachOnce(ends)
	}
	return out
}

// arcsAround tells which arcs around an entity answer a question.
type arcsAround struct {
	wantedArcs
	direction collab.Direction
	with      map[Node]bool // nil: any far end
}

// around returns the conditions that the question sets on arcs.
func (v *View) around(q store.Neighbours) arcsAround {
	a := arcsAround{wantedArcs: v.wantedArcs(q.Kinds, q.WithKinds, q.Roles, q.Selection), direction: q.Direction}
	if q.With != nil {
		a.with = make(map[Node]bool, len(q.With))
		for _, id := range q.With {
			a.with[v.graph.Find(id)] = true
		}
	}
	return a
}

// add appends the arcs around the node that answer the question. One from the node to
// itself may come twice.
func (w *arcsAround) add(found []*Arc, n Node) []*Arc {
	if w.direction != collab.In {
		found = w.addOf(found, w.graph.Out(n), to)
	}
	if w.direction != collab.Out {
		found = w.addOf(found, w.graph.In(n), from)
	}
	return found
}

func (w *arcsAround) addOf(found []*Arc, list []int32, far func(*Arc) Node) []*Arc {
	for a, rest := w.next(list, far); a != nil; a, rest = w.next(rest, far) {
		if w.with == nil || w.with[far(a)] {
			found = append(found, a)
		}
	}
	return found
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

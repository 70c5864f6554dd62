package live

import (
	"cmp"
	"encoding/binary"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// records has the record of every entity of a graph, by node, and the orders of lists.
// It is immutable; what only some questions need is made when it is first asked for.
type records struct {
	all                               []*collab.Record
	orders                            map[store.OrderField][]Node // the entities that lists have, ascending
	listed                            bitset                      // the same entities
	kinds, countries, types, statuses *valueSets
}

var orderFields = []store.OrderField{store.ByName, store.ByCreated, store.ByChanged}

// newRecords sorts records, which are given by node.
func newRecords(all []*collab.Record) *records {
	r := &records{all: all, orders: map[store.OrderField][]Node{}}
	listed := make([]Node, 0, len(all))
	for v, rec := range all {
		if rec.Sort != "" {
			listed = append(listed, Node(v))
		}
	}
	for _, field := range orderFields {
		r.orders[field] = r.sorted(listed, field)
	}
	r.list()
	by := func(values func(*collab.Record, func(string))) *valueSets {
		return &valueSets{values: values, all: all}
	}
	r.kinds, r.countries, r.types = by(facetValues[store.FacetKind]), by(facetValues[store.FacetCountry]), by(facetValues[store.FacetType])
	r.statuses = by(func(rec *collab.Record, yield func(string)) { yield(string(rec.Status)) })
	return r
}

// sorted returns the nodes in order of a field. Nodes that are equal in it must be given
// in order of id. Each node is sorted with the beginning of its text or its number, so
// that few records are looked at.
func (r *records) sorted(nodes []Node, field store.OrderField) []Node {
	type place struct {
		start uint64
		node  Node
	}
	places := make([]place, len(nodes))
	for i, v := range nodes {
		p := store.PositionOf(r.all[v], field)
		places[i] = place{uint64(p.Number), v}
		if field == store.ByName {
			var start [8]byte
			copy(start[:], p.Text)
			places[i].start = binary.BigEndian.Uint64(start[:])
		}
	}
	compare := r.comparing(field)
	slices.SortFunc(places, func(a, b place) int {
		if a.start != b.start {
			return cmp.Compare(a.start, b.start)
		}
		if field != store.ByName {
			return cmp.Compare(a.node, b.node)
		}
		return compare(a.node, b.node)
	})
	order := make([]Node, len(places))
	for i, p := range places {
		order[i] = p.node
	}
	return order
}

// comparing returns the function that orders nodes by a field.
func (r *records) comparing(field store.OrderField) func(a, b Node) int {
	return func(a, b Node) int {
		return store.PositionOf(r.all[a], field).Compare(store.PositionOf(r.all[b], field))
	}
}

// list notes which nodes are in the orders.
func (r *records) list() {
	r.listed = newBitset(len(r.all))
	for _, v := range r.orders[store.ByName] {
		r.listed.add(v)
	}
}

// follow returns the records with some put anew, for the nodes of a graph that may have
// grown: its new nodes are among the changed.
func (r *records) follow(size int, changed map[Node]*collab.Record) *records {
	if len(changed) == 0 {
		return r
	}
	next := &records{all: make([]*collab.Record, size), orders: map[store.OrderField][]Node{}}
	copy(next.all, r.all)
	touched := newBitset(size)
	var listed []Node
	for v, rec := range changed {
		next.all[v] = rec
		touched.add(v)
		if rec.Sort != "" {
			listed = append(listed, v)
		}
	}
	for _, field := range orderFields {
		compare := next.comparing(field)
		slices.SortFunc(listed, compare)
		next.orders[field] = merged(r.orders[field], touched, listed, compare)
	}
	next.list()
	next.kinds, next.countries = r.kinds.follow(next.all, changed), r.countries.follow(next.all, changed)
	next.types, next.statuses = r.types.follow(next.all, changed), r.statuses.follow(next.all, changed)
	return next
}

// merged returns an order without the nodes that are touched, with others, which are
// sorted, put in.
func merged(order []Node, touched bitset, others []Node, compare func(a, b Node) int) []Node {
	rest := make([]Node, 0, len(order))
	for _, v := range order {
		if !touched.has(v) {
			rest = append(rest, v)
		}
	}
	if len(others) == 0 {
		return rest
	}
	out := make([]Node, 0, len(rest)+len(others))
	for _, v := range others {
		before, _ := slices.BinarySearchFunc(rest, v, compare)
		out, rest = append(append(out, rest[:before]...), v), rest[before:]
	}
	return append(out, rest...)
}

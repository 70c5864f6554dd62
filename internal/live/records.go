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
	byNode := func(a, b Node) int { return cmp.Compare(a, b) } // which is the order of ids here
	r.orders[store.ByName] = r.sorted(listed, store.ByName, r.comparing(store.ByName))
	r.orders[store.ByCreated] = r.sorted(listed, store.ByCreated, byNode)
	r.orders[store.ByChanged] = r.sorted(listed, store.ByChanged, byNode)
	r.list()
	by := func(values func(*collab.Record, func(string))) *valueSets {
		return &valueSets{values: values, all: all}
	}
	r.kinds, r.countries, r.types = by(facetValues[store.FacetKind]), by(facetValues[store.FacetCountry]), by(facetValues[store.FacetType])
	r.statuses = by(func(rec *collab.Record, yield func(string)) { yield(string(rec.Status)) })
	return r
}

// sorted returns the nodes in order of a field. Each node is sorted with its number or the
// beginning of its text, so that few records are looked at: rest orders nodes in which
// these are equal.
func (r *records) sorted(nodes []Node, field store.OrderField, rest func(a, b Node) int) []Node {
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
	slices.SortFunc(places, func(a, b place) int {
		if a.start != b.start {
			return cmp.Compare(a.start, b.start)
		}
		return rest(a.node, b.node)
	})
	order := make([]Node, len(places))
	for i, p := range places {
		order[i] = p.node
	}
	return order
}

// comparing returns the function that orders nodes by a field.
func (r *records) comparing(field store.OrderField) func(a, b Node) int {
	if field == store.ByName {
		return func(a, b Node) int { return store.CompareByName(r.all[a], r.all[b]) }
	}
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
// grown: its new nodes are among the changed. Orders in which no record has another place
// are shared.
func (r *records) follow(size int, changed map[Node]*collab.Record) *records {
	if len(changed) == 0 {
		return r
	}
	next := &records{all: make([]*collab.Record, size), orders: map[store.OrderField][]Node{}, listed: r.listed}
	copy(next.all, r.all)
	relisted := false
	for v, rec := range changed {
		next.all[v] = rec
		relisted = relisted || r.lists(v) != next.lists(v)
	}
	for _, field := range orderFields {
		next.orders[field] = r.reordered(next, field, changed)
	}
	if relisted || size > len(r.all) {
		next.list()
	}
	next.kinds, next.countries = r.kinds.follow(next.all, changed), r.countries.follow(next.all, changed)
	next.types, next.statuses = r.types.follow(next.all, changed), r.statuses.follow(next.all, changed)
	return next
}

// reordered returns the order of the next records, in which the nodes of the map are put
// anew. It is the same order where each of them keeps its place.
func (r *records) reordered(next *records, field store.OrderField, changed map[Node]*collab.Record) []Node {
	var gone, come []Node
	for v, rec := range changed {
		was, is := r.lists(v), next.lists(v)
		if was && is && store.PositionOf(r.all[v], field) == store.PositionOf(rec, field) {
			continue
		}
		if was {
			gone = append(gone, v)
		}
		if is {
			come = append(come, v)
		}
	}
	if len(gone)+len(come) == 0 {
		return r.orders[field]
	}
	gone, come = r.sorted(gone, field, r.comparing(field)), next.sorted(come, field, next.comparing(field))
	out := make([]Node, 0, len(r.orders[field])+len(come))
	return put(without(out, r.orders[field], gone, r.comparing(field)), come, next.comparing(field))
}

// lists reports whether lists have the node.
func (r *records) lists(v Node) bool { return int(v) < len(r.all) && r.all[v].Sort != "" }

// without appends an order without some of its nodes, which are sorted as it is.
func without(out, order, gone []Node, compare func(a, b Node) int) []Node {
	for _, v := range gone {
		at, _ := slices.BinarySearchFunc(order, v, compare)
		out, order = append(out, order[:at]...), order[at+1:]
	}
	return append(out, order...)
}

// put inserts others, which are sorted, into an order. It moves every node once, from the
// end of the order on.
func put(order, others []Node, compare func(a, b Node) int) []Node {
	end := len(order)
	order = slices.Grow(order, len(others))[:end+len(others)]
	for i := len(others) - 1; i >= 0; i-- {
		at, _ := slices.BinarySearchFunc(order[:end], others[i], compare)
		copy(order[at+i+1:], order[at:end])
		order[at+i], end = others[i], at
	}
	return order
}

package ties

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/network"
)

// Projection returns the network of the given institutions, which are in order of id,
// each once: node i of the graph is nodes[i], and two are linked by what they share.
// Things with so many participants that they would make more than maxPairs pairs in all
// are left out, the largest first; left is their number.
func (t *Ties) Projection(ctx context.Context, nodes []Node, weighting collab.Weighting, maxPairs int) (g *network.Graph, left int, err error) {
	in, err := t.Incidence(ctx, nodes, weighting)
	if err != nil {
		return nil, 0, err
	}
	g, out, err := network.Projection(ctx, in, weighting, maxPairs)
	if err != nil {
		return nil, 0, err
	}
	return t.WithoutKin(g, nodes), len(out), nil
}

// WithoutKin returns the projection of nodes without the links between a part and its
// whole (see rule 19a): the graph itself unless via has STRUCTURE.
func (t *Ties) WithoutKin(g *network.Graph, nodes []Node) *network.Graph {
	if !t.structure {
		return g
	}
	places := placesOf(nodes)
	drop := map[[2]int32]bool{}
	for i, v := range nodes {
		t.wholes(v, func(whole Node) {
			if j, ok := places[whole]; ok {
				drop[[2]int32{int32(i), j}], drop[[2]int32{j, int32(i)}] = true, true
			}
		})
	}
	return g.Filter(func(a, b int32) bool { return !drop[[2]int32{a, b}] })
}

// entry says that an institution, by its place in the list, was in a thing during some
// days.
type entry struct {
	thing Node
	place int32
	span  collab.Span
}

// Incidence lists what the institutions, given as for Projection, take part in. With
// FRACTIONAL, sizes count all participants of a thing, also those that are not given.
func (t *Ties) Incidence(ctx context.Context, nodes []Node, weighting collab.Weighting) (*network.Incidence, error) {
	entries, err := t.entries(ctx, nodes)
	if err != nil {
		return nil, err
	}
	in := t.byThing(len(nodes), entries)
	sizes := weighting == collab.Fractional
	if sizes {
		in.Sizes = make([]int32, len(in.Offsets)-1)
		for i, at := range in.things {
			in.Sizes[i] = int32(len(t.participants(at)))
		}
	}
	for _, p := range t.directPairs(nodes) {
		in.Members = append(in.Members, p[0], p[1])
		in.Spans = append(in.Spans, collab.Always, collab.Always)
		in.Offsets = append(in.Offsets, int32(len(in.Members)))
		if sizes {
			in.Sizes = append(in.Sizes, 2)
		}
	}
	if t.when.AsOf != nil {
		in.Spans = nil // everything holds at that day
	}
	return &in.Incidence, nil
}

// entries lists the memberships of the institutions, in order of their places.
func (t *Ties) entries(ctx context.Context, nodes []Node) (entries []entry, err error) {
	var spans []collab.Span
	for i, v := range nodes {
		if i%256 == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		t.eachMembership(v, func(m membership) {
			spans = t.appendSpans(spans[:0], m)
			for _, s := range spans {
				entries = append(entries, entry{m.thing, int32(i), s})
			}
		})
	}
	return entries, nil
}

// directPairs returns the pairs of places of institutions that cooperate directly, the
// smaller place first, in order.
func (t *Ties) directPairs(nodes []Node) (pairs [][2]int32) {
	if !t.cooperation {
		return nil
	}
	places := placesOf(nodes)
	for i, v := range nodes {
		for other := range t.directPartners(v) {
			if j, ok := places[other]; ok && int32(i) < j {
				pairs = append(pairs, [2]int32{int32(i), j})
			}
		}
	}
	slices.SortFunc(pairs, func(a, b [2]int32) int { return slices.Compare(a[:], b[:]) })
	return pairs
}

// placesOf returns the place of each node in the list.
func placesOf(nodes []Node) map[Node]int32 {
	places := make(map[Node]int32, len(nodes))
	for i, v := range nodes {
		places[v] = int32(i)
	}
	return places
}

// incidence is an incidence with the node of each thing.
type incidence struct {
	network.Incidence
	things []Node
}

// byThing sorts entries, which are in order of place, into one row for each thing.
// Things are in order of id.
func (t *Ties) byThing(nodes int, entries []entry) *incidence {
	in := &incidence{Incidence: network.Incidence{Nodes: nodes}}
	number := make([]int32, t.Len()) // of each node; -1 until the things are in order
	for _, e := range entries {
		if number[e.thing] == 0 {
			number[e.thing] = -1
			in.things = append(in.things, e.thing)
		}
	}
	t.sort(in.things)
	for n, thing := range in.things {
		number[thing] = int32(n)
	}
	in.Offsets = make([]int32, len(in.things)+1)
	for i := range entries {
		n := number[entries[i].thing]
		entries[i].thing = n
		in.Offsets[n+1]++
	}
	for i := 1; i < len(in.Offsets); i++ {
		in.Offsets[i] += in.Offsets[i-1]
	}
	in.Members, in.Spans = make([]int32, len(entries)), make([]collab.Span, len(entries))
	next := slices.Clone(in.Offsets)
	for _, e := range entries {
		at := next[e.thing]
		next[e.thing]++
		in.Members[at], in.Spans[at] = e.place, e.span
	}
	return in
}

package ties

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/network"
)

// Projection is the network of the given institutions, which are in order of id, each
// once: node i of the answer is nodes[i], linked by what both share. Things of so
// many parties that together they make more than maxPairs pairs are left out, the
// largest first; left says how many.
func (t *Ties) Projection(ctx context.Context, nodes []Node, weighting collab.Weighting, maxPairs int) (g *network.Graph, left int, err error) {
	in, err := t.Incidence(ctx, nodes, weighting)
	if err != nil {
		return nil, 0, err
	}
	g, out, err := network.Projection(ctx, in, weighting, maxPairs)
	return g, len(out), err
}

// entry is that an institution, by its place in the list, has been in a thing for
// a while.
type entry struct {
	thing Node
	place int32
	span  collab.Span
}

// Incidence lists what the institutions, given as for Project, take part in. Sizes
// count all that take part in a thing, among the given or not: FRACTIONAL needs them.
func (t *Ties) Incidence(ctx context.Context, nodes []Node, weighting collab.Weighting) (*network.Incidence, error) {
	sizes := weighting == collab.Fractional
	places := make(map[Node]int32, len(nodes))
	for i, v := range nodes {
		places[v] = int32(i)
	}
	var entries []entry
	var pairs [][2]int32
	var spans []collab.Span
	for i, v := range nodes {
		if i%256 == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		t.actors(v, func(actor Node) {
			t.things(actor, func(m membership) {
				if m.thing == v {
					return
				}
				spans = t.spans(spans[:0], m)
				for _, s := range spans {
					entries = append(entries, entry{m.thing, int32(i), s})
				}
			})
		})
		if t.cooperation {
			for other := range t.directWith(v) {
				if j, ok := places[other]; ok && int32(i) < j {
					pairs = append(pairs, [2]int32{int32(i), j})
				}
			}
		}
	}
	in := t.byThing(len(nodes), entries)
	if sizes {
		in.Sizes = make([]int32, len(in.Offsets)-1, len(in.Offsets)-1+len(pairs))
		for i, at := range in.things {
			in.Sizes[i] = int32(len(t.partsOf(at)))
		}
	}
	slices.SortFunc(pairs, func(a, b [2]int32) int { return slices.Compare(a[:], b[:]) })
	for _, p := range pairs {
		in.Members = append(in.Members, p[0], p[1])
		in.Spans = append(in.Spans, collab.Always, collab.Always)
		in.Offsets = append(in.Offsets, int32(len(in.Members)))
		if sizes {
			in.Sizes = append(in.Sizes, 2)
		}
	}
	if t.when.AsOf != nil {
		in.Spans = nil // all hold at that day
	}
	return &in.Incidence, nil
}

type incidence struct {
	network.Incidence
	things []Node
}

// byThing sorts entries, which come by place, into one row a thing. Things are in
// order of id.
func (t *Ties) byThing(nodes int, entries []entry) *incidence {
	in := &incidence{Incidence: network.Incidence{Nodes: nodes}}
	number := make(map[Node]int32)
	for _, e := range entries {
		if _, ok := number[e.thing]; !ok {
			number[e.thing] = 0
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

// Institutions are all of the graph that exist at its version, in order of id.
func (t *Ties) Institutions(at int64) []Node {
	var out []Node
	for rank := range int32(t.Len()) {
		if v := t.ByRank(rank); t.KindIndex(v) == anInst && t.Record(v).Created <= at {
			out = append(out, v)
		}
	}
	return out
}

// Deserted returns those of the nodes that have had relations, none of which is in
// the graph at the version: all have been taken back, or come later. The graph in
// memory does not say whether another statement is left of such a node.
func (t *Ties) Deserted(nodes []Node, at int64) (out []Node) {
	for _, v := range nodes {
		arcs, left := 0, false
		for _, list := range [][]int32{t.Out(v), t.In(v)} {
			for _, i := range list {
				a := t.Arc(i)
				arcs++
				left = left || a.Asserted <= at && (a.Retracted == 0 || a.Retracted > at)
			}
		}
		if arcs > 0 && !left {
			out = append(out, v)
		}
	}
	return out
}

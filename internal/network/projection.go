package network

import (
	"context"
	"fmt"
	"math"
	"slices"

	"liaison/internal/collab"
)

// Incidence lists which nodes take part in which things: thing t has the entries
// Members[Offsets[t]:Offsets[t+1]], in ascending order. Spans, if not nil, holds the
// time of each entry; a node that took part several times has one entry for each time,
// side by side. A direct tie of two nodes is a thing of its own.
type Incidence struct {
	Nodes   int
	Offsets []int32
	Members []int32
	Spans   []collab.Span
	Sizes   []int32 // participants of each thing if some lie outside this node set; nil: everyone is in Members
}

// Pairs returns the number of pairs of entries that share a thing, counted once for
// every thing that they share. Projection makes at most as many links.
func (in *Incidence) Pairs() (sum int) {
	for t := range len(in.Offsets) - 1 {
		k := int(in.Offsets[t+1] - in.Offsets[t])
		sum += k * (k - 1) / 2
	}
	return sum
}

// maxHalves keeps offsets within int32.
const maxHalves = math.MaxInt32 / 2

// Projection returns the one-mode projection of an incidence: the graph in which nodes
// that share things are linked. A link weighs, by COUNT, the number of things shared;
// by FRACTIONAL, the sum over them of 1/(k-1), where k is the number of nodes in the
// thing (M. E. J. Newman, Phys. Rev. E 64, 016132, 2001), so that a large consortium,
// in which few know each other, ties less. If spans are given, two nodes share a thing
// only if some span of one overlaps some span of the other (rule 12).
//
// A thing of k entries makes k(k-1)/2 pairs. Things are taken in ascending order of
// size, ties by index, as long as their pairs together stay within maxPairs. The other
// things, which say least about who knows whom, are returned as left, ascending; their
// nodes stay in the graph. The graph takes at most 24 bytes for each pair, and
// building it half as much again.
func Projection(ctx context.Context, in *Incidence, weighting collab.Weighting, maxPairs int) (g *Graph, left []int32, err error) {
	if err := in.check(); err != nil {
		return nil, nil, err
	}
	p := &projector{Incidence: in, share: make([]int32, len(in.Offsets)-1)}
	taken, left := p.choose(min(maxPairs, maxHalves))
	if weighting != collab.Fractional {
		for _, t := range taken {
			p.share[t] = 1
		}
	}
	p.invert(taken)

	above := make([]int32, in.Nodes)
	jobs, bounds := blocks(in.Nodes, 64)
	parts := make([]halves, jobs)
	err = parallel(ctx, jobs, func() func(int) {
		r := newRows(p)
		return func(job int) {
			lo, hi := bounds(job)
			r.out.targets, r.out.weights = r.out.targets[:0], r.out.weights[:0]
			for v := lo; v < hi; v++ {
				above[v] = r.row(int32(v))
			}
			parts[job] = halves{slices.Clone(r.out.targets), slices.Clone(r.out.weights)}
		}
	})
	if err != nil {
		return nil, nil, err
	}
	g, err = mirror(ctx, above, parts)
	return g, left, err
}

func (in *Incidence) check() error {
	if len(in.Offsets) == 0 || int(in.Offsets[len(in.Offsets)-1]) != len(in.Members) || in.Spans != nil && len(in.Spans) != len(in.Members) {
		return fmt.Errorf("network: an incidence of %d members with %d spans and offsets that do not fit", len(in.Members), len(in.Spans))
	}
	for t := range len(in.Offsets) - 1 {
		members := in.Members[in.Offsets[t]:in.Offsets[t+1]]
		if !slices.IsSorted(members) || len(members) > 0 && (members[0] < 0 || int(members[len(members)-1]) >= in.Nodes) {
			return fmt.Errorf("network: the members of thing %d are not ascending nodes below %d", t, in.Nodes)
		}
	}
	return nil
}

// projector holds an incidence together with its transpose: for each node the things
// that it takes part in.
type projector struct {
	*Incidence
	share  []int32 // of each thing: the number that its weight of 1 is divided by; 0 if it is left out
	starts []int32 // node v has places[starts[v]:starts[v+1]]
	places []place
}

// place is a thing that a node takes part in, with the node's first entry there.
type place struct{ entry, thing int32 }

// choose fills the shares and returns the things to take, in descending order of
// share, and the things to leave out, in ascending order of index.
func (p *projector) choose(maxPairs int) (taken, left []int32) {
	size, most, largest := make([]int32, len(p.share)), int32(0), int32(0) // in entries; of shares
	for t := range size {
		members := p.Members[p.Offsets[t]:p.Offsets[t+1]]
		k := int32(0)
		for i, v := range members {
			if i == 0 || v != members[i-1] {
				k++
			}
		}
		if p.Sizes != nil {
			k = max(k, p.Sizes[t])
		}
		size[t], p.share[t] = int32(len(members)), max(1, k-1)
		most, largest = max(most, size[t]), max(largest, p.share[t])
	}
	_, order := bucket(size, int(most)+1)
	fit := 0
	for ; fit < len(order); fit++ {
		k := int(size[order[fit]])
		if maxPairs -= k * (k - 1) / 2; maxPairs < 0 {
			break
		}
	}
	left = slices.Sorted(slices.Values(order[fit:]))
	for _, t := range left {
		p.share[t] = 0
	}
	starts, order := bucket(p.share, int(largest)+2)
	taken = order[starts[1]:]
	slices.Reverse(taken)
	return taken, left
}

// invert fills the places of each node, in the order of the things taken.
func (p *projector) invert(taken []int32) {
	p.starts = make([]int32, p.Nodes+1)
	each := func(visit func(v, entry, thing int32)) {
		for _, t := range taken {
			lo, hi := p.Offsets[t], p.Offsets[t+1]
			for e := lo; e < hi; e++ {
				if e == lo || p.Members[e] != p.Members[e-1] {
					visit(p.Members[e], e, t)
				}
			}
		}
	}
	each(func(v, _, _ int32) { p.starts[v+1]++ })
	for v := range p.Nodes {
		p.starts[v+1] += p.starts[v]
	}
	p.places = make([]place, p.starts[p.Nodes])
	next := slices.Clone(p.starts)
	each(func(v, entry, thing int32) {
		p.places[next[v]] = place{entry, thing}
		next[v]++
	})
}

package network

import (
	"context"
	"math"
)

// Affinity says how near two nodes are by the neighbours they share:
//
//	Common             |N(a) ∩ N(b)|
//	Jaccard            |N(a) ∩ N(b)| / |N(a) ∪ N(b)|
//	AdamicAdar         Σ over shared u of 1/ln k(u)    (L. A. Adamic, E. Adar, Soc. Networks 25, 211, 2003)
//	ResourceAllocation Σ over shared u of 1/k(u)       (T. Zhou et al., Eur. Phys. J. B 71, 623, 2009)
//
// with k the degree: at least 2 for a neighbour that is shared. Weights are not
// looked at. (D. Liben-Nowell, J. Kleinberg, J. Am. Soc. Inf. Sci. 58, 1019, 2007,
// compare them as predictors.)
type Affinity struct {
	Node                                    int32
	Common                                  int
	Jaccard, AdamicAdar, ResourceAllocation float64
}

// Candidates are the nodes that v shares a neighbour with and is not linked to,
// in order of index: all that these scores can recommend.
func Candidates(ctx context.Context, g *Graph, v int32) ([]Affinity, error) {
	at := make([]int32, g.Len()) // 1 + index in out; -1 for those left out
	at[v] = -1
	for _, u := range g.Neighbours(v) {
		at[u] = -1
	}
	var out []Affinity
	for _, through := range g.Neighbours(v) {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		for _, u := range g.Neighbours(through) {
			if at[u] < 0 {
				continue
			}
			if at[u] == 0 {
				out = append(out, Affinity{Node: u})
				at[u] = int32(len(out))
			}
			out[at[u]-1].share(g, through)
		}
	}
	// Indices in order without a comparison: at is in that order already.
	sorted := make([]Affinity, 0, len(out))
	for _, i := range at {
		if i > 0 {
			a := out[i-1]
			a.finish(g, v)
			sorted = append(sorted, a)
		}
	}
	return sorted, nil
}

// Affine is the affinity of b to a, linked or not.
func Affine(g *Graph, a, b int32) Affinity {
	out := Affinity{Node: b}
	x, y := g.Neighbours(a), g.Neighbours(b)
	for len(x) > 0 && len(y) > 0 {
		switch {
		case x[0] < y[0]:
			x = x[1:]
		case x[0] > y[0]:
			y = y[1:]
		default:
			out.share(g, x[0])
			x, y = x[1:], y[1:]
		}
	}
	out.finish(g, a)
	return out
}

// share adds a shared neighbour. They come in order of index, so that sums are
// equal to the bit however the affinity is asked for.
func (a *Affinity) share(g *Graph, through int32) {
	k := float64(g.Degree(through))
	a.Common++
	a.AdamicAdar += 1 / math.Log(k)
	a.ResourceAllocation += 1 / k
}

func (a *Affinity) finish(g *Graph, of int32) {
	if union := g.Degree(of) + g.Degree(a.Node) - a.Common; union > 0 {
		a.Jaccard = float64(a.Common) / float64(union)
	}
}

package network

import (
	"context"
	"fmt"
	"slices"
)

// classes tells the nodes of a graph apart by their country, or by their type, and how
// often each two classes work together.
type classes struct {
	of      []int32 // of each node: its class; -1 where it is not known; nil where none is known
	count   int
	lift    []float64 // by pair of classes
	members [][]int32 // of each class: its nodes, ascending
	linked  []bool    // of each class: whether any of its nodes has a link
}

// newClasses finds the lifts of the classes in the graph; what names them in errors.
func newClasses(ctx context.Context, what string, g *Graph, of []int32) (c classes, err error) {
	if len(of) == 0 {
		return c, nil
	}
	if len(of) != g.Len() {
		return c, fmt.Errorf("network: %s of %d nodes for a graph of %d", what, len(of), g.Len())
	}
	if low := slices.Min(of); low < -1 {
		return c, fmt.Errorf("network: the number %d among %s", low, what)
	}
	const most = 1000 // there are 250 countries; the square takes 8 MB
	if c.count = int(slices.Max(of)) + 1; c.count > most {
		return c, fmt.Errorf("network: %d %s, of at most %d", c.count, what, most)
	}
	c.of, c.members, c.linked = of, make([][]int32, c.count), make([]bool, c.count)
	for v, class := range of {
		if class >= 0 {
			c.members[class] = append(c.members[class], int32(v))
			c.linked[class] = c.linked[class] || g.Degree(int32(v)) > 0
		}
	}
	c.lift, err = lifts(ctx, g, of, c.count)
	return c, err
}

// liftBetween returns the lift between the classes of two nodes. It is 0 if the class of one
// of them is not known.
func (c *classes) liftBetween(a, b int32) float64 {
	if c.of == nil || c.of[a] < 0 || c.of[b] < 0 {
		return 0
	}
	return c.lift[int(c.of[a])*c.count+int(c.of[b])]
}

// contributions fills with, one entry for each class, with what the lift between the
// class of v and each class contributes.
func (c *classes) contributions(v int32, w *Weights, kind ReasonKind, with []int32) {
	clear(with)
	if c.of == nil || c.of[v] < 0 {
		return
	}
	for class := range with {
		with[class] = w.contribution(kind, c.lift[int(c.of[v])*c.count+class])
	}
}

// chance is how many links chance is taken to have made between two classes besides
// those that are there: a handful of links says little of a small one.
const chance = 10

// lifts says of each pair of classes, in a square of so many classes, how many times as
// often as by chance they work together, less 1 and not below 0. With L links between
// two classes and S ends of links in each, of 2m,
//
//	(L + chance) / (S·S/2m + chance) - 1
//
// which is the ratio of which modularity takes the difference (M. E. J. Newman,
// Phys. Rev. E 69, 026113, 2004). A class and itself are a pair like others, with L
// twice its links; so it is found in the graph, not laid down, whether one looks for
// partners at home or abroad, and which countries are near.
func lifts(ctx context.Context, g *Graph, of []int32, count int) ([]float64, error) {
	lift := make([]float64, count*count)
	ends, all := make([]float64, count), 0.0
	for v := range int32(g.Len()) {
		if v%(1<<10) == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if of[v] < 0 {
			continue
		}
		row := lift[int(of[v])*count:][:count]
		for _, u := range g.Neighbours(v) {
			if of[u] >= 0 {
				row[of[u]]++
				ends[of[v]]++
				all++
			}
		}
	}
	for i := range lift {
		expected := ends[i/count] * ends[i%count] / max(1, all)
		lift[i] = max(0, (lift[i]+chance)/(expected+chance)-1)
	}
	return lift, nil
}

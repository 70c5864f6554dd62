package network

import (
	"cmp"
	"context"
	"slices"
)

// Components returns the component of each node: the parts of the graph between which
// there is no path. They are numbered by size, the largest first, then by smallest node;
// count is their number.
func Components(ctx context.Context, g *Graph) (of []int32, count int, err error) {
	label := make([]int32, g.Len())
	for v := range label {
		label[v] = -1
	}
	var next int32
	queue := make([]int32, 0, g.Len())
	for root := range int32(g.Len()) {
		if label[root] >= 0 {
			continue
		}
		label[root] = next
		queue = append(queue[:0], root)
		for at := 0; at < len(queue); at++ {
			if at%4096 == 4095 && ctx.Err() != nil {
				return nil, 0, ctx.Err()
			}
			for _, u := range g.Neighbours(queue[at]) {
				if label[u] < 0 {
					label[u] = next
					queue = append(queue, u)
				}
			}
		}
		next++
	}
	return number(label, int(next)), int(next), ctx.Err()
}

// number replaces the labels 0..count-1, each of which is used, by numbers in order of
// size, the largest first, then of smallest node.
func number(label []int32, count int) []int32 {
	size, first := make([]int32, count), make([]int32, count)
	for v := len(label) - 1; v >= 0; v-- {
		size[label[v]]++
		first[label[v]] = int32(v)
	}
	order := every(count)
	slices.SortFunc(order, func(a, b int32) int {
		return cmp.Or(cmp.Compare(size[b], size[a]), cmp.Compare(first[a], first[b]))
	})
	rank := size
	for i, l := range order {
		rank[l] = int32(i)
	}
	for v, l := range label {
		label[v] = rank[l]
	}
	return label
}

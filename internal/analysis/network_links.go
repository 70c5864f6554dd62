package analysis

import (
	"cmp"
	"context"
	"slices"
)

// Link is a link between two nodes that are shown, the one with the smaller id first.
type Link struct {
	A, B   int32
	Weight float64
}

// MostLinks is how many links at most are to be shown. A number out of range is
// BAD_USER_INPUT.
func (in NetworkInput) MostLinks() (int, error) {
	return bounded("maxLinks", in.MaxLinks, defaultLinks, 0, maxLinks)
}

// CutAt tells why the network is not complete where at most so many links are shown; nil if
// it is complete.
func (n *Network) CutAt(most int) *Cut {
	if n.LinkCount() <= most {
		return n.Cut
	}
	return n.Cut.and(heaviestOnly, most)
}

// eachLink calls the function with the links between the nodes shown, by the ids of both
// ends, until it returns false.
func (n *Network) eachLink(visit func(Link) bool) {
	shown := make([]bool, len(n.Nodes))
	for _, i := range n.Shown {
		shown[i] = true
	}
	for _, a := range slices.Sorted(slices.Values(n.Shown)) {
		targets, weights := n.Graph.Row(a)
		for i, b := range targets {
			if a < b && shown[b] && !visit(Link{a, b, weights[i]}) {
				return
			}
		}
	}
}

// LinkCount is how many links there are between the nodes shown.
func (n *Network) LinkCount() (count int) {
	n.eachLink(func(Link) bool { count++; return true })
	return count
}

// Links gives a page of the links between the nodes shown, by the ids of both ends: at most
// first of them, after as many as offset. Of more than most links, those of the greatest
// weight make the list, equal ones by id.
func (n *Network) Links(ctx context.Context, most, offset, first int) ([]Link, error) {
	var list []Link
	if n.LinkCount() <= most {
		at := 0
		n.eachLink(func(l Link) bool {
			if at++; at > offset && len(list) < first {
				list = append(list, l)
			}
			return len(list) < first
		})
		return list, ctx.Err()
	}
	n.eachLink(func(l Link) bool { list = append(list, l); return true })
	slices.SortStableFunc(list, func(a, b Link) int { return cmp.Compare(b.Weight, a.Weight) })
	list = list[:most]
	slices.SortFunc(list, func(a, b Link) int { return cmp.Or(cmp.Compare(a.A, b.A), cmp.Compare(a.B, b.B)) })
	return upTo(first, list[min(offset, len(list)):]), ctx.Err()
}

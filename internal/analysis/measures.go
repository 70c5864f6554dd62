package analysis

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/network"
	"liaison/internal/ties"
)

type components struct {
	of    []int32
	count int
}

type communities struct {
	of         []int32
	modularity float64
}

// PageRank gives the PageRank of each node.
func (n *Network) PageRank(ctx context.Context) ([]float64, error) {
	return n.pageRank.get(ctx, func(ctx context.Context) ([]float64, error) { return network.PageRank(ctx, n.Graph) })
}

// Sampled tells whether betweenness is an estimate.
func (n *Network) Sampled() bool { return len(n.Nodes) > exactNodes }

// Betweenness gives the betweenness of each node.
func (n *Network) Betweenness(ctx context.Context) ([]float64, error) {
	return n.betweenness.get(ctx, func(ctx context.Context) ([]float64, error) {
		if n.Sampled() {
			return network.EstimateBetweenness(ctx, n.Graph, sampled, n.seed)
		}
		return network.Betweenness(ctx, n.Graph, nil)
	})
}

// Closeness gives the closeness of each node shown, in the order of Shown.
func (n *Network) Closeness(ctx context.Context) ([]float64, error) {
	return n.closeness.get(ctx, func(ctx context.Context) ([]float64, error) { return network.Closeness(ctx, n.Graph, n.Shown) })
}

// Components gives the component of each node, and how many there are.
func (n *Network) Components(ctx context.Context) ([]int32, int, error) {
	c, err := n.components.get(ctx, func(ctx context.Context) (c components, err error) {
		c.of, c.count, err = network.Components(ctx, n.Graph)
		return c, err
	})
	return c.of, c.count, err
}

// Communities gives the community of each node, and the modularity.
func (n *Network) Communities(ctx context.Context) ([]int32, float64, error) {
	c, err := n.communities.get(ctx, func(ctx context.Context) (c communities, err error) {
		c.of, c.modularity, err = network.Leiden(ctx, n.Graph, n.seed)
		return c, err
	})
	return c.of, c.modularity, err
}

// Community is a group of institutions that are tied to each other more than to
// others. Leaders are its strongest members, ties by id.
type Community struct {
	ID, Size int
	Leaders  []collab.ID
}

const leaders = 3

// CommunityList gives the communities of the nodes shown, by number.
func (n *Network) CommunityList(ctx context.Context) ([]Community, error) {
	of, _, err := n.Communities(ctx)
	if err != nil {
		return nil, err
	}
	shown := map[int32]bool{}
	for _, i := range n.Shown {
		shown[of[i]] = true
	}
	by := map[int32]*Community{}
	for _, i := range n.strongest(nil) {
		if c := of[i]; shown[c] {
			if by[c] == nil {
				by[c] = &Community{ID: int(c)}
			}
			by[c].Size++
			if len(by[c].Leaders) < leaders {
				by[c].Leaders = append(by[c].Leaders, n.ID(i))
			}
		}
	}
	out := make([]Community, 0, len(by))
	for _, c := range by {
		out = append(out, *c)
	}
	slices.SortFunc(out, func(a, b Community) int { return a.ID - b.ID })
	return out, nil
}

// Places gives the positions of the nodes shown. Nodes of the network that this one
// grew from keep their positions.
func (n *Network) Places(ctx context.Context) (map[ties.Node]network.Point, error) {
	return n.places.get(ctx, func(ctx context.Context) (map[ties.Node]network.Point, error) {
		shown := slices.Sorted(slices.Values(n.Shown))
		old := map[int32]network.Point{}
		if n.before != nil {
			before, err := n.before.Places(ctx)
			if err != nil {
				return nil, err
			}
			for i, at := range shown {
				if p, ok := before[n.Nodes[at]]; ok {
					old[int32(i)] = p
				}
			}
		}
		points, err := network.Layout(ctx, n.Graph.Induced(shown), n.seed, old)
		if err != nil {
			return nil, err
		}
		out := make(map[ties.Node]network.Point, len(points))
		for i, p := range points {
			out[n.Nodes[shown[i]]] = p
		}
		return out, nil
	})
}

// Place gives the position of the node with the number, which must be shown.
func (n *Network) Place(ctx context.Context, number int32) (network.Point, error) {
	places, err := n.Places(ctx)
	return places[n.Nodes[number]], err
}

package analysis

import (
	"cmp"
	"context"
	"math"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/network"
	"liaison/internal/ties"
)

// NetworkInput asks for the network of some institutions.
type NetworkInput struct {
	Focus     []collab.ID
	Depth     *int32 // the greatest number of ties from the focus; nil means 1
	Filter    *collab.EntityFilter
	Ties      *collab.TieFilter
	Weighting *collab.Weighting
	MinWeight *float64
	MaxNodes  *int32
	MaxLinks  *int32 // nil means defaultLinks
	Layout    *bool
}

// The limits of the size of one answer and of the work for one question.
const (
	defaultNodes = 300
	maxNodes     = 2_000
	mostRings    = 6
	defaultLinks = 30_000
	maxLinks     = 2_000_000  // as many as the pairs of maxNodes
	maxReached   = 20_000     // most institutions around a focus
	maxPairs     = 40_000_000 // most pairs of institutions that share a thing, of 24 bytes each
	mostGrown    = 12         // most entities in the focus of a network that keeps its places as it grows
	exactNodes   = 5_000      // most nodes for which betweenness is exact (rule 19)
	sampled      = 64
)

// Network is a network with its measures, each of which is computed when it is first
// asked for. Node number i is Nodes[i]; nodes are in order of id.
type Network struct {
	Ties   *ties.Ties
	Nodes  []ties.Node
	Graph  *network.Graph
	Shown  []int32 // the nodes to answer: the strongest first, ties by id
	Cut    *Cut
	seed   uint64
	before *Network // the network that this one grew from; its places are kept
	all    *Network // the network of which this one shows the strongest nodes; nil if it is none such
	room   *room
	hold   *hold // the network's share of the room; nil for a small one

	*measures                                   // of the whole graph, shared with all
	closeness lazy[[]float64]                   // of the nodes shown
	places    lazy[map[ties.Node]network.Point] // of the nodes shown
}

// measures are those that do not depend on which nodes of a network are shown.
type measures struct {
	pageRank, betweenness lazy[[]float64]
	components            lazy[components]
	communities           lazy[communities]
	recommender           lazy[*recommender]
}

// size estimates the memory of the network in bytes, with its measures.
func (n *Network) size() int {
	if n.all != nil {
		return len(n.Shown)*100 + 1024
	}
	return len(n.Graph.Targets)*12 + len(n.Nodes)*100 + 1024
}

// holdsRoom reports whether the network, or the one that it shows nodes of, has a share of
// the room.
func (n *Network) holdsRoom() bool { return n.hold != nil || n.all != nil && n.all.hold != nil }

// Strength returns the sum of the weights of a node's ties, rounded to nine digits so
// that it does not depend on the order of the sum.
func (n *Network) Strength(i int32) float64 { return math.Round(n.Graph.Strength(i)*1e9) / 1e9 }

// Network makes the network that the input asks for (rules 18 and 19). Numbers out of
// range are BAD_USER_INPUT.
func (r *Analyst) Network(ctx context.Context, in NetworkInput) (*Network, error) {
	if err := checkMost("focus", in.Focus); err != nil {
		return nil, err
	}
	depth, err := bounded("depth", in.Depth, 1, 0, mostRings)
	if err != nil {
		return nil, err
	}
	most, err := bounded("maxNodes", in.MaxNodes, defaultNodes, 0, maxNodes)
	if err != nil {
		return nil, err
	}
	if in.Focus == nil {
		return r.strongestOf(ctx, in, most)
	}
	layout := in.Layout != nil && *in.Layout // such a network knows what it grew from
	key := keyOf(r.Today, in.Focus, depth, in.Filter, in.Ties, in.weighting(), in.MinWeight, most, layout)
	return r.Networks.network(ctx, r.At, key, func(ctx context.Context) (*Network, error) {
		t, err := r.Ties(ctx, in.Ties)
		if err != nil {
			return nil, err
		}
		focus, err := r.nodes(t, "focus", in.Focus, IsGroup)
		if err != nil {
			return nil, err
		}
		n := r.newNetwork(t)
		if n.before, err = r.grownFrom(ctx, in, depth); err != nil {
			return nil, err
		}
		return n, r.ego(ctx, n, in, t.Members(focus), depth, most)
	})
}

func (r *Analyst) newNetwork(t *ties.Ties) *Network {
	return &Network{Ties: t, seed: uint64(r.At), room: r.Networks.room, measures: &measures{}}
}

// grownFrom gives the network before its last step of growth: without the last entity
// of the focus, or with one ring less around a focus of one; nil where there is no
// such network. Since places are computed from it, equal questions have equal places
// on every replica, whatever was asked before.
func (r *Analyst) grownFrom(ctx context.Context, in NetworkInput, depth int) (*Network, error) {
	if in.Layout == nil || !*in.Layout || len(in.Focus) == 0 || len(in.Focus) > mostGrown {
		return nil, nil
	}
	switch {
	case len(in.Focus) > 1:
		in.Focus = in.Focus[:len(in.Focus)-1]
	case depth > 1:
		less := int32(depth - 1)
		in.Depth = &less
	default:
		return nil, nil
	}
	return r.Network(ctx, in)
}

func (in NetworkInput) weighting() collab.Weighting {
	if in.Weighting == nil {
		return collab.Count
	}
	return *in.Weighting
}

// project makes the graph of the network's nodes. left is the number of things that
// were left out because they connect too many pairs.
func (n *Network) project(ctx context.Context, in NetworkInput) (left int, err error) {
	things, err := n.Ties.Incidence(ctx, n.Nodes, in.weighting())
	if err != nil {
		return 0, err
	}
	if n.hold, err = n.room.take(ctx, min(things.Pairs(), maxPairs)); err != nil {
		return 0, err
	}
	g, out, err := network.Projection(ctx, things, in.weighting(), maxPairs)
	if err != nil {
		return 0, err
	}
	g = n.Ties.WithoutKin(g, n.Nodes)
	if in.MinWeight != nil {
		g = g.AtLeast(*in.MinWeight)
	}
	n.Graph = g
	n.hold.shrink(len(g.Targets) / 2)
	return len(out), nil
}

// cut records that the network is not complete.
func (n *Network) cut(why CutReason, at int) { n.Cut = n.Cut.and(why, at) }

func (n *Network) cutAtLarge(left int) {
	if left > 0 {
		n.cut(largeGroups, left)
	}
}

// strongestOf makes the network of all institutions that pass the filter, of which the
// strongest are shown. Its measures are of all of them, and networks that show more or
// fewer share them.
func (r *Analyst) strongestOf(ctx context.Context, in NetworkInput, most int) (*Network, error) {
	key := keyOf(r.Today, in.Filter, in.Ties, in.weighting(), in.MinWeight)
	all, err := r.Networks.network(ctx, r.At, key, func(ctx context.Context) (*Network, error) { return r.whole(ctx, in) })
	if err != nil || len(all.Shown) <= most {
		return all, err
	}
	return r.Networks.network(ctx, r.At, keyOf(key, most), func(context.Context) (*Network, error) {
		n := &Network{
			Ties: all.Ties, Nodes: all.Nodes, Graph: all.Graph, Shown: all.Shown[:most], Cut: all.Cut,
			seed: all.seed, room: all.room, measures: all.measures, all: all,
		}
		n.cut(strongestOnly, most)
		return n, nil
	})
}

// whole makes the network of all institutions that pass the filter.
func (r *Analyst) whole(ctx context.Context, in NetworkInput) (*Network, error) {
	t, err := r.Ties(ctx, in.Ties)
	if err != nil {
		return nil, err
	}
	n := r.newNetwork(t)
	if n.Nodes, err = r.passing(ctx, n.Ties, nil, in.Filter); err != nil {
		return nil, err
	}
	left, err := n.project(ctx, in)
	if err != nil {
		return nil, err
	}
	n.cutAtLarge(left)
	n.Shown = n.strongest(nil)
	return n, nil
}

// ego makes the network around the focus. Its measures are of the network shown.
func (r *Analyst) ego(ctx context.Context, n *Network, in NetworkInput, focus []ties.Node, depth, most int) (err error) {
	t := n.Ties
	n.Nodes = focus
	for range depth {
		before := len(n.Nodes)
		if before == 0 {
			break // there is nobody to go on from
		}
		reached, _, err := t.Around(ctx, n.Nodes, 1, 0)
		if err != nil {
			return err
		}
		if reached, err = r.passing(ctx, t, reached, in.Filter); err != nil {
			return err
		}
		n.Nodes = union(t, reached, focus)
		if len(n.Nodes) == before {
			break
		}
		if len(n.Nodes) > maxReached {
			n.cut(tooManyAround, len(n.Nodes))
			break
		}
	}
	left, err := n.project(ctx, in)
	if err != nil {
		return err
	}
	if in.MinWeight != nil { // what is left hangs together by links that weigh enough
		near, _, err := n.Graph.Within(ctx, n.numbersOf(focus), depth, 0)
		if err != nil {
			return err
		}
		if len(near) < len(n.Nodes) {
			n.Nodes, n.Graph = n.pick(near), n.Graph.Induced(near)
		}
	}
	if n.Shown = n.strongest(n.numbersOf(focus)); len(n.Shown) > most {
		n.Nodes = n.pick(slices.Sorted(slices.Values(n.Shown[:most])))
		// Of fewer nodes no thing is too large, and the measures are of what is shown.
		if left, err = n.project(ctx, in); err != nil {
			return err
		}
		n.Shown = n.strongest(n.numbersOf(focus))
		n.cut(aroundOnly, most)
	}
	n.cutAtLarge(left)
	return nil
}

// pick gives the nodes with the numbers.
func (n *Network) pick(numbers []int32) []ties.Node {
	out := make([]ties.Node, len(numbers))
	for i, at := range numbers {
		out[i] = n.Nodes[at]
	}
	return out
}

// numbersOf gives the numbers of those nodes that the network has.
func (n *Network) numbersOf(nodes []ties.Node) []int32 {
	var out []int32
	for _, v := range nodes {
		if i, ok := n.number(v); ok {
			out = append(out, i)
		}
	}
	return out
}

func (n *Network) number(v ties.Node) (int32, bool) {
	i, ok := slices.BinarySearchFunc(n.Nodes, n.Ties.Rank(v), func(a ties.Node, rank int32) int { return cmp.Compare(n.Ties.Rank(a), rank) })
	return int32(i), ok
}

// strongest gives all nodes: those given first, then the others by strength and id.
func (n *Network) strongest(first []int32) []int32 {
	out := make([]int32, len(n.Nodes))
	strength, ahead := make([]float64, len(out)), make([]int, len(out))
	for i := range out {
		out[i], strength[i] = int32(i), n.Strength(int32(i))
	}
	for _, i := range first {
		ahead[i] = 1
	}
	slices.SortFunc(out, func(a, b int32) int {
		return cmp.Or(cmp.Compare(ahead[b], ahead[a]), cmp.Compare(strength[b], strength[a]), cmp.Compare(a, b))
	})
	return out
}

// union gives the nodes of both lists, in order of id.
func union(t *ties.Ties, a, b []ties.Node) []ties.Node {
	out := slices.Concat(a, b)
	slices.SortFunc(out, func(a, b ties.Node) int { return cmp.Compare(t.Rank(a), t.Rank(b)) })
	return slices.Compact(out)
}

// LastReported is when a source last reported what a node takes part in, "" if none does.
func (n *Network) LastReported(i int32) collab.EDTF { return n.Ties.LastReported(n.Nodes[i]) }

// SourcesAt gives the ids of the documents that the links of one node rest on.
func (n *Network) SourcesAt(ctx context.Context, i int32) ([]collab.ID, error) {
	return n.Ties.SourcesOf(ctx, []ties.Node{n.Nodes[i]})
}

// Sources gives the ids of the documents that the links of the nodes shown rest on.
func (n *Network) Sources(ctx context.Context) ([]collab.ID, error) {
	return n.Ties.SourcesOf(ctx, n.pick(n.Shown))
}

// TiesOf gives the first ties of the two institutions of a link, all of them for a
// negative number.
func (n *Network) TiesOf(l Link, first int) []Tie {
	a, b := n.Nodes[l.A], n.Nodes[l.B]
	return describe(n.Ties, a, []ties.Node{b}, upTo(first, n.Ties.Shared(a, b)))
}

// ID is the id of the node with the number.
func (n *Network) ID(number int32) collab.ID { return n.Ties.ID(n.Nodes[number]) }

// ShownIDs are the ids of the nodes shown, in their order.
func (n *Network) ShownIDs() []collab.ID { return idsOf(n.Ties, n.pick(n.Shown)) }

package object

import (
	"context"

	"liaison/internal/analysis"
	"liaison/internal/collab"
)

// Network is a network with its measures. A measure is computed when it is selected.
type Network struct {
	Density float64
	Cut     *analysis.Cut

	view    *View
	network *analysis.Network
	layout  bool
	most    int // links at most
	total   int // links in all
}

// Network makes the network that the input asks for (rules 18 and 19).
func (v *View) Network(ctx context.Context, in analysis.NetworkInput) (*Network, error) {
	n, err := v.read.Network(v.withToken(ctx), in)
	if err != nil {
		return nil, err
	}
	out := &Network{Density: n.Graph.Density(), view: v, network: n, layout: in.Layout != nil && *in.Layout}
	if out.most, err = in.MostLinks(); err != nil {
		return nil, err
	}
	out.total, out.Cut = n.LinkCount(), n.CutAt(out.most)
	return out, nil
}

// LinkCount is how many links are shown.
func (n *Network) LinkCount() int32 { return int32(min(n.total, n.most)) }

// Sources are the documents that the links rest on.
func (n *Network) Sources() *AnswerSources { return n.view.sources(n.network.Sources) }

// Elements returns how many elements the list of the field has. It is 0 for other fields,
// for communities, which are computed only if they are selected, and for links.
func (n *Network) Elements(field string) int {
	switch field {
	case "nodes":
		return len(n.network.Shown)
	}
	return 0 // how many links there are depends on the arguments of the field
}

// Modularity is the modularity of the division into communities.
func (n *Network) Modularity(ctx context.Context) (float64, error) {
	_, modularity, err := n.network.Communities(ctx)
	return modularity, err
}

// Components is the number of connected components.
func (n *Network) Components(ctx context.Context) (int32, error) {
	_, count, err := n.network.Components(ctx)
	return int32(count), err
}

// NetworkNode is an institution of a network with its measures.
type NetworkNode struct {
	Entity             *Institution
	Degree             int32
	Strength           float64
	BetweennessSampled bool

	of    *Network
	at    int32 // the number of the institution in the network
	shown int   // the number of the institution among those shown
}

// mostNodesOfPage is how many institutions a page has at most.
const mostNodesOfPage = 2_000

// Nodes are institutions that are shown, those of the focus first, then by strength and
// name: the first after the offset, all of them where first is nil.
func (n *Network) Nodes(ctx context.Context, first, offset *int32) ([]*NetworkNode, error) {
	ids := n.network.ShownIDs()
	from, most, err := pageOfNumbers(first, offset, len(ids), mostNodesOfPage)
	if err != nil {
		return nil, err
	}
	from = min(from, len(ids))
	found, err := n.view.loadInstitutions(ctx, ids[from:min(from+most, len(ids))])
	if err != nil {
		return nil, err
	}
	out := []*NetworkNode{}
	for i, institution := range found {
		if at := n.network.Shown[from+i]; institution != nil {
			g := n.network.Graph
			out = append(out, &NetworkNode{institution, int32(g.Degree(at)), n.network.Strength(at), n.network.Sampled(), n, at, from + i})
		}
	}
	return out, nil
}

// pageOfNumbers returns how many entries of a list a page leaves out at the beginning, and
// how many it has at most: all where first is nil.
func pageOfNumbers(first, offset *int32, all, most int) (from, count int, err error) {
	count = all
	if offset != nil {
		if from = int(*offset); from < 0 {
			return 0, 0, collab.Errorf(collab.BadUserInput, "offset is %d: give 0 or more", from)
		}
	}
	if first != nil {
		if count = int(*first); count < 0 || count > most {
			return 0, 0, collab.Errorf(collab.BadUserInput, "first is %d: give 0 to %d", count, most)
		}
	}
	return from, count, nil
}

// LastReported is when a source last reported what the institution takes part in, "" if
// none does.
func (v *NetworkNode) LastReported() collab.EDTF { return v.of.network.LastReported(v.at) }

// Sources are the documents that link the institution with what it takes part in.
func (v *NetworkNode) Sources() *AnswerSources {
	return v.of.view.sources(func(ctx context.Context) ([]collab.ID, error) { return v.of.network.SourcesAt(ctx, v.at) })
}

// X is the horizontal position, nil without layout.
func (v *NetworkNode) X(ctx context.Context) (*float64, error) {
	x, _, err := v.place(ctx)
	return x, err
}

// Y is the vertical position, nil without layout.
func (v *NetworkNode) Y(ctx context.Context) (*float64, error) {
	_, y, err := v.place(ctx)
	return y, err
}

func (v *NetworkNode) place(ctx context.Context) (x, y *float64, err error) {
	if !v.of.layout {
		return nil, nil, nil
	}
	p, err := v.of.network.Place(ctx, v.at)
	if err != nil {
		return nil, nil, err
	}
	return &p.X, &p.Y, nil
}

// PageRank is the institution's PageRank.
func (v *NetworkNode) PageRank(ctx context.Context) (float64, error) {
	return valueAt(v.at)(v.of.network.PageRank(ctx))
}

// Betweenness is the institution's betweenness.
func (v *NetworkNode) Betweenness(ctx context.Context) (float64, error) {
	return valueAt(v.at)(v.of.network.Betweenness(ctx))
}

// Closeness is the institution's closeness.
func (v *NetworkNode) Closeness(ctx context.Context) (float64, error) {
	return valueAt(v.shown)(v.of.network.Closeness(ctx))
}

// valueAt picks one value from the result of a function that gives a list or an
// error.
func valueAt[I int | int32](i I) func([]float64, error) (float64, error) {
	return func(list []float64, err error) (float64, error) {
		if err != nil {
			return 0, err
		}
		return list[i], nil
	}
}

// Component is the number of the component that the institution is in.
func (v *NetworkNode) Component(ctx context.Context) (int32, error) {
	of, _, err := v.of.network.Components(ctx)
	if err != nil {
		return 0, err
	}
	return of[v.at], nil
}

// Community is the number of the community that the institution is in.
func (v *NetworkNode) Community(ctx context.Context) (int32, error) {
	of, _, err := v.of.network.Communities(ctx)
	if err != nil {
		return 0, err
	}
	return of[v.at], nil
}

// NetworkLink is a tie between two institutions shown.
type NetworkLink struct {
	Source, Target collab.ID
	Weight         float64

	of   *Network
	link analysis.Link
}

// mostLinksOfPage is how many links a page has at most.
const mostLinksOfPage = 30_000

// Links are links between the institutions shown, by the ids of both ends: the first after
// the offset, all of them where first is nil.
func (n *Network) Links(ctx context.Context, first, offset *int32) ([]*NetworkLink, error) {
	from, most, err := pageOfNumbers(first, offset, int(n.LinkCount()), mostLinksOfPage)
	if err != nil {
		return nil, err
	}
	list, err := n.network.Links(ctx, n.most, from, most)
	if err != nil {
		return nil, err
	}
	out := make([]*NetworkLink, len(list))
	for i, l := range list {
		out[i] = &NetworkLink{n.network.ID(l.A), n.network.ID(l.B), l.Weight, n, l}
	}
	return out, nil
}

// Ties are the first ties of the two institutions, all of them where first is nil.
func (l *NetworkLink) Ties(_ context.Context, first *int32) ([]*Tie, error) {
	n, err := checkFirst(first)
	if err != nil {
		return nil, err
	}
	return l.of.view.ties(l.of.network.TiesOf(l.link, n)), nil
}

// Community is a group of institutions that are tied to each other more than to
// others.
type Community struct {
	ID   int32
	Size int32

	view    *View
	leaders []collab.ID
}

// Leaders are the strongest members of the community, the strongest first.
func (c *Community) Leaders(ctx context.Context) ([]*Institution, error) {
	found, err := c.view.institutions(ctx, c.leaders)
	return keep(found, func(i *Institution) bool { return i != nil }), err
}

// Communities are the communities of the institutions shown, the largest first.
func (n *Network) Communities(ctx context.Context) ([]*Community, error) {
	list, err := n.network.CommunityList(ctx)
	if err != nil {
		return nil, err
	}
	out := []*Community{}
	for _, c := range list {
		out = append(out, &Community{int32(c.ID), int32(c.Size), n.view, c.Leaders})
	}
	return out, nil
}

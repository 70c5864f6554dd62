package cli

import (
	"liaison/internal/collab"
	"liaison/internal/export/graphfile"
)

// graphOf is a graph file's content that is built link by link. A pair of entities has one
// link, which gets the ties of all that are added between them.
type graphOf struct {
	graph  *graphfile.Graph
	nodes  map[string]bool
	places map[[2]string]int // of a pair in graph.Links, in both directions
}

func newGraphOf(title string) *graphOf {
	return &graphOf{&graphfile.Graph{Title: title}, map[string]bool{}, map[[2]string]int{}}
}

// node adds an entity, unless it is there already.
func (g *graphOf) node(e entity) {
	if g.nodes[e.ID] {
		return
	}
	g.nodes[e.ID] = true
	g.graph.Nodes = append(g.graph.Nodes, graphfile.Node{ID: e.ID, Name: e.Name, Kind: words(e.Kind), Country: e.Country, ROR: e.ror()})
}

// link adds ties between two entities. The weight of the first ties is the link's.
func (g *graphOf) link(a, b entity, weight float64, ties []graphfile.Tie) {
	g.node(a)
	g.node(b)
	i, ok := g.places[[2]string{a.ID, b.ID}]
	if !ok {
		i = len(g.graph.Links)
		g.places[[2]string{a.ID, b.ID}], g.places[[2]string{b.ID, a.ID}] = i, i
		g.graph.Links = append(g.graph.Links, graphfile.Link{Source: a.ID, Target: b.ID, Weight: weight, Ties: []graphfile.Tie{}})
	}
	l := &g.graph.Links[i]
	for _, t := range ties {
		if !hasTie(l.Ties, t) {
			l.Ties = append(l.Ties, t)
		}
	}
}

// hasTie reports whether a list has a tie of that kind and period already.
func hasTie(list []graphfile.Tie, t graphfile.Tie) bool {
	for _, known := range list {
		if known.Kind == t.Kind && known.Valid == t.Valid && known.Through == t.Through {
			return true
		}
	}
	return false
}

// partnersGraph has an institution and its partners, each linked with it by the ties shown.
func partnersGraph(of entity, list []edge) *graphfile.Graph {
	g := newGraphOf("Partners of " + of.Name)
	g.node(of)
	for _, e := range list {
		var ties []graphfile.Tie
		for i := range e.Ties {
			ties = append(ties, tieOfFile(&e.Ties[i]))
		}
		g.link(of, e.Node, e.Weight, ties)
	}
	return g.graph
}

// pathsGraph has what lies on some paths, in the order of the paths. The weight of each
// link is 1.
func pathsGraph(list []way) *graphfile.Graph {
	g := newGraphOf("Paths")
	for _, w := range list {
		for _, h := range w.Hops {
			g.link(h.From, h.To, 1, statedTies(h.Kind, h.Relations))
		}
	}
	return g.graph
}

// membersGraph has an alliance, project, joint laboratory or agreement and those who take
// part in it. The weight of each link is 1.
func membersGraph(of entity, list *parties) *graphfile.Graph {
	g := newGraphOf("Members of " + of.Name)
	g.node(of)
	for _, e := range list.Edges {
		kind := ""
		if len(e.Relations) > 0 {
			kind = e.Relations[0].Kind
		}
		g.link(of, e.Node, 1, statedTies(kind, e.Relations))
	}
	return g.graph
}

// statedTies are the periods in which sources report a relation, each with its sources.
func statedTies(kind string, list []statement) []graphfile.Tie {
	var out []graphfile.Tie
	for _, x := range stretches(list) {
		t := graphfile.Tie{Kind: words(kind), Valid: x.valid, Sources: saidBy(x.said)}
		t.From, t.To = daysOf(collab.EDTF(x.valid))
		out = append(out, t)
	}
	return out
}

// daysOf returns the first and the last day of a period, "" where a bound is open or not
// known.
func daysOf(valid collab.EDTF) (from, to string) {
	span := valid.Span()
	if span.From != collab.MinDay {
		from = span.From.String()
	}
	if span.To != collab.MaxDay {
		to = span.To.String()
	}
	return from, to
}

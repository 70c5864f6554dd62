package cli

import (
	"slices"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/export/graphfile"
)

// graphBuilder is a graph file's content that is built link by link. A pair of entities has one
// link, which gets the ties of all that are added between them.
type graphBuilder struct {
	graph  *graphfile.Graph
	nodes  map[string]bool
	places map[[2]string]int // of a pair in graph.Links, in both directions
}

func newGraphBuilder(title string) *graphBuilder {
	return &graphBuilder{&graphfile.Graph{Title: title}, map[string]bool{}, map[[2]string]int{}}
}

// node adds an entity, unless it is there already.
func (g *graphBuilder) node(e entity) {
	if g.nodes[e.ID] {
		return
	}
	g.nodes[e.ID] = true
	g.graph.Nodes = append(g.graph.Nodes, graphfile.Node{ID: e.ID, Name: e.Name, Kind: words(e.Kind), Country: e.Country, ROR: e.ror()})
}

// link adds ties between two entities. The weight of the first ties is the link's.
func (g *graphBuilder) link(a, b entity, weight float64, ties []graphfile.Tie) {
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

// partnersGraph returns a graph of an institution and its partners. Each partner is linked
// with the institution by the ties that the answer shows.
func partnersGraph(of entity, list []edge) *graphfile.Graph {
	g := newGraphBuilder("Partners of " + of.Name)
	g.node(of)
	g.partners(of, list)
	return g.graph
}

// partners adds the partners of an institution.
func (g *graphBuilder) partners(of entity, list []edge) {
	for _, e := range list {
		g.link(of, e.Node, e.Weight, tiesOfFile(e.Ties))
	}
}

// common adds the partners that several institutions have in common.
func (g *graphBuilder) common(list []commonEdge) {
	for _, e := range list {
		for _, part := range e.Parts {
			g.link(part.Of, e.Node, part.Weight, tiesOfFile(part.Ties))
		}
	}
}

// mark gives a node a value of its own, unless it has one of that name.
func (g *graphBuilder) mark(id, name string, value any) {
	for i := range g.graph.Nodes {
		if n := &g.graph.Nodes[i]; n.ID == id && !slices.ContainsFunc(n.Measures, func(m graphfile.Measure) bool { return m.Name == name }) {
			n.Measures = append(n.Measures, graphfile.Measure{Name: name, Value: value})
		}
	}
}

// bridgesGraph has both groups and what links them: each institution that is in a group or
// tied to one is linked with the group, and the institutions of a link with each other.
// "part" says what each node is. A group of several entities is one node.
func bridgesGraph(b *bridges, first, second []entity) *graphfile.Graph {
	a, z := groupNode("first-group", first), groupNode("second-group", second)
	g := newGraphBuilder("Bridges of " + a.Name + " and " + z.Name)
	for _, of := range []entity{a, z} {
		g.node(of)
		g.mark(of.ID, "part", "group")
	}
	inGroup := []graphfile.Tie{{Kind: "in the group"}}
	for _, e := range b.Shared {
		g.link(a, e.entity, 1, membership(e.Relations.Nodes, first))
		g.link(z, e.entity, 1, membership(e.Relations.Nodes, second))
		g.mark(e.ID, "part", "in both groups")
	}
	for _, x := range b.Brokers {
		g.link(a, x.Institution, float64(len(x.TiesToA)), tiesOfFile(x.TiesToA))
		g.link(z, x.Institution, float64(len(x.TiesToB)), tiesOfFile(x.TiesToB))
		g.mark(x.Institution.ID, "part", "broker")
		g.mark(x.Institution.ID, "score", x.Score)
	}
	for _, l := range b.Links {
		g.link(l.A, l.B, l.Weight, tiesOfFile(l.Ties))
		for _, x := range []struct{ of, member entity }{{a, l.A}, {z, l.B}} {
			if x.of.ID != x.member.ID {
				g.link(x.of, x.member, 1, inGroup)
			}
			g.mark(x.member.ID, "part", "in a group")
		}
	}
	return g.graph
}

// membership returns the ties by which an institution is in a group: those statements of a
// list that link it to one of the entities of the group.
func membership(list []statement, group []entity) []graphfile.Tie {
	said := slices.DeleteFunc(slices.Clone(list), func(s statement) bool {
		return !slices.ContainsFunc(group, func(e entity) bool { return e.ID == s.From.ID || e.ID == s.To.ID })
	})
	if len(said) == 0 {
		return []graphfile.Tie{{Kind: "in the group"}} // it is one of the entities that were given
	}
	return statedTies(said[0].Kind, said)
}

// groupNode is the node of a group, named after what it consists of.
func groupNode(id string, of []entity) entity {
	if len(of) == 1 {
		return of[0]
	}
	return entity{ID: id, Kind: "group", Name: strings.Join(namesOf(of), ", ")}
}

// pathsGraph returns a graph of the entities and links on the paths, in the order of the
// paths. The weight of each link is 1.
func pathsGraph(list []foundPath) *graphfile.Graph {
	g := newGraphBuilder("Paths")
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
	g := newGraphBuilder("Members of " + of.Name)
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

// statedTies returns a tie for each period in which sources report a relation, with the
// titles of the sources.
func statedTies(kind string, list []statement) []graphfile.Tie {
	var out []graphfile.Tie
	for _, x := range statedPeriods(list) {
		t := graphfile.Tie{Kind: words(kind), Valid: x.valid, Sources: sourceTitles(x.said)}
		t.From, t.To = collab.EDTF(x.valid).Days()
		out = append(out, t)
	}
	return out
}

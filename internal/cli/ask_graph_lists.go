package cli

import (
	"liaison/internal/export/graphfile"
)

// searchGraph has the entities that were found, without links.
func searchGraph(list []hit) *graphfile.Graph {
	g := newGraphBuilder("Found by search")
	for _, h := range list {
		g.node(h.Node.entity)
	}
	return g.graph
}

// statementsGraph has the entities that relations link, in the order of the relations. A
// pair of entities has a link of weight 1 with a tie for each kind, role and period.
func statementsGraph(g *graphBuilder, list []fact) {
	type link struct{ from, to, kind string }
	var order []link
	said := map[link][]statement{}
	ends := map[string]entity{}
	for _, f := range list {
		if f.From == nil || f.To == nil {
			continue // a name, an identifier, a text or a figure
		}
		l := link{f.From.ID, f.To.ID, f.Kind}
		if said[l] == nil {
			order = append(order, l)
		}
		ends[l.from], ends[l.to] = *f.From, *f.To
		s := statement{Kind: f.Kind, Role: f.Role, Valid: f.Valid, Confidence: f.Confidence}
		s.Source.Name = f.Source.Name
		said[l] = append(said[l], s)
	}
	for _, l := range order {
		g.link(ends[l.from], ends[l.to], 1, statedTies(l.kind, said[l]))
	}
}

// recommendedGraph links an institution with those recommended to it. The weight of a link
// is the score.
func recommendedGraph(of entity, list []recommended) *graphfile.Graph {
	g := newGraphBuilder("Recommended to " + of.Name)
	g.node(of)
	for _, r := range list {
		g.link(of, r.Node, r.Score, []graphfile.Tie{{Kind: "recommended"}})
		g.mark(r.Node.ID, "rank", r.Rank)
	}
	return g.graph
}

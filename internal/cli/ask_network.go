package cli

import (
	"cmp"
	"encoding/json"
	"slices"
	"strings"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"

	"liaison/internal/collab"
	"liaison/internal/export/graphfile"
	"liaison/internal/export/linked"
	"liaison/internal/export/table"
)

var networkVerb = verb{
	use:   "network",
	short: "A network: how central each institution is, and its communities",
	long: `Measure the network of all institutions or, with --focus, of those around some: how many
partners each has, how central it is, and its community. docs/network.md defines the
measures. -o json has the links too. Graph files have, for each link, its weight, the
kinds of its ties, what they are through, their periods and their sources: gexf (Gephi),
graphml (igraph, yEd), node-link (networkx), cytoscape, vosviewer, pajek, and for
spreadsheets nodes-csv and edges-csv.`,
	example: `  liaison network --max-nodes 20
  liaison network --focus UTCN --depth 2 --layout -o json
  liaison network --focus ECIU --giant --layout -o gexf > eciu.gexf
  liaison network --focus ECIU,EUt+ --country DE --country FR
  liaison network --focus ECIU --table ties -o csv > ties.csv
  liaison network --measures communities,components`,
	args:      noNames("liaison network --focus FIRST shows what is around it, --alliance FIRST its members, --country a country"),
	operation: "network",
	flags: func(cmd *cobra.Command) {
		weightFlags(cmd)
		f := cmd.Flags()
		f.StringSlice("focus", nil, "the institutions or groups at the centre of the network (repeatable)")
		f.Int("depth", 1, "how many ties from the focus the network reaches, at most 6")
		f.StringSlice("country", nil, "only institutions of these countries, as DE (repeatable)")
		f.StringSlice("alliance", nil, "only the members of these alliances, and the participants in these projects (repeatable)")
		f.Int("max-nodes", 300, "how many institutions to show, those with the strongest ties; at most 2000")
		f.StringSlice("measures", measures, "what to compute besides partners and strength; fewer measures take less time")
		f.Int("max-links", 0, "how many links to have, those of the greatest weight, at most 2000000 (default: 30000; in graph files and linked data all)")
		f.String("table", "", "which table to write: institutions (the default), communities or ties, a row a tie with who says so")
		f.Bool("layout", false, "compute a position for each institution")
		f.Int("reasons", 10, "how many ties at most graph files and the table of ties have of each link, up to 100; 0 is none")
		graphFlags(cmd)
	},
	variables: networkInput,
	names: func(q *question, _ []string) (err error) {
		input := q.variables["input"].(map[string]any)
		if of := q.k.Strings("alliance"); len(of) > 0 {
			ids, err := q.entityIDs(of, groups())
			if err != nil {
				return err
			}
			filter, _ := input["filter"].(map[string]any)
			if filter == nil {
				filter = map[string]any{}
				input["filter"] = filter
			}
			filter["hasRelation"] = map[string]any{"kinds": []collab.RelationKind{collab.MemberOf, collab.ParticipatesIn}, "with": ids}
		}
		if focus := q.k.Strings("focus"); len(focus) > 0 {
			input["focus"], err = q.entityIDs(focus, groups())
		}
		return err
	},
	ask:   askNetwork,
	reply: networkReply,
}

func networkInput(k *koanf.Koanf) (map[string]any, error) {
	out, err := tieFilter(k)
	if err != nil {
		return nil, err
	}
	if err := weights(k, out); err != nil {
		return nil, err
	}
	if err := counts(k, out, "depth", "max-nodes"); err != nil {
		return nil, err
	}
	if out["layout"], err = boolFlag(k, "layout"); err != nil {
		return nil, err
	}
	links, err := intFlag(k, "max-links", 0, mostLinks)
	if err != nil {
		return nil, err
	}
	// The sources are added later to this map, which the input shares.
	variables := map[string]any{"input": out, "ties": out["ties"], "links": linksAtATime}
	giant, noIsolates, err := partOfGraph(k)
	if err != nil {
		return nil, err
	}
	switch {
	case links > 0:
		out["maxLinks"] = links
	case isGraph(k):
		out["maxLinks"] = mostLinks
	}
	if !isGraph(k) && !isJSON(k) && !giant && !noIsolates {
		variables["links"] = 0 // a table has none
	}
	if _, err := intFlag(k, "reasons", 0, 100); err != nil {
		return nil, err
	}
	if countries := k.Strings("country"); len(countries) > 0 {
		out["filter"] = map[string]any{"countries": countries}
	}
	chosen := k.Strings("measures")
	for _, m := range chosen {
		if !slices.Contains(measures, m) {
			return nil, usagef("--measures %q is none of %s", m, strings.Join(measures, ", "))
		}
	}
	for _, m := range measures {
		variables[camel(m)] = slices.Contains(chosen, m)
	}
	return variables, nil
}

// measures are the measures that an answer may leave out, in the order of the table.
var measures = []string{"page-rank", "betweenness", "closeness", "components", "communities"}

func networkReply(k *koanf.Koanf, data json.RawMessage) (*reply, error) {
	var a struct{ Network networkAnswer }
	if err := json.Unmarshal(data, &a); err != nil {
		return nil, err
	}
	n := a.Network
	chosen := k.Strings("measures")
	in := ""
	if slices.Contains(chosen, "components") {
		in += ", in " + counted(n.Components, "component")
	}
	if slices.Contains(chosen, "communities") {
		in += ", modularity " + figure(n.Modularity)
	}
	layout, err := boolFlag(k, "layout")
	if err != nil {
		return nil, err
	}
	giant, noIsolates, err := partOfGraph(k)
	if err != nil {
		return nil, err
	}
	g := n.graph(chosen)
	if giant {
		g.Nodes, g.Links = g.Giant()
	}
	if noIsolates {
		g.Nodes = g.WithoutIsolates()
	}
	count := n.LinkCount
	if n.keep(g); giant || noIsolates {
		count = len(n.Links)
	}
	out := &reply{
		graph:   g,
		heading: []string{counted(len(n.Nodes), "institution") + " and " + counted(count, "link") + " shown" + in + ", density " + figure(n.Density)},
		tables:  []*table.Table{n.institutions(chosen, layout)}, cut: n.Cut, sourceCount: n.Sources.Count,
		notes: emptyNotes(k, count,
			"No link is known between these institutions: 'liaison show' lists what is said of one, --via place,field,people,event counts context too, and --depth reaches further from a --focus."),
	}
	if len(n.Communities) > 0 {
		t := table.New("communities", "community", "institutions", "its strongest")
		for _, c := range n.Communities {
			t.Add(c.ID, c.Size, namesOf(c.Leaders))
		}
		out.tables = append(out.tables, t)
	}
	if t := n.ties(); k.String("table") == tiesTable || len(t.Rows) > 0 {
		out.tables = append(out.tables, t)
	}
	return out, nil
}

// networkAnswer is what the operation asks about a network.
type networkAnswer struct {
	Density, Modularity float64
	Components          int
	Nodes               []networkNode
	Links               []networkLink
	LinkCount           int
	Sources             answerSources
	Communities         []struct {
		ID, Size int
		Leaders  []entity
	}
	Cut *cutShort
}

type networkNode struct {
	Entity                                     entity
	LastReported                               string // asked for in tables, as the next
	Sources                                    countedSources
	Degree, Component, Community               int
	Strength, PageRank, Betweenness, Closeness float64
	X, Y                                       *float64 // nil without layout
}

type networkLink struct {
	Source, Target string
	Weight         float64
	Ties           []tie // asked for in the table of ties and in graph files
}

// isGraph reports whether a command writes a graph file or linked data, and isJSON whether
// it writes the answer as JSON.
func isGraph(k *koanf.Koanf) bool {
	form := k.String("output")
	return graphfile.Is(form) || linked.Is(form) || form == "nq"
}

func isJSON(k *koanf.Koanf) bool { return k.String("output") == "json" || k.String("jq") != "" }

// partOfGraph returns the values of --giant and --no-isolates. JSON is the answer of the
// API as it comes, from which nothing is left out.
func partOfGraph(k *koanf.Koanf) (giant, noIsolates bool, err error) {
	if giant, err = boolFlag(k, "giant"); err != nil {
		return false, false, err
	}
	if noIsolates, err = boolFlag(k, "no-isolates"); err != nil {
		return false, false, err
	}
	if (giant || noIsolates) && isJSON(k) {
		return false, false, usagef("--giant and --no-isolates are for tables and graph files: write -o node-link for JSON of a part")
	}
	return giant, noIsolates, nil
}

// graph returns the content of a graph file: all institutions, those with the greatest
// strength first, with the chosen measures, and all links.
func (n *networkAnswer) graph(chosen []string) *graphfile.Graph {
	n.sort()
	g := &graphfile.Graph{Title: "Network of institutions"}
	for _, v := range n.Nodes {
		node := graphfile.Node{ID: v.Entity.ID, Name: v.Entity.Name, Country: v.Entity.Country}
		node.Measures = []graphfile.Measure{{Name: "degree", Value: v.Degree}, {Name: "strength", Value: v.Strength}}
		for i, x := range []graphfile.Measure{
			{Name: "pagerank", Value: v.PageRank}, {Name: "betweenness", Value: v.Betweenness}, {Name: "closeness", Value: v.Closeness},
			{Name: "component", Value: v.Component}, {Name: "community", Value: v.Community},
		} {
			if slices.Contains(chosen, measures[i]) {
				node.Measures = append(node.Measures, x)
			}
		}
		if v.X != nil && v.Y != nil {
			node.Position = &graphfile.Position{X: *v.X, Y: *v.Y}
		}
		g.Nodes = append(g.Nodes, node)
	}
	for _, l := range n.Links {
		g.Links = append(g.Links, graphfile.Link{Source: l.Source, Target: l.Target, Weight: l.Weight})
	}
	return g
}

// keep removes the institutions and links that are not in the graph.
func (n *networkAnswer) keep(g *graphfile.Graph) {
	kept := map[string]bool{}
	for _, v := range g.Nodes {
		kept[v.ID] = true
	}
	n.Nodes = slices.DeleteFunc(n.Nodes, func(v networkNode) bool { return !kept[v.Entity.ID] })
	n.Links = slices.DeleteFunc(n.Links, func(l networkLink) bool { return !kept[l.Source] })
}

// sort sorts the institutions: the strongest first, equal ones by name.
func (n *networkAnswer) sort() {
	slices.SortStableFunc(n.Nodes, func(a, b networkNode) int {
		return cmp.Or(cmp.Compare(b.Strength, a.Strength), byName(a.Entity, b.Entity))
	})
}

package cli

import (
	"cmp"
	"encoding/json"
	"slices"
	"strings"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"

	"liaison/internal/export/table"
)

var networkVerb = verb{
	use:   "network",
	short: "A network: how central each institution is, and its communities",
	long: `Measure the network of all institutions or, with --focus, of those around some: how many
partners each has, how central it is, and its community. docs/network.md defines the
measures. -o json has the links too.`,
	example: `  liaison network --max-nodes 20
  liaison network --focus UTCN --depth 2 --layout -o json
  liaison network --focus ECIU,EUt+ --country DE --country FR
  liaison network --measures communities,components`,
	args:      cobra.NoArgs,
	operation: "network",
	flags: func(cmd *cobra.Command) {
		weightFlags(cmd)
		f := cmd.Flags()
		f.StringSlice("focus", nil, "the institutions or groups at the centre of the network (repeatable)")
		f.Int("depth", 1, "how many ties from the focus the network reaches, at most 6")
		f.StringSlice("country", nil, "only institutions of these countries, as DE (repeatable)")
		f.Int("max-nodes", 300, "how many institutions to show, those with the strongest ties; at most 2000")
		f.StringSlice("measures", measures, "what to compute besides partners and strength; fewer measures take less time")
		f.String("table", "", "which table CSV, TSV and NDJSON have: institutions (the default) or communities")
		f.Bool("layout", false, "compute a position for each institution")
	},
	variables: networkInput,
	names: func(q *question, _ []string) (err error) {
		focus := q.k.Strings("focus")
		if len(focus) == 0 {
			return nil
		}
		input := q.variables["input"].(map[string]any)
		input["focus"], err = q.entityIDs(focus, groups())
		return err
	},
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
	if countries := k.Strings("country"); len(countries) > 0 {
		out["filter"] = map[string]any{"countries": countries}
	}
	// The sources are added later to this map, which the input shares.
	variables := map[string]any{"input": out, "ties": out["ties"]}
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
	out := &reply{
		heading: []string{counted(len(n.Nodes), "institution") + " and " + counted(len(n.Links), "link") + " shown" + in + ", density " + figure(n.Density)},
		tables:  []*table.Table{n.institutions(chosen, layout)}, cut: n.Cut,
	}
	if len(n.Communities) > 0 {
		t := table.New("communities", "community", "institutions", "its strongest")
		for _, c := range n.Communities {
			t.Add(c.ID, c.Size, namesOf(c.Leaders))
		}
		out.tables = append(out.tables, t)
	}
	return out, nil
}

// networkAnswer is what the operation asks about a network.
type networkAnswer struct {
	Density, Modularity float64
	Components          int
	Nodes               []networkNode
	Links               []struct{}
	Communities         []struct {
		ID, Size int
		Leaders  []entity
	}
	Cut *cutShort
}

type networkNode struct {
	Entity                                           entity
	Degree, Component, Community                     int
	Strength, PageRank, Betweenness, Closeness, X, Y float64
}

// institutions is the table of a network's institutions with the chosen measures.
func (n networkAnswer) institutions(chosen []string, layout bool) *table.Table {
	titles := []string{"strength", "partners", "institution", "(institution id)", "country"}
	if layout {
		titles = append(titles, "x", "y")
	}
	for _, m := range measures {
		if slices.Contains(chosen, m) {
			titles = append(titles, m)
		}
	}
	t := table.New("institutions", titles...)
	slices.SortStableFunc(n.Nodes, func(a, b networkNode) int {
		return cmp.Or(cmp.Compare(b.Strength, a.Strength), byName(a.Entity, b.Entity))
	})
	for _, v := range n.Nodes {
		row := []any{v.Strength, v.Degree, v.Entity.Name, v.Entity.ID, v.Entity.Country}
		if layout {
			row = append(row, v.X, v.Y)
		}
		for i, x := range []any{v.PageRank, v.Betweenness, v.Closeness, v.Component, v.Community} {
			if slices.Contains(chosen, measures[i]) {
				row = append(row, x)
			}
		}
		t.Add(row...)
	}
	return t
}

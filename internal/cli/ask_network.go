package cli

import (
	"encoding/json"
	"slices"
	"strings"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"
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
	print: printNetwork,
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

func printNetwork(p Process, k *koanf.Koanf, data json.RawMessage) error {
	var a struct {
		Network struct {
			Density, Modularity float64
			Components          int
			Nodes               []struct {
				Entity                                           entity
				Degree, Component, Community                     int
				Strength, PageRank, Betweenness, Closeness, X, Y float64
			}
			Links       []struct{}
			Communities []struct {
				ID, Size int
				Leaders  []entity
			}
			Cut *cutShort
		}
	}
	if err := json.Unmarshal(data, &a); err != nil {
		return err
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
	p.say("%s and %s shown%s, density %s", counted(len(n.Nodes), "institution"), counted(len(n.Links), "link"), in, figure(n.Density))
	defer p.cutOff(n.Cut)
	if len(n.Nodes) == 0 {
		return nil
	}
	layout, err := boolFlag(k, "layout")
	if err != nil {
		return err
	}
	header := "STRENGTH | PARTNERS | "
	if layout {
		header = "X | Y | " + header
	}
	for _, m := range measures {
		if slices.Contains(chosen, m) {
			header += strings.ToUpper(m) + " | "
		}
	}
	p.say("")
	err = p.table(header+"COUNTRY | INSTITUTION", func(row func(...any)) {
		for _, v := range n.Nodes {
			var cells []any
			if layout {
				cells = append(cells, v.X, v.Y)
			}
			cells = append(cells, v.Strength, v.Degree)
			for i, x := range []any{v.PageRank, v.Betweenness, v.Closeness, v.Component, v.Community} {
				if slices.Contains(chosen, measures[i]) {
					cells = append(cells, x)
				}
			}
			row(append(cells, dash(v.Entity.Country), v.Entity.Name)...)
		}
	})
	if err != nil || len(n.Communities) == 0 {
		return err
	}
	p.say("")
	return p.table("COMMUNITY | INSTITUTIONS | ITS STRONGEST", func(row func(...any)) {
		for _, c := range n.Communities {
			row(c.ID, c.Size, namesOf(c.Leaders))
		}
	})
}

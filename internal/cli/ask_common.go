package cli

import (
	"cmp"
	"encoding/json"
	"slices"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"

	"liaison/internal/export/table"
)

var commonVerb = verb{
	use:   "common INSTITUTION…",
	short: "The partners that several institutions have in common",
	long: `List the institutions that are partners of every institution given, in order of the sum
of their weights. For a single institution, list its partners.`,
	example: `  liaison common UTCN KTU --origin reference
  liaison common ror:03r8nwp71 "Riga Technical University" -o json
  liaison common UTCN KTU "Dublin City University" --first 100 -o csv`,
	args:      aName,
	named:     &nameable{kinds: institutions},
	operation: "common",
	flags: func(cmd *cobra.Command) {
		pageFlags(cmd)
		reasonsFlag(cmd)
		graphForms(cmd)
	},
	variables: func(k *koanf.Koanf) (map[string]any, error) {
		out, err := reasoned(k)
		if err != nil {
			return nil, err
		}
		return out, pages(k, out)
	},
	names: func(q *question, args []string) (err error) {
		q.variables["of"], err = q.entityIDs(args, institutions)
		return err
	},
	reply: func(k *koanf.Koanf, data json.RawMessage) (*reply, error) {
		var a struct{ CommonPartners commonPage }
		if err := json.Unmarshal(data, &a); err != nil {
			return nil, err
		}
		list := a.CommonPartners
		list.sort()
		g := newGraphBuilder("Partners in common")
		g.common(list.Edges)
		t := table.New("partners in common", columns([]string{"weight|", "partner|", "(partner id)", "country|", "ROR|", "with"}, tieTitles)...)
		for _, e := range list.Edges {
			for _, part := range e.Parts {
				each(part.Ties, func(x *tie) {
					t.Add(cells([]any{e.Weight, e.Node.Name, e.Node.ID, e.Node.Country, e.Node.ror(), part.Of.Name}, tieCells(x)...)...)
				})
			}
		}
		return &reply{
			graph:   g.graph,
			heading: []string{counted(list.TotalCount, "partner") + " in common"}, tables: []*table.Table{t}, next: list.PageInfo,
			notes: emptyNotes(k, list.TotalCount,
				"No institution is known as a partner of each. 'liaison path A B' looks for chains from one to the other, and 'liaison compare A B' lists the partners of both.",
				"--via place,field,people,event counts context too, which is no collaboration."),
		}, nil
	},
}

// commonPage is a list of common partners, each with its ties to every institution
// that was asked about.
type commonPage struct {
	TotalCount int
	PageInfo   pageInfo
	Edges      []commonEdge
}

// commonEdge is a partner of several institutions, with its ties to each.
type commonEdge struct {
	Weight float64
	Node   entity
	Parts  []struct {
		Weight float64
		Of     entity
		Ties   []tie
	}
}

// sort sorts the partners: the greatest weight first, equal weights by name.
func (c commonPage) sort() {
	slices.SortStableFunc(c.Edges, func(a, b commonEdge) int { return cmp.Or(cmp.Compare(b.Weight, a.Weight), byName(a.Node, b.Node)) })
}

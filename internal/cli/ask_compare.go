package cli

import (
	"encoding/json"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"

	"liaison/internal/export/table"
)

var compareVerb = verb{
	use:   "compare A B",
	short: "What two institutions share, and what only one of them has",
	long: `Compare two institutions: what they share directly, the partners of both, and the
partners of only one. The Jaccard index is the number of common partners divided by the
number of partners of either.`,
	example: `  liaison compare UTCN "Riga Technical University"
  liaison compare KTU "Dublin City University" --as-of 2023
  liaison compare UTCN KTU --via project,alliance -o json`,
	args:      exactly(2),
	named:     &nameable{kinds: institutions, most: 2},
	operation: "compare",
	flags: func(cmd *cobra.Command) {
		cmd.Flags().Int("first", 20, "how many entries of each list, at most 100")
		reasonsFlag(cmd)
		graphForms(cmd)
	},
	variables: func(k *koanf.Koanf) (map[string]any, error) {
		out, err := reasoned(k)
		if err != nil {
			return nil, err
		}
		return out, counts(k, out, "first")
	},
	names: func(q *question, args []string) (err error) {
		if q.variables["a"], err = q.entityID(args[0], institutions); err != nil {
			return err
		}
		q.variables["b"], err = q.entityID(args[1], institutions)
		return err
	},
	reply: func(k *koanf.Koanf, data json.RawMessage) (*reply, error) {
		var a struct {
			Compare struct {
				A, B         entity
				Jaccard      float64
				Shared       []tie
				Common       commonPage
				OnlyA, OnlyB page
			}
		}
		if err := json.Unmarshal(data, &a); err != nil {
			return nil, err
		}
		c := a.Compare
		t := table.New("comparison", columns([]string{"part|", "weight|", "partner|", "(partner id)", "country|", "ROR|", "of"}, tieTitles)...)
		for i := range c.Shared {
			t.Add(cells([]any{"they share", nil, c.B.Name, c.B.ID, c.B.Country, nil, c.A.Name}, tieCells(&c.Shared[i])...)...)
		}
		g := newGraphBuilder(c.A.Name + " and " + c.B.Name)
		g.node(c.A)
		g.node(c.B)
		if len(c.Shared) > 0 {
			g.link(c.A, c.B, float64(len(c.Shared)), tiesOfFile(c.Shared))
		}
		c.Common.sort()
		g.common(c.Common.Edges)
		for _, e := range c.Common.Edges {
			for _, part := range e.Parts {
				each(part.Ties, func(x *tie) {
					t.Add(cells([]any{"partner of both", e.Weight, e.Node.Name, e.Node.ID, e.Node.Country, e.Node.ror(), part.Of.Name}, tieCells(x)...)...)
				})
			}
		}
		for _, only := range []struct {
			of   entity
			list page
		}{{c.A, c.OnlyA}, {c.B, c.OnlyB}} {
			byWeight(only.list.Edges)
			g.partners(only.of, only.list.Edges)
			for _, e := range only.list.Edges {
				each(e.Ties, func(x *tie) {
					t.Add(cells([]any{"partner of one", e.Weight, e.Node.Name, e.Node.ID, e.Node.Country, e.Node.ror(), only.of.Name}, tieCells(x)...)...)
				})
			}
		}
		return &reply{
			heading: []string{
				c.A.Name + " and " + c.B.Name + ": Jaccard index " + figure(c.Jaccard),
				counted(len(c.Shared), "tie") + " between them, " + counted(c.Common.TotalCount, "partner") + " of both, " +
					counted(c.OnlyA.TotalCount, "partner") + " of " + c.A.Name + " alone, " + counted(c.OnlyB.TotalCount, "partner") + " of " + c.B.Name + " alone",
			},
			tables: []*table.Table{t}, graph: g.graph,
			notes: emptyNotes(k, len(c.Shared)+c.Common.TotalCount+c.OnlyA.TotalCount+c.OnlyB.TotalCount, noTies(c.A.ID)...),
		}, nil
	},
}

package cli

import (
	"encoding/json"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"
)

var commonVerb = verb{
	use:   "common INSTITUTION…",
	short: "The partners that several institutions have in common",
	long: `List the institutions that are partners of every institution given, in order of the sum
of their weights. For a single institution, list its partners.`,
	example: `  liaison common UTCN KTU --origin reference
  liaison common ror:03r8nwp71 "Riga Technical University" -o json`,
	args:      cobra.MinimumNArgs(1),
	operation: "common",
	flags: func(cmd *cobra.Command) {
		pageFlags(cmd)
		reasonsFlag(cmd)
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
	print: func(p Process, _ *koanf.Koanf, data json.RawMessage) error {
		var a struct{ CommonPartners commonPage }
		if err := json.Unmarshal(data, &a); err != nil {
			return err
		}
		p.say("%s in common", counted(a.CommonPartners.TotalCount, "partner"))
		if len(a.CommonPartners.Edges) == 0 {
			return nil
		}
		defer p.more(a.CommonPartners.PageInfo)
		return p.commonRows(a.CommonPartners)
	},
}

// commonPage is a list of common partners, each with its ties to every institution
// that was asked about.
type commonPage struct {
	TotalCount int
	PageInfo   pageInfo
	Edges      []struct {
		Weight float64
		Node   entity
		Parts  []struct {
			Weight float64
			Of     entity
			Ties   []tie
		}
	}
}

func (p Process) commonRows(list commonPage) error {
	return p.table("WEIGHT | COUNTRY | PARTNER: WITH WHOM, THROUGH", func(row func(...any)) {
		for _, e := range list.Edges {
			row(e.Weight, dash(e.Node.Country), e.Node.Name)
			for _, part := range e.Parts {
				row("", "", "  with "+because(part.Of.Name, part.Ties))
			}
		}
	})
}

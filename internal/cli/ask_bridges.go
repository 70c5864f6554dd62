package cli

import (
	"encoding/json"
	"fmt"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"

	"liaison/internal/export/table"
)

var bridgesVerb = verb{
	use:   "bridges --a GROUP,… --b GROUP,…",
	short: "What links two groups, and who stands between them",
	long: `List the members that two groups share, the institutions in neither group that are tied
to both, and the ties between a member of one and a member of the other, those of least
weight first. An alliance, project, joint laboratory or agreement stands for its members.`,
	example: `  liaison bridges --a ECIU --b CIVIS
  liaison bridges --a LERU --b "Una Europa" -o xlsx > bridges.xlsx
  liaison bridges --a KTU,NTNU --b STRIVE --as-of 2025-01-01`,
	args:      cobra.NoArgs,
	operation: "bridges",
	flags: func(cmd *cobra.Command) {
		cmd.Flags().StringSlice("a", nil, "the first group (repeatable)")
		cmd.Flags().StringSlice("b", nil, "the second group (repeatable)")
		cmd.Flags().Int("limit", 20, "how many entries of each list, at most 100")
		reasonsFlag(cmd)
		graphForms(cmd)
	},
	variables: func(k *koanf.Koanf) (map[string]any, error) {
		for _, flag := range []string{"a", "b"} {
			if len(k.Strings(flag)) == 0 {
				return nil, usagef("--%s is empty: give both groups, as --a ECIU --b CIVIS", flag)
			}
		}
		out, err := reasoned(k)
		if err != nil {
			return nil, err
		}
		return out, counts(k, out, "limit")
	},
	names: func(q *question, _ []string) (err error) {
		if q.variables["a"], err = q.entityIDs(q.k.Strings("a"), groups()); err != nil {
			return err
		}
		q.variables["b"], err = q.entityIDs(q.k.Strings("b"), groups())
		return err
	},
	reply: bridgesReply,
}

// bridges is what the operation asks about two groups.
type bridges struct {
	Shared  []entity
	Brokers []struct {
		Score            float64
		Institution      entity
		TiesToA, TiesToB []tie
	}
	Links []struct {
		Weight float64
		A, B   entity
		Ties   []tie
	}
	Cut *cutShort
}

func bridgesReply(_ *koanf.Koanf, data json.RawMessage) (*reply, error) {
	var a struct {
		GroupA, GroupB []entity
		Bridges        bridges
	}
	if err := json.Unmarshal(data, &a); err != nil {
		return nil, err
	}
	b := a.Bridges
	t := table.New("bridges", columns([]string{"part|", "score or weight|", "institution|", "(institution id)", "country|", "ROR|", "with"}, tieTitles)...)
	for _, e := range b.Shared {
		t.Add(cells([]any{"in both groups", nil, e.Name, e.ID, e.Country, e.ror(), nil}, tieCells(nil)...)...)
	}
	for _, x := range b.Brokers {
		for _, to := range []struct {
			group string
			ties  []tie
		}{{"the first group", x.TiesToA}, {"the second group", x.TiesToB}} {
			for i := range to.ties {
				e := x.Institution
				t.Add(cells([]any{"broker", x.Score, e.Name, e.ID, e.Country, e.ror(), to.group}, tieCells(&to.ties[i])...)...)
			}
		}
	}
	for _, l := range b.Links {
		each(l.Ties, func(x *tie) {
			t.Add(cells([]any{"link", l.Weight, l.A.Name, l.A.ID, l.A.Country, l.A.ror(), l.B.Name}, tieCells(x)...)...)
		})
	}
	return &reply{
		heading: []string{
			fmt.Sprintf("%d in both groups", len(b.Shared)),
			counted(len(b.Brokers), "broker") + " between them",
			counted(len(b.Links), "link") + " between one of each",
		},
		tables: []*table.Table{t}, cut: b.Cut, graph: bridgesGraph(&b, a.GroupA, a.GroupB),
	}, nil
}

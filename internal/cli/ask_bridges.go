package cli

import (
	"encoding/json"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"
)

var bridgesVerb = verb{
	use:   "bridges --a GROUP,… --b GROUP,…",
	short: "What links two groups, and who stands between them",
	long: `List the members that two groups share, the institutions in neither group that are tied
to both, and the ties between a member of one and a member of the other, those of least
weight first. An alliance, project, joint laboratory or agreement stands for its members.`,
	example: `  liaison bridges --a ECIU --b CIVIS
  liaison bridges --a KTU,NTNU --b STRIVE --as-of 2025-01-01`,
	args:      cobra.NoArgs,
	operation: "bridges",
	flags: func(cmd *cobra.Command) {
		cmd.Flags().StringSlice("a", nil, "the first group (repeatable)")
		cmd.Flags().StringSlice("b", nil, "the second group (repeatable)")
		cmd.Flags().Int("limit", 20, "how many entries of each list, at most 100")
		reasonsFlag(cmd)
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
	print: printBridges,
}

func printBridges(p Process, _ *koanf.Koanf, data json.RawMessage) error {
	var a struct {
		Bridges struct {
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
	}
	if err := json.Unmarshal(data, &a); err != nil {
		return err
	}
	b := a.Bridges
	p.say("%d in both groups", len(b.Shared))
	for _, e := range b.Shared {
		p.say("  %s", printable(e.Name))
	}
	p.say("\n%s between them", counted(len(b.Brokers), "broker"))
	if len(b.Brokers) > 0 {
		err := p.table("SCORE | TIES TO A | TIES TO B | COUNTRY | INSTITUTION", func(row func(...any)) {
			for _, x := range b.Brokers {
				row(x.Score, len(x.TiesToA), len(x.TiesToB), dash(x.Institution.Country), x.Institution.Name)
			}
		})
		if err != nil {
			return err
		}
	}
	p.say("\n%s between one of each", counted(len(b.Links), "link"))
	defer p.cutOff(b.Cut)
	if len(b.Links) == 0 {
		return nil
	}
	return p.table("WEIGHT | LINK: THROUGH", func(row func(...any)) {
		for _, l := range b.Links {
			row(l.Weight, because(l.A.Name+" – "+l.B.Name, l.Ties))
		}
	})
}

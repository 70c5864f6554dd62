package cli

import (
	"encoding/json"
	"strings"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"
)

var changeVerb = verb{
	use:   "network-change GROUP… --from DAY --to DAY",
	short: "Which partners a group gained and lost between two days",
	long: `Compare the partners of a group on two days: which were gained, lost, strengthened or
weakened, each with the statements that are known to hold on only one of the days. An
alliance, project, joint laboratory or agreement stands for its members.

A partner is gained if a source tells that a tie began in between. A partner is "first
reported" if sources speak of the tie for the first time in between, and nothing tells
when it began: the tie may be older than --from. Ties that are first reported in between
strengthen nobody. Rule 16a in docs/semantics.md is the definition.`,
	example: `  liaison network-change KTU --from 2010-01-01 --to 2023-01-01
  liaison network-change KTU --from 2018-01-01 --to 2023-01-01 --kinds gained,lost
  liaison network-change KTU --from 2018-01-01 --to 2023-01-01 --kinds first-reported`,
	args:      cobra.MinimumNArgs(1),
	operation: "network-change",
	flags: func(cmd *cobra.Command) {
		cmd.Flags().String("from", "", "the earlier day, as 2010-01-01")
		cmd.Flags().String("to", "", "the later day, as 2023-01-01")
		cmd.Flags().StringSlice("kinds", nil, "gained, lost, strengthened, weakened, first-reported (default: all)")
		pageFlags(cmd)
	},
	variables: func(k *koanf.Koanf) (map[string]any, error) {
		out, err := tieFilter(k)
		if err != nil {
			return nil, err
		}
		if k.String("as-of") != "" || k.String("between") != "" {
			return nil, usagef("leave --as-of and --between out: --from and --to are the days compared")
		}
		for _, flag := range []string{"from", "to"} {
			if out[flag], err = dayOf(k, flag); err != nil {
				return nil, err
			}
		}
		kinds, err := valuesOf("PartnerChangeKind", "kinds", k.Strings("kinds"))
		if err != nil {
			return nil, err
		}
		if kinds != nil {
			out["kinds"] = kinds
		}
		return out, pages(k, out)
	},
	names: func(q *question, args []string) (err error) {
		q.variables["of"], err = q.entityIDs(args, groups())
		return err
	},
	print: func(p Process, _ *koanf.Koanf, data json.RawMessage) error {
		var a struct {
			NetworkChange struct {
				TotalCount int
				PageInfo   pageInfo
				Edges      []struct {
					Kind          string
					Before, After float64
					Node          entity
					Causes        []cause
				}
			}
		}
		if err := json.Unmarshal(data, &a); err != nil {
			return err
		}
		c := a.NetworkChange
		p.say("%s changed", counted(c.TotalCount, "partner"))
		if len(c.Edges) == 0 {
			return nil
		}
		defer p.more(c.PageInfo)
		return p.table("CHANGE | BEFORE | AFTER | COUNTRY | PARTNER: BECAUSE OF", func(row func(...any)) {
			for _, e := range c.Edges {
				row(words(e.Kind), e.Before, e.After, dash(e.Node.Country), e.Node.Name+": "+causes(e.Causes))
			}
		})
	},
}

// cause is a statement that caused a change.
type cause struct {
	Kind, Valid, Observed string
	From, To              entity
}

// causes shows the first statements, and how many more there are.
func causes(list []cause) string {
	const told = 3
	var out []string
	seen := map[string]bool{}
	for _, c := range list {
		s := c.From.Name + " " + words(c.Kind) + " " + c.To.Name
		var about []string
		if c.Valid != "" {
			about = append(about, c.Valid)
		}
		if c.Observed != "" {
			about = append(about, "reported "+c.Observed)
		}
		if about != nil {
			s += " (" + strings.Join(about, "; ") + ")"
		}
		if !seen[s] { // several sources may say the same
			seen[s] = true
			out = append(out, s)
		}
	}
	if len(out) > told {
		out = append(out[:told], grouped(int64(len(out)-told))+" more")
	}
	return strings.Join(out, "; ")
}

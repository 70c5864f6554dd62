package cli

import (
	"encoding/json"
	"strings"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"
)

var recommendVerb = verb{
	use:   "recommend INSTITUTION",
	short: "Whom an institution might partner with next, and why",
	long: `List institutions that are not partners yet, the best first, each with reasons whose
contributions add up to its score. docs/backtest.md explains the score and how well it
has foreseen partners.`,
	example: `  liaison recommend UTCN --first 5
  liaison recommend KTU --country DE,FR --as-of 2022-01-01`,
	args:      cobra.ExactArgs(1),
	operation: "recommend",
	flags: func(cmd *cobra.Command) {
		cmd.Flags().StringSlice("country", nil, "only institutions of these countries, as DE (repeatable)")
		pageFlags(cmd)
	},
	variables: func(k *koanf.Koanf) (map[string]any, error) {
		out, err := tieFilter(k)
		if err != nil {
			return nil, err
		}
		if countries := k.Strings("country"); len(countries) > 0 {
			out["filter"] = map[string]any{"countries": countries}
		}
		return out, pages(k, out)
	},
	names: func(q *question, args []string) (err error) {
		q.variables["for"], err = q.entityID(args[0], institutions)
		return err
	},
	print: func(p Process, _ *koanf.Koanf, data json.RawMessage) error {
		var a struct {
			RecommendPartners struct {
				PageInfo pageInfo
				Edges    []struct {
					Score   float64
					Node    entity
					Reasons []reasonWhy
				}
			}
		}
		if err := json.Unmarshal(data, &a); err != nil {
			return err
		}
		r := a.RecommendPartners
		if len(r.Edges) == 0 {
			p.say("Nobody is left to be recommended.")
			return nil
		}
		defer p.more(r.PageInfo)
		return p.table("SCORE | COUNTRY | INSTITUTION: WHY", func(row func(...any)) {
			for _, e := range r.Edges {
				row(e.Score, dash(e.Node.Country), e.Node.Name+": "+why(e.Reasons))
			}
		})
	},
}

// reasonWhy is one reason for a recommendation, with its part of the score.
type reasonWhy struct {
	Text         string
	Contribution float64
}

func why(list []reasonWhy) string {
	var out []string
	for _, r := range list {
		out = append(out, r.Text+" (+"+figure(r.Contribution)+")")
	}
	return strings.Join(out, "; ")
}

func namesOf(list []entity) string {
	var out []string
	for _, e := range list {
		out = append(out, e.Name)
	}
	return strings.Join(out, ", ")
}

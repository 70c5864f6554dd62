package cli

import (
	"encoding/json"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"
)

var compareVerb = verb{
	use:   "compare A B",
	short: "What two institutions share, and what only one of them has",
	long: `Compare two institutions: what they share directly, the partners of both, and the
partners of only one. The Jaccard index is the number of common partners divided by the
number of partners of either.`,
	example:   `  liaison compare UTCN "Riga Technical University"`,
	args:      cobra.ExactArgs(2),
	operation: "compare",
	flags: func(cmd *cobra.Command) {
		cmd.Flags().Int("first", 20, "how many entries of each list, at most 100")
		reasonsFlag(cmd)
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
	print: func(p Process, _ *koanf.Koanf, data json.RawMessage) error {
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
			return err
		}
		c := a.Compare
		p.say("%s and %s: Jaccard index %s", printable(c.A.Name), printable(c.B.Name), figure(c.Jaccard))
		if len(c.Shared) > 0 {
			p.say("They share: %s", printable(through(c.Shared)))
		}
		p.say("\n%s of both", counted(c.Common.TotalCount, "partner"))
		if len(c.Common.Edges) > 0 {
			if err := p.commonRows(c.Common); err != nil {
				return err
			}
		}
		for _, only := range []struct {
			of   entity
			list page
		}{{c.A, c.OnlyA}, {c.B, c.OnlyB}} {
			p.say("\n%s of %s alone", counted(only.list.TotalCount, "partner"), printable(only.of.Name))
			if len(only.list.Edges) > 0 {
				if err := p.partnerRows(only.list.Edges); err != nil {
					return err
				}
			}
		}
		return nil
	},
}

package cli

import (
	"encoding/json"
	"strings"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"

	"liaison/internal/export/table"
)

var seriesVerb = verb{
	use:   "series [GROUP…] --from DAY --to DAY",
	short: "How a network grew: its size and its changes at each step",
	long: `Print the size of a network on a row of days: how many institutions and ties it has, how
dense it is, and what was gained, lost and first reported since the day before. Without
a group it is the network of all institutions; with one it is the group and its
partners. An alliance, project, joint laboratory or agreement stands for its members.`,
	example: `  liaison series --from 2018 --to 2024 --via alliance
  liaison series KTU --from 2015 --to today --step-months 12
  liaison series --country RO --from 2010 --to 2024 -o csv`,
	args:      cobra.ArbitraryArgs,
	named:     &nameable{kinds: groups()},
	operation: "series",
	flags: func(cmd *cobra.Command) {
		f := cmd.Flags()
		f.String("from", "", "the first day, as 2018-12-31; a year or month is its last day, so that all of it counts")
		f.String("to", "", "the last day, as 2024-12-31 or today; a year or month is its last day")
		f.Int("step-months", 12, "how many months lie between two days, 1 to 1200")
		f.StringSlice("country", nil, "only institutions of these countries, as DE (repeatable)")
	},
	variables: func(k *koanf.Koanf) (map[string]any, error) {
		out, err := tieFilter(k)
		if err != nil {
			return nil, err
		}
		if k.String("as-of") != "" || k.String("between") != "" {
			return nil, usagef("leave --as-of and --between out: the series is of the days from --from to --to")
		}
		for _, flag := range []string{"from", "to"} {
			if out[flag], err = dayOf(k, flag, lastDay); err != nil {
				return nil, err
			}
		}
		if countries := k.Strings("country"); len(countries) > 0 {
			out["filter"] = map[string]any{"countries": countries}
		}
		return out, counts(k, out, "step-months")
	},
	names: func(q *question, args []string) (err error) {
		if len(args) > 0 {
			q.variables["of"], err = q.entityIDs(args, groups())
		}
		return err
	},
	reply: seriesReply,
}

func seriesReply(k *koanf.Koanf, data json.RawMessage) (*reply, error) {
	var a struct {
		NetworkSeries []struct {
			Day                                             string
			Institutions, Ties, Gained, Lost, FirstReported int
			Density                                         float64
			Sources                                         answerSources
		}
	}
	if err := json.Unmarshal(data, &a); err != nil {
		return nil, err
	}
	t := table.New("series", "day@", "institutions", "ties", "density", "gained", "lost", "first reported", "sources")
	var institutions, ties []int
	tied, sources := 0, 0
	for _, p := range a.NetworkSeries {
		t.Add(p.Day, p.Institutions, p.Ties, p.Density, p.Gained, p.Lost, p.FirstReported, p.Sources.Count)
		sources = max(sources, p.Sources.Count)
		institutions, ties = append(institutions, p.Institutions), append(ties, p.Ties)
		tied += p.Ties
	}
	return &reply{
		heading: []string{"institutions " + sparkline(institutions), "ties         " + sparkline(ties)},
		tables:  []*table.Table{t}, sourceCount: sources,
		notes: emptyNotes(k, tied,
			"No source dates or reports a tie on any of these days (rule 16a in docs/semantics.md). 'liaison partners' lists ties of all times, and 'liaison coverage' how many have no date."),
	}, nil
}

// bars are the eight heights of a sparkline.
const bars = "▁▂▃▄▅▆▇█"

// sparkline draws numbers that are not negative as bars, the greatest one full height.
func sparkline(list []int) string {
	most := 1
	for _, n := range list {
		most = max(most, n)
	}
	heights := []rune(bars)
	var out strings.Builder
	for _, n := range list {
		out.WriteRune(heights[(n*(len(heights)-1)+most/2)/most])
	}
	return out.String()
}

package cli

import (
	"encoding/json"
	"fmt"
	"os"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"liaison/internal/collab"
	"liaison/internal/match/catalog"
	"liaison/internal/match/gold"
)

const confusionsShown = 5

func (p Process) matchEval() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "eval GOLD…",
		Short: "Measure the matcher on strings whose institutions are known",
		Long: `Match the strings of each set and compare the results with the institutions that they
are known to name. A set is a file of JSON lines, plain or gzip, with "affiliation" and
"ror_ids"; an empty list of ids means that nothing is to be found. Rows count whose ids the graph all has, and those without
an answer; withdrawn ids count as their successors.

Precision, recall and F are of what is chosen, over pairs of string and institution;
P@1 and P@5 of the candidates, over rows with an answer. "lacking" rows have answers of
which the graph has none, and "invented" is the share of them for which something is
chosen. -o json prints one object a set.`,
		Example: `  liaison match eval springer.ndjson.gz crossref.ndjson.gz
  liaison match eval gold.ndjson --store sqlite:ror.db
  liaison match eval gold.ndjson -o json`,
		Args: wanted(0, "sets of strings whose institutions are known: liaison match eval FILE"),
		RunE: run(func(cmd *cobra.Command, args []string) (err error) {
			ctx := cmd.Context()
			k, machine, err := p.outputSettings(cmd)
			if err != nil {
				return err
			}
			sets := make([][]gold.Row, len(args))
			for i, path := range args {
				if sets[i], err = readGold(path); err != nil {
					return err
				}
			}
			s, _, err := p.openToRead(ctx, k.String("store"))
			if err != nil {
				return err
			}
			defer closeStore(ctx, s, &err)
			version, day, err := (&question{ctx: ctx, k: k, p: p, to: p.over(s, nil, 0)}).versionNow()
			if err != nil {
				return err
			}
			m, err := openIndex(ctx, s)
			if err != nil {
				return err
			}
			graph := gold.Answers{ByROR: map[string]collab.ID{}}
			for id, ror := range m.ROR {
				graph.ByROR[ror] = id
			}
			var reports []gold.Report
			for i, path := range args {
				r, err := gold.Judge(ctx, m.Matcher, graph, gold.Set(path), sets[i])
				if err != nil {
					return err
				}
				reports = append(reports, r)
				if machine {
					line := struct {
						gold.Figures
						Graph json.RawMessage `json:"graph"`
					}{r.Figures, origin(version, day)}
					if err := json.NewEncoder(p.Out).Encode(line); err != nil {
						return err
					}
				}
			}
			if machine {
				return nil
			}
			return p.sayFigures(reports, m)
		}),
	}
	storeFlag(cmd)
	outputFlag(cmd)
	return cmd
}

func readGold(path string) ([]gold.Row, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, usagef("%s cannot be read: %w", path, reason(err))
	}
	defer f.Close()
	rows, err := gold.Read(path, f)
	return rows, dataProblem(err)
}

func (p Process) sayFigures(reports []gold.Report, m catalog.Index) error {
	w := tabwriter.NewWriter(p.Out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "set\trows\tcovered\tjudged\tprecision\trecall\tF0.5\tF1\tP@1\tP@5\tlacking\tinvented\ta second\t")
	for _, r := range reports {
		fmt.Fprintf(w, "%s\t%d\t%d\t%d\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f\t%d\t%.3f\t%s\t\n",
			r.Set, r.Rows, r.Covered, r.Judged, r.Precision, r.Recall, r.F05, r.F1, r.P1, r.At5, r.Lacking, r.Invented, grouped(int64(r.PerSecond)))
	}
	if err := w.Flush(); err != nil {
		return err
	}
	for _, r := range reports {
		if len(r.Wrong) > 0 {
			p.say("\n%s, the worst confusions:", r.Set)
		}
		for _, c := range r.Wrong[:min(confusionsShown, len(r.Wrong))] {
			right := "nothing"
			if c.Right != "" {
				right = m.Name[c.Right]
			}
			p.say("  %d: chose %s for %s, as in %q", c.Count, printable(m.Name[c.Chosen]), printable(right), c.Text)
		}
	}
	return nil
}

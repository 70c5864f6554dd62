// Command fit fits the matcher's weights to strings whose institutions are known,
// and writes them as internal/match/weights.tsv:
//
//	go run ./cmd/fit-weights -stage alone -store graph.db GOLD… > weights.tsv
//	go run ./cmd/fit-weights -stage among -store graph.db GOLD… > weights.tsv
//
// The first stage looks at a name by itself, the second at it among the others
// that were found, as the first rates them; so they are fitted in this order, and
// the program is built anew in between. -half 0 or 1 fits to a half of the rows,
// so that the other one can judge.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
	"liaison/internal/match"
	"liaison/internal/match/catalog"
	"liaison/internal/match/gold"
	"liaison/internal/store"
	"liaison/internal/store/sqlite"
)

func main() {
	stage := flag.String("stage", "among", "alone or among")
	path := flag.String("store", "", "a SQLite graph with the institutions")
	half := flag.Int("half", -1, "fit to half 0 or 1 only")
	flag.Parse()
	if err := run(*stage, *path, *half, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "fit:", err)
		os.Exit(1)
	}
}

func run(stage, path string, half int, files []string) error {
	names, alone := match.Features()
	if stage != "alone" && stage != "among" || len(files) == 0 || path == "" {
		return errors.New("give -store FILE, -stage alone or among, and sets")
	}
	ctx := context.Background()
	s, err := sqlite.Open(ctx, path)
	if err != nil {
		return err
	}
	defer s.Close(ctx)
	list, err := catalog.Read(ctx, s, 0)
	if err != nil {
		return err
	}
	g := gold.Answers{ByROR: map[string]collab.ID{}}
	err = s.Scan(ctx, store.Scan{Class: collab.ClassIdentifier, Labels: []string{record.SchemeROR}}, func(c collab.Claim) error {
		i := c.(*collab.Identifier)
		g.ByROR[i.Value] = i.Subject
		return nil
	})
	if err != nil {
		return err
	}
	m := match.New(list)
	n := len(names)
	if stage == "alone" {
		n = alone
	}
	var x [][]float64
	var y []bool
	for _, file := range files {
		f, err := os.Open(file)
		if err != nil {
			return err
		}
		rows, err := gold.Read(file, f)
		_ = f.Close()
		if err != nil {
			return err
		}
		g.Each(m, rows, func(row gold.Row, right map[collab.ID]bool) {
			if half >= 0 && gold.Half(row.Text) != half {
				return
			}
			for _, e := range m.Explain(match.Query{Text: row.Text}) {
				x, y = append(x, e.Features[:n]), append(y, right[e.ID])
			}
		})
	}
	weights, err := logistic(x, y)
	if err != nil {
		return err
	}
	ownNow, allNow := match.Weights()
	for k, name := range names {
		own, all := "", fmt.Sprintf("%.3g", allNow[k])
		if k < alone {
			own = fmt.Sprintf("%.3g", ownNow[k])
		}
		if stage == "alone" && k < alone {
			own = fmt.Sprintf("%.3g", weights[k])
		} else if stage == "among" {
			all = fmt.Sprintf("%.3g", weights[k])
		}
		fmt.Printf("%s\t%s\t%s\n", name, own, all)
	}
	return nil
}

// Command fit-weights fits the matcher's weights to strings whose institutions are
// known, and prints them as internal/match/weights.tsv:
//
//	go run ./cmd/fit-weights -store graph.db GOLD… > weights.tsv
//
// Two logistic regressions are fitted in turn, the second to what the first says of the
// names that were found, and both twice, because which name of an institution counts
// depends on the weights before. Strings whose institutions the graph lacks count as
// strings that name nothing, and pairs of strings are joined to one that names two.
//
// With -check it also fits to each half of the strings, judges the other half, and
// prints the figures to standard error. A set named with -judge is judged only.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"math"
	"os"
	"runtime"
	"slices"
	"sync"
	"text/tabwriter"

	"liaison/internal/collab"
	"liaison/internal/identifier"
	"liaison/internal/match"
	"liaison/internal/match/catalog"
	"liaison/internal/match/gold"
	"liaison/internal/store"
	"liaison/internal/store/sqlite"
)

func main() {
	path := flag.String("store", "", "a SQLite graph with the institutions")
	check := flag.Bool("check", false, "judge each half of the strings by weights fitted to the other half")
	judged := flag.String("judge", "", "a set that is judged only")
	flag.Parse()
	if err := run(*path, *check, *judged, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "fit-weights:", err)
		os.Exit(1)
	}
}

// rounds is how often the two regressions are fitted.
const rounds = 2

func run(path string, check bool, judged string, files []string) error {
	if len(files) == 0 || path == "" {
		return errors.New("give -store FILE and sets")
	}
	ctx := context.Background()
	m, answers, err := readGraph(ctx, path)
	if err != nil {
		return err
	}
	sets, err := readSets(m, answers, files)
	if err != nil {
		return err
	}
	halves := [2][]example{examples(m, sets, 0), examples(m, sets, 1)}
	if check {
		if judged != "" {
			more, err := readSets(m, answers, []string{judged})
			if err != nil {
				return err
			}
			sets = append(sets, more...)
		}
		for half := range 2 {
			w, err := fit(halves[1-half])
			if err != nil {
				return err
			}
			if err := report(ctx, m.WithWeights(w), sets, half); err != nil {
				return err
			}
		}
	}
	w, err := fit(slices.Concat(halves[0], halves[1]))
	if err != nil {
		return err
	}
	fmt.Print(w.Table())
	return nil
}

// readGraph reads the graph of a store file. It returns a matcher of the graph's names, and
// the entities of the graph by which gold answers are judged.
func readGraph(ctx context.Context, path string) (*match.Matcher, gold.Answers, error) {
	answers := gold.Answers{ByROR: map[string]collab.ID{}}
	s, err := sqlite.Open(ctx, path)
	if err != nil {
		return nil, answers, err
	}
	defer s.Close(ctx)
	list, err := catalog.Read(ctx, s, collab.Now())
	if err != nil {
		return nil, answers, err
	}
	err = s.Scan(ctx, store.Scan{Class: collab.ClassIdentifier, Labels: []string{identifier.ROR}}, func(c collab.Claim) error {
		i := c.(*collab.Identifier)
		answers.ByROR[i.Value] = i.Subject
		return nil
	})
	return match.New(list), answers, err
}

// set is a file of strings with their answers.
type set struct {
	name  string
	cases []gold.Case
}

func readSets(m *match.Matcher, answers gold.Answers, files []string) ([]set, error) {
	var out []set
	for _, file := range files {
		f, err := os.Open(file)
		if err != nil {
			return nil, err
		}
		rows, err := gold.Read(file, f)
		_ = f.Close()
		if err != nil {
			return nil, err
		}
		out = append(out, set{gold.Set(file), answers.Cases(m, rows)})
	}
	return out, nil
}

// inHalf returns the cases of one half of the list.
func inHalf(cases []gold.Case, half int) []gold.Case {
	var out []gold.Case
	for _, c := range cases {
		if gold.Half(c.Text) == half {
			out = append(out, c)
		}
	}
	return out
}

// example is a string to fit to, with the names that were found in it.
type example struct {
	right  map[collab.ID]bool
	found  match.Found
	weight float64
}

// usualSet is the size of a half of a set whose strings count once. Those of larger sets
// count less, so that a set weighs by the square root of its size.
const usualSet = 750

// examples returns the examples of a half of the sets, with a pair for every four.
func examples(m *match.Matcher, sets []set, half int) []example {
	var cases []gold.Case
	var weights []float64
	for _, s := range sets {
		some := inHalf(s.cases, half)
		pairs := gold.Pairs(some)
		some = append(some, pairs[:min(len(pairs), len(some)/4)]...)
		for range some {
			weights = append(weights, math.Sqrt(usualSet/float64(len(some))))
		}
		cases = append(cases, some...)
	}
	out := make([]example, len(cases))
	inParallel(len(cases), func(i int) {
		right := map[collab.ID]bool{}
		for _, id := range cases[i].Right {
			right[id] = true
		}
		out[i] = example{right, m.Find(match.Query{Text: cases[i].Text}), weights[i]}
	})
	return out
}

// inParallel calls do with 0 to n-1, in no order.
func inParallel(n int, do func(i int)) {
	var wait sync.WaitGroup
	workers := runtime.GOMAXPROCS(0)
	for k := range workers {
		wait.Go(func() {
			for i := k; i < n; i += workers {
				do(i)
			}
		})
	}
	wait.Wait()
}

// fit returns the weights that fit the examples best.
func fit(list []example) (match.Weights, error) {
	w := match.BuiltIn()
	_, alone := match.Features()
	for range rounds {
		x, y, weights := candidates(w, list)
		for i := range x {
			x[i] = x[i][:alone]
		}
		var err error
		if w.Alone, err = logistic(x, y, weights); err != nil {
			return w, err
		}
		if w.Among, err = logistic(candidates(w, list)); err != nil {
			return w, err
		}
	}
	return w, nil
}

// maxFitted is how many candidates of a string are fitted to: the others are unlikely
// by any weights.
const maxFitted = 15

// candidates returns the features of the candidates of the examples, and which of
// them are right, with the weights of their examples.
func candidates(w match.Weights, list []example) (x [][]float64, y []bool, weights []float64) {
	found := make([][]match.Evidence, len(list))
	inParallel(len(list), func(i int) { found[i] = list[i].found.Explain(w, maxFitted) })
	for i, evidence := range found {
		for _, e := range evidence {
			x, y, weights = append(x, e.Features), append(y, list[i].right[e.ID]), append(weights, list[i].weight)
		}
	}
	return x, y, weights
}

// thresholds are the scores from which on candidates are chosen in the figures.
var thresholds = []float64{0.5, 0.55, 0.6, 0.65, 0.7}

// report prints how well a half of each set, and pairs of it, are matched.
func report(ctx context.Context, m *match.Matcher, sets []set, half int) error {
	m = m.WithThreshold(thresholds[0])
	w := tabwriter.NewWriter(os.Stderr, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintf(w, "half %d\tfrom\tjudged\tprecision\trecall\tF0.5\tP@1\tlacking\tinvented\tpairs: precision\trecall\t\n", half)
	for _, s := range sets {
		cases := inHalf(s.cases, half)
		pairs := gold.Pairs(cases)
		results, err := gold.Results(ctx, m, cases)
		if err != nil {
			return err
		}
		ofPairs, err := gold.Results(ctx, m, pairs)
		if err != nil {
			return err
		}
		for _, from := range thresholds {
			r, p := gold.Compare(cases, results, from), gold.Compare(pairs, ofPairs, from)
			fmt.Fprintf(w, "%s\t%.2f\t%d\t%.3f\t%.3f\t%.3f\t%.3f\t%d\t%.3f\t%.3f\t%.3f\t\n",
				s.name, from, r.Judged, r.Precision, r.Recall, r.F05, r.P1, r.Lacking, r.Invented, p.Precision, p.Recall)
		}
	}
	return w.Flush()
}

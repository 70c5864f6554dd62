// Command fit-recommender fits the weights of recommendations to a table of real
// participations, and judges them on another day and in other countries:
//
//	go run ./cmd/fit-recommender FOLDER
//	go run ./cmd/fit-recommender -alliances
//	go run ./cmd/fit-recommender -table FOLDER
//
// FOLDER holds organization.csv and project.csv with the headings of CORDIS. For each day
// of -fit, the program makes the graph of the projects that had started, and a regression
// learns which institutions became partners of the institutions in one half of the
// countries. It fits several sets of evidence, from simple to elaborate ones; some use the
// sizes of projects, how alike projects are, the recency of ties, who coordinated, or who brought in newcomers. Each set is judged on the day
// of -judge for the institutions of the other countries, and compared with popularity,
// common neighbours, Adamic–Adar and resource allocation. docs/backtest.md has the figures.
//
// With -alliances it does the same for the weights of alliances, on the built-in data set. That
// is small, so it fits twice, each time to other days and to another half of the countries, and
// judges each time what the fit did not see.
//
// With -table it fits nothing, but prints how well the weights in use foresee on each of the days
// of -days, beside the simple measures, for the countries to which they were fitted and for those
// kept apart, and for parts of the newcomers: by country, type and number of partners gained.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	var o options
	flag.Func("fit", "the days to fit on, with commas between", func(s string) error { o.fit = strings.Split(s, ","); return nil })
	flag.StringVar(&o.judge, "judge", "2017-06-30", "the day to judge on")
	flag.IntVar(&o.nodes, "nodes", 600, "how many institutions with partners, and how many without, to fit to on each day, and to judge")
	flag.BoolVar(&o.alliances, "alliances", false, "fit the weights of alliances to the built-in data set")
	flag.BoolVar(&o.table, "table", false, "print how well the weights in use foresee, on several days and for parts of the institutions")
	flag.Func("days", "the days of the table, with commas between", func(s string) error { o.days = strings.Split(s, ","); return nil })
	flag.Parse()
	if o.fit == nil {
		o.fit = []string{"2015-12-31", "2016-12-31"}
	}
	if o.days == nil {
		o.days = []string{"2015-12-31", "2016-12-31", "2017-06-30"}
	}
	if err := run(context.Background(), o, flag.Args(), os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "fit-recommender:", err)
		os.Exit(1)
	}
}

// options are the days and the number of institutions.
type options struct {
	fit   []string
	judge string
	nodes int

	alliances bool

	table bool
	days  []string
}

func run(ctx context.Context, o options, args []string, out io.Writer) error {
	if o.alliances {
		return runAlliances(ctx, o, out)
	}
	if len(args) != 1 {
		return errors.New("give the folder with organization.csv and project.csv")
	}
	all, err := readTables(args[0])
	if err != nil {
		return err
	}
	if o.table {
		return all.printTable(ctx, out, o.days, o.nodes)
	}
	var fitted []*world
	for _, day := range o.fit {
		w, err := all.worldOn(ctx, day)
		if err != nil {
			return err
		}
		fitted = append(fitted, w)
	}
	judged, err := all.worldOn(ctx, o.judge)
	if err != nil {
		return err
	}
	for _, g := range groups {
		var rows []row
		for i, w := range fitted {
			more, err := w.rows(ctx, w.asked(g.newcomers, 0, o.nodes, uint64(i+1)))
			if err != nil {
				return err
			}
			rows = append(rows, more...)
		}
		var ranked []ranking
		fmt.Fprintf(out, "%s, fitted to %d institutions on %s:\n\n", g.name, len(rows), strings.Join(o.fit, " and "))
		for _, s := range g.sets {
			c := regress(rows, s.kinds)
			ranked = append(ranked, ranking{s.name, c})
			fmt.Fprintf(out, "- %s: %s\n", s.name, c.describe())
		}
		if err := judged.judge(ctx, out, ranked, judged.asked(g.newcomers, 1, o.nodes, 99)); err != nil {
			return err
		}
	}
	return nil
}

// group has institutions whose weights are fitted together, and the sets of evidence to try.
type group struct {
	name      string
	newcomers bool
	sets      []set
}

// set is a named selection of kinds of evidence.
type set struct {
	name  string
	kinds []int
}

var groups = []group{
	{"with partners", false, []set{
		{"partners in common", []int{common}},
		{"with country and type", []int{common, country, kind}},
		{"and allocation", []int{common, allocation, country, kind}},
		{"and popularity", []int{common, allocation, popularity, country, kind}},
		{"allocation and project size", []int{common, allocation, country, kind, size}},
		{"allocation and recency", []int{common, allocation, country, kind, recency}},
		{"allocation and coordinators", []int{common, allocation, country, kind, role}},
		{"allocation and likeness of projects", []int{common, allocation, country, kind, profile}},
	}},
	{"newcomers", true, []set{
		{"partners in the country", []int{inCountry}},
		{"with popularity", []int{inCountry, popularity}},
		{"country and type", []int{inCountry, country, kind}},
		{"with country and type", []int{inCountry, popularity, country, kind}},
		{"and recency", []int{inCountry, popularity, country, kind, recency}},
		{"and coordinators", []int{inCountry, popularity, country, kind, role}},
		{"and partners of the type", []int{inCountry, popularity, country, kind, ofType}},
		{"and institutions brought in", []int{inCountry, popularity, country, kind, brought}},
		{"everything", everything()},
	}},
}

func everything() []int {
	return []int{popularity, inCountry, country, kind, recency, role, ofType, brought}
}

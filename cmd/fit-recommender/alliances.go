package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"liaison/data"
	"liaison/internal/analysis"
	"liaison/internal/collab"
	"liaison/internal/importer"
	"liaison/internal/query"
	"liaison/internal/store/sqlite"
)

// fold is one fit to alliances: on some days and one half of the countries, and the days on
// which the institutions of the other half judge it.
type fold struct {
	fit    []string
	half   int32
	judged []string
}

// The two folds together judge each day and never by what they were fitted to. The last one is
// fitted to everything: its coefficients become the weights, and it judges nothing.
var folds = []fold{
	{[]string{"2019-12-31", "2021-12-31"}, 0, []string{"2018-12-31", "2020-12-31", "2022-12-31"}},
	{[]string{"2018-12-31", "2020-12-31", "2022-12-31"}, 1, []string{"2019-12-31", "2021-12-31"}},
	{[]string{"2018-12-31", "2019-12-31", "2020-12-31", "2021-12-31", "2022-12-31"}, both, nil},
}

var allianceGroups = []group{
	{"with partners", false, []set{
		{"partners in common", []int{common}},
		{"allocation", []int{allocation}},
		{"and in no alliance", []int{allocation, free}},
		{"and type", []int{allocation, free, kind}},
		{"country instead of type", []int{allocation, free, country}},
		{"and popularity", []int{allocation, free, country, popularity}},
		{"and partners in common", []int{common, allocation, free, country}},
	}},
	{"newcomers", true, []set{
		{"country", []int{country}},
		{"in no alliance", []int{free}},
		{"country and in no alliance", []int{country, free}},
		{"and partners in the country", []int{inCountry, country, free}},
		{"and popularity", []int{popularity, country, free}},
	}},
}

// runAlliances fits the weights for alliances to the built-in data set and judges them.
func runAlliances(ctx context.Context, o options, out io.Writer) (err error) {
	s, err := sqlite.Open(ctx, sqlite.Memory)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close(ctx)) }()
	if _, err := importer.LoadCurated(ctx, s, data.Curated); err != nil {
		return err
	}
	r, err := query.NewReader(ctx, s, query.NewMemory(s, 0))
	if err != nil {
		return err
	}
	reader := &analysis.Analyst{VersionReader: r, Networks: analysis.NewNetworks(s)}
	worlds := map[string]*world{}
	for _, day := range folds[len(folds)-1].fit {
		if worlds[day], err = allianceWorld(ctx, reader, day); err != nil {
			return err
		}
	}
	for _, g := range allianceGroups {
		for _, f := range folds {
			if err := f.run(ctx, g, worlds, o.nodes, out); err != nil {
				return err
			}
		}
	}
	return nil
}

// allianceWorld parts the graph at a day, as 'liaison backtest' does.
func allianceWorld(ctx context.Context, r *analysis.Analyst, day string) (*world, error) {
	until, err := collab.ParseDay(day)
	if err != nil {
		return nil, err
	}
	split, err := r.Split(ctx, until, nil)
	if err != nil {
		return nil, err
	}
	w := &world{
		participations: &participations{countries: split.Known.Countries, types: split.Known.Types},
		day:            day, model: split.Model, train: split.Train.Graph, test: split.Test, known: split.Known,
	}
	return w, w.prepare(ctx)
}

// run fits the sets of a group and judges them on the days of the fold.
func (f fold) run(ctx context.Context, g group, worlds map[string]*world, nodes int, out io.Writer) error {
	var rows []row
	for i, day := range f.fit {
		w := worlds[day]
		more, err := w.rows(ctx, w.asked(g.newcomers, f.half, nodes, uint64(i+1)))
		if err != nil {
			return err
		}
		rows = append(rows, more...)
	}
	of := "of all countries"
	if f.half != both {
		of = fmt.Sprintf("of the countries with a number %d modulo 2", f.half)
	}
	fmt.Fprintf(out, "\n%s, fitted to %d institutions %s on %s:\n\n", g.name, len(rows), of, strings.Join(f.fit, " and "))
	var ranked []ranking
	for _, s := range g.sets {
		c := regress(rows, s.kinds)
		ranked = append(ranked, ranking{s.name, c})
		fmt.Fprintf(out, "- %s: %s\n", s.name, c.describe())
	}
	for _, day := range f.judged {
		w := worlds[day]
		if err := w.judge(ctx, out, ranked, w.asked(g.newcomers, 1-f.half, nodes, 99)); err != nil {
			return err
		}
	}
	return nil
}

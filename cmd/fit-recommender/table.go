package main

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"maps"
	"math"
	"slices"
	"strings"

	"liaison/internal/network"
)

// halves tell of the two halves of the countries what the weights in use were fitted to.
var halves = []string{"fitted to", "kept apart"}

const (
	leastSliced   = 60 // newcomers asked about on a day, in a part that is judged by itself
	mostCountries = 4  // of each half, the countries that are judged by themselves: those with the most newcomers
)

// table has the figures of several days, for printTable.
type table struct {
	days  []string
	whole []string            // the rows of the first table
	parts map[string][]string // of each part of the newcomers, a cell for each day
	sizes map[string]int      // of each part, how many were asked about on all days
	order map[string]int      // the place of the kind of part
}

// printTable prints how well the weights in use foresee on each day, beside the simple
// measures: for the countries to which they were fitted and for those kept apart, and then
// for parts of the newcomers. Parts that are no countries are of the countries kept apart.
func (all *participations) printTable(ctx context.Context, out io.Writer, days []string, nodes int) error {
	t := table{days: days, parts: map[string][]string{}, sizes: map[string]int{}, order: map[string]int{}}
	for i, day := range days {
		w, err := all.worldOn(ctx, day)
		if err != nil {
			return err
		}
		for half, name := range halves {
			if err := t.add(ctx, w, i, int32(half), name, nodes); err != nil {
				return err
			}
		}
	}
	_, err := io.WriteString(out, t.markdown())
	return err
}

// add judges one half of the countries on a day, which is the i-th of the table.
func (t *table) add(ctx context.Context, w *world, i int, half int32, name string, nodes int) error {
	asked := append(w.asked(false, half, nodes, 99), w.asked(true, half, nodes, 99)...)
	report, err := network.BacktestOf(ctx, w.train, w.test, w.model, w.known, asked, network.Rivals{})
	if err != nil {
		return err
	}
	everyone, partners, newcomers := report.Group(network.Everyone), report.Group(network.WithPartners), report.Group(network.Newcomers)
	simple := 0.0
	for _, m := range everyone.Methods[1:] {
		simple = max(simple, m.AUC)
	}
	precision, popular := partners.BestSimple().Precision, newcomers.Methods[1].HitRate
	t.whole = append(t.whole, fmt.Sprintf("| %s | %s | %.3f, %.3f | %.3f, %.3f | %s | %.3f, %.3f | %s |", t.days[i], name, everyone.Methods[0].AUC, simple,
		partners.Methods[0].Precision, precision, times(partners.Methods[0].Precision, precision), newcomers.Methods[0].HitRate, popular, times(newcomers.Methods[0].HitRate, popular)))
	w.slice(report, half, asked)
	for place, g := range report.Slices {
		if t.parts[g.Name] == nil {
			t.parts[g.Name], t.order[g.Name] = make([]string, len(t.days)), place
			if strings.HasPrefix(g.Name, "country ") {
				t.order[g.Name] = -1
			}
		}
		t.parts[g.Name][i] = fmt.Sprintf("%d, %s", g.Nodes, times(g.Methods[0].HitRate, g.Methods[1].HitRate))
		t.sizes[g.Name] += g.Nodes
	}
	return nil
}

// slice adds the parts of the newcomers to a report: the countries of the half with the
// most newcomers asked about and, of the countries kept apart, types and sizes.
func (w *world) slice(report *network.Backtested, half int32, asked []int32) {
	newcomers := map[int32]int{} // of each country
	for _, v := range asked {
		if w.train.Degree(v) == 0 {
			newcomers[w.countries[v]]++
		}
	}
	largest := slices.SortedFunc(maps.Keys(newcomers), func(a, b int32) int { return cmp.Or(newcomers[b]-newcomers[a], int(a-b)) })
	for _, c := range largest[:min(mostCountries, len(largest))] {
		report.Slice("country "+w.countryNames[c]+", "+halves[half], leastSliced, func(v int32) bool { return w.countries[v] == c })
	}
	if half == 0 {
		return
	}
	for number, name := range w.typeNames {
		report.Slice("type "+name, leastSliced, func(v int32) bool { return w.types[v] == int32(number) })
	}
	for _, size := range []struct {
		name     string
		from, to int
	}{{"gained 1 to 4 partners", 1, 4}, {"gained 5 to 14", 5, 14}, {"gained 15 or more", 15, math.MaxInt}} {
		report.Slice(size.name, leastSliced, func(v int32) bool { return report.Gains(v) >= size.from && report.Gains(v) <= size.to })
	}
}

// markdown writes the two tables.
func (t *table) markdown() string {
	var out strings.Builder
	out.WriteString("| day | countries | all: AUC, best simple | with partners: precision@10, best simple | times | newcomers: hit rate@10, popularity | times |\n|---|---|---|---|---|---|---|\n")
	out.WriteString(strings.Join(t.whole, "\n"))
	fmt.Fprintf(&out, "\n\n| newcomers: asked about, times popularity | %s |\n|---%s|\n", strings.Join(t.days, " | "), strings.Repeat("|---", len(t.days)))
	names := slices.SortedFunc(maps.Keys(t.parts), func(a, b string) int {
		return cmp.Or(cmp.Compare(t.order[a], t.order[b]), t.sizes[b]-t.sizes[a], strings.Compare(a, b))
	})
	for _, name := range names {
		fmt.Fprintf(&out, "| %s | %s |\n", name, strings.Join(t.parts[name], " | "))
	}
	return out.String()
}

// times tells how many times a simple figure another is, "-" where the simple one is 0.
func times(ours, simple float64) string {
	if simple == 0 {
		return "-"
	}
	return fmt.Sprintf("%.2f", ours/simple)
}

package network

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"slices"
	"testing"
	"time"

	"liaison/internal/collab"
)

// history lists who took part in what, and since when.
type history struct {
	countries           []int32
	projects, alliances []group
}

type group struct {
	from    string // a date
	members []int32
}

// readHistory reads what the shared generator writes (bench/README.md there).
func readHistory(b *testing.B) *history {
	file := os.Getenv("LIAISON_BENCH_GRAPH")
	if file == "" {
		b.Skip("NOTHING MEASURED: set LIAISON_BENCH_GRAPH to a generated graph, as graph.ndjson")
	}
	f, err := os.Open(file)
	if err != nil {
		b.Fatal(err)
	}
	defer f.Close()
	h := &history{}
	institutions, countries, things := map[string]int32{}, map[string]int32{}, map[string]*group{}
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var l struct{ Type, Kind, ID, From, To, Country, ValidFrom string }
		if err := json.Unmarshal(lines.Bytes(), &l); err != nil {
			b.Fatal(err)
		}
		switch {
		case l.Kind == "INSTITUTION":
			institutions[l.ID] = int32(len(institutions))
			if _, ok := countries[l.Country]; !ok {
				countries[l.Country] = int32(len(countries))
			}
			h.countries = append(h.countries, countries[l.Country])
		case l.Type == "relation":
			g := things[l.To]
			if g == nil {
				g = &group{from: l.ValidFrom}
				things[l.To] = g
			}
			g.members = append(g.members, institutions[l.From])
		}
	}
	for _, id := range slices.Sorted(maps.Keys(things)) {
		g := *things[id]
		slices.Sort(g.members)
		if id[0] == 'p' {
			h.projects = append(h.projects, g)
		} else {
			h.alliances = append(h.alliances, g)
		}
	}
	return h
}

// at returns two graphs: train links those that were in a project that started before the
// day, and test those of the projects from the day to end, unless train links them.
func (h *history) at(b *testing.B, day, end string) (train, test *Graph, known Attributes) {
	pick := func(groups []group, from, to string) *Incidence {
		var members [][]int32
		for _, g := range groups {
			if from <= g.from && g.from < to {
				members = append(members, g.members)
			}
		}
		return incidence(len(h.countries), members...)
	}
	graph := func(from, to string) *Graph {
		g, _, err := Projection(b.Context(), pick(h.projects, from, to), collab.Count, 1e8)
		if err != nil {
			b.Fatal(err)
		}
		return g
	}
	train = graph("", day)
	return train, After(train, graph(day, end)), Attributes{Countries: h.countries, Alliances: pick(h.alliances, "", day)}
}

// BenchmarkBacktest prints the table of docs/backtest.md: 22 % of the projects start after 2021.
func BenchmarkBacktest(b *testing.B) {
	train, test, known := readHistory(b).at(b, "2022-01-01", "2030-01-01")
	for b.Loop() {
		report, err := Backtest(b.Context(), train, test, Projects, known, BacktestOptions{Nodes: 1000, Seed: 1})
		if err != nil {
			b.Fatal(err)
		}
		fmt.Println(report.Markdown())
	}
}

// BenchmarkRecommend asks for the largest hub and for nodes drawn evenly.
func BenchmarkRecommend(b *testing.B) {
	train, _, known := readHistory(b).at(b, "2030-01-01", "2030-01-01")
	start := time.Now()
	r, err := NewRecommender(context.Background(), train, Projects, known)
	if err != nil {
		b.Fatal(err)
	}
	made := time.Since(start)
	ask := func(pick func() int32) func(b *testing.B) {
		return func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := r.Recommend(b.Context(), pick(), 20, nil); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(made.Milliseconds()), "ms-to-make")
		}
	}
	hub := hubs(train, 1)[0]
	random := newSource(3)
	b.Run("hub", ask(func() int32 { return hub }))
	b.Run("any", ask(func() int32 { return int32(random.below(train.Len())) }))
}

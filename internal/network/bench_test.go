package network

import (
	"bufio"
	"context"
	"encoding/json"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"sync"
	"testing"

	"liaison/internal/collab"
)

// large is a generated incidence of institutions and projects, of size M, with
// heavy tails and clusters (some 3 million links); or, so that one can measure
// on the graph that others were measured on, that of LIAISON_BENCH_GRAPH.
var large = sync.OnceValue(func() *Incidence {
	if file := os.Getenv("LIAISON_BENCH_GRAPH"); file != "" {
		return readIncidence(file)
	}
	return generate(120_000, 60_000)
})

var largeGraph = sync.OnceValue(func() *Graph {
	g, _, err := Projection(context.Background(), large(), collab.Count, 1e8)
	if err != nil {
		panic(err)
	}
	return g
})

// generate draws each project's members from a Zipf-like order of institutions,
// three of four within one of a hundred clusters.
func generate(institutions, projects int) *Incidence {
	random := rand.New(rand.NewPCG(1, 1))
	const clusters = 100
	pick := func(n int) int { // the first ones far more often
		x := math.Pow(random.Float64(), 2.2)
		return int(x * float64(n))
	}
	in := &Incidence{Nodes: institutions, Offsets: []int32{0}}
	for range projects {
		k := 3 + int(4.4*random.ExpFloat64()*random.ExpFloat64())
		cluster := random.IntN(clusters)
		var members []int32
		for range k {
			v := pick(institutions)
			if random.IntN(4) > 0 {
				v = pick(institutions/clusters)*clusters + cluster
			}
			members = append(members, int32(v))
		}
		slices.Sort(members)
		in.Members = append(in.Members, slices.Compact(members)...)
		in.Offsets = append(in.Offsets, int32(len(in.Members)))
	}
	return in
}

// readIncidence reads what the shared generator writes (bench/README.md there).
func readIncidence(file string) *Incidence {
	f, err := os.Open(file)
	if err != nil {
		panic(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	institutions, projects := map[string]int32{}, map[string]int{}
	var members [][]int32
	for lines.Scan() {
		var l struct{ Type, Kind, ID, From, To string }
		if err := json.Unmarshal(lines.Bytes(), &l); err != nil {
			panic(err)
		}
		switch {
		case l.Type == "entity" && l.Kind == "INSTITUTION":
			institutions[l.ID] = int32(len(institutions))
		case l.Kind == "PARTICIPANT":
			at, ok := projects[l.To]
			if !ok {
				at = len(members)
				projects[l.To], members = at, append(members, nil)
			}
			members[at] = append(members[at], institutions[l.From])
		}
	}
	for _, list := range members {
		slices.Sort(list)
	}
	return incidence(len(institutions), members...)
}

func BenchmarkProjection(b *testing.B) {
	for _, weighting := range []collab.Weighting{collab.Count, collab.Fractional} {
		b.Run(string(weighting), func(b *testing.B) {
			in := large()
			b.ReportAllocs()
			for b.Loop() {
				g, _, err := Projection(b.Context(), in, weighting, 1e8)
				if err != nil {
					b.Fatal(err)
				}
				b.ReportMetric(float64(g.Links()), "links")
			}
		})
	}
}

func BenchmarkPageRank(b *testing.B) {
	measure(b, func(g *Graph) (any, error) { return PageRank(b.Context(), g) })
}

func BenchmarkComponents(b *testing.B) {
	measure(b, func(g *Graph) (any, error) {
		of, count, err := Components(b.Context(), g)
		b.ReportMetric(float64(count), "components")
		return of, err
	})
}

func BenchmarkBetweenness64(b *testing.B) {
	sources := Sample(largeGraph(), 64, 1)
	measure(b, func(g *Graph) (any, error) { return Betweenness(b.Context(), g, sources) })
}

func BenchmarkCloseness2000(b *testing.B) {
	nodes := Sample(largeGraph(), 2000, 1)
	measure(b, func(g *Graph) (any, error) { return Closeness(b.Context(), g, nodes) })
}

func BenchmarkLeiden(b *testing.B) {
	measure(b, func(g *Graph) (any, error) {
		community, q, err := Leiden(b.Context(), g, 1)
		b.ReportMetric(q, "modularity")
		return community, err
	})
}

// BenchmarkLayout2000 places the 2,000 strongest, as a network without focus does.
func BenchmarkLayout2000(b *testing.B) {
	strongest := slices.Sorted(slices.Values(hubs(largeGraph(), 2000)))
	g := largeGraph().Induced(strongest)
	for b.Loop() {
		if _, err := Layout(b.Context(), g, 1, nil); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(g.Links()), "links")
}

// bipartite links institutions to their projects, which are the nodes above them.
func bipartite(in *Incidence) *Graph {
	var links []Link
	for t := range len(in.Offsets) - 1 {
		for _, v := range in.Members[in.Offsets[t]:in.Offsets[t+1]] {
			links = append(links, Link{v, int32(in.Nodes + t), 1})
		}
	}
	return New(in.Nodes+len(in.Offsets)-1, links)
}

// BenchmarkPaths finds the first path, and the first five, through institutions
// and projects.
func BenchmarkPaths(b *testing.B) {
	in := large()
	g := bipartite(in)
	for _, c := range []struct {
		name  string
		limit int
	}{{"first", 1}, {"five", 5}} {
		b.Run(c.name, func(b *testing.B) {
			random := newSource(7)
			for b.Loop() {
				from, to := int32(random.below(in.Nodes)), int32(random.below(in.Nodes))
				if _, _, err := Paths(b.Context(), g.PathGraph(), from, to, 6, c.limit, plenty); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func measure(b *testing.B, ask func(g *Graph) (any, error)) {
	g := largeGraph()
	b.ResetTimer()
	for b.Loop() {
		if _, err := ask(g); err != nil {
			b.Fatal(err)
		}
	}
}

func hubs(g *Graph, k int) []int32 {
	nodes := every(g.Len())
	slices.SortStableFunc(nodes, func(a, b int32) int { return g.Degree(b) - g.Degree(a) })
	return nodes[:k]
}

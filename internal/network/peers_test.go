//go:build unix

package network

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"liaison/internal/collab"
)

// BenchmarkPeers prints the table of docs/bench-network.md that compares: each
// question is put to us and to the peer in turn, three times, on the same graph.
// LIAISON_BENCH_NETWORK holds the graphs S/graph.ndjson and M/graph.ndjson.
func BenchmarkPeers(b *testing.B) {
	for range b.N {
		small, large := rivalry(b, "S"), rivalry(b, "M")
		fmt.Printf("\nThe peers: %s.\n\n", large.versions)
		fmt.Print("| question | peer | ours, s | peer's, s | ours ÷ peer's | in seconds of all cores | aim |\n|---|---|---|---|---|---|---|\n")
		sources := Sample(large.g, 64, 1)
		large.compare("projection, COUNT", "scipy A·Aᵀ", "1.0", "projection", nil, func(ctx context.Context) { must2(Projection(ctx, large.in, collab.Count, maxHalves)) })
		large.compare("projection, FRACTIONAL", "scipy A·D·Aᵀ", "", "fractional", nil, func(ctx context.Context) { must2(Projection(ctx, large.in, collab.Fractional, maxHalves)) })
		large.compare("PageRank", "igraph", "0.5", "pagerank", nil, func(ctx context.Context) { must1(PageRank(ctx, large.g)) })
		large.compare("components", "igraph", "1.0", "components", nil, func(ctx context.Context) { must2(Components(ctx, large.g)) })
		large.compare("Leiden", "igraph", "0.8", "leiden", nil, func(ctx context.Context) { must2(Leiden(ctx, large.g, 1)) })
		large.compare("betweenness, 64 sources", "igraph", "0.5", "betweenness", floats(sources), func(ctx context.Context) { must1(Betweenness(ctx, large.g, sources)) })
		small.compare("betweenness on S, exact", "igraph", "", "exact betweenness", nil, func(ctx context.Context) { must1(Betweenness(ctx, small.g, nil)) })
		small.compare("closeness on S, exact", "igraph", "", "closeness", nil, func(ctx context.Context) { must1(Closeness(ctx, small.g, nil)) })
		strongest := slices.Sorted(slices.Values(hubs(large.g, 2000)))
		part := large.g.Induced(strongest)
		large.compare("layout of the 2,000 strongest", "igraph, Fruchterman–Reingold, 200 rounds", "1 s", "layout", floats(strongest), func(ctx context.Context) { must1(Layout(ctx, part, 1, nil)) })
		fmt.Print("\n| path of random pairs | median ms | p99 ms | longest ms |\n|---|---|---|---|\n")
		large.paths()
	}
}

// BenchmarkParity prints how far our values are from igraph's, on every graph of
// LIAISON_BENCH_NETWORK but L.
func BenchmarkParity(b *testing.B) {
	for range b.N {
		fmt.Print("\n| graph | links | COUNT | FRACTIONAL | PageRank | components | betweenness, 64 sources | betweenness | closeness | Leiden's modularity | igraph's |\n|---|---|---|---|---|---|---|---|---|---|---|\n")
		files, err := filepath.Glob(filepath.Join(benchFolder(b), "*", "graph.ndjson"))
		must(err)
		for _, file := range files {
			if name := filepath.Base(filepath.Dir(file)); name != "L" {
				rivalry(b, name).parity(b, name)
			}
		}
	}
}

// rival is a graph that both this package and the peer have read.
type rival struct {
	*peer
	b  *testing.B
	in *Incidence
	g  *Graph
}

func rivalry(b *testing.B, name string) *rival {
	file := filepath.Join(benchFolder(b), name, "graph.ndjson")
	r := &rival{peer: startPeer(b, file), b: b, in: readIncidence(file)}
	g, _, err := Projection(b.Context(), r.in, collab.Count, maxHalves)
	must(err)
	r.g = g
	return r
}

// compare prints a row: the medians of three rounds, turn by turn.
func (r *rival) compare(what, peer, aim, question string, given []float64, ours func(ctx context.Context)) {
	var mine, theirs, mineOfCores, theirsOfCores []float64
	for range 3 {
		runtime.GC()
		begun, used := clock(), processor()
		ours(r.b.Context())
		mine, mineOfCores = append(mine, clock()-begun), append(mineOfCores, processor()-used)
		t, _ := r.ask(question, given...)
		theirs, theirsOfCores = append(theirs, t.clock), append(theirsOfCores, t.cores)
	}
	for _, list := range [][]float64{mine, theirs, mineOfCores, theirsOfCores} {
		slices.Sort(list)
	}
	fmt.Printf("| %s | %s | %.3g | %.3g | %.2f | %.2f | %s |\n", what, peer, mine[1], theirs[1], mine[1]/theirs[1], mineOfCores[1]/theirsOfCores[1], aim)
}

// paths measures one path after the other, of pairs that have links.
func (r *rival) paths() {
	random, pairs := newSource(7), []float64(nil)
	for len(pairs) < 2000 {
		if v := int32(random.below(r.g.Len())); r.g.Degree(v) > 0 {
			pairs = append(pairs, float64(v))
		}
	}
	both := bipartite(r.in).PathGraph()
	for _, c := range []struct {
		what, question string
		graph          PathGraph
	}{{"institution to institution, igraph", "path, igraph", r.g.PathGraph()}, {"the same, networkit", "path, networkit", r.g.PathGraph()}, {"through projects, networkit", "path through projects, networkit", both}} {
		_, theirs := r.ask(c.question, pairs...)
		var mine, lengths []float64
		for i := 0; i < len(pairs); i += 2 {
			start := time.Now()
			found, _, err := Paths(r.b.Context(), c.graph, int32(pairs[i]), int32(pairs[i+1]), 12, 1, plenty)
			mine = append(mine, time.Since(start).Seconds())
			must(err)
			length := -1.0
			if len(found) > 0 {
				length = float64(len(found[0]) - 1)
			}
			lengths = append(lengths, length)
		}
		var times []float64
		for i := 0; i < len(theirs); i += 2 {
			times = append(times, theirs[i])
			if theirs[i+1] != lengths[i/2] {
				r.b.Errorf("%s, pair %d: length %v, the peer's %v", c.what, i/2, lengths[i/2], theirs[i+1])
			}
		}
		printTimes(strings.Split(c.what, ",")[0]+", ours", mine)
		printTimes(c.what, times)
	}
}

func printTimes(what string, seconds []float64) {
	slices.Sort(seconds)
	n := len(seconds)
	fmt.Printf("| %s | %.3f | %.3f | %.3f |\n", what, seconds[n/2]*1e3, seconds[n*99/100]*1e3, seconds[n-1]*1e3)
}

// parity prints a row of largest differences, those of betweenness and of weights
// in parts of the largest value, and fails where one is no rounding.
func (r *rival) parity(b *testing.B, name string) {
	ctx := b.Context()
	cell := func(question string, given, mine []float64, relative bool, within float64) string {
		_, theirs := r.ask(question, given...)
		off := furthest(mine, theirs, relative)
		if !(off <= within) {
			b.Errorf("%s on %s: %v off", question, name, off)
		}
		return fmt.Sprintf("%.0e", off)
	}
	row := []string{name, fmt.Sprint(r.g.Links()), cell("projection", nil, upper(r.g), false, 0)}
	newman, _, err := Projection(ctx, r.in, collab.Fractional, maxHalves)
	must(err)
	row = append(row, cell("fractional", nil, upper(newman), false, 1e-12))
	row = append(row, cell("pagerank", nil, must1(PageRank(ctx, r.g)), false, 1e-9))
	of, _, err := Components(ctx, r.g)
	must(err)
	_, theirs := r.ask("components")
	row = append(row, same(b, of, theirs))
	sources := Sample(r.g, 64, 1)
	row = append(row, cell("betweenness", floats(sources), must1(Betweenness(ctx, r.g, sources)), true, 1e-9))
	if r.g.Len() > 5000 {
		row = append(row, "", "")
	} else {
		row = append(row, cell("exact betweenness", nil, must1(Betweenness(ctx, r.g, nil)), true, 1e-9))
		row = append(row, cell("closeness", nil, must1(Closeness(ctx, r.g, nil)), false, 1e-12))
	}
	community, q, err := Leiden(ctx, r.g, 1)
	must(err)
	cell("modularity", floats(community), []float64{q}, false, 1e-9)
	_, theirs = r.ask("leiden")
	_, best := r.ask("modularity", theirs...)
	if q < best[0]-0.002 {
		b.Errorf("modularity on %s: %v, igraph's %v", name, q, best[0])
	}
	fmt.Printf("| %s | %.4f | %.4f |\n", strings.Join(row, " | "), q, best[0])
	fmt.Fprintln(os.Stderr, name, "done")
}

// same returns "equal" for two divisions of the nodes that differ in the numbers of the
// groups only.
func same(b *testing.B, of []int32, theirs []float64) string {
	to, back := map[int32]float64{}, map[float64]int32{}
	for v, c := range of {
		if _, ok := to[c]; !ok {
			to[c] = theirs[v]
		}
		if _, ok := back[theirs[v]]; !ok {
			back[theirs[v]] = c
		}
		if to[c] != theirs[v] || back[theirs[v]] != c {
			b.Errorf("node %d is in another component", v)
			return "other"
		}
	}
	return "equal"
}

func must1[T any](x T, err error) T {
	must(err)
	return x
}

func must2[T, U any](x T, _ U, err error) T {
	must(err)
	return x
}

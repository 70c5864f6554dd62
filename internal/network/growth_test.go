//go:build unix

package network

import (
	"context"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"liaison/internal/collab"
)

// BenchmarkGrowth prints how the cost of each measure grows over the generated
// sizes S, M and, where it is there, L of LIAISON_BENCH_NETWORK: seconds of all
// cores together, which others on the machine disturb least, and in brackets those
// per n·log n, with n the nodes and links, as a multiple of S's.
func BenchmarkGrowth(b *testing.B) {
	var sizes []string
	for _, size := range []string{"S", "M", "L"} {
		if _, err := os.Stat(filepath.Join(benchFolder(b), size, "graph.ndjson")); err == nil {
			sizes = append(sizes, size)
		}
	}
	var names []string
	cells := map[string][]string{}
	add := func(name, cell string) {
		if cells[name] == nil {
			names = append(names, name)
		}
		cells[name] = append(cells[name], cell)
	}
	first := map[string]float64{}
	for range b.N {
		for _, size := range sizes {
			in := readIncidence(filepath.Join(benchFolder(b), size, "graph.ndjson"))
			g, _, err := Projection(b.Context(), in, collab.Count, maxHalves)
			if err != nil {
				b.Fatal(err)
			}
			add("nodes", fmt.Sprintf("%d", g.Len()))
			add("links", fmt.Sprintf("%d", g.Links()))
			n := float64(g.Len() + g.Links())
			for _, step := range growthSteps(in, g) {
				times := 3
				if size == "L" {
					times = 1
				}
				seconds := median(times, func() { must(step.run(b.Context())) })
				each := seconds / (n * math.Log(n))
				if first[step.name] == 0 {
					first[step.name] = each
				}
				add(step.name, fmt.Sprintf("%.3g (%.2f)", seconds, each/first[step.name]))
				fmt.Fprintf(os.Stderr, "%s %s %.3g s\n", size, step.name, seconds)
			}
		}
	}
	fmt.Printf("\n| | %s |\n|---|%s\n", strings.Join(sizes, " | "), strings.Repeat("---|", len(sizes)))
	for _, name := range names {
		fmt.Printf("| %s | %s |\n", name, strings.Join(cells[name], " | "))
	}
}

type step struct {
	name string
	run  func(ctx context.Context) error
}

// growthSteps returns the measures whose cost grows with the graph, among them the two
// with a fixed number of searches and the layout of a fixed number of nodes.
func growthSteps(in *Incidence, g *Graph) []step {
	sources := Sample(g, 64, 1)
	return []step{
		{"projection, COUNT", func(ctx context.Context) error { _, _, err := Projection(ctx, in, collab.Count, maxHalves); return err }},
		{"projection, FRACTIONAL", func(ctx context.Context) error {
			_, _, err := Projection(ctx, in, collab.Fractional, maxHalves)
			return err
		}},
		{"PageRank", func(ctx context.Context) error { _, err := PageRank(ctx, g); return err }},
		{"components", func(ctx context.Context) error { _, _, err := Components(ctx, g); return err }},
		{"Leiden", func(ctx context.Context) error { _, _, err := Leiden(ctx, g, 1); return err }},
		{"betweenness, 64 sources", func(ctx context.Context) error { _, err := Betweenness(ctx, g, sources); return err }},
		{"closeness of 64", func(ctx context.Context) error { _, err := Closeness(ctx, g, sources); return err }},
	}
}

// processor returns how many seconds this process has computed so far, on all cores.
func processor() float64 {
	var use syscall.Rusage
	must(syscall.Getrusage(syscall.RUSAGE_SELF, &use))
	return time.Duration(use.Utime.Nano() + use.Stime.Nano()).Seconds()
}

// median returns the median of the seconds of all cores that f takes, after a garbage
// collection.
func median(times int, f func()) float64 {
	var took []float64
	for range times {
		runtime.GC()
		start := processor()
		f()
		took = append(took, processor()-start)
	}
	slices.Sort(took)
	return took[times/2]
}

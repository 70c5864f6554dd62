package network

import (
	"context"
	"math/rand/v2"
	"reflect"
	"runtime"
	"testing"
	"time"

	"liaison/internal/collab"
)

// questions returns all questions that take a context, on one graph.
func questions(in *Incidence, g *Graph) map[string]func(ctx context.Context) (any, error) {
	both := func(x any, _ any, err error) (any, error) { return x, err }
	sources := Sample(g, 64, 5)
	old := map[int32]Point{3: {1, 1}, 90: {-4, 0}}
	return map[string]func(ctx context.Context) (any, error){
		"COUNT":       func(ctx context.Context) (any, error) { return both(Projection(ctx, in, collab.Count, plenty)) },
		"FRACTIONAL":  func(ctx context.Context) (any, error) { return both(Projection(ctx, in, collab.Fractional, plenty)) },
		"PageRank":    func(ctx context.Context) (any, error) { return PageRank(ctx, g) },
		"betweenness": func(ctx context.Context) (any, error) { return Betweenness(ctx, g, nil) },
		"sampled":     func(ctx context.Context) (any, error) { return Betweenness(ctx, g, sources) },
		"closeness":   func(ctx context.Context) (any, error) { return Closeness(ctx, g, nil) },
		"components":  func(ctx context.Context) (any, error) { return both(Components(ctx, g)) },
		"Leiden":      func(ctx context.Context) (any, error) { return both(Leiden(ctx, g, 9)) },
		"layout":      func(ctx context.Context) (any, error) { return Layout(ctx, g, 9, old) },
		"paths":       func(ctx context.Context) (any, error) { return both(Paths(ctx, g.PathGraph(), 0, 1, 6, 50, plenty)) },
		"distance":    func(ctx context.Context) (any, error) { return both(Distance(ctx, g.PathGraph(), 0, 1, 6, plenty)) },
		"within":      func(ctx context.Context) (any, error) { return both(g.Within(ctx, []int32{0}, 3, 0)) },
	}
}

// TestEqualOnAnyNumberOfCores: equal questions have equal answers, to the bit, on any
// number of cores.
func TestEqualOnAnyNumberOfCores(t *testing.T) {
	in := generate(1000, 500)
	g := project(t, in, collab.Fractional)
	one := map[string]any{}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	for name, ask := range questions(in, g) {
		one[name], _ = ask(t.Context())
	}
	for _, cores := range []int{2, 7} {
		runtime.GOMAXPROCS(cores)
		for name, ask := range questions(in, g) {
			if got, err := ask(t.Context()); err != nil || !reflect.DeepEqual(got, one[name]) {
				t.Errorf("%s on %d cores is another than on one (%v)", name, cores, err)
			}
		}
	}
}

// TestCancelled: a question whose context ends returns soon, before it starts and while
// it runs.
func TestCancelled(t *testing.T) {
	in := generate(20_000, 10_000)
	g := project(t, in, collab.Count)
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	for name, ask := range questions(in, g) {
		if _, err := ask(ended); err != context.Canceled {
			t.Errorf("%s, of a context that has ended: %v", name, err)
		}
	}
	for _, name := range []string{"betweenness", "closeness", "Leiden", "layout"} {
		ctx, cancel := context.WithTimeout(t.Context(), time.Duration(1+rand.IntN(20))*time.Millisecond)
		start := time.Now()
		if _, err := questions(in, g)[name](ctx); err != context.DeadlineExceeded {
			t.Errorf("%s, of a context that ends: %v", name, err)
		}
		// Milliseconds on a machine of one's own; ten times that on one of many.
		if d := time.Since(start); d > time.Second {
			t.Errorf("%s went on for %v", name, d)
		}
		cancel()
	}
}

package network

import (
	"math"
	"path/filepath"
	"testing"

	"liaison/internal/extradata"
	"liaison/internal/network/networktest"
)

// The measures are those that networkx computes of two networks that the literature
// knows (scripts/known-networks.py wrote them), to six digits.
func TestGoldNetworks(t *testing.T) {
	for _, name := range []string{"kite", "karate"} {
		t.Run(name, func(t *testing.T) { checkKnown(t, filepath.Join("testdata", name)) })
	}
}

// TestExtraGoldNetworks compares with more known networks.
func TestExtraGoldNetworks(t *testing.T) {
	dir := extradata.Path(t, "data", "networks")
	for _, name := range []string{"karate", "florentine"} {
		t.Run(name, func(t *testing.T) { checkKnown(t, filepath.Join(dir, name)) })
	}
}

// linksOf returns the links of a known network, unweighted as its answers are. The nodes
// are numbered in the order of their names.
func linksOf(k networktest.Known) []Link {
	links := make([]Link, len(k.Edges))
	for i, e := range k.Edges {
		links[i] = Link{k.Index(e[0]), k.Index(e[1]), 1}
	}
	return links
}

func checkKnown(t *testing.T, file string) {
	k := networktest.Read(t, file)
	ctx, n, want := t.Context(), len(k.Names), k.Answers
	g := New(n, linksOf(k))
	const digits = 1e-6 // the answers have six

	degree := make([]float64, n)
	for v := range degree {
		degree[v] = float64(g.Degree(int32(v)))
	}
	near(t, "degree", degree, k.InOrder(t, want.Degree), 0)
	rank, _ := PageRank(ctx, g)
	near(t, "PageRank", rank, k.InOrder(t, want.PageRank), digits)
	between, _ := Betweenness(ctx, g, nil)
	for v := range between {
		between[v] /= float64((n - 1) * (n - 2) / 2)
	}
	near(t, "betweenness", between, k.InOrder(t, want.Betweenness), digits)
	close, _ := Closeness(ctx, g, nil)
	near(t, "closeness", close, k.InOrder(t, want.Closeness), digits)
	if _, count, _ := Components(ctx, g); count != want.Components {
		t.Errorf("%d components, want %d", count, want.Components)
	}
	best, worst := 0.0, 1.0
	for seed := range uint64(50) {
		_, q, _ := Leiden(ctx, g, seed)
		best, worst = max(best, q), min(worst, q)
	}
	t.Logf("modularity %.6f to %.6f of 50 seeds, known %.6f", worst, best, want.Modularity)
	if math.Abs(best-want.Modularity) > digits || worst < want.Modularity-0.01 {
		t.Errorf("modularity %v to %v, known %v", worst, best, want.Modularity)
	}
	diameter := 0
	for a := range int32(n) {
		for b := range a {
			d, _, err := Distance(ctx, g.PathGraph(), a, b, n, plenty)
			if diameter = max(diameter, d); d < 0 || err != nil {
				t.Errorf("%d to %d: %d %v", a, b, d, err)
			}
		}
	}
	if diameter != want.Diameter {
		t.Errorf("diameter %d, want %d", diameter, want.Diameter)
	}
}

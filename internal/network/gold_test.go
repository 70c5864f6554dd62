package network

import (
	"encoding/csv"
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// The measures are those that networkx computes of two networks that the literature
// knows (scripts/known-networks.py wrote them), to six digits.
func TestGoldNetworks(t *testing.T) {
	for _, name := range []string{"kite", "karate"} {
		t.Run(name, func(t *testing.T) { checkKnown(t, filepath.Join("testdata", name)) })
	}
}

// More networks are at LIAISON_SHARED, else at ../shared beside the repository, or at
// neither; then the test says that it checked nothing.
func TestGoldNetworksShared(t *testing.T) {
	shared := os.Getenv("LIAISON_SHARED")
	if shared == "" {
		shared = filepath.Join("..", "..", "..", "shared")
	} else if _, err := os.Stat(shared); err != nil {
		t.Fatalf("LIAISON_SHARED: %v", err)
	}
	dir := filepath.Join(shared, "data", "networks")
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("NOTHING FOUND, NOTHING CHECKED: no more known networks at %s; set LIAISON_SHARED to the folder that holds data/", dir)
	}
	for _, name := range []string{"karate", "florentine"} {
		t.Run(name, func(t *testing.T) { checkKnown(t, filepath.Join(dir, name)) })
	}
}

type answers struct {
	Degree      map[string]float64 `json:"degree"`
	Betweenness map[string]float64 `json:"betweenness_normalised"`
	Closeness   map[string]float64 `json:"closeness"`
	PageRank    map[string]float64 `json:"pagerank_0.85"`
	Components  int                `json:"components"`
	Modularity  float64            `json:"best_modularity_found_unweighted"`
	Diameter    int                `json:"diameter"`
}

func checkKnown(t *testing.T, file string) {
	var want answers
	text, err := os.ReadFile(file + ".answers.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(text, &want); err != nil {
		t.Fatal(err)
	}
	f, err := os.Open(file + ".edges.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, row := range rows[1:] {
		names = append(names, row[0], row[1])
	}
	slices.Sort(names)
	names = slices.Compact(names)
	index := func(name string) int32 {
		i, _ := slices.BinarySearch(names, name)
		return int32(i)
	}
	var links []Link // unweighted, as the answers are
	for _, row := range rows[1:] {
		links = append(links, Link{index(row[0]), index(row[1]), 1})
	}
	ctx, g, n := t.Context(), New(len(names), links), len(names)
	inOrder := func(of map[string]float64) []float64 {
		if len(of) != n {
			t.Errorf("%d answers for %d nodes", len(of), n)
		}
		list := make([]float64, n)
		for name, x := range of {
			list[index(name)] = x
		}
		return list
	}
	const digits = 1e-6 // the answers have six

	degree := make([]float64, n)
	for v := range degree {
		degree[v] = float64(g.Degree(int32(v)))
	}
	near(t, "degree", degree, inOrder(want.Degree), 0)
	rank, _ := PageRank(ctx, g)
	near(t, "PageRank", rank, inOrder(want.PageRank), digits)
	between, _ := Betweenness(ctx, g, nil)
	for v := range between {
		between[v] /= float64((n - 1) * (n - 2) / 2)
	}
	near(t, "betweenness", between, inOrder(want.Betweenness), digits)
	close, _ := Closeness(ctx, g, nil)
	near(t, "closeness", close, inOrder(want.Closeness), digits)
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

package network

import (
	"encoding/csv"
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"liaison/internal/extradata"
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

type answers struct {
	Degree      map[string]float64 `json:"degree"`
	Betweenness map[string]float64 `json:"betweenness_normalised"`
	Closeness   map[string]float64 `json:"closeness"`
	PageRank    map[string]float64 `json:"pagerank_0.85"`
	Components  int                `json:"components"`
	Modularity  float64            `json:"best_modularity_found_unweighted"`
	Diameter    int                `json:"diameter"`
}

// known is a network with its answers, its nodes in the order of their names.
type known struct {
	names []string
	links []Link // unweighted, as the answers are
	want  answers
}

// readKnown reads file.edges.csv and file.answers.json.
func readKnown(t *testing.T, file string) (k known) {
	t.Helper()
	text, err := os.ReadFile(file + ".answers.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(text, &k.want); err != nil {
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
	for _, row := range rows[1:] {
		k.names = append(k.names, row[0], row[1])
	}
	slices.Sort(k.names)
	k.names = slices.Compact(k.names)
	for _, row := range rows[1:] {
		k.links = append(k.links, Link{k.index(row[0]), k.index(row[1]), 1})
	}
	return k
}

// index returns the number of the node of that name.
func (k known) index(name string) int32 {
	i, _ := slices.BinarySearch(k.names, name)
	return int32(i)
}

// inOrder returns the answers by the numbers of the nodes.
func (k known) inOrder(t *testing.T, byName map[string]float64) []float64 {
	t.Helper()
	if len(byName) != len(k.names) {
		t.Errorf("%d answers for %d nodes", len(byName), len(k.names))
	}
	list := make([]float64, len(k.names))
	for name, x := range byName {
		list[k.index(name)] = x
	}
	return list
}

func checkKnown(t *testing.T, file string) {
	k := readKnown(t, file)
	ctx, n, want := t.Context(), len(k.names), k.want
	g := New(n, k.links)
	const digits = 1e-6 // the answers have six

	degree := make([]float64, n)
	for v := range degree {
		degree[v] = float64(g.Degree(int32(v)))
	}
	near(t, "degree", degree, k.inOrder(t, want.Degree), 0)
	rank, _ := PageRank(ctx, g)
	near(t, "PageRank", rank, k.inOrder(t, want.PageRank), digits)
	between, _ := Betweenness(ctx, g, nil)
	for v := range between {
		between[v] /= float64((n - 1) * (n - 2) / 2)
	}
	near(t, "betweenness", between, k.inOrder(t, want.Betweenness), digits)
	close, _ := Closeness(ctx, g, nil)
	near(t, "closeness", close, k.inOrder(t, want.Closeness), digits)
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

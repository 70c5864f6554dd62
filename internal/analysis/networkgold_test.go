package analysis_test

import (
	"math"
	"path/filepath"
	"slices"
	"testing"

	"liaison/internal/analysis"
	"liaison/internal/collab"
	"liaison/internal/network/networktest"
)

// TestGoldNetworksThroughTheStore records known networks as cooperations and compares
// their measures with those of networkx (rule 19).
func TestGoldNetworksThroughTheStore(t *testing.T) {
	for _, name := range []string{"kite", "karate"} {
		t.Run(name, func(t *testing.T) { goldNetwork(t, filepath.Join("..", "network", "testdata", name)) })
	}
}

func goldNetwork(t *testing.T, file string) {
	want := networktest.Read(t, file)
	var claims []collab.Claim
	for _, e := range want.Edges {
		claims = append(claims, rel("inst:"+e[0], collab.CooperatesWith, "inst:"+e[1]))
	}
	w := tell(t, claims...)
	n := w.network(analysis.NetworkInput{Filter: &collab.EntityFilter{IDs: ids(want.Degree)}})
	if len(n.Nodes) != len(want.Degree) || n.Cut != nil || n.Sampled() {
		t.Fatalf("%d nodes, %v", len(n.Nodes), n.Cut)
	}
	measure := func(list []float64, err error) []float64 {
		if err != nil {
			t.Fatal(err)
		}
		return list
	}
	rank, between, close := measure(n.PageRank(w.ctx)), measure(n.Betweenness(w.ctx)), measure(n.Closeness(w.ctx))
	pairs := float64((len(n.Nodes) - 1) * (len(n.Nodes) - 2) / 2)
	equal := func(what, key string, got, want float64) {
		if math.Abs(got-want) > 1e-6 {
			t.Errorf("%s of %s: %v, want %v", what, key, got, want)
		}
	}
	for i, at := range n.Shown {
		for key, degree := range want.Degree {
			if id("inst:"+key) != n.Ties.ID(n.Nodes[at]) {
				continue
			}
			equal("degree", key, float64(n.Graph.Degree(at)), degree)
			equal("strength", key, n.Graph.Strength(at), degree)
			equal("PageRank", key, rank[at], want.PageRank[key])
			equal("betweenness", key, between[at]/pairs, want.Betweenness[key])
			equal("closeness", key, close[i], want.Closeness[key])
		}
	}
	if _, count, err := n.Components(w.ctx); err != nil || count != want.Components {
		t.Errorf("%d components, %v", count, err)
	}
	of, modularity, err := n.Communities(w.ctx)
	if err != nil || modularity < want.Modularity-0.01 {
		t.Errorf("modularity %v, want %v; %v", modularity, want.Modularity, err)
	}
	list, err := n.CommunityList(w.ctx)
	if err != nil {
		t.Fatal(err)
	}
	total := 0
	for i, c := range list { // communities are numbered by size, then by the smallest id (rule 19)
		total += c.Size
		if c.ID != i || i > 0 && (list[i-1].Size < c.Size || list[i-1].Size == c.Size && slices.Index(of, int32(i-1)) > slices.Index(of, int32(i))) {
			t.Errorf("communities %v", list)
		}
	}
	if total != len(n.Nodes) {
		t.Errorf("communities of %d, want %d", total, len(n.Nodes))
	}
}

func ids(of map[string]float64) (out []collab.ID) {
	for key := range of {
		out = append(out, id("inst:"+key))
	}
	slices.Sort(out)
	return out
}

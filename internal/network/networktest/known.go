// Package networktest reads networks whose measures are known from networkx, for the
// tests of the mathematics and for those of the questions that use it.
package networktest

import (
	"encoding/csv"
	"encoding/json"
	"os"
	"slices"
	"testing"
)

// Answers are what networkx computes of a network, to six digits. The maps are by the
// names of the nodes; weights are not used.
type Answers struct {
	Degree      map[string]float64 `json:"degree"`
	Betweenness map[string]float64 `json:"betweenness_normalised"`
	Closeness   map[string]float64 `json:"closeness"`
	PageRank    map[string]float64 `json:"pagerank_0.85"`
	Components  int                `json:"components"`
	Modularity  float64            `json:"best_modularity_found_unweighted"`
	Diameter    int                `json:"diameter"`
}

// Known is a network with its answers.
type Known struct {
	Names []string    // of the nodes, sorted
	Edges [][2]string // the names of both ends, in the order of the file
	Answers
}

// Read reads the network that file.edges.csv and file.answers.json describe, and fails
// the test if it cannot.
func Read(t *testing.T, file string) (k Known) {
	t.Helper()
	text, err := os.ReadFile(file + ".answers.json")
	if err == nil {
		err = json.Unmarshal(text, &k.Answers)
	}
	if err != nil {
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
	for _, row := range rows[1:] { // the first row is a header
		k.Edges = append(k.Edges, [2]string{row[0], row[1]})
		k.Names = append(k.Names, row[0], row[1])
	}
	slices.Sort(k.Names)
	k.Names = slices.Compact(k.Names)
	return k
}

// Index returns the place of a name in Names.
func (k Known) Index(name string) int32 {
	i, _ := slices.BinarySearch(k.Names, name)
	return int32(i)
}

// InOrder returns the answers of a map in the order of Names. The test fails if the map
// does not have one for each node.
func (k Known) InOrder(t *testing.T, byName map[string]float64) []float64 {
	t.Helper()
	if len(byName) != len(k.Names) {
		t.Errorf("%d answers for %d nodes", len(byName), len(k.Names))
	}
	list := make([]float64, len(k.Names))
	for name, x := range byName {
		list[k.Index(name)] = x
	}
	return list
}

package e2e

import (
	"cmp"
	"encoding/csv"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestRecipe: the recipe in Python reads all memberships of the curated set from a
// server. With LIAISON_GRAPH_PYTHON it has networkx and igraph too.
func TestRecipe(t *testing.T) {
	python, err := exec.LookPath(cmp.Or(os.Getenv("LIAISON_GRAPH_PYTHON"), "python3"))
	if err != nil {
		t.Log("the recipe was not run: there is no python3")
		return
	}
	h := startOn(t, "sqlite:"+filepath.Join(t.TempDir(), "graph.db"))
	recipe := exec.Command(python, filepath.Join("..", "scripts", "recipes", "alliances.py"), h.base)
	var failed strings.Builder
	recipe.Stderr = &failed
	out, err := recipe.Output()
	if err != nil {
		t.Fatalf("%v\n%s", err, &failed)
	}
	rows, err := csv.NewReader(strings.NewReader(string(out))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	members := map[string]int{}
	for _, row := range rows[1:] {
		members[row[0]]++
	}
	if len(members) < 70 || members["European University of Technology"] != 9 {
		t.Errorf("%d alliances, %d members of EUt+\n%s", len(members), members["European University of Technology"], &failed)
	}
	if os.Getenv("LIAISON_GRAPH_PYTHON") == "" {
		return
	}
	if strings.Count(failed.String(), "betweenness") != 5 {
		t.Errorf("networkx told\n%s", &failed)
	}
	universities, pairs := membersAndPairs(rows[1:])
	if drawn := fmt.Sprintf("%d universities and %d pairs that share an alliance", universities, pairs); !strings.Contains(failed.String(), drawn) || !strings.Contains(failed.String(), "communities, modularity") {
		t.Errorf("igraph told\n%s, want %s", &failed, drawn)
	}
}

// membersAndPairs counts, in the rows of the recipe, the names that are in an alliance
// with another name, and the pairs of names that share one.
func membersAndPairs(rows [][]string) (members, pairs int) {
	byAlliance := map[string]map[string]bool{}
	for _, row := range rows {
		if byAlliance[row[0]] == nil {
			byAlliance[row[0]] = map[string]bool{}
		}
		byAlliance[row[0]][row[1]] = true
	}
	names, together := map[string]bool{}, map[[2]string]bool{}
	for _, list := range byAlliance {
		for a := range list {
			for b := range list {
				if a < b {
					names[a], names[b], together[[2]string{a, b}] = true, true, true
				}
			}
		}
	}
	return len(names), len(together)
}

package e2e

import (
	"cmp"
	"encoding/csv"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestRecipe: the recipe in Python reads all memberships of the curated set from a
// server. With LIAISON_GRAPH_PYTHON it has networkx too.
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
	if os.Getenv("LIAISON_GRAPH_PYTHON") != "" && strings.Count(failed.String(), "betweenness") != 5 {
		t.Errorf("networkx told\n%s", &failed)
	}
}

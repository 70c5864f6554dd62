package export

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"liaison/data"
	"liaison/internal/collab"
	"liaison/internal/export/graphfile"
	"liaison/internal/importer"
	"liaison/internal/store"
	"liaison/internal/store/mem"
)

func graphText(t *testing.T, r store.Reader, form string) string {
	t.Helper()
	var out bytes.Buffer
	if err := Graph(t.Context(), r, &out, form); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// Both stores give the same bytes, and a graph that is empty gives a file that is whole.
func TestGraphOnBothStores(t *testing.T) {
	a, b := open(t), mem.New()
	for _, form := range graphfile.Streamed {
		if got, want := graphText(t, a, form), graphText(t, b, form); got != want || got == "" {
			t.Errorf("%s of an empty graph:\n%s\nthe other store:\n%s", form, got, want)
		}
	}
	awkward(t, a)
	awkward(t, b)
	for _, form := range graphfile.Streamed {
		if got, want := graphText(t, a, form), graphText(t, b, form); got != want {
			t.Errorf("%s:\n%s\nthe other store:\n%s", form, got, want)
		}
	}
	const want = "member of,member of 2018/2022,"
	if got := graphText(t, a, "edges-csv"); !strings.Contains(got, want) || strings.Contains(got, "2027") {
		t.Errorf("no %s, or what is planned, in\n%s", want, got)
	}
	for _, form := range []string{"pajek", "vosviewer", "visio"} {
		if err := Graph(t.Context(), a, new(bytes.Buffer), form); err == nil {
			t.Error(form)
		}
	}
}

// pairs are the ends of all relations in force that are neither planned nor a goal.
func pairs(t *testing.T, s store.Store) (entitiesThere int, linked map[[2]string]int) {
	t.Helper()
	version, err := s.Version(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	all, err := entities(t.Context(), s, version)
	if err != nil {
		t.Fatal(err)
	}
	linked = map[[2]string]int{}
	kinds := map[[3]string]bool{}
	for _, e := range all {
		err := claims(t.Context(), s, version, []collab.ID{e.ID}, func(_ collab.ID, list []collab.Claim) error {
			for _, c := range list {
				r, ok := c.(*collab.Relation)
				if !ok || r.Modality == collab.Planned || r.Modality == collab.Goal {
					continue
				}
				from, to := string(r.From), string(r.To)
				if key := [3]string{from, to, string(r.Kind)}; !kinds[key] {
					kinds[key] = true
					linked[[2]string{from, to}]++
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return len(all), linked
}

// The nodes are all entities, and the links all pairs that a relation links.
func TestGraphIsWhole(t *testing.T) {
	s := open(t)
	if _, err := importer.LoadCurated(t.Context(), s, data.Set("documents")); err != nil {
		t.Fatal(err)
	}
	n, linked := pairs(t, s)
	rows := func(form string) [][]string {
		out, err := csv.NewReader(strings.NewReader(graphText(t, s, form))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		return out[1:]
	}
	if got := len(rows("nodes-csv")); got != n {
		t.Errorf("%d nodes, want %d", got, n)
	}
	edges := rows("edges-csv")
	if len(edges) != len(linked) {
		t.Errorf("%d links, want %d", len(edges), len(linked))
	}
	for _, e := range edges {
		if got, want := len(strings.Split(e[4], "; ")), linked[[2]string{e[0], e[1]}]; got != want || e[2] != "Directed" || e[6] == "" {
			t.Errorf("%v, want %d kinds and a source", e, want)
		}
	}
}

// networkx and igraph find the same directed graph in each file of the whole graph. The test
// needs a Python with both, which 'make graph-readers' makes.
func TestReadersOfWholeGraph(t *testing.T) {
	python := os.Getenv("LIAISON_GRAPH_PYTHON")
	if python == "" {
		t.Log("not read back by networkx and igraph: LIAISON_GRAPH_PYTHON names no Python that has them; 'make graph-readers' makes one and sets it")
		return
	}
	s := open(t)
	if _, err := importer.LoadCurated(t.Context(), s, data.Set("documents")); err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for _, form := range graphfile.Streamed {
		if err := os.WriteFile(filepath.Join(dir, "network."+form), []byte(graphText(t, s, form)), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	out, err := exec.Command(python, filepath.Join("..", "..", "scripts", "read-graph-files.py"), dir, os.Getenv("LIAISON_GRAPH_SCHEMAS")).CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	n, linked := pairs(t, s)
	want := fmt.Sprintf(": %d nodes, %d links\n", n, len(linked))
	if got := strings.Count(string(out), want); got != 6 {
		t.Errorf("%d readers find %s:\n%s", got, want, out)
	}
	t.Logf("%s", out)
}

package graphfile_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"liaison/internal/export/graphfile"
)

var update = flag.Bool("update", false, "write the golden files")

// small returns a network with what is awkward in files: two nodes of one name, quotes,
// markup, letters of other scripts, a link without ties, a tie without dates, an
// institution without links.
func small() *graphfile.Graph {
	return &graphfile.Graph{
		Title: "Network of institutions", Day: "2026-11-27",
		Nodes: []graphfile.Node{
			{
				ID: "a", Name: `Școala "Tehnică" <Cluj> & co`, Country: "RO", ROR: "03r8nwp71", Position: &graphfile.Position{X: -1.5, Y: 2},
				Measures: []graphfile.Measure{{Name: "degree", Value: 2}, {Name: "pagerank", Value: 0.25}, {Name: "community", Value: 0}},
			},
			{ID: "b", Name: "成都信息工程大学", Country: "CN"},
			{ID: "c", Name: "Technical University", Country: "BG"},
			{ID: "d", Name: "Technical University", Country: "DE"},
			{ID: "e", Name: "Alone"},
		},
		Links: []graphfile.Link{
			{Source: "a", Target: "b", Weight: 2, Ties: []graphfile.Tie{
				{Kind: "alliance", Through: "EUt+", Valid: "2018/..", From: "2018-01-01", Sources: []string{"A page", "A list"}},
				{Kind: "joint lab", Through: "Lab", Valid: "2010/2013", From: "2010-01-01", To: "2013-12-31", Sources: []string{"A page"}},
			}},
			{Source: "a", Target: "c", Weight: 0.5, Ties: []graphfile.Tie{{Kind: "cooperation", Sources: []string{"A page"}}}},
			{Source: "d", Target: "c", Weight: 1},
		},
	}
}

func written(t *testing.T, form string, g *graphfile.Graph) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := graphfile.Write(&out, form, g); err != nil {
		t.Fatal(form, err)
	}
	return out.Bytes()
}

// Each form has golden bytes, and is well-formed also where the network is empty.
func TestForms(t *testing.T) {
	for _, form := range graphfile.Forms {
		got := written(t, form, small())
		path := filepath.Join("testdata", "small."+form)
		if *update {
			if err := os.WriteFile(path, got, 0o666); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%s:\n%s\nwant\n%s", form, got, want)
		}
		for _, text := range [][]byte{got, written(t, form, &graphfile.Graph{})} {
			var err error
			switch form {
			case "gexf", "graphml":
				err = xml.Unmarshal(text, new(struct{ XMLName xml.Name }))
			case "node-link", "cytoscape", "vosviewer":
				err = json.Unmarshal(text, new(map[string]any))
			case "nodes-csv", "edges-csv":
				_, err = csv.NewReader(bytes.NewReader(text)).ReadAll()
			}
			if err != nil {
				t.Errorf("%s: %v in\n%s", form, err, text)
			}
		}
	}
	if err := graphfile.Write(new(bytes.Buffer), "visio", small()); err == nil || !strings.Contains(err.Error(), "graphml") {
		t.Error(err)
	}
}

// TestReadersOfGraphFiles: networkx and igraph find the same nodes, names, weights and kinds
// of ties in every file that they read, and GEXF and GraphML follow their schemas. The test
// needs a Python with both and the schemas, which 'make graph-readers' gets.
func TestReadersOfGraphFiles(t *testing.T) {
	python := os.Getenv("LIAISON_GRAPH_PYTHON")
	if python == "" {
		t.Log("not read back by networkx and igraph: LIAISON_GRAPH_PYTHON names no Python that has them; 'make graph-readers' makes one and sets it")
		return
	}
	g := small()
	g.Nodes[3].Name = "Another University" // readers of Pajek tell vertices apart by name
	g.Nodes[0].Name = "Școala <Tehnică> & co"
	dir := t.TempDir()
	for _, form := range graphfile.Forms {
		if err := os.WriteFile(filepath.Join(dir, "network."+form), written(t, form, g), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	out, err := exec.Command(python, filepath.Join("..", "..", "..", "scripts", "read-graph-files.py"), dir, os.Getenv("LIAISON_GRAPH_SCHEMAS")).CombinedOutput()
	if err != nil || !strings.Contains(string(out), "networkx GEXF: 5 nodes, 3 links") || !strings.Contains(string(out), "igraph GraphML: 5 nodes, 3 links") {
		t.Fatalf("%v\n%s", err, out)
	}
	t.Logf("%s", out)
}

// TestParts: the largest component has the links among its institutions; of two that are
// as large, the one that begins first is kept. An institution without links is an
// isolate.
func TestParts(t *testing.T) {
	ids := func(nodes []graphfile.Node) string {
		var out []string
		for _, n := range nodes {
			out = append(out, n.ID)
		}
		return strings.Join(out, " ")
	}
	g := small()
	if got := ids(g.WithoutIsolates()); got != "a b c d" {
		t.Error(got)
	}
	nodes, links := g.Giant()
	if ids(nodes) != "a b c d" || len(links) != 3 {
		t.Error(ids(nodes), links)
	}
	g.Links = slices.Delete(g.Links, 1, 2)
	if nodes, links = g.Giant(); ids(nodes) != "a b" || len(links) != 1 {
		t.Error(ids(nodes), links)
	}
	g.Links = nil
	if nodes, links = g.Giant(); ids(nodes) != "a" || links != nil {
		t.Error(ids(nodes), links)
	}
	if nodes, _ = new(graphfile.Graph).Giant(); nodes != nil {
		t.Error(nodes)
	}
}

// TestFormulasInTables: a name that a spreadsheet would compute is text in the CSV files.
func TestFormulasInTables(t *testing.T) {
	g := &graphfile.Graph{Nodes: []graphfile.Node{{ID: "e1", Name: "=1+1", Country: "@SUM(A1)"}}}
	if got := string(written(t, "nodes-csv", g)); !strings.Contains(got, "e1,'=1+1,") || !strings.Contains(got, "'@SUM(A1)") {
		t.Error(got)
	}
}

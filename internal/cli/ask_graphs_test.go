package cli

import (
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"liaison/internal/export/graphfile"
)

// nodeLinkFile is a graph file in node-link form.
type nodeLinkFile struct {
	Nodes []struct{ ID, Label, Kind, Country, ROR string }
	Edges []struct {
		Source, Target          string
		Weight                  float64
		Kinds, Periods, Sources []string
	}
}

// graphAsker asks for graph files and tables of the same answers.
type graphAsker struct {
	t      *testing.T
	env    map[string]string
	server http.Handler
}

// asked returns the graph file of an answer, which the command and the address of the page
// give alike, and the rows of its table.
func (g graphAsker) asked(address string, args ...string) (file nodeLinkFile, rows []map[string]any) {
	t := g.t
	t.Helper()
	code, out, failed := called(t, g.env, "", append(args, "-o", "node-link")...)
	if code != 0 {
		t.Fatal(args, failed)
	}
	decoded(t, []byte(out), &file)
	if w := fetched(g.server, http.MethodGet, strings.Replace(address, ".x", ".nodelink", 1)); w.Body.String() != out {
		t.Errorf("%s: %d %.300s\nthe command: %.300s", address, w.Code, w.Body, out)
	}
	if w := fetched(g.server, http.MethodGet, strings.Replace(address, ".x", ".gexf", 1)); w.Code != http.StatusOK || !strings.Contains(w.Body.String(), "<gexf") {
		t.Errorf("%s: %d %.300s", address, w.Code, w.Body)
	}
	_, out, _ = called(t, g.env, "", append(args, "-o", "ndjson")...)
	for _, line := range strings.Split(strings.TrimSpace(out), "\n") {
		row := map[string]any{}
		decoded(t, []byte(line), &row)
		rows = append(rows, row)
	}
	return file, rows
}

// distinctSources are the titles of the sources of a table, each once.
func distinctSources(rows []map[string]any) (list []string) {
	for _, row := range rows {
		titles, _ := row["who_says_so"].([]any)
		for _, title := range titles {
			list = append(list, title.(string))
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// sources are the titles of the sources of a file, each once.
func (f nodeLinkFile) sources() (list []string) {
	for _, e := range f.Edges {
		list = append(list, e.Sources...)
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// The graph files of partners, members and paths have what the tables have, by the command
// and at the address of the page.
func TestGraphFilesOfAnswers(t *testing.T) {
	env := curated(t)
	g := graphAsker{t, env, served(t, env)}
	file, rows := g.asked("/institution/"+utcn+".x?list=partners", "partners", utcn, "--first", "100")
	names := map[any]bool{}
	for _, row := range rows {
		names[row["partner"]] = true
	}
	if len(file.Edges) != len(names) || len(file.Nodes) != len(names)+1 || file.Nodes[0].ID != utcn || !slices.Equal(file.sources(), distinctSources(rows)) {
		t.Errorf("partners: %+v\n%v", file, rows)
	}
	file, rows = g.asked("/alliance/"+eutPlus+".x?list=members", "members", eutPlus, "--first", "100")
	names = map[any]bool{}
	for _, row := range rows {
		names[row["member"]] = true
	}
	if len(file.Edges) != len(names) || file.Nodes[0].Kind != "alliance" || file.Nodes[1].Kind != "institution" || !slices.Equal(file.sources(), distinctSources(rows)) {
		t.Errorf("members: %+v\n%v", file, rows)
	}
	if e := file.Edges[0]; e.Source != eutPlus || !slices.Equal(e.Kinds, []string{"member of"}) || len(e.Periods) == 0 {
		t.Errorf("members: %+v", e)
	}
	file, rows = g.asked("/path.x?from="+utcn+"&to="+eutPlus, "path", utcn, eutPlus, "--limit", "40")
	if len(file.Edges) != 1 || !slices.Equal(file.sources(), distinctSources(rows)) {
		t.Errorf("paths: %+v\n%v", file, rows)
	}
	if code, out, failed := called(t, env, "", "path", utcn, ktu, "-o", "graphml"); code != 0 || strings.Contains(out, "<node ") {
		t.Errorf("no path: %d %s%s", code, out, failed)
	}
}

// The same holds for partners in common, comparisons and bridges.
func TestGraphFilesOfSeveral(t *testing.T) {
	env := curated(t)
	g := graphAsker{t, env, served(t, env)}
	names := map[any]bool{}
	h2da := "Darmstadt University of Applied Sciences"
	file, rows := g.asked("/common.x?of="+utcn+","+idOf(t, env, h2da), "common", utcn, h2da, "--first", "100")
	for _, row := range rows {
		names[row["partner"]] = true
	}
	if len(names) == 0 || len(file.Nodes) != len(names)+2 || len(file.Edges) != 2*len(names) || !slices.Equal(file.sources(), distinctSources(rows)) {
		t.Errorf("common: %+v\n%v", file, rows)
	}
	file, rows = g.asked("/compare.x?a="+utcn+"&b="+ktu, "compare", utcn, ktu, "--first", "100")
	names = map[any]bool{}
	for _, row := range rows {
		names[row["partner"]] = true
	}
	delete(names, file.Nodes[1].Label) // of what they share
	if file.Nodes[0].ID != utcn || file.Nodes[1].ID != ktu || len(file.Nodes) != len(names)+2 || !slices.Equal(file.sources(), distinctSources(rows)) {
		t.Errorf("compare: %+v\n%v", file, rows)
	}
	file, rows = g.asked("/bridges.x?a="+utcn+","+ktu+"&b="+eutPlus, "bridges", "--a", utcn+","+ktu, "--b", eutPlus, "--limit", "40")
	names = map[any]bool{}
	for _, row := range rows {
		names[row["institution"]], names[row["with"]] = true, true
	}
	for _, word := range []any{nil, "the first group", "the second group"} {
		delete(names, word)
	}
	if len(rows) == 0 || len(file.Nodes) != len(names)+2 || file.Nodes[0].Kind != "group" || file.Nodes[1].ID != eutPlus || file.Nodes[2].ROR == "" {
		t.Errorf("bridges: %+v\n%v", file, rows)
	}
}

// Lists are graphs too: what search finds, what is said of a thing, whom to ask next, and the
// statements behind a change.
func TestGraphFilesOfLists(t *testing.T) {
	env := curated(t)
	g := graphAsker{t, env, served(t, env)}
	file, rows := g.asked("/search.x?q=university", "search", "university", "--first", "100")
	if len(file.Nodes) != len(rows) || len(file.Edges) != 0 || file.Nodes[0].ID != rows[0]["id"] {
		t.Errorf("search: %d nodes, %d rows", len(file.Nodes), len(rows))
	}
	file, _ = g.asked("/institution/"+utcn+".x", "show", utcn, "--first", "100")
	if len(file.Edges) < 5 || len(file.Nodes) < 5 || file.Nodes[0].ID != utcn || file.Nodes[1].Kind == "" || len(file.sources()) == 0 {
		t.Errorf("show: %+v", file)
	}
	file, rows = g.asked("/recommend.x?for="+utcn, "recommend", utcn, "--first", "100")
	names := map[any]bool{}
	for _, row := range rows {
		names[row["institution"]] = true
	}
	if len(names) == 0 || len(file.Edges) != len(names) || file.Nodes[0].ID != utcn {
		t.Errorf("recommend: %d edges, %d institutions", len(file.Edges), len(names))
	}
	file, rows = g.asked("/change.x?of="+ktu+"&from=2010-01-01&to=2022-01-01", "network-change", ktu, "--from", "2010-01-01", "--to", "2022-01-01", "--first", "100")
	if len(file.Edges) == 0 || !slices.Equal(file.sources(), distinctSources(rows)) {
		t.Errorf("change: %+v", file)
	}
}

// idOf is the id of the one entity of a name.
func idOf(t *testing.T, env map[string]string, name string) string {
	t.Helper()
	code, out, failed := called(t, env, "", "show", name, "--jq", ".node.id")
	if code != 0 {
		t.Fatal(failed)
	}
	return strings.TrimSpace(out)
}

// graphAnswers are questions whose answers are graph files, at least one of each command that
// writes them but export.
var graphAnswers = [][]string{
	{"partners", utcn}, {"members", eutPlus}, {"path", utcn, eutPlus}, {"path", utcn, ktu}, {"common", utcn, "h_da"}, {"compare", utcn, ktu},
	{"bridges", "--a", utcn + "," + ktu, "--b", eutPlus}, {"search", "cluj"}, {"alliances", "--country", "RO"}, {"alliances"}, {"agreements"}, {"show", utcn},
	{"recommend", utcn}, {"network-change", ktu, "--from", "2010", "--to", "2022"}, {"network", "--focus", eutPlus, "--layout", "--giant"}, {"network", "--max-nodes", "40"},
}

// Every command that writes graph files or linked data is among those whose files other
// programs read back.
func TestEveryFileIsReadBack(t *testing.T) {
	graphs, quads := map[string]bool{}, map[string]bool{}
	for _, args := range graphAnswers {
		graphs[args[0]] = true
	}
	for _, x := range linkedAnswers {
		quads[x.args[0]] = true
	}
	for _, v := range allVerbs {
		cmd := Process{}.verb(v)
		if writesGraphs(cmd) != graphs[v.name()] {
			t.Errorf("%s writes graph files: %v; they are read back: %v", v.name(), writesGraphs(cmd), graphs[v.name()])
		}
		if writesLinked(cmd) != quads[v.name()] {
			t.Errorf("%s writes linked data: %v; they are read back: %v", v.name(), writesLinked(cmd), quads[v.name()])
		}
	}
}

// listOfAgreements imports two agreements, since the documents of the curated set name none.
func listOfAgreements(t *testing.T, env map[string]string) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "agreements.csv")
	list := "Partner,Country,Agreement type,From,To\nRiga Technical University,LV,Erasmus+,2021-09-01,2027-08-31\nKaunas University of Technology,LT,Doctoral,2020,\n"
	if err := os.WriteFile(path, []byte(list), 0o600); err != nil {
		t.Fatal(err)
	}
	if code, _, failed := called(t, env, "", "import", "csv", path, "--home", "ror:03r8nwp71"); code != 0 {
		t.Fatal(failed)
	}
}

// networkx, igraph and others find the same graph in all files of an answer, and GEXF and
// GraphML follow their schemas. The test needs a Python with both, which 'make graph-readers'
// makes.
func TestReadersOfGraphAnswers(t *testing.T) {
	python := os.Getenv("LIAISON_GRAPH_PYTHON")
	if python == "" {
		t.Log("not read back by networkx and igraph: LIAISON_GRAPH_PYTHON names no Python that has them; 'make graph-readers' makes one and sets it")
		return
	}
	env := curated(t)
	listOfAgreements(t, env)
	for _, args := range graphAnswers {

		dir := t.TempDir()
		for _, form := range graphfile.Forms {
			code, out, failed := called(t, env, "", append(args, "-o", form)...)
			if code != 0 {
				t.Fatal(args, failed)
			}
			if err := os.WriteFile(filepath.Join(dir, "network."+form), []byte(out), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		read := exec.Command(python, filepath.Join("..", "..", "scripts", "read-graph-files.py"), dir, os.Getenv("LIAISON_GRAPH_SCHEMAS"))
		out, err := read.CombinedOutput()
		if err != nil {
			t.Errorf("%v: %v\n%s", args, err, out)
			continue
		}
		t.Logf("%v:\n%s", args, out)
	}
}

package cli

import (
	"encoding/json"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// linkedAnswers are questions whose answers are linked data, by their commands and at the
// addresses of pages.
var linkedAnswers = []struct {
	address string
	args    []string
}{
	{"/institution/" + utcn + ".x", []string{"show", utcn}},
	{"/alliance/" + eutPlus + ".x", []string{"show", eutPlus}},
	{"/search.x?q=cluj", []string{"search", "cluj"}},
	{"/alliances.x?in=RO,IE", []string{"alliances", "--country", "RO,IE"}},
	{"/alliance/" + eutPlus + ".x?list=members", []string{"members", eutPlus}},
	{"/agreements.x", []string{"agreements"}},
	{"/common.x?of=" + utcn + "," + rtu, []string{"common", utcn, rtu}},
	{"/compare.x?a=" + utcn + "&b=" + ktu, []string{"compare", utcn, ktu}},
	{"/bridges.x?a=" + ktu + "&b=" + eutPlus, []string{"bridges", "--a", ktu, "--b", eutPlus, "--limit", "40"}},
	{"/institution/" + utcn + ".x?list=partners", []string{"partners", utcn}},
	{"/path.x?from=" + utcn + "&to=" + eutPlus, []string{"path", utcn, eutPlus, "--limit", "40"}},
	{"/conflicts.x?kind=ALLIANCE", []string{"conflicts", "--kind", "alliance"}},
	{"/change.x?of=" + ktu + "&from=2010-01-01&to=2022-01-01", []string{"network-change", ktu, "--from", "2010-01-01", "--to", "2022-01-01"}},
	{"/recommend.x?for=" + utcn, []string{"recommend", utcn}},
	{"/network.x?focus=" + ktu, []string{"network", "--focus", ktu, "--layout"}},
}

// relationIDs are the ids of relations in JSON, each once, in order.
func relationIDs(text string) []string {
	list := regexp.MustCompile(`"id":"(r[0-9a-z]{26})"`).FindAllStringSubmatch(text, -1)
	var out []string
	for _, x := range list {
		out = append(out, x[1])
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// Linked data of an answer are those quads of the whole graph that the answer speaks of: by
// the command and at the address of the page, in the order of the whole graph's file.
func TestLinkedDataOfAnswers(t *testing.T) {
	env := curated(t)
	listOfAgreements(t, env)
	h := served(t, env)
	_, whole, _ := called(t, env, "", "export", "-o", "nquads")
	lines := strings.Split(whole, "\n")
	for _, x := range linkedAnswers {
		code, part, failed := called(t, env, "", append(x.args, "-o", "nq")...)
		if code != 0 || part == "" {
			t.Fatal(x.args, code, failed)
		}
		at := 0
		for _, line := range strings.Split(part, "\n") {
			i := slices.Index(lines[at:], line)
			if i < 0 {
				t.Fatalf("%v: not in the whole graph, or in another order:\n%s", x.args, line)
			}
			at += i
		}
		if w := fetched(h, http.MethodGet, strings.Replace(x.address, ".x", ".nq", 1)); w.Body.String() != part {
			t.Errorf("%s: %d %.300s\nthe command: %.300s", x.address, w.Code, w.Body, part)
		}
		if x.args[0] == "network" {
			continue // its JSON has no relations
		}
		args := slices.Concat(x.args, []string{"-o", "json"})
		if !slices.Contains([]string{"path", "network", "bridges"}, x.args[0]) {
			args = append(args, "--first", "100")
		}
		_, answer, _ := called(t, env, "", args...)
		for _, id := range relationIDs(answer) {
			if !strings.Contains(part, "<urn:liaison:"+id+"> <http://www.w3.org/ns/prov#hadPrimarySource>") {
				t.Errorf("%v: no relation %s", x.args, id)
			}
		}
	}
	// Every statement of a thing is there: as many as the table has rows.
	_, rows, _ := called(t, env, "", "show", utcn, "-o", "ndjson", "--first", "100")
	_, part, _ := called(t, env, "", "show", utcn, "-o", "nq")
	if got, want := strings.Count(part, "#hadPrimarySource>"), strings.Count(rows, "\n"); got != want {
		t.Errorf("%d statements, the table has %d", got, want)
	}
	// --first chooses a page, of which the address has the twin.
	_, part, _ = called(t, env, "", "search", "university", "--first", "2", "-o", "nq")
	if w := fetched(h, http.MethodGet, "/search.nq?q=university&first=2"); w.Body.String() != part || !strings.Contains(w.Header().Get("Link"), "next") {
		t.Errorf("%s\nthe command: %s", w.Body, part)
	}
	if w := fetched(h, http.MethodGet, "/coverage.nq"); w.Code != http.StatusNotFound || !strings.Contains(w.Body.String(), ".xlsx") {
		t.Error(w.Code, w.Body)
	}
	if code, _, failed := called(t, env, "", "coverage", "-o", "jsonld"); code != exitUsage || !strings.Contains(failed, "liaison show") {
		t.Error(code, failed)
	}
	if code, out, failed := called(t, env, "", "path", utcn, ktu, "-o", "jsonld"); code != 0 || !json.Valid([]byte(out)) {
		t.Error(code, out, failed)
	}
}

// rdflib finds in N-Quads and JSON-LD of an answer the same quads, and in them the
// statements that the answer rests on, each with its source. The test needs a Python with
// rdflib, which 'make graph-readers' makes.
func TestReadersOfLinkedAnswers(t *testing.T) {
	python := os.Getenv("LIAISON_GRAPH_PYTHON")
	if python == "" {
		t.Log("not read back by rdflib: LIAISON_GRAPH_PYTHON names no Python that has it; 'make graph-readers' makes one and sets it")
		return
	}
	env := curated(t)
	listOfAgreements(t, env)
	for _, x := range linkedAnswers {
		dir := t.TempDir()
		for _, form := range []string{"nquads", "jsonld"} {
			code, part, failed := called(t, env, "", append(x.args, "-o", form)...)
			if code != 0 {
				t.Fatal(failed)
			}
			if err := os.WriteFile(filepath.Join(dir, "part."+form), []byte(part), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		read := exec.Command(python, filepath.Join("..", "..", "scripts", "read-linked-data.py"), filepath.Join(dir, "part.nquads"), filepath.Join(dir, "part.jsonld"))
		out, err := read.CombinedOutput()
		if err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		var found struct {
			Quads      int
			Statements []struct{ ID, Source string }
			Labels     map[string]string
		}
		decoded(t, out, &found)
		ids := map[string]bool{}
		for _, s := range found.Statements {
			ids[strings.TrimPrefix(s.ID, "urn:liaison:")] = true
			if found.Labels[s.Source] == "" {
				t.Errorf("%v: the source %s has no name", x.args, s.Source)
			}
		}
		_, answer, _ := called(t, env, "", append(x.args, "-o", "json")...)
		for _, id := range relationIDs(answer) {
			if !ids[id] {
				t.Errorf("%v: rdflib finds no relation %s", x.args, id)
			}
		}
		t.Logf("%v: rdflib finds %d quads, %d statements", x.args, found.Quads, len(found.Statements))
	}
}

package cli

import (
	"net/http"
	"slices"
	"strings"
	"testing"
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

// The graph files of partners, members and paths have what the tables have, by the command
// and at the address of the page.
func TestGraphFilesOfAnswers(t *testing.T) {
	env := curated(t)
	h := served(t, env)
	asked := func(address string, args ...string) (file nodeLinkFile, rows []map[string]any) {
		t.Helper()
		code, out, failed := called(t, env, "", append(args, "-o", "node-link")...)
		if code != 0 {
			t.Fatal(args, failed)
		}
		decoded(t, []byte(out), &file)
		if w := fetched(h, http.MethodGet, strings.Replace(address, ".x", ".nodelink", 1)); w.Body.String() != out {
			t.Errorf("%s: %d %.300s\nthe command: %.300s", address, w.Code, w.Body, out)
		}
		if w := fetched(h, http.MethodGet, strings.Replace(address, ".x", ".gexf", 1)); w.Code != http.StatusOK || !strings.Contains(w.Body.String(), "<gexf") {
			t.Errorf("%s: %d %.300s", address, w.Code, w.Body)
		}
		_, out, _ = called(t, env, "", append(args, "-o", "ndjson")...)
		for _, line := range strings.Split(strings.TrimSpace(out), "\n") {
			row := map[string]any{}
			decoded(t, []byte(line), &row)
			rows = append(rows, row)
		}
		return file, rows
	}
	// The titles of the sources and the periods of an answer, each once.
	distinct := func(rows []map[string]any) (list []string) {
		for _, row := range rows {
			for _, title := range row["who_says_so"].([]any) {
				if !slices.Contains(list, title.(string)) {
					list = append(list, title.(string))
				}
			}
		}
		slices.Sort(list)
		return list
	}
	sources := func(file nodeLinkFile) (list []string) {
		for _, e := range file.Edges {
			for _, title := range e.Sources {
				if !slices.Contains(list, title) {
					list = append(list, title)
				}
			}
		}
		slices.Sort(list)
		return list
	}
	file, rows := asked("/institution/"+utcn+".x?list=partners", "partners", utcn, "--first", "100")
	names := map[any]bool{}
	for _, row := range rows {
		names[row["partner"]] = true
	}
	if len(file.Edges) != len(names) || len(file.Nodes) != len(names)+1 || file.Nodes[0].ID != utcn || !slices.Equal(sources(file), distinct(rows)) {
		t.Errorf("partners: %+v\n%v", file, rows)
	}
	file, rows = asked("/alliance/"+eutPlus+".x?list=members", "members", eutPlus, "--first", "100")
	names = map[any]bool{}
	for _, row := range rows {
		names[row["member"]] = true
	}
	if len(file.Edges) != len(names) || file.Nodes[0].Kind != "alliance" || file.Nodes[1].Kind != "institution" || !slices.Equal(sources(file), distinct(rows)) {
		t.Errorf("members: %+v\n%v", file, rows)
	}
	if e := file.Edges[0]; e.Source != eutPlus || !slices.Equal(e.Kinds, []string{"member of"}) || len(e.Periods) == 0 {
		t.Errorf("members: %+v", e)
	}
	file, rows = asked("/path.x?from="+utcn+"&to="+eutPlus, "path", utcn, eutPlus, "--limit", "40")
	if len(file.Edges) != 1 || !slices.Equal(sources(file), distinct(rows)) {
		t.Errorf("paths: %+v\n%v", file, rows)
	}
	if code, out, failed := called(t, env, "", "path", utcn, ktu, "-o", "graphml"); code != 0 || strings.Contains(out, "<node ") {
		t.Errorf("no path: %d %s%s", code, out, failed)
	}
}

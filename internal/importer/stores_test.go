package importer_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/importer"
	"liaison/internal/importer/csv"
	"liaison/internal/importer/record"
	"liaison/internal/store"
	"liaison/internal/store/mem"
	"liaison/internal/store/neo4j"
	"liaison/internal/store/neo4j/neo4jtest"
	"liaison/internal/store/sqlite"
)

// imports are the golden files of all formats, one after the other, so that
// registers meet each other's entities; some twice, and one in another release.
func imports(t *testing.T) []importer.Options {
	var out []importer.Options
	for _, i := range [][2]string{
		{"ror", "ror/testdata/v2.ndjson"}, {"ror", "ror/testdata/mixed.json"}, {"eche", "eche/testdata/holders.ndjson"}, {"eche", "eche/testdata/published.csv"},
		{"university-domains", "unidomains/testdata/universities.json"}, {"cordis", "cordis/testdata/*.csv"}, {"erasmus-results", "erasmus/testdata/overview.csv"},
		{"ndjson", "ndjson/testdata/plain.ndjson"}, {"csv", "csv/testdata/partners.csv"}, {"csv", "csv/testdata/agreements.csv"}, {"ror", "ror/testdata/v2.ndjson"},
	} {
		out = append(out, golden(t, i[0], i[1]))
	}
	return out
}

// golden is the import of the golden files of a format that the pattern finds.
func golden(t *testing.T, format, pattern string) importer.Options {
	formats := append(importer.Formats(), importer.NDJSON("upload"), importer.CSV("office", csv.Options{}))
	at := slices.IndexFunc(formats, func(f importer.Format) bool { return f.Name == format })
	paths, err := filepath.Glob(pattern)
	if err != nil || len(paths) == 0 || at < 0 {
		t.Fatalf("%s %s: %v, %v", format, pattern, paths, err)
	}
	o := importer.Options{Format: formats[at], Batch: 3, Tolerance: -1}
	for _, path := range paths {
		o.Files = append(o.Files, record.File{Name: filepath.Base(path), Open: func() (io.ReadCloser, error) { return os.Open(path) }})
		o.Inputs = append(o.Inputs, importer.Input{Name: filepath.Base(path), SHA256: path})
	}
	return o
}

// told is what a store holds after an import, down to versions, ids and evidence.
func told(t *testing.T, s store.Store) []string {
	t.Helper()
	page, err := s.Changes(t.Context(), store.Changes{})
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, c := range page.Changes {
		said := ""
		if c.Claim != nil {
			raw, err := json.Marshal(store.RowOf(c.Claim))
			if err != nil {
				t.Fatal(err)
			}
			said = string(raw)
		}
		out = append(out, fmt.Sprintf("%d %s %s %s", c.Commit.Version, c.Operation, c.Entity, said))
	}
	notes, err := s.NotesUnder(t.Context(), "", "")
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range notes {
		if !strings.HasPrefix(n.Key, "import/") { // these have the time
			out = append(out, fmt.Sprintf("%+v", n))
		}
	}
	conflicts, err := s.Conflicts(t.Context(), store.Conflicts{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range conflicts.Conflicts {
		out = append(out, fmt.Sprintf("%+v", *c))
	}
	return out
}

func TestStoresAreEqualAfterEachImport(t *testing.T) {
	file, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "graph.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close(context.Background())
	compare(t, file)
}

func TestNeo4jIsEqualAfterEachImport(t *testing.T) {
	url := neo4jtest.Address(t)
	neo4jtest.Empty(t, url)
	user, password := neo4jtest.Credentials()
	graph, err := neo4j.Open(t.Context(), url, neo4j.Auth{User: user, Password: password})
	if err != nil {
		t.Fatal(err)
	}
	defer graph.Close(context.Background())
	compare(t, graph)
}

// compare imports everything into the store and the oracle.
func compare(t *testing.T, s store.Store) {
	oracle := mem.New()
	for i, o := range imports(t) {
		want, err := importer.Run(t.Context(), oracle, o)
		if err != nil {
			t.Fatal(err)
		}
		got, err := importer.Run(t.Context(), s, o)
		if err != nil {
			t.Fatal(err)
		}
		if got != want {
			t.Errorf("%d %s:\n got %+v\nwant %+v", i, o.Format.Name, got, want)
		}
		if want.Read == 0 || i < 10 && want.Created == 0 {
			t.Errorf("%d %s brought nothing: %+v", i, o.Format.Name, want)
		}
	}
	got, want := told(t, s), told(t, oracle)
	for i := range min(len(got), len(want)) {
		if got[i] != want[i] {
			t.Fatalf("line %d:\n got %s\nwant %s", i, got[i], want[i])
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("%d lines, the oracle has %d", len(got), len(want))
	}
	forgetEach(t, s, oracle)
}

// forgetEach forgets one source after the other. The entities that they share with what
// is left have the names that this gives them, and those that are only in what was
// forgotten are in no list or count.
func forgetEach(t *testing.T, stores ...store.Store) {
	sources, err := importer.Sources(t.Context(), stores[0])
	if err != nil || len(sources) < 5 {
		t.Fatalf("%d sources, %v", len(sources), err)
	}
	for _, source := range sources {
		for _, s := range stores {
			if _, err := importer.Forget(t.Context(), s, source.ID, nil); err != nil {
				t.Fatal(err)
			}
			records, ids, said := listed(t, s)
			links, err := s.Neighbours(t.Context(), store.Neighbours{IDs: ids, Direction: collab.Both})
			if err != nil {
				t.Fatal(err)
			}
			for i, r := range records {
				named := slices.ContainsFunc(said[i].Names, func(n *collab.Name) bool { return n.Value == r.Name })
				if named != (len(said[i].Names) > 0) {
					t.Errorf("%T without %s: %s %s is called %q, which is none of its %d names", s, source.Name, r.Kind, r.ID, r.Name, len(said[i].Names))
				}
				if r.Kind != collab.KindDocument && len(said[i].Names)+len(said[i].Identifiers)+len(said[i].Texts)+len(said[i].Figures)+len(links[i]) == 0 {
					t.Errorf("%T without %s: %s %s is listed, and nothing is said of it", s, source.Name, r.Kind, r.ID)
				}
			}
			checkNames(t, s, "without "+source.Name)
			kinds, err := s.Facets(t.Context(), store.Where{}, []store.Facet{store.FacetKind}, 100)
			if err != nil {
				t.Fatal(err)
			}
			counted := 0
			for _, k := range kinds {
				counted += k.Count
			}
			if counted != len(records) {
				t.Errorf("%T without %s: %d entities, counted %d", s, source.Name, len(records), counted)
			}
		}
	}
	for _, s := range stores {
		if left, err := s.Find(t.Context(), store.Find{}); err != nil || len(left.Records) > 0 {
			t.Errorf("%T: %d entities left, %v", s, len(left.Records), err)
		}
	}
}

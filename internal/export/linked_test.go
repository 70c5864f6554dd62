package export

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"liaison/data"
	"liaison/internal/collab"
	"liaison/internal/export/linked"
	"liaison/internal/importer"
	"liaison/internal/store"
	"liaison/internal/store/mem"
)

func linkedText(t *testing.T, r store.Reader, form string) string {
	t.Helper()
	var out bytes.Buffer
	if err := Linked(t.Context(), r, &out, form); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// awkward is a graph with what is awkward in linked data: quotes, control characters,
// letters that are written from right to left, a long name, an address that is none, a
// language that is no tag, and what is planned.
func awkward(t *testing.T, s store.Store) {
	t.Helper()
	doc, a, b := collab.EntityID("doc:x"), collab.EntityID("a"), collab.EntityID("b")
	said := collab.Statement{SourceID: doc}
	planned := collab.Statement{SourceID: doc, Modality: collab.Planned, Valid: "2027/.."}
	apply(t, s, store.Batch{
		Entities: []store.Entity{
			{ID: doc, Kind: collab.KindDocument, Source: &collab.Source{Origin: collab.Page, Published: "2024-05", URL: "https://example.org/a page"}},
			{ID: a, Kind: collab.KindInstitution}, {ID: b, Kind: collab.KindAlliance},
		},
		Assert: []collab.Claim{
			&collab.Name{Statement: said, Subject: a, Value: "Școala \"Tehnică\" \\ <Cluj> & co\twith a tab", Language: "ro", Type: collab.Label},
			&collab.Name{Statement: said, Subject: a, Value: "الجامعة التقنية", Language: "ar-Arab", Type: collab.Translation},
			&collab.Name{Statement: said, Subject: a, Value: strings.Repeat("成都信息工程大学 ", 60), Type: collab.Alias},
			&collab.Name{Statement: said, Subject: b, Value: "B", Language: "en", Type: collab.Label},
			&collab.Identifier{Statement: said, Subject: a, Scheme: "ror", Value: "03r8nwp71"},
			&collab.Identifier{Statement: said, Subject: a, Scheme: collab.SchemeWebsite, Value: "https://example.org/ü"},
			&collab.Figure{Statement: said, Subject: a, Measure: "STUDENTS", Value: 1e6, Qualifier: "EXACT"},
			&collab.Relation{Statement: collab.Statement{SourceID: doc, Valid: "2018/2022"}, Kind: collab.MemberOf, From: a, To: b},
			&collab.Relation{Statement: planned, Kind: collab.MemberOf, From: a, To: b},
		},
	})
}

// A file of an empty graph is whole, and no literal breaks a line.
func TestLinkedDataIsWellFormed(t *testing.T) {
	s := open(t)
	if got := linkedText(t, s, "nquads"); got != "" {
		t.Error(got)
	}
	if got := linkedText(t, s, "jsonld"); !json.Valid([]byte(got)) {
		t.Error(got)
	}
	awkward(t, s)
	if got := linkedText(t, s, "jsonld"); !json.Valid([]byte(got)) {
		t.Error(got)
	}
	text := linkedText(t, s, "nquads")
	for _, line := range strings.Split(strings.TrimSuffix(text, "\n"), "\n") {
		if !strings.HasPrefix(line, "<urn:liaison:") || !strings.HasSuffix(line, " .") {
			t.Error(line)
		}
	}
	for _, want := range []string{
		`"Școala \"Tehnică\" \\ <Cluj> & co with a tab"@ro <`, `"الجامعة التقنية"@ar-arab <`, "<https://schema.org/sameAs> <https://ror.org/03r8nwp71> <",
		`"https://example.org/a page" .`, `"1000000"^^<http://www.w3.org/2001/XMLSchema#decimal> <`,
		`<https://schema.org/validThrough> "2022-12-31"^^<http://www.w3.org/2001/XMLSchema#date> .`, `<urn:liaison:term:modality> "planned" .`,
	} {
		if !strings.Contains(text, want) && !strings.Contains(text, strings.ReplaceAll(want, "co with", `co\u0009with`)) {
			t.Errorf("no %s in\n%s", want, text)
		}
	}
	if n := strings.Count(text, "<https://schema.org/memberOf>"); n != 1 {
		t.Errorf("%d memberships are asserted, want that which is not planned", n)
	}
	if err := Linked(t.Context(), s, new(bytes.Buffer), "turtle"); err == nil || !strings.Contains(err.Error(), "nquads") {
		t.Error(err)
	}
}

// Both stores give the same bytes.
func TestLinkedDataOnBothStores(t *testing.T) {
	a, b := open(t), mem.New()
	awkward(t, a)
	awkward(t, b)
	for _, form := range linked.Forms {
		if got, want := linkedText(t, a, form), linkedText(t, b, form); got != want {
			t.Errorf("%s:\n%s\nthe other store:\n%s", form, got, want)
		}
	}
}

// rdflib finds in both forms the same quads, and in them every statement of the graph with
// what it says, its time and its source. The test needs a Python with rdflib, which 'make
// graph-readers' makes.
func TestReadersOfLinkedData(t *testing.T) {
	python := os.Getenv("LIAISON_GRAPH_PYTHON")
	if python == "" {
		t.Log("not read back by rdflib: LIAISON_GRAPH_PYTHON names no Python that has it; 'make graph-readers' makes one and sets it")
		return
	}
	curated := open(t)
	if _, err := importer.LoadCurated(t.Context(), curated, data.Set("documents")); err != nil {
		t.Fatal(err)
	}
	small := open(t)
	awkward(t, small)
	for _, s := range []store.Store{small, curated} {
		readBack(t, python, s)
	}
}

func readBack(t *testing.T, python string, s store.Store) {
	t.Helper()
	dir := t.TempDir()
	for _, form := range linked.Forms {
		if err := os.WriteFile(filepath.Join(dir, "graph."+form), []byte(linkedText(t, s, form)), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	out, err := exec.Command(python, filepath.Join("..", "..", "scripts", "read-linked-data.py"), filepath.Join(dir, "graph.nquads"), filepath.Join(dir, "graph.jsonld")).Output()
	if err != nil {
		t.Fatal(err, stderrOf(err))
	}
	var found struct {
		Quads      int
		Statements []struct {
			ID, Source, Valid string
			Said              [][3]string
			Planned           bool
		}
		Labels map[string]string
	}
	if err := json.Unmarshal(out, &found); err != nil {
		t.Fatal(err)
	}
	wanted, names := statements(t, s)
	if len(found.Statements) != len(wanted) || len(found.Labels) != len(names) {
		t.Errorf("%d statements and %d labels, want %d and %d", len(found.Statements), len(found.Labels), len(wanted), len(names))
	}
	for id, name := range names {
		if found.Labels[id] != name {
			t.Errorf("%s is called %q, want %q", id, found.Labels[id], name)
		}
	}
	for _, got := range found.Statements {
		want := wanted[got.ID]
		if want == nil {
			t.Fatalf("%s is no statement", got.ID)
		}
		objects := ""
		for _, said := range got.Said {
			objects += said[2] + " "
			if said[0] != "urn:liaison:"+string(want.About()) {
				t.Errorf("%s is about %s", got.ID, said[0])
			}
		}
		value := ""
		switch c := want.(type) {
		case *collab.Name:
			value = c.Value
		case *collab.Identifier:
			value = c.Scheme + ":" + c.Value
		case *collab.Text:
			value = c.Value
		case *collab.Relation:
			value = "urn:liaison:" + string(c.To)
		}
		s := want.Base()
		if !strings.Contains(objects, value) || got.Source != "urn:liaison:"+string(s.SourceID) || got.Valid != string(s.Valid) ||
			got.Planned != (s.Modality == collab.Planned || s.Modality == collab.Goal) {
			t.Errorf("%+v, want %+v", got, want)
		}
	}
	t.Logf("rdflib: %d quads, %d statements", found.Quads, len(found.Statements))
}

// statements are the statements in force and the names of entities, by their IRIs.
func statements(t *testing.T, s store.Store) (wanted map[string]collab.Claim, names map[string]string) {
	t.Helper()
	version, err := s.Version(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	all, err := entities(t.Context(), s, version)
	if err != nil {
		t.Fatal(err)
	}
	wanted, names = map[string]collab.Claim{}, map[string]string{}
	for _, e := range all {
		err := claims(t.Context(), s, version, []collab.ID{e.ID}, func(id collab.ID, list []collab.Claim) error {
			if label := labelOf(list); label != "" {
				names["urn:liaison:"+string(id)] = label
			}
			for _, c := range list {
				id := collab.ClaimID(c, 1)
				if c.Class() == collab.ClassRelation {
					id = c.Base().ID
				}
				wanted["urn:liaison:"+string(id)] = c
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return wanted, names
}

func stderrOf(err error) string {
	if failed, ok := err.(*exec.ExitError); ok {
		return string(failed.Stderr)
	}
	return ""
}

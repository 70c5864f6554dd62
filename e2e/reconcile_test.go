package e2e

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"path/filepath"
	"strings"
	"testing"
)

// spreadsheet asks the reconciliation service of a server, as OpenRefine does: by the
// addresses of its manifest.
type spreadsheet struct {
	base     string
	manifest struct {
		Versions  []string
		BatchSize int
		Preview   struct{ URL string }
		Suggest   map[string]place
		Extend    struct {
			ProposeProperties place `json:"propose_properties"`
		}
	}
}

// place is an address of the manifest.
type place struct {
	URL  string `json:"service_url"`
	Path string `json:"service_path"`
}

// value is a value of a cell, or an entity.
type value struct {
	ID, Name, Str string
	Int           int
	Match         bool
}

// extended is the answer of data extension.
type extended struct {
	Rows  map[string]map[string][]value
	Error struct{ Code, Message string }
}

// get reads an address, as the page of another site would.
func (s *spreadsheet) get(t *testing.T, address string, want int, into any) string {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, address, nil)
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Origin", "https://sheet.example.org")
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = answer.Body.Close() }()
	text, err := io.ReadAll(answer.Body)
	if err != nil || answer.StatusCode != want {
		t.Fatalf("%.100s: status %d, want %d, %v\n%.400s", address, answer.StatusCode, want, err, text)
	}
	if got := answer.Header.Get("Access-Control-Allow-Origin"); got != "*" {
		t.Errorf("%.100s: other sites may read: %q", address, got)
	}
	if into != nil {
		if err := json.Unmarshal(text, into); err != nil {
			t.Fatalf("%.100s: %v\n%.400s", address, err, text)
		}
	}
	return string(text)
}

// send sends a parameter of the service.
func (s *spreadsheet) send(t *testing.T, name string, parameter any, want int, into any) {
	t.Helper()
	text, err := json.Marshal(parameter)
	if err != nil {
		t.Fatal(err)
	}
	s.get(t, s.base+"/reconcile?"+url.Values{name: {string(text)}}.Encode(), want, into)
}

// TestSpreadsheet: the built program answers the whole Reconciliation API 0.2 to the
// pages of any site where its operator opens it.
func TestSpreadsheet(t *testing.T) {
	h := startOn(t, "sqlite:"+filepath.Join(t.TempDir(), "graph.db"), "--open-reconcile", "yes")
	s := &spreadsheet{base: h.base}
	s.get(t, s.base+"/reconcile", http.StatusOK, &s.manifest)
	if len(s.manifest.Versions) != 1 || s.manifest.Versions[0] != "0.2" || s.manifest.BatchSize < 1 || len(s.manifest.Suggest) != 3 {
		t.Fatalf("the manifest: %+v", s.manifest)
	}
	t.Run("names", s.names)
	t.Run("columns", s.columns)
	t.Run("refusals", s.refusals)
	t.Run("suggestions and previews", s.suggestions)
	t.Run("other sites", s.sites)
}

// reconciled returns the id of the entity that a row is matched with.
func (s *spreadsheet) reconciled(t *testing.T, query map[string]any) string {
	t.Helper()
	var answer map[string]struct{ Result []value }
	s.send(t, "queries", map[string]any{"q0": query}, http.StatusOK, &answer)
	if list := answer["q0"].Result; len(list) > 0 && list[0].Match {
		return list[0].ID
	}
	t.Fatalf("%v is matched with nothing: %+v", query, answer)
	return ""
}

// names: a row is matched by its name and country, by an identifier, or by none of them.
func (s *spreadsheet) names(t *testing.T) {
	name := s.reconciled(t, map[string]any{"query": "Kaunas Univ. of Technol.", "type": "INSTITUTION", "properties": []any{map[string]any{"pid": "country", "v": "LT"}}})
	identifier := s.reconciled(t, map[string]any{"query": "", "properties": []any{map[string]any{"pid": "ror", "v": "https://ror.org/01me6gb93"}}})
	if name != identifier {
		t.Errorf("by name %s, by identifier %s", name, identifier)
	}
	var answer map[string]struct{ Result []value }
	s.send(t, "queries", map[string]any{"q0": map[string]any{"query": "Kaunas", "type": "NO_SUCH_TYPE"}}, http.StatusOK, &answer)
	if len(answer["q0"].Result) > 0 {
		t.Errorf("an unknown type has %+v", answer)
	}
}

// columns: each property that the service proposes has values or none, and the columns
// of one list stand beside each other.
func (s *spreadsheet) columns(t *testing.T) {
	var proposed struct{ Properties []value }
	at := s.manifest.Extend.ProposeProperties
	s.get(t, at.URL+at.Path+"?type=INSTITUTION&limit=100", http.StatusOK, &proposed)
	utcn := s.reconciled(t, map[string]any{"query": "UTCN"})
	cuit := s.reconciled(t, map[string]any{"query": "", "properties": []any{map[string]any{"pid": "ror", "v": "01yxwrh59"}}})
	properties, known := []any{}, map[string]bool{}
	for _, p := range proposed.Properties {
		properties, known[p.ID] = append(properties, map[string]any{"id": p.ID}), true
	}
	var got extended
	s.send(t, "extend", map[string]any{"ids": []string{utcn, cuit}, "properties": properties}, http.StatusOK, &got)
	for _, list := range []string{"alliances", "projects", "joint-labs", "agreements", "partners"} {
		for _, part := range []string{"", "-count", "-start", "-end", "-last-reported", "-status"} {
			if !known[list+part] {
				t.Errorf("%s%s is not proposed", list, part)
			}
			for id, row := range got.Rows {
				if part == "-count" && (len(row[list+part]) != 1 || row[list+part][0].Int != len(row[list])) || part != "-count" && len(row[list+part]) != len(row[list]) {
					t.Errorf("%s: %d %s, and %d of %s", id, len(row[list]), list, len(row[list+part]), part)
				}
			}
		}
	}
	if row := got.Rows[utcn]; len(row["alliances"]) != 1 || row["alliances"][0].Name != "European University of Technology" || row["alliances-last-reported"][0].Str != "2024-09-05" || len(row["partners"]) != 8 {
		t.Errorf("Cluj-Napoca: %+v", row)
	}
	if row := got.Rows[cuit]; len(row["joint-labs"]) != 6 {
		t.Errorf("Chengdu: %+v", row["joint-labs"])
	}
	var some extended
	s.send(t, "extend", map[string]any{"ids": []string{utcn}, "properties": []any{
		map[string]any{"id": "partners", "settings": map[string]any{"limit": "3", "kind": "alliance"}},
		map[string]any{"id": "alliances", "settings": map[string]any{"asOf": "2015-01-01"}},
	}}, http.StatusOK, &some)
	if row := some.Rows[utcn]; len(row["partners"]) != 3 {
		t.Errorf("three partners: %+v", row)
	}
}

// refusals: what the service does not know, and what is too much at once, is refused
// with a code and never answered by empty cells.
func (s *spreadsheet) refusals(t *testing.T) {
	row := s.reconciled(t, map[string]any{"query": "UTCN"})
	for _, property := range []map[string]any{{"id": "aliances"}, {"id": "alliances", "settings": map[string]any{"kind": "alliance"}}, {"id": "alliances", "settings": map[string]any{"asOf": "soon"}}} {
		var got extended
		s.send(t, "extend", map[string]any{"ids": []string{row}, "properties": []any{property}}, http.StatusBadRequest, &got)
		if got.Error.Code != "BAD_USER_INPUT" || got.Rows != nil {
			t.Errorf("%v: %+v", property, got)
		}
	}
	queries, ids := map[string]any{}, []string{}
	for i := range s.manifest.BatchSize {
		queries[fmt.Sprint("q", i)] = map[string]any{"query": "Kaunas", "limit": 1}
		ids = append(ids, row)
	}
	country := []any{map[string]any{"id": "country"}}
	s.send(t, "queries", queries, http.StatusOK, nil)
	s.send(t, "extend", map[string]any{"ids": ids, "properties": country}, http.StatusOK, nil)
	queries["more"] = map[string]any{"query": "Kaunas"}
	var got extended
	s.send(t, "queries", queries, http.StatusRequestEntityTooLarge, &got)
	if got.Error.Code != "TOO_COSTLY" {
		t.Errorf("a batch that is too large: %+v", got)
	}
	s.send(t, "extend", map[string]any{"ids": append(ids, row), "properties": country}, http.StatusRequestEntityTooLarge, &got)
}

// suggestions: each kind of suggestion answers at its address, and an entity has a card.
func (s *spreadsheet) suggestions(t *testing.T) {
	for kind, prefix := range map[string]string{"entity": "kaunas univ", "type": "inst", "property": "allian"} {
		var got struct{ Result []value }
		at := s.manifest.Suggest[kind]
		s.get(t, at.URL+at.Path+"?prefix="+url.QueryEscape(prefix), http.StatusOK, &got)
		if len(got.Result) == 0 || got.Result[0].ID == "" {
			t.Errorf("%s %q: %+v", kind, prefix, got)
		} else if kind == "entity" {
			card := s.get(t, strings.ReplaceAll(s.manifest.Preview.URL, "{{id}}", got.Result[0].ID), http.StatusOK, nil)
			if !strings.Contains(card, "Kaunas University of Technology") {
				t.Errorf("the card:\n%s", card)
			}
		}
	}
}

// sites: the page of any site may ask the service, with a question in advance, and
// nothing else of the server.
func (s *spreadsheet) sites(t *testing.T) {
	for path, want := range map[string]string{"/reconcile": "*", "/reconcile/suggest/entity": "*", "/graphql": ""} {
		request, err := http.NewRequestWithContext(t.Context(), http.MethodOptions, s.base+path, nil)
		if err != nil {
			t.Fatal(err)
		}
		request.Header.Set("Origin", "https://sheet.example.org")
		request.Header.Set("Access-Control-Request-Method", http.MethodPost)
		request.Header.Set("Access-Control-Request-Headers", "content-type")
		answer, err := http.DefaultClient.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		_ = answer.Body.Close()
		if got := answer.Header.Get("Access-Control-Allow-Origin"); got != want {
			t.Errorf("%s: other sites may ask: %q, want %q", path, got, want)
		}
	}
}

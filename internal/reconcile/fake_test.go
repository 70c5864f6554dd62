package reconcile

import (
	"cmp"
	"context"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/text"
)

// The graph of these tests: invented institutions of an invented country's
// code that no country has.
var (
	north  = collab.EntityID("test:north")
	south  = collab.EntityID("test:south")
	twin   = collab.EntityID("test:twin")
	league = collab.EntityID("test:league")
	town   = collab.EntityID("test:town")
)

func invented() []*Entity {
	return []*Entity{
		{ID: north, Kind: collab.KindInstitution, Name: "Nordhaven University of Technology", Country: "NO", City: "Nordhaven", CityID: town,
			Types: []string{"UNIVERSITY", "EDUCATION"}, Website: "https://www.nut.example/en",
			Identifiers: []RegisterID{{"ror", "01nvent23"}, {"wikidata", "Q900001"}, {"isni", "000000000000001X"}, {"isni", "0000000000000028"}, {"pic", "999999991"}}},
		{ID: south, Kind: collab.KindInstitution, Name: "Südhaven <script>alert(1)</script> Akademie", Country: "SE", City: "Südhaven",
			Website: "javascript:alert(1)", Identifiers: []RegisterID{{"ror", "02nvent29"}, {"website", "https://sued.example"}}},
		{ID: twin, Kind: collab.KindInstitution, Name: "Nordhaven Conservatory", Country: "NO", City: "Nordhaven",
			Website: "http://nut.example", Identifiers: []RegisterID{{"grid", "grid.1234.5"}}},
		{ID: league, Kind: collab.KindAlliance, Name: "Haven League"},
		{ID: town, Kind: collab.KindPlace, Name: "Nordhaven", Country: "NO"},
	}
}

// fake is a Matcher, a Finder and the Facts over entities. Its matcher scores by the
// share of the words of the text that the name has, and chooses every candidate.
type fake struct {
	entities []*Entity
	links    map[collab.ID]map[ListName][]Link
	queries  []LinkQuery // about links
	asked    []TextQuery
	calls    int
	fail     error
}

func (f *fake) Match(_ context.Context, queries []TextQuery) ([][]TextMatch, error) {
	f.calls++
	f.asked = append(f.asked, queries...)
	out := make([][]TextMatch, len(queries))
	for i, q := range queries {
		for _, e := range f.entities {
			words := text.Tokens(q.Text)
			has := text.Tokens(e.Name)
			common := 0
			for _, w := range words {
				if slices.Contains(has, w) {
					common++
				}
			}
			if common > 0 && (q.Kinds == nil || slices.Contains(q.Kinds, e.Kind)) {
				score := float64(common) / float64(max(len(words), len(has)))
				out[i] = append(out[i], TextMatch{e.ID, score, score == 1 || q.Text == "both", "some words"})
			}
		}
		slices.SortStableFunc(out[i], func(a, b TextMatch) int { return cmp.Compare(b.Score, a.Score) })
		out[i] = out[i][:min(len(out[i]), q.Limit)]
	}
	return out, f.fail
}

func (f *fake) Suggest(_ context.Context, prefix string, kinds []collab.EntityKind, skip, limit int) ([]collab.ID, error) {
	var ids []collab.ID
	for _, e := range f.entities {
		if strings.HasPrefix(text.Fold(e.Name), text.Fold(prefix)) && (kinds == nil || slices.Contains(kinds, e.Kind)) {
			ids = append(ids, e.ID)
		}
	}
	ids = ids[min(skip, len(ids)):]
	return ids[:min(limit, len(ids))], f.fail
}

func (f *fake) Holders(_ context.Context, identifiers []RegisterID) ([][]collab.ID, error) {
	out := make([][]collab.ID, len(identifiers))
	for i, x := range identifiers {
		for _, e := range f.entities {
			site := property{scheme: collab.SchemeWebsite}
			if slices.Contains(e.Identifiers, x) || x.Scheme == collab.SchemeWebsite && site.normalised(e.Website) == site.normalised(x.Value) {
				out[i] = append(out[i], e.ID)
			}
		}
	}
	return out, f.fail
}

func (f *fake) Facts(_ context.Context, ids []collab.ID) ([]*Entity, error) {
	out := make([]*Entity, len(ids))
	for i, id := range ids {
		for _, e := range f.entities {
			if e.ID == id {
				out[i] = e
			}
		}
	}
	return out, f.fail
}

func (f *fake) Links(_ context.Context, queries []LinkQuery) ([][]Linked, error) {
	f.queries = append(f.queries, queries...)
	out := make([][]Linked, len(queries))
	for i, q := range queries {
		total := 0
		for _, id := range q.IDs {
			all := f.links[id][q.List]
			out[i] = append(out[i], Linked{len(all), all[:min(q.First, len(all))]})
			total += min(q.First, len(all))
		}
		if total > q.Most {
			return nil, collab.Errorf(collab.TooCostly, "there are %d links", total)
		}
	}
	return out, f.fail
}

func (f *fake) options() Options {
	return Options{Matcher: f, Finder: f, Facts: f, Links: f, Log: slog.New(slog.DiscardHandler)}
}

// world is a service over the invented institutions.
func world() (*fake, http.Handler) {
	f := &fake{entities: invented(), links: map[collab.ID]map[ListName][]Link{
		north: {
			Alliances: {{ID: league, Name: "Haven League", Valid: "2019-04/..", LastReported: "2025", Status: collab.LinkCurrent}, {ID: collab.EntityID("test:nameless")}},
			Partners:  {{ID: twin, Name: "Nordhaven Conservatory", Weight: 2, Valid: "2019", LastReported: "2020", Status: collab.LinkEnded}, {ID: south, Name: "Südhaven", Weight: 1.5}},
		},
		league: {Members: {{ID: north, Name: "Nordhaven University of Technology"}}},
	}}
	return f, Handler(f.options())
}

func get(h http.Handler, target string) *httptest.ResponseRecorder {
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, target, nil))
	return w
}

// post sends a form as OpenRefine does.
func post(h http.Handler, name, value string) *httptest.ResponseRecorder {
	w := httptest.NewRecorder()
	r := httptest.NewRequest(http.MethodPost, Path, strings.NewReader(url.Values{name: {value}}.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
	h.ServeHTTP(w, r)
	return w
}

// ask1 sends a batch and returns the answer to its query q0.
func ask1(t *testing.T, h http.Handler, query string) []candidate {
	t.Helper()
	w := post(h, "queries", `{"q0":`+query+`}`)
	var out map[string]result
	read(t, w, &out)
	return out["q0"].Result
}

func read(t *testing.T, w *httptest.ResponseRecorder, into any) {
	t.Helper()
	if w.Code != http.StatusOK {
		t.Fatalf("status %d: %s", w.Code, w.Body)
	}
	if err := json.Unmarshal(w.Body.Bytes(), into); err != nil {
		t.Fatalf("%v: %s", err, w.Body)
	}
}

// refusedWith checks that an answer is an error of the form that is documented.
func refusedWith(t *testing.T, w *httptest.ResponseRecorder, status int, part string) {
	t.Helper()
	var out struct{ Error fault }
	if err := json.Unmarshal(w.Body.Bytes(), &out); err != nil || w.Code != status || out.Error.Code == "" || !strings.Contains(out.Error.Message, part) {
		t.Errorf("status %d, want %d with %q: %s", w.Code, status, part, w.Body)
	}
	if got := w.Header().Get("Content-Type"); got != "application/json; charset=utf-8" {
		t.Errorf("an error of type %q", got)
	}
}

type matcherFunc func([]TextQuery) [][]TextMatch

func (f matcherFunc) Match(_ context.Context, queries []TextQuery) ([][]TextMatch, error) {
	return f(queries), nil
}

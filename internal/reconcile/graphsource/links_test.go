package graphsource_test

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"liaison/data"
	"liaison/graph"
	"liaison/internal/collab"
	"liaison/internal/importer"
	"liaison/internal/query"
	"liaison/internal/reconcile"
	"liaison/internal/reconcile/graphsource"
	"liaison/internal/server"
	"liaison/internal/store"
	"liaison/internal/store/mem"
	"liaison/internal/store/neo4j"
	"liaison/internal/store/neo4j/neo4jtest"
	"liaison/internal/store/sqlite"
)

// TestLinksAreThoseOfGraphQL: the columns of a spreadsheet have the entities, in their
// order, and the last reports that the GraphQL API answers, for every institution and
// every thing of the five pages.
func TestLinksAreThoseOfGraphQL(t *testing.T) {
	s, err := sqlite.Open(context.Background(), filepath.Join(t.TempDir(), "graph.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close(context.Background()) })
	compareWithGraphQL(t, serve(t, s))
	compareWithGraphQL(t, serve(t, mem.New()))
}

func TestLinksAreThoseOfGraphQLOnNeo4j(t *testing.T) {
	address := neo4jtest.Address(t)
	neo4jtest.Empty(t, address)
	user, password := neo4jtest.Credentials()
	s, err := neo4j.Open(t.Context(), address, neo4j.Auth{User: user, Password: password})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close(context.Background()) })
	compareWithGraphQL(t, serve(t, s))
}

// serve fills a store with the five pages and serves it as the program does.
func serve(t *testing.T, s store.Store) http.Handler {
	t.Helper()
	if _, err := importer.LoadCurated(context.Background(), s, data.Documents); err != nil {
		t.Fatal(err)
	}
	log := slog.New(slog.DiscardHandler)
	memory := query.NewMemory(s, 0)
	source := graphsource.New(s, memory)
	return server.Handler(server.Options{
		Graph: &graph.Resolver{Store: s, Memory: memory, Log: log}, Log: log, Time: time.Hour,
		Reconcile: reconcile.Handler(reconcile.Options{Matcher: source, Finder: source, Facts: source, Links: source, Log: log, Time: time.Hour}),
	})
}

// asked are the lists, by the property and by the path of the field in the answers.
var asked = `
query($day: Date) {
  institutions(first: 50) { nodes { id
    alliances(filter: {asOf: $day}, first: 100) { totalCount edges { lastReported node { id name } } }
    projects(filter: {asOf: $day}, first: 100) { totalCount edges { lastReported node { id name } } }
    jointLabs(filter: {asOf: $day}, first: 100) { totalCount edges { lastReported node { id name } } }
    agreements(filter: {asOf: $day}, first: 100) { totalCount edges { lastReported node { id name } } }
    partners(ties: {asOf: $day}, first: 100) { totalCount edges { lastReported weight node { id name } } }
    viaProject: partners(ties: {asOf: $day, via: [PROJECT]}, first: 100) { totalCount edges { lastReported weight node { id name } } }
  } }
  alliances(first: 50) { nodes { id members(filter: {asOf: $day}, first: 100) { totalCount edges { lastReported node { id name } } } } }
  agreements(first: 50) { nodes { id members: parties(filter: {asOf: $day}, first: 100) { totalCount edges { lastReported node { id name } } } } }
  projects(first: 50) { nodes { id consortium { members(filter: {asOf: $day}, first: 100) { totalCount edges { lastReported node { id name } } } } } }
}`

type list struct {
	TotalCount int
	Edges      []struct {
		LastReported *string
		Weight       float64
		Node         struct{ ID, Name string }
	}
}

type cell struct {
	ID, Name, Str string
	Int           int
	Float         float64
}

func compareWithGraphQL(t *testing.T, h http.Handler) {
	t.Helper()
	for _, day := range []string{"", "2022-06-01"} {
		variables := map[string]any{}
		if day != "" {
			variables["day"] = day
		}
		body, err := json.Marshal(map[string]any{"query": asked, "variables": variables})
		if err != nil {
			t.Fatal(err)
		}
		var answer struct {
			Data struct {
				Institutions, Alliances, Agreements, Projects struct {
					Nodes []map[string]json.RawMessage
				}
			}
			Errors []any
		}
		send(t, h, "/graphql", "application/json", string(body), &answer)
		if answer.Errors != nil {
			t.Fatal(answer.Errors)
		}
		d, entries := answer.Data, 0
		for _, node := range d.Projects.Nodes {
			var consortium struct{ Members json.RawMessage }
			if err := json.Unmarshal(node["consortium"], &consortium); err != nil {
				t.Fatal(err)
			}
			node["members"] = consortium.Members
			entries += compareLists(t, h, node, day, map[string]string{"members": "members"})
		}
		for _, node := range append(d.Alliances.Nodes, d.Agreements.Nodes...) {
			entries += compareLists(t, h, node, day, map[string]string{"members": "members"})
		}
		for _, node := range d.Institutions.Nodes {
			entries += compareLists(t, h, node, day, map[string]string{
				"alliances": "alliances", "projects": "projects", "jointLabs": "joint-labs", "agreements": "agreements", "partners": "partners",
			})
			entries += compareLists(t, h, node, day, map[string]string{"viaProject": "partners"})
		}
		if entries < 40 {
			t.Errorf("as of %q: only %d entries were compared", day, entries)
		}
	}
}

// compareLists compares lists of a node with the columns of its row, and returns how many
// entries they have.
func compareLists(t *testing.T, h http.Handler, node map[string]json.RawMessage, day string, properties map[string]string) (entries int) {
	t.Helper()
	var id string
	if err := json.Unmarshal(node["id"], &id); err != nil {
		t.Fatal(err)
	}
	var columns []string
	for field, property := range properties {
		settings := fmt.Sprintf(`{"asOf":%q}`, day)
		if field == "viaProject" {
			settings = fmt.Sprintf(`{"asOf":%q,"kind":"project"}`, day)
		}
		for _, part := range []string{"", "-count", "-last-reported"} {
			columns = append(columns, fmt.Sprintf(`{"id":%q,"settings":%s}`, property+part, settings))
		}
		if property == "partners" {
			columns = append(columns, fmt.Sprintf(`{"id":"partners-weight","settings":%s}`, settings))
		}
	}
	var answer struct{ Rows map[string]map[string][]cell }
	form := url.Values{"extend": {fmt.Sprintf(`{"ids":[%q],"properties":[%s]}`, id, strings.Join(columns, ","))}}
	send(t, h, "/reconcile", "application/x-www-form-urlencoded", form.Encode(), &answer)
	row := answer.Rows[id]
	for field, property := range properties {
		var l list
		if err := json.Unmarshal(node[field], &l); err != nil {
			t.Fatal(err)
		}
		want := map[string][]cell{property: {}, property + "-last-reported": {}, property + "-count": {{Int: l.TotalCount}}}
		for _, e := range l.Edges {
			want[property] = append(want[property], cell{ID: e.Node.ID, Name: e.Node.Name})
			var reported cell
			if e.LastReported != nil {
				reported.Str = *e.LastReported
			}
			want[property+"-last-reported"] = append(want[property+"-last-reported"], reported)
			if property == "partners" {
				want["partners-weight"] = append(want["partners-weight"], cell{Float: e.Weight})
			}
		}
		for column, cells := range want {
			if !reflect.DeepEqual(row[column], cells) {
				t.Errorf("%s of %s as of %q:\n%v, want\n%v", column, id, day, row[column], cells)
			}
		}
		entries += len(l.Edges)
	}
	return entries
}

func send(t *testing.T, h http.Handler, path, kind, body string, into any) {
	t.Helper()
	w := httptest.NewRecorder()
	r := httptest.NewRequest(http.MethodPost, path, strings.NewReader(body))
	r.Header.Set("Content-Type", kind)
	h.ServeHTTP(w, r)
	if err := json.Unmarshal(w.Body.Bytes(), into); err != nil || w.Code != http.StatusOK {
		t.Fatalf("%s: %d %v: %s", path, w.Code, err, w.Body)
	}
}

// TestDaysOfLinks: days keep the precision of their source, and a status says no more
// than is known.
func TestDaysOfLinks(t *testing.T) {
	s := mem.New()
	id := collab.EntityID
	about := func(to string, valid collab.EDTF, modality collab.Modality) *collab.Relation {
		return &collab.Relation{Statement: collab.Statement{SourceID: id("doc"), Valid: valid, Modality: modality, Observed: "2024"}, Kind: collab.MemberOf, From: id("inst"), To: id(to)}
	}
	b := store.Batch{Entities: []store.Entity{{ID: id("doc"), Kind: collab.KindDocument, Source: &collab.Source{Origin: collab.Page}}, {ID: id("inst"), Kind: collab.KindInstitution}}}
	for to, r := range map[string]*collab.Relation{
		"a": about("a", "2019-04/..", collab.Actual), "b": about("b", "", collab.Actual), "c": about("c", "2010/2012-03-04", collab.Actual),
		"d": about("d", "", collab.Planned), "e": about("e", "2099", collab.Actual),
	} {
		b.Entities = append(b.Entities, store.Entity{ID: id(to), Kind: collab.KindAlliance})
		b.Assert = append(b.Assert, r, &collab.Name{Statement: collab.Statement{SourceID: id("doc")}, Subject: id(to), Value: to, Type: collab.Label})
	}
	if _, err := s.Apply(context.Background(), b); err != nil {
		t.Fatal(err)
	}
	source := graphsource.New(s, query.NewMemory(s, 0))
	lists, err := source.Links(context.Background(), []reconcile.LinkQuery{{IDs: []collab.ID{id("inst"), id("nobody")}, List: reconcile.Alliances, First: 9, Most: 9, Dated: true}})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, x := range lists[0][0].First {
		first, last := x.Valid.Ends()
		got = append(got, fmt.Sprint(x.Name, " ", first, " ", last, " ", x.LastReported, " ", x.Status))
	}
	want := []string{"a 2019-04  2024 CURRENT", "b   2024 NO_KNOWN_END", "c 2010 2012-03-04 2012-03-04 ENDED", "d   2024 PLANNED", "e 2099 2099 2024 NOT_BEGUN"}
	if !reflect.DeepEqual(got, want) || lists[0][1].Total != 0 {
		t.Errorf("%q, want %q", got, want)
	}
	if _, err := source.Links(context.Background(), []reconcile.LinkQuery{{IDs: []collab.ID{id("inst")}, List: reconcile.Alliances, First: 9, Most: 4}}); collab.CodeOf(err) != collab.TooCostly {
		t.Errorf("five links of at most four: %v", err)
	}
}

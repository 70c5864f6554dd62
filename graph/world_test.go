package graph_test

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"github.com/99designs/gqlgen/graphql/handler/transport"

	"liaison/graph"
	"liaison/internal/collab"
	"liaison/internal/query"
	"liaison/internal/store"
	"liaison/internal/store/mem"
)

// world is a server over the naive store, which counts the reads.
type world struct {
	*testing.T
	store   *counter
	handler http.Handler
	resolve *graph.Resolver
	bearer  string
	said    map[string]collab.EntityKind
	claims  []collab.Claim
}

func id(key string) collab.ID { return collab.EntityID(key) }

// newWorld returns a world that has doc:page; other entities come with tell.
func newWorld(t *testing.T) *world {
	w := &world{T: t, store: &counter{Store: mem.New(), calls: map[string]int{}}, said: map[string]collab.EntityKind{}}
	w.resolve = &graph.Resolver{Store: w.store, Memory: query.NewMemory(w.store, 0)}
	srv := graph.NewServer(w.resolve)
	srv.AddTransport(transport.POST{})
	w.handler = http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		srv.ServeHTTP(rw, r.WithContext(graph.WithBearer(r.Context(), w.bearer)))
	})
	return w
}

func (w *world) entity(kind collab.EntityKind, key, name string) collab.ID {
	w.said[key] = kind
	w.claims = append(w.claims, &collab.Name{Subject: id(key), Value: name, Type: collab.Label, Language: "en"})
	return id(key)
}

func (w *world) link(from string, kind collab.RelationKind, to string) *collab.Relation {
	r := &collab.Relation{Kind: kind, From: id(from), To: id(to)}
	w.claims = append(w.claims, r)
	return r
}

// tell writes, as statements of doc:page, what the test has added since the last call.
func (w *world) tell() store.Receipt {
	w.Helper()
	b := store.Batch{Reason: "test", Assert: w.claims, Entities: []store.Entity{
		{ID: id("doc:page"), Kind: collab.KindDocument, Source: &collab.Source{Origin: collab.Page, SHA256: "cafe", Languages: []string{"en"}}},
	}}
	for key, kind := range w.said {
		e := store.Entity{ID: id(key), Kind: kind}
		if kind == collab.KindDocument {
			e.Source = &collab.Source{Origin: collab.Reference}
		}
		b.Entities = append(b.Entities, e)
	}
	for _, c := range b.Assert {
		if c.Base().SourceID == "" {
			c.Base().SourceID = id("doc:page")
		}
	}
	receipt, err := w.store.Apply(context.Background(), b)
	if err != nil {
		w.Fatal(err)
	}
	w.said, w.claims = map[string]collab.EntityKind{}, nil
	return receipt
}

type answer struct {
	Data   map[string]any
	Errors []struct {
		Message    string
		Path       []any
		Locations  []struct{ Line, Column int }
		Extensions struct{ Code, Argument string }
	}
	Extensions struct {
		GraphVersion int64
		Token        string
	}
}

// send answers a request, whatever it is.
func (w *world) send(query string, variables map[string]any) answer {
	w.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		w.Fatal(err)
	}
	r := httptest.NewRequest(http.MethodPost, "/graphql", bytes.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	rec := httptest.NewRecorder()
	w.handler.ServeHTTP(rec, r)
	var a answer
	if err := json.Unmarshal(rec.Body.Bytes(), &a); err != nil {
		w.Fatalf("%s: %s", err, rec.Body)
	}
	return a
}

// ask answers a request that must not fail; ids of entities are written <key>.
func (w *world) ask(query string) map[string]any {
	w.Helper()
	a := w.send(withIDs(query), nil)
	if len(a.Errors) > 0 {
		w.Fatalf("%s: %+v", query, a.Errors)
	}
	return a.Data
}

// refused asks a question that must fail with a code.
func (w *world) refused(query string, code collab.Code) string {
	w.Helper()
	a := w.send(withIDs(query), nil)
	if len(a.Errors) != 1 || a.Errors[0].Extensions.Code != string(code) {
		w.Errorf("%s: want %s, got %+v", query, code, a.Errors)
		return ""
	}
	return a.Errors[0].Message
}

// gives asks a question and compares its answer as JSON.
func (w *world) gives(query, want string) {
	w.Helper()
	raw, err := json.Marshal(w.ask(query))
	if err != nil {
		w.Fatal(err)
	}
	var b bytes.Buffer
	if err := json.Compact(&b, []byte(withIDs(want))); err != nil {
		w.Fatalf("%s: %s", want, err)
	}
	var v any
	if err := json.Unmarshal(b.Bytes(), &v); err != nil {
		w.Fatal(err)
	}
	sorted, err := json.Marshal(v)
	if err != nil {
		w.Fatal(err)
	}
	if string(raw) != string(sorted) {
		w.Errorf("%s\n got %s\nwant %s", query, raw, sorted)
	}
}

func withIDs(s string) string {
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(s, "<")
		key, after, closed := strings.Cut(rest, ">")
		if b.WriteString(before); !ok || !closed {
			return b.String()
		}
		b.WriteString(string(id(key)))
		s = after
	}
}

// counter counts the reads of a store by method.
type counter struct {
	store.Store
	mu        sync.Mutex
	calls     map[string]int
	conflicts []*collab.Conflict // answered in place of the store's, if not nil
	fail      func() error       // gives the error of Neighbours, if not nil
}

func (c *counter) count(method string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.calls[method]++
}

// reset gives the counts since the last reset and their sum.
func (c *counter) reset() (calls map[string]int, sum int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	calls, c.calls = c.calls, map[string]int{}
	for _, n := range calls {
		sum += n
	}
	return calls, sum
}

func (c *counter) Get(ctx context.Context, ids []collab.ID) ([]*collab.Record, error) {
	c.count("Get")
	return c.Store.Get(ctx, ids)
}

func (c *counter) Statements(ctx context.Context, ids []collab.ID) ([]collab.Claim, error) {
	c.count("Statements")
	return c.Store.Statements(ctx, ids)
}

func (c *counter) Claims(ctx context.Context, subjects []collab.ID, sel collab.Selection) ([]collab.EntityClaims, error) {
	c.count("Claims")
	return c.Store.Claims(ctx, subjects, sel)
}

func (c *counter) FarEnds(ctx context.Context, q store.Neighbours) ([][]*collab.Record, error) {
	c.count("FarEnds")
	if c.fail != nil {
		return nil, c.fail()
	}
	return c.Store.FarEnds(ctx, q)
}

func (c *counter) Neighbours(ctx context.Context, q store.Neighbours) ([][]store.Link, error) {
	c.count("Neighbours")
	if c.fail != nil {
		return nil, c.fail()
	}
	return c.Store.Neighbours(ctx, q)
}

func (c *counter) Changes(ctx context.Context, q store.Changes) (store.ChangePage, error) {
	c.count("Changes")
	return c.Store.Changes(ctx, q)
}

func (c *counter) Find(ctx context.Context, q store.Find) (store.Page, error) {
	c.count("Find")
	return c.Store.Find(ctx, q)
}

func (c *counter) Facets(ctx context.Context, where store.Where, by []store.Facet, limit int) ([]store.FacetCount, error) {
	c.count("Facets")
	return c.Store.Facets(ctx, where, by, limit)
}

func (c *counter) Conflicts(ctx context.Context, q store.Conflicts) (store.ConflictPage, error) {
	c.count("Conflicts")
	if c.conflicts != nil {
		return store.ConflictPage{Conflicts: c.conflicts, Sorts: make([]string, len(c.conflicts))}, nil
	}
	return c.Store.Conflicts(ctx, q)
}

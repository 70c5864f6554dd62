package server

import (
	"log/slog"
	"net/http"
	"net/http/httptest"
	"testing"

	"liaison/graph"
	"liaison/internal/query"
	"liaison/internal/store/mem"
)

// TestCrossOrigin: every address of an open reconciliation service may be called by the
// pages of every site, and all else by those of the listed sites only.
func TestCrossOrigin(t *testing.T) {
	s := mem.New()
	handler := func(open bool, origins ...string) http.Handler {
		return Handler(Options{
			Graph: &graph.Resolver{Store: s, Memory: query.NewMemory(s, 0)}, Log: slog.New(slog.DiscardHandler), Origins: origins, OpenReconcile: open,
			Reconcile: http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusTeapot) }),
		})
	}
	const listed, other = "https://listed.example.org", "https://other.example.org"
	for _, test := range []struct {
		name                 string
		h                    http.Handler
		method, path, origin string
		allowed              string
	}{
		{"an open service", handler(true), "GET", "/reconcile", other, "*"},
		{"a suggestion", handler(true), "GET", "/reconcile/suggest/entity?prefix=a", other, "*"},
		{"an address that there is not", handler(true), "GET", "/reconcile/nothing", other, "*"},
		{"a form", handler(true), "POST", "/reconcile", other, "*"},
		{"before a form", handler(true), "OPTIONS", "/reconcile", other, "*"},
		{"GraphQL beside it", handler(true), "POST", "/graphql", other, ""},
		{"before GraphQL beside it", handler(true), "OPTIONS", "/graphql", other, ""},
		{"another address that begins like it", handler(true), "GET", "/reconciled", other, ""},
		{"a closed service", handler(false), "GET", "/reconcile", other, ""},
		{"a closed service and a listed site", handler(false, listed), "GET", "/reconcile", listed, listed},
		{"an open service and a listed site", handler(true, listed), "GET", "/reconcile", other, "*"},
		{"GraphQL and a listed site", handler(true, listed), "POST", "/graphql", listed, listed},
		{"GraphQL and another site", handler(true, listed), "POST", "/graphql", other, ""},
	} {
		r := httptest.NewRequest(test.method, test.path, nil)
		r.Header.Set("Origin", test.origin)
		if test.method == http.MethodOptions {
			r.Header.Set("Access-Control-Request-Method", http.MethodPost)
			r.Header.Set("Access-Control-Request-Headers", "content-type")
		}
		w := httptest.NewRecorder()
		test.h.ServeHTTP(w, r)
		got := w.Header().Values("Access-Control-Allow-Origin")
		if len(got) > 1 || w.Header().Get("Access-Control-Allow-Origin") != test.allowed || w.Header().Get("Access-Control-Allow-Credentials") != "" {
			t.Errorf("%s: allowed %q, want %q", test.name, got, test.allowed)
		}
		if test.method == http.MethodOptions && test.allowed != "" && w.Header().Get("Access-Control-Allow-Methods") != http.MethodPost {
			t.Errorf("%s: methods %q", test.name, w.Header().Get("Access-Control-Allow-Methods"))
		}
	}
}

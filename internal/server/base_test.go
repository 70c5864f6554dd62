package server

import (
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"testing"
)

// TestBasePath: addresses are answered below the base path and as a proxy that takes it
// away sends them, and every redirect has it.
func TestBasePath(t *testing.T) {
	routes := http.NewServeMux()
	routes.HandleFunc("/graphql", func(w http.ResponseWriter, r *http.Request) { _, _ = io.WriteString(w, r.URL.Path) })
	routes.HandleFunc("/page", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/graphiql", http.StatusSeeOther) })
	routes.HandleFunc("/away", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "https://example.org/x", http.StatusSeeOther)
	})
	h := under("/a/liaison", routes)
	for _, test := range []struct {
		path, location string
		status         int
	}{
		{"/a/liaison", "/a/liaison/", http.StatusPermanentRedirect},
		{"/a/liaison?x=1", "/a/liaison/?x=1", http.StatusPermanentRedirect},
		{"/a/liaison/graphql", "", http.StatusOK},
		{"/graphql", "", http.StatusOK},
		{"/a/liaison/page", "/a/liaison/graphiql", http.StatusSeeOther},
		{"/a/liaison/away", "https://example.org/x", http.StatusSeeOther},
		{"/a/liaison//graphql", "/a/liaison/graphql", http.StatusTemporaryRedirect},
		{"/a/liaisons/graphql", "", http.StatusNotFound},
		{"/a/liaison/a/liaison/graphql", "", http.StatusNotFound},
		{"/a/liaison/%2e%2e/x", "", http.StatusNotFound},
	} {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, test.path, nil))
		if w.Code != test.status || w.Header().Get("Location") != test.location {
			t.Errorf("%s: %d to %q, want %d to %q", test.path, w.Code, w.Header().Get("Location"), test.status, test.location)
		}
	}
}

// TestForwardedScheme: the word of a trusted proxy alone says that the client speaks https.
func TestForwardedScheme(t *testing.T) {
	var scheme string
	h := forwarded([]netip.Prefix{netip.MustParsePrefix("192.0.2.0/24")}, http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { scheme = r.URL.Scheme }))
	for remote, want := range map[string]string{"192.0.2.1:1234": "https", "198.51.100.1:1234": "http"} {
		r := httptest.NewRequest(http.MethodGet, "/x", nil)
		r.RemoteAddr = remote
		r.Header.Set("X-Forwarded-Proto", "HTTPS")
		h.ServeHTTP(httptest.NewRecorder(), r)
		if scheme != want {
			t.Errorf("from %s: %s, want %s", remote, scheme, want)
		}
	}
}

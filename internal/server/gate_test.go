package server

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// TestGate: which hosts, sites and encodings get through.
func TestGate(t *testing.T) {
	inside := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) })
	local := gate([]string{"localhost"}, nil, inside)
	named := gate([]string{"graph.example.org"}, []string{"https://page.example"}, inside)
	open := gate(nil, []string{"*"}, inside)
	for _, test := range []struct {
		name    string
		handler http.Handler
		method  string
		host    string
		headers map[string]string
		status  int
	}{
		{"localhost", local, "GET", "localhost:8080", nil, 200},
		{"below localhost", local, "GET", "a.localhost", nil, 200},
		{"an address", local, "GET", "127.0.0.1:8080", nil, 200},
		{"an address of six parts", local, "GET", "[::1]:8080", nil, 200},
		{"an address with a zone", local, "GET", "[fe80::1%25eth0]", nil, 200},
		{"an address with a dot", local, "GET", "127.0.0.1.", nil, 200},
		{"an address and more", local, "GET", "[::1].attacker.example", nil, 421},
		{"localhost and more", local, "GET", "localhost.attacker.example", nil, 421},
		{"two ports", local, "GET", "localhost:8080:80", nil, 421},
		{"a short address, which is a name too", local, "GET", "127.1", nil, 421},
		{"a number, which is a name too", local, "GET", "2130706433", nil, 421},
		{"a name that points here", local, "GET", "attacker.example:8080", nil, 421},
		{"a name that ends alike", local, "GET", "notlocalhost", nil, 421},
		{"no name", local, "GET", "", nil, 421},
		{"the name served", named, "GET", "GRAPH.example.org.", nil, 200},
		{"another name", named, "GET", "example.org", nil, 421},
		{"any name", open, "GET", "example.org", nil, 200},
		{"a page of this site", local, "GET", "localhost", map[string]string{"Sec-Fetch-Site": "same-origin"}, 200},
		{"typed in", local, "GET", "localhost", map[string]string{"Sec-Fetch-Site": "none"}, 200},
		{"an image on another site", local, "GET", "localhost", map[string]string{"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"}, 403},
		{"an image on an allowed site", named, "GET", "graph.example.org", map[string]string{"Sec-Fetch-Site": "cross-site"}, 403},
		{"a script of an allowed site", named, "GET", "graph.example.org", map[string]string{"Sec-Fetch-Site": "cross-site", "Origin": "https://page.example"}, 200},
		{"a script of another site", named, "GET", "graph.example.org", map[string]string{"Sec-Fetch-Site": "cross-site", "Origin": "https://page.example.org"}, 403},
		{"any site", open, "GET", "example.org", map[string]string{"Sec-Fetch-Site": "cross-site", "Origin": "https://a.example"}, 200},
		{"a plain body", local, "POST", "localhost", map[string]string{"Content-Encoding": "identity"}, 200},
		{"a packed body", local, "POST", "localhost", map[string]string{"Content-Encoding": "gzip"}, 415},
		{"a body packed twice", local, "POST", "localhost", map[string]string{"Content-Encoding": "identity, br"}, 415},
	} {
		r := httptest.NewRequest(test.method, "/graphql", strings.NewReader("{}"))
		r.Host = test.host
		for name, value := range test.headers {
			r.Header.Set(name, value)
		}
		w := httptest.NewRecorder()
		test.handler.ServeHTTP(w, r)
		if w.Code != test.status {
			t.Errorf("%s: status %d, want %d", test.name, w.Code, test.status)
		}
	}
}

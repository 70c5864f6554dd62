package server

import (
	"context"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"liaison/graph"
	"liaison/internal/collab"
	"liaison/internal/query"
	"liaison/internal/store"
	"liaison/internal/store/mem"
)

// stored is a store whose answers a test may hold up.
type stored struct {
	store.Store
	version func(context.Context) (int64, error)
}

func (s stored) Version(ctx context.Context) (int64, error) {
	if s.version != nil {
		return s.version(ctx)
	}
	return s.Store.Version(ctx)
}

func handlerOf(s store.Store, origins ...string) http.Handler {
	log := slog.New(slog.DiscardHandler)
	api := &graph.Resolver{Store: s, Memory: query.NewMemory(s, 0), WriteToken: "secret", Log: log}
	return Handler(Options{Graph: api, Origins: origins, Log: log})
}

func do(h http.Handler, r *http.Request) *httptest.ResponseRecorder {
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func post(body, contentType, accept string) *http.Request {
	r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(body))
	if contentType != "" {
		r.Header.Set("Content-Type", contentType)
	}
	if accept != "" {
		r.Header.Set("Accept", accept)
	}
	return r
}

func codeOf(t *testing.T, w *httptest.ResponseRecorder) string {
	t.Helper()
	var a struct {
		Errors []struct{ Extensions struct{ Code string } }
	}
	if err := json.Unmarshal(w.Body.Bytes(), &a); err != nil || len(a.Errors) == 0 {
		t.Fatalf("no GraphQL error: %s", w.Body)
	}
	return a.Errors[0].Extensions.Code
}

func TestRequestsAreReadStrictly(t *testing.T) {
	h := handlerOf(mem.New())
	const good = `{"query":"{ graph { version } }"}`
	const mutation = `mutation { retractRelation(id: "x", reason: "y") { version } }`
	deep := `{"query":"{ graph { version } }","variables":` + strings.Repeat(`{"a":`, 20_000)
	for name, c := range map[string]struct {
		request *http.Request
		status  int
	}{
		"a query":                {post(good, jsonType, ""), 200},
		"a charset":              {post(good, jsonType+"; charset=UTF-8", ""), 200},
		"null parameters":        {post(`{"query":"{ graph { version } }","variables":null,"operationName":null,"extensions":null}`, jsonType, ""), 200},
		"another charset":        {post(good, jsonType+"; charset=latin1", ""), 415},
		"no content type":        {post(good, "", ""), 415},
		"text":                   {post(good, "text/plain", ""), 415},
		"a form":                 {post("query="+url.QueryEscape(mutation), "application/x-www-form-urlencoded", ""), 415},
		"a multipart form":       {post("--x\r\n\r\n", "multipart/form-data; boundary=x", ""), 415},
		"nothing acceptable":     {post(good, jsonType, "text/html"), 406},
		"no query":               {post(`{}`, jsonType, ""), 400},
		"an empty query":         {post(`{"query":""}`, jsonType, ""), 400},
		"an empty batch":         {post("[]", jsonType, ""), 400},
		"trailing data":          {post(good+good, jsonType, ""), 400},
		"half a body":            {post(good[:9], jsonType, ""), 400},
		"no UTF-8":               {post("{\"query\":\"{ graph { \xff } }\"}", jsonType, ""), 400},
		"variables as a text":    {post(`{"query":"{ graph { version } }","variables":"a"}`, jsonType, ""), 400},
		"JSON nested deep":       {post(deep, jsonType, ""), 400},
		"a large body":           {post(`{"query":"`+strings.Repeat("{a", 1<<20), jsonType, ""), 413},
		"many tokens":            {post(`{"query":"{`+strings.Repeat("a ", 20_000)+`}"}`, jsonType, responseType), 400},
		"a syntax error, JSON":   {post(`{"query":"{"}`, jsonType, jsonType), 200},
		"a syntax error":         {post(`{"query":"{"}`, jsonType, responseType), 400},
		"an unknown field":       {post(`{"query":"{ nope }"}`, jsonType, responseType), 400},
		"PUT":                    {httptest.NewRequest(http.MethodPut, "/graphql", strings.NewReader(good)), 405},
		"GET":                    {httptest.NewRequest(http.MethodGet, "/graphql?query="+url.QueryEscape("{ graph { version } }"), nil), 200},
		"GET without a query":    {httptest.NewRequest(http.MethodGet, "/graphql", nil), 400},
		"GET with bad variables": {httptest.NewRequest(http.MethodGet, "/graphql?query=%7B__typename%7D&variables=1", nil), 400},
		"GET of a mutation":      {httptest.NewRequest(http.MethodGet, "/graphql?query="+url.QueryEscape(mutation), nil), 405},
		"an unknown path":        {httptest.NewRequest(http.MethodGet, "/nope", nil), 404},
	} {
		t.Run(name, func(t *testing.T) {
			w := do(h, c.request)
			if w.Code != c.status {
				t.Errorf("status %d, want %d: %.300s", w.Code, c.status, w.Body)
			}
			if w.Body.Len() > 4<<10 {
				t.Errorf("an answer of %d bytes", w.Body.Len())
			}
			if w.Header().Get("X-Content-Type-Options") != "nosniff" || w.Header().Get(requestHeader) == "" {
				t.Errorf("headers: %v", w.Header())
			}
			if c.status == 405 && w.Header().Get("Allow") == "" {
				t.Error("405 without Allow")
			}
			want := "BAD_USER_INPUT"
			if name == "many tokens" {
				want = "TOO_COSTLY"
			}
			if (c.status == 400 || c.status == 415 || c.status == 413) && codeOf(t, w) != want {
				t.Errorf("code %s, want %s", codeOf(t, w), want)
			}
		})
	}
}

func TestNegotiation(t *testing.T) {
	for accept, want := range map[string]string{
		"":                   jsonType,
		"*/*":                jsonType,
		"application/*":      jsonType,
		jsonType:             jsonType,
		responseType:         responseType,
		"text/html":          "",
		"text/html, */*;q=0": "",
		responseType + ", " + jsonType + ";q=0.9":       responseType,
		jsonType + ", " + responseType + ";q=0.5":       jsonType,
		jsonType + ", " + responseType:                  responseType,
		jsonType + ";q=0, */*":                          responseType,
		responseType + "; charset=utf-8":                responseType,
		responseType + ";charset=latin1, */*;q=0.1":     jsonType,
		"TEXT/html;level=1, Application/JSON ; q = 0.3": jsonType,
	} {
		if got := negotiate([]string{accept}); got != want {
			t.Errorf("Accept %q: %q, want %q", accept, got, want)
		}
	}
}

func TestPanicsStayInside(t *testing.T) {
	h := observe(slog.New(slog.DiscardHandler), nil, http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic("the secret") }))
	w := do(h, httptest.NewRequest(http.MethodGet, "/", nil))
	if w.Code != 500 || codeOf(t, w) != "INTERNAL" || strings.Contains(w.Body.String(), "secret") {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}

func TestOnlyNamedOriginsMayCall(t *testing.T) {
	preflight := func(h http.Handler, origin string) http.Header {
		r := httptest.NewRequest(http.MethodOptions, "/graphql", nil)
		r.Header.Set("Origin", origin)
		r.Header.Set("Access-Control-Request-Method", "POST")
		r.Header.Set("Access-Control-Request-Headers", "content-type,liaison-token")
		return do(h, r).Header()
	}
	named := handlerOf(mem.New(), "https://good.example")
	if got := preflight(named, "https://good.example").Get("Access-Control-Allow-Origin"); got != "https://good.example" {
		t.Errorf("named origin: %q", got)
	}
	for _, h := range []http.Header{preflight(named, "https://bad.example"), preflight(handlerOf(mem.New()), "https://good.example")} {
		if h.Get("Access-Control-Allow-Origin") != "" {
			t.Errorf("%v", h)
		}
	}
	r := post(`{"query":"{ __typename }"}`, jsonType, "")
	r.Header.Set("Origin", "https://good.example")
	if got := do(named, r).Header().Get("Access-Control-Expose-Headers"); !strings.Contains(got, tokenHeader) {
		t.Errorf("exposed: %q", got)
	}
}

func TestWritesNeedTheTokenAndAnswerWithOne(t *testing.T) {
	s := mem.New()
	a, doc := collab.EntityID("inst:a"), collab.EntityID("doc:d")
	if _, err := s.Apply(t.Context(), store.Batch{Entities: []store.Entity{
		{ID: a, Kind: collab.KindInstitution}, {ID: doc, Kind: collab.KindDocument, Source: &collab.Source{Origin: collab.Upload}},
	}}); err != nil {
		t.Fatal(err)
	}
	h := handlerOf(s)
	write := func(authorization string) *httptest.ResponseRecorder {
		body, err := json.Marshal(map[string]any{
			"query":     `mutation($a: ID!, $d: ID!) { assertRelation(input: {kind: ABOUT, from: $d, to: $a, source: $d}, reason: "test") { version } }`,
			"variables": map[string]any{"a": a, "d": doc},
		})
		if err != nil {
			t.Fatal(err)
		}
		r := post(string(body), jsonType, "")
		if authorization != "" {
			r.Header.Set("Authorization", authorization)
		}
		return do(h, r)
	}
	for authorization, want := range map[string]string{"": "UNAUTHENTICATED", "Bearer wrong": "FORBIDDEN", "Basic c2VjcmV0": "UNAUTHENTICATED"} {
		if w := write(authorization); codeOf(t, w) != want || w.Header().Get(tokenHeader) != "" {
			t.Errorf("%q: %s", authorization, w.Body)
		}
	}
	w := write("bearer secret")
	if w.Header().Get(tokenHeader) == "" || strings.Contains(w.Body.String(), "errors") {
		t.Fatalf("%v %s", w.Header(), w.Body)
	}
	r := post(`{"query":"{ graph { version } }"}`, jsonType, "")
	r.Header.Set(tokenHeader, w.Header().Get(tokenHeader))
	if got := do(h, r).Body.String(); !strings.Contains(got, `"version":2`) {
		t.Error(got)
	}
}

// TestPageAnswersWhatNoOtherHandlerDoes: the explorer is asked for the rest.
func TestPageAnswersWhatNoOtherHandlerDoes(t *testing.T) {
	page := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusTeapot) })
	h := Handler(Options{Graph: &graph.Resolver{Store: mem.New()}, Page: page, Log: slog.New(slog.DiscardHandler)})
	for request, want := range map[string]int{
		"GET /": http.StatusTeapot, "GET /network": http.StatusTeapot, "GET /healthz": http.StatusOK,
	} {
		method, path, _ := strings.Cut(request, " ")
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequest(method, path, nil))
		if w.Code != want {
			t.Errorf("%s: status %d, want %d", request, w.Code, want)
		}
	}
}

// TestBrowserAtTheEndpointIsSentToGraphiQL: whoever opens /graphql in a browser sees a page, and no client is sent away.
func TestBrowserAtTheEndpointIsSentToGraphiQL(t *testing.T) {
	const browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
	log := slog.New(slog.DiscardHandler)
	s := mem.New()
	api := &graph.Resolver{Store: s, Memory: query.NewMemory(s, 0), Log: log}
	page := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusTeapot) })
	with, without := Handler(Options{Graph: api, Page: page, Log: log}), Handler(Options{Graph: api, Log: log})
	ask := "/graphql?query=" + url.QueryEscape("{__typename}")
	for _, c := range []struct {
		name            string
		h               http.Handler
		method, address string
		accept          string
		want            int
	}{
		{"a browser", with, http.MethodGet, "/graphql", browser, http.StatusSeeOther},
		{"a browser with a query", with, http.MethodGet, ask, browser, http.StatusOK},
		{"a browser with the hash of a query", with, http.MethodGet, "/graphql?extensions={}", browser, http.StatusBadRequest},
		{"a client that says nothing", with, http.MethodGet, "/graphql", "", http.StatusBadRequest},
		{"a client that takes anything", with, http.MethodGet, "/graphql", "*/*", http.StatusBadRequest},
		{"a client that prefers JSON", with, http.MethodGet, "/graphql", "application/json, text/html;q=0.5", http.StatusBadRequest},
		{"a client that takes either", with, http.MethodGet, "/graphql", "application/json, text/html", http.StatusBadRequest},
		{"a form", with, http.MethodPost, "/graphql", browser, http.StatusUnsupportedMediaType},
		{"a server without pages", without, http.MethodGet, "/graphql", browser, http.StatusBadRequest},
	} {
		r := httptest.NewRequest(c.method, c.address, nil)
		if c.accept != "" {
			r.Header.Set("Accept", c.accept)
		}
		w := do(c.h, r)
		if w.Code != c.want {
			t.Errorf("%s: status %d, want %d: %s", c.name, w.Code, c.want, w.Body)
		}
		if to := w.Header().Get("Location"); (to == "/graphiql") != (c.want == http.StatusSeeOther) {
			t.Errorf("%s: Location %q", c.name, to)
		}
	}
}

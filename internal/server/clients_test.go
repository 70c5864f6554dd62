package server

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/zstd"

	"liaison/internal/store/mem"
)

// ask sends a request with headers, given as pairs of name and value.
func ask(h http.Handler, method, target, body string, headers ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, target, strings.NewReader(body))
	if body != "" {
		r.Header.Set("Content-Type", jsonType)
	}
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	return do(h, r)
}

const wholeSchema = `/graphql?query=%7B__schema%7Btypes%7Bname%20fields%7Bname%7D%7D%7D%7D`

// TestCompression: each encoding gives the same bytes back.
func TestCompression(t *testing.T) {
	h := handlerOf(mem.New())
	plain := ask(h, "GET", wholeSchema, "")
	if plain.Header().Get("Content-Encoding") != "" {
		t.Fatal("packed without being asked")
	}
	for encoding, unpack := range map[string]func(io.Reader) (io.Reader, error){
		"gzip": func(r io.Reader) (io.Reader, error) { return gzip.NewReader(r) },
		"br":   func(r io.Reader) (io.Reader, error) { return brotli.NewReader(r), nil },
		"zstd": func(r io.Reader) (io.Reader, error) { return zstd.NewReader(r) },
	} {
		w := ask(h, "GET", wholeSchema, "", "Accept-Encoding", encoding)
		if got := w.Header().Get("Content-Encoding"); got != encoding {
			t.Errorf("%s asked for, %q sent", encoding, got)
			continue
		}
		if !strings.Contains(strings.Join(w.Header().Values("Vary"), ","), "Accept-Encoding") {
			t.Errorf("%s: Vary is %q", encoding, w.Header().Values("Vary"))
		}
		if w.Body.Len() > plain.Body.Len()/3 {
			t.Errorf("%s: %d bytes of %d", encoding, w.Body.Len(), plain.Body.Len())
		}
		r, err := unpack(w.Body)
		if err != nil {
			t.Fatal(err)
		}
		got, err := io.ReadAll(r)
		if err != nil || !bytes.Equal(got, plain.Body.Bytes()) {
			t.Errorf("%s: other bytes, %v", encoding, err)
		}
		small := ask(h, "GET", "/healthz", "", "Accept-Encoding", encoding)
		if small.Header().Get("Content-Encoding") != "" || !strings.Contains(small.Body.String(), "ok") {
			t.Errorf("%s: a small answer is packed: %q", encoding, small.Body)
		}
		if w := ask(h, "PUT", "/graphql", "", "Accept-Encoding", encoding); w.Code != http.StatusMethodNotAllowed {
			t.Errorf("%s: the status %d of a small answer", encoding, w.Code)
		}
	}
	for accept, want := range map[string]string{"gzip, deflate, br, zstd": "br", "gzip, zstd": "zstd", "gzip, br": "br", "br;q=0, zstd": "zstd", "br;q=0, gzip": "gzip", "identity": ""} {
		if got := ask(h, "GET", wholeSchema, "", "Accept-Encoding", accept).Header().Get("Content-Encoding"); got != want {
			t.Errorf("Accept-Encoding %q draws %q, want %q", accept, got, want)
		}
	}
}

// TestValidators: an answer that still holds is not sent again.
func TestValidators(t *testing.T) {
	h := handlerOf(mem.New())
	first := ask(h, "GET", wholeSchema, "")
	tag := first.Header().Get("ETag")
	if !strings.HasPrefix(tag, `W/"`) || first.Header().Get("Cache-Control") != "no-cache" {
		t.Fatalf("ETag %q, Cache-Control %q", tag, first.Header().Get("Cache-Control"))
	}
	again := ask(h, "GET", wholeSchema, "", "If-None-Match", `"other", `+tag)
	if again.Code != http.StatusNotModified || again.Body.Len() > 0 || again.Header().Get("ETag") != tag {
		t.Errorf("asked again: %d, %d bytes", again.Code, again.Body.Len())
	}
	for name, w := range map[string]*httptest.ResponseRecorder{
		"another query":      ask(h, "GET", wholeSchema+"%23", "", "If-None-Match", tag),
		"another media type": ask(h, "GET", wholeSchema, "", "If-None-Match", tag, "Accept", responseType),
		"another tag":        ask(h, "GET", wholeSchema, "", "If-None-Match", `W/"1-x"`),
		"POST":               ask(h, "POST", "/graphql", `{"query":"{__typename}"}`, "If-None-Match", tag),
	} {
		if w.Code != http.StatusOK {
			t.Errorf("%s: %d", name, w.Code)
		}
	}
	if w := ask(h, "GET", "/graphql?query=%7Bnothing%7D", ""); w.Header().Get("ETag") != "" {
		t.Error("an error has an ETag")
	}
	if w := ask(h, "POST", "/graphql", `{"query":"{__typename}"}`); w.Header().Get("ETag") != "" {
		t.Error("an answer by POST has an ETag")
	}
}

// TestPersistedQueries: a hash stands for a query that was sent with it once.
func TestPersistedQueries(t *testing.T) {
	h := handlerOf(mem.New())
	const query = `{graph{version}}`
	sum := sha256.Sum256([]byte(query))
	extensions := `{"persistedQuery":{"version":1,"sha256Hash":"` + hex.EncodeToString(sum[:]) + `"}}`
	byHash := `{"extensions":` + extensions + `}`
	for _, accept := range []string{jsonType, responseType} {
		w := ask(h, "POST", "/graphql", byHash, "Accept", accept)
		if w.Code != http.StatusOK || codeOf(t, w) != persistedQueryNotFound {
			t.Fatalf("an unknown hash draws %d %s", w.Code, w.Body)
		}
	}
	if w := ask(h, "POST", "/graphql", `{"query":"{__typename}","extensions":`+extensions+`}`); codeOf(t, w) != "BAD_USER_INPUT" {
		t.Errorf("another query under the hash draws %s", w.Body)
	}
	if w := ask(h, "POST", "/graphql", `{"query":"`+query+`","extensions":`+extensions+`}`); !strings.Contains(w.Body.String(), `"version"`) {
		t.Errorf("sending the query draws %s", w.Body)
	}
	if w := ask(h, "GET", "/graphql?extensions="+url.QueryEscape(extensions), ""); !strings.Contains(w.Body.String(), `"version"`) {
		t.Errorf("a known hash draws %s", w.Body)
	}
	long := `{graph{version}} #` + strings.Repeat("x", 8<<10)
	sum = sha256.Sum256([]byte(long))
	extensions = `{"persistedQuery":{"version":1,"sha256Hash":"` + hex.EncodeToString(sum[:]) + `"}}`
	ask(h, "POST", "/graphql", `{"query":"`+long+`","extensions":`+extensions+`}`)
	if w := ask(h, "POST", "/graphql", `{"extensions":`+extensions+`}`); codeOf(t, w) != persistedQueryNotFound {
		t.Errorf("a long query is kept: %s", w.Body)
	}
}

// TestBatches: the answers of a batch come in the order of its operations.
func TestBatches(t *testing.T) {
	h := handlerOf(mem.New())
	w := ask(h, "POST", "/graphql", ` [{"query":"{a:__typename}"},{"query":"{nothing}"},{"query":""},{"query":"query($n:Int){b:__typename institutions(first:$n){totalCount}}","variables":{"n":1}}]`)
	var answers []struct {
		Data   map[string]any
		Errors []any
	}
	if err := json.Unmarshal(w.Body.Bytes(), &answers); err != nil || len(answers) != 4 {
		t.Fatalf("%v: %s", err, w.Body)
	}
	if answers[0].Data["a"] != "Query" || len(answers[1].Errors) == 0 || len(answers[2].Errors) == 0 || answers[3].Data["b"] != "Query" {
		t.Errorf("answers: %s", w.Body)
	}
	if w := ask(h, "POST", "/graphql", `[{"query":"{__typename}"}]`); w.Body.String()[0] != '[' {
		t.Errorf("a batch of one draws %s", w.Body)
	}
}

// TestSchemaDocument: the schema is served as a document.
func TestSchemaDocument(t *testing.T) {
	w := ask(handlerOf(mem.New()), "GET", "/schema.graphql", "")
	if w.Code != http.StatusOK || !strings.Contains(w.Body.String(), "type Query {") || strings.Contains(w.Body.String(), "type __Schema") {
		t.Errorf("%d %.200s", w.Code, w.Body)
	}
}

// TestErrorsAboutVariables: the message names the variable, and there is no path, since
// nothing was answered.
func TestErrorsAboutVariables(t *testing.T) {
	h := handlerOf(mem.New())
	for body, part := range map[string]string{
		`{"query":"query($n:Int!){institutions(first:$n){totalCount}}"}`:                                        `"message":"$n: must be defined"`,
		`{"query":"query($f:EntityFilter){entities(filter:$f){totalCount}}","variables":{"f":{"kinds":["X"]}}}`: `"message":"$f.kinds[0]: `,
	} {
		if w := ask(h, "POST", "/graphql", body); !strings.Contains(w.Body.String(), part) || strings.Contains(w.Body.String(), `"path"`) {
			t.Errorf("%s: %s", body, w.Body)
		}
	}
}

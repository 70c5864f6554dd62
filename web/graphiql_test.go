package web

import (
	"io"
	"net/http"
	"regexp"
	"strings"
	"testing"
)

func TestGraphiQLIsServedWithItsFiles(t *testing.T) {
	h := Handler(t.TempDir(), "") // a folder for the explorer is not asked for GraphiQL
	res := get(t, h, "/graphiql?query={graph{version}}", "")
	body, err := io.ReadAll(res.Body)
	if err != nil || res.StatusCode != http.StatusOK || !strings.Contains(string(body), `<div id="graphiql">`) {
		t.Fatalf("status %d, error %v, body %.80q", res.StatusCode, err, body)
	}
	files := regexp.MustCompile(`(?:src|href)="(/graphiql/[^"]+)"`).FindAllStringSubmatch(string(body), -1)
	if len(files) == 0 {
		t.Fatalf("the document names no files: %s", body)
	}
	for _, file := range files {
		res := get(t, h, file[1], "gzip")
		if res.StatusCode != http.StatusOK || res.Header.Get("Content-Encoding") != "gzip" || !strings.Contains(res.Header.Get("Cache-Control"), "immutable") {
			t.Errorf("%s: status %d, headers %v", file[1], res.StatusCode, res.Header)
		}
	}
	if res := get(t, h, "/graphiql/assets/none.js", ""); res.StatusCode != http.StatusNotFound {
		t.Errorf("a file that is not there: status %d, want 404", res.StatusCode)
	}
}

// TestGraphiQLAsksThisServerAlone: GraphiQL's document names no other host, and its
// policy allows none.
func TestGraphiQLAsksThisServerAlone(t *testing.T) {
	res := get(t, Handler("", ""), "/graphiql", "")
	policy := res.Header.Get("Content-Security-Policy")
	for _, directive := range []string{"default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"} {
		if !strings.Contains(policy, directive) {
			t.Errorf("the policy lacks %q: %s", directive, policy)
		}
	}
	for _, forbidden := range []string{"http", "unsafe-eval", "script-src", "connect-src", "worker-src", "*"} {
		if strings.Contains(policy, forbidden) {
			t.Errorf("the policy has %q: %s", forbidden, policy)
		}
	}
	body, err := io.ReadAll(res.Body)
	if err != nil || regexp.MustCompile(`(?:src|href)="(?:https?:)?//`).Match(body) {
		t.Errorf("error %v, document %s", err, body)
	}
}

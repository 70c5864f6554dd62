package web

import (
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

func get(t *testing.T, h http.Handler, address, encoding string) *http.Response {
	t.Helper()
	r := httptest.NewRequest(http.MethodGet, address, nil)
	if encoding != "" {
		r.Header.Set("Accept-Encoding", encoding)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result()
}

func TestEveryScreenGivesThePage(t *testing.T) {
	h := Handler("", "")
	for _, address := range []string{"/", "/search?q=x", "/institution/e123", "/network?view=map"} {
		res := get(t, h, address, "")
		body, _ := io.ReadAll(res.Body)
		if res.StatusCode != http.StatusOK || !strings.Contains(string(body), `<div id="app">`) {
			t.Errorf("%s: status %d, body %.80q", address, res.StatusCode, body)
		}
	}
	if res := get(t, h, "/nothing", ""); res.StatusCode != http.StatusNotFound {
		t.Errorf("/nothing: status %d, want 404", res.StatusCode)
	}
}

// TestDocumentsNameTheBasePath: every file and link of the two documents is below the
// base path.
func TestDocumentsNameTheBasePath(t *testing.T) {
	h := Handler("", "/a/liaison")
	for _, address := range []string{"/", "/institution/e123", "/graphiql", "/graphiql/"} {
		body, err := io.ReadAll(get(t, h, address, "").Body)
		if err != nil {
			t.Fatal(err)
		}
		named := regexp.MustCompile(`(?:src|href)="([^"]*)"`).FindAllSubmatch(body, -1)
		for _, name := range named {
			file, found := strings.CutPrefix(string(name[1]), "/a/liaison/")
			if !found {
				t.Errorf("%s names %s", address, name[1])
			} else if res := get(t, h, "/"+file, ""); res.StatusCode != http.StatusOK && file != "schema.graphql" {
				t.Errorf("%s names %s, which answers %d", address, name[1], res.StatusCode)
			}
		}
		if len(named) < 3 || !strings.Contains(string(body), `<meta name="base-path" content="/a/liaison/" />`) {
			t.Errorf("%s: %s", address, body)
		}
	}
}

func TestThePageIsOnlyRead(t *testing.T) {
	w := httptest.NewRecorder()
	Handler("", "").ServeHTTP(w, httptest.NewRequest(http.MethodPost, "/", nil))
	if w.Code != http.StatusMethodNotAllowed || w.Header().Get("Allow") != "GET, HEAD" {
		t.Errorf("status %d, Allow %q", w.Code, w.Header().Get("Allow"))
	}
}

func TestFilesComeCompressedToClientsThatTakeIt(t *testing.T) {
	h := Handler("", "")
	body, err := io.ReadAll(get(t, h, "/", "").Body)
	if err != nil {
		t.Fatal(err)
	}
	script := regexp.MustCompile(`/assets/index-[\w-]+\.js`).FindString(string(body))
	if script == "" {
		t.Fatalf("the page names no script: %s", body)
	}
	packed := get(t, h, script, "gzip")
	if packed.Header.Get("Content-Encoding") != "gzip" || packed.Header.Get("ETag") == "" {
		t.Errorf("headers %v", packed.Header)
	}
	if cache := packed.Header.Get("Cache-Control"); !strings.Contains(cache, "immutable") {
		t.Errorf("Cache-Control %q", cache)
	}
	plain, _ := io.ReadAll(get(t, h, script, "").Body)
	if !strings.Contains(string(plain), "Liaison") {
		t.Error("the script is not inflated for a client that does not take gzip")
	}
}

func TestOnlyAnEmbeddedViewMayBeFramed(t *testing.T) {
	h := Handler("", "")
	if p := get(t, h, "/network", "").Header.Get("Content-Security-Policy"); !strings.Contains(p, "frame-ancestors 'self'") {
		t.Errorf("policy %q", p)
	}
	if p := get(t, h, "/network?embed=1", "").Header.Get("Content-Security-Policy"); !strings.Contains(p, "frame-ancestors *") {
		t.Errorf("policy %q", p)
	}
}

// TestThePageKnowsTheSameScreens compares the list of the server with the one in the page's source.
func TestThePageKnowsTheSameScreens(t *testing.T) {
	source, err := os.ReadFile("src/screens.tsx")
	if err != nil {
		t.Fatal(err)
	}
	var theirs []string
	for _, key := range regexp.MustCompile(`(?m)^  (\w+)(?:: |,$)`).FindAllSubmatch(source, -1) {
		theirs = append(theirs, string(key[1]))
	}
	ours := slices.Clone(Screens)
	slices.Sort(theirs)
	slices.Sort(ours)
	if !slices.Equal(theirs, ours) {
		t.Errorf("src/screens.tsx has %v, the server %v", theirs, ours)
	}
}

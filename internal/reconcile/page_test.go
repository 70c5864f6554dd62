package reconcile

import (
	"crypto/tls"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"liaison/internal/collab"
)

// TestThePreviewIsOnlyText: a name or an address from a source is shown and never run.
func TestThePreviewIsOnlyText(t *testing.T) {
	_, h := world()
	w := get(h, Path+"/preview?id="+string(south))
	if w.Code != 200 || w.Header().Get("Content-Type") != "text/html; charset=utf-8" || !strings.Contains(w.Header().Get("Content-Security-Policy"), "default-src 'none'") {
		t.Fatalf("%d %v", w.Code, w.Header())
	}
	root, err := html.Parse(w.Body)
	if err != nil {
		t.Fatal(err)
	}
	var shown strings.Builder
	var links []string
	for n := range root.Descendants() {
		if n.Type == html.TextNode {
			shown.WriteString(n.Data)
		}
		if n.Type == html.ElementNode && n.Data == "script" {
			t.Error("a script")
		}
		for _, a := range n.Attr {
			if a.Key == "href" {
				links = append(links, a.Val)
			}
		}
	}
	for _, part := range []string{"Südhaven <script>alert(1)</script> Akademie", "Institution", "Südhaven, SE", "02nvent29", "javascript:alert(1)"} {
		if !strings.Contains(shown.String(), part) {
			t.Errorf("%q is not shown", part)
		}
	}
	if len(links) != 1 || links[0] != "https://sued.example" {
		t.Errorf("links %q", links)
	}
	refusedWith(t, get(h, Path+"/preview?id="+string(collab.EntityID("test:gone"))), 404, "no entity")
}

// TestTheManifestLeadsToTheService: every address in it answers.
func TestTheManifestLeadsToTheService(t *testing.T) {
	_, h := world()
	var m manifest
	read(t, get(h, "http://liaison.example.org:8080"+Path), &m)
	fill := strings.NewReplacer("{{id}}", string(north)).Replace
	for _, address := range []string{
		fill(m.View.URL), fill(m.Preview.URL), m.Extend.Propose.URL + m.Extend.Propose.Path + "?type=" + string(m.DefaultTypes[0].ID),
		m.Suggest["entity"].URL + m.Suggest["entity"].Path + "?prefix=a", m.Suggest["type"].URL + m.Suggest["type"].Path + "?prefix=a",
		m.Suggest["property"].URL + m.Suggest["property"].Path + "?prefix=a",
	} {
		if w := get(h, address); !strings.HasPrefix(address, "http://liaison.example.org:8080/reconcile/") || w.Code != 200 {
			t.Errorf("%s: %d %s", address, w.Code, w.Body)
		}
	}
	if m.BatchSize != defaultBatch || m.Versions[0] != "0.2" || m.Name != "Liaison" {
		t.Errorf("%+v", m)
	}
	r := httptest.NewRequest(http.MethodGet, Path+"/", nil)
	r.TLS = &tls.ConnectionState{}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	if read(t, w, &m); m.Preview.URL != "https://example.com/reconcile/preview?id={{id}}" {
		t.Errorf("over TLS: %s", m.Preview.URL)
	}
	o := (&fake{}).options()
	o.URL = "https://outside.example/reconcile/"
	if read(t, get(Handler(o), Path), &m); m.Suggest["type"].URL != "https://outside.example/reconcile" {
		t.Errorf("behind a proxy: %s", m.Suggest["type"].URL)
	}
}

// TestScripts: the manifest is available as a script to every client; answers about the
// graph are so only where the options allow it.
func TestScripts(t *testing.T) {
	f, h := world()
	script := func(h http.Handler, target string) bool {
		w := get(h, Path+target)
		body, cut := strings.CutPrefix(w.Body.String(), "/**/jQuery.f_1(")
		body, end := strings.CutSuffix(body, ");")
		is := cut && end && w.Header().Get("Content-Type") == "text/javascript; charset=utf-8"
		if !json.Valid([]byte(body)) || w.Code != 200 {
			t.Errorf("%s: %d %s", target, w.Code, w.Body)
		}
		return is
	}
	o := f.options()
	o.JSONP = true
	for target, open := range map[string]bool{
		"?callback=jQuery.f_1": true, "/suggest/entity?prefix=n&callback=jQuery.f_1": false, "/properties?callback=jQuery.f_1": false,
		"?queries=%7B%7D&callback=jQuery.f_1": false,
	} {
		if script(h, target) != open || !script(Handler(o), target) {
			t.Errorf("%s: wrong kind of answer", target)
		}
	}
	for _, callback := range []string{"alert(1)//", "a-b", "1a", "a.", "a..b", "%3Cscript%3E", "ä", strings.Repeat("a", 200)} {
		refusedWith(t, get(h, Path+"?callback="+callback), 400, "callback")
	}
	// U+2028 ends a line of a script, and HTML may stand around it.
	f.entities[3].Name = "a\u2028</script>"
	body := get(Handler(o), Path+"/suggest/entity?prefix=a&callback=f").Body.String()
	if strings.ContainsAny(body, "\u2028<") || !strings.Contains(body, `a\u2028\u003c/script\u003e`) {
		t.Error(body)
	}
}

func TestMethods(t *testing.T) {
	_, h := world()
	for path, allow := range map[string]string{"": "GET, HEAD, POST, OPTIONS", "/": "GET, HEAD, POST, OPTIONS", "/suggest/type": "GET, HEAD, OPTIONS"} {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequest(http.MethodOptions, Path+path, nil))
		if w.Code != http.StatusNoContent || w.Header().Get("Allow") != allow {
			t.Errorf("OPTIONS %s: %d %v", path, w.Code, w.Header())
		}
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest(http.MethodHead, Path, nil))
	if w.Code != 200 {
		t.Errorf("HEAD: %d", w.Code)
	}
}

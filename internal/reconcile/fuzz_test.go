package reconcile

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// FuzzRequests: for any form, the answer is JSON with one of the documented statuses. A
// batch that is accepted is answered query by query, with scores of 0 to 100, the match
// first and then in falling order.
func FuzzRequests(f *testing.F) {
	for _, text := range []string{
		"", "{}", "[]", `{"q0":{"query":"nordhaven"}}`, `{"q0":{"query":""}}`, "{\"q0\":{\"query\":\"\u202e\x00\"}}",
		`{"q0":{"query":"haven","type":["PLACE"],"limit":1e9,"type_strict":"all","properties":[{"pid":"ror","v":["https://ror.org/01nvent23",1,true,{"id":"x"}]}]}}`,
		`{"ids":["x"],"properties":[{"id":"city","settings":{"limit":"2"}}]}`, `{"q0":{"query":"\ud800"}}`, strings.Repeat(`{"a":`, 1000),
	} {
		f.Add(text)
	}
	_, h := world()
	f.Fuzz(func(t *testing.T, text string) {
		for _, field := range []string{"queries", "extend"} {
			w := post(h, field, text)
			if !json.Valid(w.Body.Bytes()) || w.Code != 200 && w.Code != 400 && w.Code != 413 {
				t.Fatalf("%d: %s", w.Code, w.Body)
			}
			if w.Code != 200 || field != "queries" {
				continue
			}
			var sent map[string]any
			var got map[string]result
			if json.Unmarshal([]byte(text), &sent) != nil || json.Unmarshal(w.Body.Bytes(), &got) != nil || len(got) != len(sent) {
				t.Fatalf("%d answers to %d queries", len(got), len(sent))
			}
			for key, r := range got {
				if r.Result == nil {
					t.Errorf("no list for %q", key)
				}
				for i, c := range r.Result {
					if c.Score < 0 || c.Score > 100 || c.Name == "" || c.Match && i > 0 || i > 1 && c.Score > r.Result[i-1].Score {
						t.Errorf("%q: %+v", key, r.Result)
					}
				}
			}
		}
	})
}

// FuzzSuggest: any text that is typed has an answer.
func FuzzSuggest(f *testing.F) {
	f.Add("prefix=n&cursor=1&limit=2&type=PLACE")
	f.Add("prefix=%ff&callback=f&limit=-1")
	f.Add("id=e00000000000000000000000000")
	_, h := world()
	f.Fuzz(func(t *testing.T, query string) {
		for path := range endpoints {
			r := httptest.NewRequest(http.MethodGet, Path+path, nil)
			r.URL.RawQuery = query
			w := httptest.NewRecorder()
			h.ServeHTTP(w, r)
			if w.Code != 200 && w.Code != 400 && w.Code != 404 {
				t.Fatalf("%s: %d %s", path, w.Code, w.Body)
			}
		}
	})
}

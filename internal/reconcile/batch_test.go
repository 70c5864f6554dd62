package reconcile

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"net/http"
	"net/http/httptest"
	"net/url"
	"reflect"
	"slices"
	"strings"
	"testing"

	"liaison/internal/collab"
)

func ids(list []candidate) (out []collab.ID) {
	for _, c := range list {
		out = append(out, c.ID)
	}
	return out
}

// TestASpreadsheetIsReconciled sends what OpenRefine sends for a column of names with
// columns for country and city beside it.
func TestASpreadsheetIsReconciled(t *testing.T) {
	f, h := world()
	w := post(h, "queries", `{
		"q0":{"query":" Nordhaven University of Technology ","type":"INSTITUTION","type_strict":"should","limit":3,
			"properties":[{"pid":"country","v":"no"},{"pid":"city","v":"NORDHAVEN"}]},
		"q1":{"query":"nordhaven","type":"INSTITUTION","type_strict":"should","properties":[{"pid":"country","v":"Northland"}]},
		"q2":{"query":"Unheard","type":"INSTITUTION","type_strict":"should"}}`)
	var out map[string]result
	read(t, w, &out)
	if f.calls != 1 {
		t.Errorf("%d calls of the matcher for one batch", f.calls)
	}
	want := []TextQuery{
		{"Nordhaven University of Technology", []collab.EntityKind{collab.KindInstitution}, "no", "NORDHAVEN", 3},
		{"nordhaven", []collab.EntityKind{collab.KindInstitution}, "Northland", "", defaultLimit},
		{"Unheard", []collab.EntityKind{collab.KindInstitution}, "", "", defaultLimit},
	}
	if !reflect.DeepEqual(f.asked, want) {
		t.Errorf("the matcher was asked\n%+v, want\n%+v", f.asked, want)
	}
	first := out["q0"].Result[0]
	if first.ID != north || !first.Match || first.Score != 100 || first.Type[0] != (typeInfo{collab.KindInstitution, "Institution"}) ||
		first.Description != "Nordhaven, NO · some words" || !slices.Equal(first.Features, []feature{{"country", true}, {"city", true}}) {
		t.Errorf("q0: %+v", first)
	}
	for _, c := range out["q1"].Result {
		// Northland is a name: whether it is NO cannot be told here.
		if c.Match || c.Score <= 0 || c.Score >= 100 || c.Features != nil {
			t.Errorf("q1: %+v", c)
		}
	}
	if got := ids(out["q1"].Result); !slices.Equal(got, []collab.ID{twin, north}) {
		t.Errorf("q1 by score: %v", got)
	}
	if r := out["q2"].Result; r == nil || len(r) != 0 {
		t.Errorf("q2: %v, want an empty list", r)
	}
}

func TestGetAnswersAsPostDoes(t *testing.T) {
	_, h := world()
	batch := `{"a":{"query":"haven"},"b":{"query":"nordhaven","limit":1}}`
	if g, p := get(h, Path+"?queries="+url.QueryEscape(batch)), post(h, "queries", batch); g.Body.String() != p.Body.String() || g.Code != 200 {
		t.Errorf("GET %d %s\nPOST %d %s", g.Code, g.Body, p.Code, p.Body)
	}
}

func TestTypes(t *testing.T) {
	_, h := world()
	for query, want := range map[string][]collab.ID{
		`{"query":"haven"}`:                                                     {league},
		`{"query":"nordhaven","type":"PLACE"}`:                                  {town},
		`{"query":"nordhaven","type":["PLACE","ALLIANCE"]}`:                     {town},
		`{"query":"nordhaven","type":["PLACE","Q5"]}`:                           {town},
		`{"query":"nordhaven","type":"Q5"}`:                                     nil,
		`{"query":"nordhaven","type":"place"}`:                                  nil,
		`{"query":"nordhaven","type":[],"limit":1}`:                             {town},
		`{"query":"nordhaven","type":"","limit":1}`:                             {town},
		`{"query":"nordhaven","type":["PLACE","PLACE"],"type_strict":"all"}`:    {town},
		`{"query":"nordhaven","type":["PLACE","ALLIANCE"],"type_strict":"all"}`: nil,
		`{"query":"nordhaven","type":["PLACE","Q5"],"type_strict":"all"}`:       nil,
		`{"properties":[{"pid":"ror","v":"01nvent23"}],"type":"PLACE"}`:         nil,
	} {
		if got := ids(ask1(t, h, query)); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", query, got, want)
		}
	}
}

// TestIdentifiers: an identifier finds its holder in every form, and the holder is the
// match where the identifiers leave no doubt.
func TestIdentifiers(t *testing.T) {
	_, h := world()
	for query, want := range map[string][]candidate{
		`{"properties":[{"pid":"ror","v":"https://ror.org/01NVENT23/"}]}`:                              {{ID: north, Score: 100, Match: true}},
		`{"properties":[{"pid":"wikidata","v":"http://www.wikidata.org/entity/q900001"}]}`:             {{ID: north, Score: 100, Match: true}},
		`{"properties":[{"pid":"isni","v":"0000 0000 0000 001x"}]}`:                                    {{ID: north, Score: 100, Match: true}},
		`{"properties":[{"pid":"pic","v":999999991}]}`:                                                 {{ID: north, Score: 100, Match: true}},
		`{"properties":[{"pid":"ror","v":{"id":"01nvent23"}}]}`:                                        {{ID: north, Score: 100, Match: true}},
		`{"properties":[{"pid":"isni","v":["000000000000001X","0000000000000028"]}]}`:                  {{ID: north, Score: 100, Match: true}},
		`{"properties":[{"pid":"ror","v":"0unheard9"}]}`:                                               nil,
		`{"properties":[{"pid":"ror","v":[]},{"pid":"uid","v":"01nvent23"}]}`:                          nil,
		`{"properties":[{"pid":"country","v":"NO"}]}`:                                                  nil,
		`{"properties":[{"pid":"website","v":"nut.example/about"}]}`:                                   both(100, 100), // shared: no match
		`{"properties":[{"pid":"website","v":"http://nut.example"},{"pid":"grid","v":"grid.1234.5"}]}`: {{ID: twin, Score: 100, Match: true}, {ID: north, Score: 50}},
		`{"properties":[{"pid":"ror","v":"01nvent23"},{"pid":"grid","v":"grid.1234.5"}]}`:              both(50, 50), // at odds
		`{"query":"` + string(league) + `"}`:                                                           {{ID: league, Score: 100, Match: true}},
		`{"query":"` + string(collab.EntityID("test:gone")) + `"}`:                                     nil,
		// A name that the matcher makes nothing of, and one that it takes for another.
		`{"query":"Нордгавен","properties":[{"pid":"ror","v":"01nvent23"}]}`:                           {{ID: north, Score: 100, Match: true}},
		`{"query":"Haven League","properties":[{"pid":"ror","v":"01nvent23"}]}`:                        inOrder(candidate{ID: north, Score: 100}, candidate{ID: league, Score: 100}),
		`{"query":"Nordhaven Conservatory","properties":[{"pid":"grid","v":"grid.1234.5"}],"limit":1}`: {{ID: twin, Score: 100, Match: true}},
	} {
		got := ask1(t, h, query)
		if len(got) != len(want) {
			t.Errorf("%s: %+v, want %+v", query, got, want)
			continue
		}
		for i, c := range got {
			if c.ID != want[i].ID || c.Score != want[i].Score || c.Match != want[i].Match {
				t.Errorf("%s: %+v, want %+v", query, c, want[i])
			}
		}
	}
}

// inOrder returns candidates of equal score as answers order them: by id.
func inOrder(list ...candidate) []candidate {
	slices.SortFunc(list, func(a, b candidate) int { return strings.Compare(string(a.ID), string(b.ID)) })
	return list
}

func both(a, b float64) []candidate {
	return inOrder(candidate{ID: north, Score: a}, candidate{ID: twin, Score: b})
}

func TestFeaturesSayWhatIsKnown(t *testing.T) {
	_, h := world()
	for given, want := range map[string][]feature{
		`{"pid":"ror","v":"02nvent29"}`:              {{"ror", false}},
		`{"pid":"grid","v":"grid.1234.5"}`:           nil, // it has none that is known
		`{"pid":"country","v":["SE","NO"]}`:          {{"country", true}},
		`{"pid":"country","v":"SE"}`:                 {{"country", false}},
		`{"pid":"country","v":"UK"}`:                 {{"country", false}},
		`{"pid":"country","v":"Norvegija"}`:          {{"country", true}},
		`{"pid":"country","v":"Southland"}`:          nil,
		`{"pid":"city","v":"Noordhaven"}`:            nil, // perhaps a name of the same in another language
		`{"pid":"website","v":"http://nut.example"}`: {{"website", true}},
		`{"pid":"colour","v":"green"}`:               nil,
	} {
		for _, c := range ask1(t, h, `{"query":"Nordhaven University of Technology","properties":[`+given+`]}`) {
			if c.ID == north && !slices.Equal(c.Features, want) {
				t.Errorf("%s: %v, want %v", given, c.Features, want)
			}
		}
	}
}

// TestSeveralCountriesAreNone: the matcher gets a country only where the row gives
// exactly one.
func TestSeveralCountriesAreNone(t *testing.T) {
	f, h := world()
	ask1(t, h, `{"query":"x","properties":[{"pid":"country","v":["NO","SE"]},{"pid":"city","v":{"id":"1","name":"Nordhaven"}},{"pid":"city","v":"Nordhaven"}]}`)
	if f.asked[0].Country != "" || f.asked[0].City != "Nordhaven" {
		t.Errorf("%+v", f.asked[0])
	}
}

// TestTwoInstitutionsInOneCell: where a cell names two institutions, neither is its
// match.
func TestTwoInstitutionsInOneCell(t *testing.T) {
	f, h := world()
	for _, e := range f.entities[:2] {
		e.Name = "both " + e.Name
	}
	for _, c := range ask1(t, h, `{"query":"both"}`) {
		if c.Match {
			t.Errorf("%+v", c)
		}
	}
}

// TestOneBadQueryIsNotTheOthersFault: each query of a batch is answered by itself. A
// batch in which no query can be answered is a bad request.
func TestOneBadQueryIsNotTheOthersFault(t *testing.T) {
	_, h := world()
	long := strings.Repeat("x", 100_000)
	for query, part := range map[string]string{
		`{"query":""}`:                                                       "empty",
		`{"query":" \t\u00a0"}`:                                              "empty",
		`{"properties":[{"pid":"ror","v":" "}]}`:                             "empty",
		`{"query":"","properties":[{"pid":"country","v":""}]}`:               "empty",
		`{"query":"` + long + `"}`:                                           "longer than 4096 bytes",
		`{"query":"a","properties":[{"pid":"city","v":"` + long + `"}]}`:     "longer than 4096 bytes",
		`{"query":"a","type":"` + long + `"}`:                                "longer than 100 bytes",
		`{"query":"a","type":["x","` + long + `"]}`:                          "longer than 100 bytes",
		`{"query":"a","properties":[{"pid":"` + long + `","v":"x"}]}`:        "longer than 100 bytes",
		`{"query":"a","type":["` + strings.Repeat(`x","`, maxTypes) + `x"]}`: "more than 100 types",
		`{"query":"a","limit":0}`:                                            "limit",
		`{"query":"a","limit":-1}`:                                           "limit",
		`{"query":"a","limit":2.5}`:                                          "limit",
		`{"query":"a","limit":-1e400}`:                                       "limit",
		`{"query":"a","properties":[{"pid":"ror","v":["` + strings.Repeat(`x","`, maxValues) + `x"]}]}`: "more than 100 values",
	} {
		refusedWith(t, post(h, "queries", `{"q0":`+query+`}`), http.StatusBadRequest, part)
		var out map[string]result
		read(t, post(h, "queries", `{"q0":`+query+`,"q1":{"query":"Haven League"}}`), &out)
		if q := out["q0"]; q.Result == nil || len(q.Result) != 0 || q.Error == nil || q.Error.Code != collab.BadUserInput || !strings.Contains(q.Error.Message, part) {
			t.Errorf("%.80s: %+v", query, q)
		}
		if q := out["q1"]; q.Error != nil || !slices.Equal(ids(q.Result), []collab.ID{league}) || !q.Result[0].Match {
			t.Errorf("beside %.80s: %+v", query, q)
		}
	}
}

func TestLimits(t *testing.T) {
	f, h := world()
	for limit, want := range map[string]int{"1": 1, "2": 2, "5.0": 5, "5e0": 5, "1000": maxLimit, "1e400": maxLimit} {
		f.asked = nil
		ask1(t, h, `{"query":"nordhaven","limit":`+limit+`}`)
		if f.asked[0].Limit != want {
			t.Errorf("limit %s: %d, want %d", limit, f.asked[0].Limit, want)
		}
	}
	if got := ask1(t, h, `{"query":"nordhaven","limit":1,"properties":[{"pid":"website","v":"nut.example"}]}`); len(got) != 1 {
		t.Errorf("limit 1: %v", ids(got))
	}
}

// TestTooMuchAtOnce: the manifest says how many queries a batch may have. A batch of more
// is answered with 413, as a body that is too large is.
func TestTooMuchAtOnce(t *testing.T) {
	f := &fake{entities: invented()}
	o := f.options()
	o.Batch = 3
	h := Handler(o)
	batch := func(n int) string {
		queries := map[string]any{}
		for i := range n {
			queries[fmt.Sprint("q", i)] = map[string]string{"query": "haven"}
		}
		text, _ := json.Marshal(queries)
		return string(text)
	}
	for n := range 4 {
		var out map[string]result
		read(t, post(h, "queries", batch(n)), &out)
		if len(out) != n {
			t.Errorf("%d answers to %d queries", len(out), n)
		}
	}
	refusedWith(t, post(h, "queries", batch(4)), http.StatusRequestEntityTooLarge, "at most 3")
	refusedWith(t, get(h, Path+"?queries="+url.QueryEscape(batch(4))), http.StatusRequestEntityTooLarge, "at most 3")
	refusedWith(t, post(h, "extend", `{"ids":["a","b","c","d"],"properties":[]}`), http.StatusRequestEntityTooLarge, "at most 3")
	refusedWith(t, post(h, "queries", strings.Repeat("x", maxBody)), http.StatusRequestEntityTooLarge, "larger than")
}

// TestNothingLongComesBack: whatever part of a request is long, and wherever it is sent,
// the answer is short.
func TestNothingLongComesBack(t *testing.T) {
	_, h := world()
	long := strings.Repeat("<", 100_000)
	text := url.QueryEscape(strings.Repeat("<", 10_000))
	for what, w := range map[string]*httptest.ResponseRecorder{
		"key":                post(h, "queries", `{"`+long+`":{"query":"a"}}`),
		"field":              post(h, "queries", `{"q0":{"query":"a","`+long+`":1}}`),
		"query":              post(h, "queries", `{"q0":{"query":"`+long+`"}}`),
		"type":               post(h, "queries", `{"q0":{"query":"a","type":"`+long+`"},"q1":{"query":"a"}}`),
		"value":              post(h, "queries", `{"q0":{"query":"a","properties":[{"pid":"ror","v":"`+long+`"}]},"q1":{"query":"a"}}`),
		"id to extend":       post(h, "extend", `{"ids":["`+long+`"],"properties":[{"id":"country"}]}`),
		"property":           post(h, "extend", `{"ids":[],"properties":[{"id":"`+long+`"}]}`),
		"setting":            post(h, "extend", `{"ids":[],"properties":[{"id":"partners","settings":{"kind":"`+long+`","`+long+`":"x"}}]}`),
		"id of a preview":    get(h, Path+"/preview?id="+text),
		"path":               get(h, Path+"/"+text),
		"prefix":             get(h, Path+"/suggest/entity?prefix="+text),
		"prefix of types":    get(h, Path+"/suggest/type?prefix="+text),
		"type of a prefix":   get(h, Path+"/suggest/entity?prefix=a&type="+text),
		"type of properties": get(h, Path+"/properties?type="+text),
		"cursor":             get(h, Path+"/suggest/entity?prefix=a&cursor="+text),
		"callback":           get(h, Path+"?callback="+text),
	} {
		if w.Body.Len() > 2500 {
			t.Errorf("a long %s draws %d bytes: %d %.200s", what, w.Body.Len(), w.Code, w.Body)
		}
	}
	refusedWith(t, post(h, "queries", `{"`+long+`":{"query":"a"}}`), http.StatusBadRequest, "at most 100")
}

func TestMalformedRequests(t *testing.T) {
	_, h := world()
	send := func(method, target, contentType, body string) *httptest.ResponseRecorder {
		w := httptest.NewRecorder()
		r := httptest.NewRequest(method, target, strings.NewReader(body))
		r.Header.Set("Content-Type", contentType)
		h.ServeHTTP(w, r)
		return w
	}
	const formType = "application/x-www-form-urlencoded"
	for _, text := range []string{"", " ", "null", "[]", `"q0"`, "{", `{"q0":}`, `{"q0":{"query":"a"}} {}`, strings.Repeat("[", 100_000), `{"q0":null}`, `{"q0":[]}`} {
		refusedWith(t, post(h, "queries", text), http.StatusBadRequest, "")
	}
	refusedWith(t, send("POST", Path, formType, "queries=%zz"), 400, "malformed")
	refusedWith(t, send("POST", Path, formType, `queries={"q0":{"query":"%ff"}}`), 400, "UTF-8")
	refusedWith(t, send("POST", Path, formType, ""), 400, "neither queries nor extend")
	refusedWith(t, send("POST", Path, formType, "queries={}&extend={}"), 400, "one of them")
	refusedWith(t, send("POST", Path, "application/json", `{"q0":{"query":"a"}}`), 415, formType)
	refusedWith(t, send("POST", Path, formType+"; charset=latin1", "queries={}"), 415, "UTF-8")
	refusedWith(t, send("POST", Path, "", "queries={}"), 415, formType)
	refusedWith(t, send("PUT", Path, formType, "queries={}"), 405, "GET")
	refusedWith(t, send("POST", Path+"/suggest/type", formType, "prefix=a"), 405, "GET")
	refusedWith(t, send("GET", Path+"/nothing", "", ""), 404, "manifest")
	refusedWith(t, send("GET", "/elsewhere", "", ""), 404, "manifest")
	refusedWith(t, send("GET", Path+"?queries=%zz", "", ""), 400, "malformed")
}

// TestFailuresBelow: an error with a code gets the HTTP status of the code, and an
// unexpected error is not shown.
func TestFailuresBelow(t *testing.T) {
	for _, c := range []struct {
		err    error
		status int
		part   string
	}{
		{collab.Errorf(collab.StoreUnavailable, "the store does not answer"), 503, "does not answer"},
		{collab.Errorf(collab.Unauthenticated, "send a token"), 401, "token"},
		{collab.Wrap(collab.TooCostly, errors.New("secret"), "ask for less"), 400, "ask for less"},
		{collab.Errorf(collab.DeadlineExceeded, "late"), 504, "within 9s"},
		{errors.New("secret"), 500, "internal error"},
	} {
		f, h := world()
		f.fail = c.err
		for _, w := range []*httptest.ResponseRecorder{
			post(h, "queries", `{"q0":{"query":"haven"}}`),
			post(h, "queries", `{"q0":{"properties":[{"pid":"ror","v":"01nvent23"}]}}`),
			post(h, "extend", `{"ids":["`+string(north)+`"],"properties":[]}`),
			get(h, Path+"/suggest/entity?prefix=n"),
			get(h, Path+"/preview?id="+string(north)),
		} {
			refusedWith(t, w, c.status, c.part)
			if strings.Contains(w.Body.String(), "secret") {
				t.Errorf("%v is shown: %s", c.err, w.Body)
			}
		}
	}
}

// TestOddMatchers: scores outside 0 to 1 are brought inside, ids that
// the graph does not have are left out, and lists of a wrong length are an error.
func TestOddMatchers(t *testing.T) {
	f := &fake{entities: invented()}
	for _, c := range []struct {
		score, want float64
	}{{2, 100}, {-1, 0}, {0.123456, 12.35}, {0, 0}, {math.NaN(), 0}, {math.Inf(1), 100}} {
		o := f.options()
		o.Matcher = matcherFunc(func([]TextQuery) [][]TextMatch {
			return [][]TextMatch{{{ID: league, Score: c.score}, {ID: league, Score: 1}, {ID: collab.EntityID("test:gone"), Score: 1, Chosen: true}}}
		})
		got := ask1(t, Handler(o), `{"query":"x"}`)
		if len(got) != 1 || got[0].Score != c.want || got[0].Match {
			t.Errorf("%v: %+v", c.score, got)
		}
	}
	o := f.options()
	o.Matcher = matcherFunc(func([]TextQuery) [][]TextMatch { return nil })
	refusedWith(t, post(Handler(o), "queries", `{"q0":{"query":"x"}}`), 500, "internal")
}

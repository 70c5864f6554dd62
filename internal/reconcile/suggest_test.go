package reconcile

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"

	"liaison/internal/collab"
)

func suggested(t *testing.T, target string) (out []string) {
	t.Helper()
	_, h := world()
	var list suggestions
	read(t, get(h, Path+target), &list)
	for _, s := range list.Result {
		out = append(out, s.ID)
	}
	if list.Result == nil {
		t.Errorf("%s: no list", target)
	}
	return out
}

// TestTypingAName: what OpenRefine's search box sends, with parameters of its own.
func TestTypingAName(t *testing.T) {
	all := []string{string(north), string(twin), string(town)}
	for target, want := range map[string][]string{
		"?prefix=Nordhav&all_types=false&spell=always": all,
		"?prefix=nordhav&limit=2":                      all[:2],
		"?prefix=nordhav&limit=2&cursor=2":             all[2:],
		"?prefix=nordhav&cursor=5":                     nil,
		"?prefix=nordhav&cursor=99999999999999999999":  nil,
		"?prefix=nordhav&limit=99999999999999999999":   all,
		"?prefix=nordhav&type=PLACE":                   all[2:],
		"?prefix=nordhav&type=PLACE&type=INSTITUTION":  all,
		"?prefix=nordhav&type=":                        all,
		"?prefix=":                                     nil,
		"?prefix=%20":                                  nil,
		"?prefix=" + string(league):                    {string(league)},
		"?prefix=" + string(league) + "&cursor=1":      nil,
		"?prefix=" + string(league) + "&type=PLACE":    nil,
		"?prefix=" + string(collab.EntityID("x")):      nil,
	} {
		if got := suggested(t, "/suggest/entity"+target); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", target, got, want)
		}
	}
	_, h := world()
	var list suggestions
	read(t, get(h, Path+"/suggest/entity?prefix=nordhaven+uni"), &list)
	if s := list.Result[0]; s.Name != "Nordhaven University of Technology" || s.Description != "Nordhaven, NO" || s.Notable[0] != typeOf(collab.KindInstitution) {
		t.Errorf("%+v", s)
	}
	for target, part := range map[string]string{
		"/suggest/entity":                                            "prefix is missing",
		"/suggest/type":                                              "prefix is missing",
		"/suggest/property?cursor=1":                                 "prefix is missing",
		"/suggest/entity?prefix=a&cursor=-1":                         "cursor",
		"/suggest/entity?prefix=a&cursor=x":                          "cursor",
		"/suggest/entity?prefix=a&cursor=-99999999999999999999":      "cursor",
		"/suggest/type?prefix=a&limit=0":                             "limit",
		"/suggest/entity?prefix=a&type=Q5":                           `no type "Q5"`,
		"/suggest/entity?prefix=" + strings.Repeat("x", 100_000):     "longer",
		"/suggest/property?prefix=" + strings.Repeat("x", maxText+1): "longer",
		"/suggest/entity?prefix=%ff":                                 "UTF-8",
		"/properties?type=Q5":                                        `no type "Q5"`,
		"/properties?limit=no":                                       "limit",
		"/preview?id=Q5":                                             "not an id",
		"/preview":                                                   "not an id",
	} {
		refusedWith(t, get(h, Path+target), 400, part)
	}
}

func TestTypesAndProperties(t *testing.T) {
	var kinds []string
	for at := 0; at < 30; at += 8 {
		kinds = append(kinds, suggested(t, fmt.Sprintf("/suggest/type?prefix=&limit=8&cursor=%d", at))...)
	}
	if len(kinds) != len(collab.EntityKinds) || kinds[0] != "INSTITUTION" {
		t.Errorf("all types by pages: %v", kinds)
	}
	for target, want := range map[string][]string{
		"type?prefix=joint":     {"JOINT_LAB"},
		"type?prefix=JOINT_LAB": {"JOINT_LAB"},
		"type?prefix=lab":       {"JOINT_LAB"},
		"type?prefix=oint":      nil,
		"property?prefix=countr&type=stale/type&lang=en": {"country"},
		"property?prefix=partners":                       {"partners", "partners-count", "partners-weight", "partners-start", "partners-end", "partners-last-reported", "partners-status"},
		"property?prefix=network":                        {"alliances", "alliances-count"},
		"property?prefix=ERASMUS":                        {"erasmus-code", "erasmus-grant"},
		"property?prefix=isni":                           {"isni"},
	} {
		if got := suggested(t, "/suggest/"+target); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", target, got, want)
		}
	}
}

// TestWhatCanBeFetched: properties proposed for a type are those that its
// entities can have; without a type, all.
func TestWhatCanBeFetched(t *testing.T) {
	_, h := world()
	proposed := func(target string) (out []string) {
		var p proposal
		read(t, get(h, Path+"/properties"+target), &p)
		for _, x := range p.Properties {
			out = append(out, x.ID)
		}
		return out
	}
	if got := proposed("?type="); len(got) != len(properties) {
		t.Errorf("without a type: %v", got)
	}
	if got := proposed("?type=PROJECT"); !slices.Equal(got, []string{"country", "city", "website", "wikidata", "erasmus-grant", "cordis-grant", "period-start", "period-end", "period-status",
		"members", "members-count", "members-start", "members-end", "members-last-reported", "members-status"}) {
		t.Errorf("of projects: %v", got)
	}
	if got := proposed("?type=INSTITUTION&limit=2"); !slices.Equal(got, []string{"country", "city"}) {
		t.Errorf("two of institutions: %v", got)
	}
}

func TestFetchingColumns(t *testing.T) {
	_, h := world()
	w := post(h, "extend", `{"ids":["`+string(north)+`","`+string(south)+`","`+string(league)+`","Q5"],
		"properties":[{"id":"country"},{"id":"city"},{"id":"isni","settings":{"limit":"1","content":"id"}},{"id":"institution-type","settings":{"limit":""}},
			{"id":"website","settings":{"limit":0}},{"id":"country"}]}`)
	var got extension
	read(t, w, &got)
	place := typeOf(collab.KindPlace)
	wantMeta := []columnInfo{{"country", "Country", nil}, {"city", "City", &place}, {"isni", "ISNI", nil},
		{"institution-type", "Institution type", nil}, {"website", "Website", nil}}
	if fmt.Sprint(got.Meta[0], got.Meta[2:]) != fmt.Sprint(wantMeta[0], wantMeta[2:]) || *got.Meta[1].Type != place {
		t.Errorf("meta %+v", got.Meta)
	}
	str := func(texts ...string) []value {
		out := []value{}
		for _, s := range texts {
			out = append(out, value{Str: s})
		}
		return out
	}
	want := map[string]map[string][]value{
		string(north): {"country": str("NO"), "city": {{ID: town, Name: "Nordhaven"}}, "isni": str("000000000000001X"),
			"institution-type": str("UNIVERSITY", "EDUCATION"), "website": str("https://www.nut.example/en")},
		string(south): {"country": str("SE"), "city": str("Südhaven"), "isni": str(), "institution-type": str(),
			"website": str("javascript:alert(1)", "https://sued.example")},
		string(league): {"country": str(), "city": str(), "isni": str(), "institution-type": str(), "website": str()},
		"Q5":           {"country": str(), "city": str(), "isni": str(), "institution-type": str(), "website": str()},
	}
	if fmt.Sprint(got.Rows) != fmt.Sprint(want) {
		t.Errorf("rows\n%v, want\n%v", got.Rows, want)
	}
	if g := get(h, Path+"?extend="+url.QueryEscape(`{"ids":[],"properties":[]}`)); strings.TrimSpace(g.Body.String()) != `{"meta":[],"rows":{}}` {
		t.Errorf("nothing of nothing: %s", g.Body)
	}
	for text, part := range map[string]string{
		"":                                    "JSON object",
		`{"ids":null,"properties":[]}`:        "ids",
		`{"ids":[1],"properties":[]}`:         "ids",
		`{"ids":[]}`:                          "properties",
		`{"ids":[],"properties":["country"]}`: "properties",
		`{"ids":[],"properties":[{"id":"a","settings":[]}]}`:               "properties",
		`{"ids":[],"properties":[{"id":"a","settings":{"limit":-1}}]}`:     "limit",
		`{"ids":[],"properties":[{"id":"a","settings":{"limit":"many"}}]}`: "limit",
		`{"ids":[],"properties":[{"id":"a"}` + numbered(maxColumns) + `]}`: "more than 80",
		`{"ids":["Q5"],"properties":[{"id":"country"},{"id":"colour"}]}`:   "no property \"colour\": the properties are country, city",
	} {
		refusedWith(t, post(h, "extend", text), 400, part)
	}
}

func numbered(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, `,{"id":"p%d"}`, i)
	}
	return b.String()
}

package reconcile

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"liaison/internal/collab"
)

// TestFetchingLinks: the values of all properties of one list stand beside each other,
// with an empty one where nothing is known.
func TestFetchingLinks(t *testing.T) {
	f, h := world()
	w := post(h, "extend", fmt.Sprintf(`{"ids":[%q,%q,"Q5"],"properties":[
		{"id":"alliances"},{"id":"alliances-start"},{"id":"alliances-end"},{"id":"alliances-last-reported"},{"id":"alliances-status"},
		{"id":"partners","settings":{"limit":"1","kind":"joint-lab","asOf":"2022-06-01"}},
		{"id":"partners-weight","settings":{"limit":1,"kind":"joint-lab","asOf":"2022-06-01"}},
		{"id":"partners-count","settings":{"limit":"1"}},{"id":"members","settings":{"kind":"all","asOf":""}}]}`, north, league))
	var got struct {
		Meta []columnInfo
		Rows map[string]map[string]json.RawMessage
	}
	read(t, w, &got)
	nameless := collab.EntityID("test:nameless")
	want := map[string]map[string]string{
		string(north): {
			"alliances":       fmt.Sprintf(`[{"id":%q,"name":"Haven League"},{"id":%q,"name":%q}]`, league, nameless, nameless),
			"alliances-start": `[{"str":"2019-04"},{}]`, "alliances-end": `[{},{}]`,
			"alliances-last-reported": `[{"str":"2025"},{}]`, "alliances-status": `[{"str":"CURRENT"},{}]`,
			"partners": fmt.Sprintf(`[{"id":%q,"name":"Nordhaven Conservatory"}]`, twin), "partners-weight": `[{"float":2}]`,
			"partners-count": `[{"int":2}]`, "members": `[]`,
		},
		string(league): {"members": fmt.Sprintf(`[{"id":%q,"name":"Nordhaven University of Technology"}]`, north), "alliances": `[]`, "partners-count": `[]`},
		"Q5":           {"alliances": `[]`, "partners-count": `[]`},
	}
	for id, row := range want {
		for property, cells := range row {
			if string(got.Rows[id][property]) != cells {
				t.Errorf("%s of %s: %s, want %s", property, id, got.Rows[id][property], cells)
			}
		}
	}
	if m := got.Meta[0]; m.Name != "Alliances and networks" || *m.Type != typeOf(collab.KindAlliance) || got.Meta[1].Type != nil {
		t.Errorf("meta %+v", got.Meta)
	}
	day, _ := collab.ParseDay("2022-06-01")
	asked := []LinkQuery{
		{IDs: sorted(north, league), List: Alliances, First: maxCells, Dated: true},
		{IDs: []collab.ID{north}, List: Partners, Via: collab.TieJointLab, AsOf: OptionalDay{day, true}, First: 1},
		{IDs: []collab.ID{north}, List: Partners},
		{IDs: []collab.ID{league}, List: Members, First: maxCells},
	}
	for i := range asked {
		asked[i].Most = maxCells / 9
	}
	if !reflect.DeepEqual(f.queries, asked) {
		t.Errorf("asked\n%+v, want\n%+v", f.queries, asked)
	}
}

func sorted(a, b collab.ID) []collab.ID {
	if a > b {
		return []collab.ID{b, a}
	}
	return []collab.ID{a, b}
}

// TestSettingsAreChecked: a setting that cannot be meant is refused, not passed over.
func TestSettingsAreChecked(t *testing.T) {
	_, h := world()
	for property, part := range map[string]string{
		`{"id":"alliances","settings":{"limit":"-1"}}`:       "limit",
		`{"id":"alliances","settings":{"limit":1.5}}`:        "limit",
		`{"id":"alliances","settings":{"kind":"project"}}`:   "which only the properties of partners have",
		`{"id":"country","settings":{"kind":"project"}}`:     "which only the properties of partners have",
		`{"id":"partners","settings":{"kind":"friendship"}}`: "no such kind",
		`{"id":"partners","settings":{"kind":"PROJECT"}}`:    "no such kind",
		`{"id":"partners","settings":{"kind":[]}}`:           "no such kind",
		`{"id":"partners","settings":{"asOf":"2022"}}`:       "not a day",
		`{"id":"partners","settings":{"asOf":"2022-02-30"}}`: "not a day",
		`{"id":"city","settings":{"asOf":"2022-02-20"}}`:     "no days",
		`{"id":"alliances-founded"}`:                         "there is no property",
	} {
		refusedWith(t, post(h, "extend", `{"ids":[],"properties":[`+property+`]}`), 400, part)
	}
	for _, settings := range []string{`{"limit":"","kind":"","asOf":""}`, `{"limit":0,"kind":"all"}`, `{"content":"id"}`} {
		if w := post(h, "extend", `{"ids":["`+string(north)+`"],"properties":[{"id":"alliances","settings":`+settings+`}]}`); w.Code != 200 {
			t.Errorf("%s: %d %s", settings, w.Code, w.Body)
		}
	}
}

// TestTooManyLinks: an answer has a bound, and says how to stay below it.
func TestTooManyLinks(t *testing.T) {
	f, h := world()
	f.links[north][Projects] = make([]Link, maxCells+1)
	text := `{"ids":["` + string(north) + `"],"properties":[{"id":"projects","settings":{"limit":"%s"}},{"id":"projects-count"}]}`
	refusedWith(t, post(h, "extend", fmt.Sprintf(text, "")), 413, "limit")
	refusedWith(t, post(h, "extend", fmt.Sprintf(text, "99999")), 413, "limit")
	if w := post(h, "extend", fmt.Sprintf(text, "3")); w.Code != 200 || !strings.Contains(w.Body.String(), fmt.Sprintf(`"int":%d`, maxCells+1)) {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}

package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"liaison/internal/collab"
)

// strive records a project with two members and what sources say of it.
func strive(t *testing.T) *world {
	w := newWorld(t)
	for key, name := range map[string]string{"lt": "Lithuania", "kaunas": "Kaunas"} {
		w.entity(collab.KindPlace, key, name)
	}
	w.entity(collab.KindInstitution, "ktu", "Kaunas University of Technology")
	w.entity(collab.KindInstitution, "dub", "Dublin University")
	w.entity(collab.KindUnit, "office", "Office")
	w.entity(collab.KindAlliance, "eciu", "ECIU University")
	w.entity(collab.KindProject, "strive", "Stepping up")
	w.entity(collab.KindProgramme, "erasmus", "Erasmus+")
	w.entity(collab.KindStrategy, "plan", "Plan")
	w.entity(collab.KindGoal, "b", "Better")
	w.entity(collab.KindGoal, "c", "Cheaper")
	w.entity(collab.KindPerson, "ann", "Ann")
	w.link("kaunas", collab.LocatedIn, "lt")
	w.link("ktu", collab.LocatedIn, "kaunas")
	w.link("office", collab.PartOf, "ktu")
	w.link("ktu", collab.MemberOf, "eciu").Valid = "2019/.."
	w.link("dub", collab.MemberOf, "eciu")
	w.link("ktu", collab.ParticipatesIn, "strive").Role = collab.Coordinator
	w.link("ktu", collab.ParticipatesIn, "strive")
	w.link("dub", collab.ParticipatesIn, "strive").Modality = collab.Planned
	w.link("strive", collab.FundedBy, "erasmus")
	w.link("ktu", collab.Issued, "plan")
	one := int32(1)
	w.link("plan", collab.HasGoal, "b")
	w.link("plan", collab.HasGoal, "c").Order = &one
	w.link("ann", collab.AffiliatedWith, "ktu")
	w.link("doc:page", collab.Credits, "ann")
	w.link("doc:page", collab.PublishedBy, "ktu")
	start, end := int32(3), int32(7)
	w.claims = append(w.claims,
		&collab.Identifier{Subject: id("lt"), Scheme: "iso3166-1", Value: "LT"},
		&collab.Identifier{Subject: id("strive"), Scheme: "erasmus-grant", Value: "101128558"},
		&collab.Identifier{Subject: id("ktu"), Scheme: "website", Value: "https://ktu.edu"},
		&collab.Name{Subject: id("ktu"), Value: "Kauno technologijos universitetas", Language: "lt", Type: collab.Label,
			Statement: collab.Statement{Evidence: []collab.Evidence{{Start: &start, End: &end}}}},
		&collab.Name{Subject: id("strive"), Value: "STRIVE", Type: collab.Acronym},
		&collab.Text{Subject: id("ktu"), Topic: "ESTABLISHED", Value: "1922"},
		&collab.Text{Subject: id("ktu"), Topic: "INSTITUTION_TYPE", Value: "UNIVERSITY"},
		&collab.Text{Subject: id("strive"), Topic: "PERIOD", Value: "2023-11/2026-10"},
		&collab.Figure{Subject: id("strive"), Measure: "partners", Value: 7, Qualifier: collab.Exact},
		&collab.Figure{Subject: id("strive"), Measure: "partners", Value: 8, Qualifier: collab.Exact},
	)
	w.tell()
	return w
}

type quotes map[string]string

func (q quotes) Quote(sha256 string, start, end int) (string, bool) {
	text, ok := q[sha256]
	return text[min(start, len(text)):min(end, len(text))], ok
}

func TestFieldsOfTheKinds(t *testing.T) {
	w := strive(t)
	w.resolve.Quotes = quotes{"cafe": "0123456789"}
	for query, want := range map[string]string{
		`{node(id:"<ktu>"){... on Institution{name country city website established types status parent{name}
			units{totalCount edges{node{__typename name ... on Unit{parent{name}}} relations{kind}}}
			alliances{edges{node{name countries} relations{kind valid validFrom validTo}}}
			projects{edges{node{acronym} relations{role}}} people{edges{node{name}}} strategies{edges{node{name}}}}}}`: `{"node":{
			"name":"Kaunas University of Technology","country":"LT","city":"Kaunas","website":"https://ktu.edu","established":"1922",
			"types":["UNIVERSITY"],"status":null,"parent":null,
			"units":{"totalCount":1,"edges":[{"node":{"__typename":"Unit","name":"Office","parent":{"name":"Kaunas University of Technology"}},"relations":[{"kind":"PART_OF"}]}]},
			"alliances":{"edges":[{"node":{"name":"ECIU University","countries":["LT"]},"relations":[{"kind":"MEMBER_OF","valid":"2019/..","validFrom":"2019-01-01","validTo":null}]}]},
			"projects":{"edges":[{"node":{"acronym":"STRIVE"},"relations":[{"role":null},{"role":"COORDINATOR"}]}]},
			"people":{"edges":[{"node":{"name":"Ann"}}]},"strategies":{"edges":[{"node":{"name":"Plan"}}]}}}`,
		`{node(id:"<strive>"){... on Project{acronym grantId valid programme{name} call{name}
			consortium{coordinator{name} members{totalCount edges{node{name} relations{modality}}} statedPartnerCount{measure qualifier unit place{id} listOpen} countries}
			conflicts{property rule subject{name} claims{... on Figure{value}} preferred{confidence}}}}}`: `{"node":{"acronym":"STRIVE","grantId":"101128558",
			"valid":"2023-11/2026-10","programme":{"name":"Erasmus+"},"call":null,
			"consortium":{"coordinator":{"name":"Kaunas University of Technology"},
			"members":{"totalCount":2,"edges":[{"node":{"name":"Dublin University"},"relations":[{"modality":"PLANNED"}]},
				{"node":{"name":"Kaunas University of Technology"},"relations":[{"modality":"ACTUAL"},{"modality":"ACTUAL"}]}]},
			"statedPartnerCount":{"measure":"partners","qualifier":"EXACT","unit":null,"place":null,"listOpen":false},"countries":["LT"]},
			"conflicts":[{"property":"partners","rule":"FIGURES_DISAGREE","subject":{"name":"Stepping up"},"claims":[{"value":8},{"value":7}],"preferred":null}]}}`,
		`{node(id:"<plan>"){... on Strategy{owner{name} goals{name} valid}}}`:                                                                                           `{"node":{"owner":{"name":"Kaunas University of Technology"},"goals":[{"name":"Cheaper"},{"name":"Better"}],"valid":null}}`,
		`{node(id:"<ann>"){... on Person{affiliations{edges{node{name}}} credits{edges{node{title}}}}}}`:                                                                `{"node":{"affiliations":{"edges":[{"node":{"name":"Kaunas University of Technology"}}]},"credits":{"edges":[{"node":{"title":"` + string(id("doc:page")) + `"}}]}}}`,
		`{node(id:"<doc:page>"){... on Document{origin sha256 url languages published publisher{name} statements(first:0){totalCount pageInfo{hasNextPage}}}}}`:         `{"node":{"origin":"PAGE","sha256":"cafe","url":null,"languages":["en"],"published":null,"publisher":{"name":"Kaunas University of Technology"},"statements":{"totalCount":15,"pageInfo":{"hasNextPage":true}}}}`,
		`{node(id:"<ktu>"){name(languages:["de","lt"]) names{value language evidence{start end locator note quote}}}}`:                                                  ``,
		`{entity(scheme:"erasmus-grant",value:"101128558"){name} nodes(ids:["<b>","<nothing>","<c>"]){id}}`:                                                             `{"entity":{"name":"Stepping up"},"nodes":[{"id":"<b>"},null,{"id":"<c>"}]}`,
		`{entity(scheme:"ror",value:"05gq02987"){name} node(id:"<nothing>"){id}}`:                                                                                       `{"entity":null,"node":null}`,
		`{graph{version relationCount counts{kind count}}}`:                                                                                                             `{"graph":{"version":1,"relationCount":15,"counts":[{"kind":"INSTITUTION","count":2},{"kind":"UNIT","count":1},{"kind":"ALLIANCE","count":1},{"kind":"PROJECT","count":1},{"kind":"PERSON","count":1},{"kind":"PROGRAMME","count":1},{"kind":"STRATEGY","count":1},{"kind":"GOAL","count":2},{"kind":"PLACE","count":2},{"kind":"DOCUMENT","count":1}]}}`,
		`{node(id:"<ktu>"){... on Institution{partners(weighting:FRACTIONAL){totalCount edges{node{name} weight ties(first:1){kind through{name} relations{kind}}}}}}}`: `{"node":{"partners":{"totalCount":1,"edges":[{"node":{"name":"Dublin University"},"weight":1,"ties":[{"kind":"ALLIANCE","through":{"name":"ECIU University"},"relations":[{"kind":"MEMBER_OF"},{"kind":"MEMBER_OF"}]}]}]}}}`,
		`{search(text:"strive",kinds:[PROJECT]){edges{node{__typename} matchedName{value} reason} facets(by:[KIND]){value label count}}}`:                               `{"search":{"edges":[{"node":{"__typename":"Project"},"matchedName":{"value":"STRIVE"},"reason":"acronym STRIVE"}],"facets":[{"value":"PROJECT","label":"Project","count":1}]}}`,
		`{institutions(first:0){totalCount edges{cursor} pageInfo{hasNextPage startCursor} facets(by:[COUNTRY]){facet value count}}}`:                                   `{"institutions":{"totalCount":2,"edges":[],"pageInfo":{"hasNextPage":true,"startCursor":null},"facets":[{"facet":"COUNTRY","value":"LT","count":1}]}}`,
	} {
		if want == "" {
			want = `{"node":{"name":"Kauno technologijos universitetas","names":[]}}`
			query = `{node(id:"<ktu>"){... on Institution{name(languages:["de","lt"]) names(filter:{asKnownAt:0}){value}}}}`
		}
		w.gives(query, want)
	}
	names := w.ask(`{node(id:"<ktu>"){... on Entity{names{language evidence{start quote document{origin}}}}}}`)
	if got := fmt.Sprint(names); !strings.Contains(got, "quote:3456") {
		t.Errorf("no quote in %s", got)
	}
}

func TestRelationFiltersMeetTheFieldsOwn(t *testing.T) {
	w := strive(t)
	for filter, want := range map[string]int{
		`{}`: 2, `{direction:IN}`: 2, `{direction:OUT}`: 0, `{kinds:[MEMBER_OF]}`: 2, `{kinds:[PART_OF]}`: 0, `{kinds:[]}`: 0,
		`{with:["<ktu>"]}`: 1, `{withKinds:[UNIT]}`: 0, `{dated:true}`: 1, `{asOf:"2018-12-31"}`: 1, `{asKnownAt:0}`: 0, `{modality:[PLANNED]}`: 0,
	} {
		w.gives(`{node(id:"<eciu>"){... on Alliance{members(filter:`+filter+`){totalCount}}}}`, fmt.Sprintf(`{"node":{"members":{"totalCount":%d}}}`, want))
	}
	w.gives(`{node(id:"<ktu>"){... on Entity{relations(filter:{kinds:[LOCATED_IN,PART_OF]}){totalCount edges{node{kind from{name} to{name}}}}}}}`,
		`{"node":{"relations":{"totalCount":2,"edges":[{"node":{"kind":"PART_OF","from":{"name":"Office"},"to":{"name":"Kaunas University of Technology"}}},
		{"node":{"kind":"LOCATED_IN","from":{"name":"Kaunas University of Technology"},"to":{"name":"Kaunas"}}}]}}}`)
}

// walk pages through a list; first with after, or last with before.
func (w *world) walk(format string, size int, way string) []string {
	w.Helper()
	var all []string
	cursor := ""
	for range 100 {
		args := fmt.Sprintf("first:%d", size)
		if way == "last" {
			args = fmt.Sprintf("last:%d", size)
		}
		if cursor != "" {
			args += fmt.Sprintf(",%s:%q", map[string]string{"first": "after", "last": "before"}[way], cursor)
		}
		var c map[string]any
		for v := any(w.ask(fmt.Sprintf(format, args))); c == nil; {
			m := v.(map[string]any)
			if m["pageInfo"] != nil {
				c = m
				break
			}
			for _, child := range m {
				v = child
			}
		}
		info := c["pageInfo"].(map[string]any)
		var page []string
		for _, e := range c["edges"].([]any) {
			page = append(page, fmt.Sprint(e.(map[string]any)["node"]))
		}
		if way == "first" {
			all = append(all, page...)
		} else {
			all = append(page, all...)
		}
		more, next := info["hasNextPage"], info["endCursor"]
		if way == "last" {
			more, next = info["hasPreviousPage"], info["startCursor"]
		}
		if more != true {
			return all
		}
		cursor = next.(string)
	}
	w.Fatalf("%s does not end", format)
	return nil
}

func TestPagingVisitsEachOnce(t *testing.T) {
	w := newWorld(t)
	for i := range 7 {
		inst := fmt.Sprint("inst:", i)
		w.entity(collab.KindInstitution, inst, fmt.Sprint("Same name ", i/3))
		w.link(inst, collab.MemberOf, "all")
		w.link(inst, collab.ParticipatesIn, "all")
	}
	w.entity(collab.KindAlliance, "all", "All")
	w.tell()
	const rest = `{pageInfo{hasNextPage hasPreviousPage startCursor endCursor} edges{node{id}}}`
	for _, c := range []struct {
		list  string
		count int
		both  bool
	}{
		{`{institutions(%s)` + rest + `}`, 7, true},
		{`{institutions(%s,orderBy:{field:NAME,direction:DESC})` + rest + `}`, 7, true},
		{`{institutions(%s,orderBy:{field:CHANGED})` + rest + `}`, 7, true},
		{`{entities(%s,filter:{text:"same"},orderBy:{field:RELEVANCE})` + rest + `}`, 7, true},
		{`{node(id:"<all>"){... on Alliance{members(%s)` + rest + `}}}`, 7, true},
		{`{node(id:"<all>"){... on Alliance{relations(%s)` + rest + `}}}`, 14, false},
		{`{node(id:"<inst:0>"){... on Institution{partners(%s)` + rest + `}}}`, 6, false},
		{`{node(id:"<doc:page>"){... on Document{statements(%s)` + rest + `}}}`, 14, false},
		{`{search(text:"same",%s)` + rest + `}`, 7, false},
		{`{node(id:"<all>"){... on Entity{history(%s)` + strings.Replace(rest, "node{id}", "node{before after}", 1) + `}}}`, 16, false},
		{`{changes(since:0,%s)` + strings.Replace(rest, "node{id}", "node{operation before after entities{id}}", 1) + `}`, 31, false},
	} {
		whole := w.walk(c.list, 100, "first")
		if len(whole) != c.count {
			t.Errorf("%s has %d, want %d: %v", c.list, len(whole), c.count, whole)
		}
		for _, size := range []int{1, 3, c.count} {
			if got := w.walk(c.list, size, "first"); !slices.Equal(got, whole) {
				t.Errorf("%s by %d: %v, want %v", c.list, size, got, whole)
			}
			if c.both {
				if got := w.walk(c.list, size, "last"); !slices.Equal(got, whole) {
					t.Errorf("%s by last %d: %v, want %v", c.list, size, got, whole)
				}
			}
		}
	}
}

func TestCursorsFitTheirOwnList(t *testing.T) {
	w := strive(t)
	cursor := func(q string) string {
		var c map[string]any
		for _, v := range w.ask(q) {
			c = v.(map[string]any)
		}
		return c["edges"].([]any)[0].(map[string]any)["cursor"].(string)
	}
	first := cursor(`{institutions(first:1){edges{cursor}}}`)
	w.gives(`{institutions(first:1,after:"`+first+`"){edges{node{name}} pageInfo{hasNextPage hasPreviousPage}}}`,
		`{"institutions":{"edges":[{"node":{"name":"Kaunas University of Technology"}}],"pageInfo":{"hasNextPage":false,"hasPreviousPage":true}}}`)
	second := cursor(`{institutions(last:1){edges{cursor}}}`)
	w.gives(`{institutions(first:5,before:"`+second+`"){edges{node{name}} pageInfo{hasNextPage}}}`,
		`{"institutions":{"edges":[{"node":{"name":"Dublin University"}}],"pageInfo":{"hasNextPage":true}}}`)
	w.gives(`{institutions(last:5,after:"`+first+`",before:"`+second+`"){totalCount edges{node{name}}}}`, `{"institutions":{"totalCount":2,"edges":[]}}`)
	for _, q := range []string{
		`{entities(after:"` + first + `"){totalCount}}`,
		`{institutions(filter:{countries:["LT"]},after:"` + first + `"){totalCount}}`,
		`{institutions(orderBy:{field:NAME,direction:DESC},after:"` + first + `"){totalCount}}`,
		`{node(id:"<eciu>"){... on Alliance{members(after:"` + first + `"){totalCount}}}}`,
		`{institutions(after:""){totalCount}}`, `{institutions(before:"AQ"){totalCount}}`, `{institutions(after:"` + first + `A"){totalCount}}`,
		`{institutions(after:"` + first[:len(first)-2] + `"){edges{cursor}}}`, `{institutions(after:"%%"){totalCount}}`,
		`{changes(since:0,after:"` + first + `"){totalCount}}`,
	} {
		w.refused(q, collab.BadUserInput)
	}
}

func TestBadInputHasACode(t *testing.T) {
	w := strive(t)
	for _, q := range []string{
		`{institutions(first:-1){totalCount}}`, `{institutions(first:5000){totalCount}}`, `{institutions(last:101){totalCount}}`,
		`{institutions(first:1,last:1){totalCount}}`, `{institutions(first:2147483648){totalCount}}`,
		`{node(id:"nonsense"){id}}`, `{nodes(ids:["<b>",""]){id}}`, `{node(id:12){id}}`,
		`{node(id:"<ktu>"){... on Entity{names(filter:{asOf:"2022-02-30"}){value}}}}`,
		`{node(id:"<ktu>"){... on Entity{name(languages:["e n"])}}}`,
		`{institutions(filter:{countries:["1t"]}){totalCount}}`, `{institutions(orderBy:{field:RELEVANCE}){totalCount}}`,
		`{changes(since:-1){totalCount}}`, `{graph{version(at:"yesterday")}}`, `{institutions{facets(by:[KIND],limit:-1){count}}}`,
	} {
		w.refused(q, collab.BadUserInput)
	}
	w.refused(`{nothing}`, "GRAPHQL_VALIDATION_FAILED")
	w.refused(`{`, "BAD_USER_INPUT")
	w.refused(`{institutions(filter:{kinds:[NONE]}){totalCount}}`, "GRAPHQL_VALIDATION_FAILED")
	if a := w.send(`{`+strings.Repeat(" nothing", 300)+`}`, nil); len(a.Errors) == 0 || len(a.Errors) > 50 {
		t.Errorf("%d errors", len(a.Errors))
	}
	if a := w.send(`{`+strings.Repeat("a", 4000)+`}`, nil); len(a.Errors) != 1 || len(a.Errors[0].Message) > 512 {
		t.Errorf("a long message: %v", a.Errors)
	}
	if a := w.send(`{`+strings.Repeat("a{", 3000)+strings.Repeat("}", 3001), nil); len(a.Errors) != 1 {
		t.Errorf("a deep document: %v", a.Errors)
	}
	if a := w.send(`query($n:Int64!){changes(since:$n){totalCount}}`, map[string]any{"n": "1"}); len(a.Errors) != 1 || a.Errors[0].Extensions.Code != "BAD_USER_INPUT" {
		t.Errorf("a string is no Int64: %+v", a.Errors)
	}
}

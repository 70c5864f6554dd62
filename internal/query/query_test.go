package query_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/query"
	"liaison/internal/store"
	"liaison/internal/store/mem"
)

// world is a graph that a test writes in short words: entities by key, whose prefix tells
// the kind.
type world struct {
	*testing.T
	query.VersionReader
	ctx context.Context
}

func id(key string) collab.ID { return collab.EntityID(key) }

var kindOf = map[string]collab.EntityKind{
	"inst": collab.KindInstitution, "unit": collab.KindUnit, "alliance": collab.KindAlliance, "project": collab.KindProject,
	"programme": collab.KindProgramme, "lab": collab.KindJointLab, "place": collab.KindPlace, "event": collab.KindEvent, "field": collab.KindField,
}

// tell records claims; the documents doc:page and doc:ref exist.
func tell(t *testing.T, claims ...collab.Claim) *world {
	t.Helper()
	s := mem.New()
	w := &world{T: t, ctx: context.Background(), VersionReader: query.VersionReader{Store: s, SharedMemory: query.NewMemory(s, 0)}}
	b := store.Batch{Assert: claims, Entities: []store.Entity{
		{ID: id("doc:page"), Kind: collab.KindDocument, Source: &collab.Source{Origin: collab.Page}},
		{ID: id("doc:ref"), Kind: collab.KindDocument, Source: &collab.Source{Origin: collab.Reference}},
	}}
	named := map[collab.ID]bool{} // keys are those of all tests
	for _, c := range claims {
		named[c.About()] = true
		if r, ok := c.(*collab.Relation); ok {
			named[r.To] = true
		}
	}
	for key := range keys {
		if kind, ok := kindOf[strings.Split(key, ":")[0]]; ok && named[id(key)] {
			b.Entities = append(b.Entities, store.Entity{ID: id(key), Kind: kind})
		}
	}
	r, err := s.Apply(w.ctx, b)
	if err != nil {
		t.Fatal(err)
	}
	w.At = r.Version
	return w
}

var keys = map[string]bool{}

func ent(key string) collab.ID {
	keys[key] = true
	return id(key)
}

type option func(*collab.Relation)

func rel(from string, kind collab.RelationKind, to string, options ...option) *collab.Relation {
	r := &collab.Relation{Statement: collab.Statement{SourceID: id("doc:page")}, Kind: kind, From: ent(from), To: ent(to)}
	for _, o := range options {
		o(r)
	}
	return r
}

func valid(v collab.EDTF) option        { return func(r *collab.Relation) { r.Valid = v } }
func role(v collab.OptionalText) option { return func(r *collab.Relation) { r.Role = v } }
func mode(v collab.Modality) option     { return func(r *collab.Relation) { r.Modality = v } }
func sure(v collab.Confidence) option   { return func(r *collab.Relation) { r.Confidence = v } }
func ref(r *collab.Relation)            { r.SourceID = id("doc:ref") }
func name(key, value string) *collab.Name {
	return &collab.Name{Statement: collab.Statement{SourceID: id("doc:page")}, Subject: ent(key), Value: value, Language: "en", Type: collab.Label}
}
func txt(key string, topic collab.TextTopic, value string) *collab.Text {
	return &collab.Text{Statement: collab.Statement{SourceID: id("doc:page")}, Subject: ent(key), Topic: topic, Value: value}
}
func ident(key, scheme, value string) *collab.Identifier {
	return &collab.Identifier{Statement: collab.Statement{SourceID: id("doc:page")}, Subject: ent(key), Scheme: scheme, Value: value}
}

func day(s string) *collab.Day {
	d, err := collab.ParseDay(s)
	if err != nil {
		panic(err)
	}
	return &d
}

// kept counts the relations of an entity under a filter. Where the filter asks for a
// time, it also checks whether a list of entities that have such a relation has it.
func (w *world) kept(what, key string, f *collab.RelationFilter, want int) {
	w.Helper()
	got, err := w.Related(w.ctx, []collab.ID{id(key)}, f)
	if err != nil {
		w.Fatal(err)
	}
	if len(got[0]) != want {
		w.Errorf("%s: %d relations, want %d", what, len(got[0]), want)
	}
	if f == nil || !f.When().Asked() && !f.Dated {
		return
	}
	for how, limit := range map[string]int64{"in memory": 0, "read from the store": 1} {
		r := query.VersionReader{Store: w.Store, SharedMemory: query.NewMemory(w.Store, limit), At: w.At}
		l, err := r.List(w.ctx, query.ListQuery{Filter: &collab.EntityFilter{HasRelation: f}})
		if err != nil {
			w.Fatal(err)
		}
		if has := strings.Contains(fmt.Sprint(l.Where()), string(id(key))); has != (want > 0) {
			w.Errorf("%s, %s: the filter keeps the entity: %v, want %v", what, how, has, want > 0)
		}
	}
}

func TestDatedStatementsAreKeptInTheirTime(t *testing.T) {
	w := tell(t, rel("inst:a", collab.MemberOf, "alliance:x", valid("2018/2021")), rel("inst:a", collab.MemberOf, "alliance:y", valid("1999/")))
	for d, want := range map[string]int{"2017-12-31": 1, "2018-01-01": 2, "2021-12-31": 2, "2022-01-01": 1, "1998-12-31": 0} {
		w.kept("as of "+d, "inst:a", &collab.RelationFilter{AsOf: day(d)}, want)
	}
	w.kept("between, ends included", "inst:a", &collab.RelationFilter{Between: &collab.DateRange{From: day("2021-12-31"), To: day("2030-01-01")}}, 2)
	w.kept("between, open start", "inst:a", &collab.RelationFilter{Between: &collab.DateRange{To: day("1999-01-01")}}, 1)
	w.kept("no time", "inst:a", nil, 2)
}

func TestUndatedStatementsTakeTheDatesOfTheirParallels(t *testing.T) {
	w := tell(t, rel("inst:a", collab.MemberOf, "alliance:x", valid("2018/2021")), rel("inst:a", collab.MemberOf, "alliance:x", ref))
	w.kept("in force", "inst:a", &collab.RelationFilter{AsOf: day("2020-01-01")}, 2)
	w.kept("over", "inst:a", &collab.RelationFilter{AsOf: day("2022-01-01")}, 0)
	w.kept("judged among the selected alone", "inst:a", &collab.RelationFilter{AsOf: day("2022-01-01"), Origins: []collab.Origin{collab.Reference}}, 1)
}

func TestUndatedStatementsTakeThePeriodOfTheirProject(t *testing.T) {
	w := tell(t, rel("inst:a", collab.ParticipatesIn, "project:p"), txt("project:p", collab.PeriodTopic, "2024-01/2027-12"), rel("inst:a", collab.MemberOf, "alliance:x"))
	w.kept("inside", "inst:a", &collab.RelationFilter{AsOf: day("2025-01-01")}, 2)
	w.kept("outside, the alliance has none", "inst:a", &collab.RelationFilter{AsOf: day("2023-01-01")}, 1)
	w.kept("dated drops what nothing dates", "inst:a", &collab.RelationFilter{AsOf: day("2025-01-01"), Dated: true}, 1)
	w.kept("dated without a time", "inst:a", &collab.RelationFilter{Dated: true}, 1)
	w.kept("the period must be selected too", "inst:a", &collab.RelationFilter{AsOf: day("2023-01-01"), Origins: []collab.Origin{collab.Reference}}, 0)
}

func TestPastCountsOnlyWithoutTime(t *testing.T) {
	w := tell(t, rel("inst:a", collab.MemberOf, "alliance:x", mode(collab.Past)))
	w.kept("no time", "inst:a", nil, 1)
	w.kept("as of", "inst:a", &collab.RelationFilter{AsOf: day("2020-01-01")}, 0)
	w.kept("between", "inst:a", &collab.RelationFilter{Between: &collab.DateRange{}}, 0)
}

func TestRolesAndFarEndsComeLast(t *testing.T) {
	w := tell(t, rel("inst:a", collab.ParticipatesIn, "project:p", role("COORDINATOR")), rel("inst:a", collab.ParticipatesIn, "project:p", valid("2019/2020"), ref))
	w.kept("an undated role is dated by its parallel", "inst:a", &collab.RelationFilter{AsOf: day("2022-01-01"), Roles: []string{"COORDINATOR"}}, 0)
	w.kept("role", "inst:a", &collab.RelationFilter{Roles: []string{"COORDINATOR"}}, 1)
	w.kept("with", "inst:a", &collab.RelationFilter{With: []collab.ID{id("project:p")}}, 2)
	w.kept("with kinds", "inst:a", &collab.RelationFilter{WithKinds: []collab.EntityKind{collab.KindAlliance}}, 0)
	in := collab.In
	w.kept("direction", "inst:a", &collab.RelationFilter{Direction: &in}, 0)
}

// found checks the names that a filter finds.
func (w *world) found(what string, f *collab.EntityFilter, want ...string) {
	w.Helper()
	list, err := w.List(w.ctx, query.ListQuery{Filter: f})
	if err != nil {
		w.Fatalf("%s: %v", what, err)
	}
	page, err := list.Page(w.ctx, query.Window{Limit: 100})
	if err != nil {
		w.Fatalf("%s: %v", what, err)
	}
	total, err := list.Total(w.ctx)
	if err != nil {
		w.Fatalf("%s: %v", what, err)
	}
	var got []string
	for _, r := range page.Records {
		got = append(got, r.Name)
	}
	if !slices.Equal(got, want) || total != len(want) {
		w.Errorf("%s: %q (%d), want %q", what, got, total, want)
	}
}

// programmeFacet tells how many entities the facet counts for each programme, which
// must be as many as the filter of that programme finds.
func (w *world) programmeFacet(want map[string]int) {
	w.Helper()
	small := query.VersionReader{Store: w.Store, SharedMemory: query.NewMemory(w.Store, 1), At: w.At}
	counts, err := w.Facets(w.ctx, store.Where{}, []store.Facet{store.FacetProgramme}, 100)
	if read, failed := small.Facets(w.ctx, store.Where{}, []store.Facet{store.FacetProgramme}, 100); failed != nil || !slices.Equal(read, counts) {
		w.Errorf("with too little memory: %v %v, want %v", read, failed, counts)
	}
	if err != nil {
		w.Fatal(err)
	}
	if len(counts) != len(want) {
		w.Errorf("facet of programmes: %v, want %v", counts, want)
	}
	for key, n := range want {
		list, err := w.List(w.ctx, query.ListQuery{Filter: &collab.EntityFilter{Programme: []collab.ID{id(key)}}})
		if err != nil {
			w.Fatal(err)
		}
		total, err := list.Total(w.ctx)
		if err != nil || total != n {
			w.Errorf("filter of %s finds %d (%v), want %d", key, total, err, n)
		}
		if !slices.ContainsFunc(counts, func(c query.LabelledCount) bool { return c.Value == string(id(key)) && c.Count == n }) {
			w.Errorf("facet of programmes: %v, want %d of %s", counts, n, key)
		}
	}
}

func str(s string) *string { return &s }

func TestEntityFilters(t *testing.T) {
	refCountry := rel("inst:a", collab.LocatedIn, "place:ro", ref)
	w := tell(t,
		name("inst:a", "Alpha University"), name("inst:b", "Beta University"), name("inst:c", "Gamma"), name("project:p", "Project P"),
		name("programme:e", "Erasmus+"), name("place:ro", "Romania"), name("place:lt", "Lietuva"),
		ident("place:ro", collab.SchemeCountry, "RO"), ident("place:lt", collab.SchemeCountry, "LT"), refCountry, rel("inst:b", collab.LocatedIn, "place:lt", sure(collab.Implied)),
		txt("project:p", collab.PeriodTopic, "2024-01/2027-12"), rel("inst:a", collab.ParticipatesIn, "project:p"), rel("project:p", collab.FundedBy, "programme:e"),
		rel("inst:b", collab.ParticipatesIn, "programme:e", valid("1999/..")), rel("inst:c", collab.ParticipatesIn, "programme:e", mode(collab.Planned)),
		txt("inst:a", collab.InstitutionTypeTopic, "UNIVERSITY"), ident("project:p", collab.SchemeErasmusGrant, "101128558"))
	page, reference := []collab.Origin{collab.Page}, []collab.Origin{collab.Reference}
	w.found("country", &collab.EntityFilter{Countries: []string{"RO"}}, "Alpha University", "Romania")
	w.found("country by pages alone", &collab.EntityFilter{Countries: []string{"RO"}, Origins: page}, "Romania")
	w.found("country by references alone lacks the code", &collab.EntityFilter{Countries: []string{"RO"}, Origins: reference})
	w.found("type by pages", &collab.EntityFilter{Types: []collab.InstitutionType{"UNIVERSITY"}, Origins: page}, "Alpha University")
	w.found("type by references", &collab.EntityFilter{Types: []collab.InstitutionType{"UNIVERSITY"}, Origins: reference})
	w.found("stated by references", &collab.EntityFilter{Origins: reference}, "Alpha University", "Romania")
	w.found("programme, itself or through a project", &collab.EntityFilter{Programme: []collab.ID{id("programme:e")}}, "Alpha University", "Beta University", "Project P")
	w.programmeFacet(map[string]int{"programme:e": 3})
	w.found("active", &collab.EntityFilter{ActiveOn: day("2025-01-01")}, "Project P")
	w.found("not active yet", &collab.EntityFilter{ActiveOn: day("2023-12-31")})
	w.found("grant", &collab.EntityFilter{GrantID: str("101128558")}, "Project P")
	w.found("text", &collab.EntityFilter{Text: str("univ")}, "Alpha University", "Beta University")
	w.found("text without letters", &collab.EntityFilter{Text: str("…")})
	w.found("relation in force", &collab.EntityFilter{HasRelation: &collab.RelationFilter{Kinds: []collab.RelationKind{collab.ParticipatesIn}, AsOf: day("2000-01-01"), Modality: []collab.Modality{collab.Actual}}}, "Beta University", "Erasmus+")
	w.found("relation with", &collab.EntityFilter{HasRelation: &collab.RelationFilter{With: []collab.ID{id("project:p")}}}, "Alpha University", "Erasmus+")
	w.found("relation pushed down", &collab.EntityFilter{Kinds: []collab.EntityKind{collab.KindInstitution}, HasRelation: &collab.RelationFilter{WithKinds: []collab.EntityKind{collab.KindProgramme}}}, "Beta University", "Gamma")
	w.found("and, or, not", &collab.EntityFilter{
		Kinds: []collab.EntityKind{collab.KindInstitution}, Not: &collab.EntityFilter{Countries: []string{"LT"}},
		Or: []*collab.EntityFilter{{Text: str("alpha")}, {Text: str("beta")}},
	}, "Alpha University")
	w.found("origins reach into and, or, not", &collab.EntityFilter{Origins: reference, And: []*collab.EntityFilter{{HasRelation: &collab.RelationFilter{Kinds: []collab.RelationKind{collab.ParticipatesIn}}}}})
	w.found("no programme's id", &collab.EntityFilter{Programme: []collab.ID{id("project:p")}})
	w.found("empty list of kinds", &collab.EntityFilter{Kinds: []collab.EntityKind{}})
	zero := int64(0)
	w.found("before the first version", &collab.EntityFilter{AsKnownAt: &zero})
}

func TestRelevanceNeedsATextAndPagesBothWays(t *testing.T) {
	w := tell(t, name("inst:a", "Technical University"), name("inst:b", "University of Technology"), name("inst:c", "Technical"))
	if _, err := w.List(w.ctx, query.ListQuery{Order: query.Relevance}); collab.CodeOf(err) != collab.BadUserInput {
		t.Errorf("RELEVANCE without a text gave %v", err)
	}
	f := &collab.EntityFilter{Text: str("tech")}
	list, err := w.List(w.ctx, query.ListQuery{Filter: f, Order: query.Relevance, Desc: true})
	if err != nil {
		t.Fatal(err)
	}
	all, err := list.Page(w.ctx, query.Window{Limit: 10})
	if err != nil || len(all.Records) != 3 || all.Records[0].Name != "Technical" {
		t.Fatalf("best first: %+v, %v", all.Records, err)
	}
	last, err := list.Page(w.ctx, query.Window{Limit: 1, Backward: true, Before: &all.Positions[2]})
	if err != nil || len(last.Records) != 1 || last.Records[0].ID != all.Records[1].ID || !last.HasPrevious || !last.HasNext {
		t.Errorf("the one before the last: %+v, %v", last, err)
	}
	between, err := list.Page(w.ctx, query.Window{Limit: 5, After: &all.Positions[0], Before: &all.Positions[2]})
	if err != nil || len(between.Records) != 1 || between.Records[0].ID != all.Records[1].ID {
		t.Errorf("between two cursors: %+v, %v", between, err)
	}
}

func TestSearchSaysWhichNameFits(t *testing.T) {
	acronym := name("inst:a", "KTU")
	acronym.Type, acronym.Language = collab.Acronym, "lt"
	own := name("inst:a", "Kauno technologijos universitetas")
	own.Language = "lt"
	w := tell(t, own, acronym, name("inst:a", "Kaunas University of Technology"), name("inst:b", "成都信息工程大学"))
	for text, want := range map[string]string{
		"ktu": "KTU|acronym KTU", "kauno tech": "Kauno technologijos universitetas|Lithuanian name, its beginning", "信息工程": "成都信息工程大学|English name, some of its words", "nothing": "",
	} {
		hits, err := w.Search(w.ctx, query.Search{Text: text, First: 5})
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		if len(hits.List) > 0 {
			got = hits.List[0].Name.Value + "|" + hits.List[0].Reason
		}
		if got != want {
			t.Errorf("search %q: %q, want %q", text, got, want)
		}
	}
}

func TestAWithdrawnRecordAnswersWithItsSuccessor(t *testing.T) {
	status := func(key, value string) *collab.Text { return txt(key, collab.InstitutionStatusTopic, value) }
	w := tell(t,
		ident("inst:old", "ror", "1"), status("inst:old", "WITHDRAWN"), rel("inst:middle", collab.Succeeds, "inst:old"),
		ident("inst:middle", "ror", "2"), status("inst:middle", "WITHDRAWN"), rel("inst:new", collab.Succeeds, "inst:middle"),
		ident("inst:new", "ror", "3"), status("inst:new", "ACTIVE"), rel("inst:newest", collab.Succeeds, "inst:new"),
		ident("inst:alone", "ror", "4"), status("inst:alone", "WITHDRAWN"),
		ident("inst:ring", "ror", "5"), status("inst:ring", "WITHDRAWN"), rel("inst:ring", collab.Succeeds, "inst:back"),
		status("inst:back", "WITHDRAWN"), rel("inst:back", collab.Succeeds, "inst:ring"),
	)
	for value, want := range map[string]string{"1": "inst:new", "2": "inst:new", "3": "inst:new", "4": "inst:alone", "5": "inst:ring"} {
		got, err := w.Identified(w.ctx, "ror", value)
		if err != nil || got == nil || got.ID != id(want) {
			t.Errorf("ror %s: %v, %v; want %s", value, got, err, want)
		}
	}
	if got, err := w.Identified(w.ctx, "ror", "03r8nwp71"); got != nil || err != nil {
		t.Errorf("an id that nobody has: %v, %v", got, err)
	}
	for scheme, value := range map[string]string{"ror": "03r8nwp72", "foo": "1"} {
		if got, err := w.Identified(w.ctx, scheme, value); got != nil || collab.CodeOf(err) != collab.BadUserInput {
			t.Errorf("%s %s: %v, %v", scheme, value, got, err)
		}
	}
}

// TestAnIdentifierIsFoundInAnySpelling: an identifier is found in every form that package
// identifier reads.
func TestAnIdentifierIsFoundInAnySpelling(t *testing.T) {
	w := tell(t, ident("inst:a", "ror", "03r8nwp71"), ident("inst:a", "isni", "000000012150090X"), ident("inst:a", "erasmus-code", "IRLDUBLIN44"), ident("inst:a", "wikidata", "Q1426464"), ident("inst:a", "our-own", "x 1"))
	for _, c := range [][2]string{
		{"ror", "https://ror.org/03r8nwp71"}, {"ror", "ror.org/03r8nwp71"}, {"ROR", "03R8NWP71"}, {"isni", "0000 0001 2150 090X"}, {"erasmus-code", "IRL DUBLIN44"}, {"Erasmus code", "irldublin44"},
		{"wikidata", "https://www.wikidata.org/wiki/Q1426464"}, {"our-own", " x  1 "},
	} {
		if got, err := w.Identified(w.ctx, c[0], c[1]); err != nil || got == nil || got.ID != id("inst:a") {
			t.Errorf("%s %q: %v, %v", c[0], c[1], got, err)
		}
	}
}

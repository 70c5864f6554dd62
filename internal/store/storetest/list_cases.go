package storetest

import (
	"fmt"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// atlas records a small graph for the tests of lists.
func atlas(w *world) {
	w.apply(store.Batch{
		Entities: []store.Entity{
			document("doc:a", collab.Page, "2020"), document("doc:b", collab.Reference, "2021"),
			entity("inst:utcn"), entity("inst:ktu"), entity("inst:ntnu"), entity("inst:z"), entity("alliance:eut"), entity("project:strive"),
			entity("project:old"), entity("place:ro"), entity("place:lt"), entity("programme:e"),
		},
		Assert: []collab.Claim{
			label("doc:a", "doc:a", "A page"), label("doc:a", "doc:b", "B page"),
			label("doc:a", "inst:utcn", "Technical University of Cluj-Napoca"), label("doc:a", "inst:ktu", "Kaunas University"), label("doc:a", "inst:ntnu", "NTNU"),
			label("doc:b", "inst:z", "Ångström 🌍"), label("doc:a", "alliance:eut", "EUt+"), label("doc:a", "project:strive", "STRIVE"), label("doc:a", "project:old", "Old one"),
			label("doc:a", "place:ro", "Romania"), label("doc:a", "place:lt", "Lithuania"), label("doc:b", "programme:e", "Erasmus"),
			identifier("doc:a", "place:ro", collab.SchemeCountry, "RO"), identifier("doc:a", "place:lt", collab.SchemeCountry, "LT"),
			identifier("doc:b", "inst:utcn", "ror", "03r8nwp71"), identifier("doc:a", "project:strive", collab.SchemeErasmusGrant, "101128558"),
			name("doc:a", "project:strive", "STRIVE", "", collab.Acronym),
			text("doc:a", "inst:utcn", collab.InstitutionTypeTopic, "UNIVERSITY"), text("doc:b", "inst:ktu", collab.InstitutionTypeTopic, "UNIVERSITY"),
			text("doc:b", "inst:ktu", collab.InstitutionTypeTopic, "FUNDER"), text("doc:b", "inst:ktu", collab.InstitutionStatusTopic, "ACTIVE"),
			text("doc:a", "project:strive", collab.PeriodTopic, "2024-01/2027-12"), text("doc:a", "project:old", collab.PeriodTopic, "2001/"),
			text("doc:a", "inst:ktu", collab.EstablishedTopic, "1922"),
			relation("doc:b", "inst:utcn", collab.LocatedIn, "place:ro"), relation("doc:a", "inst:ktu", collab.LocatedIn, "place:lt"),
			relation("doc:a", "inst:utcn", collab.MemberOf, "alliance:eut", role("COORDINATOR")), relation("doc:b", "inst:ktu", collab.ParticipatesIn, "project:strive"),
			relation("doc:b", "inst:ntnu", collab.ParticipatesIn, "project:old", modality(collab.Planned)), relation("doc:b", "project:strive", collab.FundedBy, "programme:e"),
		},
	})
}

func kinds(k ...collab.EntityKind) []collab.EntityKind { return k }

var listCases = []testCase{
	{"order is by folded name in code points, then id, both ways", func(w *world) {
		atlas(w)
		inst := store.Where{Kinds: kinds(collab.KindInstitution)}
		want := []string{"Ångström 🌍", "Kaunas University", "NTNU", "Technical University of Cluj-Napoca"}
		equal(w, "ascending", w.names(store.Find{Where: inst}), want)
		slices.Reverse(want)
		equal(w, "descending", w.names(store.Find{Where: inst, Desc: true}), want)
	}},
	{"equal names are ordered by id, astral letters after the rest", func(w *world) {
		keys := []string{"doc:a"}
		var claims []collab.Claim
		for i := range 12 {
			k := fmt.Sprintf("inst:%d", i)
			keys = append(keys, k)
			claims = append(claims, label("doc:a", k, []string{"Same", "𐐨 astral", "ﬆ ligature", "Ｗide"}[i%4]))
		}
		w.say(keys, claims...)
		list := must(w.Find(w.ctx, store.Find{Where: store.Where{Kinds: kinds(collab.KindInstitution)}}))(w).Records
		if !slices.IsSortedFunc(list, func(a, b *collab.Record) int {
			return store.PositionOf(a, store.ByName).Compare(store.PositionOf(b, store.ByName))
		}) {
			w.Errorf("not in code-point order then id: %s", asJSON(w, w.names(store.Find{})))
		}
	}},
	{"pages walk every order without loss or repeat", func(w *world) {
		atlas(w)
		w.say(nil, label("doc:a", "inst:z", "Zulu"))
		for _, order := range []store.OrderField{store.ByName, store.ByCreated, store.ByChanged} {
			for _, desc := range []bool{false, true} {
				all := must(w.Find(w.ctx, store.Find{Order: order, Desc: desc}))(w).Records
				var walked []*collab.Record
				var after *store.Position
				for range 20 {
					page := must(w.Find(w.ctx, store.Find{Order: order, Desc: desc, After: after, Limit: 5, Total: true}))(w)
					equal(w, "total", page.Total, len(all))
					if len(page.Records) == 0 {
						break
					}
					walked = append(walked, page.Records...)
					p := store.PositionOf(walked[len(walked)-1], order)
					after = &p
				}
				equal(w, fmt.Sprintf("%s desc %v", order, desc), walked, all)
			}
		}
	}},
	{"entities that come later are listed among those that change with them", func(w *world) {
		atlas(w)
		before := must(w.Find(w.ctx, store.Find{Total: true}))(w).Total
		var keys []string
		claims := []collab.Claim{label("doc:b", "inst:ktu", "Same"), label("doc:b", "inst:ntnu", "Same"), label("doc:b", "inst:utcn", "Same")}
		for i := range 6 {
			k := fmt.Sprintf("inst:%d", i)
			keys, claims = append(keys, k), append(claims, label("doc:a", k, "Same"))
		}
		w.say(keys, claims...)
		for _, order := range []store.OrderField{store.ByName, store.ByCreated, store.ByChanged} {
			list := must(w.Find(w.ctx, store.Find{Order: order}))(w).Records
			equal(w, string(order)+", number", len(list), before+len(keys))
			if !slices.IsSortedFunc(list, func(a, b *collab.Record) int { return store.PositionOf(a, order).Compare(store.PositionOf(b, order)) }) {
				w.Errorf("not in the order %s, then id: %s", order, asJSON(w, list))
			}
		}
	}},
	{"conditions", func(w *world) {
		atlas(w)
		day := func(s string) *collab.Day { d := must(collab.ParseDay(s))(w); return &d }
		page := &collab.Selection{Origins: []collab.Origin{collab.Reference}}
		for what, q := range map[string]struct {
			where store.Where
			want  []string
		}{
			"ids":               {store.Where{IDs: ids("inst:ktu", "inst:?", "inst:ktu")}, []string{"Kaunas University"}},
			"no ids":            {store.Where{IDs: []collab.ID{}}, nil},
			"country":           {store.Where{Kinds: kinds(collab.KindInstitution), Countries: []string{"RO", "XX"}}, []string{"Technical University of Cluj-Napoca"}},
			"country of places": {store.Where{Kinds: kinds(collab.KindPlace), Countries: []string{"LT"}}, []string{"Lithuania"}},
			"type":              {store.Where{Types: []collab.InstitutionType{"FUNDER", "UNIVERSITY"}}, []string{"Kaunas University", "Technical University of Cluj-Napoca"}},
			"status":            {store.Where{Statuses: []collab.InstitutionStatus{"ACTIVE"}}, []string{"Kaunas University"}},
			"active":            {store.Where{ActiveOn: day("2025-06-30")}, []string{"Old one", "STRIVE"}},
			"active before":     {store.Where{ActiveOn: day("2000-12-31")}, nil},
			"ends in":           {store.Where{EndsIn: &collab.DateRange{From: day("2027-12-31")}}, []string{"STRIVE"}},
			"ends later":        {store.Where{EndsIn: &collab.DateRange{From: day("2028-01-01")}}, nil},
			"identifier":        {store.Where{Claimed: &store.Claimed{Class: collab.ClassIdentifier, Labels: []string{"ror"}}}, []string{"Technical University of Cluj-Napoca"}},
			"identifier value":  {store.Where{Claimed: &store.Claimed{Class: collab.ClassIdentifier, Labels: []string{collab.SchemeErasmusGrant, collab.SchemeCordisGrant}, Match: "101128558"}}, []string{"STRIVE"}},
			"identifier source": {store.Where{Claimed: &store.Claimed{Class: collab.ClassIdentifier, Labels: []string{"ror"}, Selection: collab.Selection{Sources: ids("doc:a")}}}, nil},
			"acronym":           {store.Where{Claimed: &store.Claimed{Class: collab.ClassName, Labels: []string{"ACRONYM"}, Match: "strive"}}, []string{"STRIVE"}},
			"related":           {store.Where{Related: &store.Related{Kinds: []collab.RelationKind{collab.ParticipatesIn}}}, []string{"Kaunas University", "NTNU", "Old one", "STRIVE"}},
			"related out":       {store.Where{Related: &store.Related{Kinds: []collab.RelationKind{collab.ParticipatesIn}, Direction: collab.Out, Selection: collab.Selection{Modality: []collab.Modality{collab.Actual}}}}, []string{"Kaunas University"}},
			"related in":        {store.Where{Related: &store.Related{Direction: collab.In, WithKinds: kinds(collab.KindProject)}}, []string{"Erasmus"}},
			"related by role":   {store.Where{Related: &store.Related{Roles: []string{"COORDINATOR"}}}, []string{"EUt+", "Technical University of Cluj-Napoca"}},
			"stated":            {store.Where{Kinds: kinds(collab.KindInstitution, collab.KindAlliance), Stated: page}, []string{"Ångström 🌍", "Kaunas University", "NTNU", "Technical University of Cluj-Napoca"}},
			"stated in version": {store.Where{Stated: &collab.Selection{At: collab.BeforeFirst()}}, nil},
			"and":               {store.Where{And: []store.Where{{Kinds: kinds(collab.KindInstitution)}, {Countries: []string{"LT"}}}}, []string{"Kaunas University"}},
			"or":                {store.Where{Or: []store.Where{{Countries: []string{"LT"}}, {IDs: ids("inst:ntnu")}}}, []string{"Kaunas University", "Lithuania", "NTNU"}},
			"or of none":        {store.Where{Or: []store.Where{}}, nil},
			"not":               {store.Where{Kinds: kinds(collab.KindInstitution), Not: &store.Where{Or: []store.Where{{Countries: []string{"LT", "RO"}}, {IDs: ids("inst:z")}}}}, []string{"NTNU"}},
		} {
			equal(w, what, w.names(store.Find{Where: q.where}), q.want)
			equal(w, what+", total", must(w.Find(w.ctx, store.Find{Where: q.where, Limit: 1, Total: true}))(w).Total, len(q.want))
		}
	}},
	{"facets count entities, most first", func(w *world) {
		atlas(w)
		got := must(w.Facets(w.ctx, store.Where{}, []store.Facet{store.FacetCountry, store.FacetKind, store.FacetType, store.FacetYear, store.FacetScheme, store.FacetSource}, 3))(w)
		var lines []string
		for _, f := range got {
			lines = append(lines, fmt.Sprintf("%s %s %d", f.Facet, f.Value, f.Count))
		}
		equal(w, "facets", lines, []string{
			"COUNTRY LT 2", "COUNTRY RO 2", "KIND INSTITUTION 4", "KIND DOCUMENT 2", "KIND PLACE 2", "TYPE UNIVERSITY 2", "TYPE FUNDER 1",
			"YEAR 1922 1", "YEAR 2001 1", "YEAR 2024 1", "IDENTIFIER_SCHEME iso3166-1 2", "IDENTIFIER_SCHEME erasmus-grant 1", "IDENTIFIER_SCHEME ror 1",
			fmt.Sprintf("SOURCE %s 10", id("doc:a")), fmt.Sprintf("SOURCE %s 8", id("doc:b")),
		})
		equal(w, "of a condition", must(w.Facets(w.ctx, store.Where{Countries: []string{"LT"}}, []store.Facet{store.FacetKind}, 10))(w),
			[]store.FacetCount{{Facet: store.FacetKind, Value: "INSTITUTION", Count: 1}, {Facet: store.FacetKind, Value: "PLACE", Count: 1}})
	}},
	{"a condition of many parts is one of every list, count and facet", func(w *world) {
		atlas(w)
		part := store.Where{
			Countries: []string{"LT", "RO"},
			Related:   &store.Related{Roles: []string{"COORDINATOR", "MEMBER"}, WithKinds: kinds(collab.KindProject, collab.KindPlace), Selection: collab.Selection{Sources: ids("doc:a", "doc:b")}},
			Stated:    &collab.Selection{Sources: ids("doc:a"), Origins: []collab.Origin{"PAGE", "REGISTRY"}},
		}
		// Four such parts are enough for SQLite to fail where a statement has the condition
		// fifteen times; Neo4j takes some 80 ms to plan each pattern of a condition.
		where := store.Where{Or: []store.Where{{IDs: ids("inst:ktu")}}}
		for range 5 {
			where.Or = append(where.Or, part)
		}
		facets := []store.Facet{store.FacetCountry, store.FacetKind, store.FacetType, store.FacetYear, store.FacetScheme, store.FacetSource}
		equal(w, "facets", must(w.Facets(w.ctx, where, facets, 10))(w), must(w.Facets(w.ctx, where.Or[0], facets, 10))(w))
		for _, order := range []store.OrderField{store.ByName, store.ByCreated, store.ByChanged} {
			page := must(w.Find(w.ctx, store.Find{Where: where, Order: order, Total: true}))(w)
			equal(w, string(order), []int{len(page.Records), page.Total}, []int{1, 1})
		}
		must(w.Conflicts(w.ctx, store.Conflicts{Where: where, Total: true}))(w)
	}},
}

var relationCases = []testCase{
	{"neighbours by kind and direction, grouped in the order asked, in order of id", func(w *world) {
		atlas(w)
		groups := must(w.Neighbours(w.ctx, store.Neighbours{IDs: ids("project:strive", "inst:?", "inst:ktu", "project:strive"), Kinds: []collab.RelationKind{collab.ParticipatesIn, collab.FundedBy}}))(w)
		var sizes []int
		for _, g := range groups {
			sizes = append(sizes, len(g))
			if !slices.IsSortedFunc(g, func(a, b store.Link) int { return compareIDs(a.ID, b.ID) }) {
				w.Errorf("relations are not in order of id")
			}
		}
		equal(w, "sizes", sizes, []int{2, 0, 1, 2})
		in := must(w.Neighbours(w.ctx, store.Neighbours{IDs: ids("project:strive"), Direction: collab.In}))(w)[0]
		equal(w, "in", len(in), 1)
	}},
	{"a relation to itself comes once", func(w *world) {
		w.say(pair, relation("doc:a", "inst:a", collab.CooperatesWith, "inst:a"))
		for _, d := range []collab.Direction{collab.Both, collab.In, collab.Out} {
			equal(w, string(d), len(must(w.Neighbours(w.ctx, store.Neighbours{IDs: ids("inst:a"), Direction: d}))(w)[0]), 1)
		}
	}},
	{"relations between two asked ids are in both groups", func(w *world) {
		w.say(pair, relation("doc:a", "inst:a", collab.CooperatesWith, "inst:b"))
		got := must(w.Neighbours(w.ctx, store.Neighbours{IDs: ids("inst:a", "inst:b")}))(w)
		equal(w, "groups", []int{len(got[0]), len(got[1])}, []int{1, 1})
	}},
	{"thousands of neighbours and records come whole", func(w *world) {
		const many = 5_100
		keys := []string{"doc:a", "alliance:hub"}
		var claims []collab.Claim
		for i := range many {
			keys = append(keys, fmt.Sprint("inst:", i))
			claims = append(claims, relation("doc:a", keys[i+2], collab.MemberOf, "alliance:hub"))
		}
		w.say(keys, claims...)
		for _, d := range []collab.Direction{collab.Both, collab.In} {
			groups := must(w.Neighbours(w.ctx, store.Neighbours{IDs: ids("alliance:hub", "inst:7"), Direction: d}))(w)
			equal(w, string(d), len(groups[0]), many)
		}
		equal(w, "far ends", len(must(w.FarEnds(w.ctx, store.Neighbours{IDs: ids("alliance:hub")}))(w)[0]), many)
		for i, r := range must(w.Get(w.ctx, ids(keys...)))(w) {
			if r == nil || r.ID != ids(keys[i])[0] {
				w.Fatalf("record %d of %s: %v", i, keys[i], r)
			}
		}
	}},
	{"neighbours have their evidence only where it is asked for", func(w *world) {
		r := relation("doc:a", "inst:a", collab.CooperatesWith, "inst:b")
		r.Evidence = []collab.Evidence{at(3, 9)}
		w.say(pair, r)
		for _, evidence := range []bool{false, true} {
			q := store.Neighbours{IDs: ids("inst:a", "inst:b"), Evidence: evidence}
			for _, group := range must(w.Neighbours(w.ctx, q))(w) {
				equal(w, fmt.Sprint("with evidence: ", evidence), len(group) == 1 && len(group[0].Evidence) == 1, evidence)
			}
		}
		link := must(w.Neighbours(w.ctx, store.Neighbours{IDs: ids("inst:a")}))(w)[0][0]
		whole := must(w.Statements(w.ctx, []collab.ID{link.ID}))(w)[0]
		link.Evidence = whole.Base().Evidence
		equal(w, "the rest is that of the statement", link.Relation, whole)
	}},
	{"neighbours have the records of their far ends only where those are asked for", func(w *world) {
		w.say(pair, relation("doc:a", "inst:a", collab.CooperatesWith, "inst:b"), relation("doc:a", "inst:a", collab.CooperatesWith, "inst:a"))
		for _, evidence := range []bool{false, true} {
			q := store.Neighbours{IDs: ids("inst:a", "inst:?", "inst:b"), Evidence: evidence}
			for _, group := range must(w.Neighbours(w.ctx, q))(w) {
				for _, l := range group {
					equal(w, "unasked", l.Far, nil)
				}
			}
			q.Records = true
			for i, group := range must(w.Neighbours(w.ctx, q))(w) {
				equal(w, fmt.Sprint("links of ", i), len(group), []int{2, 0, 1}[i])
				for _, l := range group {
					equal(w, "the far end", l.Far, must(w.Get(w.ctx, []collab.ID{l.FarEnd(q.IDs[i])}))(w)[0])
				}
			}
		}
	}},
	{"far ends come once each, by name, as of the version asked for", func(w *world) {
		w.say([]string{"doc:a", "doc:b", "inst:a", "inst:b", "alliance:x", "alliance:y", "place:ro"},
			label("doc:a", "alliance:x", "Zeta"), label("doc:a", "alliance:y", "Alpha"), label("doc:a", "place:ro", "Romania"), label("doc:a", "inst:a", "A"), label("doc:a", "inst:b", "B"),
			relation("doc:a", "inst:a", collab.LocatedIn, "place:ro"), text("doc:a", "inst:a", collab.InstitutionTypeTopic, "UNIVERSITY"), text("doc:a", "inst:a", collab.EstablishedTopic, "0300"),
			relation("doc:a", "inst:a", collab.MemberOf, "alliance:x", role(collab.Coordinator)), relation("doc:a", "inst:a", collab.ParticipatesIn, "alliance:x"),
			relation("doc:a", "inst:a", collab.ParticipatesIn, "alliance:y"), relation("doc:a", "inst:b", collab.ParticipatesIn, "alliance:y", modality(collab.Planned)),
			relation("doc:a", "inst:a", collab.CooperatesWith, "inst:a"),
		)
		before := must(w.Version(w.ctx))(w)
		w.say(nil, relation("doc:b", "inst:b", collab.MemberOf, "alliance:x"))
		names := func(what string, q store.Neighbours, want ...string) {
			w.Helper()
			got := []string{}
			for i, group := range must(w.FarEnds(w.ctx, q))(w) {
				for _, r := range group {
					got = append(got, fmt.Sprint(i, " ", r.Name))
					equal(w, what+": the record", r, must(w.Get(w.ctx, []collab.ID{r.ID}))(w)[0])
				}
			}
			equal(w, what, got, want)
		}
		alliances := []collab.EntityKind{collab.KindAlliance}
		names("alliances", store.Neighbours{IDs: ids("inst:a", "inst:?", "inst:b", "inst:a"), Direction: collab.Out, WithKinds: alliances},
			"0 Alpha", "0 Zeta", "2 Alpha", "2 Zeta", "3 Alpha", "3 Zeta")
		names("members", store.Neighbours{IDs: ids("alliance:x"), Direction: collab.In, Kinds: []collab.RelationKind{collab.MemberOf}}, "0 A", "0 B")
		names("members before", store.Neighbours{IDs: ids("alliance:x"), Direction: collab.In, Kinds: []collab.RelationKind{collab.MemberOf}, Selection: collab.Selection{At: collab.AtVersion(before)}}, "0 A")
		names("before all", store.Neighbours{IDs: ids("alliance:x"), Selection: collab.Selection{At: collab.BeforeFirst()}})
		names("planned", store.Neighbours{IDs: ids("alliance:y"), Selection: collab.Selection{Modality: []collab.Modality{collab.Planned}}}, "0 B")
		names("of a source", store.Neighbours{IDs: ids("alliance:x"), Selection: collab.Selection{Sources: ids("doc:b")}}, "0 B")
		names("coordinators", store.Neighbours{IDs: ids("alliance:x"), Roles: []string{string(collab.Coordinator)}}, "0 A")
		names("all of one", store.Neighbours{IDs: ids("inst:a")}, "0 A", "0 Alpha", "0 Romania", "0 Zeta")
		names("all of none", store.Neighbours{})
		w.say(nil, label("doc:a", "alliance:y", "Alpha too"))
		w.apply(store.Batch{Retract: []collab.ID{must(w.Neighbours(w.ctx, store.Neighbours{IDs: ids("inst:b"), WithKinds: alliances}))(w)[0][0].ID}})
		equal(w, "after one was withdrawn", len(must(w.FarEnds(w.ctx, store.Neighbours{IDs: ids("inst:b")}))(w)[0]), 1)
		equal(w, "before it was", len(must(w.FarEnds(w.ctx, store.Neighbours{IDs: ids("inst:b"), Selection: collab.Selection{At: collab.AtVersion(before + 1)}}))(w)[0]), 2)
	}},
	{"neighbours by role and by far end, which come with the kinds of both ends", func(w *world) {
		w.say([]string{"doc:a", "inst:a", "inst:b", "unit:a", "alliance:x", "project:p"},
			relation("doc:a", "inst:a", collab.MemberOf, "alliance:x", role(collab.Coordinator)),
			relation("doc:a", "inst:b", collab.MemberOf, "alliance:x"),
			relation("doc:a", "inst:a", collab.ParticipatesIn, "project:p"),
			relation("doc:a", "inst:a", collab.ParticipatesIn, "alliance:x", role("PARTNER")),
			relation("doc:a", "unit:a", collab.PartOf, "inst:a"),
			relation("doc:a", "inst:a", collab.CooperatesWith, "inst:a"),
		)
		found := func(what string, q store.Neighbours, want ...string) {
			w.Helper()
			got := []string{}
			for _, group := range must(w.Neighbours(w.ctx, q))(w) {
				for _, l := range group {
					got = append(got, fmt.Sprintf("%s %s %s", l.FromKind, l.Kind, l.ToKind))
				}
			}
			slices.Sort(got)
			slices.Sort(want)
			equal(w, what, got, want)
			ends := must(w.FarEnds(w.ctx, q))(w)
			q.Records = true
			for i, group := range must(w.Neighbours(w.ctx, q))(w) {
				equal(w, what+", far ends", ends[i], store.FarEndsOf(group))
			}
		}
		const member, partner, part, itself = "INSTITUTION MEMBER_OF ALLIANCE", "INSTITUTION PARTICIPATES_IN ALLIANCE", "UNIT PART_OF INSTITUTION", "INSTITUTION COOPERATES_WITH INSTITUTION"
		a := ids("inst:a")
		found("far ends that are alliances", store.Neighbours{IDs: a, WithKinds: []collab.EntityKind{collab.KindAlliance}}, member, partner)
		found("of one kind", store.Neighbours{IDs: a, Kinds: []collab.RelationKind{collab.ParticipatesIn}, WithKinds: []collab.EntityKind{collab.KindAlliance}}, partner)
		found("both kinds of far ends", store.Neighbours{IDs: a, WithKinds: []collab.EntityKind{collab.KindUnit, collab.KindInstitution}}, part, itself)
		found("inwards", store.Neighbours{IDs: a, Direction: collab.In, WithKinds: []collab.EntityKind{collab.KindUnit, collab.KindAlliance}}, part)
		found("from the alliance", store.Neighbours{IDs: ids("alliance:x"), WithKinds: []collab.EntityKind{collab.KindInstitution}}, member, member, partner)
		found("with one of them", store.Neighbours{IDs: ids("alliance:x", "project:p"), With: ids("inst:b", "inst:?")}, member)
		found("with itself", store.Neighbours{IDs: a, With: a}, itself)
		found("by role", store.Neighbours{IDs: a, Roles: []string{"PARTNER", string(collab.Coordinator)}}, member, partner)
		found("without a role", store.Neighbours{IDs: ids("alliance:x"), Roles: []string{""}}, member)
		found("no role at all", store.Neighbours{IDs: a, Roles: []string{}})
		found("no far end at all", store.Neighbours{IDs: a, With: []collab.ID{}})
		found("no kind of far end at all", store.Neighbours{IDs: a, WithKinds: []collab.EntityKind{}})
	}},
	{"relations page by id", func(w *world) {
		atlas(w)
		all := must(w.Store.Relations(w.ctx, store.Relations{Total: true}))(w)
		equal(w, "total", []int{all.Total, len(all.Relations)}, []int{6, 6})
		page := must(w.Store.Relations(w.ctx, store.Relations{After: all.Relations[1].ID, Limit: 3}))(w)
		equal(w, "page", page.Relations, all.Relations[2:5])
	}},
	{"scan gives claims of a class and its labels", func(w *world) {
		atlas(w)
		count := func(q store.Scan) (n int) {
			if err := w.Scan(w.ctx, q, func(c collab.Claim) error { n++; return nil }); err != nil {
				w.Fatal(err)
			}
			return n
		}
		equal(w, "names", count(store.Scan{Class: collab.ClassName}), 13)
		equal(w, "acronyms", count(store.Scan{Class: collab.ClassName, Labels: []string{"ACRONYM"}}), 1)
		equal(w, "periods", count(store.Scan{Class: collab.ClassText, Labels: []string{"PERIOD"}}), 2)
		equal(w, "members", count(store.Scan{Class: collab.ClassRelation, Labels: []string{"MEMBER_OF", "FUNDED_BY"}}), 2)
		stop := collab.Errorf(collab.Internal, "stop")
		if err := w.Scan(w.ctx, store.Scan{Class: collab.ClassName}, func(collab.Claim) error { return stop }); err != stop {
			w.Errorf("scan gave %v, want the error of yield", err)
		}
	}},
}

var changeCases = []testCase{
	{"changes tell what each batch created, retracted and asserted, in order", func(w *world) {
		r := w.say(pair, label("doc:a", "inst:a", "Alpha"))
		w.apply(store.Batch{Actor: "eve", Reason: "wrong", Retract: r.IDs, Assert: []collab.Claim{relation("doc:a", "inst:b", collab.MemberOf, "inst:a")}})
		tell := func(q store.Changes) (out []string) {
			for _, c := range must(w.Store.Changes(w.ctx, q))(w).Changes {
				out = append(out, fmt.Sprintf("%d %s %s", c.Commit.Version, c.Operation, c.Commit.Actor))
			}
			return out
		}
		equal(w, "of an entity", tell(store.Changes{Entity: id("inst:a")}), []string{"1 CREATE test", "1 ASSERT test", "2 RETRACT eve", "2 ASSERT eve"})
		equal(w, "since", tell(store.Changes{Since: 1}), []string{"2 RETRACT eve", "2 ASSERT eve"})
		equal(w, "until", len(tell(store.Changes{Until: collab.AtVersion(1)})), 7)
		equal(w, "before the first version", len(tell(store.Changes{Until: collab.BeforeFirst()})), 0)
		all := must(w.Store.Changes(w.ctx, store.Changes{Total: true}))(w)
		equal(w, "total", all.Total, 9)
		p := all.Changes[3].Position()
		page := must(w.Store.Changes(w.ctx, store.Changes{After: &p, Limit: 4, Total: true}))(w)
		equal(w, "page", page.Changes, all.Changes[4:8])
		equal(w, "page total", page.Total, 9)
	}},
	{"changes come without evidence, which is read by the id of the claim", func(w *world) {
		name, link := label("doc:a", "inst:a", "Alpha"), relation("doc:a", "inst:b", collab.MemberOf, "inst:a")
		name.Evidence, link.Evidence = []collab.Evidence{at(3, 9)}, []collab.Evidence{at(10, 12)}
		r := w.say(pair, name, link)
		w.apply(store.Batch{Reason: "wrong", Retract: r.IDs})
		told := 0
		for _, q := range []store.Changes{{}, {Entity: id("inst:a")}} {
			for _, c := range must(w.Store.Changes(w.ctx, q))(w).Changes {
				if c.Claim != nil {
					told++
					equal(w, "evidence", len(c.Claim.Base().Evidence), 0)
				}
			}
		}
		equal(w, "asserted and retracted, of all and of one", told, 8)
		for _, c := range must(w.Statements(w.ctx, r.IDs))(w) {
			equal(w, "evidence by id", len(c.Base().Evidence), 1)
		}
	}},
	{"a context that ended is answered so", func(w *world) {
		ctx, cancel := contextEnded()
		defer cancel()
		if _, err := w.Get(ctx, ids("inst:a")); collab.CodeOf(err) != collab.DeadlineExceeded {
			w.Errorf("get gave %v, want DEADLINE_EXCEEDED", err)
		}
		if _, err := w.Apply(ctx, store.Batch{Entities: []store.Entity{entity("inst:a")}}); collab.CodeOf(err) != collab.DeadlineExceeded {
			w.Errorf("apply gave %v, want DEADLINE_EXCEEDED", err)
		}
	}},
	{"a closed store says so", func(w *world) {
		if err := w.Close(w.ctx); err != nil {
			w.Fatal(err)
		}
		if _, err := w.Version(w.ctx); collab.CodeOf(err) != collab.StoreUnavailable {
			w.Errorf("version gave %v, want STORE_UNAVAILABLE", err)
		}
	}},
}

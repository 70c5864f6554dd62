package storetest

import (
	"time"

	"liaison/internal/collab"
	"liaison/internal/store"
)

var recordTimeCases = []testCase{
	{"a version shows what was asserted at or before and not yet retracted", func(w *world) {
		r := w.say(pair, label("doc:a", "inst:a", "Alpha"), relation("doc:a", "inst:a", collab.MemberOf, "alliance:x"))
		w.say(nil, label("doc:a", "inst:a", "Beta"))
		w.apply(store.Batch{Retract: r.IDs})
		for version, want := range map[collab.At][2]int{
			collab.BeforeFirst(): {0, 0}, collab.AtVersion(0): {0, 0}, collab.AtVersion(1): {1, 1}, collab.AtVersion(2): {2, 1},
			collab.AtVersion(3): {1, 0}, collab.Now(): {1, 0}, collab.AtVersion(99): {1, 0},
		} {
			sel := collab.Selection{At: version}
			got := [2]int{len(w.said("inst:a", sel).Names), len(w.near("alliance:x", sel))}
			equal(w, version.String(), got, want)
		}
	}},
	{"version at a moment", func(w *world) {
		before := time.Now().Add(-time.Hour)
		w.say(pair)
		w.say([]string{"inst:c"})
		log := must(w.Commits(w.ctx, 0, 10))(w)
		equal(w, "log", []any{len(log), log[0].Version, log[1].Version, log[0].Actor, log[0].Reason}, []any{2, 1, 2, "test", "contract"})
		equal(w, "before", must(w.VersionAt(w.ctx, before))(w), 0)
		equal(w, "at the first", must(w.VersionAt(w.ctx, log[0].At))(w), log[0].Version)
		equal(w, "later", must(w.VersionAt(w.ctx, time.Now().Add(time.Hour)))(w), 2)
		equal(w, "after 1", len(must(w.Commits(w.ctx, 1, 10))(w)), 1)
		equal(w, "limited", len(must(w.Commits(w.ctx, 0, 1))(w)), 1)
	}},
	{"selection by source, origin, confidence and modality", func(w *world) {
		w.apply(store.Batch{
			Entities: []store.Entity{document("doc:p", collab.Page, ""), document("doc:r", collab.Reference, ""), entity("inst:a"), entity("project:p")},
			Assert: []collab.Claim{
				relation("doc:p", "inst:a", collab.ParticipatesIn, "project:p"),
				relation("doc:r", "inst:a", collab.ParticipatesIn, "project:p", confidence(collab.Implied)),
				relation("doc:r", "inst:a", collab.ParticipatesIn, "project:p", modality(collab.Planned)),
			},
		})
		for what, q := range map[string]struct {
			sel  collab.Selection
			want int
		}{
			"all":          {collab.Selection{}, 3},
			"source":       {collab.Selection{Sources: ids("doc:p")}, 1},
			"origin":       {collab.Selection{Origins: []collab.Origin{collab.Reference}}, 2},
			"no origin":    {collab.Selection{Origins: []collab.Origin{}}, 0},
			"unknown":      {collab.Selection{Sources: ids("doc:?")}, 0},
			"implied":      {collab.Selection{Confidence: []collab.Confidence{collab.Implied}}, 1},
			"actual, past": {collab.Selection{Modality: []collab.Modality{collab.Actual, collab.Past}}, 2},
			"both":         {collab.Selection{Sources: ids("doc:r"), Modality: []collab.Modality{collab.Planned}}, 1},
		} {
			equal(w, what, len(w.near("project:p", q.sel)), q.want)
			equal(w, what+" in Relations", must(w.Store.Relations(w.ctx, store.Relations{Selection: q.sel, Total: true}))(w).Total, q.want)
			n := 0
			if err := w.Scan(w.ctx, store.Scan{Class: collab.ClassRelation, Selection: q.sel}, func(collab.Claim) error { n++; return nil }); err != nil {
				w.Fatal(err)
			}
			equal(w, what+" in Scan", n, q.want)
		}
	}},
}

var bestCases = []testCase{
	{"the name shown is the best of DISPLAY, LABEL, TRANSLATION in English, else of any language", func(w *world) {
		w.say([]string{"doc:a", "inst:a"})
		for _, step := range []struct {
			c    collab.Claim
			want string
		}{
			{name("doc:a", "inst:a", "UTCN", "ro", collab.Acronym), "UTCN"},
			{name("doc:a", "inst:a", "Universitatea", "ro", collab.DisplayName), "Universitatea"},
			{name("doc:a", "inst:a", "University (our words)", "en", collab.Translation), "University (our words)"},
			{name("doc:a", "inst:a", "The University", "en-GB", collab.Label), "The University"},
			{name("doc:a", "inst:a", "Shown", "en", collab.DisplayName), "Shown"},
		} {
			w.say(nil, step.c)
			equal(w, "name", w.record("inst:a").Name, step.want)
		}
		equal(w, "sort", w.record("inst:a").Sort, "shown")
	}},
	{"an entity without a name is called by its id", func(w *world) {
		w.say([]string{"inst:a"})
		equal(w, "name", w.record("inst:a").Name, id("inst:a"))
	}},
	{"stated beats implied, a page beats a reference, the newer beats the older, an undated source comes last", func(w *world) {
		w.apply(store.Batch{Entities: []store.Entity{
			document("doc:up", collab.Upload, "2026"), document("doc:ref", collab.Reference, ""), document("doc:ref2020", collab.Reference, "2020"),
			document("doc:ref2022", collab.Reference, "2022-03"), document("doc:page", collab.Page, ""), entity("inst:a"),
		}})
		implied := label("doc:page", "inst:a", "implied by a page")
		implied.Confidence = collab.Implied
		for _, step := range []struct {
			c    collab.Claim
			want string
		}{
			{implied, "implied by a page"},
			{label("doc:up", "inst:a", "uploaded"), "uploaded"},
			{label("doc:ref", "inst:a", "undated"), "undated"},
			{label("doc:ref2022", "inst:a", "newer"), "newer"},
			{label("doc:ref2020", "inst:a", "older"), "newer"},
			{label("doc:page", "inst:a", "page"), "page"},
		} {
			w.say(nil, step.c)
			equal(w, "name", w.record("inst:a").Name, step.want)
		}
	}},
	{"a name not written all in capitals comes before one that is; among acronyms capitals mean nothing", func(w *world) {
		w.apply(store.Batch{Entities: []store.Entity{document("doc:reg", collab.Registry, "2026"), document("doc:up", collab.Upload, ""), entity("inst:a"), entity("inst:b"), entity("inst:c")}})
		implied := label("doc:up", "inst:a", "Implied University")
		implied.Confidence = collab.Implied
		for _, step := range []struct {
			c    collab.Claim
			want string
		}{
			{implied, "Implied University"},
			{label("doc:reg", "inst:a", "UNIVERSITY OF PORTO"), "UNIVERSITY OF PORTO"}, // stated comes before implied
			{label("doc:up", "inst:a", "University of Porto"), "University of Porto"},
		} {
			w.say(nil, step.c)
			equal(w, "name", w.record("inst:a").Name, step.want)
		}
		w.say(nil, label("doc:reg", "inst:b", "東北大学"), label("doc:up", "inst:b", "Tohoku"))
		equal(w, "a script without capitals", w.record("inst:b").Name, "東北大学")
		w.say(nil, name("doc:up", "inst:c", "Utcn", "", collab.Acronym), name("doc:reg", "inst:c", "UTCN", "", collab.Acronym))
		equal(w, "acronyms", w.record("inst:c").Name, "UTCN")
	}},
	{"an alias is shown before an acronym, which is shown only where there is nothing else", func(w *world) {
		w.say([]string{"doc:a", "inst:a"}, name("doc:a", "inst:a", "KTU", "lt", collab.Acronym))
		equal(w, "acronym", w.record("inst:a").Name, "KTU")
		w.say(nil, name("doc:a", "inst:a", "Kaunas Polytechnic", "lt", collab.Alias))
		equal(w, "alias", w.record("inst:a").Name, "Kaunas Polytechnic")
		w.say(nil, name("doc:a", "inst:a", "Politechnika", "pl", collab.Translation))
		equal(w, "translation", w.record("inst:a").Name, "Politechnika")
		w.say(nil, name("doc:a", "inst:a", "Kauno technologijos universitetas", "lt", collab.Label))
		equal(w, "label", w.record("inst:a").Name, "Kauno technologijos universitetas")
	}},
	{"of several locations the first in the source's order is shown, and its country; the origin comes before the order", func(w *world) {
		w.apply(store.Batch{Entities: []store.Entity{
			document("doc:reg", collab.Registry, ""), document("doc:ref", collab.Reference, ""), entity("inst:a"), entity("place:x"), entity("place:y"), entity("place:z"), entity("place:cl"), entity("place:us"),
		}})
		w.say(nil, label("doc:reg", "place:x", "Santiago"), label("doc:reg", "place:y", "Hilo"), label("doc:reg", "place:z", "Tucson"),
			identifier("doc:reg", "place:cl", collab.SchemeCountry, "CL"), identifier("doc:reg", "place:us", collab.SchemeCountry, "US"),
			relation("doc:reg", "place:x", collab.LocatedIn, "place:cl"), relation("doc:reg", "place:y", collab.LocatedIn, "place:us"), relation("doc:reg", "place:z", collab.LocatedIn, "place:us"))
		for _, step := range []struct {
			c             collab.Claim
			city, country string
		}{
			{relation("doc:ref", "inst:a", collab.LocatedIn, "place:z", order(1)), "place:z", "US"},
			{relation("doc:reg", "inst:a", collab.LocatedIn, "place:x"), "place:x", "CL"},
			{relation("doc:reg", "inst:a", collab.LocatedIn, "place:y", order(2)), "place:y", "US"},
			{relation("doc:reg", "inst:a", collab.LocatedIn, "place:x", order(1)), "place:x", "CL"}, // the same statement, now with an order
		} {
			w.say(nil, step.c)
			equal(w, "city and country", []any{w.record("inst:a").CityID, w.record("inst:a").Country}, []any{id(step.city), step.country})
		}
	}},
	{"a city whose name is all in capitals comes after others, also when its name changes later", func(w *world) {
		w.apply(store.Batch{Entities: []store.Entity{document("doc:reg", collab.Registry, ""), document("doc:ref", collab.Reference, ""), entity("inst:a"), entity("place:caps"), entity("place:cluj")}})
		r := w.say(nil, label("doc:reg", "place:caps", "CLUJ NAPOCA"), label("doc:ref", "place:cluj", "Cluj-Napoca"),
			relation("doc:reg", "inst:a", collab.LocatedIn, "place:caps"), relation("doc:ref", "inst:a", collab.LocatedIn, "place:cluj"))
		equal(w, "city", w.record("inst:a").CityID, id("place:cluj"))
		w.apply(store.Batch{Assert: []collab.Claim{label("doc:reg", "place:caps", "Cluj Napoca")}, Retract: r.IDs[:1]})
		equal(w, "renamed", w.record("inst:a").CityID, id("place:caps"))
	}},
	{"of several identifiers of a scheme the first in the source's order is the best, and the order is kept", func(w *world) {
		w.say([]string{"doc:a", "inst:a"})
		for _, step := range []struct {
			value string
			order int32
		}{{"0000000000000001", 2}, {"0000000000000002", 1}, {"0000000000000003", 3}} {
			c := identifier("doc:a", "inst:a", "isni", step.value)
			c.Order = &step.order
			w.say(nil, c)
		}
		w.say(nil, identifier("doc:a", "inst:a", "isni", "0000000000000004"))
		list := w.said("inst:a", collab.Selection{}).Identifiers
		equal(w, "identifiers", len(list), 4)
		equal(w, "best", collab.BestIdentifier(list, "isni").Value, "0000000000000002")
	}},
	{"a country is that of the best location, through city and region", func(w *world) {
		w.say([]string{"doc:a", "inst:a", "place:cluj", "place:region", "place:ro"},
			label("doc:a", "place:cluj", "Cluj"), label("doc:a", "place:ro", "Romania"),
			relation("doc:a", "inst:a", collab.LocatedIn, "place:cluj"), relation("doc:a", "place:cluj", collab.LocatedIn, "place:region"))
		equal(w, "unknown yet", w.record("inst:a").Country, "")
		equal(w, "city", w.record("inst:a").CityID, id("place:cluj"))
		w.say(nil, relation("doc:a", "place:region", collab.LocatedIn, "place:ro"))
		r := w.say(nil, identifier("doc:a", "place:ro", collab.SchemeCountry, "RO"))
		equal(w, "through two places", w.record("inst:a").Country, "RO")
		equal(w, "the country's own", w.record("place:ro").Country, "RO")
		w.apply(store.Batch{Retract: r.IDs})
		equal(w, "taken back", w.record("inst:a").Country, "")
	}},
	{"a place that gets a country gives it to what lies there, whose version stays", func(w *world) {
		w.say([]string{"doc:a", "inst:a", "place:cluj", "place:ro"}, relation("doc:a", "inst:a", collab.LocatedIn, "place:cluj"),
			identifier("doc:a", "place:ro", collab.SchemeCountry, "RO"))
		w.say(nil, relation("doc:a", "place:cluj", collab.LocatedIn, "place:ro"))
		equal(w, "country", w.record("inst:a").Country, "RO")
		equal(w, "versions", []int64{w.record("inst:a").Changed, w.record("place:cluj").Changed, w.record("place:ro").Changed}, []int64{1, 2, 2})
	}},
	{"a planned location gives no country, places in a circle end", func(w *world) {
		w.say([]string{"doc:a", "inst:a", "place:x", "place:y", "place:ro"}, identifier("doc:a", "place:ro", collab.SchemeCountry, "RO"),
			relation("doc:a", "inst:a", collab.LocatedIn, "place:ro", modality(collab.Planned)),
			relation("doc:a", "inst:a", collab.LocatedIn, "place:x"),
			relation("doc:a", "place:x", collab.LocatedIn, "place:y"), relation("doc:a", "place:y", collab.LocatedIn, "place:x"))
		equal(w, "country", w.record("inst:a").Country, "")
	}},
	{"types in enum order, status, period, year and parent", func(w *world) {
		w.say([]string{"doc:a", "inst:a", "inst:b", "unit:u", "project:p"},
			text("doc:a", "inst:a", collab.InstitutionTypeTopic, "FUNDER"), text("doc:a", "inst:a", collab.InstitutionTypeTopic, "UNIVERSITY"),
			text("doc:a", "inst:a", collab.InstitutionStatusTopic, "ACTIVE"), text("doc:a", "inst:a", collab.EstablishedTopic, "1948-03"),
			text("doc:a", "project:p", collab.PeriodTopic, "2024-01/2027-12"),
			relation("doc:a", "unit:u", collab.PartOf, "inst:a"), relation("doc:a", "inst:a", collab.PartOf, "inst:b"))
		a := w.record("inst:a")
		equal(w, "institution", []any{a.Types, a.Status, a.Year, a.Period, a.ParentID}, []any{[]string{"UNIVERSITY", "FUNDER"}, "ACTIVE", 1948, "", id("inst:b")})
		equal(w, "unit", w.record("unit:u").ParentID, id("inst:a"))
		p := w.record("project:p")
		equal(w, "project", []any{p.Period, p.Year}, []any{"2024-01/2027-12", 2024})
	}},
	{"changed counts what touches an entity from either end", func(w *world) {
		w.say(pair)
		w.say(nil, relation("doc:a", "inst:a", collab.MemberOf, "alliance:x"))
		equal(w, "changed", []int64{w.record("inst:a").Changed, w.record("alliance:x").Changed, w.record("inst:b").Changed, w.record("inst:a").Created}, []int64{2, 2, 1, 1})
	}},
}

var conflictCases = []testCase{
	{"figures that differ in unit, or whose ranges do not meet, are a conflict; silence is none", func(w *world) {
		w.say([]string{"doc:a", "inst:a"},
			figure("doc:a", "inst:a", "visitors", collab.MoreThan, 800, "person-visits"), figure("doc:a", "inst:a", "visitors", collab.MoreThan, 800, "groups"),
			figure("doc:a", "inst:a", "conferences", collab.MoreThan, 20, "events"), figure("doc:a", "inst:a", "conferences", collab.Exact, 20, "events"),
			figure("doc:a", "inst:a", "students", collab.Nearly, 40, ""), figure("doc:a", "inst:a", "students", collab.Exact, 39, "persons"),
			figure("doc:a", "inst:a", "labs", collab.Roughly, 100, ""), figure("doc:a", "inst:a", "labs", collab.Exact, 6, ""))
		var got []string
		for _, c := range w.conflicts("inst:a") {
			got = append(got, c.Property+" "+string(c.Rule)+" "+asJSON(w, len(c.ClaimIDs)))
		}
		equal(w, "conflicts", got, []string{"conferences FIGURES_DISAGREE 2", "visitors FIGURES_DISAGREE 2"})
	}},
	{"figures of disjoint periods, or of other places, do not conflict", func(w *world) {
		a, b, c := figure("doc:a", "inst:a", "members", collab.Exact, 8, ""), figure("doc:a", "inst:a", "members", collab.Exact, 9, ""), figure("doc:a", "inst:a", "members", collab.Exact, 7, "")
		a.Period, b.Period, c.PlaceID = "2020", "2023-11/..", id("place:x")
		w.say([]string{"doc:a", "inst:a", "place:x"}, a, b, c)
		equal(w, "conflicts", w.conflicts("inst:a"), nil)
	}},
	{"two coordinators at overlapping times, until one is taken back", func(w *world) {
		w.say(pair, relation("doc:a", "inst:a", collab.ParticipatesIn, "project:p", role("COORDINATOR"), valid("2020/2022")))
		r := w.say(nil, relation("doc:b", "inst:b", collab.ParticipatesIn, "project:p", role("COORDINATOR"), valid("2022/..")))
		got := w.conflicts("project:p")
		equal(w, "conflict", []any{len(got), got[0].Property, got[0].Rule, len(got[0].ClaimIDs)}, []any{1, "coordinator", "TWO_COORDINATORS", 2})
		w.apply(store.Batch{Retract: r.IDs})
		equal(w, "after", w.conflicts("project:p"), nil)
		was := must(w.Store.Conflicts(w.ctx, store.Conflicts{At: collab.AtVersion(2), Where: store.Where{IDs: ids("project:p")}}))(w).Conflicts
		equal(w, "as known at version 2", len(was), 1)
	}},
	{"coordinators one after the other, or the same one twice, do not conflict", func(w *world) {
		w.say(pair, relation("doc:a", "inst:a", collab.ParticipatesIn, "project:p", role("COORDINATOR"), valid("2020/2021")),
			relation("doc:b", "inst:a", collab.ParticipatesIn, "project:p", role("COORDINATOR")),
			relation("doc:a", "inst:b", collab.ParticipatesIn, "project:p", role("PARTNER")),
			relation("doc:b", "inst:b", collab.ParticipatesIn, "project:p", role("COORDINATOR"), valid("2022/..")))
		equal(w, "conflicts", w.conflicts("project:p"), nil)
	}},
	{"two sources without a common country", func(w *world) {
		w.say([]string{"doc:a", "doc:b", "inst:a", "place:ro", "place:md", "place:city"}, identifier("doc:a", "place:ro", collab.SchemeCountry, "RO"),
			identifier("doc:a", "place:md", collab.SchemeCountry, "MD"), relation("doc:a", "inst:a", collab.LocatedIn, "place:ro"),
			relation("doc:b", "inst:a", collab.LocatedIn, "place:city"))
		equal(w, "a city of no country", w.conflicts("inst:a"), nil)
		w.say(nil, relation("doc:b", "place:city", collab.LocatedIn, "place:md"))
		got := w.conflicts("inst:a")
		equal(w, "conflict", []any{len(got), got[0].Rule}, []any{1, "COUNTRIES_DISAGREE"})
		w.say(nil, relation("doc:b", "inst:a", collab.LocatedIn, "place:ro"))
		equal(w, "one in common", w.conflicts("inst:a"), nil)
	}},
	{"periods whose known starts or ends share no day", func(w *world) {
		w.say(append(pair, "event:e"), text("doc:a", "project:p", collab.PeriodTopic, "2024-01/2027-12"), text("doc:b", "project:p", collab.PeriodTopic, "2024/2027"),
			text("doc:a", "event:e", collab.PeriodTopic, "2024-01-22/2024-01-23"), text("doc:b", "event:e", collab.PeriodTopic, "2024-01-23/.."))
		equal(w, "coarser is no conflict", w.conflicts("project:p"), nil)
		equal(w, "other start", len(w.conflicts("event:e")), 1)
	}},
	{"overlapping times of one link conflict, disjoint ones are two spells", func(w *world) {
		w.say(pair, relation("doc:a", "inst:a", collab.MemberOf, "alliance:x", valid("2010/2012")), relation("doc:b", "inst:a", collab.MemberOf, "alliance:x", valid("2022/..")))
		equal(w, "spells", w.conflicts("inst:a"), nil)
		w.say(nil, relation("doc:b", "inst:a", collab.MemberOf, "alliance:x", valid("2021/..")))
		got := w.conflicts("inst:a")
		equal(w, "conflict", []any{len(got), got[0].Rule, len(got[0].ClaimIDs)}, []any{1, "PERIODS_DISAGREE", 2})
		equal(w, "id", got[0].ID[0], 'x')
	}},
	{"a conflict that gains a claim keeps its id", func(w *world) {
		w.say([]string{"doc:a", "inst:a"}, figure("doc:a", "inst:a", "m", collab.Exact, 1, ""), figure("doc:a", "inst:a", "m", collab.Exact, 2, ""))
		one := w.conflicts("inst:a")[0]
		w.say(nil, figure("doc:a", "inst:a", "m", collab.Exact, 3, ""))
		two := w.conflicts("inst:a")
		equal(w, "after", []any{len(two), two[0].ID, len(two[0].ClaimIDs), two[0].Asserted}, []any{1, one.ID, 3, 2})
	}},
	{"planned and actual do not conflict", func(w *world) {
		f := figure("doc:a", "inst:a", "m", collab.Exact, 2, "")
		f.Modality = collab.Planned
		w.say([]string{"doc:a", "inst:a"}, figure("doc:a", "inst:a", "m", collab.Exact, 1, ""), f)
		equal(w, "conflicts", w.conflicts("inst:a"), nil)
	}},
	{"conflicts are listed by the subject's name, paged and counted", func(w *world) {
		keys := []string{"doc:a"}
		var claims []collab.Claim
		for _, k := range []string{"inst:b", "inst:a", "inst:c"} {
			keys = append(keys, k)
			claims = append(claims, label("doc:a", k, "Name of "+k), figure("doc:a", k, "m", collab.Exact, 1, ""), figure("doc:a", k, "m", collab.Exact, 2, ""),
				figure("doc:a", k, "l", collab.Exact, 1, ""), figure("doc:a", k, "l", collab.Exact, 2, ""))
		}
		w.say(keys, claims...)
		all := must(w.Store.Conflicts(w.ctx, store.Conflicts{Total: true}))(w)
		var got []string
		for i, c := range all.Conflicts {
			got = append(got, all.Sorts[i]+" "+c.Property)
		}
		equal(w, "order", got, []string{"name of inst a l", "name of inst a m", "name of inst b l", "name of inst b m", "name of inst c l", "name of inst c m"})
		p := store.ConflictPosition(all.Sorts[1], all.Conflicts[1])
		page := must(w.Store.Conflicts(w.ctx, store.Conflicts{After: &p, Limit: 2, Total: true}))(w)
		equal(w, "page", page.Conflicts, all.Conflicts[2:4])
		equal(w, "total", page.Total, 6)
	}},
}

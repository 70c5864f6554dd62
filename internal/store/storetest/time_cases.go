package storetest

import (
	"fmt"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// membership is one row of the table under rule 16a: statements that link inst:a to a
// thing, and whether the link holds in June 2010, in 2018 and in 2026.
type membership struct {
	thing  string
	period collab.EDTF // the period of the thing
	claims []collab.Claim
	want   [3]bool
}

// listed returns a membership stated by a page that was published in the year.
func listed(published string, change ...func(*collab.Relation)) *collab.Relation {
	return relation("doc:"+published, "inst:a", collab.MemberOf, "alliance:x", change...)
}

func seen(when collab.EDTF) func(*collab.Relation) {
	return func(r *collab.Relation) { r.Observed = when }
}

func inAgreement(published string, change ...func(*collab.Relation)) *collab.Relation {
	return relation("doc:"+published, "agreement:g", collab.HasParty, "inst:a", change...)
}

var timeCases = []testCase{
	{"a member since 2016 whom lists of 2021 and 2022 name", membership{
		thing: "alliance:x", claims: []collab.Claim{listed("2022", valid("2016/..")), listed("2021", seen("2021")), listed("2022", seen("2022"))},
		want: [3]bool{false, true, true},
	}.hold},
	{"a member on a list of 2010 who is absent from the complete list of 2021", membership{
		thing: "alliance:x", claims: []collab.Claim{listed("2010", seen("2010")), listed("2021", valid("/2021"))}, want: [3]bool{true, true, false},
	}.hold},
	{"a member on a list of 2021 only", membership{
		thing: "alliance:x", claims: []collab.Claim{listed("2021", seen("2021"))}, want: [3]bool{true, true, true},
	}.hold},
	{"a member on a list of 2010 who joined again in 2022", membership{
		thing: "alliance:x", claims: []collab.Claim{listed("2010", seen("2010")), listed("2022", valid("2022-01/.."))}, want: [3]bool{true, false, true},
	}.hold},
	{"who took part, undated, in a project of 2010 to 2013", membership{
		thing: "project:p", period: "2010/2013", claims: []collab.Claim{relation("doc:2010", "inst:a", collab.ParticipatesIn, "project:p")},
		want: [3]bool{true, false, false},
	}.hold},
	{"an agreement since 2015 that was terminated by 2020", membership{
		thing: "agreement:g", claims: []collab.Claim{inAgreement("2019", valid("2015/.."), seen("2019")), inAgreement("2020", valid("2015/2020"), seen("2020"))},
		want: [3]bool{false, true, false},
	}.hold},
	{"an open end that was reported after a known one is not cut", membership{
		thing: "alliance:x", claims: []collab.Claim{listed("2022", valid("2010/..")), listed("2021", valid("/2021"))}, want: [3]bool{true, true, true},
	}.hold},
	{"a register's statement is reported by its newest import", membership{
		thing: "alliance:x",
		claims: []collab.Claim{
			relation("reg:r", "inst:a", collab.MemberOf, "alliance:x", valid("2010/..")), listed("2021", valid("/2021")),
			text("reg:r", "reg:r", collab.ImportedTopic, "2026-11-27"),
		},
		want: [3]bool{true, true, true},
	}.hold},
}

// hold records the statements, reads them back from the store, and checks whether the
// link holds on each day (rule 9).
func (m membership) hold(w *world) {
	b := store.Batch{Assert: m.claims, Entities: []store.Entity{entity("inst:a"), entity(m.thing)}}
	for _, year := range []collab.EDTF{"2010", "2019", "2020", "2021", "2022"} {
		b.Entities = append(b.Entities, document("doc:"+string(year), collab.Page, year))
	}
	b.Entities = append(b.Entities, document("reg:r", collab.Registry, ""))
	if m.period != "" {
		b.Assert = append(b.Assert, text("doc:2010", m.thing, collab.PeriodTopic, string(m.period)))
	}
	w.apply(b)
	list := w.near("inst:a", collab.Selection{}, collab.MemberOf, collab.ParticipatesIn, collab.HasParty)
	dates := collab.Dates{
		Lifetime: func(id collab.ID) collab.EDTF {
			return collab.Lifetime(must(w.Get(w.ctx, []collab.ID{id}))(w)[0].Kind, w.texts(id))
		},
		Imported: func(id collab.ID) collab.EDTF { return collab.ImportedDay(w.texts(id)) },
	}
	for i, text := range []string{"2010-06-01", "2018-01-01", "2026-11-01"} {
		day := must(collab.ParseDay(text))(w)
		kept := collab.When{AsOf: &day}.InForce(list, dates)
		equal(w, fmt.Sprintf("in force as of %s", text), len(kept) > 0, m.want[i])
	}
}

func (w *world) texts(id collab.ID) []*collab.Text {
	w.Helper()
	return must(w.Claims(w.ctx, []collab.ID{id}, collab.Selection{}))(w)[0].Texts
}

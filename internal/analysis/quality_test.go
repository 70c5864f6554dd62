package analysis_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"liaison/internal/analysis"
	"liaison/internal/collab"
	"liaison/internal/store"
)

// figure returns a statement of a number of members.
func figure(key string, value float64, qualifier collab.Qualifier, period collab.EDTF) *collab.Figure {
	return &collab.Figure{Statement: collab.Statement{SourceID: id("doc:page")}, Subject: ent(key), Measure: "members", Value: value, Qualifier: qualifier, Period: period}
}

func reported(on collab.EDTF) option { return func(r *collab.Relation) { r.Observed = on } }

// quality asks for the findings and returns each as "RULE count: keys".
func (w *world) quality(f *collab.EntityFilter, on *collab.Day) []string {
	w.Helper()
	report, err := w.Quality(w.ctx, f, on)
	if err != nil {
		w.Fatal(err)
	}
	var out []string
	for _, x := range report.Findings {
		var examples []string
		for _, e := range x.Examples {
			for key := range keys {
				if id(key) == e {
					examples = append(examples, key)
				}
			}
		}
		slices.Sort(examples)
		if said := fmt.Sprintf("%d of ", x.Count); x.Of != nil && (!strings.Contains(x.Text, said) || *x.Of < x.Count) {
			w.Errorf("%s counts %d of %d, and its text is %q", x.Rule, x.Count, *x.Of, x.Text)
		}
		if about := x.Rule == analysis.MembersDiffer || x.Rule == analysis.Disagreement; about != (x.Kind == nil) || (x.Rule == analysis.OldReport) != (x.Reports != nil) {
			w.Errorf("%s is of the kind %v and has the reports %v", x.Rule, x.Kind, x.Reports)
		}
		if x.Rule == analysis.MembersDiffer && len(x.Members) != len(x.Examples) {
			w.Errorf("%d examples have the numbers %v", len(x.Examples), x.Members)
		}
		out = append(out, fmt.Sprintf("%s %d: %s", x.Rule, x.Count, strings.Join(examples, " ")))
	}
	return out
}

// TestQuality: each rule finds what its name says, and nothing else.
func TestQuality(t *testing.T) {
	w := tell(t,
		name("inst:a", "A"), name("inst:b", "B"), name("inst:alone", "Alone"), name("alliance:old", "Old"), name("alliance:new", "New"), name("project:empty", "Empty"),
		ident("inst:a", "ror", "03r8nwp71"), ident("inst:b", "website", "https://b.example/"), ident("inst:alone", "ror", "01me6gb93"), ident("project:empty", collab.SchemeCordisGrant, "101000001"),
		ident("alliance:old", "wikidata", "Q1"),
		rel("inst:a", collab.MemberOf, "alliance:old", reported("2019")),
		rel("inst:b", collab.MemberOf, "alliance:old"),
		rel("inst:a", collab.MemberOf, "alliance:new", valid("2024-01-01/.."), reported("2026-05-01")),
		rel("inst:b", collab.MemberOf, "alliance:new", valid("2024-01-01/.."), reported("2026-05-01")),
		figure("alliance:old", 3, collab.Exact, ""), figure("alliance:new", 1, collab.MoreThan, ""),
		txt("alliance:new", collab.EstablishedTopic, "2024"),
	)
	w.Today = *day("2026-11-27")
	want := []string{
		"NO_DATES 1: alliance:old",
		"NO_DATES 1: project:empty",
		"UNDATED_LINKS 2: inst:a inst:b", // of institutions
		"UNDATED_LINKS 2: alliance:old",
		"NO_MEMBERS 1: project:empty",
		"OLD_REPORT 0: ",             // a and b were last reported by New
		"OLD_REPORT 1: alliance:old", // in 2019
		"NO_IDENTIFIER 1: inst:b",    // a website is no register's
		"NO_IDENTIFIER 1: alliance:new",
		"NO_TIE 1: inst:alone",
		"MEMBERS_DIFFER 1: alliance:old", // 3 stated, 2 known; New has more than 1
	}
	if got := w.quality(nil, nil); !slices.Equal(got, want) {
		t.Errorf("found\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}

	// The day decides which reports are old, and the filter which entities are looked at.
	old := []string{"OLD_REPORT 0: ", "OLD_REPORT 0: "}
	if got := reports(w.quality(nil, day("2019-01-01"))); !slices.Equal(got, old) {
		t.Errorf("before 2019: %q, want %q", got, old)
	}
	only := &collab.EntityFilter{Kinds: []collab.EntityKind{collab.KindAlliance}, Text: new("Old")}
	want = []string{"NO_DATES 1: alliance:old", "UNDATED_LINKS 2: alliance:old", "OLD_REPORT 1: alliance:old", "MEMBERS_DIFFER 1: alliance:old"}
	if got := w.quality(only, nil); !slices.Equal(got, want) {
		t.Errorf("of Old: %q, want %q", got, want)
	}
}

// reports keeps the findings about old reports.
func reports(found []string) []string {
	return slices.DeleteFunc(found, func(f string) bool { return !strings.HasPrefix(f, string(analysis.OldReport)) })
}

// TestQualityOfSilentSources: a document that has retracted all of its statements is
// found, and entities that it alone spoke of are not looked at.
func TestQualityOfSilentSources(t *testing.T) {
	title := &collab.Name{Statement: collab.Statement{SourceID: id("doc:ref")}, Subject: id("doc:ref"), Value: "A list", Language: "en", Type: collab.Label}
	w := tell(t, name("inst:y", "Y"), title, rel("inst:x", collab.MemberOf, "alliance:gone", ref))
	var said []collab.ID
	for _, class := range []collab.Class{collab.ClassName, collab.ClassRelation} {
		err := w.Store.Scan(w.ctx, store.Scan{Class: class, Selection: collab.Selection{Sources: []collab.ID{id("doc:ref")}}}, func(c collab.Claim) error {
			said = append(said, c.Base().ID)
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if _, err := w.Store.(store.Store).Apply(w.ctx, store.Batch{Retract: said}); err != nil {
		t.Fatal(err)
	}
	version, err := w.Store.Version(w.ctx)
	if err != nil {
		t.Fatal(err)
	}
	w.At, w.Today = version, *day("2026-11-27")
	got := w.quality(nil, nil)
	for _, want := range []string{"NO_IDENTIFIER 1: inst:y", "NO_TIE 1: inst:y"} {
		if !slices.Contains(got, want) {
			t.Errorf("found %q, without %q", got, want)
		}
	}
	report, _ := w.Quality(w.ctx, nil, nil)
	last := report.Findings[len(report.Findings)-1]
	if last.Rule != analysis.SilentSource || !slices.Contains(last.Examples, id("doc:ref")) {
		t.Errorf("the last finding is %+v", last)
	}
}

// TestQualityTellsOfDaysToCome: a report that is the end of a period in the future says so.
func TestQualityTellsOfDaysToCome(t *testing.T) {
	w := tell(t, name("project:p", "P"), rel("inst:a", collab.ParticipatesIn, "project:p", valid("2024-01-01/2027-12-31")))
	w.Today = *day("2026-11-27")
	report, err := w.Quality(w.ctx, &collab.EntityFilter{Kinds: []collab.EntityKind{collab.KindProject}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range report.Findings {
		if f.Rule == analysis.OldReport && !strings.HasSuffix(f.Text, "the newest of 2027-12-31, an end that is known in advance.") {
			t.Errorf("the text is %q", f.Text)
		}
	}
}

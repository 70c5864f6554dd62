package collab_test

import (
	"testing"

	"liaison/internal/collab"
)

// statement is one of a link's statements: its time, its observation, when its page
// was published, its role.
type statement struct {
	valid, observed, published collab.EDTF
	role                       collab.OptionalText
}

// linkOf returns statements about one link, each with an id of its own.
func linkOf(list []statement) []*collab.Relation {
	var out []*collab.Relation
	for i, s := range list {
		out = append(out, &collab.Relation{
			Statement: collab.Statement{
				ID: collab.ID(rune('a' + i)), Origin: collab.Page, Modality: collab.Actual, Valid: s.valid, Observed: s.observed, Published: s.published,
			},
			Kind: collab.MemberOf, From: "member", To: "thing", Role: s.role,
		})
	}
	return out
}

// TestInForceAsOf has the rows of the table under rule 16a and more, each asked for a
// day.
func TestInForceAsOf(t *testing.T) {
	days := []string{"2010-06-01", "2018-01-01", "2026-11-01"}
	for _, c := range []struct {
		name     string
		link     []statement
		lifetime collab.EDTF
		want     [3]bool
	}{
		{"a start, and two lists", []statement{{valid: "2016/..", published: "2022"}, {observed: "2021"}, {observed: "2022"}}, "", [3]bool{false, true, true}},
		{"a list, and absence from a later complete one", []statement{{observed: "2010"}, {valid: "/2021", published: "2021"}}, "", [3]bool{true, true, false}},
		{"a list alone", []statement{{observed: "2021"}}, "", [3]bool{true, true, true}},
		{"a list, and a later start", []statement{{observed: "2010"}, {valid: "2022-01/..", published: "2022"}}, "", [3]bool{true, false, true}},
		{"an undated part in a project that had a period", []statement{{}}, "2010/2013", [3]bool{true, false, false}},
		{"an agreement that was terminated", []statement{{valid: "2015/..", observed: "2019"}, {valid: "2015/2020", observed: "2020"}}, "", [3]bool{false, true, false}},
		{"an open end, then a known one", []statement{{valid: "2010/..", published: "2010"}, {valid: "/2021", published: "2021"}}, "", [3]bool{true, true, false}},
		{"an open end that was reported after the known one", []statement{{valid: "2010/..", published: "2022"}, {valid: "/2021", published: "2021"}}, "", [3]bool{true, true, true}},
		{"an unknown end, then a known one", []statement{{valid: "2010/", published: "2010"}, {valid: "/2021", published: "2021"}}, "", [3]bool{true, true, false}},
		{"a known end of another role cuts nothing", []statement{{valid: "2010/..", published: "2010", role: "PARTNER"}, {valid: "2010/2013", role: "COORDINATOR"}}, "", [3]bool{true, true, true}},
		{"a known end before the start cuts nothing", []statement{{valid: "2016/..", published: "2016"}, {valid: "2008/2012", published: "2012"}}, "", [3]bool{true, true, true}},
		{"a coordinator's dates are not the member's", []statement{{valid: "2018/2020", role: "COORDINATOR"}, {observed: "2010"}}, "", [3]bool{true, true, true}},
		{"a member's dates are the coordinator's", []statement{{valid: "2018/2020"}, {role: "COORDINATOR"}}, "", [3]bool{false, true, false}},
	} {
		link := linkOf(c.link)
		for i, text := range days {
			day, _ := collab.ParseDay(text)
			kept := collab.When{AsOf: &day}.InForce(link, collab.Dates{
				Lifetime: func(id collab.ID) collab.EDTF {
					if id == "thing" {
						return c.lifetime
					}
					return ""
				},
				Imported: func(collab.ID) collab.EDTF { return "" },
			})
			if got := len(kept) > 0; got != c.want[i] {
				t.Errorf("%s, as of %s: in force %v, want %v", c.name, text, got, c.want[i])
			}
		}
	}
}

func TestDatedLeavesOutWhatNothingDates(t *testing.T) {
	day, _ := collab.ParseDay("2021-06-01")
	for _, c := range []struct {
		name     string
		link     []statement
		lifetime collab.EDTF
		want     int
	}{
		{"nothing", []statement{{}}, "", 0},
		{"an observation on the day", []statement{{observed: "2021"}}, "", 1},
		{"an observation on another day", []statement{{observed: "2019"}}, "", 0},
		{"the thing's period", []statement{{}}, "2020/2022", 1},
		{"a dated parallel", []statement{{}, {valid: "2020/.."}}, "", 2},
	} {
		kept := collab.When{AsOf: &day, Dated: true}.InForce(linkOf(c.link), collab.Dates{
			Lifetime: func(collab.ID) collab.EDTF { return c.lifetime }, Imported: func(collab.ID) collab.EDTF { return "" },
		})
		if len(kept) != c.want {
			t.Errorf("%s: %d in force, want %d", c.name, len(kept), c.want)
		}
	}
}

func TestLifetime(t *testing.T) {
	period := &collab.Text{Topic: collab.PeriodTopic, Value: "2010/2013"}
	established := &collab.Text{Topic: collab.EstablishedTopic, Value: "2018"}
	for _, c := range []struct {
		kind  collab.EntityKind
		texts []*collab.Text
		want  collab.EDTF
	}{
		{collab.KindProject, []*collab.Text{period, established}, "2010/2013"},
		{collab.KindProject, []*collab.Text{established}, ""},
		{collab.KindAlliance, []*collab.Text{established}, "2018-01-01/.."},
		{collab.KindJointLab, []*collab.Text{period, established}, "2010/2013"},
		{collab.KindInstitution, []*collab.Text{established, period}, ""},
	} {
		if got := collab.Lifetime(c.kind, c.texts); got != c.want {
			t.Errorf("%s: %q, want %q", c.kind, got, c.want)
		}
	}
}

func TestLoneClaimsAtATime(t *testing.T) {
	day, _ := collab.ParseDay("2021-06-01")
	for _, c := range []struct {
		name  string
		claim collab.Statement
		dated bool
		want  bool
	}{
		{"undated", collab.Statement{}, false, true},
		{"undated, where dates are asked for", collab.Statement{}, true, false},
		{"observed on the day", collab.Statement{Observed: "2021"}, true, true},
		{"observed on another day", collab.Statement{Observed: "2019"}, true, false},
		{"dated", collab.Statement{Valid: "2020/.."}, true, true},
		{"over, undated", collab.Statement{Modality: collab.Past}, false, false},
	} {
		if got := (collab.When{AsOf: &day, Dated: c.dated}).Meets(&c.claim); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

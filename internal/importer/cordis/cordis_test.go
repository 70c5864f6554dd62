package cordis

import (
	"compress/gzip"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/extradata"
	"liaison/internal/importer/record"
	"liaison/internal/importer/record/recordtest"
)

const dir = "testdata"

func text(name, content string) record.File {
	return record.File{Name: name, Open: func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(content)), nil }}
}

func file(t *testing.T, name string) record.File {
	t.Helper()
	content, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		t.Fatal(err)
	}
	return text(name, string(content))
}

func read(t *testing.T, files ...record.File) *recordtest.Sink {
	t.Helper()
	s := &recordtest.Sink{}
	if err := Read(files, s); err != nil {
		t.Fatal(err)
	}
	s.Check(t)
	locators := map[string]bool{}
	for _, r := range s.Records {
		if locators[r.Locator] || r.Entities[0].Kind != collab.KindProject {
			t.Errorf("%s: a second record, or one of no project", r.Locator)
		}
		locators[r.Locator] = true
	}
	return s
}

// TestReadsAllTables: in any order, under the names that zips give.
func TestReadsAllTables(t *testing.T) {
	names := []string{"webLink.csv", "euroSciVoc.csv", "legalBasis.csv", "topics.csv", "organization.csv", "project.csv"}
	var files []record.File
	for _, n := range names {
		f := file(t, n)
		f.Name = `csv\` + strings.ToUpper(n)
		files = append(files, f)
	}
	s := read(t, append(files, text("readme.txt", "no table"), text("policyPriorities.csv", ""))...)
	if len(s.Faults) != 0 {
		t.Errorf("faults: %v", s.Faults)
	}
	s.Golden(t, "all")
	slices.Reverse(files)
	again := read(t, files...)
	if len(again.Records) != len(s.Records) {
		t.Errorf("%d records, in another order of files %d", len(s.Records), len(again.Records))
	}
}

func TestOneTableIsEnough(t *testing.T) {
	for _, name := range []string{"project", "organization", "topics", "legalBasis", "euroSciVoc", "webLink"} {
		s := read(t, file(t, name+".csv"))
		if len(s.Records) == 0 || len(s.Faults) != 0 {
			t.Errorf("%s: %d records, faults %v", name, len(s.Records), s.Faults)
		}
		first := s.Records[0]
		if !slices.ContainsFunc(first.Claims, func(c collab.Claim) bool {
			i, ok := c.(*collab.Identifier)
			return ok && i.Scheme == collab.SchemeCordisGrant && i.Subject == first.Entities[0].ID
		}) {
			t.Errorf("%s: the project's grant number is not said", name)
		}
	}
}

// TestParticipations: time from the project's table, as far as the row says no
// other; roles; amounts beside them.
func TestParticipations(t *testing.T) {
	s := read(t, file(t, "project.csv"), file(t, "organization.csv"))
	got := map[string]*collab.Relation{}
	for _, r := range s.Records {
		for _, c := range r.Claims {
			if rel, ok := c.(*collab.Relation); ok && rel.Kind == collab.ParticipatesIn {
				got[r.Locator] = rel
			}
		}
	}
	for locator, want := range map[string]struct {
		role  collab.OptionalText
		valid collab.EDTF
		note  collab.OptionalText
	}{
		"organization/990000001/900000002/third_party": {"THIRD_PARTY", "2022-01-01/2024-06-30", "role thirdParty; ecContribution EUR 100.5"},
		"organization/990000001/900000001":             {"COORDINATOR", "2022-01-01/2025-12-31", "role coordinator; ecContribution EUR 500000; netEcContribution EUR 500000; totalCost EUR 500000"},
		"organization/990000001/900000002":             {"ASSOCIATED_PARTNER", "2022-01-01/2025-12-31", "role associatedPartner; ecContribution EUR 0; netEcContribution EUR 0; left before the project's end"},
		"organization/990000002/900000001":             {"PARTNER", "2022-09-01/", "role participant; ecContribution EUR 150000; netEcContribution EUR 150000"},
		"organization/990000003/77":                    {"", "", ""},
	} {
		rel := got[locator]
		if rel == nil || rel.Role != want.role || rel.Valid != want.valid || rel.Evidence[0].Note != want.note {
			t.Errorf("%s: %+v, want %+v", locator, rel, want)
		}
	}
}

// TestOlderColumns: Horizon 2020 as it was published before 2021.
func TestOlderColumns(t *testing.T) {
	s := read(t,
		text("project.csv", "rcn;id;acronym;status;programme;topics;frameworkProgramme;title;startDate;endDate;totalCost;ecMaxContribution;call\n"+
			"1;700001;OLD;CLOSED;H2020-EU.1.3.;H2020-EU.1.3.2.;H2020;Old one;2016-01-01;2018-12-31;1000,5;1000,5;H2020-MSCA-2015\n"),
		text("organization.csv", "projectRcn;projectID;projectAcronym;role;id;name;shortName;activityType;endOfParticipation;ecContribution;country\n"+
			"1;700001;OLD;hostInstitution;900000001;University;;HES;false;1000.5;LT\n"))
	if len(s.Records) != 2 || len(s.Faults) != 0 {
		t.Fatalf("%d records, faults %v", len(s.Records), s.Faults)
	}
	var programmes, calls int
	for _, e := range s.Records[0].Entities {
		switch e.Kind {
		case collab.KindProgramme:
			programmes++
		case collab.KindCall:
			calls++
		}
	}
	if programmes != 2 || calls != 2 {
		t.Errorf("%d programmes, %d calls: %+v", programmes, calls, s.Records[0].Entities)
	}
}

// TestOldReleases: the tables of the Sixth and Seventh Framework Programmes, under
// the names of their files and columns.
func TestOldReleases(t *testing.T) {
	const projects = "rcn;reference;acronym;status;programme;title;startDate;endDate;totalCost;ecMaxContribution\n1;200001;OLD;Closed;FP7-PEOPLE;Old one;2009-01-01;2011-12-31;1000,5;1000,5\n"
	const parties = "projectRcn;projectReference;projectAcronym;role;id;name;shortName;activityType;endOfParticipation;ecContribution;country\n1;200001;OLD;coordinator;999000001;UNIVERZITET PRIMER;;HES;False;1000,5;CS\n"
	for _, names := range [][2]string{{"cordis-fp7projects.csv", "cordis-fp7organizations.csv"}, {"cordis-fp6project.csv", "CORDIS-FP6Organisations.CSV"}, {"projects.csv", "h2020-organizations.csv"}} {
		s := read(t, text(names[0], projects), text(names[1], parties))
		if len(s.Records) != 2 || len(s.Faults) != 0 {
			t.Fatalf("%s: %d records, faults %v", names[0], len(s.Records), s.Faults)
		}
		if e := s.Records[1].Entities[1]; e.Country != "RS" || len(s.Records[1].Unread) != 1 {
			t.Errorf("%s: %+v, unread %v", names[1], e, s.Records[1].Unread)
		}
		for _, c := range s.Records[1].Claims {
			rel, ok := c.(*collab.Relation)
			switch {
			case ok && rel.Kind == collab.ParticipatesIn && (rel.Valid != "2009-01-01/2011-12-31" || rel.Role != collab.Coordinator):
				t.Errorf("%s: %+v", names[1], rel)
			case ok && rel.Kind == collab.LocatedIn && rel.Confidence != collab.Implied:
				t.Errorf("%s: a state that is no more is read, not said: %+v", names[1], rel)
			}
		}
	}
}

// TestWhoLeftEarly: it took part until the project's end at the latest, as who
// stayed, and has the project no longer than that.
func TestWhoLeftEarly(t *testing.T) {
	for _, left := range []string{"true", "True", "TRUE", "false", "False", "", "2012-06-30"} {
		s := read(t, text("project.csv", "id;title;startDate;endDate\n1;A;2010-01-01;2013-12-31\n"),
			text("organization.csv", "projectID;organisationID;name;country;role;endOfParticipation\n1;900000001;A;LT;participant;"+left+"\n"))
		want := collab.EDTF("2010-01-01/2013-12-31")
		if left == "2012-06-30" {
			want = "2010-01-01/2012-06-30"
		}
		found := false
		for _, c := range s.Records[1].Claims {
			if rel, ok := c.(*collab.Relation); ok && rel.Kind == collab.ParticipatesIn {
				found = rel.Valid == want
			}
		}
		if !found {
			t.Errorf("endOfParticipation %q: not %s", left, want)
		}
	}
}

// TestRowsOfOneProject: the rows that several tables have of a project are records of
// the one project.
func TestRowsOfOneProject(t *testing.T) {
	checkProjects(t, map[string]int{"topics.csv": 2, "legalBasis.csv": 3}, 2, file(t, "topics.csv"), file(t, "legalBasis.csv"))
}

// TestExtraTables reads two whole tables as they are published.
func TestExtraTables(t *testing.T) {
	var files []record.File
	for _, name := range []string{"topics.csv", "legalBasis.csv"} {
		packed := extradata.Open(t, "data", "cordis-horizon", name+".gz")
		files = append(files, record.File{Name: name, Open: func() (io.ReadCloser, error) { return gzip.NewReader(packed) }})
	}
	checkProjects(t, map[string]int{"topics.csv": 9265, "legalBasis.csv": 12439}, 9265, files...)
}

// checkProjects wants that many records of each file, of so many projects.
func checkProjects(t *testing.T, want map[string]int, wantProjects int, files ...record.File) {
	t.Helper()
	s := read(t, files...)
	rows, projects := map[string]int{}, map[collab.ID]bool{}
	for _, r := range s.Records {
		rows[r.File]++
		projects[r.Entities[0].ID] = true
	}
	if !maps.Equal(rows, want) || len(projects) != wantProjects || len(s.Faults) != 0 {
		t.Errorf("rows %v of %d projects, faults %v", rows, len(projects), s.Faults)
	}
}

// FuzzRead holds Read to its word: it never panics, and a driver can take what
// it gives.
func FuzzRead(f *testing.F) {
	var seed []string
	for _, k := range kinds[:5] {
		content, err := os.ReadFile(filepath.Join(dir, k.name+".csv"))
		if err != nil {
			f.Fatal(err)
		}
		seed = append(seed, string(content))
	}
	f.Add(seed[0], seed[1], seed[2], seed[3], seed[4])
	f.Fuzz(func(t *testing.T, projects, parties, topics, parts, fields string) {
		read(t, text("project.csv", projects), text("organization.csv", parties), text("topics.csv", topics),
			text("legalBasis.csv", parts), text("euroSciVoc.csv", fields))
	})
}

package cordis

import (
	"compress/gzip"
	"errors"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

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

func TestBadRowsAreFaults(t *testing.T) {
	const projects = "id;title;startDate;endDate;totalCost\n"
	const parties = "projectID;organisationID;name;country;role;ecContribution;endOfParticipation;order\n"
	for name, c := range map[string]struct {
		file, rows, field, reason string
		line, records             int
	}{
		"no grant number": {"project.csv", projects + ";No number;;;\n1;Kept;;;\n", "id", "missing", 2, 1},
		"no title":        {"project.csv", projects + "1;;;;\n", "title", "missing", 2, 0},
		"project twice":   {"project.csv", projects + "1;A;;;\n1;B;;;\n", "id", "already", 3, 1},
		"U+FFFD":          {"project.csv", projects + "1;A\ufffd;;;\n", "title", "UTF-8", 2, 0},
		"bad bytes":       {"project.csv", projects + "1;Caf\xe9;;;\n2;B\u0161\u0161;;;\n", "", "", 2, 1},
		"too few columns": {"project.csv", projects + "1;A\n2;B;;;\n", "", "columns", 2, 1},
		"no organisation": {"organization.csv", parties + "1;;A;LT;;;;\n1;900000001;A;LT;;;;\n", "organisationID", "number", 2, 1},
		"no name":         {"organization.csv", parties + "1;900000001;;LT;;;;\n", "name", "missing", 2, 0},
		"party twice":     {"organization.csv", parties + "1;900000001;A;LT;participant;1;;\n1;900000001;A;LT;participant;2;;\n", "organisationID", "already", 3, 1},
		"no topic":        {"topics.csv", "projectID;topic;title\n1;;A\n", "topic", "missing", 2, 0},
		"no part":         {"legalBasis.csv", "projectID;legalBasis;title\n1;;A\n", "legalBasis", "missing", 2, 0},
		"no field":        {"euroSciVoc.csv", "projectID;euroSciVocCode;euroSciVocTitle\n1;;A\n", "euroSciVocCode", "missing", 2, 0},
		"wrong columns":   {"topics.csv", "a;b\n1;2\n", "", "missing", 1, 0},
		"empty file":      {"topics.csv", "", "", "empty", 0, 0},
		"another file":    {"orgs.csv", "a;b\n", "", "project.csv", 0, 0},
	} {
		t.Run(name, func(t *testing.T) {
			s := read(t, text(c.file, c.rows))
			if len(s.Faults) != 1 || len(s.Records) != c.records {
				t.Fatalf("%d records, faults %v", len(s.Records), s.Faults)
			}
			f := s.Faults[0]
			if f.Line != c.line || c.field != "" && f.Field != c.field || !strings.Contains(f.Reason, c.reason) || f.File != c.file {
				t.Errorf("got %+v, want %+v", f, c)
			}
		})
	}
}

// TestABadCellLosesTheCell: the participation stays, and the cell is reported.
func TestABadCellLosesTheCell(t *testing.T) {
	const parties = "projectID;organisationID;name;country;role;ecContribution;endOfParticipation;order\n"
	for name, c := range map[string]struct{ row, field, reason, country string }{
		"no country":                {"1;900000001;A;ZZ;;;;", "country", "ISO 3166", ""},
		"a state that is no more":   {"1;900000001;A;CS;;;;", "country", "Serbia and Montenegro, a state that is no more", "RS"},
		"another that is no more":   {"1;900000001;A;AN;;;;", "country", "Netherlands Antilles", "CW"},
		"the European Union's code": {"1;900000001;A;EL;;;;", "", "", "GR"},
	} {
		t.Run(name, func(t *testing.T) {
			s := read(t, text("organization.csv", parties+c.row+"\n"))
			if len(s.Faults) > 0 || len(s.Records) != 1 {
				t.Fatalf("faults %v, records %+v", s.Faults, s.Records)
			}
			r := s.Records[0]
			switch {
			case c.field == "" && len(r.Unread) > 0:
				t.Errorf("unread %v", r.Unread)
			case c.field != "" && (len(r.Unread) != 1 || r.Unread[0].Field != c.field || !strings.Contains(r.Unread[0].Reason, c.reason) || !r.Unread[0].Kept):
				t.Errorf("unread %v", r.Unread)
			}
			if got := r.Entities[1].Country; got != c.country {
				t.Errorf("country %q, want %q", got, c.country)
			}
		})
	}
	const projects = "id;title;startDate;endDate;totalCost\n"
	for name, c := range map[string]struct{ file, rows, field, reason string }{
		"time backwards":     {"project.csv", projects + "1;A;2022-01-01;2021-01-01;\n", "endDate", "ends before"},
		"no day":             {"project.csv", projects + "1;A;soon;;\n", "startDate", "no day"},
		"month first":        {"project.csv", projects + "1;A;12/31/2021;;\n", "startDate", "day first"},
		"no such day":        {"project.csv", projects + "1;A;2021-02-30;;\n", "startDate", "no day"},
		"no amount":          {"project.csv", projects + "1;A;;;much\n", "totalCost", "no amount"},
		"amount of two ways": {"project.csv", projects + "1;A;;;150,000\n", "totalCost", "no amount"},
		"bad sum":            {"organization.csv", parties + "1;900000001;A;LT;;1.2.3;;\n", "ecContribution", "no amount"},
		"bad end":            {"organization.csv", parties + "1;900000001;A;LT;;;perhaps;\n", "endOfParticipation", "no day"},
		"bad order":          {"organization.csv", parties + "1;900000001;A;LT;;;;first\n", "order", "place in a list"},
		"bad title":          {"topics.csv", "projectID;topic;title\n1;T-1;Bad \x01 title\n", "title", "control"},
	} {
		t.Run(name, func(t *testing.T) {
			s := read(t, text(c.file, c.rows))
			if len(s.Faults) > 0 || len(s.Records) != 1 || len(s.Records[0].Unread) != 1 {
				t.Fatalf("faults %v, records %+v", s.Faults, s.Records)
			}
			if u := s.Records[0].Unread[0]; u.Field != c.field || !strings.Contains(u.Reason, c.reason) || u.Line != 2 {
				t.Errorf("unread %+v", u)
			}
		})
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

// TestFaultyRowSaysNothingForOthers: what is said once is said by the first row
// that is taken, and that can say it.
func TestFaultyRowSaysNothingForOthers(t *testing.T) {
	s := read(t, text("topics.csv", "projectID;topic;title\n1;T-1;Bad \x01 title\n2;T-1;Good title\n"))
	if len(s.Faults) != 0 || len(s.Records) != 2 || !slices.ContainsFunc(s.Records[1].Claims, func(c collab.Claim) bool {
		name, ok := c.(*collab.Name)
		return ok && name.Value == "Good title"
	}) {
		t.Errorf("faults %v, records %+v", s.Faults, s.Records)
	}
}

// TestBrokenFiles: what is there is read, and the fault says how far.
func TestBrokenFiles(t *testing.T) {
	broken := record.File{Name: "topics.csv", Open: func() (io.ReadCloser, error) {
		whole := strings.NewReader("projectID;topic;title\n1;T-1;A\n2;T-")
		return io.NopCloser(io.MultiReader(whole, iotest.ErrReader(io.ErrUnexpectedEOF))), nil
	}}
	s := read(t, broken)
	if len(s.Records) != 1 || len(s.Faults) != 1 || s.Faults[0].Line != 3 {
		t.Errorf("%d records, faults %v", len(s.Records), s.Faults)
	}
	s = read(t, record.File{Name: "topics.csv", Open: func() (io.ReadCloser, error) { return nil, os.ErrPermission }}, file(t, "legalBasis.csv"))
	if len(s.Records) != 3 || len(s.Faults) != 1 || s.Faults[0].File != "topics.csv" {
		t.Errorf("%d records, faults %v", len(s.Records), s.Faults)
	}
}

func TestTheSinkEndsTheReading(t *testing.T) {
	full := errors.New("full")
	for _, files := range [][]record.File{{file(t, "topics.csv")}, nil} {
		if err := Read(files, &recordtest.Sink{Err: full}); err != full {
			t.Errorf("got %v", err)
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

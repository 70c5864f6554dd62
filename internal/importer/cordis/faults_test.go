package cordis

import (
	"errors"
	"io"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
	"liaison/internal/importer/record/recordtest"
)

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

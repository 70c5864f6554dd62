package erasmus

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
	"liaison/internal/importer/record/recordtest"
)

func read(t *testing.T, content string) *recordtest.Sink {
	t.Helper()
	s := &recordtest.Sink{}
	if err := Read("f", strings.NewReader(content), s); err != nil {
		t.Fatal(err)
	}
	s.Check(t)
	return s
}

func overview(t testing.TB) string {
	t.Helper()
	content, err := os.ReadFile(filepath.Join("testdata", "overview.csv"))
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

func TestReadsTheOverview(t *testing.T) {
	s := read(t, overview(t))
	if len(s.Records) != 2 || len(s.Faults) != 0 {
		t.Fatalf("%d records, faults %v", len(s.Records), s.Faults)
	}
	s.Golden(t, "overview")
}

// parties are the participations of a record: role, name and country.
func parties(r record.Record) []string {
	byID := map[collab.ID]record.EntityRef{}
	for _, e := range r.Entities {
		byID[e.ID] = e
	}
	var out []string
	for _, c := range r.Claims {
		if rel, ok := c.(*collab.Relation); ok && rel.Kind == collab.ParticipatesIn {
			out = append(out, fmt.Sprint(rel.Role, " ", byID[rel.From].Name, " ", byID[rel.From].Country))
		}
	}
	return out
}

// TestEveryPartner: all groups of columns, however many there are, with gaps.
func TestEveryPartner(t *testing.T) {
	for _, most := range []int{38, 100} {
		head := []string{"Project Identifier", "Project Title", "Coordinating organisation name", "Coordinator's country"}
		row := []string{"P-1", "Title", "Lead", "LT"}
		for i := 1; i <= most; i++ {
			head = append(head, fmt.Sprintf("Partner %d name", i), fmt.Sprintf("Partner %d country", i))
			if i == 3 {
				row = append(row, "", "")
				continue
			}
			row = append(row, fmt.Sprintf("Partner no. %d", i), "RO")
		}
		s := read(t, strings.Join(head, ";")+"\n"+strings.Join(row, ";")+"\n")
		if len(s.Records) != 1 {
			t.Fatal(s.Faults)
		}
		got := parties(s.Records[0])
		if len(got) != most || got[0] != "COORDINATOR Lead LT" || got[most-1] != fmt.Sprintf("PARTNER Partner no. %d RO", most) {
			t.Errorf("%d participations: %v", len(got), got)
		}
	}
}

// TestOtherNamesOfColumns: the lists of 2018 and of other programmes, other
// spellings, lines before the header, numbers of organisations.
func TestOtherNamesOfColumns(t *testing.T) {
	s := read(t, "Projects overview;;;;;;;;;;;\n"+
		"Project number;Project title;Programme;Action;Funding Year;Start date;End date;Coordinator’s name;"+
		"COORDINATOR ORGANIZATION TYPE;Coordinator's country;Partner 1 name;Partner 1 PIC\n"+
		"P-1;Title;Tempus;Joint Projects;2012;01/10/2012;2015-09-30;Lead;;uk;Second;900000002\n")
	if len(s.Records) != 1 || len(s.Faults) != 0 {
		t.Fatalf("%d records, faults %v", len(s.Records), s.Faults)
	}
	r := s.Records[0]
	if got := strings.Join(parties(r), ", "); got != "COORDINATOR Lead GB, PARTNER Second " {
		t.Errorf("participations: %s", got)
	}
	if !hasEntity(r, collab.EntityID("pic:900000002")) || !hasEntity(r, collab.EntityID("erasmus-results:programme:tempus")) {
		t.Errorf("entities: %+v", r.Entities)
	}
	for _, c := range r.Claims {
		if rel, ok := c.(*collab.Relation); ok && rel.Kind == collab.ParticipatesIn && rel.Valid != "2012-10-01/2015-09-30" {
			t.Errorf("valid %s", rel.Valid)
		}
	}
}

func hasEntity(r record.Record, id collab.ID) bool {
	for _, e := range r.Entities {
		if e.ID == id {
			return true
		}
	}
	return false
}

// TestWhoIsWho: within the list by name and country, and no further.
func TestWhoIsWho(t *testing.T) {
	s := read(t, "Project Identifier,Project Title,Coordinating organisation name,Coordinator's country,Coordinator's website\n"+
		"1,A,St Mary's  College,UK,\n2,B,ST MARY'S COLLEGE,GB,www.stmarys.example.ac.uk\n3,C,St Mary's College,IE,\n"+
		"4,D,St Mary's College,,\n5,E,St Mary's College,,\n")
	ids := map[collab.ID][]string{}
	for _, r := range s.Records {
		for _, e := range r.Entities {
			if e.Kind == collab.KindInstitution {
				ids[e.ID] = append(ids[e.ID], r.Locator)
			}
		}
	}
	if len(s.Records) != 5 || len(ids) != 4 || len(ids[collab.EntityID("erasmus-results:gb/st mary's college")]) != 2 {
		t.Errorf("institutions: %v, faults %v", ids, s.Faults)
	}
}

func TestBadRowsAreFaults(t *testing.T) {
	const head = "Project Identifier;Project Title;Call year;EU Grant award in euros;Start date;End date;Coordinating organisation name;Coordinator's country;Partner 1 name;Partner 1 country;Partner 1 PIC\n"
	for name, c := range map[string]struct {
		rows, field, reason string
		line, records       int
	}{
		"no identifier":  {head + ";A;;;;;;;;;\n2;B;;;;;;;;;\n", "Project Identifier", "missing", 2, 1},
		"no title":       {head + "1;;;;;;;;;;\n", "Project Identifier", "missing", 2, 0},
		"twice":          {head + "1;A;;;;;;;;;\n1;B;;;;;;;;;\n", "Project Identifier", "already", 3, 1},
		"U+FFFD":         {head + "1;A\ufffd;;;;;;;;;\n", "Project Title", "UTF-8", 2, 0},
		"control":        {head + "1;A\x02;;;;;;;;;\n", "Project Title", "control", 2, 0},
		"too few cells":  {head + "1;A\n2;B;;;;;;;;;\n", "", "columns", 2, 1},
		"wrong columns":  {"a;b\n1;2\n", "Project Identifier", "missing", 1, 0},
		"no coordinator": {"Project Identifier;Project Title\n1;2\n", "Coordinating organisation name", "missing", 1, 0},
		"empty":          {"", "", "empty", 0, 0},
	} {
		t.Run(name, func(t *testing.T) {
			s := read(t, c.rows)
			if len(s.Faults) != 1 || len(s.Records) != c.records {
				t.Fatalf("%d records, faults %v", len(s.Records), s.Faults)
			}
			f := s.Faults[0]
			if f.Line != c.line || c.field != "" && f.Field != c.field || !strings.Contains(f.Reason, c.reason) || f.File != "f" {
				t.Errorf("got %+v, want %+v", f, c)
			}
		})
	}
}

// TestABadCellLosesTheCell: the project and the participant stay, and the cell is
// reported; countries are taken by name too.
func TestABadCellLosesTheCell(t *testing.T) {
	const head = "Project Identifier;Project Title;Coordinating organisation name;Coordinator's country;Partner 1 name;Partner 1 country\n"
	s := read(t, head+"1;A;Lead;Atlantis;Second;Türkiye\n")
	if len(s.Faults) > 0 || len(s.Records) != 1 {
		t.Fatalf("faults %v", s.Faults)
	}
	if got := strings.Join(parties(s.Records[0]), ", "); got != "COORDINATOR Lead , PARTNER Second TR" {
		t.Errorf("participations: %s", got)
	}
	if u := s.Records[0].Unread; len(u) != 1 || u[0].Field != "Coordinator's country" {
		t.Errorf("unread %v", u)
	}
	const more = "Project Identifier;Project Title;Call year;EU Grant award in euros;Start date;End date;Coordinating organisation name;Coordinator's country;Partner 1 name;Partner 1 country;Partner 1 PIC;Partner 1 Erasmus code\n"
	for name, c := range map[string]struct{ row, field, reason string }{
		"no year":         {"1;A;21;;;;Lead;LT;;;;", "Call year", "no year"},
		"no amount":       {"1;A;;lots;;;Lead;LT;;;;", "EU Grant award in euros", "no amount"},
		"backwards":       {"1;A;;;2022-01-01;2021-01-01;Lead;LT;;;;", "End date", "ends before"},
		"no PIC":          {"1;A;;;;;Lead;LT;Second;LT;12;", "Partner 1 PIC", "scheme pic"},
		"no Erasmus code": {"1;A;;;;;Lead;LT;Second;LT;;KAUNAS", "Partner 1 Erasmus code", "no Erasmus code"},
	} {
		s := read(t, more+c.row+"\n")
		if len(s.Faults) > 0 || len(s.Records) != 1 || len(s.Records[0].Unread) != 1 {
			t.Errorf("%s: faults %v, records %+v", name, s.Faults, s.Records)
			continue
		}
		if u := s.Records[0].Unread[0]; u.Field != c.field || !strings.Contains(u.Reason, c.reason) {
			t.Errorf("%s: unread %+v", name, u)
		}
	}
}

// TestWordsForNothing: what programs write into empty cells is no place, no address and no identifier.
func TestWordsForNothing(t *testing.T) {
	const head = "Project Identifier;Project Title;Start date;Coordinating organisation name;Coordinator's country;Coordinator's address;Coordinator's website;Partner 1 name;Partner 1 country;Partner 1 PIC\n"
	s := read(t, head+"1;A;NULL;Lead;LT;NA;NaN;Second;nan;<NA>\n")
	if len(s.Faults) > 0 || len(s.Records) != 1 || len(s.Records[0].Unread) > 0 {
		t.Fatalf("faults %v, records %+v", s.Faults, s.Records)
	}
	for _, c := range s.Records[0].Claims {
		if k, ok := c.(*collab.Identifier); ok && k.Scheme == collab.SchemeWebsite {
			t.Errorf("website %q", k.Value)
		}
	}
	if got := strings.Join(parties(s.Records[0]), ", "); got != "COORDINATOR Lead LT, PARTNER Second " {
		t.Errorf("participations: %s", got)
	}
}

func TestTheSinkEndsTheReading(t *testing.T) {
	full := errors.New("full")
	for _, content := range []string{overview(t), "a;b\n", ""} {
		if err := Read("f", strings.NewReader(content), &recordtest.Sink{Err: full}); err != full {
			t.Errorf("got %v", err)
		}
	}
}

// FuzzRead holds Read to its word: it never panics, and a driver can take what
// it gives.
func FuzzRead(f *testing.F) {
	f.Add(overview(f))
	f.Add("Project Identifier;Project Title;Coordinating organisation name;Coordinator's country;Partner 1 name;Partner 1 address\n1;A;B;LT;C;\"x, y, z\"\n")
	f.Fuzz(func(t *testing.T, content string) { read(t, content) })
}

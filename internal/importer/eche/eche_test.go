package eche

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"liaison/internal/importer/record"
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
	for _, name := range []string{"holders.ndjson", "published.csv"} {
		t.Run(name, func(t *testing.T) {
			in, err := os.ReadFile(filepath.Join("testdata", name))
			if err != nil {
				t.Fatal(err)
			}
			read(t, name, bytes.NewReader(in)).Golden(t, name)
		})
	}
}

func TestDay(t *testing.T) {
	for ms, want := range map[int64]string{
		1609455600000: "2021-01-01", 1893366000000: "2029-12-31", // winter
		1688076000000: "2023-06-30", 1719352800000: "2024-06-26", // summer
		1609459200000: "2021-01-01", // a midnight of UTC
		0:             "", -1: "", 1 << 62: "", -1 << 62: "",
	} {
		if got := day(ms); got != want {
			t.Errorf("%d: %q, want %q", ms, got, want)
		}
	}
}

func TestDays(t *testing.T) {
	for _, c := range [][5]string{
		{"1/1/2021", "12/31/2029", "2021-01-01", "2029-12-31", ""},
		{"11/1/2021", "12/31/2029", "2021-11-01", "2029-12-31", ""},
		{"01/11/2021", "31/12/2029", "2021-11-01", "2029-12-31", ""},
		{"2021-11-01", "2029-12-31", "2021-11-01", "2029-12-31", ""},
		{"", "31/12/2029", "", "2029-12-31", ""},
		{"26/06/2024", "", "2024-06-26", "", ""},
		{"", "", "", "", ""},
		{"26/06/2024", "12/31/2029", "", "", "Erasmus Eche Start"},
		{"13/13/2021", "12/31/2029", "", "", "Erasmus Eche Start"},
		{"1/1/2021", "2/30/2029", "", "", "Erasmus Eche End"},
		{"soon", "later", "", "", "Erasmus Eche End"},
	} {
		from, to, wrong := days(c[0], c[1])
		if got := [3]string{from, to, wrong}; got != [3]string(c[2:]) {
			t.Errorf("%s, %s: %q, want %q", c[0], c[1], got, c[2:])
		}
	}
}

func TestFaults(t *testing.T) {
	const good = `{"erasmus_code":"LT X01","pic":"900000001","legal_name":"X","country_cd":"LT"}`
	with := func(more string) string { return recordtest.With(good, more) }
	for name, c := range map[string]struct{ in, want string }{
		"empty":               {"", "f: the file is empty"},
		"blank":               {" \n\n", "f"},
		"a key twice":         {good[:len(good)-1] + `,"PIC":"900000002"}`, "f:1: PIC: the key stands twice"},
		"no code":             {`{"pic":"900000001"}`, "f:1: erasmus_code: it is missing"},
		"no name":             {with(`"legal_name":" "`), "f:1: legal_name: it is missing"},
		"a repeated code":     {good + "\n" + with(`"pic":"900000002"`), `f:2: erasmus_code: "LT X01" is that of row 1 already`},
		"a list for a name":   {with(`"legal_name":["X"]`), "f:1: legal_name: it cannot be a array"},
		"a text for a time":   {with(`"erasmus_eche_end":"2029"`), "f:1: erasmus_eche_end: it cannot be a string"},
		"a control character": {with(`"legal_name":"X\u0000"`), "f:1: legal_name:"},
		"half a character":    {with(`"legal_name":"X\ud800"`), "f:1: legal_name:"},
		"bad bytes":           {with(`"legal_name":"` + "\xff" + `"`), "f:1: it is not UTF-8"},
		"cut off":             {"[" + good, "f:1: the file breaks off here"},
		"wrong columns":       {"Name;Country\nX;LT\n", "f"},
	} {
		t.Run(name, func(t *testing.T) {
			s := read(t, "f", strings.NewReader(c.in))
			if len(s.Faults) != 1 || !strings.HasPrefix(s.Faults[0].Error(), c.want) {
				t.Errorf("got %v, want %s…", s.Faults, c.want)
			}
		})
	}
}

// TestABadCellLosesTheCell: the charter stays, and the cell is reported.
func TestABadCellLosesTheCell(t *testing.T) {
	const good = `{"erasmus_code":"LT X01","pic":"900000001","legal_name":"X","country_cd":"LT"}`
	with := func(more string) string { return recordtest.With(good, more) }
	for name, c := range map[string]struct{ in, field, reason string }{
		"no country":        {with(`"country_cd":null`), "country_cd", "is no country"},
		"another country":   {with(`"country_cd":"EU"`), "country_cd", "is no country"},
		"a state no more":   {with(`"country_cd":"CS"`), "country_cd", "Serbia and Montenegro"},
		"a short PIC":       {with(`"pic":12345678`), "pic", "scheme pic"},
		"a wrong OID":       {with(`"oid":"10000001"`), "oid", "scheme oid"},
		"no Erasmus code":   {with(`"erasmus_code":"KAUNAS"`), "erasmus_code", "no Erasmus code"},
		"a time long ago":   {with(`"erasmus_eche_start":12`), "erasmus_eche_start", "no time of this century"},
		"backwards":         {with(`"erasmus_eche_start":1893366000000,"erasmus_eche_end":1609455600000`), "erasmus_eche_end", "ends before"},
		"a wrong date":      {"Erasmus Code;Pic;Legal Name;Country Cd;Erasmus Eche End\nLT X01;900000001;X;LT;soon\n", "Erasmus Eche End", "it is no date"},
		"a word for a time": {"Erasmus Code;Pic;Legal Name;Country Cd;OID\nLT X01;900000001;X;LT;pending\n", "oid", "scheme oid"},
	} {
		t.Run(name, func(t *testing.T) {
			s := read(t, "f", strings.NewReader(c.in))
			s.Check(t)
			if len(s.Faults) > 0 || len(s.Records) != 1 || len(s.Records[0].Unread) != 1 {
				t.Fatalf("faults %v, records %+v", s.Faults, s.Records)
			}
			if u := s.Records[0].Unread[0]; u.Field != c.field || !strings.Contains(u.Reason, c.reason) {
				t.Errorf("unread %v", u)
			}
		})
	}
}

// TestErasmusCodesHaveOneForm: codes that differ in their blanks alone are one code.
func TestErasmusCodesHaveOneForm(t *testing.T) {
	for written, want := range map[string]string{"IRLDUBLIN44": "IRLDUBLIN44", "IRL DUBLIN44": "IRLDUBLIN44", "LT  KAUNAS02": "LT KAUNAS02", "E TOLEDO3": "E TOLEDO3", "LTKAUNAS02": "LT KAUNAS02"} {
		s := read(t, "f", strings.NewReader(`{"erasmus_code":"`+written+`","pic":"900000001","legal_name":"X","country_cd":"LT"}`))
		if len(s.Records) != 1 || s.Records[0].Locator != want || s.Records[0].Entities[0].Known[1].Value != want {
			t.Errorf("%q: %+v", written, s.Records)
		}
	}
}

func TestIsJSON(t *testing.T) {
	for in, want := range map[string]bool{
		"[]": true, "{}": true, "\n \t[": true, "\ufeff{": true, "\ufeff\r\n[": true,
		"": false, " ": false, ";;;\n{": false, "Pic;[": false, "\ufeffPic": false, "\xff\xfe[": false,
	} {
		if got := isJSON(bufio.NewReader(strings.NewReader(in))); got != want {
			t.Errorf("%q: %v", in, got)
		}
	}
}

// TestARowThatFailsSaysNothing: the claims about a city that a failed row would have been
// the first to make are made by the next row of that city.
func TestARowThatFailsSaysNothing(t *testing.T) {
	const row = `{"erasmus_code":"LT X01","pic":"900000001","legal_name":"X","city":"Y","country_cd":"LT"`
	whole := read(t, "f", strings.NewReader(row+"}\n"))
	s := read(t, "f", strings.NewReader(strings.Replace(row, `"LT X01"`, `""`, 1)+"}\n"+row+"}\n"))
	if len(s.Faults) != 1 || len(s.Records) != 1 || len(s.Records[0].Claims) != len(whole.Records[0].Claims) {
		t.Errorf("got %+v", s)
	}
}

func TestTheSinkEndsTheReading(t *testing.T) {
	stop := errors.New("stop")
	for _, in := range []string{"{}\n{}", "", `{"erasmus_code":"LT X01","pic":"900000001","legal_name":"X","country_cd":"LT"}` + "\n{}"} {
		s := &recordtest.Sink{Err: stop}
		if err := Read("f", strings.NewReader(in), s); err != stop || len(s.Records)+len(s.Faults) != 1 {
			t.Errorf("%q: %v, %+v", in, err, s)
		}
	}
}

// open opens a file of testdata.
func open(t *testing.T, name string) io.Reader {
	t.Helper()
	in, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return bytes.NewReader(in)
}

// unpacked reads a gzip file.
func unpacked(t *testing.T, packed io.Reader) io.Reader {
	t.Helper()
	in, err := gzip.NewReader(packed)
	if err != nil {
		t.Fatal(err)
	}
	return in
}

// gist returns what a record says about its institution and the dates of its charter.
func gist(r record.Record) string {
	e := r.Entities[0]
	// The table has two blanks inside some names.
	s := fmt.Sprint(e.ID, e.Known, strings.Fields(e.Name), e.Country)
	for _, c := range r.Claims {
		s += string(c.Base().Valid)
	}
	return s
}

func FuzzRead(f *testing.F) {
	for _, name := range []string{"holders.ndjson", "published.csv"} {
		in, err := os.ReadFile(filepath.Join("testdata", name))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(in)
	}
	f.Add([]byte(`[{"erasmus_code":"LT X01","pic":"900000001","legal_name":"\ud800","country_cd":"EL"}]`))
	f.Fuzz(func(t *testing.T, in []byte) {
		s := &recordtest.Sink{}
		if err := Read("f", bytes.NewReader(in), s); err != nil {
			t.Fatal(err)
		}
		s.Check(t)
	})
}

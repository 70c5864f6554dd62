package ror

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/country"
	"liaison/internal/importer/record"
)

var update = flag.Bool("update", false, "write the golden files anew")

// sink keeps what it is given.
type sink struct {
	records []record.Record
	faults  []record.Fault
}

func (s *sink) Record(r record.Record) error { s.records = append(s.records, r); return nil }
func (s *sink) Fault(f record.Fault) error   { s.faults = append(s.faults, f); return nil }

func read(t *testing.T, name, text string) *sink {
	t.Helper()
	s := &sink{}
	if err := Read(name, strings.NewReader(text), s); err != nil {
		t.Fatal(err)
	}
	return s
}

// panicking is a reader that panics.
type panicking struct{}

func (panicking) Read([]byte) (int, error) { panic("no file") }

// TestAPanicReachesTheCaller though the file is read by another goroutine, in which it would
// end the program.
func TestAPanicReachesTheCaller(t *testing.T) {
	defer func() {
		if cause := fmt.Sprint(recover()); !strings.Contains(cause, "no file") {
			t.Errorf("the caller panics with %s", cause)
		}
	}()
	_ = Read("ror.json", panicking{}, &sink{})
}

func TestReadsBothSchemas(t *testing.T) {
	for _, file := range []string{"v2.ndjson", "mixed.json"} {
		t.Run(file, func(t *testing.T) {
			text, err := os.ReadFile(filepath.Join("testdata", file))
			if err != nil {
				t.Fatal(err)
			}
			s := read(t, file, string(text))
			if len(s.faults) > 0 {
				t.Fatal(s.faults)
			}
			var got bytes.Buffer
			for _, r := range s.records {
				write(&got, r)
			}
			golden := filepath.Join("testdata", file+".golden")
			if *update {
				if err := os.WriteFile(golden, got.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got.Bytes(), want) {
				t.Errorf("the records differ from %s:\n%s", golden, got.Bytes())
			}
		})
	}
}

// write writes a record for people, entities by the identifier that they are
// known by, or by name where there is none.
func write(w *bytes.Buffer, r record.Record) {
	fmt.Fprintf(w, "%s:%d %s, stamp %q\n", r.File, r.Line, r.Locator, r.Stamp)
	called := map[collab.ID]string{}
	for _, e := range r.Entities {
		called[e.ID] = e.Name
		if len(e.Known) > 0 {
			called[e.ID] = e.Known[0].Scheme + ":" + e.Known[0].Value
		}
		fmt.Fprintf(w, "  %s %q country %q known %v awaited %v\n", e.Kind, e.Name, e.Country, e.Known, e.Awaited)
	}
	for _, c := range r.Claims {
		fmt.Fprintf(w, "    %s %s\n", called[c.About()], said(c, func(id collab.ID) string { return called[id] }))
	}
}

func place(order *int32) string {
	if order == nil {
		return ""
	}
	return fmt.Sprintf(" order %d", *order)
}

// said is what a claim says of its subject.
func said(c collab.Claim, called func(collab.ID) string) string {
	var s string
	switch c := c.(type) {
	case *collab.Name:
		s = fmt.Sprintf("NAME %s %q %q", c.Type, c.Value, c.Language)
	case *collab.Identifier:
		s = fmt.Sprintf("IDENTIFIER %s %q", c.Scheme, c.Value) + place(c.Order)
	case *collab.Text:
		s = fmt.Sprintf("TEXT %s %q", c.Topic, c.Value)
	case *collab.Figure:
		s = fmt.Sprintf("FIGURE %s %s %v %s", c.Measure, c.Qualifier, c.Value, c.Unit)
	case *collab.Relation:
		s = fmt.Sprintf("%s %s %q", c.Kind, called(c.To), c.Role) + place(c.Order)
	}
	if sure := c.Base().Confidence; sure != "" {
		s += " " + string(sure)
	}
	for _, e := range c.Base().Evidence {
		s += " by " + string(e.Locator)
	}
	return s
}

// TestBothEndsSayOneClaim: what a parent and its child, a successor and its
// predecessor, two related ones say of each other is equal but for the source's place.
func TestBothEndsSayOneClaim(t *testing.T) {
	const form = `{"id":"%s","names":[{"value":"X","types":["label"]}],"relationships":[{"id":"https://ror.org/%s","type":"%s","label":"Y"}]}` + "\n"
	const a, b = "01nvent23", "02nvent29"
	for _, pair := range [][2]string{{"parent", "child"}, {"Predecessor", "Successor"}, {"related", "related"}} {
		s := read(t, "f", fmt.Sprintf(form+form, a, b, pair[0], b, a, pair[1]))
		if len(s.records) != 2 {
			t.Fatal(s.faults)
		}
		one, other := relations(s.records[0]), relations(s.records[1])
		if len(one) != 1 || !slices.Equal(one, other) {
			t.Errorf("%v: %v and %v", pair, one, other)
		}
	}
}

func relations(r record.Record) (out []string) {
	for _, c := range r.Claims {
		if x, ok := c.(*collab.Relation); ok {
			out = append(out, fmt.Sprintln(x.Kind, x.From, x.To, x.Role))
		}
	}
	return out
}

// TestAPlaceIsSaidByTheFirstRecordTaken: one that is left out has said nothing.
func TestAPlaceIsSaidByTheFirstRecordTaken(t *testing.T) {
	const at = `"locations":[{"geonames_id":1,"geonames_details":{"name":"C","country_code":"LT"}}]`
	s := read(t, "f", `{"id":"01nvent24","names":[{"value":"A","types":["label"]}],`+at+`}
{"id":"02nvent29","names":[{"value":"B","types":["label"]}],`+at+`}
{"id":"03nvent35","names":[{"value":"C","types":["label"]}],`+at+`}`)
	if len(s.faults) != 1 || len(s.records) != 2 {
		t.Fatal(s.faults)
	}
	for i, want := range []int{4, 0} {
		n := 0
		for _, c := range s.records[i].Claims {
			if len(c.Base().Evidence) > 0 {
				n++
			}
		}
		if n != want {
			t.Errorf("record %d has %d claims of places, not %d", i, n, want)
		}
	}
}

func TestPicksTheNewerSchemaOfADump(t *testing.T) {
	got := Pick([]string{
		"v1.63-ror-data.csv", "v1.63-ror-data.json", "v1.63-ror-data_schema_v2.csv", "v1.63-ror-data_schema_v2.json",
		"old/v1.9-ror-data.json", "old/v1.63-ror-data.json", "__MACOSX/._v2.0-ror-data.json", "more/", "README.md", "Cut.NDJSON",
	})
	want := []string{"v1.63-ror-data_schema_v2.json", "old/v1.9-ror-data.json", "old/v1.63-ror-data.json", "Cut.NDJSON"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestCountriesAreThoseOfTheStandard(t *testing.T) {
	isCountry := func(code string) bool { return country.Valid(code) }
	n := 0
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			if isCountry(string([]rune{a, b})) {
				n++
			}
		}
	}
	if n != 249+1 || !isCountry("XK") { // ISO 3166-1 has 249
		t.Errorf("%d countries", n)
	}
	for _, code := range []string{"UK", "EL", "EU", "AN", "lt", "LTU", "419", ""} {
		if isCountry(code) {
			t.Errorf("%q is a country", code)
		}
	}
}

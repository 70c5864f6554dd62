package csv

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/extradata"
	"liaison/internal/importer/record"
)

var update = flag.Bool("update", false, "write the golden files anew")

type sink struct {
	Records []record.Record
	Faults  []record.Fault
}

func (s *sink) Record(r record.Record) error { s.Records = append(s.Records, r); return nil }
func (s *sink) Fault(f record.Fault) error   { s.Faults = append(s.Faults, f); return nil }

func read(t *testing.T, in string, o Options) *sink {
	t.Helper()
	if o.Key == "" {
		o.Key = "upload:test"
	}
	s := &sink{}
	if err := Read("f", strings.NewReader(in), o, s); err != nil {
		t.Fatal(err)
	}
	return s
}

func TestReadsLists(t *testing.T) {
	for _, name := range []string{"agreements", "partners"} {
		t.Run(name, func(t *testing.T) {
			in, err := os.ReadFile("testdata/" + name + ".csv")
			if err != nil {
				t.Fatal(err)
			}
			o := Options{Key: "upload:" + name, Home: "ror:01me6gb93"}
			preview, err := Look(name+".csv", bytes.NewReader(in), o)
			if err != nil {
				t.Fatal(err)
			}
			s := &sink{}
			if err := Read(name+".csv", bytes.NewReader(in), o, s); err != nil {
				t.Fatal(err)
			}
			got, err := json.MarshalIndent(map[string]any{"preview": preview, "read": readable(s)}, "", " ")
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, '\n')
			golden := "testdata/" + name + ".golden.json"
			if *update {
				if err := os.WriteFile(golden, got, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got, want) {
				t.Errorf("differs from %s:\n%s", golden, got)
			}
		})
	}
}

// said is a record for people: its claims in a line each, entities by their names.
type said struct {
	At       string
	Entities []string
	Claims   []string
}

func readable(s *sink) any {
	var out []said
	for _, r := range s.Records {
		names := map[collab.ID]string{}
		line := said{At: r.Locator}
		for _, e := range r.Entities {
			names[e.ID] = strings.Trim(string(e.Kind)+" "+e.Name+" "+e.Country, " ")
			text := names[e.ID]
			for _, k := range e.Known {
				text += ", " + k.Scheme + " " + k.Value
			}
			line.Entities = append(line.Entities, text)
		}
		for _, c := range r.Claims {
			text := names[c.About()] + ": "
			switch c := c.(type) {
			case *collab.Name:
				text += string(c.Type) + " " + c.Value + " " + c.Language
			case *collab.Identifier:
				text += c.Scheme + " " + c.Value
			case *collab.Text:
				text += string(c.Topic) + " " + c.Value
			case *collab.Relation:
				text += string(c.Kind) + " " + names[c.To] + " " + string(c.Status)
			}
			b := c.Base()
			line.Claims = append(line.Claims, strings.Join(strings.Fields(text+" "+string(b.Confidence)+" "+string(b.Modality)+" "+string(b.Valid)), " "))
		}
		out = append(out, line)
	}
	return map[string]any{"records": out, "faults": s.Faults}
}

// TestPlainLists: a file of one name a line is a list of partners, with or without a header.
func TestPlainLists(t *testing.T) {
	for in, want := range map[string][]string{
		"University of Twente\nKTU, Kaunas\n":          {"University of Twente", "KTU, Kaunas"},
		"Our partners\nUniversity of Twente\nKTU\n":    {"University of Twente", "KTU"},
		"Universidad socia\nUniversity of Twente\n":    {"University of Twente"},
		"Partnerhochschulen\nTU Wien, Wien\nTU Graz\n": {"TU Wien, Wien", "TU Graz"},
	} {
		s := read(t, in, Options{})
		var got []string
		for _, r := range s.Records {
			got = append(got, r.Entities[0].Name)
		}
		if !slices.Equal(got, want) || len(s.Faults) > 0 {
			t.Errorf("%q: %q %v, want %q", in, got, s.Faults, want)
		}
	}
	if s := read(t, "Anna\nWien\nGraz\n", Options{Map: map[string]string{"Anna": "name"}}); len(s.Records) != 2 {
		t.Errorf("a header that --map names is read as a name: %v", s.Records)
	}
	if s := read(t, "Contact person\nAnna\n", Options{}); len(s.Records) != 0 || len(s.Faults) != 1 {
		t.Errorf("a list of persons is read: %v", s.Records)
	}
	p, err := Look("f", strings.NewReader("TU Wien\nTU Graz\n"), Options{Key: "upload:f"})
	if err != nil || p.Delimiter != "none" || len(p.Notes) != 1 || !strings.Contains(p.Notes[0], `line 1, "TU Wien"`) {
		t.Errorf("the preview does not say what is read: %+v %v", p, err)
	}
}

func TestEveryIDOfAClaimIsAmongTheEntities(t *testing.T) {
	in, err := os.ReadFile("testdata/agreements.csv")
	if err != nil {
		t.Fatal(err)
	}
	check(t, read(t, string(in), Options{Home: "pic:999844476"}))
}

func check(t *testing.T, s *sink) {
	t.Helper()
	for _, r := range s.Records {
		has := func(id collab.ID) bool {
			return slices.ContainsFunc(r.Entities, func(e record.EntityRef) bool { return e.ID == id })
		}
		if r.Locator == "" || r.Line < 1 || len(r.Claims) == 0 {
			t.Errorf("record %+v", r)
		}
		for _, c := range r.Claims {
			if err := c.Check(); err != nil {
				t.Error(err)
			}
			if rel, ok := c.(*collab.Relation); !has(c.About()) || ok && !has(rel.To) {
				t.Errorf("%s %+v names an entity that the record does not list", c.Class(), c)
			}
		}
	}
}

func TestMapGoesFirst(t *testing.T) {
	o := Options{Map: map[string]string{"who": "name", "Name": "", "Land": "city", "titre": "name:fr"}}
	p, err := Look("f", strings.NewReader("Title row\nName\tWho\tLand\tTitre\tE-mail\nx\tKTU\tKaunas\tUTK\tme@ktu.lt\n"), o)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, c := range p.Columns {
		got = append(got, c.Name+"="+c.Field)
	}
	if want := "Name= Who=name Land=city Titre=name:fr E-mail="; strings.Join(got, " ") != want || p.Delimiter != "tab" {
		t.Errorf("got %q, %s; want %s", got, p.Delimiter, want)
	}
	if notes := strings.Join(p.Notes, "\n"); !strings.Contains(notes, `column "E-mail" is not read: Liaison keeps no data on contact persons`) {
		t.Error(notes)
	}
}

// TestCharters: a list with both orders of day and month in one column, and one row
// whose quoted cell is never closed. A date that may be either is not read until the
// order is given; its row is kept.
func TestCharters(t *testing.T) {
	in, err := os.ReadFile(filepath.Join("..", "eche", "testdata", "charters.csv"))
	if err != nil {
		t.Fatal(err)
	}
	checkCharters(t, in, 7, 1)
}

// TestExtraCharters reads a sample of the published list.
func TestExtraCharters(t *testing.T) {
	in, err := os.ReadFile(extradata.Path(t, "data", "eche", "eche-original-encoding-sample.csv"))
	if err != nil {
		t.Fatal(err)
	}
	checkCharters(t, in, 399, 12)
}

// checkCharters wants that many records of a list, one fault, and so many cells that
// are not read while the order of day and month is not given: all start on 11/1/2021.
func checkCharters(t *testing.T, in []byte, records, ambiguous int) {
	t.Helper()
	o := Options{Key: "upload:sample", Map: map[string]string{"Proposal number": "id", "Erasmus Eche Start": "from", "Erasmus Eche End": "to"}}
	p, err := Look("f", bytes.NewReader(in), o)
	if err != nil || p.Encoding != "windows-1252" || p.Delimiter != ";" || len(p.Columns) != 12 {
		t.Errorf("%v, %v", p, err)
	}
	for dates, want := range map[string][3]int{"": {records, 1, ambiguous}, MonthFirst: {records, 1, 0}} {
		o.Dates = dates
		s := read(t, string(in), o)
		check(t, s)
		unread := 0
		for _, r := range s.Records {
			unread += len(r.Unread)
		}
		if got := [3]int{len(s.Records), len(s.Faults), unread}; got != want {
			t.Errorf("dates %q: %d records, faults and unread cells, want %d: %v", dates, got, want, s.Faults)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, name := range []string{"agreements", "partners"} {
		in, err := os.ReadFile("testdata/" + name + ".csv")
		if err != nil {
			f.Fatal(err)
		}
		f.Add(in)
	}
	f.Add([]byte("Name;Valid;Signed\nX;2021/22;March 2021\nY;bis 2024;3/4/2021\n"))
	f.Add([]byte("Nom;Pays;Du\n\xc9cole;B\xe9lgique;44197\n"))
	// What is made once is made here, lest the fuzzer take it for the doing of its first input.
	_, _ = guess("Name (LT)"), languageNamed("lithuanian")
	f.Fuzz(func(t *testing.T, in []byte) {
		s := &sink{}
		if err := Read("f", bytes.NewReader(in), Options{Key: "upload:f", Home: "domain:ktu.lt"}, s); err != nil {
			t.Fatal(err)
		}
		check(t, s)
		if _, err := Look("f", bytes.NewReader(in), Options{}); err != nil && !errors.As(err, &record.Fault{}) {
			t.Error(err)
		}
	})
}

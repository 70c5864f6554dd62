package csv

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
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

func TestAnEditedDateTakesThePlaceOfTheOldOne(t *testing.T) {
	const head = "Partner;Country;Agreement;From;To\n"
	a := read(t, head+"X;LT;Exchange;2021;2024\n", Options{}).Records[0]
	b := read(t, head+"Y;LT;Exchange;2021;2024\n x ;Lithuania;Exchange;2021;2025\n", Options{}).Records[1]
	if a.Locator != b.Locator || a.Entities[0].ID != b.Entities[0].ID || !strings.HasPrefix(a.Locator, "row:") {
		t.Errorf("%q and %q", a.Locator, b.Locator)
	}
	if other := read(t, head+"X;LT;Staff;2021;2024\n", Options{}).Records[0]; other.Locator == a.Locator || other.Entities[0].ID != a.Entities[0].ID {
		t.Error("another agreement of the same partner is to be another record of the same entity")
	}
}

func TestFaultsOfRows(t *testing.T) {
	const head = "Name;Country;ROR;PIC;OID;Erasmus code;Domain;From;To;Id\n"
	for row, want := range map[string]string{
		";LT;;;;;;;;":                "f:2: name: it is missing",
		"=HYPERLINK(1);LT;;;;;;;;":   `f:2: name: "=HYPERLINK(1)" in column "Name" is a formula`,
		"#REF!;LT;;;;;;;;":           `f:2: name: "#REF!" in column "Name" is a formula`,
		"NA;LT;;;;;;;;":              "f:2: name: it is missing",
		"X\x01;LT;;;;;;;;":           "f:2: name: name",
		"X\ufffd;LT;;;;;;;;":         "f:2: name: name",
		"X;LT":                       "f:2: the row has 2 columns, the header 10 columns",
		"X;;;;;;;;;7\nY;;;;;;;;;7":   "f:3: id: duplicate id: line 2 has the same id",
		"X;LT;;;;;;;;\nX;LT;;;;;;;;": "f:3: name: line 2 says the same",
		"X;;;;;;;;;\x02":             "f:2: id: id",
	} {
		s := read(t, head+row+"\n", Options{Encoding: "utf-8"})
		if len(s.Faults) != 1 || !strings.HasPrefix(s.Faults[0].Error(), want) {
			t.Errorf("%q: %v, want %s…", row, s.Faults, want)
		}
		check(t, s)
	}
}

// TestABadCellLosesTheCell: the row stays, and the cell is reported.
func TestABadCellLosesTheCell(t *testing.T) {
	const head = "Name;Country;ROR;PIC;OID;Erasmus code;Domain;From;To;Id;City;Agreement\n"
	for row, want := range map[string]string{
		"X;Ruritania;;;;;;;;;;":          `f:2: country: "Ruritania" is no country`,
		"X;Korea;;;;;;;;;;":              `f:2: country: "Korea" is no country`,
		"X;CS;;;;;;;;;;":                 `f:2: country: "CS" is Serbia and Montenegro, a state that is no more: it is read as RS`,
		"X;;01me6gb94;;;;;;;;;":          `f:2: ror: "01me6gb94" is no identifier of the scheme ror: its check digits`,
		"X;;x;;;;;;;;;":                  `f:2: ror: "x" is no identifier of the scheme ror: write nine`,
		"X;;;12345;;;;;;;;":              `f:2: pic: "12345" is no identifier`,
		"X;;;;10;;;;;;;":                 `f:2: oid: "10" is no identifier`,
		"X;;;;;KAUNAS;;;;;;":             `f:2: erasmus-code: "KAUNAS" is no Erasmus code`,
		"X;SK;;;;SK BRATISL01-FEI;;;;;;": `f:2: erasmus-code: "SK BRATISL01-FEI" is read as SK BRATISL01`,
		"X;;;;;;nothing;;;;;":            `f:2: domain: "nothing" is no identifier`,
		"X;;;;;;;2021;2020;;;":           `f:2: to: "2021/2020" ends before it starts`,
		"X;;;;;;;soon;2020;;;":           `f:2: from: "soon" is no date`,
		"X;;;;;;;31.02.2021;;;;":         `f:2: from: "31.02.2021" is no date`,
		"X;;;;;;;;unlimited;;;":          "f:2: to: an end that is open says nothing without a start",
		"X;;;;;;;#REF!;;;;":              `f:2: from: "#REF!" in column "From" is a formula`,
		"X;;;;;;;;;;K\x02;":              "f:2: city: city",
		"X;;;;;;;;;;;A\x02":              "f:2: agreement: ",
	} {
		s := read(t, head+row+"\n", Options{Encoding: "utf-8"})
		if len(s.Faults) > 0 || len(s.Records) != 1 || len(s.Records[0].Unread) != 1 {
			t.Errorf("%q: faults %v, records %+v", row, s.Faults, s.Records)
			continue
		}
		if got := s.Records[0].Unread[0]; !got.Kept || !strings.HasPrefix(got.Error(), want) {
			t.Errorf("%q: %v, want %s…", row, got, want)
		}
		check(t, s)
	}
}

// TestWordsForNothing: programs write NA, NULL, nan, None and <NA> into empty
// cells. NA in the country's column is Namibia, unless the row has it elsewhere.
func TestWordsForNothing(t *testing.T) {
	const in = "name,country,city,website,to\nUniversity of Namibia,NA,Windhoek,https://www.unam.edu.na,\nA,NA,NA,NA,NA\nB,Austria,NULL,NULL,NULL\nC,LT,nan,None,<NA>\nD,TH,Nan,n/a,-\n"
	s := read(t, in, Options{})
	if len(s.Faults) > 0 || len(s.Records) != 5 {
		t.Fatalf("faults %v, %d records", s.Faults, len(s.Records))
	}
	var got []string
	for _, r := range s.Records {
		line := r.Entities[0].Name + "/" + r.Entities[0].Country
		for _, e := range r.Entities[1:] {
			if e.Kind == collab.KindPlace && e.Name != "" {
				line += "/" + e.Name
			}
		}
		for _, c := range r.Claims {
			if i, ok := c.(*collab.Identifier); ok && i.Scheme == collab.SchemeWebsite {
				line += "/" + i.Value
			}
		}
		if len(r.Unread) > 0 {
			t.Errorf("%s: unread %v", line, r.Unread)
		}
		got = append(got, line)
	}
	want := []string{"University of Namibia/NA/Windhoek/https://www.unam.edu.na", "A/", "B/AT", "C/LT", "D/TH/Nan"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	p, err := Look("f", strings.NewReader(in), Options{Key: "upload:test"})
	if err != nil || !strings.Contains(strings.Join(p.Notes, "\n"), `"country" has NA: read as Namibia in 1 rows, and as nothing in 1`) {
		t.Errorf("notes %q, %v", p.Notes, err)
	}
}

// TestTimesOfAgreements: what ends an agreement, what begins it, and what is said
// of that.
func TestTimesOfAgreements(t *testing.T) {
	today, _ := collab.ParseDay("2020-11-03")
	for row, want := range map[string]string{
		"2015;2018;;active":        "2015/2018 STATED ACTUAL",
		"2015;;;Terminated":        "2015/2020-11-03 DERIVED ACTUAL",
		"2015-01-01;;;beendet":     "2015-01-01/2020-11-03 DERIVED ACTUAL",
		"2015;2030;;terminated":    "2015/2020-11-03 DERIVED ACTUAL",
		"2015;2018;;expired":       "2015/2018 STATED ACTUAL",
		"2015;unlimited;;expired":  "2015/2020-11-03 DERIVED ACTUAL",
		";2030;;terminated":        "/2020-11-03 DERIVED ACTUAL",
		";2018;;terminated":        "/2018 STATED ACTUAL",
		";;;terminated":            " PAST",
		"2022;;;terminated":        "2022/ STATED PAST",
		"2022;;;planned":           "2022/ STATED PLANNED",
		";2028-08-31;2018-05-03;":  "2018-05-03/2028-08-31 DERIVED ACTUAL",
		";unlimited;2018-05-03;":   "2018-05-03/.. DERIVED ACTUAL",
		";;2018-05-03;":            "2018-05-03/ DERIVED ACTUAL",
		"2018-09;2020;2018-05-03;": "2018-09/2020 STATED ACTUAL",
		";2017;2018-05-03;":        "/2017 STATED ACTUAL",
		";;2018-05-03;ended":       "2018-05-03/2020-11-03 DERIVED ACTUAL",
		";;2018-05-03;draft":       " PLANNED",
	} {
		s := read(t, "Name;From;To;Signed;Status\nX;"+row+"\n", Options{Today: today})
		if len(s.Faults) > 0 {
			t.Errorf("%q: %v", row, s.Faults)
			continue
		}
		got, modality := "", collab.Actual
		for _, c := range s.Records[0].Claims {
			switch c := c.(type) {
			case *collab.Text:
				if c.Topic == collab.PeriodTopic {
					got = string(c.Valid) + " " + string(cmp.Or(c.Confidence, collab.Stated))
					if (c.Confidence == collab.Derived) != (len(c.Evidence) == 1 && c.Evidence[0].Note != "") {
						t.Errorf("%q: what is derived says how: %+v", row, c)
					}
				}
			case *collab.Relation:
				if c.Kind == collab.HasParty {
					modality = cmp.Or(c.Modality, collab.Actual)
				}
			}
		}
		if got += " " + string(modality); got != want {
			t.Errorf("%q: %q, want %q", row, got, want)
		}
	}
}

// TestSeveralRowsOfOnePartner: rows that differ in what they say are several, and
// known by their number; a row that repeats another is a fault.
func TestSeveralRowsOfOnePartner(t *testing.T) {
	s := read(t, "Name;Country;To\nX;LT;2021\nX;LT;2023\nX;LT;2023\nX;LT;2021\n", Options{})
	if len(s.Records) != 3 || len(s.Faults) != 1 || !strings.Contains(s.Faults[0].Reason, "line 2 says the same") {
		t.Fatalf("%d records, faults %v", len(s.Records), s.Faults)
	}
	first := s.Records[0].Locator
	for i, r := range s.Records[1:] {
		if r.Locator != fmt.Sprintf("%s/%d", first, i+2) || r.Entities[0].ID != s.Records[0].Entities[0].ID {
			t.Errorf("record %d: %+v", i+1, r)
		}
	}
}

func TestFaultsOfFilesAndOptions(t *testing.T) {
	for in, want := range map[string]string{
		"":                         "f: the file is empty",
		"Foo;Bar\n1;2\n":           `f: name: no column is known for the partner's name: say which with --map COLUMN=name; the columns are "Foo", "Bar"`,
		"Name;Country;name\n1;2;3": `f:1: the header has a column more than once: "name"`,
	} {
		if s := read(t, in, Options{}); len(s.Faults) != 1 || s.Faults[0].Error() != want && !strings.HasPrefix(s.Faults[0].Error(), want) {
			t.Errorf("%q: %v, want %s", in, s.Faults, want)
		}
	}
	for want, o := range map[string]Options{
		"there is no such field":             {Map: map[string]string{"Name": "nom"}},
		"the list has no such column":        {Map: map[string]string{"Nom": "name"}},
		"are both said to be name":           {Map: map[string]string{"Name": "name", "Land": "name"}},
		`our own institution "KTU"`:          {Home: "KTU"},
		`our own institution: "01me"`:        {Home: "ror:01me"},
		"dates are day-first or month-first": {Dates: "european"},
	} {
		err := Read("f", strings.NewReader("Name;Land\nX;LT\n"), o, &sink{})
		if collab.CodeOf(err) != collab.BadUserInput || !strings.Contains(err.Error(), want) {
			t.Errorf("%+v: %v, want %s", o, err, want)
		}
		if _, err := Look("f", strings.NewReader("Name;Land\nX;LT\n"), o); collab.CodeOf(err) != collab.BadUserInput {
			t.Errorf("%+v: Look says %v", o, err)
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

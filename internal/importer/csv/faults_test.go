package csv

import (
	"slices"
	"strings"
	"testing"

	"liaison/internal/collab"
)

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

func TestFaultsOfFilesAndOptions(t *testing.T) {
	for in, want := range map[string]string{
		"":                         "f: the file is empty",
		"Foo;Bar\n1;2\n":           `f: name: no column is known for the partner's name: say which with --map COLUMN=name; the columns are "Foo", "Bar"; if they are a partner already, write a line with the names of the columns above them, as Name and Country`,
		"{\"a\": 1}\n{\"b\": 2}\n": "f: name: no column is known for the partner's name",
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

// TestAWebsiteIsAPageOfTheWeb: an address that runs something, or that is one of mail, is left out and reported.
func TestAWebsiteIsAPageOfTheWeb(t *testing.T) {
	for cell, want := range map[string]bool{
		"https://ktu.edu": true, "www.ktu.edu": true, "ktu.edu:8080/en": true, "javascript:alert(1)": false, " JavaScript:alert(1)": false, "data:text/html,x": false, "mailto:a@ktu.edu": false, "ftp://ktu.edu": false,
	} {
		s := read(t, "Name;Country;Website\nX;LT;"+cell+"\n", Options{})
		said := false
		for _, c := range s.Records[0].Claims {
			if k, ok := c.(*collab.Identifier); ok && k.Scheme == collab.SchemeWebsite {
				said = true
			}
		}
		if said != want || (len(s.Records[0].Unread) == 0) != want {
			t.Errorf("%q: said %v, unread %v", cell, said, s.Records[0].Unread)
		}
	}
}

// TestLinesBelowTheTable: totals, states of the list and notes are no partners; a row with anything else beside such a
// name is one.
func TestLinesBelowTheTable(t *testing.T) {
	const head = "Nr.;Partner;Country;City\n1;Universität Wien;AT;Wien\n"
	for _, row := range []string{
		";Total acorduri: 6;;", ";Actualizat la 12.05.2024;;", "Stand: 01.03.2024;;;", "* sous réserve de signature;;;", ";Razem: 6 umów;;", "Ghi chú: MOU = biên bản ghi nhớ;;;", ";Gesamt 12;;", ";合计;;",
		";Total number of agreements: 12;;", ";(*) nur Master;;", "¹ jusqu'à la fin;;;", ";Összesen: 4;;", ";Updated 2024-05-01;;", ";Aktualizováno: květen 2024;;",
		";Total;;12", ";Summe:;14;2", "Razem;6;;12,5",
	} {
		s := read(t, head+row+"\n", Options{})
		if len(s.Records) != 1 || len(s.Faults) != 1 || !strings.Contains(s.Faults[0].Error(), "no partner") {
			t.Errorf("%q: %d records, %v", row, len(s.Records), s.Faults)
		}
	}
	for _, row := range []string{
		";Total Energies University;FR;", ";Universität Graz;;", ";Sum College;;", ";Stand;LT;", "3;Note;;", ";Source University 2;;", ";Legend College: Kaunas;LT;", ";Université Paris 8;;",
		";Total;;Wien", ";Total;FR;4", ";Summa College;;12",
	} {
		if s := read(t, head+row+"\n", Options{}); len(s.Records) != 2 || len(s.Faults) != 0 {
			t.Errorf("%q: %d records, %v", row, len(s.Records), s.Faults)
		}
	}
}

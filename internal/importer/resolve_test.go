package importer

import (
	"io"
	"slices"
	"strings"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/importer/csv"
	"liaison/internal/importer/record"
	"liaison/internal/store"
	"liaison/internal/store/mem"
)

// namesDecide is a register that is resolved by name too.
func namesDecide(rows ...any) Options {
	o := register(rows...)
	o.Format.Names = true
	return o
}

// at says that a record's institution is in a city of a country.
func at(r record.Record, city, country string) record.Record {
	place := key("reg:city/" + city)
	r.Entities[0].Country = country
	r.Entities = append(r.Entities, record.EntityRef{ID: place, Kind: collab.KindPlace, Name: city, Country: country})
	r.Claims = append(r.Claims,
		&collab.Name{Subject: place, Value: city, Type: collab.Label},
		&collab.Relation{Kind: collab.LocatedIn, From: r.Entities[0].ID, To: place})
	return r
}

// holderOf returns the entities that have the register's number.
func holderOf(t *testing.T, s store.Store, number string) []collab.ID {
	t.Helper()
	got, err := s.Holders(t.Context(), []store.Key{{Class: collab.ClassIdentifier, Label: "reg", Match: number}})
	if err != nil {
		t.Fatal(err)
	}
	return got[0]
}

// inCity gives an entity of another source a city in a country.
func inCity(t *testing.T, s store.Store, id collab.ID, city, country string) {
	t.Helper()
	by := collab.Statement{SourceID: key("doc:other")}
	place := key("place:" + city)
	if _, err := s.Apply(t.Context(), store.Batch{
		Entities: []store.Entity{{ID: place, Kind: collab.KindPlace}},
		Assert: []collab.Claim{
			&collab.Name{Statement: by, Subject: place, Value: city, Type: collab.Label},
			&collab.Relation{Statement: by, Kind: collab.LocatedIn, From: place, To: key("place:" + country)},
			&collab.Relation{Statement: by, Kind: collab.LocatedIn, From: id, To: place},
		},
	}); err != nil {
		t.Fatal(err)
	}
}

func TestAVeryNameDecides(t *testing.T) {
	type place struct{ name, country, city string }
	for name, c := range map[string]struct {
		there         []place
		called        string
		city, country string
		anyCity       bool
		want          int // which of there, from 1; 0: a new one
		sum           Resolutions
	}{
		"in its country":                    {[]place{{"Universität Wien", "AT", ""}}, "UNIVERSITAT WIEN", "", "AT", false, 1, Resolutions{Matched: 1}},
		"but for a legal form":              {[]place{{"Modul University Vienna", "AT", ""}}, "Modul University Vienna GmbH", "", "AT", false, 1, Resolutions{Matched: 1}},
		"with vowels written out":           {[]place{{"Universität Augsburg", "DE", ""}}, "UNIVERSITAET AUGSBURG", "", "DE", false, 1, Resolutions{Matched: 1}},
		"with the blank of an apostrophe":   {[]place{{"Università dell'Aquila", "IT", ""}}, "Universita dell Aquila", "", "IT", false, 1, Resolutions{Matched: 1}},
		"with another such blank":           {[]place{{"Xi‘an Jiaotong University", "CN", ""}}, "Xi an Jiaotong University", "", "CN", false, 1, Resolutions{Matched: 1}},
		"in simplified Han":                 {[]place{{"國立臺灣大學", "TW", ""}}, "国立台湾大学", "", "TW", false, 1, Resolutions{Matched: 1}},
		"in traditional Han":                {[]place{{"北京师范大学", "CN", ""}}, "北京師範大學", "", "CN", false, 1, Resolutions{Matched: 1}},
		"not in another country":            {[]place{{"Universität Wien", "AT", ""}}, "Universität Wien", "", "DE", false, 0, Resolutions{New: 1}},
		"not without a country":             {[]place{{"Universität Wien", "AT", ""}}, "Universität Wien", "", "", false, 0, Resolutions{New: 1}},
		"not where two have it":             {[]place{{"Music School", "DE", ""}, {"Music  school", "DE", ""}}, "Music School", "", "DE", false, 0, Resolutions{Unsure: 1}},
		"where two have it, by the city":    {[]place{{"Music School", "DE", "Köln"}, {"Music  school", "DE", "Bonn"}}, "Music School", "Cologne", "DE", false, 1, Resolutions{Matched: 1}},
		"not in another city":               {[]place{{"Music School", "DE", "Köln"}}, "Music School", "Bonn", "DE", false, 0, Resolutions{Unsure: 1}},
		"in another city, if so asked":      {[]place{{"Music School", "DE", "Köln"}}, "Music School", "Bonn", "DE", true, 1, Resolutions{Matched: 1}},
		"in another city that the name has": {[]place{{"Bonn Music School", "DE", "Rheinbach"}}, "Bonn Music School", "Bonn", "DE", false, 1, Resolutions{Matched: 1}},
	} {
		t.Run(name, func(t *testing.T) {
			s := mem.New()
			want := key("reg:7")
			for i, p := range c.there {
				id := other(t, s, p.name, p.country)
				if p.city != "" {
					inCity(t, s, id, p.city, p.country)
				}
				if i+1 == c.want {
					want = id
				}
			}
			r := inst("7", c.called)
			r.Entities[0].Country = c.country
			if c.city != "" {
				r = at(r, c.city, c.country)
			}
			o := namesDecide(r)
			o.AnyCity = c.anyCity
			sum := runImport(t, s, o)
			if got := holderOf(t, s, "7"); !slices.Equal(got, []collab.ID{want}) {
				t.Errorf("7 is %v, want %s", got, want)
			}
			if sum.Institutions != c.sum {
				t.Errorf("%+v, want %+v", sum.Institutions, c.sum)
			}
		})
	}
}

// TestRowsThatShareADomain: whatever the order of the rows, the one whose name is
// most like gets the institution, and the other is told.
func TestRowsThatShareADomain(t *testing.T) {
	long := testRecord{inst("1", "Seven College of Fine Arts Friends")}.known("domain", "seven.lt").Record
	college := testRecord{inst("2", "SEVEN COLLEGE")}.known("domain", "seven.lt").Record
	friends := testRecord{inst("3", "Seven College Friends")}.known("domain", "seven.lt").Record
	for name, rows := range map[string][]any{"the like one last": {long, friends, college}, "the like one first": {college, friends, long}} {
		t.Run(name, func(t *testing.T) {
			s := mem.New()
			id := other(t, s, "Seven College", "LT", "domain", "seven.lt")
			doubts := 0
			o := register(rows...)
			o.OnDoubt = func(Doubt) { doubts++ }
			sum := runImport(t, s, o)
			if got := holderOf(t, s, "2"); !slices.Equal(got, []collab.ID{id}) {
				t.Errorf("the college is %v, want %s", got, id)
			}
			for _, number := range []string{"1", "3"} {
				if got := holderOf(t, s, number); !slices.Equal(got, []collab.ID{key("reg:" + number)}) {
					t.Errorf("%s is %v, want a new one", number, got)
				}
			}
			if sum.Institutions.Matched != 1 {
				t.Errorf("%+v, %d doubts", sum.Institutions, doubts)
			}
		})
	}
}

// TestAWithdrawnRecordTakesNobodysPlace: neither side of a join is a record that its
// register has taken back.
func TestAWithdrawnRecordTakesNobodysPlace(t *testing.T) {
	s := mem.New()
	id := other(t, s, "Seven College", "LT", "domain", "seven.lt")
	gone := testRecord{inst("1", "Seven College")}.known("domain", "seven.lt").Record
	gone.Claims = append(gone.Claims, &collab.Text{Subject: gone.Entities[0].ID, Topic: collab.InstitutionStatusTopic, Value: string(collab.Withdrawn)})
	live := testRecord{inst("2", "Seven College")}.known("domain", "seven.lt").Record
	runImport(t, s, register(gone, live))
	if got := holderOf(t, s, "2"); !slices.Equal(got, []collab.ID{id}) {
		t.Errorf("the live record is %v, want %s", got, id)
	}
	if got := holderOf(t, s, "1"); !slices.Equal(got, []collab.ID{key("reg:1")}) {
		t.Errorf("the withdrawn record is %v, want one of its own", got)
	}
}

// TestFilesAreReadTwiceWhereADomainDecides: which other records share a domain matters only
// where the graph has an institution of another source with it.
func TestFilesAreReadTwiceWhereADomainDecides(t *testing.T) {
	s := mem.New()
	for _, c := range []struct {
		ror   []string
		reads int
	}{
		{[]string{rorRecord("05q9m0937", "Universität Klagenfurt", "AT", "Klagenfurt", "aau.at") + rorRecord("03nvent35", "Akademia Muzyczna", "PL", "Kraków", "")}, 1},
		{[]string{rorRecord("05m35m789", "Seven College", "LT", "Kaunas", "seven.lt")}, 2},
	} {
		o := sayingOf(t, "ror", c.ror...)
		reads, surveyed, open := 0, 0, o.Files[0].Open
		o.Files[0].Open = func() (io.ReadCloser, error) {
			reads++
			return open()
		}
		o.OnSurveyed = func() { surveyed++ }
		if _, err := Run(t.Context(), s, o); err != nil || reads != c.reads || surveyed != c.reads-1 {
			t.Errorf("the files were read %d times and surveyed %d times, want %d: %v", reads, surveyed, c.reads, err)
		}
		other(t, s, "Seven College", "LT", "domain", "seven.lt")
	}
}

// TestUniversitiesThatShareADomain: rows of the domains list under one domain are one
// institution only if their names are alike and their country is one.
func TestUniversitiesThatShareADomain(t *testing.T) {
	row := func(name, country string) string {
		return `{"name":"` + name + `","domains":["shared-host.edu"],"web_pages":[],"country":"` + country + `","alpha_two_code":"` + country + `"}`
	}
	for name, c := range map[string]struct {
		rows []string
		want int
	}{
		"two in two countries":     {[]string{row("Alpha University of Lagos", "NG"), row("Beta College of Lima", "PE")}, 2},
		"one name, many countries": {[]string{row("Gamma University", "NG"), row("Gamma University", "PE"), row("Gamma University", "LT")}, 3},
		"two in one country":       {[]string{row("Jazan University", "SA"), row("College of Technology at Jazan", "SA")}, 2},
		"one under two spellings":  {[]string{row("Nemunas University", "LT"), row("University of the Nemunas", "LT")}, 1},
	} {
		for _, order := range []string{"as written", "the other way round"} {
			rows := slices.Clone(c.rows)
			if order != "as written" {
				slices.Reverse(rows)
			}
			formats := Formats()
			f := formats[slices.IndexFunc(formats, func(f Format) bool { return f.Name == "university-domains" })]
			s := mem.New()
			o := list(strings.Join(rows, "\n"), csv.Options{})
			o.Format = f
			runImport(t, s, o)
			page, err := s.Find(t.Context(), store.Find{Where: store.Where{Kinds: []collab.EntityKind{collab.KindInstitution}}, Total: true})
			if err != nil || page.Total != c.want {
				t.Errorf("%s, %s: %d institutions, want %d (%v)", name, order, page.Total, c.want, err)
			}
		}
	}
}

// TestARegisterMeetsNamesInTheirCity: a register that comes after a list or another register meets what these have made,
// by the very name, where both say the same city; elsewhere it makes a new institution and says so.
func TestARegisterMeetsNamesInTheirCity(t *testing.T) {
	for name, c := range map[string]struct {
		there, city string // the city of what is there, and of the record
		met         bool
		sum         Resolutions
	}{
		"in one city":       {"Palaiseau", "PALAISEAU CEDEX", true, Resolutions{Matched: 1}},
		"in another":        {"Lausanne", "Palaiseau", false, Resolutions{Unsure: 1}},
		"not known there":   {"", "Palaiseau", false, Resolutions{Unsure: 1}},
		"not said here":     {"Palaiseau", "", false, Resolutions{Unsure: 1}},
		"said of neither":   {"", "", false, Resolutions{Unsure: 1}},
		"in two languages":  {"Köln", "Cologne", true, Resolutions{Matched: 1}},
		"in the same words": {"Gap", "Gap", true, Resolutions{Matched: 1}},
	} {
		t.Run(name, func(t *testing.T) {
			s := mem.New()
			there := other(t, s, "ECOLE POLYTECHNIQUE", "FR")
			if c.there != "" {
				inCity(t, s, there, c.there, "FR")
			}
			r := inst("7", "École polytechnique")
			r.Entities[0].Country = "FR"
			if c.city != "" {
				r = at(r, c.city, "FR")
			}
			o := register(r)
			o.Format.NamesInCity = true
			sum := runImport(t, s, o)
			if met := slices.Equal(holderOf(t, s, "7"), []collab.ID{there}); met != c.met || sum.Institutions != c.sum {
				t.Errorf("met %v, %+v, want %v, %+v", met, sum.Institutions, c.met, c.sum)
			}
		})
	}
}

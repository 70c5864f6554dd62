package importer

import (
	"slices"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/store"
	"liaison/internal/store/mem"
)

func TestIdentity(t *testing.T) {
	for name, c := range map[string]struct {
		there   [][]string // name, country, scheme, value, …
		known   []string
		country string
		met     int // which of them, from 1; 0: a new one
		doubts  int
	}{
		"by an identifier":                         {[][]string{{"A", "LT", "wikidata", "Q1"}}, []string{"wikidata", "Q1"}, "LT", 1, 0},
		"by the register's own":                    {[][]string{{"A", "LT", "reg", "7"}}, nil, "LT", 1, 0},
		"not by name":                              {[][]string{{"Seven College", "LT"}}, nil, "LT", 0, 0},
		"not against the register's own":           {[][]string{{"A", "LT", "reg", "8", "wikidata", "Q1"}}, []string{"wikidata", "Q1"}, "LT", 0, 0},
		"by a domain and a like name":              {[][]string{{"Seven College Ltd", "LT", "domain", "a.lt"}}, []string{"domain", "a.lt"}, "LT", 1, 0},
		"not by a domain with another name":        {[][]string{{"Alpha University", "LT", "domain", "a.lt"}}, []string{"domain", "a.lt"}, "LT", 0, 1},
		"not by a domain of a part":                {[][]string{{"Seven College Library", "LT", "domain", "a.lt"}}, []string{"domain", "a.lt"}, "LT", 0, 1},
		"not by a domain that two like ones have":  {[][]string{{"Seven College", "LT", "domain", "a.lt"}, {"College Seven", "LT", "domain", "a.lt"}}, []string{"domain", "a.lt"}, "LT", 0, 1},
		"by the domain of the liker one":           {[][]string{{"Seven College of Kaunas", "LT", "domain", "a.lt"}, {"College Seven", "LT", "domain", "a.lt"}}, []string{"domain", "a.lt"}, "LT", 2, 0},
		"not by a domain in another country":       {[][]string{{"Seven College", "LV", "domain", "a.lt"}}, []string{"domain", "a.lt"}, "LT", 0, 1},
		"by the domain that no other record has":   {[][]string{{"Seven College", "LT", "domain", "a.lt"}, {"College Seven", "LT", "domain", "a.lt", "reg", "8"}}, []string{"domain", "a.lt"}, "LT", 1, 0},
		"by the surest where two disagree":         {[][]string{{"A", "LT", "wikidata", "Q1"}, {"B", "LT", "isni", "5"}}, []string{"wikidata", "Q1", "isni", "5"}, "LT", 1, 1},
		"by an identifier rather than by a domain": {[][]string{{"Seven College", "LT", "domain", "a.lt"}, {"B", "LT", "isni", "5"}}, []string{"isni", "5", "domain", "a.lt"}, "LT", 2, 1},
	} {
		t.Run(name, func(t *testing.T) {
			s := mem.New()
			want := key("reg:7")
			for i, e := range c.there {
				if id := other(t, s, e[0], e[1], e[2:]...); i+1 == c.met {
					want = id
				}
			}
			r := testRecord{inst("7", "Seven College")}
			r.Entities[0].Country = c.country
			for i := 0; i < len(c.known); i += 2 {
				r = r.known(c.known[i], c.known[i+1])
			}
			doubts := 0
			o := register(r.Record)
			o.OnDoubt = func(Doubt) { doubts++ }
			runImport(t, s, o)
			got, err := s.Holders(t.Context(), []store.Key{{Class: collab.ClassIdentifier, Label: "reg", Match: "7"}})
			if err != nil || !slices.Equal(got[0], []collab.ID{want}) {
				t.Errorf("7 is %v, want %v (%v)", got, want, err)
			}
			if doubts != c.doubts {
				t.Errorf("%d doubts, want %d", doubts, c.doubts)
			}
			again := register(r.Record)
			again.Again = true
			if sum := runImport(t, s, again); sum.Unchanged != 1 || sum.Entities != 0 {
				t.Errorf("the same again: %+v", sum)
			}
		})
	}
}

package importer

import (
	"slices"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/store/mem"
)

// TestASpellingMeetsTheOtherWhicheverComesFirst: which of two records is imported first
// decides nothing, though the store finds a name by its folded form only.
func TestASpellingMeetsTheOtherWhicheverComesFirst(t *testing.T) {
	for _, c := range []struct {
		a, b string
		met  bool
	}{
		{"UNIVERSIDAD EUROPEA DE VALENCIA, SL", "Universidad Europea de Valencia", true},
		{"Universidad Europea de Valencia, S.L.U.", "Universidad Europea de Valencia", true},
		{"IU INTERNATIONALE HOCHSCHULE GEMEINNUETZIGE GMBH", "IU Internationale Hochschule", true},
		{"Hochschule 21 gGmbH", "Hochschule 21", true},
		{"Hochschule für Musik e.V.", "Hochschule für Musik", true},
		{"Vysoká škola NEWTON, z.ú.", "Vysoká škola NEWTON", true},
		{"Wyższa Szkoła Prawa sp. z o.o.", "Wyższa Szkoła Prawa", true},
		{"STICHTING SAXION", "Saxion", true},
		{"Regent's College Ltd.", "Regent's College", true},
		{"Istituto Marangoni S.r.l.", "ISTITUTO MARANGONI SRL", true},
		{"Università Telematica S.p.A.", "Universita Telematica", true},
		{"UNIVERSITAET KLAGENFURT", "Universität Klagenfurt", true},
		{"ECOLE NATIONALE DE L AVIATION CIVILE", "École Nationale de l’Aviation Civile", true},
		{"國立臺灣大學", "国立台湾大学", true},
		{"Vitamin A Institute", "Vitamin Institute", false},
		{"Universität Lyon 1", "Universität Lyon 2", false},
		{"Academia SL", "Academia de Toledo SL", false},
	} {
		for _, names := range [][2]string{{c.a, c.b}, {c.b, c.a}} {
			for _, inCityOnly := range []bool{false, true} {
				s := mem.New()
				there := other(t, s, names[0], "ES")
				inCity(t, s, there, "Toledo", "ES")
				r := inst("7", names[1])
				r.Entities[0].Country = "ES"
				o := register(at(r, "TOLEDO", "ES"))
				o.Format.Names, o.Format.NamesInCity = !inCityOnly, inCityOnly
				runImport(t, s, o)
				if met := slices.Equal(holderOf(t, s, "7"), []collab.ID{there}); met != c.met {
					t.Errorf("%q after %q, in the city only %v: met %v", names[1], names[0], inCityOnly, met)
				}
			}
		}
	}
}

// TestAnAcronymMeetsAnInstitutionOfThatName: registers of legal persons often have a
// short name only, which another register has as an acronym; the city decides.
func TestAnAcronymMeetsAnInstitutionOfThatName(t *testing.T) {
	for name, c := range map[string]struct {
		there, city string
		met         bool
		sum         Resolutions
	}{
		"in its city":          {"CEU GMBH", "Wien", true, Resolutions{Matched: 1}},
		"in another":           {"CEU GMBH", "Linz", false, Resolutions{New: 1}},
		"in an unknown one":    {"CEU GMBH", "", false, Resolutions{Unsure: 1}},
		"not with other words": {"CEU Press", "Wien", false, Resolutions{New: 1}},
	} {
		t.Run(name, func(t *testing.T) {
			s := mem.New()
			there := other(t, s, c.there, "AT")
			if c.city != "" {
				inCity(t, s, there, c.city, "AT")
			}
			r := inst("7", "Central European University of Vienna")
			r.Entities[0].Country = "AT"
			r.Claims = append(r.Claims, &collab.Name{Subject: r.Entities[0].ID, Value: "CEU", Type: collab.Acronym})
			o := register(at(r, "Vienna", "AT"))
			o.Format.NamesInCity = true
			sum := runImport(t, s, o)
			if met := slices.Equal(holderOf(t, s, "7"), []collab.ID{there}); met != c.met || sum.Institutions != c.sum {
				t.Errorf("met %v, %+v, want %v, %+v", met, sum.Institutions, c.met, c.sum)
			}
		})
	}
}

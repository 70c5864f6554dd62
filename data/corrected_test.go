package data_test

import (
	"slices"
	"testing"

	"liaison/internal/collab"
)

// corrected are memberships about which a page, or a first reading of it, was wrong, as a
// second look found them: when they held, or when they were seen.
var corrected = []struct {
	alliance, institution string
	valid, observed       collab.EDTF
	left                  bool // on a day that no source tells
}{
	{"4eu-plus", "charles-university", "2018-03/..", "", false},
	{"4eu-plus", "heidelberg-university", "2018-03/..", "", false},
	{"4eu-plus", "sorbonne-university", "2018-03/..", "", false},
	{"4eu-plus", "university-of-warsaw", "2018-03/..", "", false},
	{"ace2eu", "lietuvos-inzinerijos-kolegija-higher-education-institution-lik", "", "2024-09-05", false},
	{"arqus", "claude-bernard-university-lyon-1", "", "2022-07-27", false},
	{"arqus", "university-of-bergen", "2019-02/2022", "", false},
	{"e3udres2", "politehnica-university-timisoara", "2020-10/..", "", false},
	{"e3udres2", "polytechnic-institute-of-setubal", "2020-10/..", "", false},
	{"e3udres2", "uc-leuven-limburg-university-of-applied-sciences", "2020-10/..", "", false},
	{"e3udres2", "vidzeme-university-of-applied-sciences", "2020-10/..", "", false},
	{"emerge", "university-of-burgos", "", "2022-03-02", true},
	{"eunicoast", "university-of-the-faroe-islands", "", "2024-06-28", false},
	{"eupeace", "university-of-prishtina", "", "2023-07-04", false},
	{"eurotech-universities-alliance", "ecole-polytechnique", "2018-06-07/2024", "", false},
	{"eutopia", "babes-bolyai-university", "2021/..", "", false},
	{"eutopia", "cy-cergy-paris-university", "", "2018-12-12", false},
	{"eutopia", "pompeu-fabra-university", "2018-12-12/..", "", false},
	{"eutopia", "university-of-gothenburg", "2018-12-12/..", "", false},
	{"eutopia", "university-of-ljubljana", "", "2018-12-12", false},
	{"eutopia", "university-of-warwick", "", "2018-12-12", false},
	{"eutopia", "vrije-universiteit-brussel", "", "2018-12-12", false},
	{"neolaia", "bielefeld-university", "2019-05/..", "", false},
	{"neolaia", "siauliai-state-university-of-applied-sciences", "2020-01/..", "", false},
	{"neolaia", "stefan-cel-mare-university-of-suceava", "", "2021", false},
	{"neolaia", "university-of-crete", "", "2021", true},
	{"neolaia", "university-of-jaen", "2019-05/..", "", false},
	{"neolaia", "university-of-ostrava", "2019-05/..", "", false},
	{"neolaia", "university-of-tours", "2021-12/..", "", false},
	{"run-eu", "athlone-institute-of-technology", "2020/2021", "", false},
	{"run-eu", "howest-university-of-applied-sciences", "2024-01/..", "", false},
	{"run-eu", "limerick-institute-of-technology", "2020/2021", "", false},
	{"run-eu", "szechenyi-istvan-university", "2020/..", "2022-12-08", false},
	{"run-eu", "university-of-burgos", "2024-01/..", "", false},
	{"unite", "polytechnic-university-of-catalonia", "2019/..", "", false},
	{"universeh", "federal-university-of-toulouse-midi-pyrenees", "2020-11/..", "", false},
	{"yufe", "carlos-iii-university-of-madrid", "2018/..", "", false},
	{"yufe", "maastricht-university", "2018/..", "", false},
	{"yufe", "nicolaus-copernicus-university", "2019/2020-07", "", false},
	{"yufe", "nicolaus-copernicus-university", "2020-07/..", "", false},
	{"yufe", "sorbonne-nouvelle-university", "2022-11/..", "", false},
	{"yufe", "university-of-antwerp", "2018/..", "", false},
	{"yufe", "university-of-bremen", "2018/..", "", false},
	{"yufe", "university-of-cyprus", "", "2019", false},
	{"yufe", "university-of-eastern-finland", "2018/..", "", false},
	{"yufe", "university-of-essex", "2018/..", "2022-12-22", false},
	{"yufe", "university-of-rijeka", "", "2024-09-05", false},
	{"yufe", "university-of-rome-tor-vergata", "2018/", "", true},
}

// TestCorrectedMemberships: each has the corrected date, no other start, and has left
// only where a source shows it.
func TestCorrectedMemberships(t *testing.T) {
	s := read(t)
	starts := map[[2]string][]collab.EDTF{}
	for _, c := range corrected {
		at := [2]string{c.institution, c.alliance}
		starts[at] = append(starts[at], c.valid)
	}
	for _, c := range corrected {
		list := s.said(c.institution, c.alliance)
		says := func(what func(*collab.Relation) bool) bool { return slices.ContainsFunc(list, what) }
		if !says(func(r *collab.Relation) bool { return c.valid == "" || r.Valid == c.valid }) ||
			!says(func(r *collab.Relation) bool { return c.observed == "" || r.Observed == c.observed }) {
			t.Errorf("%s in %s: nothing says valid %q, observed %q", c.institution, c.alliance, c.valid, c.observed)
		}
		if says(func(r *collab.Relation) bool { return r.Modality == collab.Past && r.Role == "" }) != c.left {
			t.Errorf("%s in %s: has it left?", c.institution, c.alliance)
		}
		for _, r := range list {
			start, _ := r.Valid.Bounds()
			if start.Known && r.Role == "" && !slices.Contains(starts[[2]string{c.institution, c.alliance}], r.Valid) {
				t.Errorf("%s in %s: %s says %s", c.institution, c.alliance, s.names[r.SourceID], r.Valid)
			}
		}
	}
}

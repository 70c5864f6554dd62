package match

import (
	"slices"
	"testing"

	"liaison/internal/collab"
)

// withTypes returns the organisation with other types.
func withTypes(o Organisation, types ...collab.InstitutionType) Organisation {
	o.Types = types
	return o
}

// inactive returns the organisation with its successors.
func inactive(o Organisation, successors ...string) Organisation {
	o.Status = "INACTIVE"
	for _, s := range successors {
		o.Successors = append(o.Successors, collab.EntityID(s))
	}
	return o
}

// wide returns organisations that include what the kinds of faults below need.
func wide() []Organisation {
	return append(small(),
		made("goett", "DE", "Göttingen", "University of Göttingen", "Georg-August-Universität Göttingen"),
		made("tromso", "NO", "Tromsø", "University of Tromsø"),
		made("xian", "CN", "Xi'an", "Xi'an Jiaotong University", "西安交通大学"),
		made("cote", "FR", "Nice", "Université Côte d'Azur"),
		made("aquila", "IT", "L’Aquila", "University of L'Aquila"),
		made("taipei", "TW", "Taipei", "National Taipei University of Technology", "國立臺北科技大學"),
		made("tohoku", "JP", "Sendai", "Tohoku University", "東北大学"),
		made("shenyang", "CN", "Shenyang", "Northeastern University Shenyang", "东北大学"),
		made("saud", "SA", "Riyadh", "King Saud University", "جامعة الملك سعود"),
		made("ucla", "US", "Los Angeles", "University of California, Los Angeles", "acronym:UCLA"),
		made("eth", "CH", "Zurich", "ETH Zurich", "acronym:ETH"),
		made("oslo", "NO", "Oslo", "University of Oslo"),
		made("karolinska", "SE", "Stockholm", "Karolinska Institutet"),
		made("aalto", "FI", "Espoo", "Aalto University"),
		made("delft", "NL", "Delft", "Delft University of Technology"),
		made("andorra", "AD", "Sant Julià de Lòria", "University of Andorra"),
		made("heidelberg", "DE", "Heidelberg", "Heidelberg University"),
		withTypes(made("heidelberg-hospital", "DE", "Heidelberg", "University Hospital Heidelberg"), "HEALTHCARE"),
		made("bonn", "DE", "Bonn", "University of Bonn"),
		made("empa", "CH", "Dübendorf", "Swiss Federal Laboratories for Materials Science and Technology", "acronym:EMPA"),
		made("fiocruz", "BR", "Rio de Janeiro", "Oswaldo Cruz Foundation", "acronym:FIOCRUZ"),
		made("birla", "IN", "Ranchi", "Birla Institute of Technology, Mesra"),
		made("bergen", "NO", "Bergen", "Universitetet i Bergen – Vestlandets universitet"),
		made("taipei-city", "TW", "Taipei", "University of Taipei"),
		made("qingdao", "CN", "Qingdao", "Qingdao University"),
		made("test", "MX", "Tianguistenco", "Tecnológico de Estudios Superiores de Tianguistenco", "acronym:TEST"),
		made("testing", "US", "Ashford", "Brackenfold Test Laboratory"),
		made("mauritius", "MU", "Réduit", "University of Mauritius"),
		made("iceland", "IS", "Reykjavik", "University of Iceland"),
		made("newcastle", "GB", "Newcastle upon Tyne", "Newcastle University"),
		made("newcastle-au", "AU", "Newcastle", "University of Newcastle Australia"),
		made("hunter", "AU", "Newcastle", "Hunter Medical Research Institute"), made("callaghan", "AU", "Newcastle", "Callaghan College"),
		made("leloir", "AR", "Buenos Aires", "Instituto Brackenfold"),
		made("zhiluo", "CN", "Zhiluo", "Zhiluo University"),
		withTypes(made("melling", "TW", "Taoyuan", "Melling Foo Memorial Hospital", "alias:Melling Foo"), "HEALTHCARE"),
		made("quillby", "NL", "Quillby", "Quillby University & Research"),
		made("modena", "IT", "Modena", "University of Modena and Reggio Emilia"),
		made("kestrel", "CA", "Kestrel Bay", "University of Kestrel"), made("kestrel-au", "AU", "Perth", "Kestrel University"),
		made("bergen-2", "NO", "Bergen", "Norwegian Fjord College"), made("bergen-3", "NO", "Bergen", "Haukeland Example Institute"),
		inactive(made("old", "DE", "", "University of Alphaville and Betatown", "Universität Alphaville-Betatown"), "heir-a", "heir-b"),
		made("heir-a", "DE", "Alphaville", "University of Alphaville", "Universität Alphaville"),
		made("heir-b", "DE", "Gammaburg", "Technical University of Gammaburg-Betatown"),
	)
}

const (
	goettingen, xian, taipei = "University of Göttingen", "Xi'an Jiaotong University", "National Taipei University of Technology"
	ktu, splitUniversity     = "Kaunas University of Technology", "University of Alphaville and Betatown"
)

// kindsOfStrings has the kinds of strings that were matched wrongly once: each names what
// it must give, nil where nothing may be chosen.
var kindsOfStrings = map[string]map[string][]string{
	"letters written as two": {
		"University of Goettingen, Germany": {goettingen}, "Georg-August-Universitaet Goettingen": {goettingen}, "University of Tromsoe": {"University of Tromsø"},
	},
	"apostrophes and the blank in their place": {
		"School of Energy, Xi‘an Jiaotong University, Xi‘an 710049, China": {xian}, "Xi an Jiaotong University, China": {xian},
		"Univ Cote d Azur, Nice, France": {"Université Côte d'Azur"}, "University of L‘Aquila, Italy": {"University of L'Aquila"}, "Univ L Aquila, Italy": {"University of L'Aquila"},
	},
	"forms of Han characters": {
		"國立台北科技大學": {taipei}, "国立台北科技大学": {taipei}, "東北大学": {"Tohoku University"}, "东北大学": {"Northeastern University Shenyang"},
	},
	"owners of another institution": {
		"University Hospital Heidelberg, corporate member of Heidelberg University and University of Bonn, Germany": {"University Hospital Heidelberg"},
		"Department of Surgery, Example Clinic, Corporate Member of University of Oslo, Oslo, Norway":               nil,
	},
	"letters typed for others": {"جامعه الملك سعود": {"King Saud University"}},
	"codes of states and countries are not capitals": {
		"UCLA, Los Angeles, CA, USA": {"University of California, Los Angeles"}, "UCLA, LOS ANGELES, CA, USA": {"University of California, Los Angeles"},
	},
	"words and acronyms are no countries": {
		"FACULTY OF SCIENCE AND ARTS, UNIVERSITY OF ANDORRA": {"University of Andorra"},
		"Kaunas University of Technology and ETH Zurich":     {"ETH Zurich", ktu},
		"University of Oslo and ETH Zurich":                  {"ETH Zurich", "University of Oslo"},
	},
	"several institutions without a semicolon": {
		"University of Oslo, Oslo, Norway and Karolinska Institutet, Stockholm, Sweden":                     {"Karolinska Institutet", "University of Oslo"},
		"University of Oslo (Norway) & Karolinska Institutet (Sweden)":                                      {"Karolinska Institutet", "University of Oslo"},
		"Delft University of Technology, Delft, The Netherlands / Aalto University, Espoo, Finland":         {"Aalto University", "Delft University of Technology"},
		"Kaunas University of Technology, Lithuania, Aalto University, Finland":                             {"Aalto University", ktu},
		"Technical University of Munich, Munich, Germany and ETH Zurich, Zurich, Switzerland":               {"ETH Zurich", "Technical University of Munich"},
		"1 University of Oslo, Oslo, Norway, 2 Karolinska Institutet, Stockholm, Sweden, 3 Nowhere College": {"Karolinska Institutet", "University of Oslo"},
	},
	"a hospital is not its university": {
		"Heidelberg University Hospital, Heidelberg, Germany":                         {"University Hospital Heidelberg"},
		"Department of Surgery, The Affiliated Hospital of Qingdao University, China": nil,
		"Qingdao University General Hospital, Qingdao":                                nil,
		"Department of Epileptology, University Hospital Bonn, Bonn, Germany":         nil,
		"University of Oslo Medical Center, Oslo, Norway":                             nil,
		"Department of Epileptology, University of Bonn, Bonn, Germany":               {"University of Bonn"},
		"Department of Surgery, Qingdao University, Qingdao, China":                   {"Qingdao University"},
	},
	"a split university is not one of its heirs": {
		"University of Alphaville, Germany": {"University of Alphaville"},
	},
	"a namesake elsewhere": {
		"Department of Economics, Qingdao University, Taipei, Taiwan": nil, "University of Oslo, Vienna, Austria": nil,
		"National Qingdao University": nil, "Aalto University and University of Oslo, Norway": {"Aalto University", "University of Oslo"},
	},
	"a namesake in another country's city": {
		"University of Kestrel, Bergen": nil, "University of Kestrel, Kestrel Bay": {"University of Kestrel"}, "University of Oslo, Bergen": {"University of Oslo"},
	},
	"acronyms in small letters": {
		"Empa, Dübendorf": {"Swiss Federal Laboratories for Materials Science and Technology"}, "Empa, Switzerland": {"Swiss Federal Laboratories for Materials Science and Technology"},
		"Fiocruz, Rio de Janeiro": {"Oswaldo Cruz Foundation"}, "FIOCRUZ, Rio de Janeiro, Brazil": {"Oswaldo Cruz Foundation"},
	},
	"the first part of a name": {
		"Department of Physics, Birla Institute of Technology, Ranchi, India": {"Birla Institute of Technology, Mesra"},
		"Universitetet i Bergen, Bergen, Norway":                              {"Universitetet i Bergen – Vestlandets universitet"},
	},
	"a country's name within another name": {
		"Maurice Ormond Centre, University of Oslo": {"University of Oslo"}, "Department of Surgery, Wales Memorial Hall, Aalto University": {"Aalto University"},
		"Faculty of Arts, University of Oslo, Mauritius": nil, "Iceland Spar Laboratory, Karolinska Institutet": {"Karolinska Institutet"}, "University of Oslo, Vienna Austria": nil,
	},
	"a city within the name of another one": {
		"Newcastle University, Newcastle upon Tyne": {"Newcastle University"}, "University of Newcastle, Newcastle, Australia": {"University of Newcastle Australia"},
	},
	"words of hospitals that are no hospital's": {
		"University of Oslo 2 Department of Clinical Medicine, Oslo, Norway": {"University of Oslo"}, "Heidelberg University Clinical Research Unit, Heidelberg": {"Heidelberg University"},
		"The Brackenfold Hospital and the University of Oslo, Oslo": {"University of Oslo"}, "School of Medicine University of Oslo, Oslo, Norway": {"University of Oslo"},
		"Facultad de Medicina. University of Andorra. Hospital Central": {"University of Andorra"},
		"Clinical Hospital of Qingdao University":                       nil,
	},
	"hyphens between two names": {
		"Instituto Brackenfold-CONICET, Argentina": {"Instituto Brackenfold"}, "Aalto University-Physics, Espoo, Finland": {"Aalto University"},
		"University of Oslo-Bergen": nil,
	},
	"a name that goes on as another": {
		"Zhiluo University of Traditional Medicine, Zhiluo": nil, "Zhiluo Agrarian University, Zhiluo, China": nil, "Melling Foo University, Taoyuan, Taiwan": nil,
		"Melling Foo Memorial Hospital, Taoyuan, Taiwan": {"Melling Foo Memorial Hospital"}, "Zhiluo University of Zhiluo, China": {"Zhiluo University"},
	},
	"a name without its second kind": {
		"Laboratory of Genetics, Quillby University, Quillby": {"Quillby University & Research"}, "University of Modena, Bologna": nil,
	},
	"plain words are no acronyms": {"test": nil, "TEST": {"Tecnológico de Estudios Superiores de Tianguistenco"}},
}

func TestKindsOfStrings(t *testing.T) {
	m := New(wide())
	for kind, cases := range kindsOfStrings {
		for text, want := range cases {
			got := chosen(t, m, Query{Text: text})
			slices.Sort(got)
			if !slices.Equal(got, want) {
				r, _ := m.Match(t.Context(), Query{Text: text})
				t.Errorf("%s: %q: chose %q, want %q; candidates %+v", kind, text, got, want, r.Candidates)
			}
		}
	}
	for _, text := range []string{"University of Alphaville-Betatown, Alphaville, Germany", "Universität Alphaville-Betatown, Campus Betatown", "University of Alphaville and Betatown, Germany"} {
		for _, got := range chosen(t, m, Query{Text: text}) {
			if got != splitUniversity {
				t.Errorf("%q: chose the heir %q", text, got)
			}
		}
	}
}

// TestAffiliationsOfAString tests where one affiliation ends and the next begins.
func TestAffiliationsOfAString(t *testing.T) {
	m := New(wide())
	for text, want := range map[string]int{
		"University of Oslo, Oslo, Norway":                                    1,
		"Department of Physics, University of Oslo, Norway, and NTNU":         2,
		"University of Oslo, Oslo and Aalto University, Espoo":                2,
		"University of Oslo, Norway, phone 22":                                1,
		"Faculty of Arts, Norway, Karolinska Institutet":                      2,
		"Aalto University, Espoo, Finland; Delft University of Technology":    2,
		"Norway House, Oslo":                                                  1,
		"Aalto University, FI-02150 Espoo, Finland / ETH Zurich, 8092 Zurich": 2,
	} {
		r := m.parse(Query{Text: text})
		if got := r.tokens[len(r.tokens)-1].part + 1; got != want {
			t.Errorf("%q: %d affiliations, want %d", text, got, want)
		}
	}
}

func TestPlacesSayWhichNamesake(t *testing.T) {
	m := New([]Organisation{
		made("nrc-it", "IT", "Rome", "National Research Council"), made("nrc-ca", "CA", "Ottawa", "National Research Council Canada"),
		made("ottawa", "CA", "Ottawa", "University of Ottawa"), made("carleton", "CA", "Ottawa", "Carleton University"), made("rome", "IT", "Rome", "Sapienza University"),
		made("roma", "IT", "Rome", "Roma Tre University"), made("luiss", "IT", "Rome", "Luiss University"),
	})
	for text, want := range map[string]string{
		"National Research Council, Ottawa": "nrc-ca", "National Research Council, Rome": "nrc-it", "National Research Council, Ottawa, Ontario": "nrc-ca",
	} {
		r, err := m.Match(t.Context(), Query{Text: text})
		if err != nil || len(r.Candidates) == 0 || r.Candidates[0].ID != collab.EntityID(want) {
			t.Errorf("%q: %+v %v", text, r.Candidates, err)
		}
	}
}

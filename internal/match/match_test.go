package match

import (
	"context"
	"reflect"
	"slices"
	"strings"
	"testing"

	"liaison/internal/collab"
)

// made returns an institution with a name and others, given as "acronym:KTU" or
// "alias:…".
func made(key, country, city string, names ...string) Organisation {
	e := Organisation{ID: collab.EntityID(key), Kind: collab.KindInstitution, Name: names[0], Country: country, Status: "ACTIVE", Types: []collab.InstitutionType{"EDUCATION"}}
	if city != "" {
		e.Cities = []string{city}
	}
	for i, n := range names {
		t := collab.Label
		if i == 0 {
			t = collab.DisplayName
		}
		if rest, ok := strings.CutPrefix(n, "acronym:"); ok {
			n, t = rest, collab.Acronym
		} else if rest, ok := strings.CutPrefix(n, "alias:"); ok {
			n, t = rest, collab.Alias
		}
		e.Names = append(e.Names, (&collab.Name{Subject: e.ID, Value: n, Type: t}).Compact())
	}
	return e
}

func partOf(e Organisation, parents ...string) Organisation {
	for _, p := range parents {
		e.Parents = append(e.Parents, collab.EntityID(p))
	}
	return e
}

// small returns a few institutions; those that share names are invented.
func small() []Organisation {
	gone := made("gone", "LT", "Kaunas", "Antanas Sniečkus Polytechnic Institute of Kaunas")
	gone.Status, gone.Successors = "INACTIVE", []collab.ID{collab.EntityID("ktu")}
	return []Organisation{
		made("ktu", "LT", "Kaunas", "Kaunas University of Technology", "Kauno technologijos universitetas", "acronym:KTU"),
		made("vu", "LT", "Vilnius", "Vilnius University", "Vilniaus universitetas"),
		made("bg", "RS", "Belgrade", "University of Belgrade", "Универзитет у Београду"),
		made("tsinghua", "CN", "Beijing", "Tsinghua University", "清华大学"),
		made("aegean", "GR", "Mytilene", "University of the Aegean", "Πανεπιστήμιο Αιγαίου"),
		made("north-us", "US", "Boston", "Northfield University"),
		made("north-cn", "CN", "Shenyang", "Northfield University"),
		made("tum", "DE", "Munich", "Technical University of Munich", "Technische Universität München", "acronym:TUM"),
		partOf(made("tum-hospital", "DE", "Munich", "Klinikum rechts der Isar"), "tum"),
		made("calder", "US", "Ashford", "University of Calderland, Ashford"),
		made("calder2", "US", "Millbrook", "University of Calderland, Millbrook"),
		made("physics", "UA", "Kyiv", "Institute of Physics"),
		gone,
	}
}

func chosen(t *testing.T, m *Matcher, q Query) []string {
	t.Helper()
	r, err := m.Match(t.Context(), q)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, c := range r.Chosen {
		out = append(out, m.organisations[m.byID[c.ID]].Name)
	}
	return out
}

func TestStoriesOfAffiliations(t *testing.T) {
	m := New(small())
	const ktu, tum = "Kaunas University of Technology", "Technical University of Munich"
	for text, want := range map[string][]string{
		"Dept. of Informatics, Kaunas Univ. of Technol., LT":                      {ktu},
		"KAUNAS UNIVERSITY OF TECHNOLOGY":                                         {ktu},
		"Kaunas Univeristy of Tehcnology, Lithuania":                              {ktu},
		"Kauno technologijos universitetas, Informatikos fakultetas":              {ktu},
		"1Kaunas University of Technology, Studentu 50, 51368 Kaunas":             {ktu},
		"Faculty of Law, University of Vilnius, Lithuania":                        {"Vilnius University"},
		"Универзитет у Београду, Електротехнички факултет":                        {"University of Belgrade"},
		"清华大学计算机科学与技术系":                                                           {"Tsinghua University"},
		"Τμήμα Μαθηματικών, Πανεπιστήμιο Αιγαίου":                                 {"University of the Aegean"},
		"\u202bTsinghua\u200f University\u202c, Beijing":                          {"Tsinghua University"},
		"Northfield University, Shenyang, China":                                  {"Northfield University"},
		"Kaunas University of Technology; Technische Universität München, Munich": {ktu, tum},
		"University of Calderland, Department of Botany, Millbrook, USA":          {"University of Calderland, Millbrook"},
		"Antanas Sniečkus Polytechnic Institute of Kaunas":                        {ktu},
		// In doubt nothing is chosen.
		"Northfield University":                             nil,
		"Institute of Physics, Academy of Elsewhere, Tokyo": nil,
		"University of Calderland":                          nil,
		"Department of Chemistry":                           nil,
		"Kaunas":                                            nil,
		"University":                                        nil,
		"":                                                  nil,
		" ,;— \u202e\x00":                                   nil,
	} {
		got := chosen(t, m, Query{Text: text})
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			r, _ := m.Match(t.Context(), Query{Text: text})
			t.Errorf("%q: chose %q, want %q; candidates %+v", text, got, want, r.Candidates)
		}
	}
}

func TestTheCountryDecidesBetweenNamesakes(t *testing.T) {
	m := New(small())
	for country, want := range map[string]string{"US": "north-us", "CN": "north-cn"} {
		r, err := m.Match(t.Context(), Query{Text: "Northfield University", Country: country})
		if err != nil || len(r.Chosen) != 1 || r.Chosen[0].ID != collab.EntityID(want) {
			t.Errorf("%s: %+v %v", country, r, err)
		}
	}
}

// TestAGivenCountryRulesOthersOut: an organisation that is known to be in another country
// is not chosen, and its reason says so; the country that addresses give instead of a
// territory fits; where no country is known or given none is ruled out. A person's
// decision stands.
func TestAGivenCountryRulesOthersOut(t *testing.T) {
	world := append(small(), made("nowhere", "", "", "Brackenfold Conservatoire"), made("hk", "HK", "Hong Kong", "Harbourview Polytechnic University"))
	world[1].Names = append(world[1].Names, (&collab.Name{
		Statement: collab.Statement{Origin: collab.Upload}, Subject: world[1].ID, Value: "Our friends in the north", Type: collab.Alias,
	}).Compact())
	m := New(world)
	for _, x := range []struct {
		text, country string
		chosen        bool
		reason        string
	}{
		{"Kaunas University of Technology", "LT", true, "the name Kaunas University of Technology; its country fits"},
		{"Kaunas University of Technology", "DK", false, "the name Kaunas University of Technology; it is in LT, but DK is given"},
		{"Kaunas University of Technology, Kaunas, Lithuania", "DK", false, "the name Kaunas University of Technology; it is in LT, but DK is given; its city fits"},
		{"Kaunas University of Technology", "", true, "the name Kaunas University of Technology"},
		{"Brackenfold Conservatoire", "DK", true, "the name Brackenfold Conservatoire"},
		{"Harbourview Polytechnic University", "CN", true, "the name Harbourview Polytechnic University; its country fits"},
		{"Our friends in the north", "DK", true, "a person decided so"},
	} {
		r, err := m.Match(t.Context(), Query{Text: x.text, Country: x.country})
		if err != nil || len(r.Candidates) == 0 || r.Candidates[0].Reason != x.reason || (len(r.Chosen) == 1) != x.chosen {
			t.Errorf("%q in %q: %+v %v", x.text, x.country, r, err)
		}
	}
}

// TestEveryNameIsKnownAsItIsWritten: names with the same canonical words are told apart
// as they are written, the shown one and the others.
func TestEveryNameIsKnownAsItIsWritten(t *testing.T) {
	m := New([]Organisation{
		made("aau", "DK", "Aalborg", "Aalborg University", "Aalborg Universitet", "alias:University of Aalborg", "alias:Universitetet i Aalborg"),
		made("calder", "US", "Ashford", "University of Calderland, Ashford", "Universidad de Calderland"),
	})
	for _, e := range m.organisations {
		for _, n := range e.Names {
			r, err := m.Match(t.Context(), Query{Text: n.Value})
			if err != nil || len(r.Candidates) == 0 || !reflect.DeepEqual(r.Candidates[0].Name, n.Whole()) || r.Candidates[0].Reason != "the name "+n.Value {
				t.Errorf("%q: %+v %v", n.Value, r, err)
			}
		}
	}
	r, err := m.Match(t.Context(), Query{Text: "Aalborg Univ."})
	if err != nil || len(r.Candidates) != 1 || r.Candidates[0].Name.Value != "Aalborg University" || !strings.HasSuffix(r.Candidates[0].Reason, "written otherwise") {
		t.Errorf("%+v %v", r, err)
	}
}

func TestTheParentInsteadOfThePart(t *testing.T) {
	m := New(small())
	q := Query{Text: "Klinikum rechts der Isar, Munich, Germany"}
	if got := chosen(t, m, q); !slices.Equal(got, []string{"Klinikum rechts der Isar"}) {
		t.Errorf("chose %q", got)
	}
	q.Parent = true
	if got := chosen(t, m, q); !slices.Equal(got, []string{"Technical University of Munich"}) {
		t.Errorf("with the parent: chose %q", got)
	}
}

func TestADecisionIsKept(t *testing.T) {
	const text = "Lab of Prof. B., Room 5, Northfield University and partners, Tower II, second floor, left, behind the garden, next to the old library, mail box 17"
	world := small()
	if got := chosen(t, New(world), Query{Text: text}); got != nil {
		t.Fatalf("chose %q before", got)
	}
	for i := range world {
		if world[i].ID == collab.EntityID("vu") {
			world[i].Names = append(world[i].Names, (&collab.Name{
				Statement: collab.Statement{Origin: collab.Upload}, Subject: world[i].ID, Value: text, Type: collab.Alias,
			}).Compact())
		}
	}
	r, err := New(world).Match(t.Context(), Query{Text: strings.ToUpper(text)})
	if err != nil || len(r.Chosen) != 1 || r.Chosen[0].ID != collab.EntityID("vu") || r.Chosen[0].Score != decidedScore {
		t.Errorf("%+v %v", r, err)
	}
}

func TestKindsAndLimit(t *testing.T) {
	world := small()
	world[1].Kind = collab.KindUnit
	m := New(world)
	if got := chosen(t, m, Query{Text: "Vilnius University", Kinds: []collab.EntityKind{collab.KindInstitution}}); got != nil {
		t.Errorf("a unit was chosen where institutions are asked for: %q", got)
	}
	r, err := m.Match(t.Context(), Query{Text: "Northfield University", Limit: 1})
	if err != nil || len(r.Candidates) != 1 {
		t.Errorf("%+v %v", r, err)
	}
}

func TestLongStringsAreBounded(t *testing.T) {
	m := New(small())
	for _, s := range []string{
		strings.Repeat("x", 100<<10), strings.Repeat("大", 50<<10), strings.Repeat("Kaunas University of Technology, ", 4_000),
		strings.Repeat("qwerty asdfgh; ", 8_000), strings.Repeat("&amp;", 20_000), strings.Repeat("\u0301", 50_000),
	} {
		r, err := m.Match(t.Context(), Query{Text: s})
		if err != nil {
			t.Fatal(err)
		}
		sound(t, Query{Text: s[:20]}, r)
		if n := len(m.parse(Query{Text: s}).tokens); n > maxTokens {
			t.Errorf("%.20q: %d words are looked at", s, n)
		}
	}
}

func TestTheContextEnds(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	stop()
	m := New(small())
	if _, err := m.Match(ctx, Query{Text: "x"}); err == nil {
		t.Error("one string")
	}
	if _, err := m.All(ctx, make([]Query, 3)); err == nil {
		t.Error("many strings")
	}
}

func TestNothingToMatchWith(t *testing.T) {
	r, err := New(nil).Match(t.Context(), Query{Text: "Kaunas University of Technology"})
	if err != nil || r.Chosen != nil || r.Candidates != nil {
		t.Errorf("%+v %v", r, err)
	}
}

// TestPanicWhileNamesAreRead: names are read in several goroutines, where a panic would end
// the process; whoever builds the matcher gets it in their place.
func TestPanicWhileNamesAreRead(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("the caller saw no panic")
		}
	}()
	m := &Matcher{organisations: []Organisation{{ID: "e", Names: []*collab.CompactName{nil}}}, spelling: learnSpelling(nil)}
	m.eachRead(func(int, readPart) {})
}

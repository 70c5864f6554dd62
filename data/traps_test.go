package data_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/text"
)

// said returns the statements that an institution is a member of an alliance, in the
// order of the files.
func (s set) said(institution, alliance string) (out []*collab.Relation) {
	for _, r := range s.relations {
		if r.Kind == collab.MemberOf && r.From == collab.EntityID("inst:"+institution) && r.To == collab.EntityID("alliance:"+alliance) {
			out = append(out, r)
		}
	}
	return out
}

// isEnded reports whether a statement tells that the membership is over.
func isEnded(r *collab.Relation) bool {
	_, end := r.Valid.Bounds()
	return r.Modality == collab.Past || end.Known
}

// theMap is the Commission's list of alliances, of which the next tests tell the traps.
var theMap = collab.EntityID("doc:commission-map-of-alliances")

// TestTheCommissionsListTellsNeitherRolesNorDates: it names members on one day, and
// nothing else of them. Nobody ends by being absent from it.
func TestTheCommissionsListTellsNeitherRolesNorDates(t *testing.T) {
	s, n := read(t), 0
	for _, r := range s.relations {
		if r.SourceID != theMap {
			continue
		}
		n++
		if r.Kind != collab.MemberOf || r.Role != "" || r.Valid != "" || r.Modality == collab.Past || r.Observed != "2024-09-05" {
			t.Errorf("%s in %s: the list is made to say %+v", s.names[r.From], s.names[r.To], r)
		}
	}
	if n != 564 { // of its 567 rows, three are of second campuses
		t.Errorf("%d memberships are of the list, which has 564", n)
	}
}

// TestMembersThatTheCommissionsListLeavesOut: members without money of the EU, and those
// in countries outside Erasmus+, are in other pages and have not left.
func TestMembersThatTheCommissionsListLeavesOut(t *testing.T) {
	s := read(t)
	for _, m := range []struct{ institution, alliance, role string }{
		{"unicas", "eut-plus", ""},
		{"university-of-bergen", "charm-eu", ""},
		{"hungarian-university-of-agriculture-and-life-sciences", "e3udres2", collab.Associated},
		{"university-of-geneva", "4eu-plus", ""},
		{"king-s-college-london", "circle-u", ""},
		{"epfl-swiss-federal-institute-of-technology-in-lausanne", "euroteq", collab.Associated},
		{"fhnw-university-of-applied-sciences-and-arts-northwestern-switzerland", "challenge-eu", ""},
		{"taras-shevchenko-national-university-of-kyiv", "artemis", collab.Associated},
		{"szechenyi-istvan-university", "run-eu", ""},
	} {
		list := s.said(m.institution, m.alliance)
		if len(list) == 0 {
			t.Errorf("nothing says that %s is in %s", m.institution, m.alliance)
		}
		for _, r := range list {
			if r.SourceID == theMap || string(r.Role) != m.role && r.Modality != collab.Past || isEnded(r) && m.role == "" {
				t.Errorf("%s in %s: %s says %s %s", m.institution, m.alliance, s.names[r.SourceID], r.Role, r.Valid)
			}
		}
	}
}

// TestAUniversityWithSeveralCampusesIsOneMember: the list of the Commission has a line
// for each campus of these.
func TestAUniversityWithSeveralCampusesIsOneMember(t *testing.T) {
	s := read(t)
	for alliance, institution := range map[string]string{
		"euniwell": "linnaeus-university", "eu-conexus": "south-east-technological-university", "run-eu": "technological-university-of-the-shannon",
	} {
		n := 0
		for _, r := range s.said(institution, alliance) {
			if r.SourceID == theMap {
				n++
			}
		}
		if n != 1 {
			t.Errorf("the list names %s in %s %d times", institution, alliance, n)
		}
	}
	campus := regexp.MustCompile(`(?i)campus|\((midwest|midlands)`)
	for _, c := range s.claims {
		if n, ok := c.(*collab.Name); ok && strings.HasPrefix(s.names[n.Subject], "inst:") && campus.MatchString(n.Value) {
			t.Errorf("%s has the name of a campus: %s", s.names[n.Subject], n.Value)
		}
	}
}

// TestMisspelledNamesAreNoNames: the spelling of the page stays in the locator.
func TestMisspelledNamesAreNoNames(t *testing.T) {
	s := read(t)
	misspelled := []string{"Golce Delcev", "Science and Technologie", "Bialystock", "Ponts et Chausses "}
	for _, c := range s.claims {
		n, ok := c.(*collab.Name)
		if !ok || !strings.HasPrefix(s.names[n.Subject], "inst:") {
			continue
		}
		for _, word := range misspelled {
			if strings.Contains(n.Value, word) {
				t.Errorf("%s has the name %q", s.names[n.Subject], n.Value)
			}
		}
	}
	if len(s.said("goce-delcev-university", "ace2eu")) == 0 {
		t.Error("Goce Delcev is not in ACE2EU")
	}
}

// TestTwoNamesTwoThings: things with names that are nearly the same are told apart.
func TestTwoNamesTwoThings(t *testing.T) {
	s := read(t)
	names := map[string][]string{}
	founded := map[string][]string{}
	for _, c := range s.claims {
		switch c := c.(type) {
		case *collab.Name:
			names[s.names[c.Subject]] = append(names[s.names[c.Subject]], c.Value)
		case *collab.Text:
			if c.Topic == collab.EstablishedTopic {
				founded[s.names[c.Subject]] = append(founded[s.names[c.Subject]], c.Value)
			}
		}
	}
	for _, thing := range []struct{ key, name, not, founded string }{
		{"alliance:eciu", "ECIU", "ECIU University", "1997"},
		{"alliance:eciu-university", "ECIU University", "ECIU", "2019"},
		{"alliance:aurora", "Aurora", "Aurora Universities Network", "2020"}, // the network is of 2016
		{"alliance:eurotech-universities-alliance", "EuroTech Universities Alliance", "EuroTeQ", "2011"},
		{"alliance:euroteq", "EuroTeQ", "EuroTech", "2020"},
		{"alliance:unigreen", "UNIgreen", "U-Green", "2022-02-17"},
		{"alliance:eu-green", "EU GREEN", "UNIgreen", "2022"},
		{"alliance:ureka-shift", "UREKA SHIFT", "U!REKA", "2023"}, // the network U!REKA is of 2016
		{"alliance:ureka-shift", "U!REKA SHIFT", "U!REKA", "2023"},
	} {
		if !slices.Contains(names[thing.key], thing.name) || slices.Contains(names[thing.key], thing.not) {
			t.Errorf("%s has the names %q", thing.key, names[thing.key])
		}
		if !slices.Contains(founded[thing.key], thing.founded) {
			t.Errorf("%s was founded %q", thing.key, founded[thing.key])
		}
	}
}

// TestDoubtfulMembersHaveNotLeft: newer pages are silent about them, and silence ends
// nothing (rule 8b).
func TestDoubtfulMembersHaveNotLeft(t *testing.T) {
	s := read(t)
	for institution, alliance := range map[string]string{
		"university-of-essex": "yufe", "szechenyi-istvan-university": "run-eu",
		"university-of-the-faroe-islands": "eunicoast", "university-of-prishtina": "eupeace",
	} {
		list := s.said(institution, alliance)
		if len(list) == 0 || slices.ContainsFunc(list, isEnded) {
			t.Errorf("%s in %s: %d statements, of which one ends it", institution, alliance, len(list))
		}
	}
	for _, r := range s.said("ecole-polytechnique", "eurotech-universities-alliance") {
		if r.Valid != "" && r.Valid != "2018-06-07/2024" { // the sources say 2023 or 2024
			t.Errorf("École Polytechnique in EuroTech: %s", r.Valid)
		}
	}
}

// TestWhatIsNotKnownIsNotInvented: the founder of Arqus was the community Université de
// Lyon, of which nothing is here, and not Lyon 1. The networks of which only part of the
// members is known are not here either.
func TestWhatIsNotKnownIsNotInvented(t *testing.T) {
	s := read(t)
	for _, r := range s.said("claude-bernard-university-lyon-1", "arqus") {
		if r.Valid != "" || r.Observed != "" && r.Observed.Span().From < collab.NewDay(2022, 7, 1) {
			t.Errorf("Lyon 1 in Arqus: valid %q, observed %q", r.Valid, r.Observed)
		}
	}
	keys := map[string]bool{}
	for _, key := range s.names {
		keys[key] = true
	}
	for _, key := range []string{"inst:university-of-lyon", "alliance:coimbra-group", "alliance:aau", "alliance:asean-university-network"} {
		if keys[key] {
			t.Errorf("%s is in the set", key)
		}
	}
}

// TestInstitutionsWithoutASureIDHaveNone: what ROR has under a like name is a part of
// them, or a community to which they belong.
func TestInstitutionsWithoutASureIDHaveNone(t *testing.T) {
	s := read(t)
	unsure := []string{"inst:thomas-more-university-of-applied-sciences", "inst:ecam-lasalle", "inst:university-of-arts-the-hague", "inst:4eu-european-university-alliance-e-v"}
	for _, i := range s.identifiers {
		if slices.Contains(unsure, s.names[i.Subject]) {
			t.Errorf("%s has the %s %s", s.names[i.Subject], i.Scheme, i.Value)
		}
		if s.names[i.Subject] == "inst:federal-university-of-toulouse-midi-pyrenees" && i.Scheme == "ror" && i.Value != "004raaa70" {
			t.Errorf("the university of Toulouse has the ROR id %s, which is that of Toulouse III", i.Value)
		}
	}
	for _, c := range s.claims {
		if x, ok := c.(*collab.Text); ok && x.Topic == collab.InstitutionTypeTopic && s.names[x.Subject] == "inst:4eu-european-university-alliance-e-v" {
			t.Error("an association is called a university")
		}
	}
}

// TestARejectedLineIsNotThere: a newspaper named another school of Kaunas, and a page
// dated the founding of 4EU+ a year too early.
func TestARejectedLineIsNotThere(t *testing.T) {
	s := read(t)
	if list := s.said("ktu", "ace2eu"); len(list) > 0 {
		t.Errorf("KTU is in ACE2EU by %s", s.names[list[0].SourceID])
	}
	for _, institution := range []string{"charles-university", "heidelberg-university", "sorbonne-university", "university-of-warsaw"} {
		for _, r := range s.said(institution, "4eu-plus") {
			if start, _ := r.Valid.Bounds(); start.Known && r.Valid != "2018-03/.." && r.Role == "" {
				t.Errorf("%s in 4EU+ since %s", institution, r.Valid)
			}
		}
	}
}

// TestAReportIsNoStart: the date of a page that lists members is neither a start nor an
// end of what it lists (rule 8a), and where both are given, the page tells the start.
func TestAReportIsNoStart(t *testing.T) {
	s := read(t)
	dated, reported := 0, 0
	for _, r := range s.relations {
		if r.Kind != collab.MemberOf || !strings.HasPrefix(s.names[r.To], "alliance:") {
			continue
		}
		if r.Valid != "" {
			dated++
			if !strings.Contains(string(r.Valid), "/") {
				t.Errorf("%s in %s is valid in %s, as if it began and ended in it", s.names[r.From], s.names[r.To], r.Valid)
			}
		}
		if r.Observed != "" {
			reported++
			if strings.Contains(string(r.Observed), "/") {
				t.Errorf("%s in %s was observed in the period %s", s.names[r.From], s.names[r.To], r.Observed)
			}
		}
	}
	t.Logf("%d statements have a period, %d a day of report", dated, reported)
}

// TestNoTwoInstitutionsShareAName: the spellings of one institution are names of one
// entity.
func TestNoTwoInstitutionsShareAName(t *testing.T) {
	s := read(t)
	holders := map[string]collab.ID{}
	for _, c := range s.claims {
		n, ok := c.(*collab.Name)
		if !ok || !strings.HasPrefix(s.names[n.Subject], "inst:") || n.Type == collab.Acronym {
			continue
		}
		folded := text.Fold(n.Value)
		if other, held := holders[folded]; held && other != n.Subject {
			t.Errorf("%s and %s are both called %s", s.names[other], s.names[n.Subject], n.Value)
		}
		holders[folded] = n.Subject
	}
}

// TestEveryAllianceIsThere: the 66 that were ever selected, of which two have ended, and
// the networks whose list of members is complete.
func TestEveryAllianceIsThere(t *testing.T) {
	s := read(t)
	funded, members := map[collab.ID]bool{}, map[collab.ID]int{}
	for _, r := range s.relations {
		if r.Kind == collab.UnderCall && strings.HasPrefix(s.names[r.From], "alliance:") {
			funded[r.From] = true
		}
		if r.Kind == collab.MemberOf {
			members[r.To]++
		}
	}
	if len(funded) != 66 {
		t.Errorf("%d alliances were funded", len(funded))
	}
	for _, name := range []string{
		"leru", "the-guild", "yerun", "idea-league", "nordic-five-tech", "eurotech-universities-alliance", "tu9", "german-u15",
		"udice", "c9-league", "u15-canada", "russell-group", "group-of-eight",
	} {
		if id := collab.EntityID("alliance:" + name); members[id] < 5 || funded[id] {
			t.Errorf("%s has %d statements of members", name, members[id])
		}
	}
	for _, name := range []string{"athena", "eu4art"} {
		for _, r := range s.relations {
			if r.Kind == collab.MemberOf && r.To == collab.EntityID("alliance:"+name) && r.SourceID == theMap {
				t.Errorf("%s is in the list of 2024, though it had ended", name)
			}
		}
	}
}

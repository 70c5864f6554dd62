package data_test

import (
	"io/fs"
	"slices"
	"strings"
	"sync"
	"testing"

	"liaison/data"
	"liaison/internal/collab"
	"liaison/internal/identifier"
	"liaison/internal/importer/curated"
)

// set has all files of the data set, read.
type set struct {
	files       int
	names       map[collab.ID]string // the names of entities, or the key where a file gives no name
	sources     map[collab.ID]*collab.Source
	relations   []*collab.Relation
	identifiers []*collab.Identifier
	figures     []*collab.Figure
	claims      []collab.Claim
}

// read returns the whole set, which is read once for all tests.
func read(t *testing.T) set {
	t.Helper()
	s, err := whole()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

var whole = sync.OnceValues(func() (set, error) {
	s := set{names: map[collab.ID]string{}, sources: map[collab.ID]*collab.Source{}}
	for _, pattern := range []string{"curated/*.ndjson", "alliances/*.ndjson"} {
		paths, err := fs.Glob(data.Curated, pattern)
		if err != nil {
			return s, err
		}
		s.files += len(paths)
		for _, path := range paths {
			f, err := data.Curated.Open(path)
			if err != nil {
				return s, err
			}
			records, err := curated.Read(path, f)
			_ = f.Close()
			if err != nil {
				return s, err
			}
			for _, e := range records.Entities {
				s.names[e.ID] = e.Key
				if e.Source != nil {
					s.sources[e.ID] = e.Source
				}
			}
			s.claims = append(s.claims, records.Claims...)
		}
	}
	for _, c := range s.claims {
		switch c := c.(type) {
		case *collab.Relation:
			s.relations = append(s.relations, c)
		case *collab.Identifier:
			s.identifiers = append(s.identifiers, c)
		case *collab.Figure:
			s.figures = append(s.figures, c)
		}
	}
	return s, nil
})

// TestEveryStatementHasItsDocument: a document has an origin and a title, one that is cited has an address, and a statement
// tells where in its document it stands.
func TestEveryStatementHasItsDocument(t *testing.T) {
	s := read(t)
	t.Logf("%d files: %d entities, of these %d documents; %d statements, of these %d relations", s.files, len(s.names), len(s.sources), len(s.claims), len(s.relations))
	titled := map[collab.ID]bool{}
	for _, c := range s.claims {
		if n, ok := c.(*collab.Name); ok {
			titled[n.Subject] = true
		}
		b := c.Base()
		if s.sources[b.SourceID] == nil {
			t.Errorf("a statement of %s has no document", s.names[b.SourceID])
		}
		for _, e := range b.Evidence {
			if e.Locator == "" && e.Start == nil {
				t.Errorf("a statement of %s does not tell where it stands", s.names[b.SourceID])
			}
		}
	}
	for id, source := range s.sources {
		ours := strings.HasPrefix(s.names[id], "doc:liaison-") || s.names[id] == "doc:regulation-eu-1288-2013"
		if source.Origin == collab.Reference && source.URL == "" && !ours {
			t.Errorf("%s has no address", s.names[id])
		}
		if !titled[id] {
			t.Errorf("%s has no title", s.names[id])
		}
	}
}

// TestNoStatementIsGivenTwice: two lines of one document never say the same.
func TestNoStatementIsGivenTwice(t *testing.T) {
	s := read(t)
	type line struct {
		source, from, to collab.ID
		kind             collab.RelationKind
		role, status     collab.OptionalText
		modality         collab.Modality
		valid, observed  collab.EDTF
	}
	seen := map[line]bool{}
	for _, r := range s.relations {
		if !strings.HasPrefix(s.names[r.To], "alliance:") {
			continue // the five pages have halves in two languages, which are merged when loaded
		}
		l := line{r.SourceID, r.From, r.To, r.Kind, r.Role, r.Status, r.Modality, r.Valid, r.Observed}
		if seen[l] {
			t.Errorf("%s says twice that %s is tied to %s", s.names[r.SourceID], s.names[r.From], s.names[r.To])
		}
		seen[l] = true
	}
}

// TestIdentifiersAreInNormalFormAndHeldOnce: a value is written in the normal form of its scheme, check digits and all, and no
// two institutions share a ROR id.
func TestIdentifiersAreInNormalFormAndHeldOnce(t *testing.T) {
	s := read(t)
	holders := map[string]collab.ID{}
	for _, i := range s.identifiers {
		normal, err := identifier.Normal(i.Scheme, i.Value)
		if err != nil || normal != i.Value {
			t.Errorf("%s: %s %q should be %q, %v", s.names[i.Subject], i.Scheme, i.Value, normal, err)
		}
		if i.Scheme != identifier.ROR {
			continue
		}
		if other, held := holders[i.Value]; held && other != i.Subject {
			t.Errorf("ROR %s belongs to %s and to %s", i.Value, s.names[other], s.names[i.Subject])
		}
		holders[i.Value] = i.Subject
	}
	t.Logf("%d identifiers, of these %d ROR ids", len(s.identifiers), len(holders))
}

// TestMembershipsEndAfterTheyStart compares start and end within one line, and between
// the lines of one document about one role.
func TestMembershipsEndAfterTheyStart(t *testing.T) {
	s := read(t)
	for _, r := range s.relations {
		if start, end := r.Valid.Bounds(); start.Known && end.Known && end.Last < start.First {
			t.Errorf("%s in %s ends before it starts: %s", s.names[r.From], s.names[r.To], r.Valid)
		}
	}
}

// TestAnEndByAbsenceIsOfAListThatLacksTheMember: an end that we read from an absence (rule 8b) stands under the page that lists
// the others and not this member, on the day of that page, and has a note.
func TestAnEndByAbsenceIsOfAListThatLacksTheMember(t *testing.T) {
	s := read(t)
	type link struct{ source, from, to collab.ID }
	listed, others := map[link]bool{}, map[link]int{}
	for _, r := range s.relations {
		if r.Kind == collab.MemberOf && r.Confidence != collab.Derived && r.Observed != "" {
			listed[link{r.SourceID, r.From, r.To}] = true
			others[link{source: r.SourceID, to: r.To}]++
		}
	}
	ends := 0
	for _, r := range s.relations {
		if r.Kind != collab.MemberOf || r.Confidence != collab.Derived || !strings.HasPrefix(string(r.Valid), "/") {
			continue
		}
		ends++
		if listed[link{r.SourceID, r.From, r.To}] || others[link{source: r.SourceID, to: r.To}] < 2 {
			t.Errorf("%s does not list the members of %s without %s, whose end is read from it", s.names[r.SourceID], s.names[r.To], s.names[r.From])
		}
		if source := s.sources[r.SourceID]; source == nil || r.Valid != "/"+source.Published && source.Published != "" {
			t.Errorf("%s in %s: an end %s by a page of another day", s.names[r.From], s.names[r.To], r.Valid)
		}
		for _, e := range r.Evidence {
			if e.Note == "" {
				t.Errorf("%s in %s: the end has no note", s.names[r.From], s.names[r.To])
			}
		}
	}
	t.Logf("%d ends are read from lists of all members", ends)
}

// TestAnAssociateIsNotReportedAsAFullMember: a page of a time in which a source states a
// member to be an associate reports an associate, even if the page lists all members
// alike.
func TestAnAssociateIsNotReportedAsAFullMember(t *testing.T) {
	s := read(t)
	type link struct{ from, to collab.ID }
	associated := map[link][]collab.Span{}
	for _, r := range s.relations {
		if r.Role == "ASSOCIATED" && r.Valid != "" && r.Modality != collab.Past {
			associated[link{r.From, r.To}] = append(associated[link{r.From, r.To}], r.Valid.Span())
		}
	}
	for _, r := range s.relations {
		if r.Role != "" || r.Valid != "" || r.Observed == "" {
			continue
		}
		report := r.Observed.Span()
		for _, spell := range associated[link{r.From, r.To}] {
			if spell.Contains(report.From) && spell.Contains(report.To) {
				t.Errorf("%s reports %s in %s on %s as a full member, who was an associate", s.names[r.SourceID], s.names[r.From], s.names[r.To], r.Observed)
			}
		}
	}
}

// differences has the alliances whose current members are not as many as their newest
// page states, and why.
var differences = map[string]string{
	"alliance:civis":           "the page counts an associate, Glasgow, as well",
	"alliance:e3udres2":        "the page counts an associate, the Hungarian University of Agriculture and Life Sciences, as well",
	"alliance:eciu-university": "the page of 2020 counts European members before Lodz joined",
	"alliance:eu4art":          "the alliance ended in October 2022",
	"alliance:eunicoast":       "the Faroe Islands were named at the selection only; whether they have left is not known",
	"alliance:run-eu":          "two members joined in January 2024, after the newest page that states a number",
	"alliance:t4eu":            "the page of October 2025 does not name the eleventh member",
	"alliance:una-europa":      "the page counts an associate, Zurich, as well",
	"alliance:unita":           "the page counts two associates as well",
	"alliance:yerun":           "the number is that of the founders; later pages that list all members state none",
}

// TestCurrentMembersAreAsManyAsStated counts the members that have not left, and compares with the newest number of members
// that a page of the alliance states. Associates are not counted, nor is a coordinator that is no member.
func TestCurrentMembersAreAsManyAsStated(t *testing.T) {
	s := read(t)
	type stated struct {
		on    collab.EDTF
		value float64
	}
	newest := map[string]stated{}
	for _, f := range s.figures {
		key := s.names[f.Subject]
		if f.Measure != "members" || !strings.HasPrefix(key, "alliance:") || f.Period == "" {
			continue
		}
		if known, ok := newest[key]; !ok || known.on < f.Period {
			newest[key] = stated{f.Period, f.Value}
		}
	}
	members := s.currentMembers(t)
	var equal, compared int
	keys := make([]string, 0, len(newest))
	for key := range newest {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	for _, key := range keys {
		compared++
		counted, want := members[key], int(newest[key].value)
		reason, listed := differences[key]
		switch {
		case counted == want && listed:
			t.Errorf("%s has %d members as stated: take it off the list of differences", key, want)
		case counted == want:
			equal++
		case listed:
			t.Logf("%s: %d members, %d stated on %s: %s", key, counted, want, newest[key].on, reason)
		default:
			t.Errorf("%s: %d members, but %d stated on %s", key, counted, want, newest[key].on)
		}
	}
	t.Logf("%d of %d alliances and networks have as many current members as their newest page states", equal, compared)
}

// checked is the day on which the numbers of members are compared: that of the set's last revision.
const checked = "2026-11-27"

// currentMembers counts for each alliance the institutions that are members on the day of the check, by the rule that answers
// follow (rule 9).
func (s set) currentMembers(t *testing.T) map[string]int {
	t.Helper()
	day, err := collab.ParseDay(checked)
	if err != nil {
		t.Fatal(err)
	}
	var memberships []*collab.Relation
	for _, r := range s.relations {
		if r.Kind == collab.MemberOf && strings.HasPrefix(s.names[r.To], "alliance:") && r.Role == "" && r.Status != "ASSOCIATE" {
			memberships = append(memberships, r)
		}
	}
	texts := map[collab.ID][]*collab.Text{}
	for _, c := range s.claims {
		if text, ok := c.(*collab.Text); ok {
			texts[text.Subject] = append(texts[text.Subject], text)
		}
	}
	dates := collab.Dates{
		Lifetime: func(thing collab.ID) collab.EDTF { return collab.Lifetime(collab.KindAlliance, texts[thing]) },
		Imported: func(collab.ID) collab.EDTF { return "" },
	}
	type link struct{ from, to collab.ID }
	members := map[link]bool{}
	for _, r := range (collab.When{AsOf: &day}).InForce(memberships, dates) {
		members[link{r.From, r.To}] = true
	}
	count := map[string]int{}
	for l := range members {
		count[s.names[l.to]]++
	}
	return count
}

package data_test

import (
	"bufio"
	"cmp"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/extradata"
	"liaison/internal/text"
)

// partial are the networks of the collection that are not in the set, because only part
// of their members is known.
var partial = []string{"AAU", "ASEAN University Network", "Coimbra Group"}

// lines reads a file of the collection of alliances that the set was made from.
func lines[T any](t *testing.T, name string) (out []T) {
	t.Helper()
	in := bufio.NewScanner(extradata.Open(t, "data", "alliances", name))
	in.Buffer(nil, 1<<20)
	for in.Scan() {
		var line T
		if err := json.Unmarshal(in.Bytes(), &line); err != nil {
			t.Fatal(err)
		}
		out = append(out, line)
	}
	return out
}

// institution is a line of the collection.
type institution struct {
	Key, Country, City, ROR string
	OwnNames                []struct{ Lang, Value string } `json:"own_names"`
}

// collection joins the lines of the collection with the entities of the set: alliances by name,
// institutions by ROR id, and by key where they have none.
type collection struct {
	set
	institutions map[string]institution
	byROR        map[string]collab.ID
	alliances    map[string]collab.ID
}

// collect reads both.
func collect(t *testing.T) collection {
	c := collection{read(t), map[string]institution{}, map[string]collab.ID{}, map[string]collab.ID{}}
	for _, i := range lines[institution](t, "institutions.ndjson") {
		c.institutions[i.Key] = i
	}
	for _, i := range c.identifiers {
		if i.Scheme == "ror" {
			c.byROR[i.Value] = i.Subject
		}
	}
	for _, claim := range c.claims {
		if n, ok := claim.(*collab.Name); ok && strings.HasPrefix(c.names[n.Subject], "alliance:") {
			c.alliances[text.Fold(n.Value)] = n.Subject
		}
	}
	return c
}

func (c collection) institution(key string) collab.ID {
	if id, ok := c.byROR[c.institutions[key].ROR]; ok {
		return id
	}
	return collab.EntityID("inst:" + key)
}

// about returns the statements that one is a member of the other.
func (c collection) about(institution, alliance collab.ID) (out []*collab.Relation) {
	for _, r := range c.relations {
		if r.Kind == collab.MemberOf && r.From == institution && r.To == alliance {
			out = append(out, r)
		}
	}
	return out
}

// page is how the collection writes a source: title, address, date.
var page = regexp.MustCompile(`<(\S+)>(?: \(([-0-9]+))?`)

// TestExtraMemberships: every membership of the collection is in the set, by the page that the collection names, with its period,
// its day of report, its role, and as one that is over where it is. What a second look corrected may be said by several pages.
// Whoever has not left is reported by each page that confirms the membership and is not older than its start. A rejected
// membership is not there.
func TestExtraMemberships(t *testing.T) {
	c, n, confirmed := collect(t), 0, 0
	for _, m := range lines[struct {
		Alliance, Key, Valid, Observed, Modality, Role, Verdict, Source string
		ConfirmedBy                                                     []string `json:"confirmed_by"`
		Correction                                                      any
	}](t, "memberships.ndjson") {
		if slices.Contains(partial, m.Alliance) || m.Verdict == "SUPERSEDED" {
			continue
		}
		list := c.about(c.institution(m.Key), c.alliances[text.Fold(m.Alliance)])
		has := func(what func(*collab.Relation) bool) bool { return slices.ContainsFunc(list, what) }
		if m.Verdict == "REJECTED" {
			if len(list) > 0 {
				t.Errorf("%s in %s is in the set though it was rejected", m.Key, m.Alliance)
			}
			continue
		}
		n++
		role := map[string]collab.OptionalText{"coordinator": collab.Coordinator, "associated": collab.Associated}[m.Role]
		by := func(source string) func(*collab.Relation) bool {
			address := page.FindStringSubmatch(source)[1]
			return func(r *collab.Relation) bool { return string(c.sources[r.SourceID].URL) == address }
		}
		isRole := func(r *collab.Relation) bool { return r.Role == role }
		isValid := func(r *collab.Relation) bool { return m.Valid == "" || string(r.Valid) == m.Valid }
		isObserved := func(r *collab.Relation) bool { return m.Observed == "" || string(r.Observed) == m.Observed }
		isOver := func(r *collab.Relation) bool { return m.Modality == "" || string(r.Modality) == m.Modality }
		corrected := m.Correction != nil && has(isRole) && has(isValid) && has(isObserved) && has(isOver)
		if !corrected && !has(func(r *collab.Relation) bool {
			return by(m.Source)(r) && isRole(r) && isValid(r) && isObserved(r) && isOver(r)
		}) {
			t.Errorf("%s in %s: of %d statements none says by %s role %q, valid %q, observed %q, modality %q", m.Key, m.Alliance, len(list), m.Source, m.Role, m.Valid, m.Observed, m.Modality)
		}
		start, end, _ := strings.Cut(m.Valid, "/")
		if m.Modality == "PAST" || end != "" && end != ".." {
			continue
		}
		for _, source := range m.ConfirmedBy {
			if date := page.FindStringSubmatch(source)[2]; date != "" && date < start[:min(len(start), len(date))] {
				continue
			}
			confirmed++
			if !has(by(source)) {
				t.Errorf("%s in %s is not in the set by %s, which confirms it", m.Key, m.Alliance, source)
			}
		}
	}
	t.Logf("%d memberships compared, and %d pages that confirm them", n, confirmed)
}

// TestExtraLists: an end by absence is said of a list of all members only, one that does
// not rest on judgement; and a member that such a list names is reported by it.
func TestExtraLists(t *testing.T) {
	c := collect(t)
	type list struct {
		Thing, URL, Status string
		Read, Weak         any
		Keys               []string
	}
	complete := map[string][]list{}
	named := 0
	for _, l := range lines[list](t, "lists.ndjson") {
		if slices.Contains(partial, l.Thing) {
			continue
		}
		alliance := c.alliances[text.Fold(l.Thing)]
		if l.Status == "COMPLETE" && l.Read == nil && l.Weak == nil {
			complete[string(alliance)+l.URL] = append(complete[string(alliance)+l.URL], l)
		}
		for _, key := range l.Keys {
			named++
			says := func(r *collab.Relation) bool { return string(c.sources[r.SourceID].URL) == l.URL }
			if !slices.ContainsFunc(c.about(c.institution(key), alliance), says) && key != "claude-bernard-university-lyon-1" {
				t.Errorf("%s names %s in %s, which the set does not have of it", l.URL, key, l.Thing)
			}
		}
	}
	ends := 0
	for _, r := range c.relations {
		if r.Kind != collab.MemberOf || r.Confidence != collab.Derived || !strings.HasPrefix(string(r.Valid), "/") || c.names[r.To] == "alliance:eciu" {
			continue
		}
		ends++
		found := complete[string(r.To)+string(c.sources[r.SourceID].URL)]
		if len(found) == 0 || slices.ContainsFunc(found, func(l list) bool {
			return slices.ContainsFunc(l.Keys, func(key string) bool { return c.institution(key) == r.From })
		}) {
			t.Errorf("%s in %s ends by %s, which is no complete list, or names it", c.names[r.From], c.names[r.To], c.names[r.SourceID])
		}
	}
	t.Logf("%d names of lists compared, %d ends by absence", named, ends)
}

// TestExtraInstitutions: country, city, ROR id and own-language names of every member.
func TestExtraInstitutions(t *testing.T) {
	c, n := collect(t), 0
	places, codes, names, members := map[collab.ID][]collab.ID{}, map[collab.ID]string{}, map[collab.ID][]string{}, map[collab.ID]bool{}
	for _, r := range c.relations {
		switch r.Kind {
		case collab.LocatedIn:
			places[r.From] = append(places[r.From], r.To)
		case collab.MemberOf:
			members[r.From] = true
		}
	}
	for _, i := range c.identifiers {
		if i.Scheme == collab.SchemeCountry {
			codes[i.Subject] = i.Value
		}
	}
	for _, claim := range c.claims {
		if name, ok := claim.(*collab.Name); ok {
			names[name.Subject] = append(names[name.Subject], text.Fold(name.Value))
		}
	}
	var country func(of collab.ID, steps int) string
	country = func(of collab.ID, steps int) (code string) {
		for _, p := range places[of] {
			if code = cmp.Or(code, codes[p]); code == "" && steps > 0 {
				code = country(p, steps-1)
			}
		}
		return code
	}
	for _, i := range c.institutions {
		id := c.institution(i.Key)
		if !members[id] {
			continue
		}
		n++
		if got := country(id, 3); got != i.Country {
			t.Errorf("%s is in %s, not %s", i.Key, i.Country, got)
		}
		inCity := slices.ContainsFunc(places[id], func(p collab.ID) bool { return slices.Contains(names[p], text.Fold(i.City)) })
		if i.City != "" && !inCity {
			t.Errorf("%s is not in %s", i.Key, i.City)
		}
		if i.ROR != "" && c.byROR[i.ROR] == "" {
			t.Errorf("%s has not the ROR id %s", i.Key, i.ROR)
		}
		if i.ROR == "" && slices.ContainsFunc(c.identifiers, func(x *collab.Identifier) bool { return x.Subject == id && x.Scheme == "ror" }) {
			t.Errorf("%s has a ROR id, which is not sure", i.Key)
		}
		for _, own := range i.OwnNames {
			if !slices.Contains(names[id], text.Fold(own.Value)) {
				t.Errorf("%s is not called %s", i.Key, own.Value)
			}
		}
	}
	t.Logf("%d institutions compared", n)
}

// TestExtraAlliances: every alliance has the calls of the collection and no other, and the
// founding that the collection gives, else the year of the first call.
func TestExtraAlliances(t *testing.T) {
	c := collect(t)
	// What the collection calls the founding of these is that of a network before them.
	networks := map[string]string{"Aurora": "2020", "EC2U": "2020", "UREKA SHIFT": "2023"}
	year := regexp.MustCompile(`\d{4}(-\d\d)*`)
	for _, a := range lines[struct {
		Alliance  string
		CallYears []int `json:"call_years"`
		Founded   any
	}](t, "alliances-meta.ndjson") {
		id := c.alliances[text.Fold(a.Alliance)]
		var calls, founded []string
		for _, r := range c.relations {
			if r.Kind == collab.UnderCall && r.From == id {
				key := c.names[r.To]
				calls = append(calls, key[len(key)-4:])
			}
		}
		for _, claim := range c.claims {
			if x, ok := claim.(*collab.Text); ok && x.Subject == id && x.Topic == collab.EstablishedTopic {
				founded = append(founded, x.Value)
			}
		}
		want := strings.Fields(strings.Trim(fmt.Sprint(a.CallYears), "[]"))
		slices.Sort(calls)
		if !slices.Equal(slices.Compact(calls), want) {
			t.Errorf("%s was funded in %v, not in %v", a.Alliance, want, calls)
		}
		date := cmp.Or(networks[a.Alliance], year.FindString(fmt.Sprint(a.Founded)), want[0])
		if !slices.ContainsFunc(founded, func(f string) bool { return strings.HasPrefix(f, date) }) {
			t.Errorf("%s was founded in %s, not in %v", a.Alliance, date, founded)
		}
	}
}

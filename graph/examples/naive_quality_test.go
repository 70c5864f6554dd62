package examples_test

import (
	"cmp"
	"slices"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/identifier"
)

// finding is one line of quality: the rule, the plural with which its text begins, and
// the count.
type finding struct {
	rule, about string
	count       int
}

// keptKinds are the kinds that quality tells of, with the word that its texts use.
var keptKinds = []struct {
	kind   collab.EntityKind
	plural string
}{
	{collab.KindInstitution, "Institutions"}, {collab.KindAlliance, "Alliances"}, {collab.KindProject, "Projects"},
	{collab.KindJointLab, "Joint laboratories"}, {collab.KindAgreement, "Agreements"},
}

// quality counts what is not known of the entities that pass. Reports before the day
// count as old.
func (r *reading) quality(passes func(collab.ID) bool, day, today collab.Day) []finding {
	counts := map[finding]int{}
	has := map[finding]bool{}
	add := func(rule, about string, n int) {
		f := finding{rule: rule, about: about}
		counts[f] += n
		has[f] = has[f] || n > 0 || rule == "OLD_REPORT"
	}
	var f selects
	links := r.links(f)
	tied := r.tiedEver(f, links)
	for id := range r.lives {
		plural := ""
		for _, k := range keptKinds {
			if k.kind == r.kinds[id] {
				plural = k.plural
			}
		}
		if plural == "" || !passes(id) {
			continue
		}
		own := r.linksOf(links, id)
		r.countDates(add, plural, id, own)
		r.countReports(add, plural, own, day)
		if !r.isIdentified(id) && (plural == "Institutions" || plural == "Alliances" || plural == "Projects") {
			add("NO_IDENTIFIER", plural, 1)
		}
		if plural == "Institutions" && !tied[id] {
			add("NO_TIE", plural, 1)
		}
		if plural != "Institutions" && r.headcountDiffers(id, links, today) {
			add("MEMBERS_DIFFER", "Alliances, projects, laboratories and agreements", 1)
		}
	}
	add("CONFLICT", "Conflicts between statements", r.conflicts(passes))
	var out []finding
	for f := range has {
		if has[f] {
			f.count = counts[finding{rule: f.rule, about: f.about}]
			out = append(out, f)
		}
	}
	slices.SortFunc(out, func(a, b finding) int {
		return cmp.Or(strings.Compare(a.rule, b.rule), strings.Compare(a.about, b.about))
	})
	return out
}

// linksOf returns the links of an entity: of a thing with its parties, of an institution
// with its things and its direct partners.
func (r *reading) linksOf(links []*link, id collab.ID) (out []*link) {
	for _, l := range links {
		if l.party == l.other {
			continue // an institution is never its own partner (rule 14)
		}
		if l.thing == id || r.kinds[id] == collab.KindInstitution && (l.party == id || l.other == id) {
			out = append(out, l)
		}
	}
	return out
}

func (r *reading) countDates(add func(string, string, int), plural string, id collab.ID, own []*link) {
	for _, l := range own {
		isDated := l.thing != "" && r.period(selects{}, l.thing) != ""
		for _, x := range l.relations {
			isDated = isDated || x.Valid != ""
		}
		if !isDated {
			add("UNDATED_LINKS", plural, 1)
		}
	}
	if plural == "Institutions" {
		return
	}
	if len(own) == 0 {
		add("NO_MEMBERS", plural, 1)
	}
	hasDates := r.period(selects{}, id) != ""
	if plural == "Alliances" || plural == "Joint laboratories" { // of these the founding is a date as well (rule 9b)
		hasDates = hasDates || r.bestText(selects{}, id, collab.EstablishedTopic) != ""
	}
	if !hasDates {
		add("NO_DATES", plural, 1)
	}
}

// countReports looks for the newest report of an entity's links, PAST statements aside.
func (r *reading) countReports(add func(string, string, int), plural string, own []*link, day collab.Day) {
	newest, some := collab.MinDay, false
	for _, l := range own {
		for _, x := range l.relations {
			if report, known := r.report(x); known && x.Modality != collab.Past {
				newest, some = max(newest, report.To), true
			}
		}
	}
	switch {
	case len(own) == 0:
	case !some:
		add("NO_REPORT", plural, 1)
	case newest < day:
		add("OLD_REPORT", plural, 1)
	default:
		add("OLD_REPORT", plural, 0)
	}
}

func (r *reading) isIdentified(id collab.ID) bool {
	return slices.ContainsFunc(r.identifiers, func(i *collab.Identifier) bool {
		return i.Subject == id && slices.Contains(identifier.Registers(), i.Scheme)
	})
}

// tiedEver are the institutions with a tie of any time: two that share a thing are tied
// if their known times in it may overlap (rule 12).
func (r *reading) tiedEver(f selects, links []*link) map[collab.ID]bool {
	out := map[collab.ID]bool{}
	for _, a := range links {
		if a.thing == "" && a.party != a.other {
			out[a.party], out[a.other] = true, true
		}
		for _, b := range links {
			if a.thing == "" || a.thing != b.thing || a.party == b.party || r.kinds[a.party] != collab.KindInstitution || r.kinds[b.party] != collab.KindInstitution {
				continue
			}
			if out[a.party] && out[b.party] {
				continue
			}
			for _, s := range r.times(a) {
				if slices.ContainsFunc(r.times(b), s.Overlaps) {
					out[a.party], out[b.party] = true, true
				}
			}
		}
	}
	return out
}

// times are the days of a link's statements. Those of an undated one are the days of its
// dated parallels, and all days where it has none.
func (r *reading) times(of *link) (out []collab.Span) {
	for _, x := range of.relations {
		if x.Valid != "" && x.Modality != collab.Past {
			out = append(out, r.days(x, of))
			continue
		}
		dates := r.dates(x, of)
		if len(dates) == 0 || x.Valid != "" {
			dates = append(dates, x.Valid.Span())
		}
		out = append(out, dates...)
	}
	return out
}

// headcountDiffers reports whether the newest number of members that is stated of a thing
// is not that of the members known on its day.
func (r *reading) headcountDiffers(thing collab.ID, links []*link, today collab.Day) bool {
	var newest *collab.Figure
	when := func(f *collab.Figure) collab.EDTF { return cmp.Or(f.Period, f.Observed, f.Published) }
	for _, f := range r.figures {
		if f.Subject != thing || f.Measure != "members" && f.Measure != "partners" || f.PlaceID != "" || f.Modality != collab.Actual {
			continue
		}
		if newest == nil || cmp.Or(collab.CompareReports(when(newest), when(f)), collab.CompareClaims(f, newest)) < 0 {
			newest = f
		}
	}
	if newest == nil {
		return false
	}
	day := today
	if span := when(newest).Span(); when(newest) != "" && span.To != collab.MaxDay {
		day = span.To
	}
	members, coordinators := map[collab.ID]bool{}, map[collab.ID]bool{}
	for _, l := range links {
		if l.thing != thing || r.kinds[l.party] != collab.KindInstitution {
			continue
		}
		for _, x := range r.inForce(selects{}, l, day) {
			switch {
			case x.Role == collab.Coordinator:
				coordinators[l.party] = true
			case x.Role != collab.Associated && x.Status != "ASSOCIATE":
				members[l.party] = true
			}
		}
	}
	n := len(members)
	for id := range coordinators {
		if !members[id] {
			n++
		}
	}
	return !admits(newest, len(members)) && !admits(newest, n)
}

// admits reports whether a stated number may be n (rule 5a).
func admits(f *collab.Figure, n int) bool {
	x := float64(n)
	switch f.Qualifier {
	case collab.MoreThan:
		return x > f.Value
	case collab.AtLeast:
		return x >= f.Value
	case collab.Nearly:
		return x < f.Value
	case collab.Exact, "":
		return x == f.Value
	}
	return true
}

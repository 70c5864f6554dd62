package collab

import (
	"maps"
	"math"
	"slices"
	"strings"
)

// Rule is the reason why claims cannot all hold (rule 5).
type Rule string

// The rules, in the order of rule 5 (a) to (d).
const (
	FiguresDisagree   Rule = "FIGURES_DISAGREE"
	TwoCoordinators   Rule = "TWO_COORDINATORS"
	CountriesDisagree Rule = "COUNTRIES_DISAGREE"
	PeriodsDisagree   Rule = "PERIODS_DISAGREE"
)

// Conflict is a set of claims that cannot all hold, with the rule that says so.
// It keeps its id for as long as it lasts. ClaimIDs, in order of id, are the claims in
// conflict from the version Asserted on.
type Conflict struct {
	ID        ID
	SubjectID ID
	Property  string
	Rule      Rule
	ClaimIDs  []ID
	Asserted  int64
	Retracted int64
}

func newConflict(subject ID, property string, rule Rule, claims map[ID]bool) *Conflict {
	c := &Conflict{ID: hashID(conflictClass, string(subject), property, string(rule)), SubjectID: subject, Property: property, Rule: rule}
	for id := range claims {
		c.ClaimIDs = append(c.ClaimIDs, id)
	}
	slices.Sort(c.ClaimIDs)
	return c
}

// clashing returns the ids of the claims that clash with another. What a claim says never
// clashes with itself, so that claims which say the same are compared with others as one:
// many sources often agree.
func clashing[C Claim, S comparable](claims []C, says func(C) S, clash func(a, b S) bool) map[ID]bool {
	ids := map[S][]ID{}
	for _, c := range claims {
		ids[says(c)] = append(ids[says(c)], c.Base().ID)
	}
	found := map[ID]bool{}
	said := slices.Collect(maps.Keys(ids))
	for i, a := range said {
		for _, b := range said[:i] {
			if clash(a, b) {
				for _, id := range slices.Concat(ids[a], ids[b]) {
					found[id] = true
				}
			}
		}
	}
	return found
}

// FigureConflicts returns the conflicts among the figures of one subject (rule 5),
// in order of property: figures of the same measure and place, with periods that
// overlap or are not both EDTF, that differ in unit or currency or whose ranges share
// no number. A unit or currency that is not said differs from none.
func FigureConflicts(subject ID, figures []*Figure) []*Conflict {
	type about struct {
		measure string
		place   ID
	}
	found := map[about]map[ID]bool{}
	for i, a := range figures {
		for _, b := range figures[:i] {
			if a.Measure != b.Measure || a.PlaceID != b.PlaceID || a.Modality != b.Modality || !a.disagrees(b) {
				continue
			}
			key := about{a.Measure, a.PlaceID}
			if found[key] == nil {
				found[key] = map[ID]bool{}
			}
			found[key][a.ID], found[key][b.ID] = true, true
		}
	}
	var out []*Conflict
	for key, claims := range found {
		property := key.measure
		if key.place != "" {
			property += "@" + string(key.place)
		}
		out = append(out, newConflict(subject, property, FiguresDisagree, claims))
	}
	return SortConflicts(out)
}

func (c *Figure) disagrees(o *Figure) bool {
	p, q := c.period(), o.period()
	if p != "" && q != "" && !p.Span().Overlaps(q.Span()) {
		return false
	}
	differ := func(a, b OptionalText) bool { return a != "" && b != "" && a != b }
	return differ(c.Unit, o.Unit) || differ(c.Currency, o.Currency) || !c.meets(o)
}

// period returns the time for which the figure counts: its own period, else its valid
// time. It is "" where the period is one that EDTF cannot express.
func (c *Figure) period() EDTF {
	if c.Period != "" || c.PeriodText != "" {
		return c.Period
	}
	return c.Valid
}

// meets tells whether the ranges of two figures share a number. EXACT n is
// [n,n], MORE_THAN (n,∞), AT_LEAST [n,∞), NEARLY (-∞,n); ABOUT is not compared.
func (c *Figure) meets(o *Figure) bool {
	if c.Qualifier == Roughly || o.Qualifier == Roughly {
		return true
	}
	lo1, open1, hi1, openHi1 := c.bounds()
	lo2, open2, hi2, openHi2 := o.bounds()
	below := func(lo float64, openLo bool, hi float64, openHi bool) bool {
		return lo < hi || lo == hi && !openLo && !openHi
	}
	return below(lo1, open1, hi2, openHi2) && below(lo2, open2, hi1, openHi1)
}

// Admits tells whether the figure may be the number: 8 fits "more than 7". ABOUT fits
// every number.
func (c *Figure) Admits(n float64) bool { return c.meets(&Figure{Value: n, Qualifier: Exact}) }

func (c *Figure) bounds() (lo float64, openLo bool, hi float64, openHi bool) {
	switch c.Qualifier {
	case MoreThan:
		return c.Value, true, math.Inf(1), true
	case AtLeast:
		return c.Value, false, math.Inf(1), true
	case Nearly:
		return math.Inf(-1), true, c.Value, true
	}
	return c.Value, false, c.Value, false
}

// CoordinatorConflict returns the conflict of different coordinators of one thing at
// overlapping times (rule 5), nil for none. relations are the statements that make
// someone the coordinator of the thing. An undated one that has dated parallels among
// them holds at their time (rule 9a), and so adds nothing.
func CoordinatorConflict(thing ID, relations []*Relation) *Conflict {
	dated := map[link]bool{}
	for _, r := range relations {
		if r.Valid != "" {
			dated[link{r.Kind, r.From, r.To}] = true
		}
	}
	relations = slices.DeleteFunc(slices.Clone(relations), func(r *Relation) bool {
		return r.Valid == "" && dated[link{r.Kind, r.From, r.To}]
	})
	type lead struct {
		from     ID
		valid    EDTF
		modality Modality
	}
	claims := clashing(relations, func(r *Relation) lead { return lead{r.From, r.Valid, r.Modality} }, func(a, b lead) bool {
		return a.from != b.from && a.modality == b.modality && a.valid.Span().Overlaps(b.valid.Span())
	})
	if len(claims) == 0 {
		return nil
	}
	return newConflict(thing, "coordinator", TwoCoordinators, claims)
}

// CountryConflict returns the conflict of sources whose countries for an entity have
// none in common (rule 5), nil for none. country gives the code of the country that a
// location leads to, "" for none; such a location is in no conflict.
func CountryConflict(entity ID, locations []*Relation, country func(*Relation) string) *Conflict {
	type said struct{ countries, claims map[ID]bool }
	bySource := map[ID]said{}
	var sources []ID
	for _, r := range locations {
		code := country(r)
		if code == "" || r.Modality == Planned || r.Modality == Goal {
			continue
		}
		s, ok := bySource[r.SourceID]
		if !ok {
			s = said{map[ID]bool{}, map[ID]bool{}}
			bySource[r.SourceID] = s
			sources = append(sources, r.SourceID)
		}
		s.countries[ID(code)], s.claims[r.ID] = true, true
	}
	claims := map[ID]bool{}
	for i, a := range sources {
		for _, b := range sources[:i] {
			if !meet(bySource[a].countries, bySource[b].countries) {
				for _, set := range []map[ID]bool{bySource[a].claims, bySource[b].claims} {
					for id := range set {
						claims[id] = true
					}
				}
			}
		}
	}
	if len(claims) == 0 {
		return nil
	}
	return newConflict(entity, "country", CountriesDisagree, claims)
}

func meet(a, b map[ID]bool) bool {
	for k := range a {
		if b[k] {
			return true
		}
	}
	return false
}

// spell is what a statement of a period says.
type spell struct {
	valid    EDTF
	modality Modality
}

// PeriodConflict returns the conflict of PERIODs of one entity whose known starts, or
// known ends, share no day (rule 5), nil for none.
func PeriodConflict(entity ID, texts []*Text) *Conflict {
	periods := slices.DeleteFunc(slices.Clone(texts), func(t *Text) bool { return t.Topic != PeriodTopic })
	claims := clashing(periods, func(t *Text) spell { return spell{EDTF(t.Value), t.Modality} }, func(a, b spell) bool {
		return a.modality == b.modality && endsApart(a.valid, b.valid)
	})
	if len(claims) == 0 {
		return nil
	}
	return newConflict(entity, "period", PeriodsDisagree, claims)
}

// LinkConflict returns the conflict of statements about one link whose times overlap
// and whose known starts, or known ends, share no day (rule 5), nil for none.
// Statements at times that do not overlap are about two spells. All relations must
// have the same kind, From and To; the conflict's subject is From.
func LinkConflict(relations []*Relation) *Conflict {
	claims := clashing(relations, func(r *Relation) spell { return spell{r.Valid, r.Modality} }, func(a, b spell) bool {
		return a.modality == b.modality && a.valid.Span().Overlaps(b.valid.Span()) && endsApart(a.valid, b.valid)
	})
	if len(claims) == 0 {
		return nil
	}
	r := relations[0]
	return newConflict(r.From, LinkProperty(r), PeriodsDisagree, claims)
}

// LinkProperty returns the name of a link's period among the properties of the entity
// that the link is from.
func LinkProperty(r *Relation) string {
	return "period of " + strings.ToLower(string(r.Kind)) + " " + string(r.To)
}

func endsApart(a, b EDTF) bool {
	startA, endA := a.Bounds()
	startB, endB := b.Bounds()
	return startA.apart(startB) || endA.apart(endB)
}

func (b Bound) apart(o Bound) bool {
	return b.Known && o.Known && (b.Last < o.First || o.Last < b.First)
}

// SortConflicts puts conflicts of one subject in order of property, then id.
func SortConflicts(list []*Conflict) []*Conflict {
	slices.SortFunc(list, func(a, b *Conflict) int {
		if c := strings.Compare(a.Property, b.Property); c != 0 {
			return c
		}
		return strings.Compare(string(a.ID), string(b.ID))
	})
	return list
}

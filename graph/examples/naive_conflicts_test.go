package examples_test

import (
	"cmp"
	"math"

	"liaison/internal/collab"
)

// conflicts counts the conflicts (rule 5) of the entities that pass. Every two
// statements are compared; those about one property are one conflict.
func (r *reading) conflicts(passes func(collab.ID) bool) int {
	type property struct {
		subject    collab.ID
		rule, name string
	}
	found := map[property]bool{}
	for i, a := range r.figures {
		for _, b := range r.figures[:i] {
			if a.Subject == b.Subject && a.Measure == b.Measure && a.PlaceID == b.PlaceID && a.Modality == b.Modality && figuresDiffer(a, b) {
				found[property{a.Subject, "figures", a.Measure + "@" + string(a.PlaceID)}] = true
			}
		}
	}
	for i, a := range r.texts {
		for _, b := range r.texts[:i] {
			if a.Subject == b.Subject && a.Topic == collab.PeriodTopic && b.Topic == collab.PeriodTopic && a.Modality == b.Modality &&
				shareNoDay(collab.EDTF(a.Value), collab.EDTF(b.Value)) {
				found[property{a.Subject, "periods", ""}] = true
			}
		}
	}
	for i, a := range r.relations {
		for _, b := range r.relations[:i] {
			sameLink := a.Kind == b.Kind && a.From == b.From && a.To == b.To
			if sameLink && a.Modality == b.Modality && a.Valid != "" && b.Valid != "" && a.Valid.Span().Overlaps(b.Valid.Span()) && shareNoDay(a.Valid, b.Valid) {
				found[property{a.From, "periods", string(a.Kind) + string(a.To)}] = true
			}
			if r.isLead(a) && r.isLead(b) && a.To == b.To && a.From != b.From && a.Modality == b.Modality && a.Valid.Span().Overlaps(b.Valid.Span()) {
				found[property{a.To, "coordinators", ""}] = true
			}
			if a.Kind == collab.LocatedIn && b.Kind == collab.LocatedIn && a.From == b.From && a.SourceID != b.SourceID && r.haveNoCountryInCommon(a.From, a.SourceID, b.SourceID) {
				found[property{a.From, "countries", ""}] = true
			}
		}
	}
	n := 0
	for p := range found {
		if passes(p.subject) {
			n++
		}
	}
	return n
}

// figuresDiffer compares two figures of one measure (rule 5a).
func figuresDiffer(a, b *collab.Figure) bool {
	time := func(f *collab.Figure) collab.EDTF {
		if f.PeriodText != "" {
			return f.Period
		}
		return cmp.Or(f.Period, f.Valid)
	}
	if time(a) != "" && time(b) != "" && !time(a).Span().Overlaps(time(b).Span()) {
		return false
	}
	if a.Unit != "" && b.Unit != "" && a.Unit != b.Unit || a.Currency != "" && b.Currency != "" && a.Currency != b.Currency {
		return true
	}
	if a.Qualifier == collab.Roughly || b.Qualifier == collab.Roughly {
		return false
	}
	// Two numbers stand for the ends of a range; a half steps over an end that is left out.
	ends := func(f *collab.Figure) (lo, hi float64) {
		switch f.Qualifier {
		case collab.MoreThan:
			return math.Nextafter(f.Value, math.Inf(1)), math.Inf(1)
		case collab.AtLeast:
			return f.Value, math.Inf(1)
		case collab.Nearly:
			return math.Inf(-1), math.Nextafter(f.Value, math.Inf(-1))
		}
		return f.Value, f.Value
	}
	lo1, hi1 := ends(a)
	lo2, hi2 := ends(b)
	return max(lo1, lo2) > min(hi1, hi2)
}

// shareNoDay reports whether the known starts of two periods, or their known ends, share
// no day (rule 5d).
func shareNoDay(a, b collab.EDTF) bool {
	startA, endA := a.Bounds()
	startB, endB := b.Bounds()
	apart := func(x, y collab.Bound) bool { return x.Known && y.Known && (x.Last < y.First || y.Last < x.First) }
	return apart(startA, startB) || apart(endA, endB)
}

// isLead reports whether a statement makes someone the coordinator of a thing. An undated one with a
// dated one of the same link beside it has the dates of that (rule 9a), and adds nothing.
func (r *reading) isLead(x *collab.Relation) bool {
	if x.Role != collab.Coordinator || x.Kind != collab.MemberOf && x.Kind != collab.ParticipatesIn {
		return false
	}
	for _, y := range r.relations {
		if x.Valid == "" && y.Valid != "" && y.Kind == x.Kind && y.From == x.From && y.To == x.To && y.Role == collab.Coordinator {
			return false
		}
	}
	return true
}

// haveNoCountryInCommon reports whether two documents place an entity in countries of
// which none is the same (rule 5c). A document that names no country is in no conflict.
func (r *reading) haveNoCountryInCommon(entity, one, other collab.ID) bool {
	countries := func(source collab.ID) map[string]bool {
		out := map[string]bool{}
		for _, x := range r.relations {
			if x.Kind == collab.LocatedIn && x.From == entity && x.SourceID == source && (x.Modality == collab.Actual || x.Modality == collab.Past) {
				if code := r.country(x.To, 4); code != "" {
					out[code] = true
				}
			}
		}
		return out
	}
	a, b := countries(one), countries(other)
	if len(a) == 0 || len(b) == 0 {
		return false
	}
	for code := range a {
		if b[code] {
			return false
		}
	}
	return true
}

// country is the code of the country of an entity: its own, else that of its best
// location that leads to one (rule 4) in at most so many steps; "" where there is none.
func (r *reading) country(entity collab.ID, steps int) string {
	if steps == 0 {
		return ""
	}
	for _, i := range r.identifiers {
		if i.Subject == entity && i.Scheme == collab.SchemeCountry {
			return i.Value
		}
	}
	var best *collab.Relation
	code := ""
	for _, x := range r.relations {
		if x.Kind != collab.LocatedIn || x.From != entity || x.Modality != collab.Actual && x.Modality != collab.Past || best != nil && collab.CompareClaims(x, best) > 0 {
			continue
		}
		if c := r.country(x.To, steps-1); c != "" {
			best, code = x, c
		}
	}
	return code
}

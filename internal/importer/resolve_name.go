package importer

import (
	"context"
	"liaison/internal/collab"
	"slices"
)

// byName reports whether a name may decide which entity it is. The names of places,
// programmes and documents never do, nor does that of a record that only points at
// an institution or that its register has withdrawn.
func (r *resolver) byName(s *subject) bool {
	return (r.rules.names || r.rules.list) && s.Kind == collab.KindInstitution && len(s.names) > 0 && !s.Awaited && !s.withdrawn
}

// suggested asks the matcher, if the run has one, and settles the subject. The
// matcher finds the institution that a whole affiliation is of; so its choice counts
// only if a piece of the partner's name is like the institution's.
func (r *resolver) suggested(ctx context.Context, s *subject, x *candidates, pointed []collab.ID, why string) error {
	if r.rules.suggest != nil && r.byName(s) {
		got, err := r.rules.suggest(ctx, s.names[0], s.city, s.Country)
		if err != nil {
			return err
		}
		if err := x.describe(ctx, r.store, append(slices.Clone(got.Candidates), got.Sure...)); err != nil {
			return err
		}
		if len(got.Sure) == 1 && x.mayBe(got.Sure[0], s) && likest(nameWords(pieces(s.names)), x.about[got.Sure[0]].words()) > unlike {
			r.take(s, got.Sure[0], Matched, got.Reason)
			return nil
		}
		for _, id := range slices.Concat(got.Sure, got.Candidates) {
			pointed = appendOnce(pointed, id)
		}
		if why == "" && len(pointed) > 0 {
			why = "the matcher finds names like it, and is not sure of one"
		}
	}
	if len(pointed) > 0 && why != "" {
		r.doubt(s, s.ID, pointed, why+": it was taken for a new one")
		return nil
	}
	r.settle(s, Resolution{Outcome: New})
	return nil
}

// found is an entity that a domain points at, with how alike the names are.
type found struct {
	id collab.ID
	likeness
}

// byDomain returns the entity of the graph that has the domain of the record and
// whose name is most like the record's. It returns none, and why, if no name is
// alike, if two are equally so, or if another record of the files has the same
// domain and a name that is more like.
func (r *resolver) byDomain(ctx context.Context, s *subject, x *candidates, shared []collab.ID) (best found, why string, err error) {
	if len(shared) == 0 || !r.rules.domains || s.withdrawn {
		return found{}, "", nil
	}
	names := nameWords(s.names)
	tied := false
	for _, id := range shared {
		c := x.about[id]
		if !c.sameCountry(s) {
			why = "an entity of another country has its domain"
			continue
		}
		if c.status == collab.Withdrawn {
			if why == "" {
				why = "an entity that its register has withdrawn has its domain"
			}
			continue
		}
		why = "an entity has its domain, and another name"
		f := found{id, likest(names, c.words())}
		switch {
		case f.likeness == unlike:
		case f.likeness > best.likeness, f.likeness == best.likeness && isActive(c) && !isActive(x.about[best.id]):
			best, tied = f, false
		case f.likeness == best.likeness && isActive(c) == isActive(x.about[best.id]):
			tied = true
		}
	}
	switch {
	case best.id == "":
		return found{}, why, nil
	case tied:
		return found{}, "several entities have its domain and a name like it", nil
	case r.survey == nil:
		return best, "", nil
	}
	of, err := r.survey(ctx)
	if err != nil {
		return found{}, "", err
	}
	if of.hasLiker(s, x.about[best.id], best.likeness) {
		return found{}, "an entity has its domain, and another record of the files has that domain and a name more like", nil
	}
	return best, "", nil
}

func isActive(c *candidate) bool { return c.status != "INACTIVE" }

// lookedUp returns the folded names by which the store may find the subject.
func (r *resolver) lookedUp(s *subject) []string {
	if !r.byName(s) {
		return nil
	}
	return r.spellings.of(r.formsOf(slices.Concat(s.names, s.acronyms)))
}

// byVeryName returns the one institution of the record's country that has one of its
// very names, however typed, unless a city keeps the two apart, or, by the rules of the
// run, does not bring them together. If it returns none,
// also are those that have the name.
func (r *resolver) byVeryName(s *subject, x *candidates) (one collab.ID, also []collab.ID) {
	if !r.byName(s) || !r.rules.names || s.Country == "" {
		return "", nil
	}
	also = r.named(s, x, r.formsOf(s.names))
	if len(also) == 0 {
		return r.calledByAcronym(s, x)
	}
	if len(also) == 1 && r.rules.anyCity {
		return also[0], nil
	}
	near := slices.DeleteFunc(slices.Clone(also), func(id collab.ID) bool {
		c := x.about[id]
		return !c.sameCity(s) || c.otherDomain(s) || r.rules.cityKnown && (c.city == "" || s.city == "")
	})
	if len(near) == 1 && (len(also) == 1 || s.city != "") {
		return near[0], nil
	}
	return "", also
}

// named returns the institutions of the record's country that may be the record's and
// have a name of one of the forms.
func (r *resolver) named(s *subject, x *candidates, forms []string) (out []collab.ID) {
	for _, name := range r.spellings.of(forms) {
		for _, id := range x.named[name] {
			c := x.about[id]
			if c != nil && c.country == s.Country && c.status != collab.Withdrawn && x.mayBe(id, s) {
				out = appendOnce(out, id)
			}
		}
	}
	return out
}

// calledByAcronym returns the one institution whose whole name is the record's acronym,
// as registers of legal persons often have it ("CEU GmbH"), where both say the same
// city; if a city is not known, also has it.
func (r *resolver) calledByAcronym(s *subject, x *candidates) (one collab.ID, also []collab.ID) {
	acronyms := nameWords(s.acronyms)
	also = slices.DeleteFunc(r.named(s, x, r.formsOf(s.acronyms)), func(id collab.ID) bool {
		c := x.about[id]
		known := c.city != "" && s.city != ""
		return likest(acronyms, c.words()) != same || known && !sameCity(c.city, s.city)
	})
	if len(also) == 1 && s.city != "" && x.about[also[0]].city != "" {
		return also[0], nil
	}
	return "", also
}

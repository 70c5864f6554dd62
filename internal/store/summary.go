package store

import (
	"slices"

	"liaison/internal/collab"
	"liaison/internal/text"
)

// after is the state of some entities as it will be when the batch is written.
type after struct {
	said    map[collab.ID]*collab.EntityClaims
	located map[collab.ID][]*collab.Relation // the LOCATED_IN relations from the entity
	parts   map[collab.ID][]*collab.Relation // the PART_OF relations from the entity
}

func newAfter() *after {
	return &after{map[collab.ID]*collab.EntityClaims{}, map[collab.ID][]*collab.Relation{}, map[collab.ID][]*collab.Relation{}}
}

// read adds entities to the state, with the changes of the batch applied.
func (p *plan) read(a *after, ids []collab.ID) error {
	var missing []collab.ID
	for _, id := range ids {
		if a.said[id] == nil {
			a.said[id] = &collab.EntityClaims{}
			missing = append(missing, id)
		}
	}
	var old []collab.ID
	for _, id := range missing {
		if !p.created[id] {
			old = append(old, id)
		}
	}
	if len(old) > 0 {
		said, err := p.Claims(p.ctx, old, collab.Selection{})
		if err != nil {
			return err
		}
		near, err := p.Neighbours(p.ctx, Neighbours{IDs: old, Kinds: []collab.RelationKind{collab.LocatedIn, collab.PartOf}, Direction: collab.Out})
		if err != nil {
			return err
		}
		for i, id := range old {
			said[i].Each(func(c collab.Claim) {
				if !p.gone[c.Base().ID] {
					a.said[id].Add(c)
				}
			})
			for _, r := range near[i] {
				if !p.gone[r.ID] {
					a.link(r.Relation)
				}
			}
		}
	}
	wanted := map[collab.ID]bool{}
	for _, id := range missing {
		wanted[id] = true
	}
	for _, c := range p.write.Assert {
		if wanted[c.About()] {
			a.said[c.About()].Add(c)
			if r, ok := c.(*collab.Relation); ok {
				a.link(r)
			}
		}
	}
	return p.load(missing)
}

func (a *after) link(r *collab.Relation) {
	switch r.Kind {
	case collab.LocatedIn:
		a.located[r.From] = append(a.located[r.From], r)
	case collab.PartOf:
		a.parts[r.From] = append(a.parts[r.From], r)
	}
}

// summaries updates the records of all entities that the batch touches, and of those
// that lie in a place whose country may change.
func (p *plan) summaries() error {
	touched, stale, places := p.touched()
	if err := p.loadKnown(keys(touched)); err != nil {
		return err
	}
	for id := range touched {
		if p.records[id].Sort == "" {
			stale[id] = true // a statement may be about the entity again
		}
	}
	unspoken, err := p.unspoken()
	if err != nil {
		return err
	}
	dependents, err := p.dependents(places)
	if err != nil {
		return err
	}
	for id := range dependents {
		stale[id] = true
	}
	named, err := p.locatedInRenamed()
	if err != nil {
		return err
	}
	for _, id := range named {
		stale[id] = true
	}
	a := newAfter()
	if err := p.readWithPlaces(a, keys(stale)); err != nil {
		return err
	}
	all := map[collab.ID]bool{}
	for _, set := range []map[collab.ID]bool{touched, stale} {
		for id := range set {
			all[id] = true
		}
	}
	if err := p.loadKnown(keys(all)); err != nil {
		return err
	}
	for _, id := range keys(all) {
		r := p.records[id]
		was := r.Summary
		if stale[id] {
			r.Summary = p.summary(a, r)
		}
		if unspoken[id] {
			r.Sort = ""
		}
		if touched[id] {
			r.Changed = p.write.Commit.Version
		}
		if !p.created[id] && (touched[id] || !r.Summary.Equal(was)) {
			p.write.Update = append(p.write.Update, r)
		}
	}
	return p.countryConflicts(a, stale)
}

// readWithPlaces adds entities to the state and, level by level, the places in which
// they are located.
func (p *plan) readWithPlaces(a *after, ids []collab.ID) error {
	for range collab.PlaceDepth {
		if len(ids) == 0 {
			return nil
		}
		if err := p.read(a, ids); err != nil {
			return err
		}
		next := map[collab.ID]bool{}
		for _, id := range ids {
			for _, r := range append(slices.Clone(a.located[id]), a.parts[id]...) {
				if a.said[r.To] == nil && r.Kind == collab.LocatedIn {
					next[r.To] = true
				}
			}
			if err := p.load(farEnds(a.parts[id])); err != nil {
				return err
			}
		}
		ids = keys(next)
	}
	return nil
}

func farEnds(list []*collab.Relation) []collab.ID {
	var ids []collab.ID
	for _, r := range list {
		ids = append(ids, r.To)
	}
	return ids
}

// summary returns the summary of an entity, made of its best claims (rule 4).
func (p *plan) summary(a *after, r *collab.Record) collab.Summary {
	said := a.said[r.ID]
	s := collab.Summary{Name: string(r.ID), Types: collab.TypesOf(said.Texts), Period: collab.BestPeriod(said.Texts)}
	if n := collab.BestName(said.Names, nil); n != nil {
		s.Name = n.Value
	}
	if s.Sort = text.Fold(s.Name); s.Sort == "" {
		s.Sort = s.Name // the name has no letter or digit
	}
	if t := collab.BestText(said.Texts, collab.InstitutionStatusTopic); t != nil {
		s.Status = collab.InstitutionStatus(t.Value)
	}
	if s.Year = s.Period.Span().From.Year(); s.Year == 0 {
		if t := collab.BestText(said.Texts, collab.EstablishedTopic); t != nil {
			s.Year = collab.EDTF(t.Value).Span().From.Year()
		}
	}
	s.Country = collab.Country(r.ID, a.countryCode, a.locations)
	if city := collab.BestPlace(a.located[r.ID], func(l *collab.Relation) bool {
		return l.IsActual() && !a.isCountry(l.To)
	}, a.name); city != nil {
		s.CityID = city.To
	}
	if parent := collab.Best(a.parts[r.ID], func(l *collab.Relation) bool {
		return l.IsActual() && p.records[l.To] != nil && p.records[l.To].Kind == collab.KindInstitution
	}); parent != nil {
		s.ParentID = parent.To
	}
	return s
}

// name returns the name to show for an entity of the state, "" where it has none.
func (a *after) name(id collab.ID) string {
	if said := a.said[id]; said != nil {
		if n := collab.BestName(said.Names, nil); n != nil {
			return n.Value
		}
	}
	return ""
}

func (a *after) isCountry(id collab.ID) bool { return a.countryCode(id) != "" }

// countryCode returns the best country code of an entity itself, "" where it has none.
func (a *after) countryCode(id collab.ID) string {
	if claims := a.said[id]; claims != nil {
		if code := collab.BestIdentifier(claims.Identifiers, collab.SchemeCountry); code != nil {
			return code.Value
		}
	}
	return ""
}

// locations returns the statements where an entity is located.
func (a *after) locations(id collab.ID) []*collab.Relation { return a.located[id] }

func keys(set map[collab.ID]bool) []collab.ID {
	out := make([]collab.ID, 0, len(set))
	for id, in := range set {
		if in {
			out = append(out, id)
		}
	}
	slices.Sort(out)
	return out
}

package store

import (
	"slices"

	"liaison/internal/collab"
)

// scope is a part of a subject that the plan searches anew for conflicts: by one rule
// and, for periods and coordinators, for one property; "" means all properties.
type scope struct {
	subject  collab.ID
	rule     collab.Rule
	property string
}

// conflicts finds the conflicts among the claims that the batch touches (rule 5) and
// works out which of them are new and which have ended.
func (p *plan) conflicts() error {
	looked := map[scope]bool{}
	var found []*collab.Conflict
	for _, find := range []func(map[scope]bool) ([]*collab.Conflict, error){p.claimConflicts, p.coordinatorConflicts, p.linkConflicts} {
		list, err := find(looked)
		if err != nil {
			return err
		}
		found = append(found, list...)
	}
	return p.settle(looked, found)
}

// claimConflicts finds conflicts among figures and among periods, of the subjects whose
// figures or periods the batch changes. It adds what it searched to looked.
func (p *plan) claimConflicts(looked map[scope]bool) ([]*collab.Conflict, error) {
	subjects := map[collab.ID]bool{}
	for _, list := range [][]collab.Claim{p.write.Assert, p.write.Retract} {
		for _, c := range list {
			t, isText := c.(*collab.Text)
			if c.Class() == collab.ClassFigure || isText && t.Topic == collab.PeriodTopic {
				subjects[c.About()] = true
			}
		}
	}
	a := newAfter()
	if err := p.read(a, keys(subjects)); err != nil {
		return nil, err
	}
	var found []*collab.Conflict
	for _, id := range keys(subjects) {
		looked[scope{id, collab.FiguresDisagree, ""}] = true
		looked[scope{id, collab.PeriodsDisagree, "period"}] = true
		found = append(found, collab.FigureConflicts(id, a.said[id].Figures)...)
		if c := collab.PeriodConflict(id, a.said[id].Texts); c != nil {
			found = append(found, c)
		}
	}
	return found, nil
}

// coordinatorConflicts finds conflicts of coordinators, of the things whose
// coordinators the batch changes. It adds what it searched to looked.
func (p *plan) coordinatorConflicts(looked map[scope]bool) ([]*collab.Conflict, error) {
	things := map[collab.ID]bool{}
	leads := func(r *collab.Relation) bool {
		return r.Role == collab.Coordinator && (r.Kind == collab.ParticipatesIn || r.Kind == collab.MemberOf)
	}
	asserted, retracted := p.relations(leads)
	for _, r := range append(slices.Clone(asserted), retracted...) {
		things[r.To] = true
		looked[scope{r.To, collab.TwoCoordinators, "coordinator"}] = true
	}
	if len(things) == 0 {
		return nil, nil
	}
	stored, err := p.Coordinators(p.ctx, keys(things))
	if err != nil {
		return nil, err
	}
	byThing := map[collab.ID][]*collab.Relation{}
	for _, r := range p.still(stored, asserted) {
		byThing[r.To] = append(byThing[r.To], r)
	}
	var found []*collab.Conflict
	for _, id := range keys(things) {
		if c := collab.CoordinatorConflict(id, byThing[id]); c != nil {
			found = append(found, c)
		}
	}
	return found, nil
}

// linkConflicts finds conflicts of times among statements about one link, for the links
// whose dated statements the batch changes. It adds what it searched to looked.
func (p *plan) linkConflicts(looked map[scope]bool) ([]*collab.Conflict, error) {
	asserted, retracted := p.relations(dated)
	changed := append(slices.Clone(asserted), retracted...)
	if len(changed) == 0 {
		return nil, nil
	}
	var known []*collab.Relation // a new entity has no links yet
	for _, r := range changed {
		if !p.created[r.From] && !p.created[r.To] {
			known = append(known, r)
		}
	}
	var stored []*collab.Relation
	if len(known) > 0 {
		var err error
		if stored, err = p.Parallels(p.ctx, known); err != nil {
			return nil, err
		}
	}
	links := map[scope][]*collab.Relation{}
	at := func(r *collab.Relation) scope {
		return scope{r.From, collab.PeriodsDisagree, collab.LinkProperty(r)}
	}
	for _, r := range changed {
		looked[at(r)] = true
	}
	for _, r := range p.still(stored, asserted) {
		links[at(r)] = append(links[at(r)], r)
	}
	var found []*collab.Conflict
	for _, list := range links {
		if c := collab.LinkConflict(list); c != nil {
			found = append(found, c)
		}
	}
	return found, nil
}

// dated reports whether a relation can be in conflict with others about the same link.
func dated(r *collab.Relation) bool { return r.Valid != "" }

// relations returns the relations that the batch asserts and those that it retracts, as
// far as they pass.
func (p *plan) relations(pass func(*collab.Relation) bool) (asserted, retracted []*collab.Relation) {
	pick := func(list []collab.Claim) (out []*collab.Relation) {
		for _, c := range list {
			if r, ok := c.(*collab.Relation); ok && pass(r) {
				out = append(out, r)
			}
		}
		return out
	}
	return pick(p.write.Assert), pick(p.write.Retract)
}

// still returns the stored relations that the batch leaves in force, and those that it
// asserts.
func (p *plan) still(stored, asserted []*collab.Relation) []*collab.Relation {
	var out []*collab.Relation
	for _, r := range stored {
		if !p.gone[r.ID] {
			out = append(out, r)
		}
	}
	return append(out, asserted...)
}

// countryConflicts finds conflicts of countries, of the entities whose summary may have
// changed.
func (p *plan) countryConflicts(a *after, stale map[collab.ID]bool) error {
	looked := map[scope]bool{}
	var found []*collab.Conflict
	for _, id := range keys(stale) {
		if len(a.located[id]) == 0 && p.created[id] {
			continue
		}
		looked[scope{id, collab.CountriesDisagree, "country"}] = true
		if c := collab.CountryConflict(id, a.located[id], func(r *collab.Relation) string {
			return collab.CountryOfLocation(r, a.countryCode, a.locations)
		}); c != nil {
			found = append(found, c)
		}
	}
	return p.settle(looked, found)
}

// settle compares the conflicts found with those in force in the searched scopes. A
// conflict that is gone, or has other claims now, is closed; a new one is opened.
func (p *plan) settle(looked map[scope]bool, found []*collab.Conflict) error {
	subjects := map[collab.ID]bool{}
	for s := range looked {
		if !p.created[s.subject] {
			subjects[s.subject] = true
		}
	}
	open := map[collab.ID]*collab.Conflict{}
	if len(subjects) > 0 {
		stored, err := p.OpenConflicts(p.ctx, keys(subjects))
		if err != nil {
			return err
		}
		for _, c := range stored {
			if looked[scope{c.SubjectID, c.Rule, c.Property}] || looked[scope{c.SubjectID, c.Rule, ""}] {
				open[c.ID] = c
			}
		}
	}
	for _, c := range found {
		if old := open[c.ID]; old != nil {
			delete(open, c.ID)
			if slices.Equal(old.ClaimIDs, c.ClaimIDs) {
				continue
			}
			p.write.CloseConflicts = append(p.write.CloseConflicts, old)
		}
		c.Asserted = p.write.Commit.Version
		p.write.OpenConflicts = append(p.write.OpenConflicts, c)
	}
	for _, c := range open {
		p.write.CloseConflicts = append(p.write.CloseConflicts, c)
	}
	return nil
}

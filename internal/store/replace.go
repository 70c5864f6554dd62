package store

import (
	"slices"

	"liaison/internal/collab"
)

// replace applies the batch's scopes: claims in force in a scope lose the scope's
// locator. A claim that has no other evidence is retracted. One that has is returned
// with what is left of its evidence, to be asserted anew. If the batch asserts an equal
// claim, that one notes which locators the claim in force loses.
func (p *plan) replace(asserted map[collab.ID]*pending) ([]*pending, error) {
	p.dropped = make([]int, len(p.batch.Replace))
	p.held = map[collab.ID]collab.Claim{}
	groups := map[Scope][]int{} // the scopes of each source and direction, by place
	var order []Scope
	for i, s := range p.batch.Replace {
		if !p.created[s.Subject] && !p.created[s.Source] {
			group := Scope{Source: s.Source, Outgoing: s.Outgoing, Kind: s.Kind}
			if groups[group] == nil {
				order = append(order, group)
			}
			groups[group] = append(groups[group], i)
		}
	}
	var corrected []*pending
	losing := map[collab.ID]*pending{}
	for _, group := range order {
		scopes := groups[group]
		said := p.said
		if group.Kind != "" {
			said = p.linked
		}
		held, err := said(group, scopes)
		if err != nil {
			return nil, err
		}
		for i, scope := range scopes {
			locator := p.batch.Replace[scope].Locator
			for _, c := range held[i] {
				p.held[c.Base().ID] = c
				if !c.Base().HasLocator(locator) {
					continue
				}
				id := collab.ClaimID(c, 1)
				o := asserted[id]
				if o == nil {
					o = losing[id]
				}
				if o == nil {
					o = &pending{claim: collab.Clone(c), n: 1, id: id}
					losing[id] = o
					corrected = append(corrected, o)
				}
				if o.at == nil || !o.claim.Base().HasLocator(locator) {
					p.dropped[scope]++
				}
				if o.drop == nil {
					o.drop = map[string]bool{}
				}
				o.drop[locator] = true
			}
		}
	}
	var left []*pending
	for _, o := range corrected {
		rest := without(o.claim, o.drop)
		if len(rest.Base().Evidence) == 0 {
			p.retract(o.claim)
			continue
		}
		o.claim = rest
		left = append(left, o)
	}
	return left, nil
}

// linked returns, for each scope of a group of narrowed scopes, the relations in force
// of the source that have the scope's kind and ends.
func (p *plan) linked(group Scope, scopes []int) ([][]collab.Claim, error) {
	wanted := make([]*collab.Relation, len(scopes))
	for i, s := range scopes {
		scope := p.batch.Replace[s]
		wanted[i] = &collab.Relation{Kind: scope.Kind, From: scope.Subject, To: scope.To}
	}
	found, err := p.Parallels(p.ctx, wanted)
	if err != nil {
		return nil, err
	}
	type ends struct{ from, to collab.ID }
	byEnds := map[ends][]collab.Claim{}
	for _, r := range found {
		if r.SourceID == group.Source && !p.gone[r.ID] {
			at := ends{r.From, r.To}
			byEnds[at] = append(byEnds[at], r)
		}
	}
	out := make([][]collab.Claim, len(scopes))
	for i, r := range wanted {
		out[i] = byEnds[ends{r.From, r.To}]
	}
	return out, nil
}

// said returns, for each scope of a group, the claims in force of the source about the
// scope's subject, and those between the subject and other entities.
func (p *plan) said(group Scope, scopes []int) ([][]collab.Claim, error) {
	var subjects []collab.ID // each once, however many of its records the batch has
	place := map[collab.ID]int{}
	for _, s := range scopes {
		id := p.batch.Replace[s].Subject
		if _, listed := place[id]; !listed {
			place[id] = len(subjects)
			subjects = append(subjects, id)
		}
	}
	sel, direction := collab.Selection{Sources: []collab.ID{group.Source}}, collab.Both
	if group.Outgoing {
		direction = collab.Out
	}
	said, err := p.Claims(p.ctx, subjects, sel)
	if err != nil {
		return nil, err
	}
	near, err := p.Neighbours(p.ctx, Neighbours{IDs: subjects, Direction: direction, Evidence: true, Selection: sel})
	if err != nil {
		return nil, err
	}
	of := make([][]collab.Claim, len(subjects))
	for i := range subjects {
		add := func(c collab.Claim) {
			if !p.gone[c.Base().ID] {
				of[i] = append(of[i], c)
			}
		}
		said[i].Each(add)
		for _, r := range near[i] {
			add(r.Relation)
		}
	}
	out := make([][]collab.Claim, len(scopes))
	for i, s := range scopes {
		out[i] = of[place[p.batch.Replace[s].Subject]]
	}
	return out, nil
}

// without returns the claim without its evidence at the locators.
func without(c collab.Claim, locators map[string]bool) collab.Claim {
	if len(locators) == 0 {
		return c
	}
	rest := collab.Clone(c)
	s := rest.Base()
	s.Evidence = slices.DeleteFunc(slices.Clone(s.Evidence), func(e collab.Evidence) bool { return locators[string(e.Locator)] })
	return rest
}

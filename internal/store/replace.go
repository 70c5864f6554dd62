package store

import (
	"maps"
	"slices"

	"liaison/internal/collab"
)

// replace takes from what is in force what the batch's records no longer say:
// retracts what has no other place in its source, and gives back what is left
// of the rest, to be asserted anew. Where the batch itself asserts such a claim,
// that one is told which places its forerunner loses.
func (p *plan) replace(asserted map[collab.ID]*pending) ([]*pending, error) {
	p.dropped = make([]int, len(p.batch.Replace))
	bySource := map[collab.ID][]int{} // the scopes of each, by place
	for i, s := range p.batch.Replace {
		if !p.created[s.Subject] && !p.created[s.Source] {
			bySource[s.Source] = append(bySource[s.Source], i)
		}
	}
	var corrected []*pending
	losing := map[collab.ID]*pending{}
	for _, source := range slices.Sorted(maps.Keys(bySource)) {
		held, err := p.heldBy(source, bySource[source])
		if err != nil {
			return nil, err
		}
		for i, scope := range bySource[source] {
			locator := p.batch.Replace[scope].Locator
			for _, c := range held[i] {
				id := collab.ClaimID(c, 1)
				said := asserted[id]
				if !at(c, locator) || said != nil && at(said.claim, locator) {
					continue
				}
				p.dropped[scope]++
				o := said
				if o == nil {
					o = losing[id]
				}
				if o == nil {
					o = &pending{claim: collab.Clone(c), n: 1}
					losing[id] = o
					corrected = append(corrected, o)
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
		rest, _ := without(o.claim, o.drop)
		if len(rest.Base().Evidence) == 0 {
			p.retract(o.claim)
			continue
		}
		o.claim = rest
		left = append(left, o)
	}
	return left, nil
}

// heldBy gives for each of the scopes, all of one source, what the source says
// of its subject, or between it and others.
func (p *plan) heldBy(source collab.ID, scopes []int) ([][]collab.Claim, error) {
	subjects := make([]collab.ID, len(scopes))
	for i, s := range scopes {
		subjects[i] = p.batch.Replace[s].Subject
	}
	sel := collab.Selection{Sources: []collab.ID{source}}
	said, err := p.Claims(p.ctx, subjects, sel)
	if err != nil {
		return nil, err
	}
	near, err := p.Neighbours(p.ctx, Neighbours{IDs: subjects, Selection: sel})
	if err != nil {
		return nil, err
	}
	out := make([][]collab.Claim, len(scopes))
	for i := range scopes {
		add := func(c collab.Claim) {
			if !p.gone[c.Base().ID] {
				out[i] = append(out[i], c)
			}
		}
		said[i].Each(add)
		for _, r := range near[i] {
			add(r)
		}
	}
	return out, nil
}

// at tells whether the claim has the locator in its evidence.
func at(c collab.Claim, locator string) bool {
	return slices.ContainsFunc(c.Base().Evidence, func(e collab.Evidence) bool { return string(e.Locator) == locator })
}

// without is the claim without its places at the locators, and whether it had any.
func without(c collab.Claim, locators map[string]bool) (rest collab.Claim, lost bool) {
	if len(locators) == 0 {
		return c, false
	}
	rest = collab.Clone(c)
	s := rest.Base()
	s.Evidence = slices.DeleteFunc(slices.Clone(s.Evidence), func(e collab.Evidence) bool { return locators[string(e.Locator)] })
	return rest, len(s.Evidence) < len(c.Base().Evidence)
}

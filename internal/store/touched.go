package store

import (
	"liaison/internal/collab"
	"slices"
)

// unspoken returns the entities whose last statement the batch retracts: no statement in
// force is about them or leads to them. Lists and counts leave such entities out.
func (p *plan) unspoken() (map[collab.ID]bool, error) {
	asked := map[collab.ID]bool{}
	each := func(list []collab.Claim, do func(collab.ID)) {
		for _, c := range list {
			do(c.About())
			if r, ok := c.(*collab.Relation); ok {
				do(r.To)
			}
		}
	}
	each(p.write.Retract, func(id collab.ID) { asked[id] = true })
	each(p.write.Assert, func(id collab.ID) { delete(asked, id) })
	ids := keys(asked)
	if len(ids) == 0 {
		return nil, nil
	}
	said, err := p.Claims(p.ctx, ids, collab.Selection{})
	if err != nil {
		return nil, err
	}
	for i, id := range ids {
		said[i].Each(func(c collab.Claim) {
			if !p.gone[c.Base().ID] {
				delete(asked, id)
			}
		})
	}
	ids = keys(asked)
	if len(ids) == 0 {
		return nil, nil
	}
	near, err := p.Neighbours(p.ctx, Neighbours{IDs: ids})
	if err != nil {
		return nil, err
	}
	for i, id := range ids {
		if slices.ContainsFunc(near[i], func(r Link) bool { return !p.gone[r.ID] }) {
			delete(asked, id)
		}
	}
	return asked, nil
}

// touched returns the entities that the batch's claims name, as touched; those of them
// whose summary may change, as stale; and those whose country may change, as places.
func (p *plan) touched() (touched, stale, places map[collab.ID]bool) {
	touched, stale, places = map[collab.ID]bool{}, map[collab.ID]bool{}, map[collab.ID]bool{}
	for _, r := range p.write.Create {
		touched[r.ID], stale[r.ID] = true, true
	}
	for id, changed := range p.sources {
		if changed {
			touched[id] = true
		}
	}
	for _, list := range [][]collab.Claim{p.write.Assert, p.write.Retract} {
		for _, c := range list {
			id := c.About()
			touched[id] = true
			located := false
			switch c := c.(type) {
			case *collab.Relation:
				touched[c.To] = true
				located = c.Kind == collab.LocatedIn
				if located || c.Kind == collab.PartOf {
					stale[id] = true
				}
			case *collab.Identifier:
				located = c.Scheme == collab.SchemeCountry
				stale[id] = true
			case *collab.Name, *collab.Text:
				stale[id] = true
			}
			if located && !p.created[id] {
				places[id] = true
			}
		}
	}
	return touched, stale, places
}

// dependents returns the entities that are located in the places, directly or through
// other places.
func (p *plan) dependents(places map[collab.ID]bool) (map[collab.ID]bool, error) {
	found := map[collab.ID]bool{}
	for range collab.PlaceDepth {
		if len(places) == 0 {
			break
		}
		near, err := p.Neighbours(p.ctx, Neighbours{IDs: keys(places), Kinds: []collab.RelationKind{collab.LocatedIn}, Direction: collab.In})
		if err != nil {
			return nil, err
		}
		places = map[collab.ID]bool{}
		for _, list := range near {
			for _, r := range list {
				if !found[r.From] {
					found[r.From], places[r.From] = true, true
				}
			}
		}
	}
	return found, nil
}

// locatedInRenamed returns the entities that lie in a place whose names the batch
// changes: which of several places is shown as the city depends on their names (rule 4).
func (p *plan) locatedInRenamed() ([]collab.ID, error) {
	renamed := map[collab.ID]bool{}
	for _, list := range [][]collab.Claim{p.write.Assert, p.write.Retract} {
		for _, c := range list {
			if n, ok := c.(*collab.Name); ok && !p.created[n.Subject] {
				renamed[n.Subject] = true
			}
		}
	}
	if err := p.loadKnown(keys(renamed)); err != nil {
		return nil, err
	}
	var places []collab.ID
	for _, id := range keys(renamed) {
		if p.records[id].Kind == collab.KindPlace {
			places = append(places, id)
		}
	}
	if len(places) == 0 {
		return nil, nil
	}
	near, err := p.Neighbours(p.ctx, Neighbours{IDs: places, Kinds: []collab.RelationKind{collab.LocatedIn}, Direction: collab.In})
	var ids []collab.ID
	for _, r := range slices.Concat(near...) {
		ids = append(ids, r.From)
	}
	return ids, err
}

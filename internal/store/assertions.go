package store

import (
	"liaison/internal/collab"
	"liaison/internal/text"
)

// pending is a claim of the batch that has no final id yet.
type pending struct {
	claim collab.Claim
	n     int
	id    collab.ID       // the id of the claim's n-th assertion (rule 20)
	at    []int           // the claim's indexes in the batch's Assert
	drop  map[string]bool // locators that the claim in force loses
}

// assertions gives each claim of the batch its id: that of an equal claim in force, or
// else that of the claim's next assertion (rule 20).
func (p *plan) assertions() error {
	byID := make(map[collab.ID]*pending, len(p.batch.Assert))
	open := make([]*pending, 0, len(p.batch.Assert))
	p.ids, p.fresh = make([]collab.ID, len(p.batch.Assert)), make([]bool, len(p.batch.Assert))
	all, places := make([]pending, len(p.batch.Assert)), make([]int, len(p.batch.Assert)) // in one piece each, for the garbage collector's sake
	for i, c := range p.batch.Assert {
		c = p.complete(c)
		id := collab.ClaimID(c, 1)
		if first := byID[id]; first != nil {
			first.claim, _ = collab.Merge(first.claim, c)
			first.at = append(first.at, i)
			continue
		}
		places[i] = i
		all[i] = pending{claim: c, n: 1, id: id, at: places[i : i+1 : i+1]}
		byID[id] = &all[i]
		open = append(open, byID[id])
	}
	corrected, err := p.replace(byID)
	if err != nil {
		return err
	}
	p.write.Assert = make([]collab.Claim, 0, len(open)+len(corrected))
	for open = append(open, corrected...); len(open) > 0; {
		if open, err = p.settleIDs(open); err != nil {
			return err
		}
	}
	return nil
}

// settleIDs tries the n-th id of each claim. It returns the claims whose n-th assertion
// was retracted, to be tried with the next n.
func (p *plan) settleIDs(open []*pending) (again []*pending, _ error) {
	var ask []collab.ID
	stored := map[collab.ID]collab.Claim{}
	for _, o := range open {
		if c := p.held[o.id]; c != nil {
			stored[o.id] = c
		} else if !p.mustBeNew(o.claim) {
			ask = append(ask, o.id)
		}
	}
	if len(ask) > 0 {
		found, err := p.Statements(p.ctx, ask)
		if err != nil {
			return nil, err
		}
		for i, c := range found {
			stored[ask[i]] = c
		}
	}
	for _, o := range open {
		settled, fresh := o.id, true
		switch old := stored[settled]; {
		case old == nil:
			p.assert(o.claim, settled)
		case old.Base().Retracted != 0 || p.gone[settled]:
			o.n++
			o.id = collab.ClaimID(o.claim, o.n)
			again = append(again, o)
			continue
		default:
			merged, _ := collab.Merge(without(old, o.drop), o.claim)
			if fresh = !collab.Same(merged, old); fresh {
				p.retract(old)
				settled = collab.ClaimID(merged, o.n+1)
				p.assert(merged, settled)
			}
		}
		for _, at := range o.at {
			p.ids[at], p.fresh[at] = settled, fresh
		}
	}
	return again, nil
}

// mustBeNew reports whether the claim cannot be in the graph yet, because it names an
// entity that this batch creates.
func (p *plan) mustBeNew(c collab.Claim) bool {
	if r, ok := c.(*collab.Relation); ok && p.created[r.To] {
		return true
	}
	return p.created[c.About()] || p.created[c.Base().SourceID]
}

func (p *plan) assert(c collab.Claim, id collab.ID) {
	s := c.Base()
	s.ID, s.Asserted, s.Retracted = id, p.write.Commit.Version, 0
	p.write.Assert = append(p.write.Assert, c)
}

// complete returns a copy of the claim with defaults filled in, with its source's origin
// and day of publication, and with sorted evidence.
func (p *plan) complete(c collab.Claim) collab.Claim {
	c = withDefaults(c)
	s := c.Base()
	source := p.records[s.SourceID].Source
	s.Origin, s.Published = source.Origin, source.Published
	s.Evidence = collab.SortEvidence(s.Evidence)
	for i := range s.Evidence {
		s.Evidence[i].SourceID = s.SourceID
	}
	return c
}

// withDefaults returns a copy of the claim with defaults filled in, which is all that its id
// takes from its completion.
func withDefaults(c collab.Claim) collab.Claim {
	c = collab.Clone(c)
	s := c.Base()
	if s.Confidence == "" {
		s.Confidence = collab.Stated
	}
	if s.Modality == "" {
		s.Modality = collab.Actual
	}
	return c
}

// MatchText returns the text by which a name, an identifier or a text is looked up: a
// name's value is folded, the others are as they are. It is "" for other claims.
func MatchText(c collab.Claim) string {
	switch c := c.(type) {
	case *collab.Name:
		return text.Fold(c.Value)
	case *collab.Identifier:
		return c.Value
	case *collab.Text:
		return c.Value
	}
	return ""
}

// LabelOf returns what a claim is within its class: a name's type, an identifier's
// scheme, a text's topic, a figure's measure, a relation's kind.
func LabelOf(c collab.Claim) string {
	switch c := c.(type) {
	case *collab.Name:
		return string(c.Type)
	case *collab.Identifier:
		return c.Scheme
	case *collab.Text:
		return string(c.Topic)
	case *collab.Figure:
		return c.Measure
	case *collab.Relation:
		return string(c.Kind)
	}
	return ""
}

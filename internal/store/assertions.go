package store

import (
	"liaison/internal/collab"
	"liaison/internal/text"
)

// pending is a claim on its way to an id.
type pending struct {
	claim collab.Claim
	n     int
	id    collab.ID       // the claim's n-th
	at    []int           // places in the batch
	drop  map[string]bool // locators that what is in force loses
}

// assertions gives each claim its id: that of the claim in force that says the
// same, or the next of its row (rule 20).
func (p *plan) assertions() error {
	byID := make(map[collab.ID]*pending, len(p.batch.Assert))
	open := make([]*pending, 0, len(p.batch.Assert))
	p.ids, p.fresh = make([]collab.ID, len(p.batch.Assert)), make([]bool, len(p.batch.Assert))
	for i, c := range p.batch.Assert {
		c = p.complete(c)
		id := collab.ClaimID(c, 1)
		if first := byID[id]; first != nil {
			first.claim, _ = collab.Merge(first.claim, c)
			first.at = append(first.at, i)
			continue
		}
		byID[id] = &pending{claim: c, n: 1, id: id, at: []int{i}}
		open = append(open, byID[id])
	}
	corrected, err := p.replace(byID)
	if err != nil {
		return err
	}
	for open = append(open, corrected...); len(open) > 0; {
		if open, err = p.settleIDs(open); err != nil {
			return err
		}
	}
	return nil
}

// settleIDs tries the n-th id of each claim; those whose n-th was retracted are
// left to be tried with the next.
func (p *plan) settleIDs(open []*pending) (again []*pending, _ error) {
	var ask []collab.ID
	for _, o := range open {
		if !p.unheard(o.claim) {
			ask = append(ask, o.id)
		}
	}
	stored := map[collab.ID]collab.Claim{}
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

// unheard tells that no earlier batch can have said the claim, since it names an
// entity that this one creates.
func (p *plan) unheard(c collab.Claim) bool {
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

// complete is a copy of the claim with its defaults and its source's marks.
func (p *plan) complete(c collab.Claim) collab.Claim {
	c = collab.Clone(c)
	s := c.Base()
	if s.Confidence == "" {
		s.Confidence = collab.Stated
	}
	if s.Modality == "" {
		s.Modality = collab.Actual
	}
	source := p.records[s.SourceID].Source
	s.Origin, s.Published = source.Origin, source.Published
	s.Evidence = collab.SortEvidence(s.Evidence)
	for i := range s.Evidence {
		s.Evidence[i].SourceID = s.SourceID
	}
	return c
}

// MatchText is the text by which an identifier, a name or a text is looked up:
// names folded, the others as they are.
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

// LabelOf is what a claim is of its class: a name's type, an identifier's
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

package store

import (
	"liaison/internal/collab"
	"liaison/internal/text"
)

// assertions gives each claim its id: that of the claim in force that says the
// same, or the next of its row (rule 20).
func (p *plan) assertions() error {
	type pending struct {
		claim collab.Claim
		n     int
		at    []int // places in the batch
	}
	byID := map[collab.ID]*pending{}
	var open []*pending
	p.ids = make([]collab.ID, len(p.batch.Assert))
	for i, c := range p.batch.Assert {
		c = p.complete(c)
		id := collab.ClaimID(c, 1)
		if first := byID[id]; first != nil {
			first.claim, _ = collab.Merge(first.claim, c)
			first.at = append(first.at, i)
			continue
		}
		byID[id] = &pending{claim: c, n: 1, at: []int{i}}
		open = append(open, byID[id])
	}
	for len(open) > 0 {
		ids := make([]collab.ID, len(open))
		for i, o := range open {
			ids[i] = collab.ClaimID(o.claim, o.n)
		}
		stored, err := p.Statements(p.ctx, ids)
		if err != nil {
			return err
		}
		var again []*pending
		for i, o := range open {
			old := stored[i]
			settled := ids[i]
			switch {
			case old == nil:
				p.assert(o.claim, settled)
			case old.Base().Retracted != 0 || p.gone[settled]:
				o.n++
				again = append(again, o)
				continue
			default:
				merged, changed := collab.Merge(old, o.claim)
				if changed {
					p.retract(old)
					settled = collab.ClaimID(merged, o.n+1)
					p.assert(merged, settled)
				}
			}
			for _, at := range o.at {
				p.ids[at] = settled
			}
		}
		open = again
	}
	return nil
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
	s.Origin = source.Origin
	s.Published = collab.MinDay
	if source.Published != "" {
		if to := source.Published.Span().To; to != collab.MaxDay {
			s.Published = to
		}
	}
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

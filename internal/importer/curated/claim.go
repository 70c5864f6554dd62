package curated

import (
	"regexp"

	"liaison/internal/collab"
)

var factID = regexp.MustCompile(`^f\d-\d{3}$`)

// claim reads a line that makes a statement.
func (f *file) claim(key string, line []byte) (collab.Claim, error) {
	var shared *claimLine
	var build func() collab.Claim
	var into any
	switch key {
	case "name":
		l := &nameLine{}
		into, shared = l, &l.claimLine
		build = func() collab.Claim {
			return &collab.Name{Subject: f.id(l.Name), Value: l.Value, Language: l.Language, Type: l.Type}
		}
	case "identifier":
		l := &identifierLine{}
		into, shared = l, &l.claimLine
		build = func() collab.Claim {
			return &collab.Identifier{Subject: f.id(l.Identifier), Scheme: l.Scheme, Value: l.Value}
		}
	case "text":
		l := &textLine{}
		into, shared = l, &l.claimLine
		build = func() collab.Claim {
			return &collab.Text{Subject: f.id(l.Text), Topic: l.Topic, Value: l.Value, Language: l.Language, Order: l.Order}
		}
	case "figure":
		l := &figureLine{}
		into, shared = l, &l.claimLine
		build = func() collab.Claim { return f.figure(l) }
	default:
		l := &relationLine{}
		into, shared = l, &l.claimLine
		build = func() collab.Claim {
			return &collab.Relation{Kind: l.Relation, From: f.id(l.From), To: f.id(l.To), Role: l.Role, Status: l.Status, Order: l.Order}
		}
	}
	if err := decode(line, into); err != nil {
		return nil, err
	}
	c := build()
	if c == nil {
		return nil, collab.Errorf(collab.BadUserInput, "the figure has no value")
	}
	if err := f.state(c.Base(), shared); err != nil {
		return nil, err
	}
	return c, nil
}

// figure returns the figure of a line, nil if the line has no value: 0 would be an
// invention.
func (f *file) figure(l *figureLine) collab.Claim {
	if l.Value == nil {
		return nil
	}
	c := &collab.Figure{
		Subject: f.id(l.Figure), Measure: l.Measure, Value: *l.Value, Qualifier: l.Qualifier, Unit: l.Unit,
		Currency: l.Currency, Period: l.Period, PeriodText: l.PeriodText, ListOpen: l.ListOpen,
	}
	if l.Place != "" {
		c.PlaceID = f.id(l.Place)
	}
	return c
}

// state fills in the part that all statements share: source, confidence, modality,
// times and evidence. A statement without evidence is refused.
func (f *file) state(s *collab.Statement, l *claimLine) error {
	if len(l.Evidence) == 0 {
		return collab.Errorf(collab.BadUserInput, "the statement has no evidence")
	}
	for _, id := range l.Facts {
		if !factID.MatchString(id) {
			return collab.Errorf(collab.BadUserInput, "%q is not the id of a gold fact", id)
		}
	}
	s.SourceID, s.Confidence, s.Modality, s.Valid, s.Observed = f.source, l.Confidence, l.Modality, l.Valid, l.Observed
	if s.Confidence == "" {
		s.Confidence = collab.Stated
	}
	if s.Modality == "" {
		s.Modality = collab.Actual
	}
	s.Evidence = l.Evidence
	for i := range s.Evidence {
		s.Evidence[i].SourceID = f.source
	}
	return nil
}

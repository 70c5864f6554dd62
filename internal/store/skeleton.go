package store

import "liaison/internal/collab"

// Skeleton takes what is kept of a graph in memory, as a store streams it, without
// evidence. Entities come first and are numbered from 0 as they come; links and
// periods name them by number. What has no function is not read. An error ends the
// stream.
type Skeleton struct {
	Entity func(Joint) error
	Link   func(Link) error
	Period func(Link) error
	Name   func(*collab.Name) error // those in force at the version only
}

// Joint is an entity as the skeleton has it.
type Joint struct {
	ID        collab.ID
	Kind      collab.EntityKind
	Created   int64
	Origin    collab.Origin // documents only
	Published collab.Day    // documents only: the last possible day; MinDay unknown
}

// Link is a statement as the skeleton has it: a relation, or a PERIOD, whose To
// is -1 and whose Shape has the period itself as Value.
type Link struct {
	ID        collab.ID
	From, To  int32
	Source    int32 // the document that says it
	Shape     *Shape
	Asserted  int64
	Retracted int64 // 0: in force at the version of the stream
}

// Shape is what many links have in common; links of one stream may share it.
type Shape struct {
	Kind       collab.RelationKind // "" for a PERIOD
	Role       collab.Maybe
	Status     collab.Maybe
	Confidence collab.Confidence
	Modality   collab.Modality
	Valid      collab.EDTF
	Value      collab.EDTF // a PERIOD's
}

// SkeletonOf is the part of a claim that the skeleton has; false for a claim that
// is neither a relation nor a PERIOD. number tells the numbers of entities.
func SkeletonOf(c collab.Claim, number func(collab.ID) int32) (Link, bool) {
	s, to := c.Base(), int32(-1)
	shape := Shape{Confidence: s.Confidence, Modality: s.Modality, Valid: s.Valid}
	switch c := c.(type) {
	case *collab.Relation:
		shape.Kind, shape.Role, shape.Status = c.Kind, c.Role, c.Status
		to = number(c.To)
	case *collab.Text:
		if c.Topic != collab.PeriodTopic {
			return Link{}, false
		}
		shape.Value = collab.EDTF(c.Value)
	default:
		return Link{}, false
	}
	return Link{ID: s.ID, From: number(c.About()), To: to, Source: number(s.SourceID), Shape: &shape, Asserted: s.Asserted, Retracted: s.Retracted}, true
}

// JointOf is an entity as the skeleton has it.
func JointOf(r *collab.Record) Joint {
	j := Joint{ID: r.ID, Kind: r.Kind, Created: r.Created}
	if r.Source != nil {
		j.Origin, j.Published = r.Source.Origin, published(r.Source)
	}
	return j
}

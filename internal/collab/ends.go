package collab

import "slices"

// Which ends a relation may have (rule 6).
var (
	// betweenTwo lists the kinds by which one thing is within, behind or equal to another.
	betweenTwo = []RelationKind{PartOf, MemberOf, LocatedIn, Succeeds, SameAs}
	// ofParties lists the kinds that say with whom, and in what, somebody works.
	ofParties = []RelationKind{MemberOf, ParticipatesIn, Coordinates, HasParty, CooperatesWith, CooperatesIn, AffiliatedWith}
)

// checkTwo returns BAD_USER_INPUT for a relation from an entity to itself, where its kind
// needs two.
func (c *Relation) checkTwo() error {
	if c.From == "" || c.From != c.To || !slices.Contains(betweenTwo, c.Kind) {
		return nil
	}
	return Errorf(BadUserInput, "%s leads from the entity %s to itself: name two different entities", c.Kind, c.From)
}

// CheckEnds returns BAD_USER_INPUT for a relation that cannot join entities of the two kinds.
// "" is a kind that is not known.
func (c *Relation) CheckEnds(from, to EntityKind) error {
	if from != KindDocument && to != KindDocument || !slices.Contains(ofParties, c.Kind) {
		return nil
	}
	document := c.From
	if from != KindDocument {
		document = c.To
	}
	return Errorf(BadUserInput, "%s has the document %s for an end: name who works together, and give the document as the source", c.Kind, document)
}

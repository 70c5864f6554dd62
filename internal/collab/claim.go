package collab

import (
	"slices"
)

// OptionalText is a text that a source may leave out. "" means that the source does
// not say; it is null in answers and never replaced by a default (rule 7).
type OptionalText string

// Statement is the part that all claims have in common: which document says it, how
// surely, for which time, and in which versions the graph has it. A statement never
// changes: a correction retracts it and asserts another (rule 1).
//
// Importers keep relations that wait for an entity as JSON. Published has a name of its
// own there, since older programs wrote a number under "Published".
type Statement struct {
	ID         ID
	SourceID   ID         // the document that says it
	Origin     Origin     // that document's origin
	Published  EDTF       `json:"SourcePublished,omitempty"` // when that document was published; "" unknown
	Confidence Confidence // "" in a batch means STATED
	Modality   Modality   // "" in a batch means ACTUAL
	Valid      EDTF       // when it holds (rule 8); "" where no time is said
	Observed   EDTF       `json:",omitempty"` // when the source found it so (rule 8a); "" where the source does not say
	Asserted   int64      // the graph version that recorded it
	Retracted  int64      // the version that took it back; 0: in force
	Evidence   []Evidence // its places in the source, in order of position
}

// HasLocator reports whether the statement's evidence has the locator.
func (s *Statement) HasLocator(locator string) bool {
	return slices.ContainsFunc(s.Evidence, func(e Evidence) bool { return string(e.Locator) == locator })
}

// RecordedAt is the version that asserted the statement.
func (s *Statement) RecordedAt() int64 { return s.Asserted }

// RetractedAt is the version that took it back, nil while it is in force.
func (s *Statement) RetractedAt() *int64 {
	if s.Retracted == 0 {
		return nil
	}
	return &s.Retracted
}

// ValidFrom is the first possible day (rule 8), nil where open or unknown.
func (s *Statement) ValidFrom() *Day { return bounded(s.Valid.Span().From) }

// ValidTo is the last possible day (rule 8), nil where open or unknown.
func (s *Statement) ValidTo() *Day { return bounded(s.Valid.Span().To) }

func bounded(d Day) *Day {
	if d == MinDay || d == MaxDay {
		return nil
	}
	return &d
}

// VisibleAt tells whether the statement was in force at a record version: asserted at
// or before it, and not retracted by then (rule 10).
func (s *Statement) VisibleAt(at At) bool {
	if at.IsNow() {
		return s.Retracted == 0
	}
	return s.Asserted <= at.version && (s.Retracted == 0 || s.Retracted > at.version)
}

// Class is the class of a claim.
type Class string

// The classes.
const (
	ClassName       Class = "NAME"
	ClassIdentifier Class = "IDENTIFIER"
	ClassText       Class = "TEXT"
	ClassFigure     Class = "FIGURE"
	ClassRelation   Class = "RELATION"
)

// Claim is one source's statement: a *Name, *Identifier, *Text, *Figure or *Relation.
type Claim interface {
	// Base returns the part that all claims have in common. A store fills in its id and
	// versions.
	Base() *Statement
	// Class returns the claim's class.
	Class() Class
	// About returns the entity that the claim is about; for a relation its From.
	About() ID
	// Check returns BAD_USER_INPUT that says what is wrong with the claim, nil for a
	// sound one. It looks at the claim alone, not at the graph.
	Check() error
	// fields returns what the claim's id derives from besides source and time (rule 20).
	fields() []string
	// rest returns as a text what may differ between claims of one id. A change of it is
	// a correction.
	rest() string
}

// Name is a name as given; folding is for finding only (rule 24).
type Name struct {
	Statement
	Subject  ID
	Value    string
	Language string // BCP 47; "" not said
	Type     NameType
}

// Identifier is an outside identifier.
type Identifier struct {
	Statement
	Subject ID
	Scheme  string
	Value   string
	Order   *int32 `json:",omitempty"` // the place among those of its scheme, the preferred one first; nil: not said
}

// Text is a short statement in words under a topic.
type Text struct {
	Statement
	Subject  ID
	Topic    TextTopic
	Value    string
	Language string
	Order    *int32
}

// Figure is a count or an amount as its source gives it.
type Figure struct {
	Statement
	Subject    ID
	Measure    string
	Value      float64
	Qualifier  Qualifier
	Unit       OptionalText
	Currency   OptionalText
	Period     EDTF
	PeriodText OptionalText
	PlaceID    ID // "" everywhere
	ListOpen   bool
}

// Relation is a statement that links two entities.
type Relation struct {
	Statement
	Kind   RelationKind
	From   ID
	To     ID
	Role   OptionalText
	Status OptionalText
	Order  *int32
}

// FarEnd is the other end of the relation as seen from the entity near: To where
// near is From, else From.
func (c *Relation) FarEnd(near ID) ID {
	if c.From == near {
		return c.To
	}
	return c.From
}

func (c *Name) Base() *Statement       { return &c.Statement }
func (c *Identifier) Base() *Statement { return &c.Statement }
func (c *Text) Base() *Statement       { return &c.Statement }
func (c *Figure) Base() *Statement     { return &c.Statement }
func (c *Relation) Base() *Statement   { return &c.Statement }

func (*Name) Class() Class       { return ClassName }
func (*Identifier) Class() Class { return ClassIdentifier }
func (*Text) Class() Class       { return ClassText }
func (*Figure) Class() Class     { return ClassFigure }
func (*Relation) Class() Class   { return ClassRelation }

func (c *Name) About() ID       { return c.Subject }
func (c *Identifier) About() ID { return c.Subject }
func (c *Text) About() ID       { return c.Subject }
func (c *Figure) About() ID     { return c.Subject }
func (c *Relation) About() ID   { return c.From }

// Merge joins two claims with equal id fields into one that has the evidence of both,
// the stronger confidence, and the order of more, else of old (rule 1). changed tells
// whether the result differs from old.
func Merge(old, more Claim) (merged Claim, changed bool) {
	merged = Clone(more)
	s, was := merged.Base(), old.Base()
	if slices.Index(Confidences, was.Confidence) < slices.Index(Confidences, s.Confidence) {
		s.Confidence = was.Confidence
	}
	s.Evidence = SortEvidence(append(slices.Clone(was.Evidence), s.Evidence...))
	if merged.rest() == "" {
		keepOrder(merged, old)
	}
	return merged, !Same(merged, old)
}

// Same tells whether two claims with equal id fields are equal in all else that a
// source says: confidence, evidence, order or openness of a list.
func Same(a, b Claim) bool {
	s, o := a.Base(), b.Base()
	return s.Confidence == o.Confidence && a.rest() == b.rest() && EvidenceJSON(s.Evidence) == EvidenceJSON(o.Evidence)
}

func keepOrder(c, old Claim) {
	switch c := c.(type) {
	case *Identifier:
		c.Order = old.(*Identifier).Order
	case *Text:
		c.Order = old.(*Text).Order
	case *Relation:
		c.Order = old.(*Relation).Order
	}
}

// Clone returns a copy of the claim whose fields may be set. The copy shares the
// evidence with the original.
func Clone(c Claim) Claim {
	switch c := c.(type) {
	case *Name:
		d := *c
		return &d
	case *Identifier:
		d := *c
		return &d
	case *Text:
		d := *c
		return &d
	case *Figure:
		d := *c
		return &d
	case *Relation:
		d := *c
		return &d
	}
	panic("collab: unknown class of claim")
}

package collab

import (
	"reflect"
	"slices"
)

// Record is an entity as the graph keeps it: id, kind, versions, and a summary of the
// entity's claims of now, by which lists are ordered and filtered (rules 4, 10, 21).
type Record struct {
	ID      ID
	Kind    EntityKind
	Created int64   // the version of its first batch
	Changed int64   // the version that last asserted or retracted something of it
	Source  *Source // documents only
	Summary
}

// Source describes a document as a source of statements; every DOCUMENT has one.
// Origin and Published never change once they are recorded.
type Source struct {
	Origin    Origin
	Published EDTF
	URL       OptionalText
	SHA256    OptionalText
	Languages []string
}

// Summary has the best claims about an entity as of now (rule 4).
type Summary struct {
	Name string // rule 21, without languages; the id where it has no name
	// Sort is the name folded, by which lists are ordered; the name itself where
	// folding leaves nothing. It is "" for an entity of which every statement has been
	// taken back: such an entity is in no list and no count.
	Sort     string
	Country  string // ISO 3166-1 alpha-2; "" unknown
	CityID   ID     // the place of the best location that is no country; "" unknown
	ParentID ID     // the institution it is PART_OF; "" none
	Types    []InstitutionType
	Status   InstitutionStatus
	Period   EDTF // the best PERIOD; "" none
	Year     int  // the first year of Period, else of ESTABLISHED; 0 unknown
}

// Equal tells whether two summaries say the same.
func (s Summary) Equal(o Summary) bool {
	types := slices.Equal(s.Types, o.Types)
	s.Types, o.Types = nil, nil
	return types && reflect.DeepEqual(s, o)
}

// EntityClaims has the names, identifiers, texts and figures of one entity that a
// question selects, each list in order of id.
type EntityClaims struct {
	Names       []*Name
	Identifiers []*Identifier
	Texts       []*Text
	Figures     []*Figure
}

// Add appends a claim to the list of its class. A relation is not added.
func (s *EntityClaims) Add(c Claim) {
	switch c := c.(type) {
	case *Name:
		s.Names = append(s.Names, c)
	case *Identifier:
		s.Identifiers = append(s.Identifiers, c)
	case *Text:
		s.Texts = append(s.Texts, c)
	case *Figure:
		s.Figures = append(s.Figures, c)
	}
}

// Each calls yield for every claim: names first, then identifiers, texts, figures.
func (s *EntityClaims) Each(yield func(Claim)) {
	for _, c := range s.Names {
		yield(c)
	}
	for _, c := range s.Identifiers {
		yield(c)
	}
	for _, c := range s.Texts {
		yield(c)
	}
	for _, c := range s.Figures {
		yield(c)
	}
}

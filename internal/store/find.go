package store

import (
	"cmp"

	"liaison/internal/collab"
)

// Where is a condition on entities that every store can push down. All keys
// that are set must hold; a nil list asks nothing, an empty one is met by none.
type Where struct {
	Kinds     []collab.EntityKind
	IDs       []collab.ID
	Countries []string // of the summary
	Types     []collab.InstitutionType
	Statuses  []collab.InstitutionStatus
	ActiveOn  *collab.Day       // the summary's period is known and its span contains the day
	EndsIn    *collab.DateRange // the summary's period has a known end, and its last possible day lies in the range
	Claimed   *Claimed          // an identifier, name or text of its own fits
	Related   *Related          // a relation fits
	Stated    *collab.Selection // any claim of it, or relation to or from it, is selected
	And       []Where
	Or        []Where // nil asks nothing; no entity meets an empty list
	Not       *Where
}

// Claimed asks for a claim of the entity's own with one of the labels (the
// scheme of an identifier, the type of a name, the topic of a text) and, where
// Match is not "", that match text: MatchText of the claim.
type Claimed struct {
	Class  collab.Class
	Labels []string
	Match  string
	collab.Selection
}

// Related asks for a relation of the entity; WithKinds are of the far end.
type Related struct {
	Kinds     []collab.RelationKind
	Direction collab.Direction // "": BOTH
	Roles     []string
	WithKinds []collab.EntityKind
	collab.Selection
}

// OrderField is what a list is sorted by; the entity's id breaks ties, always
// ascending within the direction of the list.
type OrderField string

// The orders that stores know. RELEVANCE is made above them.
const (
	ByName    OrderField = "NAME"
	ByCreated OrderField = "CREATED"
	ByChanged OrderField = "CHANGED"
)

// Position is a place in an order: just after the entity with this key and id.
type Position struct {
	Text   string // ByName: the sort name; conflicts: see ConflictPosition
	Number int64  // ByCreated, ByChanged
	ID     collab.ID
}

// Find asks for a page of entities.
type Find struct {
	Where Where
	Order OrderField // "": NAME
	Desc  bool       // reverses the whole order, that of ids too
	After *Position
	Limit int  // NoLimit lists all
	Total bool // count all that fit, whatever the position
}

// Page is a page of entities.
type Page struct {
	Records []*collab.Record
	Total   int
}

// PositionOf returns the place of a record in the order.
func PositionOf(r *collab.Record, order OrderField) Position {
	switch order {
	case ByCreated:
		return Position{Number: r.Created, ID: r.ID}
	case ByChanged:
		return Position{Number: r.Changed, ID: r.ID}
	}
	return Position{Text: r.Sort, ID: r.ID}
}

// Compare orders two positions of one order, ascending. Strings are compared by bytes,
// which for UTF-8 is the order of code points.
func (p Position) Compare(q Position) int {
	if c := cmp.Compare(p.Text, q.Text); c != 0 { // most differ in it, and their ids are not looked at
		return c
	}
	if c := cmp.Compare(p.Number, q.Number); c != 0 {
		return c
	}
	return cmp.Compare(p.ID, q.ID)
}

// CompareByName orders records by sort name, then by id, as ByName does. It makes no
// positions of them, since answers sort many records.
func CompareByName(a, b *collab.Record) int {
	if c := cmp.Compare(a.Sort, b.Sort); c != 0 {
		return c
	}
	return cmp.Compare(a.ID, b.ID)
}

// ConflictPosition returns the place of a conflict in the order of conflicts.
func ConflictPosition(sort string, c *collab.Conflict) Position {
	return Position{Text: sort + "\x00" + string(c.SubjectID) + "\x00" + c.Property, ID: c.ID}
}

// Facet is what entities are counted by.
type Facet string

// The facets.
const (
	FacetKind      Facet = "KIND"
	FacetCountry   Facet = "COUNTRY"
	FacetType      Facet = "TYPE"
	FacetSource    Facet = "SOURCE"
	FacetScheme    Facet = "IDENTIFIER_SCHEME"
	FacetProgramme Facet = "PROGRAMME"
	FacetYear      Facet = "YEAR"
)

// FacetCount is how many entities have a value. SOURCE and PROGRAMME values are
// ids, YEAR is the first year of the period or of the establishment in four
// digits. Entities without a value are counted nowhere.
type FacetCount struct {
	Facet Facet
	Value string
	Count int
}

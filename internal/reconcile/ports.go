package reconcile

import (
	"context"

	"liaison/internal/collab"
)

// Matcher finds the entities that a text written by a person may mean.
type Matcher interface {
	// Match answers each query by itself, in the order of the queries; no
	// candidates is an empty list. The candidates come with the best first.
	Match(ctx context.Context, queries []TextQuery) ([][]TextMatch, error)
}

// TextQuery is a text to match, with the country and city that its row gives. Both are
// as the client wrote them: a code, or a name in any language. They are "" where the
// row gives none, or several.
type TextQuery struct {
	Text    string
	Kinds   []collab.EntityKind // only these; nil: any
	Country string
	City    string
	Limit   int // most candidates
}

// TextMatch is an entity that a text may mean.
type TextMatch struct {
	ID     collab.ID
	Score  float64 // how sure, 0 to 1
	Chosen bool    // the matcher is sure enough to choose it
	Reason string  // for people: "acronym KTU"; "" none
}

// Finder finds entities by the beginnings of their names and by their identifiers.
type Finder interface {
	// Suggest returns the entities of the kinds (nil: any) that have a name which
	// begins with the prefix, the best first: limit of them after the first skip.
	// Equal questions have answers in the same order.
	Suggest(ctx context.Context, prefix string, kinds []collab.EntityKind, skip, limit int) ([]collab.ID, error)
	// Holders returns for each of the identifiers the entities that have it, in order
	// of id; an empty list where no entity has it. A website is passed as the client
	// wrote it; other identifiers in the form of their register: "03r8nwp71", "Q1426464".
	Holders(ctx context.Context, identifiers []RegisterID) ([][]collab.ID, error)
}

// RegisterID is an identifier given by a register. The schemes are those of the
// graph, such as "ror", "wikidata", "isni".
type RegisterID struct {
	Scheme string
	Value  string
}

// Facts gives what the graph holds about entities.
type Facts interface {
	// Facts returns one entity for each id, in the order of ids; nil for an id that
	// the graph does not know.
	Facts(ctx context.Context, ids []collab.ID) ([]*Entity, error)
}

// Links gives what entities are linked to.
type Links interface {
	// Links answers the queries in their order, all from the same version of the graph:
	// one list for each id of a query, in the order of its ids, and an empty one for an
	// id that the graph does not know. More links than a query's Most are TOO_COSTLY.
	Links(ctx context.Context, queries []LinkQuery) ([][]Linked, error)
}

// LinkQuery asks for one list of several entities, each of which is given once.
type LinkQuery struct {
	IDs  []collab.ID
	List ListName
	Via  collab.TieKind // of partners: only ties of this kind; "": of the five kinds of collaboration
	AsOf OptionalDay    // only what held on the day
	// First is how many links of each entity are described, and Most how many of all
	// entities together.
	First, Most int
	Dated       bool // the time, the last report and the status are wanted as well
}

// OptionalDay is a day, where it is given.
type OptionalDay struct {
	Day   collab.Day
	Given bool
}

// Linked is a list of one entity: how many links it has, and the first of them.
// Partners come by falling weight, others by name.
type Linked struct {
	Total int
	First []Link
}

// Link is what an entity is linked to.
type Link struct {
	ID     collab.ID
	Name   string
	Weight float64 // of a partner
	// Valid is when the link held, and LastReported when a source last found it so; ""
	// where that is not known.
	Valid, LastReported collab.EDTF
	Status              collab.LinkStatus
}

// Entity is what answers tell about an entity. "" and empty lists stand for what is
// not known.
type Entity struct {
	ID          collab.ID
	Kind        collab.EntityKind
	Name        string
	Country     string // ISO 3166-1 alpha-2
	City        string
	CityID      collab.ID // the place, where it is an entity
	Types       []string  // of an institution: "UNIVERSITY"
	Website     string
	Period      collab.EDTF       // of a project, an agreement and the like
	Status      collab.LinkStatus // how the period stands today; "" without a period
	Identifiers []RegisterID      // the best of each scheme first
}

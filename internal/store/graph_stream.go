package store

import (
	"slices"

	"liaison/internal/collab"
)

// GraphStream receives the graph as a store streams it: the vertices, edges and
// dates from which a copy of the graph in memory is built, without evidence.
// Every vertex comes before the first edge or date, and every edge before the first
// name. Vertices are numbered from
// 0 in the order in which they come, and edges refer to vertices by number. A
// store does not read what has no function here. A function's error ends the stream.
type GraphStream struct {
	Vertex func(Vertex) error
	// Record receives the whole record of each entity, once for each vertex and in the
	// order of the vertices. A record is as it is when it is read, which may be after
	// the version of the stream.
	Record func(*collab.Record) error
	Edge   func(Edge) error
	Date   func(Edge) error // a text that dates an entity, see Edge
	// Name receives the names that are in force at the version of the stream. Names that
	// have all but the fields of a CompactName in common should share one Common.
	Name func(*collab.CompactName) error
}

// Vertex is an entity in a graph stream.
type Vertex struct {
	ID        collab.ID
	Kind      collab.EntityKind
	Created   int64         // the version of the entity's first batch
	Origin    collab.Origin // documents only
	Published collab.EDTF   // documents only; "" unknown
}

// Edge is a statement in a graph stream: a relation from one vertex to another,
// or a text of one of collab.DateTopics about the vertex From. The To of such a
// text is -1, and its Attributes have its topic and value.
type Edge struct {
	ID         collab.ID
	From, To   int32
	Source     int32 // the document that makes the statement
	Attributes *EdgeAttributes
	Asserted   int64
	Retracted  int64 // 0: in force at the version of the stream
}

// EdgeAttributes are the parts of an edge that many edges have in common; edges
// of one stream may share one value.
type EdgeAttributes struct {
	Kind       collab.RelationKind // "" for a date
	Role       collab.OptionalText
	Status     collab.OptionalText
	Confidence collab.Confidence
	Modality   collab.Modality
	Valid      collab.EDTF
	Observed   collab.EDTF
	Ordered    bool             // the relation has a place among those of its source: Order
	Order      int32            // 0 where it has none
	Topic      collab.TextTopic // of a date; "" for a relation
	Value      collab.EDTF      // of a date; "" for a relation
}

// SetOrder sets the place of a relation among those of its source; nil means that it has
// none.
func (a *EdgeAttributes) SetOrder(order *int32) {
	if a.Ordered = order != nil; a.Ordered {
		a.Order = *order
	}
}

// EdgeOf returns the claim as an edge, and false for a claim that is neither a
// relation nor a text of one of collab.DateTopics. number gives an entity's number in the stream.
func EdgeOf(c collab.Claim, number func(collab.ID) int32) (Edge, bool) {
	s, to := c.Base(), int32(-1)
	attributes := EdgeAttributes{Confidence: s.Confidence, Modality: s.Modality, Valid: s.Valid, Observed: s.Observed}
	switch c := c.(type) {
	case *collab.Relation:
		attributes.Kind, attributes.Role, attributes.Status = c.Kind, c.Role, c.Status
		attributes.SetOrder(c.Order)
		to = number(c.To)
	case *collab.Text:
		if !slices.Contains(collab.DateTopics, c.Topic) {
			return Edge{}, false
		}
		attributes.Topic, attributes.Value = c.Topic, collab.EDTF(c.Value)
	default:
		return Edge{}, false
	}
	return Edge{
		ID: s.ID, From: number(c.About()), To: to, Source: number(s.SourceID), Attributes: &attributes,
		Asserted: s.Asserted, Retracted: s.Retracted,
	}, true
}

// VertexOf returns the entity as a vertex.
func VertexOf(r *collab.Record) Vertex {
	v := Vertex{ID: r.ID, Kind: r.Kind, Created: r.Created}
	if r.Source != nil {
		v.Origin, v.Published = r.Source.Origin, r.Source.Published
	}
	return v
}

package store

import "liaison/internal/collab"

// GraphStream receives the graph as a store streams it: the vertices, edges and
// periods from which a copy of the graph in memory is built, without evidence.
// Every vertex comes before the first edge or period. Vertices are numbered from
// 0 in the order in which they come, and edges refer to vertices by number. A
// store does not read what has no function here. A function's error ends the stream.
type GraphStream struct {
	Vertex func(Vertex) error
	Edge   func(Edge) error
	Period func(Edge) error         // an entity's PERIOD, see Edge
	Name   func(*collab.Name) error // names in force at the version of the stream only
}

// Vertex is an entity in a graph stream.
type Vertex struct {
	ID        collab.ID
	Kind      collab.EntityKind
	Created   int64         // the version of the entity's first batch
	Origin    collab.Origin // documents only
	Published collab.Day    // documents only: the last possible day of publication; MinDay unknown
}

// Edge is a statement in a graph stream: a relation from one vertex to another,
// or a PERIOD of the vertex From. A period's To is -1 and its Attributes have the
// period itself as Value.
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
	Kind       collab.RelationKind // "" for a PERIOD
	Role       collab.OptionalText
	Status     collab.OptionalText
	Confidence collab.Confidence
	Modality   collab.Modality
	Valid      collab.EDTF
	Value      collab.EDTF // the period itself; "" for a relation
}

// EdgeOf returns the claim as an edge, and false for a claim that is neither a
// relation nor a PERIOD. number gives an entity's number in the stream.
func EdgeOf(c collab.Claim, number func(collab.ID) int32) (Edge, bool) {
	s, to := c.Base(), int32(-1)
	attributes := EdgeAttributes{Confidence: s.Confidence, Modality: s.Modality, Valid: s.Valid}
	switch c := c.(type) {
	case *collab.Relation:
		attributes.Kind, attributes.Role, attributes.Status = c.Kind, c.Role, c.Status
		to = number(c.To)
	case *collab.Text:
		if c.Topic != collab.PeriodTopic {
			return Edge{}, false
		}
		attributes.Value = collab.EDTF(c.Value)
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
		v.Origin, v.Published = r.Source.Origin, published(r.Source)
	}
	return v
}

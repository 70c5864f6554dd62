package snapshot

import (
	"sort"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// Graph is who is linked to whom, at one version: every entity, every relation
// ever recorded, with its valid and record time, and the periods of things. It is
// immutable and may be read by many at once.
//
// Entities are numbered by Node, in order of id but for those that joined since
// the last build, which Rank puts into their place.
type Graph struct {
	Version int64
	base    *arrays

	// What changed since base was built.
	joined  []Entity
	kinds   []uint8             // of those
	late    map[collab.Key]Node // where they are
	sources map[Node]document   // among those that joined
	links   []Link
	shapes  []Shape
	changed map[Node]around
	periods map[Node][]Period
	ranks   []Node // of each node; nil where none has joined
	ranked  []Node // by rank
}

// Node is the number of an entity in one graph.
type Node = int32

// None is no node.
const None Node = -1

// Entity is what the graph has of an entity itself.
type Entity struct {
	Key     collab.Key
	Created int64 // the version of its first batch
}

// Link is a relation. What parallel ones have in common is their Shape.
type Link struct {
	Key       collab.Key
	From, To  Node
	Source    Node
	Shape     int32
	Asserted  int64
	Retracted int64 // 0: in force
}

// Period is what a source says of a thing's time.
type Period struct {
	Statement collab.Statement // without evidence
	Value     collab.EDTF
}

// Shape is what many links have in common, with its time as days.
type Shape struct {
	store.EdgeAttributes
	Kind uint8 // index in collab.RelationKinds
	Span collab.Span
}

// document is what statements take from their source.
type document struct {
	origin    collab.Origin
	published collab.Day
}

// around are the links of an entity, parallel ones side by side: by the other
// end, then kind, then id.
type around struct{ out, in []int32 }

// arrays are a graph as it was built.
type arrays struct {
	entities []Entity
	kinds    []uint8 // of entities: apart, since walks look at many, and at nothing else of them
	links    []Link
	shapes   []Shape
	// links[inStarts[v]:inStarts[v+1]] are to v, and copies[outStarts[v]:outStarts[v+1]]
	// from v, by the other end, kind, id: twice, since a walk takes far longer to look at
	// links that lie apart. in and out number them one after the other.
	inStarts, in   []int32
	outStarts, out []int32
	copies         []Link
	periods        map[Node][]Period
	documents      map[Node]document
}

// Len is the number of entities.
func (g *Graph) Len() int { return len(g.base.entities) + len(g.joined) }

// Links is the number of relations ever recorded. Each has two numbers, one among the
// links from its end and one among those to the other; only its key tells it.
func (g *Graph) Links() int { return len(g.base.links) + len(g.links) }

// Entity is that of the node.
func (g *Graph) Entity(v Node) *Entity {
	if n := len(g.base.entities); int(v) >= n {
		return &g.joined[int(v)-n]
	}
	return &g.base.entities[v]
}

// Kind is what the entity is.
func (g *Graph) Kind(v Node) collab.EntityKind { return collab.EntityKinds[g.KindIndex(v)] }

// KindIndex is the place of the entity's kind in collab.EntityKinds.
func (g *Graph) KindIndex(v Node) uint8 {
	if n := len(g.base.kinds); int(v) >= n {
		return g.kinds[int(v)-n]
	}
	return g.base.kinds[v]
}

// ID is the entity's.
func (g *Graph) ID(v Node) collab.ID { return g.Entity(v).Key.EntityID() }

// Find is the node of the entity with the id, None where the graph has none.
func (g *Graph) Find(id collab.ID) Node {
	key := id.Key()
	list := g.base.entities
	if i := sort.Search(len(list), func(i int) bool { return list[i].Key.Compare(key) >= 0 }); i < len(list) && list[i].Key == key {
		return Node(i)
	}
	if v, ok := g.late[key]; ok {
		return v
	}
	return None
}

// Rank is the node's place in the order of ids; ByRank is its inverse.
func (g *Graph) Rank(v Node) int32 {
	if g.ranks == nil {
		return v
	}
	return g.ranks[v]
}

// ByRank is the node at a place in the order of ids.
func (g *Graph) ByRank(rank int32) Node {
	if g.ranked == nil {
		return rank
	}
	return g.ranked[rank]
}

// Link is that of the number.
func (g *Graph) Link(i int32) *Link {
	n := len(g.base.links)
	switch {
	case int(i) < n:
		return &g.base.links[i]
	case int(i) < 2*n:
		return &g.base.copies[int(i)-n]
	}
	return &g.links[int(i)-2*n]
}

// Shapes is the number of shapes; Shape is one of them.
func (g *Graph) Shapes() int { return len(g.base.shapes) + len(g.shapes) }

// Shape is that of the number.
func (g *Graph) Shape(i int32) *Shape {
	if n := len(g.base.shapes); int(i) >= n {
		return &g.shapes[int(i)-n]
	}
	return &g.base.shapes[i]
}

// Out are the numbers of the links from the node, parallel ones side by side.
func (g *Graph) Out(v Node) []int32 {
	if a, ok := g.changed[v]; ok {
		return a.out
	}
	if int(v) >= len(g.base.entities) {
		return nil
	}
	return g.base.out[g.base.outStarts[v]:g.base.outStarts[v+1]]
}

// In are the numbers of the links to the node, parallel ones side by side.
func (g *Graph) In(v Node) []int32 {
	if a, ok := g.changed[v]; ok {
		return a.in
	}
	if int(v) >= len(g.base.entities) {
		return nil
	}
	return g.base.in[g.base.inStarts[v]:g.base.inStarts[v+1]]
}

// Periods are what is said of the node's time.
func (g *Graph) Periods(v Node) []Period {
	if p, ok := g.periods[v]; ok {
		return p
	}
	return g.base.periods[v]
}

// Origin is that of a link's source.
func (g *Graph) Origin(source Node) collab.Origin { return g.document(source).origin }

func (g *Graph) document(source Node) document {
	if d, ok := g.sources[source]; ok {
		return d
	}
	return g.base.documents[source]
}

// compare orders links around an entity.
func (g *Graph) compare(a, b int32, other func(*Link) Node) int {
	x, y := g.Link(a), g.Link(b)
	if o, p := other(x), other(y); o != p {
		return int(o - p)
	}
	if k, l := g.Shape(x.Shape).Kind, g.Shape(y.Shape).Kind; k != l {
		return int(k) - int(l)
	}
	return x.Key.Compare(y.Key)
}

func from(l *Link) Node { return l.From }

func to(l *Link) Node { return l.To }

package live

import (
	"sort"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// EntityGraph is the graph of a store in memory: every entity, every relation ever recorded
// with its valid and record time, and the dates of things. It is immutable, so that
// many goroutines may read one at once.
//
// A Node numbers an entity. Nodes are in order of id, except for entities that were
// created since the last build; Rank gives every node its place in the order of ids.
type EntityGraph struct {
	Version int64
	base    *arrays

	// What changed since base was built.
	joined     []NodeRecord
	kinds      []uint8             // of the entities in joined
	late       map[collab.Key]Node // the nodes of the entities in joined
	sources    map[Node]document   // the documents in joined
	links      []Arc
	attributes []ArcAttributes
	changed    map[Node]around
	dates      map[Node][]Date
	ranks      []Node // of each node; nil if no entity has joined
	ranked     []Node // the nodes by rank; nil if no entity has joined
}

// Node is the number of an entity in one graph. Graphs that follow each other (see
// Adjacency) keep the numbers.
type Node = int32

// None stands for an entity that a graph does not have.
const None Node = -1

// NodeRecord is what the graph holds of an entity besides its kind.
type NodeRecord struct {
	Key     collab.Key
	Created int64 // the version of its first batch
}

// Arc is a recorded relation, which runs from one node to another. What many arcs have
// in common is stored once, as ArcAttributes.
type Arc struct {
	Key       collab.Key
	From, To  Node
	Source    Node
	Attrs     int32 // the number of its attributes, see Graph.Attributes
	Asserted  int64
	Retracted int64 // 0: in force
}

// arcKinds are the indices of an arc's kind in collab.RelationKinds and of the kind of its
// other end, as seen from the node around which it is listed, in collab.EntityKinds.
type arcKinds struct{ relation, other uint8 }

// Date is one source's text that dates an entity: the PERIOD of a thing, when an
// alliance or a joint lab was ESTABLISHED, the day on which a document was IMPORTED. What
// many dates have in common is stored once, as DateText, which must not be changed.
type Date struct {
	Key       collab.Key
	Asserted  int64
	Retracted int64 // 0: in force
	Source    Node
	*DateText
}

// DateText is what a Date says, and how.
type DateText struct {
	Topic      collab.TextTopic
	Value      collab.EDTF
	Confidence collab.Confidence
	Modality   collab.Modality
}

// newDateText returns the text of an edge that is a date.
func newDateText(a *store.EdgeAttributes) DateText {
	return DateText{a.Topic, a.Value, a.Confidence, a.Modality}
}

// keepsDate reports whether rules of time read texts of the topic about entities of the
// kind (rules 8a and 9b).
func keepsDate(kind collab.EntityKind, topic collab.TextTopic) bool {
	switch topic {
	case collab.PeriodTopic:
		return kind.HasPeriod()
	case collab.EstablishedTopic:
		return kind == collab.KindAlliance || kind == collab.KindJointLab
	case collab.ImportedTopic:
		return kind == collab.KindDocument
	}
	return false
}

// ArcAttributes are the parts that many arcs have in common, with the valid time as
// days.
type ArcAttributes struct {
	store.EdgeAttributes
	Kind uint8 // index in collab.RelationKinds
	Span collab.Span
}

// document holds what a statement takes from its source.
type document struct {
	origin    collab.Origin
	published collab.EDTF
}

// around lists the arcs of one node. Parallel arcs lie side by side: each list is in
// order of the other end, then kind, then id.
type around struct{ out, in []int32 }

// arrays hold a graph as it was built, before it followed any change.
type arrays struct {
	entities   []NodeRecord
	kinds      []uint8 // of the entities; apart from them, since walks read many kinds and nothing else
	keys       keyIndex
	links      []Arc
	attributes []ArcAttributes
	// links[inStarts[v]:inStarts[v+1]] are the arcs to v, copies[outStarts[v]:outStarts[v+1]]
	// those from v. Every arc is stored twice so that the arcs around a node lie side by
	// side, which makes walks several times faster. in and out hold their numbers.
	inStarts, in   []int32
	outStarts, out []int32
	copies         []Arc
	arcKinds       []arcKinds // of the arcs by number; apart from them, since most that are looked at are of another kind
	// dates[dateStarts[v]:dateStarts[v+1]] are the dates of v, in the order of their ids.
	dateStarts []int32
	dates      []Date
	documents  map[Node]document
}

// Len returns the number of entities.
func (g *EntityGraph) Len() int { return len(g.base.entities) + len(g.joined) }

// Arcs returns the number of relations ever recorded. Every relation is stored twice, in
// the out-list of its source and the in-list of its target, so it has two arc numbers.
// Compare Key, not the number, to see whether two arcs are the same relation.
func (g *EntityGraph) Arcs() int { return len(g.base.links) + len(g.links) }

// Record returns what the graph holds of an entity.
func (g *EntityGraph) Record(v Node) *NodeRecord {
	if n := len(g.base.entities); int(v) >= n {
		return &g.joined[int(v)-n]
	}
	return &g.base.entities[v]
}

// Kind returns the kind of an entity.
func (g *EntityGraph) Kind(v Node) collab.EntityKind { return collab.EntityKinds[g.KindIndex(v)] }

// KindIndex returns the index of an entity's kind in collab.EntityKinds.
func (g *EntityGraph) KindIndex(v Node) uint8 {
	if n := len(g.base.kinds); int(v) >= n {
		return g.kinds[int(v)-n]
	}
	return g.base.kinds[v]
}

// ID returns the id of an entity.
func (g *EntityGraph) ID(v Node) collab.ID { return g.Record(v).Key.EntityID() }

// Find returns the node of an id, or None if the graph has no such entity.
func (g *EntityGraph) Find(id collab.ID) Node {
	key := id.Key()
	from, to := g.base.keys.part(key)
	list := g.base.entities[from:to]
	if i := sort.Search(len(list), func(i int) bool { return list[i].Key.Compare(key) >= 0 }); i < len(list) && list[i].Key == key {
		return from + Node(i)
	}
	if v, ok := g.late[key]; ok {
		return v
	}
	return None
}

// Rank returns a node's place in the order of ids; ByRank is its inverse.
func (g *EntityGraph) Rank(v Node) int32 {
	if g.ranks == nil {
		return v
	}
	return g.ranks[v]
}

// ByRank returns the node at a place in the order of ids.
func (g *EntityGraph) ByRank(rank int32) Node {
	if g.ranked == nil {
		return rank
	}
	return g.ranked[rank]
}

// Arc returns the arc of a number.
func (g *EntityGraph) Arc(i int32) *Arc {
	n := len(g.base.links)
	switch {
	case int(i) < n:
		return &g.base.links[i]
	case int(i) < 2*n:
		return &g.base.copies[int(i)-n]
	}
	return &g.links[int(i)-2*n]
}

// arcKinds returns the kinds of an arc that was added since the build. other returns its
// other end.
func (g *EntityGraph) arcKinds(i int32, other func(*Arc) Node) arcKinds {
	a := g.Arc(i)
	return arcKinds{g.Attributes(a.Attrs).Kind, g.KindIndex(other(a))}
}

// AttributesCount returns how many distinct attributes arcs have: numbers below it are
// valid arguments of Attributes.
func (g *EntityGraph) AttributesCount() int { return len(g.base.attributes) + len(g.attributes) }

// Attributes returns the attributes of a number, as Arc.Attrs has it.
func (g *EntityGraph) Attributes(i int32) *ArcAttributes {
	if n := len(g.base.attributes); int(i) >= n {
		return &g.attributes[int(i)-n]
	}
	return &g.base.attributes[i]
}

// Out returns the numbers of the arcs from a node: by the other end, then kind, then id,
// so that parallel arcs lie side by side.
func (g *EntityGraph) Out(v Node) []int32 {
	if a, ok := g.changed[v]; ok {
		return a.out
	}
	if int(v) >= len(g.base.entities) {
		return nil
	}
	return g.base.out[g.base.outStarts[v]:g.base.outStarts[v+1]]
}

// In returns the numbers of the arcs to a node, in the same order as Out.
func (g *EntityGraph) In(v Node) []int32 {
	if a, ok := g.changed[v]; ok {
		return a.in
	}
	if int(v) >= len(g.base.entities) {
		return nil
	}
	return g.base.in[g.base.inStarts[v]:g.base.inStarts[v+1]]
}

// Dates returns what sources say of an entity's own time, in no order.
func (g *EntityGraph) Dates(v Node) []Date {
	if d, ok := g.dates[v]; ok {
		return d
	}
	if int(v) >= len(g.base.entities) {
		return nil
	}
	return g.base.dates[g.base.dateStarts[v]:g.base.dateStarts[v+1]]
}

// Origin returns the origin of an arc's source, "" if the node is no document.
func (g *EntityGraph) Origin(source Node) collab.Origin { return g.document(source).origin }

// Published returns when an arc's source was published, "" if that is not known.
func (g *EntityGraph) Published(source Node) collab.EDTF { return g.document(source).published }

func (g *EntityGraph) document(source Node) document {
	if d, ok := g.sources[source]; ok {
		return d
	}
	return g.base.documents[source]
}

// compare orders the arcs around a node: by the other end, then kind, then id.
func (g *EntityGraph) compare(a, b int32, other func(*Arc) Node) int {
	x, y := g.Arc(a), g.Arc(b)
	if o, p := other(x), other(y); o != p {
		return int(o - p)
	}
	if k, l := g.Attributes(x.Attrs).Kind, g.Attributes(y.Attrs).Kind; k != l {
		return int(k) - int(l)
	}
	return x.Key.Compare(y.Key)
}

func from(l *Arc) Node { return l.From }

func to(l *Arc) Node { return l.To }

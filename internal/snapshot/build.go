package snapshot

import (
	"cmp"
	"context"
	"slices"
	"unsafe"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// builder makes a graph of a store's graph stream.
type builder struct {
	limit int64 // bytes
	size  int64
	a     arrays
	known map[*store.EdgeAttributes]int32
	same  map[store.EdgeAttributes]int32
}

// What a graph takes, in bytes: an entity with its kind and two offsets; a link, twice, with its
// places in two lists; a shape and a period with their texts.
const (
	entitySize = int64(unsafe.Sizeof(Entity{})) + 9
	linkSize   = 2*int64(unsafe.Sizeof(Link{})) + 8
	shapeSize  = int64(unsafe.Sizeof(Shape{})) + 40
	periodSize = int64(unsafe.Sizeof(Period{})) + 60
)

// build reads the graph of the store. One that would take more than limit bytes
// (0: any) is SNAPSHOT_TOO_LARGE, and the message says how much it needs.
func build(ctx context.Context, s store.Reader, limit int64) (*Graph, error) {
	b := &builder{limit: limit, known: map[*store.EdgeAttributes]int32{}, same: map[store.EdgeAttributes]int32{}}
	b.a.periods, b.a.documents = map[Node][]Period{}, map[Node]document{}
	version, err := s.StreamGraph(ctx, 0, store.GraphStream{Vertex: b.entity, Edge: b.link, Period: b.period})
	if err != nil {
		return nil, err
	}
	if b.full() {
		needs := b.size>>20 + 1
		return nil, collab.Errorf(collab.SnapshotTooLarge,
			"the graph takes about %d MB in memory, and may take %.3g: start with --snapshot-memory=%d or more", needs, float64(limit)/(1<<20), needs+needs/4+1)
	}
	b.finish()
	return &Graph{Version: version, base: &b.a}, nil
}

// full tells whether the limit is passed; what comes then is only counted.
func (b *builder) full() bool { return b.limit > 0 && b.size > b.limit }

func (b *builder) entity(j store.Vertex) error {
	if b.size += entitySize; b.full() {
		return nil
	}
	if j.Origin != "" {
		b.a.documents[Node(len(b.a.entities))] = document{j.Origin, j.Published}
	}
	b.a.entities = append(b.a.entities, Entity{j.ID.Key(), j.Created})
	b.a.kinds = append(b.a.kinds, kindIndex(j.Kind))
	return nil
}

func (b *builder) link(l store.Edge) error {
	if b.size += linkSize; b.full() {
		return nil
	}
	b.a.links = append(b.a.links, Link{l.ID.Key(), l.From, l.To, l.Source, b.shape(l.Attributes), l.Asserted, l.Retracted})
	return nil
}

func (b *builder) period(l store.Edge) error {
	if !collab.EntityKinds[b.kindOf(l.From)].HasPeriod() {
		return nil
	}
	if b.size += periodSize; b.full() {
		return nil
	}
	b.a.periods[l.From] = append(b.a.periods[l.From], Period{b.statement(l), l.Attributes.Value})
	return nil
}

func (b *builder) kindOf(v Node) uint8 {
	if int(v) < len(b.a.entities) {
		return b.a.kinds[v]
	}
	return 0 // beyond the limit nothing is kept
}

func (b *builder) statement(l store.Edge) collab.Statement {
	d := b.a.documents[l.Source]
	return collab.Statement{
		ID: l.ID, SourceID: b.a.entities[l.Source].Key.EntityID(), Origin: d.origin, Published: d.published,
		Confidence: l.Attributes.Confidence, Modality: l.Attributes.Modality, Valid: l.Attributes.Valid, Asserted: l.Asserted, Retracted: l.Retracted,
	}
}

// shape is the number of a shape, the same for all that are equal.
func (b *builder) shape(s *store.EdgeAttributes) int32 {
	if i, ok := b.known[s]; ok {
		return i
	}
	i, ok := b.same[*s]
	if !ok {
		i = int32(len(b.a.shapes))
		b.same[*s] = i
		b.a.shapes = append(b.a.shapes, newShape(*s))
		b.size += shapeSize
	}
	b.known[s] = i
	return i
}

func newShape(s store.EdgeAttributes) Shape {
	return Shape{s, uint8(slices.Index(collab.RelationKinds, s.Kind)), s.Valid.Span()}
}

func kindIndex(k collab.EntityKind) uint8 { return uint8(slices.Index(collab.EntityKinds, k)) }

// finish numbers entities in order of id and lists the links around each.
func (b *builder) finish() {
	a := &b.a
	n := len(a.entities)
	order := make([]int32, n)
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(x, y int32) int { return a.entities[x].Key.Compare(a.entities[y].Key) })
	place := make([]Node, n)
	sorted, kinds := make([]Entity, n), make([]uint8, n)
	for to, from := range order {
		place[from], sorted[to], kinds[to] = Node(to), a.entities[from], a.kinds[from]
	}
	a.entities, a.kinds = sorted, kinds
	a.periods, a.documents = moved(a.periods, place), moved(a.documents, place)
	a.sortLinks(place)

	m := len(a.links)
	a.in, a.out, a.copies = make([]int32, m), make([]int32, m), make([]Link, m)
	a.outStarts = make([]int32, n+1)
	for i := range a.links {
		a.in[i], a.out[i] = int32(i), int32(m+i)
		a.outStarts[a.links[i].From+1]++
	}
	for v := range n {
		a.outStarts[v+1] += a.outStarts[v]
	}
	next := slices.Clone(a.outStarts)
	for _, l := range a.links { // to is ascending, so each row is by the other end
		a.copies[next[l.From]] = l
		next[l.From]++
	}
}

// sortLinks renumbers the ends of links and sorts these by to, from, kind, id: into
// rows by to, then each row, which is short, by the rest.
func (a *arrays) sortLinks(place []Node) {
	a.inStarts = make([]int32, len(place)+1)
	for i := range a.links {
		l := &a.links[i]
		l.From, l.To, l.Source = place[l.From], place[l.To], place[l.Source]
		a.inStarts[l.To+1]++
	}
	for v := range place {
		a.inStarts[v+1] += a.inStarts[v]
	}
	next, links := slices.Clone(a.inStarts), make([]Link, len(a.links))
	for _, l := range a.links {
		links[next[l.To]] = l
		next[l.To]++
	}
	a.links = links
	for v := range place {
		row := a.links[a.inStarts[v]:a.inStarts[v+1]]
		if len(row) < 2 {
			continue
		}
		slices.SortFunc(row, func(x, y Link) int {
			return cmp.Or(cmp.Compare(x.From, y.From), cmp.Compare(a.shapes[x.Shape].Kind, a.shapes[y.Shape].Kind), x.Key.Compare(y.Key))
		})
	}
}

func moved[V any](m map[Node]V, place []Node) map[Node]V {
	out := make(map[Node]V, len(m))
	for v, x := range m {
		out[place[v]] = x
	}
	return out
}

package live

import (
	"cmp"
	"context"
	"slices"
	"unsafe"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// builder makes a graph from a store's stream.
type builder struct {
	limit   int64 // bytes
	size    int64
	a       arrays
	records []*collab.Record
	status  map[collab.ID]collab.InstitutionStatus
	known   map[*store.EdgeAttributes]int32
	same    map[store.EdgeAttributes]int32
	dates   []nodeDate
	texts   map[DateText]*DateText
}

// nodeDate is a date of a node.
type nodeDate struct {
	of Node
	Date
}

// The memory of the parts of a graph in bytes: an entity with its kind, three offsets, and its part of the index of keys,
// a record without its names, an arc with its copy, and its places and kinds in two lists, attributes with texts, a date and its text.
const (
	entitySize     = int64(unsafe.Sizeof(NodeRecord{})) + 21
	recordSize     = int64(unsafe.Sizeof(collab.Record{})) + 60 // with its id, and its places in orders and lists
	linkSize       = 2*int64(unsafe.Sizeof(Arc{})+unsafe.Sizeof(arcKinds{})) + 8
	attributesSize = int64(unsafe.Sizeof(ArcAttributes{})) + 40
	dateSize       = int64(unsafe.Sizeof(Date{}))
	dateTextSize   = int64(unsafe.Sizeof(DateText{})) + 20
)

// build reads a view of the store as of now. Where its graph would take more memory than
// the limit, the view has names only.
func (m *Memory) build(ctx context.Context) (*View, error) {
	b := newBuilder(m.limit)
	n := newNamesBuilder()
	stream := store.GraphStream{Vertex: b.entity, Record: b.record, Edge: b.link, Date: b.date, Name: n.name}
	last := m.view.Load()
	known := last != nil && last.large != nil // records are never deleted, so the graph never becomes smaller
	if known {
		stream = store.GraphStream{Record: b.record, Name: n.name}
	}
	version, err := m.store.StreamGraph(ctx, collab.Now(), stream)
	n.end()
	if err != nil {
		return nil, err
	}
	v := &View{Version: version, Described: version, claims: m.claims}
	switch {
	case known:
		v.large = last.large
	case b.full():
		needs := b.size>>20 + 1
		v.large = collab.Errorf(collab.SnapshotTooLarge,
			"the graph takes about %d MB in memory, and may take %.3g: start with --snapshot-memory=%d or more", needs, float64(m.limit)/(1<<20), needs+needs/4+1)
	default:
		v.graph, v.records = b.finish(version)
	}
	v.names = newNames(n.shard(), nil, b.status)
	// The records may be newer than the version of the stream.
	next, err := m.follow(ctx, v)
	if err == nil && next == nil {
		return v, nil // the store is written faster than it is read: the next refresh builds anew
	}
	return next, err
}

func newBuilder(limit int64) *builder {
	b := &builder{limit: limit, known: map[*store.EdgeAttributes]int32{}, same: map[store.EdgeAttributes]int32{}, texts: map[DateText]*DateText{}}
	b.a.documents, b.status = map[Node]document{}, map[collab.ID]collab.InstitutionStatus{}
	return b
}

// streamer gives a graph as store.Stream.StreamGraph does.
type streamer interface {
	StreamGraph(ctx context.Context, at collab.At, to store.GraphStream) (version int64, err error)
}

// Build reads the graph that a stream gives as of now, whatever its size: a small part of
// a store's graph, for a question about that part.
func Build(ctx context.Context, s streamer) (*EntityGraph, error) {
	b := newBuilder(0)
	version, err := s.StreamGraph(ctx, collab.Now(), store.GraphStream{Vertex: b.entity, Edge: b.link, Date: b.date})
	if err != nil {
		return nil, err
	}
	g, _ := b.finish(version)
	return g, nil
}

// full reports whether the limit is exceeded. What comes after that is only counted.
func (b *builder) full() bool { return b.limit > 0 && b.size > b.limit }

func (b *builder) entity(j store.Vertex) error {
	if b.size += entitySize; b.full() {
		return nil
	}
	if j.Origin != "" {
		b.a.documents[Node(len(b.a.entities))] = document{j.Origin, j.Published}
	}
	b.a.entities = append(b.a.entities, NodeRecord{j.ID.Key(), j.Created})
	b.a.kinds = append(b.a.kinds, kindIndex(j.Kind))
	return nil
}

func (b *builder) record(r *collab.Record) error {
	setStatus(b.status, r)
	if b.size += recordSize + int64(len(r.Name)+len(r.Sort)); b.full() {
		return nil
	}
	b.records = append(b.records, r)
	return nil
}

func (b *builder) link(l store.Edge) error {
	if b.size += linkSize; b.full() {
		return nil
	}
	b.a.links = append(b.a.links, Arc{l.ID.Key(), l.From, l.To, l.Source, b.number(l.Attributes), l.Asserted, l.Retracted})
	return nil
}

func (b *builder) date(e store.Edge) error {
	if !keepsDate(collab.EntityKinds[b.kindOf(e.From)], e.Attributes.Topic) {
		return nil
	}
	if b.size += dateSize; b.full() {
		return nil
	}
	text := newDateText(e.Attributes)
	same := b.texts[text]
	if same == nil {
		same = &text
		b.texts[text] = same
		b.size += dateTextSize
	}
	b.dates = append(b.dates, nodeDate{e.From, Date{e.ID.Key(), e.Asserted, e.Retracted, e.Source, same}})
	return nil
}

func (b *builder) kindOf(v Node) uint8 {
	if int(v) < len(b.a.entities) {
		return b.a.kinds[v]
	}
	return 0 // the limit is exceeded, and nothing is kept any more
}

// number returns the number of the attributes, the same for all that are equal.
func (b *builder) number(s *store.EdgeAttributes) int32 {
	if i, ok := b.known[s]; ok {
		return i
	}
	i, ok := b.same[*s]
	if !ok {
		i = int32(len(b.a.attributes))
		b.same[*s] = i
		b.a.attributes = append(b.a.attributes, newAttributes(*s))
		b.size += attributesSize
	}
	b.known[s] = i
	return i
}

func newAttributes(s store.EdgeAttributes) ArcAttributes {
	return ArcAttributes{s, uint8(slices.Index(collab.RelationKinds, s.Kind)), s.Valid.Span()}
}

func kindIndex(k collab.EntityKind) uint8 { return uint8(slices.Index(collab.EntityKinds, k)) }

// finish numbers the entities in order of id, lists the arcs around each, and sorts the
// records.
func (b *builder) finish(version int64) (*EntityGraph, *records) {
	a := &b.a
	n := len(a.entities)
	order := make([]int32, n)
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(x, y int32) int { return a.entities[x].Key.Compare(a.entities[y].Key) })
	place := make([]Node, n)
	sorted, kinds := make([]NodeRecord, n), make([]uint8, n)
	for to, from := range order {
		place[from], sorted[to], kinds[to] = Node(to), a.entities[from], a.kinds[from]
	}
	a.entities, a.kinds, a.keys = sorted, kinds, newKeyIndex(sorted)
	sortedRecords := collab.Beside(func() *records {
		all := make([]*collab.Record, len(b.records))
		for from, r := range b.records {
			all[place[from]] = r
		}
		return newRecords(all)
	})
	a.documents = moved(a.documents, place)
	a.sortLinks(place)
	b.sortDates(place)

	m := len(a.links)
	a.in, a.out, a.copies = make([]int32, m), make([]int32, m), make([]Arc, m)
	a.outStarts = make([]int32, n+1)
	for i := range a.links {
		a.in[i], a.out[i] = int32(i), int32(m+i)
		a.outStarts[a.links[i].From+1]++
	}
	for v := range n {
		a.outStarts[v+1] += a.outStarts[v]
	}
	next := slices.Clone(a.outStarts)
	for _, l := range a.links { // targets are ascending, so each row is in order of the other end
		a.copies[next[l.From]] = l
		next[l.From]++
	}
	a.arcKinds = make([]arcKinds, 2*m)
	for i := range m {
		l, c := &a.links[i], &a.copies[i]
		a.arcKinds[i] = arcKinds{a.attributes[l.Attrs].Kind, a.kinds[l.From]}
		a.arcKinds[m+i] = arcKinds{a.attributes[c.Attrs].Kind, a.kinds[c.To]}
	}
	return &EntityGraph{Version: version, base: a}, sortedRecords()
}

// sortLinks renumbers the ends of arcs and sorts the arcs by target, source, kind and
// id: first into one row for each target, then each row, which is short, by the rest.
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
	next, links := slices.Clone(a.inStarts), make([]Arc, len(a.links))
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
		slices.SortFunc(row, func(x, y Arc) int {
			return cmp.Or(cmp.Compare(x.From, y.From), cmp.Compare(a.attributes[x.Attrs].Kind, a.attributes[y.Attrs].Kind), x.Key.Compare(y.Key))
		})
	}
}

// sortDates renumbers the entities of dates and their sources, and sorts the dates by
// entity and id.
func (b *builder) sortDates(place []Node) {
	for i := range b.dates {
		d := &b.dates[i]
		d.of, d.Source = place[d.of], place[d.Source]
	}
	slices.SortFunc(b.dates, func(x, y nodeDate) int { return cmp.Or(cmp.Compare(x.of, y.of), x.Key.Compare(y.Key)) })
	b.a.dates, b.a.dateStarts = make([]Date, len(b.dates)), make([]int32, len(place)+1)
	for i, d := range b.dates {
		b.a.dates[i] = d.Date
		b.a.dateStarts[d.of+1]++
	}
	for v := range place {
		b.a.dateStarts[v+1] += b.a.dateStarts[v]
	}
}

func moved[V any](m map[Node]V, place []Node) map[Node]V {
	out := make(map[Node]V, len(m))
	for v, x := range m {
		out[place[v]] = x
	}
	return out
}

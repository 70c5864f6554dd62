package live

import (
	"maps"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// follower makes the graph of a later version from an earlier one. The two share
// everything that has not changed.
type follower struct {
	*EntityGraph
	copied  map[Node]bool // the nodes whose lists are already copies
	numbers map[store.EdgeAttributes]int32
}

// follow returns the graph after the changes, at the given version. records holds the
// entities that the changes create, by id.
func (g *EntityGraph) follow(changes []store.Change, records map[collab.ID]*collab.Record, version int64) *EntityGraph {
	next := *g
	next.Version = version
	next.changed, next.dates, next.sources, next.late = maps.Clone(g.changed), maps.Clone(g.dates), maps.Clone(g.sources), maps.Clone(g.late)
	// Appending may write into the spare capacity of this graph's slices. That is safe,
	// because each graph has one successor at most, and only that one reads there.
	f := &follower{EntityGraph: &next, copied: map[Node]bool{}, numbers: map[store.EdgeAttributes]int32{}}
	if next.changed == nil {
		next.changed, next.dates, next.sources, next.late = map[Node]around{}, map[Node][]Date{}, map[Node]document{}, map[collab.Key]Node{}
	}
	for i := range g.attributes {
		f.numbers[g.attributes[i].EdgeAttributes] = int32(len(g.base.attributes) + i)
	}
	for _, c := range changes {
		switch c.Operation {
		case store.Create:
			f.create(records[c.Entity])
		case store.Assert:
			f.assert(c.Claim, c.Commit.Version)
		case store.Retract:
			f.retract(c.Claim, c.Commit.Version)
		}
	}
	if len(next.joined) > len(g.joined) {
		next.rank()
	}
	return &next
}

func (f *follower) create(r *collab.Record) {
	if r == nil || f.Find(r.ID) != None {
		return
	}
	if j := store.VertexOf(r); j.Origin != "" {
		f.sources[Node(f.Len())] = document{j.Origin, j.Published}
	}
	f.late[r.ID.Key()] = Node(f.Len())
	f.joined = append(f.joined, NodeRecord{r.ID.Key(), r.Created})
	f.kinds = append(f.kinds, kindIndex(r.Kind))
}

func (f *follower) assert(c collab.Claim, version int64) {
	l, ok := store.EdgeOf(c, f.Find)
	switch {
	case !ok:
		return
	case l.To == None:
		if keepsDate(f.Kind(l.From), l.Attributes.Topic) {
			text := newDateText(l.Attributes)
			f.put(l.From, Date{l.ID.Key(), version, 0, l.Source, &text})
		}
		return
	}
	link := Arc{l.ID.Key(), l.From, l.To, l.Source, f.attributesNumber(*l.Attributes), version, 0}
	if at := f.number(&link); at < 0 {
		f.add(link)
	}
}

func (f *follower) retract(c collab.Claim, version int64) {
	l, ok := store.EdgeOf(c, f.Find)
	switch {
	case !ok:
		return
	case l.To == None:
		for _, d := range f.EntityGraph.Dates(l.From) {
			if d.Key == l.ID.Key() {
				d.Retracted = version
				f.put(l.From, d)
			}
		}
		return
	}
	link := Arc{Key: l.ID.Key(), From: l.From, To: l.To}
	if at := f.number(&link); at >= 0 {
		link = *f.Arc(at)
		link.Retracted = version
		f.remove(at)
		f.add(link)
	}
}

// put adds a date, or replaces the one with the same key.
func (f *follower) put(v Node, d Date) {
	list := slices.Clone(f.EntityGraph.Dates(v))
	if i := slices.IndexFunc(list, func(o Date) bool { return o.Key == d.Key }); i >= 0 {
		list[i] = d
	} else {
		list = append(list, d)
	}
	f.EntityGraph.dates[v] = list
}

// number returns the number of the arc with the key and source of l, or -1 if there is
// none.
func (f *follower) number(l *Arc) int32 {
	for _, i := range f.Out(l.From) {
		if f.Arc(i).Key == l.Key {
			return i
		}
	}
	return -1
}

func (f *follower) add(l Arc) {
	i := int32(2*len(f.base.links) + len(f.links))
	f.links = append(f.links, l)
	insert := func(list []int32, other func(*Arc) Node) []int32 {
		at, _ := slices.BinarySearchFunc(list, i, func(a, b int32) int { return f.compare(a, b, other) })
		return slices.Insert(list, at, i)
	}
	out := f.own(l.From)
	out.out = insert(out.out, to)
	f.changed[l.From] = out
	in := f.own(l.To)
	in.in = insert(in.in, from)
	f.changed[l.To] = in
}

func (f *follower) remove(i int32) {
	l := f.Arc(i)
	same := func(o int32) bool { return f.Arc(o).Key == l.Key }
	out := f.own(l.From)
	out.out = slices.DeleteFunc(out.out, same)
	f.changed[l.From] = out
	in := f.own(l.To)
	in.in = slices.DeleteFunc(in.in, same)
	f.changed[l.To] = in
}

// own returns the lists of a node that this graph may change: a copy the first time.
func (f *follower) own(v Node) around {
	if f.copied[v] {
		return f.changed[v]
	}
	f.copied[v] = true
	return around{slices.Clone(f.Out(v)), slices.Clone(f.In(v))}
}

func (f *follower) attributesNumber(s store.EdgeAttributes) int32 {
	i, ok := f.numbers[s]
	if !ok {
		i = int32(f.AttributesCount())
		f.numbers[s] = i
		f.EntityGraph.attributes = append(f.EntityGraph.attributes, newAttributes(s))
	}
	return i
}

// rank gives the entities that joined their places in the order of ids.
func (g *EntityGraph) rank() {
	n, late := len(g.base.entities), make([]Node, len(g.joined))
	for i := range late {
		late[i] = Node(n + i)
	}
	slices.SortFunc(late, func(a, b Node) int { return g.Record(a).Key.Compare(g.Record(b).Key) })
	g.ranks, g.ranked = make([]Node, g.Len()), make([]Node, 0, g.Len())
	for v := Node(0); len(g.ranked) < g.Len(); {
		if len(late) > 0 && (int(v) == n || g.Record(late[0]).Key.Compare(g.Record(v).Key) < 0) {
			g.ranked, late = append(g.ranked, late[0]), late[1:]
			continue
		}
		g.ranked = append(g.ranked, v)
		v++
	}
	for rank, v := range g.ranked {
		g.ranks[v] = Node(rank)
	}
}

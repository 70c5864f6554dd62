package snapshot

import (
	"maps"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// follower makes the graph of a later version: it shares what did not change.
type follower struct {
	*Graph
	copied map[Node]bool // whose lists are this graph's own already
	shapes map[store.EdgeAttributes]int32
}

// follow is the graph as changes left it, at the version of the last; records
// are those of the entities that they create, with their kinds.
func (g *Graph) follow(changes []store.Change, records map[collab.ID]*collab.Record, version int64) *Graph {
	next := *g
	next.Version = version
	next.changed, next.periods, next.sources, next.late = maps.Clone(g.changed), maps.Clone(g.periods), maps.Clone(g.sources), maps.Clone(g.late)
	// Appending may fill what this graph's slices have beyond their length, which
	// only the next graph reads: graphs follow each other in one line.
	f := &follower{Graph: &next, copied: map[Node]bool{}, shapes: map[store.EdgeAttributes]int32{}}
	if next.changed == nil {
		next.changed, next.periods, next.sources, next.late = map[Node]around{}, map[Node][]Period{}, map[Node]document{}, map[collab.Key]Node{}
	}
	for i := range g.shapes {
		f.shapes[g.shapes[i].EdgeAttributes] = int32(len(g.base.shapes) + i)
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
	f.joined = append(f.joined, Entity{r.ID.Key(), r.Created})
	f.kinds = append(f.kinds, kindIndex(r.Kind))
}

func (f *follower) assert(c collab.Claim, version int64) {
	l, ok := store.EdgeOf(c, f.Find)
	switch {
	case !ok:
		return
	case l.To == None:
		if f.Kind(l.From).HasPeriod() {
			text := c.(*collab.Text)
			p := Period{text.Statement, collab.EDTF(text.Value)}
			p.Statement.Evidence, p.Statement.Asserted, p.Statement.Retracted = nil, version, 0
			f.put(l.From, p)
		}
		return
	}
	link := Link{l.ID.Key(), l.From, l.To, l.Source, f.shape(*l.Attributes), version, 0}
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
		for _, p := range f.Graph.Periods(l.From) {
			if p.Statement.ID == l.ID {
				p.Statement.Retracted = version
				f.put(l.From, p)
			}
		}
		return
	}
	link := Link{Key: l.ID.Key(), From: l.From, To: l.To}
	if at := f.number(&link); at >= 0 {
		link = *f.Link(at)
		link.Retracted = version
		f.remove(at)
		f.add(link)
	}
}

// put adds a period, or takes the place of the one with its id.
func (f *follower) put(v Node, p Period) {
	list := slices.Clone(f.Graph.Periods(v))
	if i := slices.IndexFunc(list, func(o Period) bool { return o.Statement.ID == p.Statement.ID }); i >= 0 {
		list[i] = p
	} else {
		list = append(list, p)
	}
	f.Graph.periods[v] = list
}

// number is that of the link with the key and ends, -1 where there is none.
func (f *follower) number(l *Link) int32 {
	for _, i := range f.Out(l.From) {
		if f.Link(i).Key == l.Key {
			return i
		}
	}
	return -1
}

func (f *follower) add(l Link) {
	i := int32(2*len(f.base.links) + len(f.links))
	f.links = append(f.links, l)
	insert := func(list []int32, other func(*Link) Node) []int32 {
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
	l := f.Link(i)
	same := func(o int32) bool { return f.Link(o).Key == l.Key }
	out := f.own(l.From)
	out.out = slices.DeleteFunc(out.out, same)
	f.changed[l.From] = out
	in := f.own(l.To)
	in.in = slices.DeleteFunc(in.in, same)
	f.changed[l.To] = in
}

// own are the lists of the node as this graph may change them.
func (f *follower) own(v Node) around {
	if f.copied[v] {
		return f.changed[v]
	}
	f.copied[v] = true
	return around{slices.Clone(f.Out(v)), slices.Clone(f.In(v))}
}

func (f *follower) shape(s store.EdgeAttributes) int32 {
	i, ok := f.shapes[s]
	if !ok {
		i = int32(f.Shapes())
		f.shapes[s] = i
		f.Graph.shapes = append(f.Graph.shapes, newShape(s))
	}
	return i
}

// rank puts the entities that joined into their place in the order of ids.
func (g *Graph) rank() {
	n, late := len(g.base.entities), make([]Node, len(g.joined))
	for i := range late {
		late[i] = Node(n + i)
	}
	slices.SortFunc(late, func(a, b Node) int { return g.Entity(a).Key.Compare(g.Entity(b).Key) })
	g.ranks, g.ranked = make([]Node, g.Len()), make([]Node, 0, g.Len())
	for v := Node(0); len(g.ranked) < g.Len(); {
		if len(late) > 0 && (int(v) == n || g.Entity(late[0]).Key.Compare(g.Entity(v).Key) < 0) {
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

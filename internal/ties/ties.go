package ties

import (
	"slices"
	"sync/atomic"

	"liaison/internal/collab"
	"liaison/internal/live"
)

// Node is the number of an entity in the graph.
type Node = live.Node

// Ties are the statements of one graph that one filter of ties selects. They are
// immutable, and many goroutines may ask them at once.
type Ties struct {
	*live.EntityGraph
	viaTable
	key       int64 // no other Ties of the process have it
	selection collab.Selection
	version   int64         // the version of the selection; 0 before the first one
	sources   map[Node]bool // the selected documents; nil selects all
	roles     []string      // nil selects all
	when      collab.When
	today     collab.Day // the day at which a tie has ended or not (rule 23a)
	hideEnded bool
	// reported makes a link count only if something dates or reports it by the day of
	// asOf: what is known at that day (rule 16a).
	reported bool

	flags    []atomic.Uint32 // by the number of an arc's attributes; 0 until asked for
	imported *importDays
	dates    []thingDates // by node; nil: they are computed each time
}

// New compiles a filter (nil selects everything) for the graph as it was recorded at a
// version. today is the day of the request, which tells ended ties from others where
// the filter has no asOf. A range that ends before it starts is BAD_USER_INPUT.
func New(g *live.EntityGraph, at int64, f *collab.TieFilter, today collab.Day) (*Ties, error) {
	if f == nil {
		f = &collab.TieFilter{}
	}
	if err := f.Between.Check(); err != nil {
		return nil, err
	}
	t := selecting(g, at, f.Selection(), f.When())
	t.roles, t.today, t.hideEnded = f.Roles, today, f.HideEnded
	if f.AsOf != nil {
		t.today = *f.AsOf
	}
	if f.Via != nil {
		t.viaTable = compileVia(f.Via)
	}
	return t, nil
}

// made counts the Ties of the process.
var made atomic.Int64

// selecting returns the statements of a graph at a version that a selection keeps, for
// questions about a time.
func selecting(g *live.EntityGraph, at int64, sel collab.Selection, when collab.When) *Ties {
	version := sel.At.Resolve(at)
	sel.At = collab.AtVersion(version)
	t := &Ties{
		EntityGraph: g, key: made.Add(1), viaTable: collaboration, selection: sel, version: version, when: when,
		flags: make([]atomic.Uint32, g.AttributesCount()), imported: &importDays{},
	}
	if sel.Sources != nil {
		t.sources = map[Node]bool{}
		for _, id := range sel.Sources {
			t.sources[g.Find(id)] = true
		}
	}
	return t
}

// Known returns the node of an id, or None if the graph of the version has no such
// entity.
func (t *Ties) Known(id collab.ID, at int64) Node {
	if v := t.Find(id); v != live.None && t.Record(v).Created <= at {
		return v
	}
	return live.None
}

// Institutions returns all institutions that exist at the version, in order of id.
func (t *Ties) Institutions(at int64) []Node {
	var out []Node
	for rank := range int32(t.Len()) {
		if v := t.ByRank(rank); t.KindIndex(v) == institutionKind && t.Record(v).Created <= at {
			out = append(out, v)
		}
	}
	return out
}

// Deserted returns those of the nodes that have relations in some version, but none at the
// given one: all have been retracted, or are asserted later. Other statements about such a
// node, which the graph in memory does not have, may be left.
func (t *Ties) Deserted(nodes []Node, at int64) (out []Node) {
	for _, v := range nodes {
		arcs, left := 0, false
		for _, list := range [][]int32{t.Out(v), t.In(v)} {
			for _, i := range list {
				a := t.Arc(i)
				arcs++
				left = left || a.Asserted <= at && (a.Retracted == 0 || a.Retracted > at)
			}
		}
		if arcs > 0 && !left {
			out = append(out, v)
		}
	}
	return out
}

// arcFlags hold what the filter says of all arcs with the same attributes.
type arcFlags uint32

const (
	computed arcFlags = 1 << iota
	selected          // by confidence and modality
	dated
	inTime // dated, and the valid time meets the time asked for
	past
	inRole  // of one of the roles
	openEnd // dated, and the end is open or unknown
	coordinator
)

func (s arcFlags) has(flag arcFlags) bool { return s&flag != 0 }

// flagsOf returns the flags of an arc. They are computed when they are first asked for,
// since most questions look at few attributes. Two goroutines that compute the same
// flags store the same value.
func (t *Ties) flagsOf(a *live.Arc) arcFlags {
	if s := arcFlags(t.flags[a.Attrs].Load()); s != 0 {
		return s
	}
	x, s := t.Attributes(a.Attrs), computed
	set := func(flag arcFlags, when bool) {
		if when {
			s |= flag
		}
	}
	set(selected, t.selectsManner(x.Confidence, x.Modality))
	set(dated, x.Valid != "")
	set(inTime, x.Valid != "" && t.when.Includes(x.Span))
	set(past, x.Modality == collab.Past)
	set(inRole, t.roles == nil || slices.Contains(t.roles, string(x.Role)))
	set(coordinator, x.Role == collab.Coordinator)
	set(openEnd, x.Valid != "" && x.Span.To == collab.MaxDay)
	t.flags[a.Attrs].Store(uint32(s))
	return s
}

// selects reports whether the filter selects a statement, before time is looked at.
func (t *Ties) selects(a *live.Arc) bool {
	return t.knows(a.Asserted, a.Retracted) && t.flagsOf(a).has(selected) && t.selectsSource(a.Source)
}

// selectsDate reports whether the filter selects a date.
func (t *Ties) selectsDate(d *live.Date) bool {
	return t.knows(d.Asserted, d.Retracted) && t.selectsManner(d.Confidence, d.Modality) && t.selectsSource(d.Source)
}

// knows reports whether a statement is recorded at the version read: what versions
// asserted it and took it back, 0 for none.
func (t *Ties) knows(asserted, retracted int64) bool {
	return asserted <= t.version && (retracted == 0 || retracted > t.version)
}

// selectsManner reports whether the filter selects statements of the confidence and modality,
// and selectsSource those of a document.
func (t *Ties) selectsManner(c collab.Confidence, m collab.Modality) bool {
	sel := &t.selection
	return (sel.Confidence == nil || slices.Contains(sel.Confidence, c)) && (sel.Modality == nil || slices.Contains(sel.Modality, m))
}

func (t *Ties) selectsSource(source Node) bool {
	sel := &t.selection
	return (t.sources == nil || t.sources[source]) && (sel.Origins == nil || slices.Contains(sel.Origins, t.Origin(source)))
}

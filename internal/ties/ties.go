// Package ties says who is tied to whom, and through what, on the graph in
// memory: partners, common partners, paths, bridges, changes, networks. It applies
// a filter of ties once and walks from there.
//
// The query package asks it. It knows the domain, the snapshot's graph and the
// mathematics of networks, and must not know a store, GraphQL or names. Its answers
// name entities by node and statements by number, both of the graph it was made
// with; what they mean is docs/semantics.md, rules 9 to 19.
package ties

import (
	"slices"
	"sync/atomic"

	"liaison/internal/collab"
	"liaison/internal/snapshot"
)

// Node is an entity's number in the graph.
type Node = snapshot.Node

// Ties are the statements of one graph under one filter. They are immutable, and
// may be asked by many at once.
type Ties struct {
	*snapshot.Graph
	selection collab.Selection
	when      collab.When
	sources   map[Node]bool // nil: all

	roles  []string
	shapes []atomic.Uint32 // by shape: whether a link of it counts, 0 where nobody has asked
	rules
}

// rules are what via asks for. toThing and fromThing say, by the kind of a relation
// and that of its to or from end, the kind of tie it makes with that end as the
// thing, as 1 + its index in collab.TieKinds; 0 for none.
type rules struct {
	toThing, fromThing     [][]uint8
	cooperation, structure bool
}

// shape is what decides whether a link of a shape counts.
type shape uint32

const (
	judged   shape = 1 << iota
	selected       // by confidence and modality
	dated
	inTime // dated, and meets the time asked for
	past
	inRole // one of the roles
)

// shape is that of a link. It is worked out when first asked for, since most
// questions look at few; who asks at the same time finds the same.
func (t *Ties) shape(l *snapshot.Arc) shape {
	if s := shape(t.shapes[l.Attrs].Load()); s != 0 {
		return s
	}
	x, s := t.Attributes(l.Attrs), judged
	set := func(flag shape, when bool) {
		if when {
			s |= flag
		}
	}
	statement := collab.Selection{Confidence: t.selection.Confidence, Modality: t.selection.Modality}
	set(selected, statement.Keeps(&collab.Statement{Confidence: x.Confidence, Modality: x.Modality}))
	set(dated, x.Valid != "")
	set(inTime, x.Valid != "" && t.when.Includes(x.Span))
	set(past, x.Modality == collab.Past)
	set(inRole, t.roles == nil || slices.Contains(t.roles, string(x.Role)))
	t.shapes[l.Attrs].Store(uint32(s))
	return s
}

func (s shape) has(flag shape) bool { return s&flag != 0 }

var (
	cooperates = uint8(slices.Index(collab.RelationKinds, collab.CooperatesWith))
	partOf     = uint8(slices.Index(collab.RelationKinds, collab.PartOf))
	aUnit      = uint8(slices.Index(collab.EntityKinds, collab.KindUnit))
	anInst     = uint8(slices.Index(collab.EntityKinds, collab.KindInstitution))
	direct     = uint8(slices.Index(collab.TieKinds, collab.TieCooperation))
)

// New applies a filter (nil: none) to a graph as it was recorded at a version.
// A range that ends before it starts is BAD_USER_INPUT.
func New(g *snapshot.Graph, at int64, f *collab.TieFilter) (*Ties, error) {
	if f == nil {
		f = &collab.TieFilter{}
	}
	if err := f.Between.Check(); err != nil {
		return nil, err
	}
	if at == 0 {
		at = -1 // before the first version nothing was known; 0 would mean now
	}
	sel := f.Selection()
	if sel.At == 0 || sel.At > at {
		sel.At = at
	}
	t := &Ties{
		Graph: g, selection: sel, when: f.When(), roles: f.Roles, shapes: make([]atomic.Uint32, g.AttributesCount()), rules: collaboration,
	}
	if f.Via != nil {
		t.rules = rulesOf(f.Via)
	}
	if sel.Sources != nil {
		t.sources = map[Node]bool{}
		for _, id := range sel.Sources {
			t.sources[g.Find(id)] = true
		}
	}
	return t, nil
}

// collaboration is what via means where it is omitted.
var collaboration = rulesOf(collab.Collaboration)

func rulesOf(via []collab.TieKind) rules {
	r := rules{cooperation: slices.Contains(via, collab.TieCooperation), structure: slices.Contains(via, collab.TieStructure)}
	for _, relation := range collab.RelationKinds {
		toThing, fromThing := make([]uint8, len(collab.EntityKinds)), make([]uint8, len(collab.EntityKinds))
		for i, kind := range collab.EntityKinds {
			if tie, fromIsThing := collab.TieOf(via, relation, "", kind); tie != "" && !fromIsThing {
				toThing[i] = uint8(1 + slices.Index(collab.TieKinds, tie))
			}
			if tie, fromIsThing := collab.TieOf(via, relation, kind, ""); tie != "" && fromIsThing {
				fromThing[i] = uint8(1 + slices.Index(collab.TieKinds, tie))
			}
		}
		r.toThing, r.fromThing = append(r.toThing, toThing), append(r.fromThing, fromThing)
	}
	return r
}

// selects tells whether a statement is one that the filter looks at, before time.
func (t *Ties) selects(l *snapshot.Arc) bool {
	sel := &t.selection
	return l.Asserted <= sel.At && (l.Retracted == 0 || l.Retracted > sel.At) && t.shape(l).has(selected) &&
		(t.sources == nil || t.sources[l.Source]) && (sel.Origins == nil || slices.Contains(sel.Origins, t.Origin(l.Source)))
}

// inForce are those of parallel statements that are selected and hold at the time
// asked for (rule 9); the list itself where all do.
func (t *Ties) inForce(parallel []int32) []int32 {
	if len(parallel) == 1 { // most are
		if t.alone(t.Arc(parallel[0])) {
			return parallel
		}
		return nil
	}
	asked := t.when.Asked()
	anyDated, kept := false, false
	var out []int32
	for _, i := range parallel {
		l := t.Arc(i)
		s := t.shape(l)
		if !t.selects(l) || asked && s.has(past) {
			continue
		}
		if s.has(dated) {
			anyDated = true
			if asked && !s.has(inTime) {
				continue
			}
			kept = true
		}
		out = append(out, i)
	}
	switch {
	case !asked && !t.when.Dated, anyDated && kept, len(out) == 0:
		return out
	case anyDated: // what is left has dated parallels, and none of them holds
		return nil
	case t.periodsMeet(t.Arc(out[0])):
		return out
	}
	return nil
}

// alone is inForce of a statement without parallels.
func (t *Ties) alone(l *snapshot.Arc) bool {
	if !t.selects(l) {
		return false
	}
	s, asked := t.shape(l), t.when.Asked()
	switch {
	case asked && s.has(past):
		return false
	case s.has(dated):
		return !asked || s.has(inTime)
	case !asked && !t.when.Dated:
		return true
	}
	return t.periodsMeet(l)
}

// periodsMeet tells whether an undated link holds by the periods of its ends.
func (t *Ties) periodsMeet(l *snapshot.Arc) bool {
	from, to := t.period(l.From), t.period(l.To)
	if from == "" && to == "" {
		return !t.when.Dated
	}
	return t.when.Includes(from.Span()) && t.when.Includes(to.Span())
}

// period is the best PERIOD of the thing among the selected statements, "" for none.
func (t *Ties) period(v Node) collab.EDTF {
	var best *snapshot.Period
	list := t.Periods(v)
	for i := range list {
		p := &list[i]
		if s := &p.Statement; !t.selection.Keeps(s) || best != nil && collab.Compare(s, &best.Statement) >= 0 {
			continue
		}
		best = p
	}
	if best == nil {
		return ""
	}
	return best.Value
}

package live

import (
	"slices"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// selecting evaluates the conditions of one question on a view.
type selecting struct {
	*View
	unknown bool // a condition came up that the view cannot judge
}

// where returns the listed entities that meet the condition. It is false where the
// condition asks for what the view does not hold.
func (v *View) where(w store.Where) (bitset, bool) {
	if v.records == nil {
		return nil, false
	}
	s := &selecting{View: v}
	set := s.among(v.records.listed, w)
	return set, !s.unknown
}

// among returns the nodes of a set that meet the condition. The set stays as it is.
func (s *selecting) among(set bitset, w store.Where) bitset {
	if w.IDs != nil {
		set, w.IDs = s.withIDs(set, w.IDs), nil
	} else {
		set = slices.Clone(set)
	}
	s.narrow(set, w)
	return set
}

// narrow takes the nodes that do not meet the condition out of the set. Conditions that are
// cheap to judge come first, so that few nodes are left for others.
func (s *selecting) narrow(set bitset, w store.Where) {
	r := s.records
	if w.IDs != nil {
		set.keep(s.withIDs(set, w.IDs))
	}
	keep := func(fits bitset, asked bool) {
		if asked {
			set.keep(fits)
		}
	}
	keep(oneOf(w.Kinds, r.kinds))
	keep(oneOf(w.Countries, r.countries))
	keep(oneOf(w.Types, r.types))
	keep(oneOf(w.Statuses, r.statuses))
	for _, and := range w.And {
		s.narrow(set, and)
	}
	if w.Or != nil {
		either := newBitset(len(r.all))
		for _, or := range w.Or {
			either.or(s.among(set, or))
		}
		set.keep(either)
	}
	if w.Not != nil {
		set.drop(s.among(set, *w.Not))
	}
	if day := w.ActiveOn; day != nil {
		set.pass(func(v Node) bool { p := r.all[v].Period; return p != "" && p.Span().Contains(*day) })
	}
	if w.EndsIn != nil {
		span := w.EndsIn.Span()
		set.pass(func(v Node) bool {
			p := r.all[v].Period
			if p == "" {
				return false
			}
			_, end := p.Bounds()
			return end.Known && span.Contains(end.Last)
		})
	}
	if w.Related != nil {
		s.related(set, *w.Related)
	}
	if w.Claimed != nil || w.Stated != nil {
		s.unknown = true
	}
}

// withIDs returns the nodes of a set that have one of the ids.
func (s *selecting) withIDs(set bitset, ids []collab.ID) bitset {
	out := make(bitset, len(set))
	for _, id := range ids {
		if v := s.graph.Find(id); v != None && set.has(v) {
			out.add(v)
		}
	}
	return out
}

// oneOf returns the nodes that have one of the values, a set that must not be changed. It is
// false for a nil list, which asks nothing.
func oneOf[T ~string](values []T, sets *valueSets) (bitset, bool) {
	switch len(values) {
	case 0:
		return nil, values != nil
	case 1:
		return sets.nodesWith(string(values[0])), true
	}
	either := newBitset(len(sets.all))
	for _, value := range values {
		either.or(sets.nodesWith(string(value)))
	}
	return either, true
}

// related takes the nodes without a relation that fits out of the set.
func (s *selecting) related(set bitset, q store.Related) {
	wanted := s.wantedArcs(q.Kinds, q.WithKinds, q.Roles, q.Selection)
	any := func(list []int32, far func(*Arc) Node) bool {
		a, _ := wanted.next(list, far)
		return a != nil
	}
	set.pass(func(v Node) bool {
		return q.Direction != collab.In && any(s.graph.Out(v), to) || q.Direction != collab.Out && any(s.graph.In(v), from)
	})
}

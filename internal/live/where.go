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
// Conditions that are cheap to judge come first, so that few nodes are left for others.
func (s *selecting) among(set bitset, w store.Where) bitset {
	r := s.records
	if w.IDs != nil {
		set = set.and(s.withIDs(w.IDs))
	}
	set = oneOf(set, w.Kinds, r.kinds)
	set = oneOf(set, w.Countries, r.countries)
	set = oneOf(set, w.Types, r.types)
	set = oneOf(set, w.Statuses, r.statuses)
	for _, and := range w.And {
		set = s.among(set, and)
	}
	if w.Or != nil {
		either := newBitset(len(r.all))
		for _, or := range w.Or {
			either.or(s.among(set, or))
		}
		set = either
	}
	if w.Not != nil {
		set = set.without(s.among(set, *w.Not))
	}
	if day := w.ActiveOn; day != nil {
		set = set.where(func(v Node) bool { p := r.all[v].Period; return p != "" && p.Span().Contains(*day) })
	}
	if w.EndsIn != nil {
		span := w.EndsIn.Span()
		set = set.where(func(v Node) bool {
			p := r.all[v].Period
			if p == "" {
				return false
			}
			_, end := p.Bounds()
			return end.Known && span.Contains(end.Last)
		})
	}
	if w.Related != nil {
		set = s.related(set, *w.Related)
	}
	if w.Claimed != nil || w.Stated != nil {
		s.unknown = true
	}
	return set
}

func (s *selecting) withIDs(ids []collab.ID) bitset {
	out := newBitset(len(s.records.all))
	for _, id := range ids {
		if v := s.graph.Find(id); v != None {
			out.add(v)
		}
	}
	return out
}

// oneOf returns the nodes of a set that have one of the values; a nil list asks nothing.
func oneOf[T ~string](set bitset, values []T, sets *valueSets) bitset {
	if values == nil {
		return set
	}
	if len(values) == 1 {
		return set.and(sets.nodesWith(string(values[0])))
	}
	either := make(bitset, len(set))
	for _, value := range values {
		either.or(sets.nodesWith(string(value)))
	}
	return set.and(either)
}

// related returns the nodes of a set that have a relation that fits.
func (s *selecting) related(set bitset, q store.Related) bitset {
	fits := s.fitting(q.Kinds, q.Selection)
	arc := func(i int32, far func(*Arc) Node) bool {
		a := s.graph.Arc(i)
		return fits(a) && (q.Roles == nil || slices.Contains(q.Roles, string(s.graph.Attributes(a.Attrs).Role))) &&
			(q.WithKinds == nil || slices.Contains(q.WithKinds, s.graph.Kind(far(a))))
	}
	return set.where(func(v Node) bool {
		return q.Direction != collab.In && slices.ContainsFunc(s.graph.Out(v), func(i int32) bool { return arc(i, to) }) ||
			q.Direction != collab.Out && slices.ContainsFunc(s.graph.In(v), func(i int32) bool { return arc(i, from) })
	})
}

// fitting returns a function that tells whether an arc is of one of the kinds (nil: of
// any) and selected. Now is the version of the view.
func (v *View) fitting(kinds []collab.RelationKind, sel collab.Selection) func(*Arc) bool {
	at := sel.At.Resolve(v.Version)
	any := kinds == nil && sel.Sources == nil && sel.Origins == nil && sel.Confidence == nil && sel.Modality == nil
	var wanted [64]bool
	for _, k := range kinds {
		if i := slices.Index(collab.RelationKinds, k); i >= 0 {
			wanted[i] = true
		}
	}
	return func(a *Arc) bool {
		if a.Asserted > at || a.Retracted != 0 && a.Retracted <= at {
			return false
		}
		if any {
			return true
		}
		attrs := v.graph.Attributes(a.Attrs)
		return (kinds == nil || wanted[attrs.Kind]) &&
			(sel.Confidence == nil || slices.Contains(sel.Confidence, attrs.Confidence)) &&
			(sel.Modality == nil || slices.Contains(sel.Modality, attrs.Modality)) &&
			(sel.Origins == nil || slices.Contains(sel.Origins, v.graph.Origin(a.Source))) &&
			(sel.Sources == nil || slices.Contains(sel.Sources, v.graph.ID(a.Source)))
	}
}

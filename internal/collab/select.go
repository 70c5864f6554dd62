package collab

import "slices"

// Selection is which statements a question looks at, before time (rule 9).
// Nil lists take everything; an empty list takes nothing.
type Selection struct {
	At         int64 // the record version; 0: now
	Sources    []ID
	Origins    []Origin
	Confidence []Confidence
	Modality   []Modality
}

// Keeps tells whether the statement is selected.
func (s Selection) Keeps(c *Statement) bool {
	return c.VisibleAt(s.At) && has(s.Sources, c.SourceID) && has(s.Origins, c.Origin) &&
		has(s.Confidence, c.Confidence) && has(s.Modality, c.Modality)
}

// And is the selection of what both select; o's version wins where it has one.
func (s Selection) And(o Selection) Selection {
	if o.At != 0 {
		s.At = o.At
	}
	s.Sources = both(s.Sources, o.Sources)
	s.Origins = both(s.Origins, o.Origins)
	s.Confidence = both(s.Confidence, o.Confidence)
	s.Modality = both(s.Modality, o.Modality)
	return s
}

func has[T comparable](list []T, v T) bool { return list == nil || slices.Contains(list, v) }

func both[T comparable](a, b []T) []T {
	if a == nil {
		return b
	}
	if b == nil {
		return a
	}
	out := []T{}
	for _, v := range a {
		if slices.Contains(b, v) {
			out = append(out, v)
		}
	}
	return out
}

// DateRange is a stretch of days with both ends included; nil is open.
type DateRange struct{ From, To *Day }

// Span is the range as a span.
func (r DateRange) Span() Span {
	s := Always
	if r.From != nil {
		s.From = *r.From
	}
	if r.To != nil {
		s.To = *r.To
	}
	return s
}

// Check refuses a range that ends before it starts, as BAD_USER_INPUT.
func (r *DateRange) Check() error {
	if r != nil && r.From != nil && r.To != nil && *r.To < *r.From {
		return Errorf(BadUserInput, "the range from %s to %s ends before it starts", r.From, r.To)
	}
	return nil
}

// When is which time a question looks at (rule 9). The zero value does not
// look at time.
type When struct {
	AsOf    *Day
	Between *DateRange
	Dated   bool
}

// Asked tells whether time is looked at.
func (w When) Asked() bool { return w.AsOf != nil || w.Between != nil }

// Includes tells whether a span fits the question.
func (w When) Includes(s Span) bool {
	return (w.AsOf == nil || s.Contains(*w.AsOf)) && (w.Between == nil || s.Overlaps(w.Between.Span()))
}

// Meets tells whether a lone statement, which is no relation, is kept: PAST
// never counts with a time (rule 11), an undated one is kept unless Dated.
func (w When) Meets(s *Statement) bool {
	if s.Valid == "" {
		return !w.Dated && (!w.Asked() || s.Modality != Past)
	}
	return !w.Asked() || s.Modality != Past && w.Includes(s.Valid.Span())
}

// link is a relation's ends and kind: what parallel statements share.
type link struct {
	kind     RelationKind
	from, to ID
}

// InForce keeps the relations that hold at the time asked for (rule 9).
// The list must be the whole of the selected statements of each link in it.
// period gives the selected PERIOD of an entity, "" where there is none.
// The order of the list is kept.
func (w When) InForce(list []*Relation, period func(ID) EDTF) []*Relation {
	if !w.Asked() && !w.Dated {
		return list
	}
	type spell struct{ any, kept bool }
	dated := map[link]spell{}
	for _, r := range list {
		if r.Valid == "" || w.Asked() && r.Modality == Past {
			continue
		}
		l := link{r.Kind, r.From, r.To}
		d := dated[l]
		d.any = true
		d.kept = d.kept || w.Includes(r.Valid.Span())
		dated[l] = d
	}
	var out []*Relation
	for _, r := range list {
		if w.Asked() && r.Modality == Past {
			continue
		}
		keep := false
		switch d := dated[link{r.Kind, r.From, r.To}]; {
		case r.Valid != "":
			keep = w.Includes(r.Valid.Span())
		case d.any:
			keep = d.kept
		default:
			from, to := period(r.From), period(r.To)
			if keep = !w.Dated; from != "" || to != "" {
				keep = w.Includes(from.Span()) && w.Includes(to.Span())
			}
		}
		if keep {
			out = append(out, r)
		}
	}
	return out
}

// HasPeriod tells whether undated statements take the period of entities of
// this kind (rule 9b).
func (k EntityKind) HasPeriod() bool {
	return k == KindProject || k == KindAgreement || k == KindEvent || k == KindStrategy
}

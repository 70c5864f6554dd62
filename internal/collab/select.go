package collab

import "slices"

// Selection says which statements a question looks at, before it judges their time
// (rule 9). A nil list takes every value, an empty list takes none.
type Selection struct {
	At         At // the record version
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

// And returns the selection of the statements that both select. The version is that of
// o, or that of s where o asks for now.
func (s Selection) And(o Selection) Selection {
	if !o.At.IsNow() {
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

// DateRange is a range of days, both ends included. A nil end is open.
type DateRange struct{ From, To *Day }

// Span returns the range as a span; an open end is unbounded.
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

// When says for which time a question is asked (rule 9). The zero value asks for all
// times.
type When struct {
	AsOf    *Day
	Between *DateRange
	Dated   bool
}

// Asked tells whether the question is for a certain time.
func (w When) Asked() bool { return w.AsOf != nil || w.Between != nil }

// Includes tells whether a span has a day of the time asked for; always true where no
// time is asked for.
func (w When) Includes(s Span) bool {
	return (w.AsOf == nil || s.Contains(*w.AsOf)) && (w.Between == nil || s.Overlaps(w.Between.Span()))
}

// Meets tells whether a lone statement, which is no relation, is kept (rules 9 and
// 11). One that is PAST never counts where a time is asked for. An undated one is
// kept if its source found it so at that time, or else unless Dated.
func (w When) Meets(s *Statement) bool {
	switch {
	case w.Asked() && s.Modality == Past:
		return false
	case s.Valid != "":
		return w.Includes(s.Valid.Span())
	}
	return !w.Dated || w.observed(s)
}

// observed tells whether the source found the statement so at the time asked for
// (rule 9a).
func (w When) observed(s *Statement) bool {
	return s.Observed != "" && w.Asked() && w.Includes(s.Observed.Span())
}

package collab

// EndsBefore reports whether a time has a known end before the day (rule 23a). A time
// of which nothing is known has none.
func (e EDTF) EndsBefore(day Day) bool { return e != "" && e.Span().To < day }

// CutValid returns the time of a dated statement among the statements of its link, as
// CutSpan does, in the words of the sources.
func (c *Relation) CutValid(parallels []*Relation, imported func(document ID) EDTF) EDTF {
	span := c.CutSpan(parallels, imported)
	if span.To == c.Valid.Span().To {
		return c.Valid
	}
	for _, p := range parallels {
		if p.Valid != "" && p.Role == c.Role && p.Valid.Span().To == span.To {
			return c.Valid.EndingWith(p.Valid)
		}
	}
	return c.Valid
}

// EndingWith returns the interval from the start of e to the end of o, as their sources
// write them.
func (e EDTF) EndingWith(o EDTF) EDTF {
	return EDTF(cutAt(string(e), true) + "/" + cutAt(string(o), false))
}

// SharedTimeWithin does what SharedTime does for two parties of a thing that has a period
// of its own ("" unknown). A statement without a time takes the period, unless that would
// leave the parties no common time: the period dates a tie, it does not break one.
func SharedTimeWithin(a, b []EDTF, period EDTF) (EDTF, bool) {
	if period != "" {
		if valid, ok := SharedTime(dateBy(a, period), dateBy(b, period)); ok {
			return valid, true
		}
	}
	return SharedTime(a, b)
}

// dateBy returns the times with the period in place of those that are not known.
func dateBy(times []EDTF, period EDTF) []EDTF {
	out := make([]EDTF, len(times))
	for i, t := range times {
		if out[i] = t; t == "" {
			out[i] = period
		}
	}
	return out
}

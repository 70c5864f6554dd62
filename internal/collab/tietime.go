package collab

// SharedTime reports whether any of two parties' times may overlap, and returns the time
// that they share: from the earliest common start to the latest common end, "" where no
// date is known. A time of "" is unbounded. The order of times does not matter.
func SharedTime(a, b []EDTF) (EDTF, bool) {
	from, to := limit{day: MaxDay}, limit{day: MinDay}
	found := false
	for _, p := range a {
		for _, q := range b {
			s, t := p.Span(), q.Span()
			if !s.Overlaps(t) {
				continue
			}
			found = true
			start := p.start(s.From).common(q.start(t.From), s.From > t.From)
			if start.day < from.day || start.day == from.day && start.before(from) {
				from = start
			}
			end := p.end(s.To).common(q.end(t.To), s.To < t.To)
			if end.day > to.day || end.day == to.day && end.before(to) {
				to = end
			}
		}
	}
	switch {
	case !found || from.text == "" && to.text == "":
		return "", found
	case from.text == to.text:
		return EDTF(from.text), true
	}
	return EDTF(from.edtf() + "/" + to.edtf()), true
}

// limit is one end of a time: a day, with the text that a source has for it, or no day.
// Without a day the end is open, or else unknown.
type limit struct {
	day  Day
	text string
	open bool
}

func (e EDTF) start(day Day) limit {
	text, open := e.startText()
	return limit{day, text, open}
}

func (e EDTF) end(day Day) limit {
	text, open := e.endText()
	return limit{day, text, open}
}

// common returns the limit that two times share: the one that lies within the other time.
// Of two limits on the same day it returns the one that before puts first. The limit is
// open only if both are.
func (l limit) common(o limit, within bool) limit {
	if l.day != o.day {
		if within {
			return l
		}
		return o
	}
	if l.before(o) {
		l.text = o.text
	}
	l.open = l.open && o.open
	return l
}

// before orders limits of one day: open ones first, then by text.
func (l limit) before(o limit) bool {
	if l.open != o.open {
		return l.open
	}
	return l.text < o.text
}

func (l limit) edtf() string {
	if l.open {
		return ".."
	}
	return l.text
}

// spells returns the times of a party's statements. An undated statement has those of
// its dated parallels, and "", which is unbounded, if it has none (rule 12).
func spells(list []*Relation, parallelsOf map[link][]*Relation, imported func(document ID) EDTF) []EDTF {
	var out []EDTF
	for _, r := range list {
		parallels := parallelsOf[r.link()]
		if r.Valid != "" {
			out = append(out, r.CutValid(parallels, imported))
			continue
		}
		n := len(out)
		for _, p := range parallels {
			if p.Valid != "" && p.GivesDatesTo(r) {
				out = append(out, p.CutValid(parallels, imported))
			}
		}
		if len(out) == n {
			out = append(out, "")
		}
	}
	return out
}

// startText returns the known start as its source writes it, "" where it is unknown or
// open.
func (e EDTF) startText() (text string, open bool) {
	start, _ := e.Bounds()
	if !start.Known {
		return "", start.Open
	}
	return cutAt(string(e), true), false
}

// endText returns the known end as its source writes it, "" where it is unknown or open.
func (e EDTF) endText() (text string, open bool) {
	_, end := e.Bounds()
	if !end.Known {
		return "", end.Open
	}
	return cutAt(string(e), false), false
}

func cutAt(s string, first bool) string {
	for i := range len(s) {
		if s[i] == '/' {
			if first {
				return s[:i]
			}
			return s[i+1:]
		}
	}
	return s
}

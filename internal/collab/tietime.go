package collab

// SharedTime tells whether any of two parties' times may overlap, and the time
// that they share: from the earliest common start to the latest common end, ""
// where no date is known. A time of "" is unbounded. The order of times does not
// matter.
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

// limit is one end of a time: a day, with the text that a source has for it, or
// none, which is open or else unknown.
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

// common is the limit that two times share: the one that lies within, and of two
// at one day the same whichever comes first; it is open only if both are.
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
func (g *TieGraph) spells(list []*Relation) []EDTF {
	var out []EDTF
	for _, r := range list {
		parallels := g.parallels[r.link()]
		if r.Valid != "" {
			out = append(out, r.CutValid(parallels, g.Imported))
			continue
		}
		n := len(out)
		for _, p := range parallels {
			if p.Valid != "" && p.GivesDatesTo(r) {
				out = append(out, p.CutValid(parallels, g.Imported))
			}
		}
		if len(out) == n {
			out = append(out, "")
		}
	}
	return out
}

// startText is the known start as its source writes it, "" where unknown or open.
func (e EDTF) startText() (text string, open bool) {
	start, _ := e.Bounds()
	if !start.Known {
		return "", start.Open
	}
	return cutAt(string(e), true), false
}

// endText is the known end as its source writes it, "" where unknown or open.
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

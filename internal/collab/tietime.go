package collab

// shared tells whether the known times of two parties may overlap (rule 12),
// and the time that they share: from the earliest common start to the latest
// common end, "" where no date is known.
func (g *TieGraph) shared(a, b []*Relation) (EDTF, bool) {
	var from, to, openFrom, openTo = "", "", false, false
	var first, last Day = MaxDay, MinDay
	found := false
	for _, p := range g.spells(a) {
		for _, q := range g.spells(b) {
			s, t := p.Span(), q.Span()
			if !s.Overlaps(t) {
				continue
			}
			found = true
			start, end := p, q
			if t.From > s.From {
				start = q
			}
			if s.To < t.To {
				end = p
			} else {
				end = q
			}
			if d := max(s.From, t.From); d < first {
				first = d
				from, openFrom = start.startText()
			}
			if d := min(s.To, t.To); d > last {
				last = d
				to, openTo = end.endText()
			}
		}
	}
	if !found || from == "" && to == "" {
		return "", found
	}
	if from == to && first.Year() != 0 {
		return EDTF(from), true
	}
	if from == "" && openFrom {
		from = ".."
	}
	if to == "" && openTo {
		to = ".."
	}
	return EDTF(from + "/" + to), true
}

// spells are the times of a party's statements; an undated one takes the dates
// of its dated parallels, and is unbounded ("") where it has none.
func (g *TieGraph) spells(list []*Relation) []EDTF {
	var out []EDTF
	for _, r := range list {
		dates := g.dates[link{r.Kind, r.From, r.To}]
		switch {
		case r.Valid != "":
			out = append(out, r.Valid)
		case len(dates) > 0:
			out = append(out, dates...)
		default:
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

package collab

// Dates tell what rules of time need beside the statements about a link. Both
// functions return "" where nothing is known.
type Dates struct {
	// Lifetime gives the time of a thing from its selected texts, see Lifetime.
	Lifetime func(thing ID) EDTF
	// Imported gives the day of a document's newest import at the version that is
	// read, see ImportedDay.
	Imported func(document ID) EDTF
}

// HasPeriod reports whether undated statements take the period of entities of this kind
// (rule 9b).
func (k EntityKind) HasPeriod() bool {
	switch k {
	case KindProject, KindAgreement, KindEvent, KindStrategy, KindAlliance, KindJointLab:
		return true
	}
	return false
}

// Lifetime returns the time in which undated links of an entity hold (rule 9b), by the
// selected texts of the entity: its best PERIOD, or for an alliance or a joint lab
// without one the time from the first possible day of its best ESTABLISHED on. It is ""
// where neither is known, and for other kinds of entities.
func Lifetime(kind EntityKind, texts []*Text) EDTF {
	if !kind.HasPeriod() {
		return ""
	}
	if period := BestPeriod(texts); period != "" || kind != KindAlliance && kind != KindJointLab {
		return period
	}
	if t := BestText(texts, EstablishedTopic); t != nil {
		if first := EDTF(t.Value).Span().From; first != MinDay {
			return EDTF(first.String() + "/..")
		}
	}
	return ""
}

// link is a relation's ends and kind: what parallel statements share.
type link struct {
	kind     RelationKind
	from, to ID
}

func (c *Relation) link() link { return link{c.Kind, c.From, c.To} }

// InForce returns the relations that hold at the time asked for (rule 9), in the
// order of the list. The list must have all selected statements about each link in
// it, since time is judged among those. It is returned as it is where no time is
// asked for.
func (w When) InForce(list []*Relation, dates Dates) []*Relation {
	if !w.Asked() && !w.Dated {
		return list
	}
	dated := map[link][]*Relation{} // the dated statements of each link, without PAST ones
	for _, r := range list {
		if r.Valid != "" && r.Modality != Past {
			dated[r.link()] = append(dated[r.link()], r)
		}
	}
	var out []*Relation
	for _, r := range list {
		if !(w.Asked() && r.Modality == Past) && w.holds(r, dated[r.link()], dates) {
			out = append(out, r)
		}
	}
	return out
}

// holds reports whether a statement is in force at the time asked for, among the dated
// statements about its link.
func (w When) holds(r *Relation, dated []*Relation, dates Dates) bool {
	if r.Valid != "" {
		return w.Includes(r.CutSpan(dated, dates.Imported))
	}
	if w.observed(&r.Statement) {
		return true
	}
	hasDates := false
	for _, d := range dated {
		if d.GivesDatesTo(r) {
			if w.Includes(d.CutSpan(dated, dates.Imported)) {
				return true
			}
			hasDates = true
		}
	}
	if hasDates {
		return false
	}
	from, to := dates.Lifetime(r.From), dates.Lifetime(r.To)
	if from == "" && to == "" {
		return !w.Dated
	}
	return w.Includes(from.Span()) && w.Includes(to.Span())
}

// GivesDatesTo tells whether a dated statement gives its dates to an undated one about the
// same link (rule 9a): one about a coordinator only to one about a coordinator.
func (c *Relation) GivesDatesTo(undated *Relation) bool {
	return c.Role != Coordinator || undated.Role == Coordinator
}

// CutSpan returns the days in which a dated statement holds (rule 9). An open or
// unknown end is cut at the earliest known end of another dated statement about the
// same link and role that is not before the statement's start, unless the statement
// was reported after that end. parallels are the selected dated statements about the
// link; imported is as in Dates.
func (c *Relation) CutSpan(parallels []*Relation, imported func(document ID) EDTF) Span {
	span := c.Valid.Span()
	if span.To != MaxDay {
		return span
	}
	out, reported := span, MinDay
	asked := false
	for _, p := range parallels {
		end := p.Valid.Span().To
		if p.ID == c.ID || p.Role != c.Role || end >= out.To || end < span.From {
			continue
		}
		if !asked {
			reported, asked = c.Report(imported(c.SourceID)).lastDay(), true
		}
		if reported <= end {
			out.To = end
		}
	}
	return out
}

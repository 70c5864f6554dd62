package collab

import "slices"

// LinkTime returns the time of an entity's membership, participation or other link to
// one far end, from the statements about it: from the earliest start to the latest end
// that they give. A statement without a time has that of its dated parallels, and else
// the period of the thing ("" unknown), as in a tie (rule 12). One that has none of these
// hides no start that another gives; but it may go on after a known end, so the end is
// then unknown. The result is "" where no date is known. imported is as in Dates.
func LinkTime(list []*Relation, period EDTF, imported func(document ID) EDTF) EDTF {
	parallels := map[link][]*Relation{}
	for _, r := range list {
		if r.Modality != Past {
			parallels[r.link()] = append(parallels[r.link()], r)
		}
	}
	times := spells(list, parallels, imported)
	if period == "" {
		return span(times)
	}
	valid, _ := SharedTimeWithin(times, times, period)
	return valid
}

// span returns the time from the earliest start of the times that are known to their latest
// end. A known end is left out if one of the times is not known.
func span(times []EDTF) EDTF {
	known := slices.DeleteFunc(slices.Clone(times), func(t EDTF) bool { return t == "" })
	valid, _ := SharedTime(known, known)
	first, last := valid.Ends()
	if len(known) == len(times) || last == "" {
		return valid
	}
	if first == "" {
		return ""
	}
	return EDTF(first + "/")
}

// LinkStatus is how a link stands on a day.
type LinkStatus string

// The statuses of a link.
const (
	// LinkPlanned: it is planned or a goal, and no source says that it is.
	LinkPlanned LinkStatus = "PLANNED"
	// LinkNotBegun: its known start is after the day.
	LinkNotBegun LinkStatus = "NOT_BEGUN"
	// LinkCurrent: its time has the day, and its end is known or said to be open.
	LinkCurrent LinkStatus = "CURRENT"
	// LinkEnded: it has a known end before the day, or all statements say that it is
	// over (rule 23a).
	LinkEnded LinkStatus = "ENDED"
	// LinkNoKnownEnd: no source says that it has ended, and none that it goes on.
	LinkNoKnownEnd LinkStatus = "NO_KNOWN_END"
)

// StatusOf returns how a link stands on a day by its time, see LinkTime, and by the
// modalities of its statements.
func StatusOf(list []*Relation, valid EDTF, day Day) LinkStatus {
	said := map[Modality]bool{}
	for _, r := range list {
		said[r.Modality] = true
	}
	switch {
	case !said[Actual] && (said[Planned] || said[Goal]) && !said[Past]:
		return LinkPlanned
	case said[Past] && len(said) == 1:
		return LinkEnded
	}
	return valid.StatusOn(day)
}

// StatusOn returns how something of this time stands on a day.
func (e EDTF) StatusOn(day Day) LinkStatus {
	_, end := e.Bounds()
	span := e.Span()
	switch {
	case e.EndsBefore(day):
		return LinkEnded
	case span.From > day:
		return LinkNotBegun
	case end.Known || end.Open:
		return LinkCurrent
	}
	return LinkNoKnownEnd
}

// Ends returns the first and the last date of a time as its source writes them; "" for
// an end that is unknown or open. A single date is both.
func (e EDTF) Ends() (first, last string) {
	first, _ = e.startText()
	last, _ = e.endText()
	return first, last
}

package wikidata

import (
	"fmt"
	"regexp"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/importer/table"
)

// times are when a membership holds by one row.
type times struct {
	valid    collab.EDTF // from start and end; "" if neither is known
	observed collab.EDTF // the point in time: then it was so, whenever it began (rule 8a)
	modality collab.Modality
	note     string
}

// dayForm is how the query service writes a date: 2019-11-26T00:00:00Z.
var dayForm = regexp.MustCompile(`^\+?(\d{4})-(\d{2})-(\d{2})(?:T00:00:00(?:\.0+)?Z?)?$`)

// times reads the dates of a row. A date that cannot be read is left out and reported. An end
// that Wikidata says there was, without knowing when, makes the membership one that is over
// (rule 11).
func (b *builder) times(row table.Row) times {
	start, _ := b.date(row, colStart)
	end, ended := b.date(row, colEnd)
	out := times{}
	out.observed, _ = b.date(row, colPointInTime)
	if ended {
		out.modality = collab.Past
		out.note = "over, on a day that Wikidata does not know"
		if start != "" {
			out.note += "; it began in " + string(start)
		}
		return out
	}
	if start == "" && end == "" {
		return out
	}
	valid, err := collab.ParseEDTF(string(start) + "/" + string(end))
	if err != nil {
		b.Drop(colEnd, err.Error()+": correct it in Wikidata")
		return out
	}
	out.valid = valid
	return out
}

// The precisions of Wikidata that the graph can keep.
const (
	toTheDay   = "11"
	toTheMonth = "10"
	toTheYear  = "9"
)

// date returns the date of a column at its precision, "" if there is none. unknown says that
// Wikidata states that there is such a day, without knowing which. Where the file has no
// column for the precision, the first day of a year means the year, and the first of a month
// the month, because Wikidata fills up what it does not know with them.
func (b *builder) date(row table.Row, column string) (date collab.EDTF, unknown bool) {
	cell := row.Known(column, false)
	if cell == "" {
		return "", false
	}
	if isUnknown(cell) {
		return "", true
	}
	m := dayForm.FindStringSubmatch(cell)
	if m == nil {
		b.Drop(column, fmt.Sprintf("%q is no date of the query service: it writes 2019-11-26T00:00:00Z", collab.Clip(cell)))
		return "", false
	}
	precision := row.Known(column+precisionOf, false)
	if precision == "" {
		switch {
		case m[2] == "01" && m[3] == "01":
			precision = toTheYear
		case m[3] == "01":
			precision = toTheMonth
		default:
			precision = toTheDay
		}
	}
	text := ""
	switch precision {
	case toTheYear:
		text = m[1]
	case toTheMonth:
		text = m[1] + "-" + m[2]
	case toTheDay, "12", "13", "14": // to the hour, minute or second
		text = strings.Join(m[1:], "-")
	default:
		b.Drop(column, fmt.Sprintf("%s is known to the decade or century only (precision %s): it is left out", m[1], collab.Clip(precision)))
		return "", false
	}
	out, err := collab.ParseEDTF(text)
	if err != nil || m[1] == "0000" {
		b.Drop(column, fmt.Sprintf("%q is no day of the calendar", collab.Clip(cell)))
		return "", false
	}
	return out, false
}

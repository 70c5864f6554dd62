package collab

import (
	"strings"
	"time"
)

// Day is a calendar day of the proleptic Gregorian calendar, counted from
// 1970-01-01. Days run from 0001-01-01 to 9999-12-31; MinDay and MaxDay lie
// outside and mean that a period has no known bound on that side.
type Day int32

// The bounds of an open or unknown side.
const (
	MinDay Day = -1 << 30
	MaxDay Day = 1 << 30
)

// NewDay is the day of a valid calendar date.
func NewDay(year int, month time.Month, day int) Day {
	return Day(time.Date(year, month, day, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}

// ParseDay reads "2022-06-01". Days that the calendar lacks are BAD_USER_INPUT.
func ParseDay(s string) (Day, error) {
	b, ok := parseDate(s)
	if !ok || b.First != b.Last {
		return 0, Errorf(BadUserInput, "%q is not a day: write it as 2022-06-01", Clip(s))
	}
	return b.First, nil
}

// String is the day as "2022-06-01", and "" for an unbounded side.
func (d Day) String() string {
	if d == MinDay || d == MaxDay {
		return ""
	}
	return time.Unix(int64(d)*86400, 0).UTC().Format("2006-01-02")
}

// Year is the calendar year, 0 for an unbounded side.
func (d Day) Year() int {
	if d == MinDay || d == MaxDay {
		return 0
	}
	return time.Unix(int64(d)*86400, 0).UTC().Year()
}

// Span is a stretch of days, both ends included (rule 8).
type Span struct{ From, To Day }

// Always is the span of what has no known bound.
var Always = Span{MinDay, MaxDay}

// Contains tells whether the day lies in the span.
func (s Span) Contains(d Day) bool { return s.From <= d && d <= s.To }

// Overlaps tells whether the two spans share a day.
func (s Span) Overlaps(o Span) bool { return s.From <= o.To && o.From <= s.To }

// Bound is one end of a period: the days on which it may lie.
type Bound struct {
	Known       bool // a date is given
	Open        bool // ".." : it goes on
	First, Last Day  // the days the date covers, when known
}

// EDTF is a date or interval of ISO 8601-2 at the precision of its source:
// "1999", "2024-01", "2024-01-22", "2018/2021", "1999/.." (goes on), "1999/"
// (end unknown), "../2021", "/2021". The zero value says nothing.
type EDTF string

// ParseEDTF checks the text; one that is no such expression, or whose end lies
// before its start, is BAD_USER_INPUT.
func ParseEDTF(s string) (EDTF, error) {
	start, end, ok := parsePeriod(s)
	if !ok {
		return "", Errorf(BadUserInput, `%q is not a date or interval: write "1999", "2024-01/2027-12", "1999/.." or "1999/"`, Clip(s))
	}
	if start.Known && end.Known && end.Last < start.First {
		return "", Errorf(BadUserInput, "%q ends before it starts", Clip(s))
	}
	return EDTF(s), nil
}

// Bounds are the two ends. A single date is both: what it dates began and
// ended within it. An invalid or empty expression has unknown bounds.
func (e EDTF) Bounds() (start, end Bound) {
	start, end, _ = parsePeriod(string(e))
	return start, end
}

// Days returns the first and the last day of the widest reading, as 2018-01-01; "" where
// that end is open or not known.
func (e EDTF) Days() (first, last string) {
	span := e.Span()
	if span.From != MinDay {
		first = span.From.String()
	}
	if span.To != MaxDay {
		last = span.To.String()
	}
	return first, last
}

// Span is the widest reading: first possible to last possible day, open and
// unknown ends unbounded (rule 8).
func (e EDTF) Span() Span {
	start, end := e.Bounds()
	s := Always
	if start.Known {
		s.From = start.First
	}
	if end.Known {
		s.To = end.Last
	}
	return s
}

// lastDay is the last possible day, MinDay where it is open or unknown.
func (e EDTF) lastDay() Day {
	if to := e.Span().To; to != MaxDay {
		return to
	}
	return MinDay
}

func parsePeriod(s string) (start, end Bound, ok bool) {
	from, to, interval := strings.Cut(s, "/")
	if !interval {
		b, ok := parseDate(s)
		return b, b, ok
	}
	start, ok = parseEnd(from)
	if !ok {
		return Bound{}, Bound{}, false
	}
	end, ok = parseEnd(to)
	if !ok || !start.Known && !end.Known {
		return Bound{}, Bound{}, false
	}
	return start, end, true
}

func parseEnd(s string) (Bound, bool) {
	switch s {
	case "":
		return Bound{}, true
	case "..":
		return Bound{Open: true}, true
	}
	return parseDate(s)
}

// parseDate reads YYYY, YYYY-MM or YYYY-MM-DD of the years 0001 to 9999. Every
// statement's time is read through it, so it makes no garbage.
func parseDate(s string) (Bound, bool) {
	if len(s) != 4 && len(s) != 7 && len(s) != 10 {
		return Bound{}, false
	}
	var part [3]int // year, month, day
	at := 0
	for i := range len(s) {
		switch c := s[i]; {
		case i == 4 || i == 7:
			if c != '-' {
				return Bound{}, false
			}
			at++
		case c < '0' || c > '9':
			return Bound{}, false
		default:
			part[at] = part[at]*10 + int(c-'0')
		}
	}
	year, month, day := part[0], time.Month(part[1]), part[2]
	switch {
	case year < 1:
		return Bound{}, false
	case at == 0:
		return Bound{Known: true, First: NewDay(year, 1, 1), Last: NewDay(year, 12, 31)}, true
	case month < 1 || month > 12:
		return Bound{}, false
	}
	first, last := NewDay(year, month, 1), NewDay(year, month+1, 1)-1
	if at == 1 {
		return Bound{Known: true, First: first, Last: last}, true
	}
	d := first + Day(day) - 1
	if day < 1 || d > last {
		return Bound{}, false
	}
	return Bound{Known: true, First: d, Last: d}, true
}

package csv

import (
	"fmt"
	"slices"
)

// The orders of dates as 3/4/2021.
const (
	DayFirst   = "day-first"
	MonthFirst = "month-first"
)

// dateColumn is how the dates of a column are read.
type dateColumn struct {
	monthFirst bool
	mixed      bool        // both orders are in it: only what cannot be read otherwise is sure
	asked      bool        // the order is given
	serial     bool        // numbers are days as spreadsheets count them
	academic   bool        // 2011-12 is an academic year, no month
	ends       bool        // the dates are ends
	languages  map[int]int // how many words for months are of which language; see readers
}

// survey is what the cells of a column show together.
type survey struct {
	dayFirst, monthFirst, either int // dates as 13/4/2021, 4/13/2021, 3/4/2021
	serials, twoDigits           int
	academic, notAcademic        int // 2013-14 and the like; 2013-03
	languages                    map[int]int
}

// dateFields are the fields whose cells are one date.
var dateFields = []string{"from", "to", "signed"}

// readDates settles how each column of dates is read: the whole column decides.
// asked is the order that the user gives, "" for none.
func (l *list) readDates(asked string) {
	l.dates = map[string]dateColumn{"valid": {monthFirst: asked == MonthFirst, serial: true}}
	for _, field := range dateFields {
		column := l.columns.column[field]
		if column == "" {
			continue
		}
		s := l.survey(field)
		c := dateColumn{
			monthFirst: s.monthFirst > 0 && s.dayFirst == 0, mixed: s.monthFirst > 0 && s.dayFirst > 0, asked: asked != "",
			serial: s.serials > 0, academic: s.academic > 0 && s.notAcademic == 0, ends: field == "to", languages: s.languages,
		}
		if c.asked {
			c.monthFirst = asked == MonthFirst
		}
		l.noteDates(column, asked, s, c)
		l.dates[field] = c
	}
}

// survey looks at the cells of a field that were read ahead.
func (l *list) survey(field string) survey {
	s := survey{languages: map[int]int{}}
	for _, got := range l.rows {
		if got.err != nil {
			continue
		}
		cell := plain(l.get(got.row, field))
		if cell == "" {
			continue
		}
		s.add(cell)
	}
	return s
}

func (s *survey) add(cell string) {
	if serials.MatchString(cell) {
		s.serials++
	}
	if m := yearMonth.FindStringSubmatch(cell); m != nil {
		switch next := (number(m[1]) + 1) % 100; {
		case number(m[2]) == next && next > 12:
			s.academic++
		case number(m[2]) != next:
			s.notAcademic++
		}
	}
	if m := numeric.FindStringSubmatch(cell); m != nil {
		s.addNumeric(m)
	}
	if m := inWords.FindStringSubmatch(cell); m != nil {
		if meant := monthWords()[fold(m[2])]; meant != nil {
			if len(m[3]) == 2 {
				s.twoDigits++
			}
			for language := range meant {
				s.languages[language]++
			}
		}
	}
}

func (s *survey) addNumeric(m []string) {
	if len(m[5]) == 2 {
		s.twoDigits++
	}
	if m[2] != m[4] || m[2] == "." {
		return
	}
	switch a, b := number(m[1]), number(m[3]); {
	case a > 12 && b <= 12:
		s.dayFirst++
	case b > 12 && a <= 12:
		s.monthFirst++
	case a != b:
		s.either++
	}
}

// noteDates says what a person should know of how the column is read.
func (l *list) noteDates(column, asked string, s survey, c dateColumn) {
	switch {
	case c.mixed:
		what := "those that may be either are left out"
		if c.asked {
			what = "those that may be either are read " + asked
		}
		l.note("%q has dates with the day first (%d) and with the month first (%d); %s (%d)", column, s.dayFirst, s.monthFirst, what, s.either)
	case c.asked:
	case s.monthFirst > 0:
		l.note("%q has dates with the month first, as 12/31/2021", column)
	case s.dayFirst == 0 && s.either > 0:
		l.note("%q has dates that may be read with the day or the month first, as 3/4/2021: read with the day first", column)
	}
	if s.serials > 0 {
		l.note("%q has numbers of days, as spreadsheets count them from 1900 (%d)", column, s.serials)
	}
	if s.twoDigits > 0 {
		l.note("%q has years of two digits (%d): 00 to 68 are read as 2000 to 2068, 69 to 99 as 1969 to 1999", column, s.twoDigits)
	}
	if c.academic {
		l.note("%q has academic years, as 2013-14: 2011-12 is read as one too, not as December 2011", column)
	}
}

func (l *list) note(format string, args ...any) {
	if n := fmt.Sprintf(format, args...); !slices.Contains(l.notes, n) {
		l.notes = append(l.notes, n)
	}
}

package csv

import (
	"fmt"
	"liaison/internal/importer/table"
	"slices"
)

// The orders of dates as 3/4/2021.
const (
	DayFirst   = "day-first"
	MonthFirst = "month-first"
)

// dateColumn tells how the dates of a column are read.
type dateColumn struct {
	monthFirst bool
	mixed      bool        // the column has both orders, so that only dates with one possible reading are read
	asked      bool        // the user gave the order
	serial     bool        // numbers are serial days, as spreadsheet programs count them
	since1904  bool        // serial days are counted from 1904-01-01, as the workbook says
	academic   bool        // 2011-12 is an academic year and not a month
	ends       bool        // the dates are ends of periods
	languages  map[int]int // how many words for months belong to each language, by its index in readers
}

// survey counts the forms of dates in a column.
type survey struct {
	dayFirst, monthFirst, either int // dates as 13/4/2021, 4/13/2021, 3/4/2021
	serials, twoDigits           int
	academic, notAcademic        int // 2013-14 and the like; 2013-03
	languages                    map[int]int
}

// dateFields are the fields whose cells hold one date each.
var dateFields = []string{"from", "to", "signed"}

// readDates determines how each column of dates is read, by all of the cells that were
// examined. asked is the order that the user gave, "" if none.
func (l *list) readDates(asked string) {
	l.dates = map[string]dateColumn{"valid": {monthFirst: asked == MonthFirst, serial: true, since1904: l.table.Since1904()}}
	for _, field := range dateFields {
		column := l.columns.column[field]
		if column == "" {
			continue
		}
		s := l.survey(field)
		c := dateColumn{
			monthFirst: s.monthFirst > 0 && s.dayFirst == 0, mixed: s.monthFirst > 0 && s.dayFirst > 0, asked: asked != "",
			serial: s.serials > 0, academic: s.academic > 0 && s.notAcademic == 0, ends: field == "to", languages: s.languages,
			since1904: l.table.Since1904(),
		}
		if c.asked {
			c.monthFirst = asked == MonthFirst
		}
		l.noteDates(column, asked, s, c)
		l.dates[field] = c
	}
}

// survey counts the forms of dates in the examined cells of a field.
func (l *list) survey(field string) survey {
	s := survey{languages: map[int]int{}}
	for _, got := range l.rows {
		if got.err != nil {
			continue
		}
		for reading := range readings(l.get(got.row, field)) {
			if s.add(reading) {
				break
			}
		}
	}
	return s
}

// add counts the form of a date, and reports whether it has one of the forms.
func (s *survey) add(cell string) bool {
	known := false
	if serials.MatchString(cell) {
		s.serials++
		known = true
	}
	if m := yearMonth.FindStringSubmatch(cell); m != nil {
		known = true
		switch next := (number(m[1]) + 1) % 100; {
		case number(m[2]) == next && next > 12:
			s.academic++
		case number(m[2]) != next:
			s.notAcademic++
		}
	}
	if m := numeric.FindStringSubmatch(cell); m != nil {
		s.addNumeric(m)
		known = true
	}
	if m := inWords.FindStringSubmatch(cell); m != nil {
		if _, isTerm := terms[table.Fold(m[2])]; isTerm && len(m[3]) == 2 { // SoSe 24
			known = true
			s.twoDigits++
		}
		if meant := monthWords()[table.Fold(m[2])]; meant != nil {
			known = true
			if len(m[3]) == 2 {
				s.twoDigits++
			}
			for language := range meant {
				s.languages[language]++
			}
		}
	}
	return known
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

// noteDates notes what a person should know about how the column is read.
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
		from := 1900
		if c.since1904 {
			from = 1904
		}
		l.note("%q has numbers of days, as spreadsheets count them from %d (%d)", column, from, s.serials)
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

package csv

import (
	"errors"
	"fmt"
	"regexp"
	"strings"

	"liaison/internal/collab"
)

var (
	years   = regexp.MustCompile(`^(\d{4})\s*[-–—]\s*(\d{4})$`)
	between = regexp.MustCompile(`(?i)\s+[-–—~]\s+|\s*[–—~〜至]\s*|\s+(?:` + untilWords + `|à|a)\s+`)
)

var (
	errOpenEnd = errors.New("an end that is open says nothing without a start")
	errNoStart = errors.New("a length says nothing without a start: give one")
)

// interval joins two dates to one EDTF interval. Either may be "".
func interval(from, to string) (collab.EDTF, error) {
	if from == ".." {
		from = ""
	}
	switch {
	case from == "" && to == "":
		return "", nil
	case from == "" && to == "..":
		return "", errOpenEnd
	}
	return collab.ParseEDTF(from + "/" + to)
}

// join returns one period of two that are said of the same thing: of each end the more exact
// date, "" if they have no day of it in common.
func join(a, b collab.EDTF) collab.EDTF {
	aStart, aEnd := a.Bounds()
	bStart, bEnd := b.Bounds()
	if apart(aStart, bStart) || apart(aEnd, bEnd) {
		return ""
	}
	aFrom, aTo := ends(a)
	bFrom, bTo := ends(b)
	out, err := interval(finer(aFrom, bFrom), finer(aTo, bTo))
	if err != nil {
		return ""
	}
	return out
}

// apart reports whether two bounds cannot be one: they share no day, or one of them is
// said to be open and the other is known.
func apart(a, b collab.Bound) bool {
	if a.Known && b.Known {
		return a.Last < b.First || b.Last < a.First
	}
	return a.Open && b.Known || b.Open && a.Known
}

// ends returns the dates of a period as they are written.
func ends(period collab.EDTF) (from, to string) {
	from, to, isInterval := strings.Cut(string(period), "/")
	if !isInterval {
		to = from
	}
	return from, to
}

// finer returns the date that says more.
func finer(a, b string) string {
	if len(b) > len(a) {
		return b
	}
	return a
}

// period reads a cell that holds a whole period.
func (c dateColumn) period(cell string) (collab.EDTF, error) {
	s := strings.Join(strings.Fields(cell), " ")
	for reading := range readings(s) {
		if e := academicPeriod(reading); e != "" {
			return e, nil
		}
	}
	if e, err := collab.ParseEDTF(s); err == nil {
		return e, nil
	}
	if m := years.FindStringSubmatch(s); m != nil {
		return interval(m[1], m[2])
	}
	bare, err := c.date(s)
	switch {
	case err == nil && bare == "..":
		return "", errOpenEnd
	case err == nil && since.MatchString(plain(s)):
		return interval(bare, "")
	case err == nil && until.MatchString(plain(s)):
		return interval("", bare)
	case err == nil:
		return collab.ParseEDTF(bare)
	}
	parts := between.Split(s, -1)
	if len(parts) != 2 && strings.Count(s, "-") == 1 {
		parts = strings.Split(s, "-")
	}
	if len(parts) == 2 {
		return c.twoDates(parts[0], parts[1])
	}
	return "", fmt.Errorf("%q is no period: write 2021/2024, 2021-09-01/2024-08-31, 2021/, or a length such as 5 years", collab.Clip(cell))
}

// academicPeriod returns the years of 2021/22, 2021-22 and 21/22, "" for any other text.
func academicPeriod(s string) collab.EDTF {
	from := 0
	switch m, short := academic.FindStringSubmatch(s), shortYears.FindStringSubmatch(s); {
	case m != nil && len(m[2]) == 2 && number(m[2]) == (number(m[1])+1)%100 && (number(m[2]) > 12 || strings.Contains(s, "/")):
		from = number(m[1])
	case short != nil:
		from = shortAcademicYear(dateColumn{}, short).year
	}
	if from == 0 {
		return ""
	}
	return collab.EDTF(fmt.Sprintf("%04d/%04d", from, from+1))
}

// twoDates reads a start and an end. Either may be empty.
func (c dateColumn) twoDates(start, end string) (collab.EDTF, error) {
	from, err := c.date(start)
	if err != nil {
		return "", err
	}
	to := ""
	if strings.TrimSpace(end) != "" {
		c.ends = true
		if to, err = c.date(end); err != nil {
			return "", err
		}
	}
	return interval(from, to)
}

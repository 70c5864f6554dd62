package sheet

import (
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/xuri/nfp"
)

// format is how a cell shows its number, as far as that decides what the number means.
type format struct {
	kind  kind
	zeros int // a number is filled up with zeros to so many digits
}

type kind int

// The kinds of formats. Where a format shows no day, and the cell holds the first day of a
// month, the cell means the month: the office program has put the day there, and nobody
// else. Likewise the first day of a year means the year where neither day nor month is shown.
const (
	isNumber kind = iota
	isDay
	isMonth
	isYear
	isTime
)

// builtIn are the formats of XLSX that have a number and no code, where they are dates.
// Those of 27 to 36 and 50 to 58 are dates in the languages of East Asia.
func builtIn(id int) (format, bool) {
	switch {
	case id == 17: // Sep-21
		return format{kind: isMonth}, true
	case id >= 14 && id <= 16, id == 22, id >= 27 && id <= 31, id == 36, id >= 50 && id <= 54, id == 57, id == 58:
		return format{kind: isDay}, true
	case id >= 18 && id <= 21, id >= 32 && id <= 35, id == 55, id == 56, id >= 45 && id <= 47:
		return format{kind: isTime}, true
	}
	return format{}, id >= 0 && id < 164
}

// formatOf reads the code of a format, as "dd/mm/yyyy". Only what is shown of positive
// numbers counts.
func formatOf(code string) format {
	const most = 255 // Excel has no longer ones
	if len(code) > most || code == "" {
		return format{}
	}
	if strings.Trim(code, "0") == "" {
		return format{zeros: len(code)}
	}
	p := nfp.NumberFormatParser()
	sections := p.Parse(code)
	if len(sections) == 0 {
		return format{}
	}
	return format{kind: shownBy(sections[0].Items)}
}

// shownBy returns the kind of a format with the tokens.
func shownBy(tokens []nfp.Token) kind {
	shown := map[string]bool{} // by letter
	for _, t := range tokens {
		switch t.TType {
		case nfp.TokenTypeElapsedDateTimes:
			shown["h"] = true
		case nfp.TokenTypeDateTimes:
			shown[strings.ToLower(t.TValue[:min(1, len(t.TValue))])] = true
		}
	}
	day, month := shown["d"], shown["m"]
	year := shown["y"] || shown["e"] || shown["b"] || shown["g"] // also in the eras of East Asia
	clock := shown["h"] || shown["s"] || shown["a"]
	switch {
	case day, year && clock:
		return isDay
	case year && month:
		return isMonth
	case year:
		return isYear
	case clock:
		return isTime
	case month:
		return isDay
	}
	return isNumber
}

// text returns what a number in a cell of the format says. A number that is no date in a
// format for dates stays a number.
func (f format) text(raw string, since1904 bool) string {
	n, err := strconv.ParseFloat(strings.TrimSpace(raw), 64)
	if err != nil || math.IsInf(n, 0) || math.IsNaN(n) {
		return raw
	}
	if f.kind != isNumber {
		if s, ok := dateText(n, f.kind, since1904); ok {
			return s
		}
	}
	s := numberText(n)
	if f.zeros > len(s) && strings.Trim(s, "0123456789") == "" {
		s = strings.Repeat("0", f.zeros-len(s)) + s
	}
	return s
}

// numberText writes a number with at most the 15 digits that office programs show, without
// an exponent: 999840046, 0.3. Numbers whose digits would fill a line keep their exponent.
func numberText(n float64) string {
	short, err := strconv.ParseFloat(strconv.FormatFloat(n, 'g', 15, 64), 64)
	if err != nil {
		short = n
	}
	if size := math.Abs(short); size != 0 && (size >= 1e21 || size < 1e-9) {
		return strconv.FormatFloat(short, 'g', -1, 64)
	}
	return strconv.FormatFloat(short, 'f', -1, 64)
}

// lastDay is the serial number of 9999-12-31, the last day that office programs have.
const lastDay = 2_958_465

// dateText reads the number of a day, with the time of day behind the point. ok is false for
// a number that is no day: Excel's 60, which is the 29th of a February that 1900 did not
// have, and those before the first and after the last day.
func dateText(n float64, k kind, since1904 bool) (string, bool) {
	if n < 0 || n > lastDay+1 {
		return "", false
	}
	days := math.Floor(n)
	seconds := int(math.Round((n - days) * 86_400))
	switch {
	case n < 1 && (k == isTime || !since1904):
		return clockText(seconds), true
	case k == isTime: // a length of time, or a moment of which only the time of day is shown
		return "", false
	}
	first := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	switch {
	case since1904:
		first = time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC)
	case days == 60:
		return "", false
	case days < 60:
		first = first.AddDate(0, 0, 1)
	}
	at := first.AddDate(0, 0, int(days)).Add(time.Duration(seconds) * time.Second)
	return momentText(at, k), true
}

// momentText writes a moment at the precision of the format, with the time of day where it
// is not midnight.
func momentText(at time.Time, k kind) string {
	switch {
	case k == isYear && at.YearDay() == 1:
		return at.Format("2006")
	case k == isMonth && at.Day() == 1:
		return at.Format("2006-01")
	case at.Hour()+at.Minute()+at.Second() == 0:
		return at.Format(time.DateOnly)
	}
	return at.Format("2006-01-02T15:04:05")
}

// clockText writes a time of day.
func clockText(seconds int) string {
	return time.Date(2000, 1, 1, 0, 0, seconds, 0, time.UTC).Format(time.TimeOnly)
}

package eugrants

import (
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode"

	"liaison/internal/collab"
)

// Amount reads a sum of money: "150000,5", "112527.93", "200,000.00". ok is
// false where nothing is given, and for what is no amount, which is left out of
// the row. A single mark with three digits behind it could be read both ways and is
// none.
func (d *Draft) Amount(field, s string) (value float64, ok bool) {
	if s == "" {
		return 0, false
	}
	plain, ok := decimal(s)
	if ok {
		var err error
		value, err = strconv.ParseFloat(plain, 64)
		ok = err == nil
	}
	if !ok {
		d.Drop(field, "%q is no amount: write it as 150000.50", Clip(s))
	}
	return value, ok
}

// decimal is the number with a decimal point and nothing else beside digits.
func decimal(s string) (string, bool) {
	for _, blank := range []string{" ", "\u00a0", "\u202f"} {
		s = strings.ReplaceAll(s, blank, "")
	}
	at := strings.LastIndexAny(s, ",.")
	if at < 0 {
		return s, digits(s)
	}
	whole, mark, rest := s[:at], s[at:at+1], s[at+1:]
	switch n := strings.Count(s, mark); {
	case strings.ContainsAny(whole, ",.") && n == 1:
		other := "," // 1.234.567,89 or 1,234,567.89
		if mark == "," {
			other = "."
		}
		whole, ok := ungroup(whole, other)
		return whole + "." + rest, ok && digits(rest)
	case n > 1: // 1,234,567
		return ungroup(s, mark)
	case len(rest) == 3 && len(whole) <= 3 && whole != "0":
		return "", false
	}
	return whole + "." + rest, digits(whole) && digits(rest)
}

// ungroup takes the marks out of a number in groups of three.
func ungroup(s, mark string) (string, bool) {
	groups := strings.Split(s, mark)
	for i, g := range groups {
		if !digits(g) || len(g) > 3 || i > 0 && len(g) != 3 {
			return "", false
		}
	}
	return strings.Join(groups, ""), true
}

func digits(s string) bool {
	const most = 15 // what a float64 keeps exactly
	return s != "" && len(s) <= most && strings.Trim(s, "0123456789") == ""
}

// Date reads a day, "2021-03-01" or day first "1/3/2021", with or without a time
// behind it. Years of two digits, which are read beside a month in letters only, are 1969 to 2068. "" stays ""; what is no day is left out of the row.
func (d *Draft) Date(field, s string) collab.EDTF {
	if s == "" {
		return ""
	}
	day := clock.ReplaceAllString(s, "")
	for _, layout := range []string{"2006-01-02", "2/1/2006", "2.1.2006", "2-1-2006", "2006/1/2", "20060102", "2-Jan-2006", "2 Jan 2006", "2-Jan-06"} {
		if t, err := time.Parse(layout, day); err == nil && t.Year() > 0 {
			return collab.EDTF(t.Format("2006-01-02"))
		}
	}
	d.Drop(field, "%q is no day: write it as 2021-03-01 or, day first, 1/3/2021", Clip(s))
	return ""
}

// clock matches the time of day behind a day.
var clock = regexp.MustCompile(`[T ]\d{1,2}:.*$`)

// Period is the time between two days either of which may be unknown. Where the
// second comes before the first, both are left out of the row; field is the column
// that is reported.
func (d *Draft) Period(field string, from, to collab.EDTF) collab.EDTF {
	if from == "" && to == "" {
		return ""
	}
	p, err := collab.ParseEDTF(string(from + "/" + to))
	if err != nil {
		d.Drop(field, "%s: correct one of the two days", err)
		return ""
	}
	return p
}

// Runs says how long a project runs (rule 4).
func (d *Draft) Runs(project collab.ID, period collab.EDTF) {
	if period != "" {
		d.Say("startDate", &collab.Text{
			Statement: collab.Statement{Valid: period}, Subject: project, Topic: collab.PeriodTopic, Value: string(period),
		})
	}
}

// Euro says an amount of a project. 0 is how the registers write that there is
// none, and is no claim.
func (d *Draft) Euro(field string, project collab.ID, measure string, s collab.Statement, amount string) {
	if value, ok := d.Amount(field, amount); ok && value != 0 {
		d.Say(field, &collab.Figure{
			Statement: s, Subject: project, Measure: measure, Value: value, Qualifier: collab.Exact, Currency: "EUR",
		})
	}
}

var breaks = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\v", "\n", "\f", "\n", "\u0085", "\n", "\u2028", "\n", "\u2029", "\n")

// Prose is a text of several lines, each break of a line written as "\n".
func Prose(s string) string { return breaks.Replace(s) }

// Clip shortens what is quoted in a message.
func Clip(s string) string {
	return collab.Clip(strings.ReplaceAll(strings.ToValidUTF8(s, "?"), "\ufffd", "?"))
}

func isLetter(r rune) bool { return unicode.IsLetter(r) }

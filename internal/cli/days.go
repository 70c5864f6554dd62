package cli

import (
	"regexp"
	"strings"
	"time"

	"github.com/knadh/koanf/v2"

	"liaison/internal/collab"
)

// whichDay says which day of a year or month is meant where a day is asked for.
type whichDay bool

const (
	firstDay whichDay = false
	lastDay  whichDay = true
)

// dayOf returns the value of a flag that is a day, as 2022-06-01.
func dayOf(k *koanf.Koanf, flag string, which whichDay) (string, error) {
	if k.String(flag) == "" {
		return "", usagef("--%s is missing: give a day, as 2022-06-01, 1.6.2022, 2022 or today", flag)
	}
	day, err := readDay(k.String(flag), which)
	if err != nil {
		return "", usagef("--%s: %s", flag, explain(err))
	}
	return day, nil
}

var (
	dayMonthYear = regexp.MustCompile(`^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$`)
	yearOrMonth  = regexp.MustCompile(`^\d{4}(-\d{2})?$`)
)

// readDay reads a day as people write it: 2022-06-01, 1.6.2022, today; of a year or a
// month, as 2022 or 2022-06, it takes the first or the last day. It returns the day as
// 2022-06-01. Forms with slashes are refused, because 1/6 is January to some.
func readDay(text string, which whichDay) (string, error) {
	text = strings.TrimSpace(text)
	given := text
	if strings.EqualFold(text, "today") {
		return time.Now().UTC().Format(time.DateOnly), nil
	}
	if parts := dayMonthYear.FindStringSubmatch(text); parts != nil {
		if at, err := time.Parse("2.1.2006", parts[1]+"."+parts[2]+"."+parts[3]); err == nil {
			text = at.Format(time.DateOnly)
		}
	}
	if yearOrMonth.MatchString(text) {
		layout, years, months := "2006", 1, 0
		if len(text) > 4 {
			layout, years, months = "2006-01", 0, 1
		}
		if at, err := time.Parse(layout, text); err == nil {
			if which == lastDay {
				at = at.AddDate(years, months, -1)
			}
			text = at.Format(time.DateOnly)
		}
	}
	day, err := collab.ParseDay(text)
	if err != nil {
		return "", usagef("%q is not a day: write 2022-06-01, 1.6.2022, 2022 or today", collab.Clip(given))
	}
	return day.String(), nil
}

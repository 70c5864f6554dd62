package cli

import (
	"fmt"
	"time"

	"liaison/internal/collab"
)

// yearsOfNews is how many years a report stays news.
const yearsOfNews = 2

// ages gathers how old the last reports are on which an answer rests.
type ages struct {
	today      collab.Day
	all, old   int // how many have a report, and how many an old one
	unreported int
	oldest     string
	oldestDay  collab.Day
}

// newAges judges reports on the present day.
func newAges() *ages {
	now := time.Now().UTC()
	return &ages{today: collab.NewDay(now.Year(), now.Month(), now.Day())}
}

// add counts what was last reported then; "" where no source tells when.
func (a *ages) add(lastReported string) {
	report := collab.EDTF(lastReported)
	if report == "" {
		a.unreported++
		return
	}
	a.all++
	day := report.Span().To
	if day >= a.today-yearsOfNews*365 {
		return
	}
	a.old++
	if a.oldest == "" || day < a.oldestDay {
		a.oldest, a.oldestDay = lastReported, day
	}
}

// notes says in words what rests on old reports or on none; nothing where all are news.
// what names what was counted, as "tie".
func (a *ages) notes(what string) (out []string) {
	if a.old > 0 {
		out = append(out, fmt.Sprintf("%s of the %s shown may have ended since: no source has reported them for more than %d years, one of them not since %s.",
			grouped(int64(a.old)), counted(a.all, what), yearsOfNews, a.oldest))
	}
	if a.unreported > 0 {
		out = append(out, fmt.Sprintf("Of %s shown no source tells when it found them so.", counted(a.unreported, what)))
	}
	return out
}

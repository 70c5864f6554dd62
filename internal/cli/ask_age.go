package cli

import (
	"fmt"
	"time"

	"liaison/internal/collab"
)

// yearsOfNews is how many years a report counts as recent.
const yearsOfNews = 2

// reportAges counts the facts of an answer by the age of the last report of each.
type reportAges struct {
	today      collab.Day
	all, old   int // how many have a report, and how many an old one
	unreported int
	oldest     string
	oldestDay  collab.Day
}

// newReportAges makes an empty count, in which the age of a report is its age today.
func newReportAges() *reportAges {
	now := time.Now().UTC()
	return &reportAges{today: collab.NewDay(now.Year(), now.Month(), now.Day())}
}

// add counts one fact. lastReported is when a source last reported the fact, in EDTF; it is
// "" if no source tells.
func (a *reportAges) add(lastReported string) {
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

// notes returns a sentence on the facts whose last report is old, and one on the facts
// without a report. It returns nothing if all reports are recent. what is the noun for the
// facts, as "tie".
func (a *reportAges) notes(what string) (out []string) {
	if a.old > 0 {
		out = append(out, fmt.Sprintf("%s of the %s shown may have ended since: no source has reported them for more than %d years, one of them not since %s.",
			grouped(int64(a.old)), counted(a.all, what), yearsOfNews, a.oldest))
	}
	if a.unreported > 0 {
		out = append(out, fmt.Sprintf("Of %s shown no source tells when it found them so.", counted(a.unreported, what)))
	}
	return out
}

package collab

import (
	"cmp"
	"slices"
)

// Report is when the source of the statement last found it so (rule 8a): what the
// statement says itself (Observed), else the day of the source's newest import
// where the source is a register or an upload, else the source's day of
// publication, else the latest known day of the statement's valid time. A report
// after a known end of the valid time is that end. The result is "" where none of
// these is known. imported is the day of the source's newest import at the version
// that is read, "" where no import is known.
func (s *Statement) Report(imported EDTF) EDTF {
	valid := s.Valid.Span()
	report := s.Observed
	if report == "" && (s.Origin == Registry || s.Origin == Upload) {
		report = imported
	}
	if report == "" {
		report = s.Published
	}
	day := report.lastDay()
	switch {
	case day == MinDay && valid.To != MaxDay, day > valid.To:
		return EDTF(valid.To.String())
	case day == MinDay:
		return EDTF(valid.From.String()) // this is "" where the start is not known either
	}
	return report
}

// CompareReports orders reports by their last possible day, and those of one last
// day with the less precise first. A report of "" comes before all others.
func CompareReports(a, b EDTF) int {
	return cmp.Or(cmp.Compare(a.lastDay(), b.lastDay()), cmp.Compare(a.Span().From, b.Span().From))
}

// Reported returns the earliest and the latest report among the statements, ""
// where none has a report. Statements that are PAST have none (rule 8a). imported
// gives the day of a document's newest import, see Statement.Report.
func Reported(list []*Relation, imported func(document ID) EDTF) (first, last EDTF) {
	for _, r := range list {
		if r.Modality == Past {
			continue
		}
		report := r.Report(imported(r.SourceID))
		switch {
		case report == "":
			continue
		case first == "":
			first, last = report, report
		}
		first = slices.MinFunc([]EDTF{first, report}, CompareReports)
		last = slices.MaxFunc([]EDTF{last, report}, CompareReports)
	}
	return first, last
}

// TieReported returns when a tie was first and last reported: the later of its two
// sides' first reports and the earlier of their last, "" where a side has none. A
// cooperation has one side, which is given twice.
func TieReported(firstA, lastA, firstB, lastB EDTF) (first, last EDTF) {
	if firstA == "" || firstB == "" {
		return "", ""
	}
	return slices.MaxFunc([]EDTF{firstA, firstB}, CompareReports), slices.MinFunc([]EDTF{lastA, lastB}, CompareReports)
}

// ImportedDay is the newest day of import that texts of a document give, "" for none.
func ImportedDay(texts []*Text) (day EDTF) {
	for _, t := range texts {
		if t.Topic == ImportedTopic && CompareReports(EDTF(t.Value), day) > 0 {
			day = EDTF(t.Value)
		}
	}
	return day
}

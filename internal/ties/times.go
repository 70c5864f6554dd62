package ties

import (
	"cmp"
	"slices"
	"sync"

	"liaison/internal/collab"
	"liaison/internal/live"
)

// spanBeside returns the days of a dated arc among its parallels. An open or unknown
// end is cut at the known end of a parallel of the same role, if that end is not before
// the arc's start and no report of the arc is after it (rule 9).
func (t *Ties) spanBeside(i int32, parallel []int32) collab.Span {
	span := t.Attributes(t.Arc(i).Attrs).Span
	if cut, ok := t.cutOf(i, parallel); ok {
		span.To = t.Attributes(t.Arc(cut).Attrs).Span.To
	}
	return span
}

// validBeside returns the time of a dated arc among its parallels, as spanBeside, in
// the words of the sources.
func (t *Ties) validBeside(i int32, parallel []int32) collab.EDTF {
	valid := t.Attributes(t.Arc(i).Attrs).Valid
	if cut, ok := t.cutOf(i, parallel); ok {
		return valid.EndingWith(t.Attributes(t.Arc(cut).Attrs).Valid)
	}
	return valid
}

// cutOf returns the parallel whose known end cuts the open end of an arc, the one with
// the earliest end; false if there is none.
func (t *Ties) cutOf(i int32, parallel []int32) (cut int32, ok bool) {
	if len(parallel) == 1 {
		return 0, false
	}
	a := t.Arc(i)
	if !t.flagsOf(a).has(openEnd) {
		return 0, false
	}
	x := t.Attributes(a.Attrs)
	end, reported, asked := collab.MaxDay, collab.MinDay, false
	for _, p := range parallel {
		b := t.Arc(p)
		if s := t.flagsOf(b); p == i || !s.has(dated) || s.has(openEnd|past) || !t.selects(b) {
			continue
		}
		y := t.Attributes(b.Attrs)
		if y.Role != x.Role || y.Span.To >= end || y.Span.To < x.Span.From {
			continue
		}
		if !asked {
			if report := t.report(a); report != "" {
				reported = report.Span().To
			}
			asked = true
		}
		if reported <= y.Span.To {
			cut, ok, end = p, true, y.Span.To
		}
	}
	return cut, ok
}

// datesOf returns the dated statements in force that date an undated one beside them:
// all of them, but that those of a coordinator date only statements about coordinators.
func (t *Ties) datesOf(i int32, inForce []int32) (out []int32) {
	about := t.flagsOf(t.Arc(i)).has(coordinator)
	for _, p := range inForce {
		if s := t.flagsOf(t.Arc(p)); s.has(dated) && (about || !s.has(coordinator)) {
			out = append(out, p)
		}
	}
	return out
}

// appendValid appends the times of a membership's statements. An undated statement has
// those of its dated parallels (rule 12), and "", which is unbounded, if it has none.
func (t *Ties) appendValid(out []collab.EDTF, m membership) []collab.EDTF {
	return appendTimes(t, out, m, t.validBeside, "")
}

// appendSpans appends the times of a membership's statements as days, as appendValid.
func (t *Ties) appendSpans(out []collab.Span, m membership) []collab.Span {
	return appendTimes(t, out, m, t.spanBeside, collab.Always)
}

func appendTimes[T any](t *Ties, out []T, m membership, timeOf func(i int32, parallel []int32) T, unbounded T) []T {
	for _, i := range m.statements {
		if t.flagsOf(t.Arc(i)).has(dated) {
			out = append(out, timeOf(i, m.inForce))
			continue
		}
		n := len(out)
		if len(m.inForce) > 1 {
			for _, p := range t.datesOf(i, m.inForce) {
				out = append(out, timeOf(p, m.inForce))
			}
		}
		if len(out) == n {
			out = append(out, unbounded)
		}
	}
	return out
}

// overlap reports whether a span of one list shares a day with one of the other.
func overlap(a, b []collab.Span) bool {
	for _, s := range a {
		if slices.ContainsFunc(b, s.Overlaps) {
			return true
		}
	}
	return false
}

// merged returns spans that cover the same days as the given ones, in order, none of
// them overlapping another. It reuses the slice.
func merged(spans []collab.Span) []collab.Span {
	slices.SortFunc(spans, func(a, b collab.Span) int { return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To)) })
	out := spans[:0]
	for _, s := range spans {
		if n := len(out); n > 0 && out[n-1].Overlaps(s) {
			out[n-1].To = max(out[n-1].To, s.To)
			continue
		}
		out = append(out, s)
	}
	return out
}

// period returns the best PERIOD of a thing among the selected statements (rule 4), ""
// if it has none.
func (t *Ties) period(v Node) collab.EDTF {
	if t.dates != nil {
		return t.dates[v].period
	}
	return t.bestDate(v, collab.PeriodTopic)
}

// periodSpan returns the days of the period of a thing, all days if it has none.
func (t *Ties) periodSpan(v Node) collab.Span {
	if t.dates != nil {
		return t.dates[v].span
	}
	return t.period(v).Span()
}

// lifetime returns the days in which undated links of a thing hold (rule 9b): its
// period, or for an alliance or a joint lab without one the time since it was
// established. It is Always and false if neither is known.
func (t *Ties) lifetime(v Node) (collab.Span, bool) {
	if t.dates != nil {
		return t.dates[v].lifetime, t.dates[v].lives
	}
	dates := t.Dates(v)
	if len(dates) == 0 {
		return collab.Always, false
	}
	if period := t.period(v); period != "" {
		return period.Span(), true
	}
	if kind := t.Kind(v); kind == collab.KindAlliance || kind == collab.KindJointLab {
		if established := t.bestDate(v, collab.EstablishedTopic); established != "" {
			return collab.Span{From: established.Span().From, To: collab.MaxDay}, true
		}
	}
	return collab.Always, false
}

// bestDate returns the best selected text of a topic about a thing, "" if there is none.
func (t *Ties) bestDate(v Node, topic collab.TextTopic) collab.EDTF {
	var best *live.Date
	list := t.Dates(v)
	for i := range list {
		d := &list[i]
		if d.Topic == topic && t.selectsDate(d) && (best == nil || t.compareDates(d, best) < 0) {
			best = d
		}
	}
	if best == nil {
		return ""
	}
	return best.Value
}

// compareDates orders dates best first (rule 4).
func (t *Ties) compareDates(a, b *live.Date) int {
	statement := func(d *live.Date) *collab.Statement {
		return &collab.Statement{Confidence: d.Confidence, Origin: t.Origin(d.Source), Published: t.Published(d.Source)}
	}
	return cmp.Or(collab.Compare(statement(a), statement(b)), a.Key.Compare(b.Key))
}

// importDays remembers the day of the newest import of each source at the version read.
type importDays struct{ bySource sync.Map }

// importedOn returns the day of the newest import of a document at the version read, ""
// if none is known.
func (t *Ties) importedOn(source Node) collab.EDTF {
	if day, ok := t.imported.bySource.Load(source); ok {
		return day.(collab.EDTF)
	}
	var newest collab.EDTF
	for _, d := range t.Dates(source) {
		if d.Topic == collab.ImportedTopic && t.knows(d.Asserted, d.Retracted) && collab.CompareReports(d.Value, newest) > 0 {
			newest = d.Value
		}
	}
	t.imported.bySource.Store(source, newest)
	return newest
}

// report returns when the source of an arc last found it so (rule 8a), "" if unknown.
func (t *Ties) report(a *live.Arc) collab.EDTF {
	x := t.Attributes(a.Attrs)
	s := collab.Statement{Origin: t.Origin(a.Source), Published: t.Published(a.Source), Valid: x.Valid, Observed: x.Observed}
	return s.Report(t.importedOn(a.Source))
}

// reports returns the first and the last report of statements, PAST ones aside (rule
// 8a); "" if none of them has a report.
func (t *Ties) reports(statements []int32) (first, last collab.EDTF) {
	for _, i := range statements {
		a := t.Arc(i)
		if t.flagsOf(a).has(past) {
			continue
		}
		report := t.report(a)
		if report == "" {
			continue
		}
		if first == "" || collab.CompareReports(report, first) < 0 {
			first = report
		}
		if last == "" || collab.CompareReports(report, last) > 0 {
			last = report
		}
	}
	return first, last
}

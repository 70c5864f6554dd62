package ties

import (
	"maps"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// inForce returns the statements that hold under the filter, by the words of rule 9. It
// fills in the kinds of entities.
func (w *world) inForce(f *collab.TieFilter, kinds map[collab.ID]collab.EntityKind) []*collab.Relation {
	w.Helper()
	page, err := w.store.Relations(w.Context(), store.Relations{Selection: f.Selection()})
	if err != nil {
		w.Fatal(err)
	}
	maps.Copy(kinds, w.kinds())
	links := map[string][]*collab.Relation{}
	for _, r := range page.Relations {
		links[parallel(r)] = append(links[parallel(r)], r)
	}
	lifetime, imported := w.lifetimes(f, kinds), w.imported(f)
	var out []*collab.Relation
	for _, r := range page.Relations {
		if heldAt(f.When(), r, links[parallel(r)], lifetime, imported) {
			out = append(out, r)
		}
	}
	w.same("in force by the domain", ids(w.inForceByDomain(f, page.Relations, kinds)), ids(out))
	return out
}

// inForceByDomain returns what inForce returns, by package collab's reading of rule 9.
func (w *world) inForceByDomain(f *collab.TieFilter, list []*collab.Relation, kinds map[collab.ID]collab.EntityKind) []*collab.Relation {
	claims := w.claims(f, f.Selection())
	return f.When().InForce(list, collab.Dates{
		Lifetime: func(id collab.ID) collab.EDTF { return collab.Lifetime(kinds[id], claims[id].Texts) }, Imported: w.imported(f),
	})
}

// ids returns the ids of the statements.
func ids(list []*collab.Relation) []collab.ID {
	out := []collab.ID{}
	for _, r := range list {
		out = append(out, r.ID)
	}
	return out
}

// running returns the statements in force, without ended ones where the filter hides
// these.
func (w *world) running(f *collab.TieFilter, kinds map[collab.ID]collab.EntityKind) (out []*collab.Relation) {
	all := w.inForce(f, kinds)
	if !f.HideEnded {
		return all
	}
	links := map[string][]*collab.Relation{}
	for _, r := range all {
		links[parallel(r)] = append(links[parallel(r)], r)
	}
	day, period, imported := today, w.period(f), w.imported(f)
	if f.AsOf != nil {
		day = *f.AsOf
	}
	for _, r := range all {
		goesOn := false
		for _, span := range spans(r, links[parallel(r)], imported) {
			goesOn = goesOn || span != collab.Always && span.To >= day ||
				span == collab.Always && !period(r.From).EndsBefore(day) && !period(r.To).EndsBefore(day)
		}
		if goesOn && r.Modality != collab.Past {
			out = append(out, r)
		}
	}
	return out
}

// heldAt reports whether a statement is kept among the statements of its link.
func heldAt(when collab.When, r *collab.Relation, link []*collab.Relation, lifetime func(collab.ID) *collab.Span, imported func(collab.ID) collab.EDTF) bool {
	asked := when.Asked()
	if !asked && !when.Dated {
		return true
	}
	if asked && r.Modality == collab.Past {
		return false
	}
	holds := func(q *collab.Relation) bool { return when.Includes(daysAmong(q, link, imported)) }
	if r.Valid != "" {
		return holds(r)
	}
	if asked && r.Observed != "" && when.Includes(r.Observed.Span()) {
		return true
	}
	isDated := false
	for _, q := range link {
		if q.Valid != "" && (q.Role != collab.Coordinator || r.Role == collab.Coordinator) {
			if holds(q) {
				return true
			}
			isDated = true
		}
	}
	if isDated {
		return false
	}
	from, to := lifetime(r.From), lifetime(r.To)
	if from == nil && to == nil {
		return !when.Dated
	}
	return (from == nil || when.Includes(*from)) && (to == nil || when.Includes(*to))
}

// daysAmong returns the days of a dated statement, whose open end its parallels cut.
func daysAmong(r *collab.Relation, link []*collab.Relation, imported func(collab.ID) collab.EDTF) collab.Span {
	span := r.Valid.Span()
	if span.To != collab.MaxDay {
		return span
	}
	for _, q := range link {
		end := q.Valid.Span().To
		report := r.Report(imported(r.SourceID))
		if q.Valid != "" && end != collab.MaxDay && q.Role == r.Role && end >= span.From && !(report != "" && report.Span().To > end) {
			span.To = min(span.To, end)
		}
	}
	return span
}

// claims returns the claims of every entity that the filter selects.
func (w *world) claims(f *collab.TieFilter, sel collab.Selection) map[collab.ID]collab.EntityClaims {
	w.Helper()
	found, err := w.store.Find(w.Context(), store.Find{})
	if err != nil {
		w.Fatal(err)
	}
	ids := []collab.ID{}
	for _, r := range found.Records {
		ids = append(ids, r.ID)
	}
	said, err := w.store.Claims(w.Context(), ids, sel)
	if err != nil {
		w.Fatal(err)
	}
	out := map[collab.ID]collab.EntityClaims{}
	for i, id := range ids {
		out[id] = said[i]
	}
	return out
}

// lifetimes returns the days of things by rule 9b, nil where they are not known.
func (w *world) lifetimes(f *collab.TieFilter, kinds map[collab.ID]collab.EntityKind) func(collab.ID) *collab.Span {
	claims := w.claims(f, f.Selection())
	return func(id collab.ID) *collab.Span {
		founded := kinds[id] == collab.KindAlliance || kinds[id] == collab.KindJointLab
		if !founded && kinds[id] != collab.KindProject && kinds[id] != collab.KindAgreement && kinds[id] != collab.KindEvent && kinds[id] != collab.KindStrategy {
			return nil
		}
		if period := collab.BestPeriod(claims[id].Texts); period != "" {
			span := period.Span()
			return &span
		}
		if t := collab.BestText(claims[id].Texts, collab.EstablishedTopic); founded && t != nil {
			return &collab.Span{From: collab.EDTF(t.Value).Span().From, To: collab.MaxDay}
		}
		return nil
	}
}

// imported returns the day of a document's newest import.
func (w *world) imported(f *collab.TieFilter) func(collab.ID) collab.EDTF {
	claims := w.claims(f, collab.Selection{At: f.Selection().At})
	return func(id collab.ID) collab.EDTF { return collab.ImportedDay(claims[id].Texts) }
}

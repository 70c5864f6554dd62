package analysis

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/identifier"
	"liaison/internal/live"
	"liaison/internal/store"
	"liaison/internal/ties"
)

// identified are the kinds that registers give identifiers.
var identified = []collab.EntityKind{collab.KindInstitution, collab.KindAlliance, collab.KindProject}

// identifiers finds the entities without an identifier of a register.
func (q *quality) identifiers(ctx context.Context) error {
	has := store.Where{Claimed: &store.Claimed{Class: collab.ClassIdentifier, Labels: identifier.Registers(), Selection: q.selection()}}
	lacking := func(kinds ...collab.EntityKind) store.Where {
		return store.Where{Kinds: kinds, And: []store.Where{q.where}, Not: &has}
	}
	counts, err := q.Store.Facets(ctx, lacking(identified...), []store.Facet{store.FacetKind}, len(collab.EntityKinds))
	if err != nil {
		return err
	}
	without := map[collab.EntityKind]int{}
	for _, c := range counts {
		without[collab.EntityKind(c.Value)] = c.Count
	}
	for _, k := range qualityKinds {
		if without[k.kind] == 0 {
			continue
		}
		page, err := q.Store.Find(ctx, store.Find{Where: lacking(k.kind), Limit: mostExamples})
		if err != nil {
			return err
		}
		f := Finding{Rule: NoIdentifier, Kind: &k.kind, Count: without[k.kind], Of: new(len(q.nodes[k.kind]))}
		f.Text = fmt.Sprintf("%s without an identifier of a register: %d of %d.", k.plural, f.Count, *f.Of)
		for _, rec := range page.Records {
			f.Examples = append(f.Examples, rec.ID)
		}
		q.found = append(q.found, f)
	}
	return nil
}

// headcountMeasures are the measures of figures that state how many take part in a thing.
var headcountMeasures = []string{"members", "partners"}

// headcount is what is stated of the members of a thing.
type headcount struct {
	thing  ties.Node
	figure *collab.Figure
	on     collab.EDTF // the time that the figure is of; "" unknown
	known  int
}

// headcounts finds the things whose newest stated number of members is not that of the
// members known on that day.
func (q *quality) headcounts(ctx context.Context) error {
	newest, err := q.newestHeadcounts(ctx)
	if err != nil {
		return err
	}
	var differ []headcount
	onDay := map[collab.Day]*ties.Ties{}
	for _, h := range newest {
		if err := ctx.Err(); err != nil {
			return err
		}
		day := q.Today
		if span := h.on.Span(); h.on != "" && span.To != collab.MaxDay {
			day = span.To
		}
		if onDay[day] == nil {
			if onDay[day], err = ties.New(q.ties.EntityGraph, q.At, &collab.TieFilter{AsOf: &day, AsKnownAt: q.knownAt}, q.Today); err != nil {
				return err
			}
		}
		n := onDay[day].Headcount(h.thing)
		h.known = n.Members
		if !h.figure.Admits(float64(n.Members)) && !h.figure.Admits(float64(n.Members+n.Coordinators)) {
			differ = append(differ, h)
		}
	}
	if len(differ) == 0 {
		return nil
	}
	shown := differ[:min(mostExamples, len(differ))]
	words, err := q.describe(ctx, shown)
	f := Finding{Rule: MembersDiffer, Count: len(differ), Of: new(len(newest))}
	f.Text = fmt.Sprintf("Alliances, projects, laboratories and agreements whose newest stated number of members differs from the members known on that day: %d of %d. %s.",
		f.Count, *f.Of, words)
	for _, h := range shown {
		f.Examples = append(f.Examples, q.ties.ID(h.thing))
		f.Members = append(f.Members, Headcount{h.figure.Value, int32(h.known)})
	}
	q.found = append(q.found, f)
	return err
}

// describe writes what is stated and what is known of each thing.
func (q *quality) describe(ctx context.Context, list []headcount) (string, error) {
	ids := make([]collab.ID, len(list))
	for i, h := range list {
		ids[i] = q.ties.ID(h.thing)
	}
	records, err := q.Store.Get(ctx, ids)
	if err != nil {
		return "", err
	}
	parts := make([]string, len(list))
	for i, h := range list {
		parts[i] = fmt.Sprintf("%s: %g stated, %d known", records[i].Name, h.figure.Value, h.known)
	}
	return strings.Join(parts, "; "), nil
}

// newestHeadcounts gives the newest stated number of members of each thing asked about
// that has one, in order of id. Figures of equal time are in order of rule 4.
func (q *quality) newestHeadcounts(ctx context.Context) ([]headcount, error) {
	asked := map[ties.Node]bool{}
	for _, k := range qualityKinds[1:] {
		for _, v := range q.nodes[k.kind] {
			asked[v] = true
		}
	}
	newest := map[ties.Node]headcount{}
	sel := q.selection()
	sel.Modality = []collab.Modality{collab.Actual}
	err := q.Store.Scan(ctx, store.Scan{Class: collab.ClassFigure, Labels: headcountMeasures, Selection: sel}, func(x collab.Claim) error {
		f := x.(*collab.Figure)
		v := q.ties.Find(f.Subject)
		if v == live.None || !asked[v] || f.PlaceID != "" {
			return nil
		}
		h := headcount{thing: v, figure: f, on: cmp.Or(f.Period, f.Observed, f.Published)}
		known, ok := newest[v]
		if !ok || cmp.Or(collab.CompareReports(known.on, h.on), collab.CompareClaims(f, known.figure)) < 0 {
			newest[v] = h
		}
		return nil
	})
	list := make([]headcount, 0, len(newest))
	for _, h := range newest {
		list = append(list, h)
	}
	slices.SortFunc(list, func(a, b headcount) int { return int(q.ties.Rank(a.thing) - q.ties.Rank(b.thing)) })
	return list, err
}

// conflicts finds the conflicts of the entities asked about, of all kinds.
func (q *quality) conflicts(ctx context.Context) error {
	page, err := q.Store.Conflicts(ctx, store.Conflicts{At: q.selection().At, Where: q.where, Limit: 20 * mostExamples, Total: true})
	if err != nil || page.Total == 0 {
		return err
	}
	f := Finding{Rule: Disagreement, Count: page.Total, Text: fmt.Sprintf("Conflicts between statements: %d.", page.Total)}
	for _, c := range page.Conflicts { // an entity may have several
		if len(f.Examples) < mostExamples && !slices.Contains(f.Examples, c.SubjectID) {
			f.Examples = append(f.Examples, c.SubjectID)
		}
	}
	q.found = append(q.found, f)
	return nil
}

// silentSources finds the documents whose every statement has been taken back, those
// about themselves too. No list has such a document, so that a filter keeps none.
func (q *quality) silentSources(ctx context.Context) error {
	documents := q.nodes[collab.KindDocument]
	if q.knownAt != nil || len(documents) == 0 {
		return nil
	}
	speaking := q.ties.Sources()
	ids := q.without(documents, speaking)
	if len(ids) == 0 {
		return nil
	}
	counts, err := q.Store.Sources(ctx) // of statements of all kinds
	if err != nil {
		return err
	}
	for _, c := range counts {
		if v := q.ties.Find(c.Source); v != live.None && c.Claims > 0 {
			speaking[v] = true
		}
	}
	ids = q.without(documents, speaking)
	records, err := q.Store.Get(ctx, ids)
	if err != nil {
		return err
	}
	var silent []ties.Node
	for i, rec := range records {
		if rec != nil && rec.Sort == "" {
			silent = append(silent, q.ties.Find(ids[i]))
		}
	}
	q.add(SilentSource, collab.KindDocument, silent, len(documents), "%s that are the source of no statement any more: %d of %d.")
	return nil
}

// without returns the ids of the nodes that are not in the set.
func (q *quality) without(nodes []ties.Node, set map[ties.Node]bool) (ids []collab.ID) {
	for _, v := range nodes {
		if !set[v] {
			ids = append(ids, q.ties.ID(v))
		}
	}
	return ids
}

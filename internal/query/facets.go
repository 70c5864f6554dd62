package query

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/country"
	"liaison/internal/live"
	"liaison/internal/store"
	"liaison/internal/ties"
)

// LabelledCount is the number of entities with a value of a facet. Label is the value in
// words.
type LabelledCount struct {
	Facet store.Facet
	Value string
	Label string
	Count int
}

// Facets counts the entities of a condition by the values of each facet, in the order
// of the facets: the most frequent value first, then by value, with at most limit
// values of each facet.
func (r *VersionReader) Facets(ctx context.Context, where store.Where, by []store.Facet, limit int) ([]LabelledCount, error) {
	var counted []store.FacetCount
	for _, facet := range by {
		var rows []store.FacetCount
		var err error
		if facet == store.FacetProgramme {
			rows, err = r.countProgrammes(ctx, where, limit)
		} else {
			rows, err = r.Store.Facets(ctx, where, []store.Facet{facet}, limit)
		}
		if err != nil {
			return nil, err
		}
		counted = append(counted, rows...)
	}
	return r.addLabels(ctx, counted)
}

// countProgrammes counts the entities of a condition by the programmes that they
// belong to, as the filter of that name understands it.
func (r *VersionReader) countProgrammes(ctx context.Context, where store.Where, limit int) ([]store.FacetCount, error) {
	found, err := r.Store.Find(ctx, store.Find{Where: where})
	if err != nil {
		return nil, err
	}
	g, err := r.links(ctx, []collab.RelationKind{collab.ParticipatesIn, collab.FundedBy})
	if err != nil {
		return nil, err
	}
	programmes, counts := ties.Programmes(g, r.At), map[collab.ID]int{}
	for _, rec := range found.Records {
		if v := g.Find(rec.ID); v != live.None {
			for _, p := range programmes(v) {
				counts[g.ID(p)]++
			}
		}
	}
	var rows []store.FacetCount
	for id, n := range counts {
		rows = append(rows, store.FacetCount{Facet: store.FacetProgramme, Value: string(id), Count: n})
	}
	slices.SortFunc(rows, func(a, b store.FacetCount) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Value, b.Value))
	})
	return rows[:min(limit, len(rows))], nil
}

// addLabels adds a label for people to each count: the names of documents and programmes, CLDR's English
// names of countries, and plain words for the rest.
func (r *VersionReader) addLabels(ctx context.Context, rows []store.FacetCount) ([]LabelledCount, error) {
	var ids []collab.ID
	for _, row := range rows {
		if row.Facet == store.FacetSource || row.Facet == store.FacetProgramme {
			ids = append(ids, collab.ID(row.Value))
		}
	}
	names := map[string]string{}
	if len(ids) > 0 {
		records, err := r.Store.Get(ctx, unique(ids))
		if err != nil {
			return nil, err
		}
		for _, rec := range records {
			if rec != nil {
				names[string(rec.ID)] = rec.Name
			}
		}
	}
	out := make([]LabelledCount, len(rows))
	for i, row := range rows {
		label := row.Value
		switch row.Facet {
		case store.FacetSource, store.FacetProgramme:
			label = names[row.Value]
		case store.FacetCountry:
			if name := country.Name(row.Value); name != "" {
				label = name
			}
		case store.FacetKind, store.FacetType:
			label = strings.ToUpper(row.Value[:1]) + strings.ToLower(strings.ReplaceAll(row.Value[1:], "_", " "))
		}
		out[i] = LabelledCount{row.Facet, row.Value, label, row.Count}
	}
	return out, nil
}

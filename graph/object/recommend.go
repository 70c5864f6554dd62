package object

import (
	"context"

	"liaison/internal/analysis"
	"liaison/internal/collab"
	"liaison/internal/store"
)

// RecommendationEdge is an institution to partner with next, with the reasons.
type RecommendationEdge struct {
	place
	Node    *Institution
	Rank    int32
	Score   float64
	Reasons []*Reason
}

func (e RecommendationEdge) node() *Institution { return e.Node }

// Reason is one part of a score.
type Reason struct {
	Kind         string
	Text         string
	Contribution float64

	view    *View
	through []collab.ID
}

// Through are the entities that the reason comes from, such as partners in common,
// alliances or fields.
func (r *Reason) Through(ctx context.Context) ([]Entity, error) {
	records, err := r.view.load.records.LoadAll(ctx, r.through)
	out := make([]Entity, 0, len(records))
	for _, record := range records {
		if record != nil {
			out = append(out, r.view.Wrap(record))
		}
	}
	return out, err
}

// RecommendPartners gives a page of the institutions to partner with next (rule 17).
func (v *View) RecommendPartners(ctx context.Context, id collab.ID, f *collab.TieFilter, filter *collab.EntityFilter, excludePopular bool, first *int32, after *string) (*RecommendationConnection, error) {
	w, err := Args{First: first, After: after}.window(newListKey("recommendPartners", id, f, filter, excludePopular))
	if err != nil {
		return nil, err
	}
	all, err := v.read.Recommend(v.withToken(ctx), id, f, filter, excludePopular)
	if err != nil {
		return nil, err
	}
	part, positions, info := pageOf(w, all, func(r analysis.Recommendation) store.Position { return byWeight(r.Score, r.ID) })
	c := &RecommendationConnection{Edges: []*RecommendationEdge{}, PageInfo: info, view: v, total: fixedTotal(len(all))}
	ids := make([]collab.ID, len(part))
	for i, r := range part {
		ids[i] = r.ID
	}
	found, err := v.loadInstitutions(ctx, ids)
	if err != nil {
		return nil, err
	}
	for i, r := range part {
		if found[i] == nil {
			continue
		}
		e := &RecommendationEdge{place: place{w.list, positions[i]}, Node: found[i], Rank: int32(r.Rank), Score: r.Score, Reasons: []*Reason{}}
		for _, x := range r.Reasons() {
			e.Reasons = append(e.Reasons, &Reason{x.Kind, x.Text, x.Contribution, v, x.Through})
		}
		c.Edges = append(c.Edges, e)
	}
	return c, nil
}

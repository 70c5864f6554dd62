package object

import (
	"context"
	"sync"

	"liaison/internal/analysis"
	"liaison/internal/collab"
	"liaison/internal/store"
)

// RecommendationConnection is a page of recommendations, with how good they were in the
// last backtest.
type RecommendationConnection struct {
	Connection[RecommendationEdge, *Institution]
	Sources *AnswerSources
	record  *trackRecord
}

// trackRecord is the last backtest, which is asked for once in a request.
type trackRecord struct {
	once   sync.Once
	list   *analysis.Recommended
	record *analysis.TrackRecord
	err    error
}

func (t *trackRecord) get(ctx context.Context) (*analysis.TrackRecord, error) {
	t.once.Do(func() { t.record, t.err = t.list.TrackRecord(ctx) })
	return t.record, t.err
}

// RecommendationBacktest is how good recommendations made on a past day would have been.
type RecommendationBacktest struct {
	Day                     collab.Day
	Newcomers               bool
	Institutions            int32
	PrecisionAt10           float64
	HitRateAt10             float64
	Auc                     float64
	BestSimple              string
	BestSimplePrecisionAt10 float64
}

// Backtest is nil where there is no backtest.
func (c *RecommendationConnection) Backtest(ctx context.Context) (*RecommendationBacktest, error) {
	t, err := c.record.get(ctx)
	if err != nil || t.TrackFigures == nil {
		return nil, err
	}
	return &RecommendationBacktest{t.Day, t.Newcomers, int32(t.Institutions), t.Precision, t.HitRate, t.AUC, t.Simple, t.SimplePrecision}, nil
}

// BacktestText says in English what the backtest found, or why there is none.
func (c *RecommendationConnection) BacktestText(ctx context.Context) (string, error) {
	t, err := c.record.get(ctx)
	if err != nil {
		return "", err
	}
	return t.Text, nil
}

// RecommendationEdge is an institution to partner with next, with the reasons.
type RecommendationEdge struct {
	place
	Node    *Institution
	Rank    int32
	Score   float64
	Reasons []*Reason
	record  *trackRecord
}

func (e RecommendationEdge) node() *Institution { return e.Node }

// Probability is how often such a score came true in the backtest; nil where there is
// none.
func (e *RecommendationEdge) Probability(ctx context.Context) (*float64, error) {
	t, err := e.record.get(ctx)
	if err != nil {
		return nil, err
	}
	if p, ok := t.Probability(e.Score); ok {
		return &p, nil
	}
	return nil, nil
}

// Reason is one part of a score.
type Reason struct {
	Kind         string
	Contribution float64
	Count        *int32
	Lift         *float64

	view *View
	from analysis.Reason
}

// Text is the reason in English, with the names of a few of the entities that it comes
// from, in the first of the languages that they have a name in.
func (r *Reason) Text(ctx context.Context, languages []string) (string, error) {
	named := r.from.Named()
	if len(named) == 0 {
		return r.from.Text, nil
	}
	names, err := r.view.namesOf(ctx, named, languages)
	if err != nil {
		return "", err
	}
	return r.from.TextWith(names), nil
}

// Through are the entities that the reason comes from, such as partners in common,
// alliances or fields.
func (r *Reason) Through(ctx context.Context) ([]Entity, error) {
	records, err := r.view.records(ctx, r.from.Through)
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
	part, positions, info := pageOf(w, all.List, func(r analysis.Recommendation) store.Position { return byWeight(r.Score, r.ID) })
	c := &RecommendationConnection{record: &trackRecord{list: all}}
	c.Connection = Connection[RecommendationEdge, *Institution]{Edges: []*RecommendationEdge{}, PageInfo: info, view: v, count: len(all.List)}
	c.Sources = v.sources(func(ctx context.Context) ([]collab.ID, error) { return all.Sources(ctx, part) })
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
		e := &RecommendationEdge{place: place{w.list, &positions[i]}, Node: found[i], Rank: int32(r.Rank), Score: r.Score, Reasons: []*Reason{}, record: c.record}
		for _, x := range r.Reasons() {
			e.Reasons = append(e.Reasons, newReason(v, x))
		}
		c.Edges = append(c.Edges, e)
	}
	return c, nil
}

func newReason(v *View, x analysis.Reason) *Reason {
	out := &Reason{Kind: x.Kind, Contribution: x.Contribution, view: v, from: x}
	if x.Count > 0 {
		count := int32(x.Count)
		out.Count = &count
	}
	if x.Lift > 0 {
		out.Lift = &x.Lift
	}
	return out
}

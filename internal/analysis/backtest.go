package analysis

import (
	"context"

	"liaison/internal/collab"
	"liaison/internal/live"
	"liaison/internal/network"
	"liaison/internal/ties"
)

// Backtest measures how well recommendations made on a day would have predicted who
// became partners after it. It scores by the ties in force on or before that day, with
// the alliances and fields of that time and the present countries, and judges by the links of the
// time after it that did not exist before. Undated ties may be old, so they count as
// old. The filter must not have asOf or between.
func (r *Analyst) Backtest(ctx context.Context, until collab.Day, f *collab.TieFilter, options network.BacktestOptions) (*network.Backtested, error) {
	split, err := r.Split(ctx, until, f)
	if err != nil {
		return nil, err
	}
	report, err := split.backtest(ctx, options)
	if err != nil {
		return nil, err
	}
	return report, r.addSlices(ctx, report, split)
}

// SourcesOfAll gives the ids of the documents that the ties of all institutions rest on,
// those with the most statements first, equal ones by id.
func (r *Analyst) SourcesOfAll(ctx context.Context, f *collab.TieFilter) ([]collab.ID, error) {
	t, err := r.Ties(ctx, f)
	if err != nil {
		return nil, err
	}
	return t.SourcesOf(ctx, t.Institutions(r.At))
}

// Split is a graph in two parts: the links up to a day, and those that appeared after it.
type Split struct {
	Train *Network
	Test  *network.Graph
	Model network.Model      // by which a backtest scores
	Known network.Attributes // of the institutions, on the day
	by    *recommender       // has the names for the numbers in Known
}

func (s *Split) backtest(ctx context.Context, options network.BacktestOptions) (*network.Backtested, error) {
	return network.Backtest(ctx, s.Train.Graph, s.Test, s.Model, s.Known, options)
}

// Split parts the graph at a day, as Backtest does. The filter must not have asOf or between.
func (r *Analyst) Split(ctx context.Context, until collab.Day, f *collab.TieFilter) (*Split, error) {
	if err := checkTimeless(f, "backtest splits time at until"); err != nil {
		return nil, err
	}
	g, err := r.Graph(ctx)
	if err != nil {
		return nil, err
	}
	return r.split(ctx, g, until, f, maxPairs)
}

// split parts the ties of a graph at a day. It refuses a graph in which the things shared
// connect more than mostPairs pairs.
func (r *Analyst) split(ctx context.Context, g *live.EntityGraph, until collab.Day, f *collab.TieFilter, mostPairs int) (*Split, error) {
	if f == nil {
		f = &collab.TieFilter{}
	}
	before, after := *f, *f
	next := until + 1
	before.Between, after.Between = &collab.DateRange{To: &until}, &collab.DateRange{From: &next}
	train, err := r.everyone(ctx, g, &before, mostPairs)
	if err != nil {
		return nil, err
	}
	later, err := r.everyone(ctx, g, &after, mostPairs)
	if err != nil {
		return nil, err
	}
	by, known, err := r.attributes(ctx, train)
	if err != nil {
		return nil, err
	}
	return &Split{train, network.After(train.Graph, later.Graph), by.model, known, by}, nil
}

// everyone makes the network of all institutions, or an error where the things shared
// connect more than mostPairs pairs.
func (r *Analyst) everyone(ctx context.Context, g *live.EntityGraph, f *collab.TieFilter, mostPairs int) (*Network, error) {
	t, err := ties.New(g, r.At, f, r.Today)
	if err != nil {
		return nil, err
	}
	n := &Network{Ties: t, Nodes: t.Institutions(r.At), seed: uint64(r.At)}
	projected, left, err := t.Projection(ctx, n.Nodes, collab.Count, mostPairs)
	if err == nil && left > 0 {
		err = collab.Errorf(collab.BadUserInput, "the %d largest shared things connect too many pairs: choose fewer kinds of ties, for example PROJECT", left)
	}
	n.Graph = projected
	return n, err
}

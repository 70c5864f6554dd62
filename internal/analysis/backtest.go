package analysis

import (
	"context"

	"liaison/internal/collab"
	"liaison/internal/network"
	"liaison/internal/ties"
)

// Backtest measures how well recommendations made on a day would have predicted who
// became partners after it. It scores by the ties in force on or before that day, with
// the alliances and fields of that time and the present countries, and judges by the links of the
// time after it that did not exist before. Undated ties may be old, so they count as
// old. The filter must not have asOf or between.
func (r *Analyst) Backtest(ctx context.Context, until collab.Day, f *collab.TieFilter, options network.BacktestOptions) (*network.Backtested, error) {
	if f == nil {
		f = &collab.TieFilter{}
	}
	if err := checkTimeless(f, "backtest splits time at until"); err != nil {
		return nil, err
	}
	before, after := *f, *f
	next := until + 1
	before.Between, after.Between = &collab.DateRange{To: &until}, &collab.DateRange{From: &next}
	t, err := r.Ties(ctx, &before)
	if err != nil {
		return nil, err
	}
	train, err := r.everyone(ctx, t)
	if err != nil {
		return nil, err
	}
	if t, err = ties.New(t.Graph, r.At, &after, r.Today); err != nil {
		return nil, err
	}
	later, err := r.everyone(ctx, t)
	if err != nil {
		return nil, err
	}
	by, known, err := r.attributes(ctx, train)
	if err != nil {
		return nil, err
	}
	return network.Backtest(ctx, train.Graph, network.After(train.Graph, later.Graph), by.model, known, options)
}

// everyone makes the network of all institutions, or an error where some shared thing
// connects too many pairs.
func (r *Analyst) everyone(ctx context.Context, t *ties.Ties) (*Network, error) {
	n := &Network{Ties: t, Nodes: t.Institutions(r.At), seed: uint64(r.At)}
	g, left, err := t.Projection(ctx, n.Nodes, collab.Count, maxPairs)
	if err == nil && left > 0 {
		err = collab.Errorf(collab.BadUserInput, "the %d largest shared things connect too many pairs: choose fewer kinds of ties, for example PROJECT", left)
	}
	n.Graph = g
	return n, err
}

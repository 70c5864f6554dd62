package query

import (
	"context"

	"liaison/internal/collab"
	"liaison/internal/network"
	"liaison/internal/ties"
)

// Backtest says how well recommendations made on a day would have foreseen who
// became partners after it. It scores on the ties in force on that day or before,
// with what was known of alliances, fields and countries then, and judges by the
// links of the time after it that were not there yet. Of undated ties nobody knows
// that they are new, so they count as old. The filter has no time of its own.
func (r *Reader) Backtest(ctx context.Context, until collab.Day, f *collab.TieFilter, options network.BacktestOptions) (*network.Backtested, error) {
	if f == nil {
		f = &collab.TieFilter{}
	}
	if f.AsOf != nil || f.Between != nil {
		return nil, collab.Errorf(collab.BadUserInput, "ties has a time of its own: leave asOf and between out, until is what parts before and after")
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
	if t, err = ties.New(t.Graph, r.At, &after); err != nil {
		return nil, err
	}
	later, err := r.everyone(ctx, t)
	if err != nil {
		return nil, err
	}
	communities, _, err := train.Communities(ctx)
	if err != nil {
		return nil, err
	}
	_, known := train.attributes()
	return network.Backtest(ctx, train.Graph, network.After(train.Graph, later.Graph), known, communities, options)
}

// everyone is the network of all institutions, whole or not at all.
func (r *Reader) everyone(ctx context.Context, t *ties.Ties) (*Network, error) {
	n := &Network{Ties: t, Nodes: t.Institutions(r.At), seed: uint64(r.At)}
	g, left, err := t.Projection(ctx, n.Nodes, collab.Count, maxPairs)
	if err == nil && left > 0 {
		err = collab.Errorf(collab.BadUserInput, "the %d largest things shared tie too many pairs to look at: choose fewer kinds of ties, as PROJECT", left)
	}
	n.Graph = g
	return n, err
}

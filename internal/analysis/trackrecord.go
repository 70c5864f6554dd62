package analysis

import (
	"context"
	"fmt"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/live"
	"liaison/internal/network"
	"liaison/internal/ties"
)

// TrackRecord tells how good recommendations on a graph were in the last backtest, for
// institutions like the one that is asked about: with partners, or without. Where there
// is none, it holds the reason alone.
type TrackRecord struct {
	Text string // the figures, or the reason why there are none, in English
	*TrackFigures
	calibration network.Calibration
}

// TrackFigures are the figures of a backtest. Precision and hit rate are of the first ten
// of each list.
type TrackFigures struct {
	Day             collab.Day // on which the recommendations would have been made
	Newcomers       bool       // whether the figures are of institutions without partners
	Institutions    int        // that gained a partner after the day and were asked about
	Precision       float64
	HitRate         float64
	AUC             float64
	Simple          string // the simple way of the highest precision
	SimplePrecision float64
}

// Probability returns the share of the candidates with such a score that became partners
// after the day of the backtest, and false where it is not known.
func (t *TrackRecord) Probability(score float64) (float64, bool) {
	return t.calibration.Probability(score)
}

// The bounds of a backtest that is made beside an answer.
const (
	leastBegun   = 50         // institutions that began a tie after the day
	leastJudged  = 20         // institutions with or without partners that have figures of their own
	mostAsked    = 400        // institutions asked about
	fewestAsked  = 100        // fewer would say too little
	askedWork    = 20_000_000 // institutions asked about, times institutions scored for each
	backtestPair = 10_000_000 // most pairs that share a thing
)

// backtested is the outcome of a backtest: its figures, or the reason why there are none.
type backtested struct {
	day     collab.Day
	version int64
	report  *network.Backtested
	reason  string
}

// lastBacktest makes the backtest of the last day for which the graph has enough history:
// the last day of the latest year after which a tenth of the institutions with ties, and
// at least leastBegun, are known to have begun one. The result depends on the graph, the
// filter and the day of the request alone.
func (r *Analyst) lastBacktest(ctx context.Context, g *live.EntityGraph, f *collab.TieFilter) (*backtested, error) {
	out := &backtested{version: r.At}
	t, err := ties.New(g, r.At, f, r.Today)
	if err != nil {
		return nil, err
	}
	nodes := t.Institutions(r.At)
	asked := min(mostAsked, askedWork/max(1, len(nodes)))
	things, err := t.Incidence(ctx, nodes, collab.Count)
	if err != nil {
		return nil, err
	}
	if asked < fewestAsked || things.Pairs() > backtestPair {
		out.reason = "The graph is too large for a backtest beside an answer: 'liaison backtest' makes one."
		return out, nil
	}
	starts, err := t.LatestStarts(ctx, nodes, r.Today)
	if err != nil {
		return nil, err
	}
	day, ok := lastSplit(starts, r.Today)
	if !ok {
		out.reason = fmt.Sprintf("The graph has too little history for a backtest: a tenth of the institutions with ties, and at least %d, must have begun one after the end of a past year.", leastBegun)
		return out, nil
	}
	if _, err := r.Networks.room.take(ctx, 2*things.Pairs()); err != nil {
		return nil, err
	}
	split, err := r.split(ctx, g, day, f, backtestPair)
	if err != nil {
		return nil, err
	}
	out.day = day
	out.report, err = split.backtest(ctx, network.BacktestOptions{Nodes: asked, Seed: 1})
	return out, err
}

// lastSplit returns the last day of a past year after which enough institutions began a
// tie; see lastBacktest. starts are as LatestStarts returns them.
func lastSplit(starts []collab.Day, today collab.Day) (collab.Day, bool) {
	tied := slices.DeleteFunc(slices.Clone(starts), func(d collab.Day) bool { return d == collab.MaxDay })
	enough := max(leastBegun, (len(tied)+9)/10)
	if len(tied) < enough {
		return 0, false
	}
	slices.Sort(tied)
	start := tied[len(tied)-enough]
	if start == collab.MinDay {
		return 0, false
	}
	return collab.NewDay(min(start, today).Year()-1, 12, 31), true
}

// recordOf tells what a backtest found of institutions with partners, or of newcomers. at
// is the version that is asked for.
func recordOf(b *backtested, newcomers bool, at int64) *TrackRecord {
	if b.report == nil {
		return &TrackRecord{Text: b.reason}
	}
	group, who := b.report.Group(network.WithPartners), "with partners"
	if newcomers {
		group, who = b.report.Group(network.Newcomers), "without partners"
	}
	if group.Nodes < leastJudged {
		return &TrackRecord{Text: fmt.Sprintf("The graph has too little history for a backtest: after %s, %d institutions %s gained one, and it takes %d.", b.day, group.Nodes, who, leastJudged)}
	}
	ours, simple := group.Methods[0], group.BestSimple()
	f := &TrackFigures{b.day, newcomers, group.Nodes, ours.Precision, ours.HitRate, ours.AUC, simple.Name, simple.Precision}
	text := fmt.Sprintf("Backtest of %s, for %d institutions %s that gained one after it: of the first ten recommended to each, %.1f %% became partners; by %s, the best simple way, %.1f %%. AUC %.3f.",
		f.Day, f.Institutions, who, 100*f.Precision, f.Simple, 100*f.SimplePrecision, f.AUC)
	if b.version < at {
		text += " The graph has changed since the backtest."
	}
	return &TrackRecord{text, f, group.Calibration}
}

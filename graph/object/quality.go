package object

import (
	"context"

	"liaison/graph/budget"
	"liaison/internal/analysis"
	"liaison/internal/collab"
)

// QualityReport tells what the graph does not know of some entities.
type QualityReport struct {
	view     *View
	findings []analysis.Finding
}

// QualityFinding tells how often one thing is not known.
type QualityFinding struct {
	Rule, Text string
	Count      int32

	view     *View
	examples []collab.ID
}

// qualityCost is what a report costs of the operation's budget: it looks at every link
// of the graph, so that one operation has few of them.
const qualityCost = budget.MaxWork / 8

// Quality tells what the graph does not know of the entities that the filter keeps. A
// report before the day is an old one; nil is two years before the day of the request.
func (v *View) Quality(ctx context.Context, filter *collab.EntityFilter, day *collab.Day) (*QualityReport, error) {
	if err := budget.Of(ctx).Work(qualityCost); err != nil {
		return nil, err
	}
	found, err := v.read.Quality(v.withToken(ctx), filter, day)
	return &QualityReport{v, found}, err
}

// Findings are the first findings, all of them where first is nil.
func (q *QualityReport) Findings(first *int32) ([]*QualityFinding, error) {
	n, err := checkFirst(first)
	if err != nil {
		return nil, err
	}
	if n < 0 || n > len(q.findings) {
		n = len(q.findings)
	}
	out := make([]*QualityFinding, n)
	for i, f := range q.findings[:n] {
		out[i] = &QualityFinding{string(f.Rule), f.Text, int32(f.Count), q.view, f.Examples}
	}
	return out, nil
}

// Examples are entities that the finding is about.
func (f *QualityFinding) Examples(ctx context.Context) ([]Entity, error) {
	records, err := f.view.load.records.LoadAll(ctx, f.examples)
	if err != nil {
		return nil, err
	}
	out := make([]Entity, 0, len(records))
	for _, r := range records {
		if e := f.view.Wrap(r); e != nil {
			out = append(out, e)
		}
	}
	return out, nil
}

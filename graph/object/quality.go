package object

import (
	"context"

	"liaison/graph/budget"
	"liaison/internal/analysis"
	"liaison/internal/collab"
)

// QualityReport lists what the graph lacks about some entities.
type QualityReport struct {
	Sources *AnswerSources

	view     *View
	findings []analysis.Finding
}

// QualityFinding says how often one thing is lacking.
type QualityFinding struct {
	Rule, Text string
	Kind       *collab.EntityKind
	Count      int32
	Of         *int32
	Reports    *analysis.Reports
	Members    []*analysis.Headcount

	view     *View
	examples []collab.ID
}

// qualityCost is the work, in units of the operation's budget, that a report costs. A
// report looks at every link of the graph, so an operation can pay for only a few of them.
const qualityCost = budget.MaxWork / 8

// Quality returns what the graph lacks about the entities that the filter keeps. Reports
// before the day count as old; a nil day is two years before the day of the request.
func (v *View) Quality(ctx context.Context, filter *collab.EntityFilter, day *collab.Day) (*QualityReport, error) {
	if err := budget.Of(ctx).Work(qualityCost); err != nil {
		return nil, err
	}
	found, err := v.read.Quality(v.withToken(ctx), filter, day)
	if err != nil {
		return nil, err
	}
	return &QualityReport{v.sources(found.Sources), v, found.Findings}, nil
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
		out[i] = &QualityFinding{Rule: string(f.Rule), Text: f.Text, Kind: f.Kind, Count: int32(f.Count), Reports: f.Reports, Members: []*analysis.Headcount{}, view: q.view, examples: f.Examples}
		if f.Of != nil {
			out[i].Of = new(int32(*f.Of))
		}
		for _, h := range f.Members {
			out[i].Members = append(out[i].Members, &h)
		}
	}
	return out, nil
}

// Examples are entities that the finding is about.
func (f *QualityFinding) Examples(ctx context.Context) ([]Entity, error) {
	records, err := f.view.records(ctx, f.examples)
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

package object

import (
	"context"

	"liaison/graph/budget"
	"liaison/internal/analysis"
	"liaison/internal/collab"
)

// SeriesPoint is a network on one day.
type SeriesPoint struct {
	Day                         collab.Day
	Institutions, Ties          int32
	Density                     float64
	Gained, Lost, FirstReported int32
	Sources                     *AnswerSources
}

// dayCost is the work of one day of a series: the network of that day is made, and
// compared with that of the day before.
const dayCost = 1000

// NetworkSeries returns how a network developed between two days (rule 16a).
func (v *View) NetworkSeries(ctx context.Context, in analysis.SeriesInput) ([]*SeriesPoint, error) {
	days, err := in.Days()
	if err != nil {
		return nil, err
	}
	if err := budget.Of(ctx).Work(dayCost * len(days)); err != nil {
		return nil, err
	}
	points, err := v.read.Series(v.withToken(ctx), in)
	if err != nil {
		return nil, err
	}
	out := make([]*SeriesPoint, len(points))
	for i, p := range points {
		out[i] = &SeriesPoint{
			p.Day, int32(p.Institutions), int32(p.Ties), p.Density,
			int32(p.Gained), int32(p.Lost), int32(p.FirstReported), v.sources(p.Sources),
		}
	}
	return out, nil
}

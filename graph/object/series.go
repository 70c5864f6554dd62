package object

import (
	"context"

	"liaison/internal/analysis"
	"liaison/internal/collab"
)

// SeriesPoint is a network on one day.
type SeriesPoint struct {
	Day                         collab.Day
	Institutions, Ties          int32
	Density                     float64
	Gained, Lost, FirstReported int32
}

// NetworkSeries returns how a network developed between two days (rule 16a).
func (v *View) NetworkSeries(ctx context.Context, in analysis.SeriesInput) ([]*SeriesPoint, error) {
	points, err := v.read.Series(v.withToken(ctx), in)
	if err != nil {
		return nil, err
	}
	out := make([]*SeriesPoint, len(points))
	for i, p := range points {
		out[i] = &SeriesPoint{
			p.Day, int32(p.Institutions), int32(p.Ties), p.Density,
			int32(p.Gained), int32(p.Lost), int32(p.FirstReported),
		}
	}
	return out, nil
}

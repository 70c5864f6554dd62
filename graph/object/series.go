package object

import (
	"context"

	"liaison/internal/collab"
	"liaison/internal/query"
)

// SeriesPoint is a network on one day.
type SeriesPoint struct {
	Day                         collab.Day
	Institutions, Ties          int32
	Density                     float64
	Gained, Lost, FirstReported int32
}

// NetworkSeries returns how a network developed between two days (rule 16a).
func (v *View) NetworkSeries(ctx context.Context, in query.SeriesInput) ([]*SeriesPoint, error) {
	if in.Of != nil {
		if err := checkIDs("of", in.Of); err != nil {
			return nil, err
		}
	}
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

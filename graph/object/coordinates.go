package object

import (
	"context"

	"liaison/internal/collab"
)

// Coordinates is a point on the earth by its latitude, positive to the north, and
// its longitude, positive to the east, in degrees of WGS 84.
type Coordinates struct {
	Latitude  float64
	Longitude float64
}

// Coordinates returns where the organisation is: by its own figures "latitude" and
// "longitude", else by those of its city. It is nil where neither has both.
func (o *organisation) Coordinates(ctx context.Context) (*Coordinates, error) {
	if at, err := o.point(ctx); at != nil || err != nil {
		return at, err
	}
	city, err := o.view.Entity(ctx, o.record.CityID)
	place, known := city.(*Place)
	if !known || err != nil {
		return nil, err
	}
	return place.point(ctx)
}

// point returns what the entity's best figures say of its latitude and longitude,
// nil where one of them is missing.
func (e *entity) point(ctx context.Context) (*Coordinates, error) {
	claims, err := e.claims(ctx)
	if err != nil {
		return nil, err
	}
	latitude := bestFigure(claims.Figures, "latitude")
	longitude := bestFigure(claims.Figures, "longitude")
	if latitude == nil || longitude == nil {
		return nil, nil
	}
	return &Coordinates{Latitude: latitude.Value, Longitude: longitude.Value}, nil
}

func bestFigure(figures []*collab.Figure, measure string) *collab.Figure {
	return collab.Best(figures, func(f *collab.Figure) bool { return f.Measure == measure })
}

package analysis

import (
	"context"
	"time"

	"liaison/internal/collab"
	"liaison/internal/network"
	"liaison/internal/ties"
)

// SeriesInput asks for the size and the changes of a network over time.
type SeriesInput struct {
	Of         []collab.ID // entities that make a group; nil: the network of all institutions
	Filter     *collab.EntityFilter
	Ties       *collab.TieFilter // without asOf and between
	From, To   collab.Day
	StepMonths int
}

// SeriesPoint is a network on one day (rule 16a). The changes are those since the day
// before it in the series: of partners of the group, or of tied pairs where there is no
// group.
type SeriesPoint struct {
	Day                collab.Day
	Institutions, Ties int
	Density            float64
	ties.ChangeCounts
	// Sources gives the ids of the documents that the network of the day rests on.
	Sources func(context.Context) ([]collab.ID, error)
}

const (
	maxSteps      = 120
	maxStepMonths = 1200
)

// Series returns one point for the day From and for every step after it up to To. A step
// out of bounds, a period that ends before it starts, more than 120 days and ties with a
// time of their own are BAD_USER_INPUT; a network with more pairs than one answer may
// take is TOO_COSTLY.
func (r *Analyst) Series(ctx context.Context, in SeriesInput) ([]SeriesPoint, error) {
	if in.Of != nil {
		if err := checkIDs("of", in.Of); err != nil {
			return nil, err
		}
	}
	days, err := in.Days()
	if err != nil {
		return nil, err
	}
	now, err := r.Ties(ctx, in.Ties)
	if err != nil {
		return nil, err
	}
	of, err := r.nodes(now, "of", in.Of, IsGroup)
	if err != nil {
		return nil, err
	}
	if in.Of != nil {
		return r.points(ctx, in, now, of, days)
	}
	return answered(ctx, r, keyOf("series", r.Today, in, days), func(ctx context.Context) ([]SeriesPoint, error) {
		return r.points(ctx, in, now, nil, days)
	})
}

// points returns one point for each of the days. now has the ties of all times.
func (r *Analyst) points(ctx context.Context, in SeriesInput, now *ties.Ties, of []ties.Node, days []collab.Day) ([]SeriesPoint, error) {
	passing, err := r.passing(ctx, now, nil, in.Filter)
	if err != nil {
		return nil, err
	}
	s := series{reader: r, in: in, of: of, passing: passing}
	if in.Of == nil { // no day has more pairs than all times together
		things, err := now.Incidence(ctx, passing, collab.Count)
		if err != nil {
			return nil, err
		}
		if _, err := r.Networks.room.take(ctx, min(things.Pairs(), maxPairs)); err != nil {
			return nil, err
		}
	}
	out, steps := make([]SeriesPoint, len(days)), ties.NewDays(now.EntityGraph, r.At, in.Ties)
	for i, day := range days {
		between, err := steps.Next(day)
		if err != nil {
			return nil, err
		}
		if in.Of != nil {
			out[i], err = s.groupPoint(ctx, between, i > 0)
		} else {
			out[i], err = s.wholePoint(ctx, between)
		}
		if err != nil {
			return nil, err
		}
		out[i].Day = day
	}
	return out, nil
}

// Days returns the days of the series. The errors are those of Series about its period.
func (in SeriesInput) Days() (days []collab.Day, err error) {
	if in.StepMonths < 1 || in.StepMonths > maxStepMonths {
		return nil, collab.Errorf(collab.BadUserInput, "stepMonths is %d: give 1 to %d", in.StepMonths, maxStepMonths)
	}
	if err := checkOrder(in.From, in.To); err != nil {
		return nil, err
	}
	if err := checkTimeless(in.Ties, "the series looks at the days between from and to"); err != nil {
		return nil, err
	}
	for n := 0; ; n++ {
		day := addMonths(in.From, n*in.StepMonths)
		if day > in.To {
			return days, nil
		}
		if n == maxSteps {
			return nil, collab.Errorf(collab.BadUserInput, "the series has more than %d days: give a larger stepMonths or a shorter time", maxSteps)
		}
		days = append(days, day)
	}
}

// addMonths returns the same day of a later month, or that month's last day if it has no
// such day.
func addMonths(day collab.Day, months int) collab.Day {
	t := time.Unix(int64(day)*86400, 0).UTC()
	first := collab.NewDay(t.Year(), t.Month()+time.Month(months), 1)
	next := collab.NewDay(t.Year(), t.Month()+time.Month(months)+1, 1)
	return min(first+collab.Day(t.Day())-1, next-1)
}

// series is what the points of one series have in common.
type series struct {
	reader  *Analyst
	in      SeriesInput
	of      []ties.Node
	passing []ties.Node    // the institutions that the filter keeps, in order of id
	before  *network.Graph // the network of all of them on the day before, nil on the first
}

// wholePoint is the point of the network of all institutions that pass.
func (s *series) wholePoint(ctx context.Context, b ties.Between) (p SeriesPoint, err error) {
	networks, err := b.ReportedNetworks(ctx, s.passing, maxPairs)
	if err == nil && networks.Left > 0 {
		err = tooDense()
	}
	if err != nil {
		return p, err
	}
	g, tied := networks.All, 0
	for v := range int32(g.Len()) {
		if g.Degree(v) > 0 {
			tied++
		}
	}
	p.measure(tied, g.Links())
	p.restsOn(b, s.passing)
	if s.before != nil {
		p.ChangeCounts = ties.CountChanges(s.before, networks)
	}
	s.before = g
	return p, nil
}

// groupPoint is the point of a group and its partners.
func (s *series) groupPoint(ctx context.Context, b ties.Between, counts bool) (p SeriesPoint, err error) {
	members := b.After.Members(s.of)
	reached, _, err := b.After.Around(ctx, members, 1, 0)
	if err != nil {
		return p, err
	}
	nodes := union(b.After, s.keepPassing(b.After, reached), members)
	g, err := s.project(ctx, b, nodes)
	if err != nil {
		return p, err
	}
	p.measure(len(nodes), g.Links())
	p.restsOn(b, nodes)
	if !counts {
		return p, nil
	}
	changes, err := b.Changes(ctx, s.of)
	if err != nil {
		return p, err
	}
	passing := map[ties.Node]bool{}
	for _, v := range s.passing {
		passing[v] = true
	}
	for _, c := range changes {
		switch {
		case !passing[c.Node]:
		case c.Kind == collab.Gained:
			p.Gained++
		case c.Kind == collab.Lost:
			p.Lost++
		case c.Kind == collab.FirstReported:
			p.FirstReported++
		}
	}
	return p, nil
}

// keepPassing returns the nodes that the filter keeps. Both lists are in order of id.
func (s *series) keepPassing(t *ties.Ties, nodes []ties.Node) (out []ties.Node) {
	rest := s.passing
	for _, v := range nodes {
		for len(rest) > 0 && t.Rank(rest[0]) < t.Rank(v) {
			rest = rest[1:]
		}
		if len(rest) > 0 && rest[0] == v {
			out = append(out, v)
		}
	}
	return out
}

// project returns the network of the nodes at the later day.
func (s *series) project(ctx context.Context, b ties.Between, nodes []ties.Node) (*network.Graph, error) {
	g, left, err := b.After.Projection(ctx, nodes, collab.Count, maxPairs)
	if err == nil && left > 0 {
		err = tooDense()
	}
	return g, err
}

func tooDense() error {
	return collab.Errorf(collab.TooCostly, "the network makes more than %d pairs that share something: give a filter of institutions or fewer kinds of ties", maxPairs)
}

// restsOn makes the sources those of the links that the nodes have at the later day.
func (p *SeriesPoint) restsOn(b ties.Between, nodes []ties.Node) {
	p.Sources = func(ctx context.Context) ([]collab.ID, error) { return b.After.SourcesOf(ctx, nodes) }
}

// measure fills in the size and the density.
func (p *SeriesPoint) measure(institutions, pairs int) {
	p.Institutions, p.Ties = institutions, pairs
	if n := float64(institutions); n > 1 {
		p.Density = 2 * float64(pairs) / (n * (n - 1))
	}
}

package analysis

import (
	"reflect"
	"slices"
	"sync"

	"liaison/internal/collab"
	"liaison/internal/live"
	"liaison/internal/ties"
)

// filters keeps the filters of ties that were asked for last, compiled for one graph. What
// they have worked out about links then serves later questions too.
type filters struct {
	mu     sync.Mutex
	graph  *live.EntityGraph
	recent []*filtered // the one asked for last comes last
}

// filtered is a filter of ties at a version and on a day.
type filtered struct {
	at     int64
	today  collab.Day
	filter *collab.TieFilter
	ties   *ties.Ties
}

// mostFilters is how many filters are kept. Each has a few bytes for each of the
// attributes that links share.
const mostFilters = 8

// of returns the ties of a graph under a filter, as ties.New gives them. Nobody may change the
// filter afterwards, since later filters are compared with it.
func (k *filters) of(g *live.EntityGraph, at int64, f *collab.TieFilter, today collab.Day) (*ties.Ties, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.graph != g {
		k.graph, k.recent = g, nil
	}
	for i, c := range slices.Backward(k.recent) {
		if c.at == at && c.today == today && reflect.DeepEqual(c.filter, f) {
			k.recent = append(slices.Delete(k.recent, i, i+1), c)
			return c.ties, nil
		}
	}
	t, err := ties.New(g, at, f, today)
	if err != nil {
		return nil, err
	}
	if len(k.recent) == mostFilters {
		k.recent = slices.Delete(k.recent, 0, 1)
	}
	k.recent = append(k.recent, &filtered{at, today, f, t})
	return t, nil
}

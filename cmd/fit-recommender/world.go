package main

import (
	"context"
	"math/rand/v2"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/network"
)

// The kinds of evidence: those of network, and three that only this program tries.
const (
	common     = int(network.CommonPartners)
	allocation = int(network.ResourceAllocation)
	popularity = int(network.Popularity)
	inCountry  = int(network.CountryPartners)
	country    = int(network.NearCountry)
	kind       = int(network.NearType)
	field      = int(network.SharedFields)

	size    = int(network.Kinds) + iota - 7 // walks of two steps, each of a probability 1/(project size - 1)
	recency                                 // links of the year before the day
	role                                    // projects coordinated
	evidences
)

// evidence holds the values of all kinds of evidence for a pair of institutions, each as a
// logarithm.
type evidence [evidences]float64

// world is the graph on a day and the links that appeared after it.
type world struct {
	*participations
	day          string
	train, test  *network.Graph
	fractional   *network.Graph // the links of train, by project size
	recent       *network.Graph // the links of the last year
	coordinated  []float64
	known        network.Attributes
	recommender  *network.Recommender
	strength     []float64 // of each node in fractional
	yearBefore   string
	maximumPairs int
}

// worldOn makes the world of a day: the graph that was known on it, and the links that
// appeared afterwards.
func (all *participations) worldOn(ctx context.Context, day string) (w *world, err error) {
	const mostPairs = 1 << 28
	last := string(day[:3]) + string(day[3]-1) + day[4:] // the days are of the years 1 to 9 of a decade
	w = &world{participations: all, day: day, yearBefore: last, maximumPairs: mostPairs, coordinated: make([]float64, len(all.countries))}
	w.known = network.Attributes{Countries: all.countries, Types: all.types}
	project := func(from, to string, weighting collab.Weighting) *network.Graph {
		if err != nil {
			return nil
		}
		var g *network.Graph
		g, _, err = network.Projection(ctx, all.between(from, to), weighting, mostPairs)
		return g
	}
	w.train, w.fractional = project("", day, collab.Count), project("", day, collab.Fractional)
	w.recent = project(last, day, collab.Count)
	later := project(day, "9999", collab.Count)
	if err != nil {
		return nil, err
	}
	w.test = network.After(w.train, later)
	w.strength = make([]float64, w.train.Len())
	for v := range w.strength {
		w.strength[v] = w.fractional.Strength(int32(v))
	}
	for _, p := range all.projects {
		if p.start <= day && p.coordinator >= 0 && len(p.members) > 1 {
			w.coordinated[p.coordinator]++
		}
	}
	w.recommender, err = network.NewRecommender(ctx, w.train, network.Projects, w.known)
	return w, err
}

// between returns the projects that started after the one day, on the other at the latest.
func (all *participations) between(after, to string) *network.Incidence {
	in := &network.Incidence{Nodes: len(all.countries), Offsets: []int32{0}}
	for _, p := range all.projects {
		if p.start > after && p.start <= to {
			in.Members = append(in.Members, p.members...)
			in.Offsets = append(in.Offsets, int32(len(in.Members)))
		}
	}
	return in
}

// asked draws, by a seed, institutions that gained a partner: newcomers or not, of the
// countries with an even number (half 0) or an odd one.
func (w *world) asked(newcomers bool, half int32, limit int, seed uint64) []int32 {
	var out []int32
	for v := range int32(w.test.Len()) {
		if w.test.Degree(v) > 0 && (w.train.Degree(v) == 0) == newcomers && w.countries[v] >= 0 && w.countries[v]%2 == half {
			out = append(out, v)
		}
	}
	random := rand.New(rand.NewPCG(seed, 0))
	random.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	out = out[:min(len(out), limit)]
	slices.Sort(out)
	return out
}

// evidence calls visit for each candidate of v, in ascending order.
func (w *world) evidence(ctx context.Context, v int32, visit func(u int32, x *evidence)) error {
	walks := map[int32]float64{}
	targets, weights := w.fractional.Row(v)
	for i, through := range targets {
		to, with := w.fractional.Row(through)
		for j, u := range to {
			walks[u] += weights[i] * with[j] / w.strength[through]
		}
	}
	var x evidence
	return w.recommender.Evidence(ctx, v, func(u int32, values [network.Kinds]float64) {
		for k, value := range values {
			x[k] = network.ReasonKind(k).Scaled(value)
		}
		x[size] = network.ResourceAllocation.Scaled(walks[u])
		x[recency] = network.CountryPartners.Scaled(float64(w.recent.Degree(u)))
		x[role] = network.CountryPartners.Scaled(w.coordinated[u])
		visit(u, &x)
	})
}

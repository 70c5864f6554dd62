package main

import (
	"context"
	"math/rand/v2"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/network"
)

// The kinds of evidence: those of network, and six that only this program tries.
const (
	common     = int(network.CommonPartners)
	allocation = int(network.ResourceAllocation)
	popularity = int(network.Popularity)
	inCountry  = int(network.CountryPartners)
	country    = int(network.NearCountry)
	kind       = int(network.NearType)
	free       = int(network.Unallied)

	size    = int(network.Kinds) + iota - 7 // walks of two steps, each of a probability 1/(project size - 1)
	recency                                 // links of the year before the day
	role                                    // projects coordinated
	ofType                                  // partners of the type of the institution
	brought                                 // institutions whose first project, in the year before the day, was with it
	profile                                 // how alike the projects of both are in size and length
	evidences
)

// evidence holds the values of all kinds of evidence for a pair of institutions, each as a
// logarithm.
type evidence [evidences]float64

// world is the graph on a day and the links that appeared after it. What is only known of
// projects is nil in a world of alliances.
type world struct {
	*participations
	day          string
	model        network.Model
	train, test  *network.Graph
	fractional   *network.Graph // the links of train, by project size
	recent       *network.Graph // the links of the last year
	coordinated  []float64
	typePartners []map[int32]float64 // of each node, the number of its partners by type
	broughtIn    []float64           // by each node
	profiles     []profileOf         // of each node
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
	w = &world{participations: all, day: day, model: network.Projects, yearBefore: last, maximumPairs: mostPairs, coordinated: make([]float64, len(all.countries))}
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
	w.countTypes()
	w.countBrought()
	w.countProfiles()
	return w, w.prepare(ctx)
}

// countTypes counts the partners of each node by type.
func (w *world) countTypes() {
	w.typePartners = make([]map[int32]float64, w.train.Len())
	for u := range w.typePartners {
		w.typePartners[u] = map[int32]float64{}
		for _, v := range w.train.Neighbours(int32(u)) {
			w.typePartners[u][w.types[v]]++
		}
	}
}

// countBrought counts for each node the institutions whose first project, in the year before the
// day, was one with it.
func (w *world) countBrought() {
	first := make([]string, w.train.Len())
	brought := make([]map[int32]bool, w.train.Len())
	for _, p := range w.projects {
		if p.start > w.day {
			break
		}
		for _, v := range p.members {
			if first[v] == "" && len(p.members) > 1 {
				first[v] = p.start
			}
		}
		for _, u := range p.members {
			for _, v := range p.members {
				if u != v && first[v] == p.start && p.start > w.yearBefore {
					if brought[u] == nil {
						brought[u] = map[int32]bool{}
					}
					brought[u][v] = true
				}
			}
		}
	}
	w.broughtIn = make([]float64, w.train.Len())
	for u, them := range brought {
		w.broughtIn[u] = float64(len(them))
	}
}

// prepare makes the recommender whose evidence is learned from.
func (w *world) prepare(ctx context.Context) (err error) {
	w.recommender, err = network.NewRecommender(ctx, w.train, w.model, w.known)
	return err
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

// both stands for the institutions of both halves of the countries.
const both = -1

// asked draws, by a seed, institutions that gained a partner: newcomers or not, of the
// countries with an even number (half 0), an odd one (half 1), or all of them (both).
func (w *world) asked(newcomers bool, half int32, limit int, seed uint64) []int32 {
	var out []int32
	for v := range int32(w.test.Len()) {
		if w.test.Degree(v) > 0 && (w.train.Degree(v) == 0) == newcomers && w.countries[v] >= 0 && (half == both || w.countries[v]%2 == half) {
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
	if w.fractional != nil {
		targets, weights := w.fractional.Row(v)
		for i, through := range targets {
			to, with := w.fractional.Row(through)
			for j, u := range to {
				walks[u] += weights[i] * with[j] / w.strength[through]
			}
		}
	}
	var x evidence
	return w.recommender.Evidence(ctx, v, func(u int32, values [network.Kinds]float64) {
		for k, value := range values {
			x[k] = network.ReasonKind(k).Scaled(value)
		}
		if w.fractional == nil {
			visit(u, &x)
			return
		}
		x[size] = network.ResourceAllocation.Scaled(walks[u])
		x[recency] = network.CountryPartners.Scaled(float64(w.recent.Degree(u)))
		x[role] = network.CountryPartners.Scaled(w.coordinated[u])
		x[ofType], x[brought] = 0, network.CountryPartners.Scaled(w.broughtIn[u])
		if t := w.types[v]; t >= 0 {
			x[ofType] = network.CountryPartners.Scaled(w.typePartners[u][t])
		}
		x[profile] = w.profiles[v].likeness(&w.profiles[u])
		visit(u, &x)
	})
}

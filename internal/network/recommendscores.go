package network

import (
	"context"
	"math"
)

// scores holds what one node and each other node have in common. Its memory, 44 bytes
// for each node, is used for one question after the other.
type scores struct {
	*Recommender
	v                          int32
	total                      []int32 // of each node: its score in parts; -1 for v and its partners
	shared                     []shared
	alliesShared, fieldsShared []int32 // of each node: alliances and fields shared with v
	partnersIn                 []int32 // of each community: partners of v in it
	byCommunity, byCountry     []int32 // what belonging to it contributes
}

// shared is what two nodes have in common in the network.
type shared struct {
	partners               int32
	adamicAdar, allocation float64
}

func newScores(r *Recommender) *scores {
	n := r.g.Len()
	return &scores{
		Recommender: r, total: make([]int32, n), shared: make([]shared, n),
		alliesShared: make([]int32, n), fieldsShared: make([]int32, n),
		partnersIn: make([]int32, n), byCommunity: make([]int32, n), byCountry: make([]int32, r.countries),
	}
}

// of scores all nodes for v.
func (s *scores) of(ctx context.Context, v int32) error {
	s.v = v
	clear(s.shared)
	clear(s.alliesShared)
	clear(s.fieldsShared)
	clear(s.partnersIn)
	clear(s.byCommunity)
	for _, through := range s.g.Neighbours(v) {
		if err := ctx.Err(); err != nil {
			return err
		}
		k := float64(s.g.Degree(through)) // at least 2 for a partner in common
		for _, u := range s.g.Neighbours(through) {
			with := &s.shared[u]
			with.partners++
			with.adamicAdar += 1 / math.Log(k)
			with.allocation += 1 / k
		}
		if s.communities != nil {
			s.partnersIn[s.communities[through]]++
		}
	}
	s.alliances.count(v, s.alliesShared)
	s.fields.count(v, s.fieldsShared)
	return s.add(ctx)
}

// count adds 1 to each node for each thing that it shares with v.
func (p *projector) count(v int32, shared []int32) {
	for _, at := range p.places[p.starts[v]:p.starts[v+1]] {
		last := int32(-1)
		for _, u := range p.Members[p.Offsets[at.thing]:p.Offsets[at.thing+1]] {
			if u != last {
				shared[u]++
			}
			last = u
		}
	}
}

// values returns what each kind of reason has found of u.
func (s *scores) values(u int32) (x [reasonKinds]float64) {
	x[CommonPartners] = float64(s.shared[u].partners)
	x[AdamicAdar] = s.shared[u].adamicAdar
	x[ResourceAllocation] = s.shared[u].allocation
	if s.communities != nil && s.g.Degree(s.v) > 0 {
		x[SameCommunity] = float64(s.partnersIn[s.communities[u]]) / float64(s.g.Degree(s.v))
	}
	x[SharedAlliances] = float64(s.alliesShared[u])
	x[SharedFields] = float64(s.fieldsShared[u])
	if s.countries > 0 {
		if a, b := s.known.Countries[s.v], s.known.Countries[u]; a >= 0 && b >= 0 {
			x[NearCountry] = s.lifts[int(a)*s.countries+int(b)]
		}
	}
	if s.known.Sizes != nil {
		if a, b := s.known.Sizes[s.v], s.known.Sizes[u]; a > 0 && b > 0 {
			x[ComparableSize] = min(a, b) / max(a, b)
		}
	}
	x[Popularity] = float64(s.g.Degree(u))
	return x
}

// add fills total with the sums of the contributions. What many nodes have in common is
// computed once.
func (s *scores) add(ctx context.Context) error {
	for _, through := range s.g.Neighbours(s.v) {
		if s.communities == nil {
			break
		}
		if c := s.communities[through]; s.byCommunity[c] == 0 {
			s.byCommunity[c] = SameCommunity.contribution(float64(s.partnersIn[c]) / float64(s.g.Degree(s.v)))
		}
	}
	clear(s.byCountry)
	if s.countries > 0 && s.known.Countries[s.v] >= 0 {
		for c := range s.byCountry {
			s.byCountry[c] = NearCountry.contribution(s.lifts[int(s.known.Countries[s.v])*s.countries+c])
		}
	}
	for u := range s.total {
		if u%(1<<14) == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		t := s.popularity[u]
		if s.communities != nil {
			t += s.byCommunity[s.communities[u]]
		}
		if s.countries > 0 && s.known.Countries[u] >= 0 {
			t += s.byCountry[s.known.Countries[u]]
		}
		if s.known.Sizes != nil && s.known.Sizes[s.v] > 0 && s.known.Sizes[u] > 0 {
			a, b := s.known.Sizes[s.v], s.known.Sizes[u]
			t += ComparableSize.contribution(min(a, b) / max(a, b))
		}
		if with := &s.shared[u]; with.partners > 0 {
			t += CommonPartners.contribution(float64(with.partners))
			t += AdamicAdar.contribution(with.adamicAdar)
			t += ResourceAllocation.contribution(with.allocation)
		}
		if k := s.alliesShared[u]; k > 0 {
			t += SharedAlliances.contribution(float64(k))
		}
		if k := s.fieldsShared[u]; k > 0 {
			t += SharedFields.contribution(float64(k))
		}
		s.total[u] = t
	}
	s.total[s.v] = -1
	for _, u := range s.g.Neighbours(s.v) {
		s.total[u] = -1
	}
	return nil
}

package network

import (
	"context"
	"math"
)

// scores holds what one node and each other node have in common. Its memory, 48 bytes
// for each node, is used for one question after the other.
type scores struct {
	*Recommender
	v                          int32
	weights                    *Weights // of the model, for v
	total                      []int32  // of each node: its score in parts; -1 for v and its partners
	shared                     []shared
	alliesShared, fieldsShared []int32 // of each node: alliances and fields shared with v
	inCountry                  []int32 // of each node: its partners in the country of v
	byCountry, byType          []int32 // what belonging to it contributes
}

// shared is what two nodes have in common in the network.
type shared struct {
	partners                         int32
	strength, allocation, adamicAdar float64
}

func newScores(r *Recommender) *scores {
	n := r.g.Len()
	return &scores{
		Recommender: r, total: make([]int32, n), shared: make([]shared, n), inCountry: make([]int32, n),
		alliesShared: make([]int32, n), fieldsShared: make([]int32, n),
		byCountry: make([]int32, r.countries.count), byType: make([]int32, r.types.count),
	}
}

// logarithms returns log₂(1+w) of each weight. Most weights are small whole numbers.
func logarithms(weights []float64) []float64 {
	var small [64]float64
	for i := range small {
		small[i] = math.Log2(float64(1 + i))
	}
	out := make([]float64, len(weights))
	for i, w := range weights {
		if n := int(w); float64(n) == w && n < len(small) {
			out[i] = small[n]
		} else {
			out[i] = math.Log2(1 + w)
		}
	}
	return out
}

// scoreAll scores all nodes for v.
func (s *scores) scoreAll(ctx context.Context, v int32) error {
	s.v, s.weights = v, &s.model.Partners
	if s.g.Degree(v) == 0 {
		s.weights = &s.model.Newcomers
	}
	clear(s.shared)
	clear(s.alliesShared)
	clear(s.fieldsShared)
	clear(s.inCountry)
	from := s.g.Offsets[v]
	for i, through := range s.g.Neighbours(v) {
		if err := ctx.Err(); err != nil {
			return err
		}
		k := float64(s.g.Degree(through)) // at least 2 for a partner in common
		mine, start := s.strengths[from+int32(i)], s.g.Offsets[through]
		for j, u := range s.g.Neighbours(through) {
			with := &s.shared[u]
			with.partners++
			with.strength += mine * s.strengths[start+int32(j)]
			with.adamicAdar += 1 / math.Log(k)
			with.allocation += 1 / k
		}
	}
	if err := s.countInCountry(ctx); err != nil {
		return err
	}
	s.alliances.count(v, s.alliesShared)
	s.fields.count(v, s.fieldsShared)
	return s.add(ctx)
}

// countInCountry counts of each node its partners in the country of v, v left out. It
// does nothing where the model does not ask for them.
func (s *scores) countInCountry(ctx context.Context) error {
	if s.weights[CountryPartners] == 0 || s.countries.of == nil || s.countries.of[s.v] < 0 {
		return nil
	}
	for i, w := range s.countries.members[s.countries.of[s.v]] {
		if i%256 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		if w == s.v {
			continue
		}
		for _, u := range s.g.Neighbours(w) {
			s.inCountry[u]++
		}
	}
	return nil
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
func (s *scores) values(u int32) (x [Kinds]float64) {
	x[CommonPartners] = s.shared[u].strength
	x[ResourceAllocation] = s.shared[u].allocation
	x[Popularity] = float64(s.g.Degree(u))
	x[CountryPartners] = float64(s.inCountry[u])
	x[NearCountry] = s.countries.liftBetween(s.v, u)
	x[NearType] = s.types.liftBetween(s.v, u)
	x[SharedAlliances] = float64(s.alliesShared[u])
	x[SharedFields] = float64(s.fieldsShared[u])
	if s.unallied(u) {
		x[Unallied] = 1
	}
	return x
}

// unallied reports whether a node is in no alliance and could join one, where alliances are known: it is somewhere, and others
// of its type, if that is known, have links. The United Nations, a government or a laboratory are free too, but join none.
func (s *scores) unallied(u int32) bool {
	if len(s.alliances.places) == 0 || s.alliances.starts[u] != s.alliances.starts[u+1] {
		return false
	}
	if s.countries.of != nil && s.countries.of[u] < 0 {
		return false
	}
	return s.types.of == nil || s.types.of[u] < 0 || s.types.linked[s.types.of[u]]
}

// add fills total with the sums of the contributions. What many nodes have in common is
// computed once.
func (s *scores) add(ctx context.Context) error {
	s.countries.contributions(s.v, s.weights, NearCountry, s.byCountry)
	s.types.contributions(s.v, s.weights, NearType, s.byType)
	for u := range s.total {
		if u%(1<<14) == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		t := s.weights.contribution(Popularity, float64(s.g.Degree(int32(u))))
		if s.countries.of != nil && s.countries.of[u] >= 0 {
			t += s.byCountry[s.countries.of[u]]
		}
		if s.types.of != nil && s.types.of[u] >= 0 {
			t += s.byType[s.types.of[u]]
		}
		if with := &s.shared[u]; with.partners > 0 {
			t += s.weights.contribution(CommonPartners, with.strength)
			t += s.weights.contribution(ResourceAllocation, with.allocation)
		}
		if k := s.inCountry[u]; k > 0 {
			t += s.weights.contribution(CountryPartners, float64(k))
		}
		if k := s.alliesShared[u]; k > 0 {
			t += s.weights.contribution(SharedAlliances, float64(k))
		}
		if k := s.fieldsShared[u]; k > 0 {
			t += s.weights.contribution(SharedFields, float64(k))
		}
		if s.weights[Unallied] > 0 && s.unallied(int32(u)) {
			t += s.weights.contribution(Unallied, 1)
		}
		s.total[u] = t
	}
	s.total[s.v] = -1
	for _, u := range s.g.Neighbours(s.v) {
		s.total[u] = -1
	}
	return nil
}

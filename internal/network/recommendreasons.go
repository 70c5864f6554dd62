package network

import (
	"cmp"
	"slices"
)

// Recommendation is a node to partner with.
type Recommendation struct {
	Node    int32
	Score   float64       // from 0 to below 1: exactly the sum of the contributions, in any order
	Reasons []ScoreReason // the largest contribution first, ties in order of kind; none where the score is 0
}

// ScoreReason is one evidence of a score.
type ScoreReason struct {
	Kind         ReasonKind
	Value        float64 // what was found; each kind says what it is
	Count        int32   // the number of partners, alliances or fields that the value comes from; 0 of a lift
	Contribution float64 // above 0
	// Through are, for the two kinds of common partners, the nodes that have
	// the fewest partners themselves, at most ten, ties by index; for alliances
	// and fields the things shared, ascending; else nil.
	Through []int32
}

// explain returns the recommendation of u with its reasons.
func (s *scores) explain(u int32) Recommendation {
	out := Recommendation{Node: u, Score: float64(s.total[u]) / parts}
	var common []int32
	for k, x := range s.values(u) {
		kind := ReasonKind(k)
		points := s.weights.contribution(kind, x)
		if points == 0 {
			continue
		}
		reason := ScoreReason{Kind: kind, Value: x, Contribution: float64(points) / parts}
		switch kind {
		case CommonPartners, ResourceAllocation:
			if common == nil {
				common = s.fewest(u, 10)
			}
			reason.Through, reason.Count = common, s.shared[u].partners
		case NearCountry, NearType, Unallied:
		default:
			reason.Count = int32(x)
		}
		switch kind {
		case SharedAlliances:
			reason.Through = s.alliances.both(s.v, u)
		case SharedFields:
			reason.Through = s.fields.both(s.v, u)
		}
		out.Reasons = append(out.Reasons, reason)
	}
	slices.SortStableFunc(out.Reasons, func(a, b ScoreReason) int { return cmp.Compare(b.Contribution, a.Contribution) })
	return out
}

// fewest returns the common partners of v and u that have the fewest partners
// themselves, which say most about the two; at most limit, ties by index.
func (s *scores) fewest(u int32, limit int) []int32 {
	out := both(s.g.Neighbours(s.v), s.g.Neighbours(u), func(v int32) int32 { return v })
	slices.SortStableFunc(out, func(a, b int32) int { return cmp.Compare(s.g.Degree(a), s.g.Degree(b)) })
	return out[:min(len(out), limit):min(len(out), limit)]
}

// both returns the things that two nodes share, ascending.
func (p *projector) both(v, u int32) []int32 {
	return both(p.places[p.starts[v]:p.starts[v+1]], p.places[p.starts[u]:p.starts[u+1]], func(at place) int32 { return at.thing })
}

// both returns the numbers that two ascending lists share.
func both[T any](x, y []T, number func(T) int32) (out []int32) {
	for len(x) > 0 && len(y) > 0 {
		switch a, b := number(x[0]), number(y[0]); {
		case a < b:
			x = x[1:]
		case a > b:
			y = y[1:]
		default:
			out = append(out, a)
			x, y = x[1:], y[1:]
		}
	}
	return out
}

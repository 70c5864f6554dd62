package network

import (
	"context"
	"slices"
)

// methods are the scores that are compared: that of Liaison, and simpler ones that it
// has to beat.
var methods = []struct {
	name  string
	score func(s *scores, u int32) float64
}{
	{"Liaison", func(s *scores, u int32) float64 { return float64(s.total[u]) }},
	{"popularity", func(s *scores, u int32) float64 { return float64(s.g.Degree(u)) }},
	{"common neighbours", func(s *scores, u int32) float64 { return float64(s.shared[u].partners) }},
	{"Adamic–Adar", func(s *scores, u int32) float64 { return s.shared[u].adamicAdar }},
	{"resource allocation", func(s *scores, u int32) float64 { return s.shared[u].allocation }},
}

// judge compares the methods for one node after the other.
type judge struct {
	*scores
	test   *Graph
	of     []float64 // of each node: its score by a method; -1 for those that are no candidates
	gained []float64
}

func newJudge(r *Recommender, test *Graph) *judge {
	return &judge{scores: newScores(r), test: test, of: make([]float64, test.Len())}
}

// judge returns the figures of each method for a node, and nil if the context has ended,
// which parallel notices too.
func (j *judge) judge(ctx context.Context, v int32) (out []BacktestMethod) {
	if j.scores.of(ctx, v) != nil {
		return nil
	}
	for _, m := range methods {
		for u := range j.of {
			j.of[u] = -1
			if j.total[u] >= 0 {
				j.of[u] = m.score(j.scores, int32(u))
			}
		}
		hits := len(both(slices.Sorted(slices.Values(top(j.of, listed, nil))), j.test.Neighbours(v), func(u int32) int32 { return u }))
		out = append(out, BacktestMethod{m.name, j.auc(v), float64(hits) / listed, float64(min(hits, 1))})
	}
	return out
}

// auc returns how often, over all pairs of a partner gained and a node that did not
// become one, the first scores higher. Scores of candidates are not negative.
func (j *judge) auc(v int32) float64 {
	j.gained = j.gained[:0]
	for _, u := range j.test.Neighbours(v) {
		j.gained = append(j.gained, j.of[u])
		j.of[u] = -1
	}
	slices.Sort(j.gained)
	lower, others := 0, 0 // lower: twice the scores gained that lie below another, once for each that is equal
	for _, score := range j.of {
		if score >= 0 {
			below, _ := slices.BinarySearch(j.gained, score)
			lower += 2 * below
			for _, equal := range j.gained[below:] {
				if equal != score {
					break
				}
				lower++
			}
			others++
		}
	}
	if others == 0 {
		return 0.5
	}
	return 1 - float64(lower)/float64(2*others*len(j.gained))
}

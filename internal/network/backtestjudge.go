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

// judged holds what a backtest found out about one node.
type judged struct {
	methods  []BacktestMethod
	outcomes []outcome // of the first of Liaison's list
	err      error
}

// judge compares the methods for one node after the other.
type judge struct {
	*scores
	test   *Graph
	rivals Rivals
	rated  [][]float64 // by each rival
	of     []float64   // of each node: its score by a method; -1 for those that are no candidates
	gained []float64
}

func newJudge(r *Recommender, test *Graph, rivals Rivals) *judge {
	j := &judge{scores: newScores(r), test: test, rivals: rivals, of: make([]float64, test.Len())}
	for range rivals.Names {
		j.rated = append(j.rated, make([]float64, test.Len()))
	}
	return j
}

// judge returns the outcomes of a node, the figures of each method if the node gained a
// partner, and an error if the context has
// ended, which parallel notices too.
func (j *judge) judge(ctx context.Context, v int32) (out judged) {
	if out.err = j.scores.scoreAll(ctx, v); out.err != nil {
		return out
	}
	if out.outcomes = j.outcomes(v); j.test.Degree(v) == 0 {
		return out
	}
	for _, m := range methods {
		out.methods = append(out.methods, j.figures(v, m.name, func(u int32) float64 { return m.score(j.scores, u) }))
	}
	if len(j.rated) > 0 {
		for _, list := range j.rated {
			clear(list)
		}
		if out.err = j.rivals.Score(v, j.rated); out.err != nil {
			return out
		}
		for i, name := range j.rivals.Names {
			out.methods = append(out.methods, j.figures(v, name, func(u int32) float64 { return j.rated[i][u] }))
		}
	}
	return out
}

// figures returns the figures of one method for v.
func (j *judge) figures(v int32, name string, score func(u int32) float64) BacktestMethod {
	for u := range j.of {
		j.of[u] = -1
		if j.total[u] >= 0 {
			j.of[u] = score(int32(u))
		}
	}
	hits := len(both(slices.Sorted(slices.Values(top(j.of, listed, nil))), j.test.Neighbours(v), func(u int32) int32 { return u }))
	return BacktestMethod{name, j.auc(v), float64(hits) / listed, float64(min(hits, 1))}
}

// outcomes returns the first calibrated nodes of Liaison's list for v, and whether each
// became a partner.
func (j *judge) outcomes(v int32) (out []outcome) {
	for _, u := range top(j.total, calibrated, nil) {
		out = append(out, outcome{score: float64(j.total[u]) / parts, true: j.test.Weight(v, u) > 0})
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

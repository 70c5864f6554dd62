package network

import (
	"fmt"
	"math"
	"slices"
	"testing"
)

// BenchmarkFit prints the weights of the model, as they are written down in
// recommendmodel.go: the coefficients, none below 0, of a logistic regression of
// which nodes gain which partners from 2018 to 2021 of a generated graph, divided
// by their sum. 1,500 nodes that gained one are drawn; of each, all partners
// gained weigh as much as 300 nodes drawn that did not become partners. What
// happens after 2021 is left for BenchmarkBacktest.
func BenchmarkFit(b *testing.B) {
	train, test, known, communities := readHistory(b).at(b, "2018-01-01", "2022-01-01")
	r, err := NewRecommender(b.Context(), train, known, communities)
	if err != nil {
		b.Fatal(err)
	}
	var rows []observation
	s, random := newScores(r), newSource(11)
	for _, v := range draw(gained(test), BacktestOptions{Nodes: 1500, Seed: 11}) {
		if err := s.of(b.Context(), v); err != nil {
			b.Fatal(err)
		}
		partners := test.Neighbours(v)
		for _, u := range partners {
			rows = append(rows, s.observe(u, 1, 1/float64(len(partners))))
		}
		for range 300 {
			u := int32(random.below(train.Len()))
			if _, ok := slices.BinarySearch(partners, u); !ok && s.total[u] >= 0 {
				rows = append(rows, s.observe(u, 0, 1./300))
			}
		}
	}
	for b.Loop() {
		fitted, sum := logistic(rows), 0.0
		for _, w := range fitted[:reasonKinds] {
			sum += w
		}
		for k, w := range fitted[:reasonKinds] {
			fmt.Printf("%-20s %6.3f %.4f\n", ReasonKind(k), w, w/sum)
		}
	}
}

// observation is one pair: its values, squashed, with a last one for the
// intercept, and whether it came to be.
type observation struct {
	x         [reasonKinds + 1]float64
	y, weight float64
}

func (s *scores) observe(u int32, y, weight float64) observation {
	o := observation{y: y, weight: weight}
	for k, x := range s.values(u) {
		o.x[k] = x / (x + model[k].half)
	}
	o.x[reasonKinds] = 1
	return o
}

// logistic takes Newton's step for one coefficient after the other, back to 0
// where it would go below, until they stay.
func logistic(rows []observation) (c [reasonKinds + 1]float64) {
	z, ridge := make([]float64, len(rows)), 0.0
	for _, o := range rows {
		ridge += 2e-5 * o.weight
	}
	for range 2000 {
		most := 0.0
		for k := range c {
			slope, bend := 0.0, 1e-9
			for i := range rows {
				o := &rows[i]
				p := 1 / (1 + math.Exp(-z[i]))
				slope += o.weight * (o.y - p) * o.x[k]
				bend += o.weight * p * (1 - p) * o.x[k] * o.x[k]
			}
			next := c[k] + slope/bend // of the intercept
			if k < int(reasonKinds) {
				next = max(0, c[k]+(slope-ridge*c[k])/(bend+ridge))
			}
			for i := range rows {
				z[i] += (next - c[k]) * rows[i].x[k]
			}
			most, c[k] = max(most, math.Abs(next-c[k])), next
		}
		if most < 1e-4 {
			break
		}
	}
	return c
}

package main

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"

	"liaison/internal/network"
)

// row is the training data of one institution: some of its candidates, and which of them
// became partners.
type row struct {
	candidates []evidence
	gained     []bool
}

// The candidates that are learned from: those at the head of the list by each of the
// plain measures, which a list of ten has to tell apart, and others drawn evenly, so that
// the whole order is learned too.
const (
	headed = 60
	drawn  = 300
)

// rows returns the rows of the nodes, without those of which no candidate drawn became
// a partner.
func (w *world) rows(ctx context.Context, nodes []int32) ([]row, error) {
	var out []row
	for _, v := range nodes {
		var all []evidence
		var ids []int32
		if err := w.evidence(ctx, v, func(u int32, x *evidence) { all, ids = append(all, *x), append(ids, u) }); err != nil {
			return nil, err
		}
		picked := map[int]bool{}
		for _, k := range []int{common, allocation, popularity, inCountry} {
			for _, i := range highest(len(all), headed, func(i int) float64 { return all[i][k] }) {
				picked[i] = true
			}
		}
		random := rand.New(rand.NewPCG(uint64(v), 1))
		for range drawn {
			picked[random.IntN(len(all))] = true
		}
		var r row
		found := false
		for i := range all {
			if picked[i] {
				_, gained := slices.BinarySearch(w.test.Neighbours(v), ids[i])
				r.candidates, r.gained = append(r.candidates, all[i]), append(r.gained, gained)
				found = found || gained
			}
		}
		if found {
			out = append(out, r)
		}
	}
	return out, nil
}

// highest returns the numbers below n with the highest values above 0, ties by number.
func highest(n, limit int, value func(i int) float64) []int {
	var out []int
	for i := range n {
		if value(i) > 0 {
			out = append(out, i)
		}
	}
	slices.SortStableFunc(out, func(a, b int) int {
		switch x, y := value(a), value(b); {
		case x > y:
			return -1
		case x < y:
			return 1
		}
		return 0
	})
	return out[:min(limit, len(out))]
}

// regress fits a conditional logistic regression (D. McFadden, 1974): of the candidates
// of one institution, the probability to be the one gained is proportional to
// exp(Σ coefficient · evidence), and an institution weighs as much as the
// partners that it gained, at most ten. Coefficients are
// not below 0. They are found by steps along the slope of the likelihood (D. P. Kingma,
// J. Ba, 2015), and are 0 for evidence that is not among kinds.
func regress(rows []row, kinds []int) (c evidence) {
	var mean, square evidence
	for step := 1; step <= 300; step++ {
		slope := slopes(rows, kinds, &c)
		for _, k := range kinds {
			mean[k] = 0.9*mean[k] + 0.1*slope[k]
			square[k] = 0.99*square[k] + 0.01*slope[k]*slope[k]
			by := mean[k] / (1 - math.Pow(0.9, float64(step))) / (math.Sqrt(square[k]/(1-math.Pow(0.99, float64(step)))) + 1e-9)
			c[k] = max(0, c[k]+0.3*by)
		}
	}
	return c
}

// weighs is the most partners gained for which an institution weighs more: a list of ten
// has room for as many.
const weighs = 10

// slopes returns the slope of the mean likelihood at the coefficients.
func slopes(rows []row, kinds []int, c *evidence) (slope evidence) {
	var odds []float64
	for _, r := range rows {
		odds = odds[:0]
		sum, gained := 0.0, 0.0
		for i := range r.candidates {
			z := 0.0
			for _, k := range kinds {
				z += c[k] * r.candidates[i][k]
			}
			odds = append(odds, math.Exp(z))
			if sum += odds[i]; r.gained[i] {
				gained++
			}
		}
		for i := range r.candidates {
			by := -odds[i] / sum
			if r.gained[i] {
				by += 1 / gained
			}
			for _, k := range kinds {
				slope[k] += min(gained, weighs) * by * r.candidates[i][k] / float64(len(rows))
			}
		}
	}
	return slope
}

// describe lists the coefficients with their share of the sum, which is the weight.
func (c evidence) describe() string {
	sum := 0.0
	for _, x := range c {
		sum += x
	}
	var out []string
	for k, x := range c {
		if x > 0 {
			out = append(out, fmt.Sprintf("%s %.1f (%.3f)", nameOf(k), x, x/sum))
		}
	}
	return strings.Join(out, ", ")
}

func nameOf(k int) string {
	switch k {
	case size:
		return "PROJECT_SIZE"
	case recency:
		return "RECENCY"
	case role:
		return "COORDINATOR"
	case ofType:
		return "TYPE_PARTNERS"
	case brought:
		return "BROUGHT_IN"
	case profile:
		return "LIKE_PROJECTS"
	}
	return network.ReasonKind(k).String()
}

package network

import (
	"cmp"
	"slices"
	"sort"
)

// Calibration says how likely it is that a score comes true: the share of the nodes
// recommended with about this score that became partners. Steps are in ascending order of
// score; none means that nothing is known.
type Calibration []CalibrationStep

// CalibrationStep holds for scores from From on, up to the next step.
type CalibrationStep struct{ From, Probability float64 }

// Probability returns the probability of a score, and false where nothing is known. A
// score below the first step has the probability of that step.
func (c Calibration) Probability(score float64) (float64, bool) {
	if len(c) == 0 {
		return 0, false
	}
	i := sort.Search(len(c), func(i int) bool { return c[i].From > score })
	return c[max(0, i-1)].Probability, true
}

// CalibrationCheck compares what was said of some pairs with what came true.
type CalibrationCheck struct {
	Said, True float64 // the mean probability, and the share that became partners
	Pairs      int
}

// outcome is a score in a list, whether it came true, and how many such outcomes it
// stands for.
type outcome struct {
	score  float64
	true   bool
	weight float64
}

// calibrated is how much of each list a calibration looks at, and leastOutcomes the fewest
// outcomes that it draws a probability from.
const (
	calibrated    = 200
	leastOutcomes = 100
)

// calibrate learns from the outcomes of lists. It parts them, from the highest score down,
// into steps of leastOutcomes or of a quarter of the outcomes above them, whichever is
// more: so it tells most scores apart where the first of a list are. Then it joins
// neighbours until no higher step came true less often than a lower one (M. Ayer et al.,
// Ann. Math. Stat. 26, 641, 1955), and joins the lowest step to the next if it never came
// true. It returns nil where nothing came true.
func calibrate(lists [][]outcome) Calibration {
	all := slices.Concat(lists...)
	slices.SortStableFunc(all, func(a, b outcome) int { return cmp.Compare(b.score, a.score) })
	type step struct{ from, hits, pairs float64 }
	var steps []step // the highest first
	for i := 0; i < len(all); {
		end := min(len(all), i+max(leastOutcomes, i/4))
		for end < len(all) && all[end].score == all[end-1].score {
			end++ // equal scores are in one step
		}
		s := step{from: all[end-1].score}
		for _, o := range all[i:end] {
			if s.pairs += o.weight; o.true {
				s.hits += o.weight
			}
		}
		for steps = append(steps, s); len(steps) > 1; {
			high, low := &steps[len(steps)-2], steps[len(steps)-1]
			if low.hits*high.pairs < high.hits*low.pairs && (low.hits > 0 || end < len(all)) {
				break
			}
			*high = step{low.from, low.hits + high.hits, low.pairs + high.pairs}
			steps = steps[:len(steps)-1]
		}
		i = end
	}
	var out Calibration
	for _, s := range slices.Backward(steps) {
		if s.hits > 0 {
			out = append(out, CalibrationStep{s.from, s.hits / s.pairs})
		}
	}
	return out
}

// checkCalibration learns from every other list and compares what that says of the rest
// with what came true there, in five groups of pairs from the least to the most
// probable. It returns nil for fewer than 20 lists.
func checkCalibration(lists [][]outcome) []CalibrationCheck {
	if len(lists) < 20 {
		return nil
	}
	var learned, rest [][]outcome
	for i, l := range lists {
		if i%2 == 0 {
			learned = append(learned, l)
		} else {
			rest = append(rest, l)
		}
	}
	c, all := calibrate(learned), slices.Concat(rest...)
	slices.SortStableFunc(all, func(a, b outcome) int { return cmp.Compare(a.score, b.score) })
	var out []CalibrationCheck
	for part := range 5 {
		group := all[len(all)*part/5 : len(all)*(part+1)/5]
		check, weight := CalibrationCheck{Pairs: len(group)}, 0.0
		for _, o := range group {
			said, _ := c.Probability(o.score)
			check.Said += said * o.weight
			if weight += o.weight; o.true {
				check.True += o.weight
			}
		}
		if weight > 0 {
			check.Said, check.True = check.Said/weight, check.True/weight
		}
		out = append(out, check)
	}
	return out
}

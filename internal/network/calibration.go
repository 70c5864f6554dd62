package network

import (
	"cmp"
	"slices"
	"sort"
)

// Calibration says how likely it is that a score comes true: that a node recommended
// with it became a partner, for a node that gained at least one. Steps are in ascending
// order of score; none means that nothing is known.
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

// outcome is a score in a list, and whether it came true.
type outcome struct {
	score float64
	true  bool
}

// calibrated is how much of each list a calibration looks at, and calibrationSteps the
// most steps that it has.
const (
	calibrated       = 200
	calibrationSteps = 40
)

// calibrate learns from the outcomes of lists: it parts them, in order of score, into
// steps of the same number of outcomes, and joins neighbours until no higher step came
// true less often than a lower one (M. Ayer et al., Ann. Math. Stat. 26, 641, 1955).
func calibrate(lists [][]outcome) Calibration {
	all := slices.Concat(lists...)
	slices.SortStableFunc(all, func(a, b outcome) int { return cmp.Compare(a.score, b.score) })
	type step struct{ from, hits, pairs float64 }
	var steps []step
	for i := 0; i < len(all); {
		end := min(len(all), i+max(50, (len(all)+calibrationSteps-1)/calibrationSteps))
		for end < len(all) && all[end].score == all[end-1].score {
			end++ // equal scores are in one step
		}
		s := step{from: all[i].score, pairs: float64(end - i)}
		for _, o := range all[i:end] {
			if o.true {
				s.hits++
			}
		}
		for steps = append(steps, s); len(steps) > 1; {
			low, high := &steps[len(steps)-2], steps[len(steps)-1]
			if low.hits*high.pairs < high.hits*low.pairs {
				break
			}
			low.hits, low.pairs = low.hits+high.hits, low.pairs+high.pairs
			steps = steps[:len(steps)-1]
		}
		i = end
	}
	out := Calibration{}
	for _, s := range steps {
		out = append(out, CalibrationStep{s.from, s.hits / s.pairs})
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
		check := CalibrationCheck{Pairs: len(group)}
		for _, o := range group {
			said, _ := c.Probability(o.score)
			check.Said += said / float64(len(group))
			if o.true {
				check.True += 1 / float64(len(group))
			}
		}
		out = append(out, check)
	}
	return out
}

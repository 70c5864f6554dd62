package network

import (
	"math"
	"math/rand/v2"
	"testing"
)

// draws returns lists of scores that come true as often as the function says.
func draws(lists int, chance func(score float64) float64) [][]outcome {
	random := rand.New(rand.NewPCG(1, 2))
	out := make([][]outcome, lists)
	for i := range out {
		for range calibrated {
			score := random.Float64()
			out[i] = append(out[i], outcome{score, random.Float64() < chance(score), 1})
		}
	}
	return out
}

// TestCalibrationFindsTheChance: probabilities come near the chance that made the
// outcomes, and rise with the score.
func TestCalibrationFindsTheChance(t *testing.T) {
	chance := func(score float64) float64 { return score * score / 2 }
	lists := draws(200, chance)
	c := calibrate(lists)
	last := 0.0
	for _, s := range c {
		if s.Probability <= last {
			t.Errorf("%v after %v", s, last)
		}
		last = s.Probability
	}
	for _, score := range []float64{0.3, 0.6, 0.9, 0.99} {
		if p, ok := c.Probability(score); !ok || math.Abs(p-chance(score)) > 0.08 {
			t.Errorf("the score %v has the probability %v, want about %v", score, p, chance(score))
		}
	}
	for _, check := range checkCalibration(lists) {
		if math.Abs(check.Said-check.True) > 0.03 {
			t.Errorf("said %v, true %v", check.Said, check.True)
		}
	}
}

// TestCalibrationWeighs: outcomes that stand for nine others make the probability ten
// times lower.
func TestCalibrationWeighs(t *testing.T) {
	var list []outcome
	for i := range 500 {
		list = append(list, outcome{0.5, i%2 == 0, []float64{1, 9}[i%2]})
	}
	if p, ok := calibrate([][]outcome{list}).Probability(0.7); !ok || math.Abs(p-0.1) > 1e-12 {
		t.Errorf("%v %t", p, ok)
	}
}

// TestCalibrationOfNothing: where nothing came true, or nothing was recommended, no
// probability is known; and none is ever 0.
func TestCalibrationOfNothing(t *testing.T) {
	for _, lists := range [][][]outcome{nil, draws(20, func(float64) float64 { return 0 })} {
		if c := calibrate(lists); c != nil {
			t.Errorf("%v", c)
		}
	}
	c := calibrate(draws(20, func(score float64) float64 { return max(0, score-0.9) }))
	if p, ok := c.Probability(0.01); !ok || p <= 0 {
		t.Errorf("%v %t", p, ok)
	}
}

// TestCalibrationLooksAtThoseThatGainedNone: of two worlds that differ in institutions
// that gained no partner, the one with more of them has the lower probabilities, and the
// same figures.
func TestCalibrationLooksAtThoseThatGainedNone(t *testing.T) {
	var probabilities []float64
	var figures []BacktestMethod
	for _, others := range []int{0, 300} {
		var before, after []Link
		for i := range int32(100) { // a path of three, whose ends meet later
			before, after = append(before, Link{3 * i, 3*i + 1, 1}, Link{3*i + 1, 3*i + 2, 1}), append(after, Link{3 * i, 3*i + 2, 1})
		}
		for i := range int32(others) { // and one whose ends do not
			v := 300 + 3*i
			before = append(before, Link{v, v + 1, 1}, Link{v + 1, v + 2, 1})
		}
		n := 300 + 3*others
		report := backtest(t, New(n, before), New(n, after), BacktestOptions{})
		g := report.Group(WithPartners)
		p, _ := g.Calibration.Probability(1)
		probabilities, figures = append(probabilities, p), append(figures, g.Methods[0])
		if g.Nodes != 200 {
			t.Errorf("%d nodes gained", g.Nodes)
		}
	}
	if probabilities[1] > probabilities[0]/2 || figures[0].HitRate != figures[1].HitRate {
		t.Errorf("probabilities %v, figures %v", probabilities, figures)
	}
}

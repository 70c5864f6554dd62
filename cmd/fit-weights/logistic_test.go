package main

import (
	"math"
	"math/rand/v2"
	"testing"
)

// TestWeightsThatMadeTheAnswersAreFound: answers are drawn by known weights, and the fit
// finds those weights.
func TestWeightsThatMadeTheAnswersAreFound(t *testing.T) {
	want := []float64{-1, 2, 0.5}
	rng := rand.New(rand.NewPCG(3, 4))
	var x [][]float64
	var y []bool
	for range 50_000 {
		row := []float64{1, rng.Float64(), rng.NormFloat64()}
		z := 0.0
		for i, v := range row {
			z += v * want[i]
		}
		x, y = append(x, row), append(y, rng.Float64() < 1/(1+math.Exp(-z)))
	}
	got, err := logistic(x, y, ones(len(x)))
	if err != nil {
		t.Fatal(err)
	}
	for i := range want {
		if math.Abs(got[i]-want[i]) > 0.1 {
			t.Errorf("weights %v, want about %v", got, want)
		}
	}
}

func TestWhatIsNeverSeenHasNoWeight(t *testing.T) {
	got, err := logistic([][]float64{{1, 0}, {1, 0}, {1, 0}}, []bool{true, false, true}, ones(3))
	if err != nil || got[1] != 0 || got[0] <= 0 {
		t.Errorf("%v %v", got, err)
	}
	if _, err := logistic(nil, nil, nil); err == nil {
		t.Error("nothing to fit to")
	}
}

func ones(n int) []float64 {
	out := make([]float64, n)
	for i := range out {
		out[i] = 1
	}
	return out
}

// TestARowOfWeightTwoIsTwoRows: a row of weight two counts as two rows.
func TestARowOfWeightTwoIsTwoRows(t *testing.T) {
	a, err := logistic([][]float64{{1, 1}, {1, 0}, {1, 1}}, []bool{true, false, false}, []float64{2, 1, 1})
	if err != nil {
		t.Fatal(err)
	}
	b, err := logistic([][]float64{{1, 1}, {1, 1}, {1, 0}, {1, 1}}, []bool{true, true, false, false}, ones(4))
	if err != nil || math.Abs(a[0]-b[0]) > 1e-6 || math.Abs(a[1]-b[1]) > 1e-6 {
		t.Errorf("%v and %v, %v", a, b, err)
	}
}

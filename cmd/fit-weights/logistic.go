package main

import (
	"errors"
	"math"
)

// ridge keeps the weights of rare features near 0.
const ridge = 1.0

// logistic fits the weights of a logistic regression with a ridge penalty by
// Newton's method (iteratively reweighted least squares; Hastie, Tibshirani and
// Friedman, The Elements of Statistical Learning, 4.4.1).
func logistic(x [][]float64, y []bool, weights []float64) ([]float64, error) {
	if len(x) == 0 {
		return nil, errors.New("no candidates to fit to")
	}
	n := len(x[0])
	w := make([]float64, n)
	used := make([]int, 0, n)
	for range 50 {
		gradient := make([]float64, n)
		hessian := make([][]float64, n)
		for i := range hessian {
			hessian[i] = make([]float64, n+1)
			gradient[i] = -ridge * w[i]
			hessian[i][i] = ridge
		}
		for k, row := range x {
			z := 0.0
			for i, v := range row {
				z += v * w[i]
			}
			p := 1 / (1 + math.Exp(-z))
			miss := -p
			if y[k] {
				miss = 1 - p
			}
			used = used[:0] // most features are 0
			for i, v := range row {
				if v != 0 {
					used = append(used, i)
				}
			}
			for n, i := range used {
				v := row[i]
				gradient[i] += weights[k] * miss * v
				for _, j := range used[:n+1] {
					hessian[i][j] += weights[k] * p * (1 - p) * v * row[j]
				}
			}
		}
		for i := range n {
			for j := range i {
				hessian[j][i] = hessian[i][j]
			}
			hessian[i][n] = gradient[i]
		}
		step := solve(hessian)
		largest := 0.0
		for i, d := range step {
			w[i] += d
			largest = max(largest, math.Abs(d))
		}
		if largest < 1e-6 {
			return w, nil
		}
	}
	return nil, errors.New("the fit does not settle")
}

// solve solves linear equations by Gauss and Jordan; the last column is the
// right side. The matrix is positive definite by the ridge.
func solve(a [][]float64) []float64 {
	n := len(a)
	for i := range n {
		best := i
		for j := i + 1; j < n; j++ {
			if math.Abs(a[j][i]) > math.Abs(a[best][i]) {
				best = j
			}
		}
		a[i], a[best] = a[best], a[i]
		for j := range n {
			if j == i {
				continue
			}
			f := a[j][i] / a[i][i]
			for k := i; k <= n; k++ {
				a[j][k] -= f * a[i][k]
			}
		}
	}
	out := make([]float64, n)
	for i := range n {
		out[i] = a[i][n] / a[i][i]
	}
	return out
}

package main

import (
	"context"
	"fmt"
	"io"

	"liaison/internal/network"
)

// ranking is a set of evidence with its coefficients.
type ranking struct {
	name string
	by   evidence
}

// judge prints how well each ranking predicts the partners of the nodes, beside the model
// of package network and the four simple measures.
func (w *world) judge(ctx context.Context, out io.Writer, ranked []ranking, nodes []int32) error {
	named := make([]string, len(ranked))
	for i, r := range ranked {
		named[i] = r.name
	}
	report, err := network.BacktestOf(ctx, w.train, w.test, w.model, w.known, nodes, network.Rivals{Names: named, Score: func(v int32, scores [][]float64) error {
		return w.evidence(ctx, v, func(u int32, x *evidence) {
			for i := range ranked {
				for k, c := range ranked[i].by {
					scores[i][u] += c * x[k]
				}
			}
		})
	}})
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(out, "\nJudged on %s, in the other countries:\n\n%s\n", w.day, report.Markdown())
	return err
}

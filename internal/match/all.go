package match

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"
)

// All matches many strings, as many at a time as there are processors, and returns the
// results in the order of the queries. The only error is that of the context.
func (m *Matcher) All(ctx context.Context, queries []Query) ([]Result, error) {
	out := make([]Result, len(queries))
	var next atomic.Int64
	var wait sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		wait.Go(func() {
			for i := next.Add(1) - 1; i < int64(len(queries)) && ctx.Err() == nil; i = next.Add(1) - 1 {
				out[i] = m.resolve(queries[i])
			}
		})
	}
	wait.Wait()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return out, nil
}

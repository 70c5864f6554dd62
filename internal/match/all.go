package match

import (
	"context"
	"runtime"
	"sync/atomic"

	"golang.org/x/sync/errgroup"

	"liaison/internal/collab"
)

// All matches many strings, as many at a time as there are processors, and returns the
// results in the order of the queries. The error is that of the context, or INTERNAL where
// the code panics on a string: it runs beside the request, so the panic would end the process.
func (m *Matcher) All(ctx context.Context, queries []Query) ([]Result, error) {
	out := make([]Result, len(queries))
	var next atomic.Int64
	var group errgroup.Group
	for range runtime.GOMAXPROCS(0) {
		group.Go(func() (err error) {
			defer collab.Recover(&err, "a string could not be matched")
			for i := next.Add(1) - 1; i < int64(len(queries)) && ctx.Err() == nil; i = next.Add(1) - 1 {
				out[i] = m.resolve(queries[i])
			}
			return ctx.Err()
		})
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}
	return out, nil
}

package network

import (
	"cmp"
	"context"
	"runtime"
	"sync/atomic"

	"liaison/internal/collab"
)

// parallel runs the jobs 0..jobs-1 on as many goroutines as there are cores. Each
// goroutine calls worker once, which returns a function with scratch memory of its own.
// A job must leave its result in a place of its own, since it is left to chance which
// goroutine runs which job. The context is checked before each job. A panic of a job is one
// of the caller's, as if the caller had run it.
func parallel(ctx context.Context, jobs int, worker func() func(job int)) (err error) {
	var next atomic.Int64
	work := func() error {
		run := worker()
		for ctx.Err() == nil {
			job := int(next.Add(1)) - 1
			if job >= jobs {
				break
			}
			run(job)
		}
		return ctx.Err()
	}
	for range min(runtime.GOMAXPROCS(0), jobs) - 1 {
		wait := collab.Beside(work)
		defer func() { err = cmp.Or(wait(), err) }() // also where the caller's own job panics
	}
	if jobs > 0 {
		return work()
	}
	return ctx.Err()
}

// blocks divides 0..n-1 into jobs of size indices each, for parallel.
func blocks(n, size int) (jobs int, bounds func(job int) (lo, hi int)) {
	return (n + size - 1) / size, func(job int) (int, int) {
		return job * size, min(n, (job+1)*size)
	}
}

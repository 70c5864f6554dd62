package analysis

import (
	"context"
	"errors"
	"sync"
	"time"

	"liaison/internal/collab"
)

// backtests keeps the last backtest of each kind of ties, and makes it in the background:
// a large graph takes seconds, and the graph may change at any time. The first request
// that asks for it at a version starts it.
type backtests struct {
	mu    sync.Mutex
	byKey map[string]*running
	turn  chan struct{} // held by the one that is being made
}

// running is a backtest that is being made or was made.
type running struct {
	version int64
	done    chan struct{} // closed when out and err are set
	out     *backtested
	err     error
	took    time.Duration
	ended   time.Time
}

const (
	backtestTime  = time.Minute // for which one may be made
	mostBacktests = 16          // kept at once
	soon          = time.Second // a backtest that took less is made anew for each version
	rest          = 10          // one that took longer serves for that many times as long as it took
)

func newBacktests() *backtests {
	return &backtests{byKey: map[string]*running{}, turn: make(chan struct{}, 1)}
}

// get returns the backtest of a key at a version. It waits for one that is being made for
// half of the time that the context has left, and then returns nil. One that took long is
// used for later versions too, until it has rested.
func (b *backtests) get(ctx context.Context, key string, version int64, work func(context.Context) (*backtested, error)) (*backtested, error) {
	run := b.start(key, version, work)
	var wait <-chan time.Time
	if end, ok := ctx.Deadline(); ok {
		timer := time.NewTimer(time.Until(end) / 2)
		defer timer.Stop()
		wait = timer.C
	}
	select {
	case <-run.done:
	case <-wait:
		return nil, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	return run.out, run.err
}

// start returns the backtest that a request at the version should wait for. It starts one
// unless it is there.
func (b *backtests) start(key string, version int64, work func(context.Context) (*backtested, error)) *running {
	b.mu.Lock()
	defer b.mu.Unlock()
	if run := b.byKey[key]; run != nil && run.serves(version) {
		return run
	}
	for other, run := range b.byKey {
		if len(b.byKey) >= mostBacktests && run.isDone() {
			delete(b.byKey, other)
		}
	}
	run := &running{version: version, done: make(chan struct{})}
	if len(b.byKey) >= mostBacktests {
		run.out = &backtested{reason: "Too many other backtests are being made: ask again in a minute."}
		close(run.done)
		return run
	}
	b.byKey[key] = run
	go b.make(key, run, work)
	return run
}

// serves reports whether a backtest is that of the version, or one of an earlier version
// that is being made or rests.
func (r *running) serves(version int64) bool {
	switch {
	case r.version == version:
		return true
	case r.version > version:
		return false
	case !r.isDone():
		return true
	}
	return r.took > soon && time.Since(r.ended) < rest*r.took
}

func (r *running) isDone() bool {
	select {
	case <-r.done:
		return true
	default:
		return false
	}
}

// make makes a backtest when its turn has come. One that takes too long stays, so that no
// request of its version starts it again; one that failed goes.
func (b *backtests) make(key string, run *running, work func(context.Context) (*backtested, error)) {
	ctx, cancel := context.WithTimeout(context.Background(), backtestTime)
	defer cancel()
	defer close(run.done)
	select {
	case b.turn <- struct{}{}:
		defer func() { <-b.turn }()
	case <-ctx.Done():
	}
	start := time.Now()
	if run.err = ctx.Err(); run.err == nil {
		run.out, run.err = safely(ctx, work)
	}
	run.took, run.ended = time.Since(start), time.Now()
	switch {
	case run.err == nil:
	case errors.Is(run.err, context.DeadlineExceeded), collab.CodeOf(run.err) == collab.TooCostly, collab.CodeOf(run.err) == collab.DeadlineExceeded:
		run.out, run.err = &backtested{reason: "A backtest of this graph takes too long beside an answer: 'liaison backtest' makes one."}, nil
	default:
		b.mu.Lock()
		defer b.mu.Unlock()
		if b.byKey[key] == run {
			delete(b.byKey, key)
		}
	}
}

// safely does the work and turns a panic into an error.
func safely(ctx context.Context, work func(context.Context) (*backtested, error)) (out *backtested, err error) {
	defer collab.Recover(&err, "the backtest could not be made")
	return work(ctx)
}

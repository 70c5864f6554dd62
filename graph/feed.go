package graph

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/sync/singleflight"

	"liaison/internal/store"
)

const (
	// feedPoll is how often the feed asks the store for its version while somebody
	// waits: other servers and imports write without telling this one.
	feedPoll = 500 * time.Millisecond
	// feedTime is how long one question of the feed may take.
	feedTime = 5 * time.Second
	// pageOfFeed is how many changes the feed reads at once.
	pageOfFeed = 100
)

// feed gives the changes of a store to all subscriptions. It asks the store once for all
// of them.
type feed struct {
	store  store.Reader
	flight singleflight.Group
	last   atomic.Pointer[feedPage] // the page that was read last
	// panicked logs a panic and returns it as an error.
	panicked func(ctx context.Context, cause any) error

	mu       sync.Mutex
	version  int64         // the latest version that the store is known to have
	moved    chan struct{} // closed when the version grows
	waiting  int           // how many subscriptions wait for moved
	watching bool          // whether a goroutine asks the store
	early    chan struct{} // has an element when the store is to be asked at once
}

type feedPage struct {
	question string
	changes  []store.Change
}

// feed gives the feed of the resolver's store.
func (r *Resolver) feed() *feed {
	r.feedOnce.Do(func() {
		r.changes = &feed{store: r.Store, panicked: r.panicked, moved: make(chan struct{}), early: make(chan struct{}, 1)}
	})
	return r.changes
}

// askNow makes the feed ask the store at once, if anybody waits.
func (f *feed) askNow() {
	select {
	case f.early <- struct{}{}:
	default:
	}
}

// await waits until the store has a later version than the one given, and returns it.
func (f *feed) await(ctx context.Context, than int64) (int64, error) {
	for {
		f.mu.Lock()
		if f.version > than {
			defer f.mu.Unlock()
			return f.version, nil
		}
		moved := f.moved
		f.waiting++
		if !f.watching {
			f.watching = true
			go f.watch(context.WithoutCancel(ctx))
		}
		f.mu.Unlock()
		var err error
		select {
		case <-moved:
		case <-ctx.Done():
			err = ctx.Err()
		}
		f.mu.Lock()
		f.waiting--
		f.mu.Unlock()
		if err != nil {
			return 0, err
		}
	}
}

// watch asks the store for its version as long as somebody waits.
func (f *feed) watch(ctx context.Context) {
	pause := time.NewTimer(0)
	defer pause.Stop()
	for {
		select {
		case <-pause.C:
		case <-f.early:
		}
		asking, cancel := context.WithTimeout(ctx, feedTime)
		version, err := f.newest(asking)
		cancel() // a store that does not answer is asked again: subscribers wait meanwhile
		f.mu.Lock()
		if err == nil && version > f.version {
			f.version = version
			close(f.moved)
			f.moved = make(chan struct{})
		}
		if f.waiting == 0 {
			f.watching = false
			f.mu.Unlock()
			return
		}
		f.mu.Unlock()
		pause.Reset(feedPoll)
	}
}

// newest asks the store for its version.
func (f *feed) newest(ctx context.Context) (version int64, err error) {
	defer f.recovered(ctx, &err)
	return f.store.Version(ctx)
}

// recovered is deferred by what asks the store beside all requests, where a panic would end
// the process: it becomes an error, after which the store is asked again.
func (f *feed) recovered(ctx context.Context, err *error) {
	if cause := recover(); cause != nil {
		*err = f.panicked(ctx, cause)
	}
}

// page reads changes. Subscriptions at one place share the answer.
func (f *feed) page(ctx context.Context, q store.Changes) ([]store.Change, error) {
	question := fmt.Sprintf("%d %v", q.Since, q.Until)
	if q.After != nil {
		question += fmt.Sprintf(" %v", *q.After)
	}
	if p := f.last.Load(); p != nil && p.question == question {
		return p.changes, nil
	}
	answer := f.flight.DoChan(question, func() (_ any, err error) {
		defer f.recovered(ctx, &err)
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), feedTime)
		defer cancel()
		page, err := f.store.Changes(ctx, q)
		if err == nil {
			f.last.Store(&feedPage{question, page.Changes})
		}
		return page.Changes, err
	})
	select {
	case a := <-answer:
		if a.Err != nil {
			return nil, a.Err
		}
		return a.Val.([]store.Change), nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

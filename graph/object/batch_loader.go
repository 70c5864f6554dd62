package object

import (
	"context"
	"runtime/debug"
	"sync"
	"time"

	"liaison/internal/collab"
)

// The resolvers of one level of a query run side by side but do not start
// together: under load their keys arrive over many milliseconds. A batch is
// therefore read once no key has arrived for the time quiet, and after so many
// rounds of that time in any case.
const (
	quiet  = 500 * time.Microsecond
	rounds = 40
)

// batchLoader reads the keys that many callers ask for at about the same time with
// one call of read, and remembers the values, so that no key is read twice. A key
// that read leaves out has the zero value.
type batchLoader[K comparable, V any] struct {
	read func(context.Context, []K) (map[K]V, error)

	mu      sync.Mutex
	known   map[K]*promise[V]
	waiting []K
}

// promise is a value that becomes available when done is closed.
type promise[V any] struct {
	done  chan struct{}
	value V
	err   error
}

func newBatchLoader[K comparable, V any](read func(context.Context, []K) (map[K]V, error)) *batchLoader[K, V] {
	return &batchLoader[K, V]{read: read, known: map[K]*promise[V]{}}
}

// Load waits for the value of the key and returns it, or the error of the context
// where that ends first: many callers may wait for what nobody needs any more.
func (g *batchLoader[K, V]) Load(ctx context.Context, k K) (V, error) {
	return g.ask(ctx, k).wait(ctx)
}

// LoadAll waits for the values of the keys and returns them in the order of keys,
// or the first error.
func (g *batchLoader[K, V]) LoadAll(ctx context.Context, keys []K) ([]V, error) {
	promises := make([]*promise[V], len(keys))
	for i, k := range keys {
		promises[i] = g.ask(ctx, k)
	}
	out := make([]V, len(keys))
	for i, p := range promises {
		var err error
		if out[i], err = p.wait(ctx); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// Prime stores the value of a key that no caller has asked for yet.
func (g *batchLoader[K, V]) Prime(k K, v V) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.known[k] == nil {
		p := &promise[V]{done: make(chan struct{}), value: v}
		close(p.done)
		g.known[k] = p
	}
}

func (p *promise[V]) wait(ctx context.Context) (V, error) {
	select {
	case <-p.done:
		if ctx.Err() == nil {
			return p.value, p.err
		}
	case <-ctx.Done():
	}
	var none V
	return none, ctx.Err()
}

// ask gives the promise of the key, and starts a batch where the key is its first.
func (g *batchLoader[K, V]) ask(ctx context.Context, k K) *promise[V] {
	g.mu.Lock()
	defer g.mu.Unlock()
	p := g.known[k]
	if p == nil {
		p = &promise[V]{done: make(chan struct{})}
		g.known[k] = p
		if g.waiting = append(g.waiting, k); len(g.waiting) == 1 {
			go g.dispatch(ctx)
		}
	}
	return p
}

// dispatch reads one batch and keeps its promises.
func (g *batchLoader[K, V]) dispatch(ctx context.Context) {
	keys := g.batch()
	found, err := g.safely(ctx, keys)
	g.mu.Lock()
	defer g.mu.Unlock()
	for _, k := range keys {
		p := g.known[k]
		p.value, p.err = found[k], err
		close(p.done)
	}
}

// batch waits until no more keys arrive and takes those that did.
func (g *batchLoader[K, V]) batch() []K {
	seen := 1
	for range rounds {
		time.Sleep(quiet)
		g.mu.Lock()
		n := len(g.waiting)
		g.mu.Unlock()
		if n == seen {
			break
		}
		seen = n
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	keys := g.waiting
	g.waiting = nil
	return keys
}

// safely calls read and turns a panic into an error: in this goroutine a panic would
// end the process.
func (g *batchLoader[K, V]) safely(ctx context.Context, keys []K) (found map[K]V, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = collab.Errorf(collab.Internal, "a read panicked: %v\n%s", cause, debug.Stack())
		}
	}()
	return g.read(ctx, keys)
}

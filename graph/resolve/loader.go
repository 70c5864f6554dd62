package resolve

import (
	"context"

	"liaison/internal/collab"
)

// Loader reads the keys that the fields of an operation ask for with one call of read
// for all that wait, and remembers the values, so that no key is read twice. A key that
// read leaves out has the zero value.
type Loader[K comparable, V any] struct {
	operation *Operation // whose lock guards the rest
	read      func(context.Context, []K) (map[K]V, error)
	known     map[K]*promise[V]
	waiting   []K
	ctx       context.Context // of the first key that waits
}

// promise is a value that will be there once done is closed.
type promise[V any] struct {
	done    chan struct{}
	ready   bool
	waiters int // goroutines that wait for it
	value   V
	err     error
}

// NewLoader returns a loader for the fields of an operation.
func NewLoader[K comparable, V any](o *Operation, read func(context.Context, []K) (map[K]V, error)) *Loader[K, V] {
	return &Loader[K, V]{operation: o, read: read, known: map[K]*promise[V]{}}
}

// Load waits for the value of the key and returns it, or the error of the context
// where that ends first: many callers may wait for what nobody needs any more.
func (g *Loader[K, V]) Load(ctx context.Context, k K) (V, error) {
	g.operation.mu.Lock()
	p := g.ask(ctx, k)
	return g.wait(ctx, p)
}

// LoadAll waits for the values of the keys and returns them in the order of keys,
// or the first error.
func (g *Loader[K, V]) LoadAll(ctx context.Context, keys []K) ([]V, error) {
	promises := make([]*promise[V], len(keys))
	g.operation.mu.Lock()
	for i, k := range keys {
		promises[i] = g.ask(ctx, k)
	}
	g.operation.mu.Unlock()
	out := make([]V, len(keys))
	for i, p := range promises {
		g.operation.mu.Lock()
		var err error
		if out[i], err = g.wait(ctx, p); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// LoadFromMemory is Load for a value that comes from the graph in memory, where the
// operation has it: such values are not read faster together, so each is read at once.
func (g *Loader[K, V]) LoadFromMemory(ctx context.Context, k K) (V, error) {
	if g.operation.memory.Load() {
		return g.alone(ctx, k)
	}
	return g.Load(ctx, k)
}

// alone returns the value of the key, which it reads by itself and at once where it is
// not known.
func (g *Loader[K, V]) alone(ctx context.Context, k K) (V, error) {
	o := g.operation
	o.mu.Lock()
	p := g.known[k]
	if p != nil {
		return g.wait(ctx, p)
	}
	p = &promise[V]{done: make(chan struct{})}
	g.known[k] = p
	o.mu.Unlock()
	found, err := g.safely(ctx, []K{k})
	o.mu.Lock()
	defer o.mu.Unlock()
	g.keep(p, found[k], err)
	return p.value, p.err
}

// keep gives the value of a promise to all that wait for it. The caller holds the lock.
func (g *Loader[K, V]) keep(p *promise[V], value V, err error) {
	p.value, p.err, p.ready = value, err, true
	g.operation.running += p.waiters
	close(p.done)
}

// Prime stores the value of a key that no caller has asked for yet.
func (g *Loader[K, V]) Prime(k K, v V) {
	g.operation.mu.Lock()
	defer g.operation.mu.Unlock()
	if g.known[k] == nil {
		g.known[k] = &promise[V]{ready: true, value: v}
	}
}

// ask gives the promise of the key. The caller holds the lock.
func (g *Loader[K, V]) ask(ctx context.Context, k K) *promise[V] {
	p := g.known[k]
	if p == nil {
		p = &promise[V]{done: make(chan struct{})}
		g.known[k] = p
		g.operation.asked++
		if g.waiting = append(g.waiting, k); len(g.waiting) == 1 {
			g.ctx = ctx
			g.operation.await(g)
		}
	}
	return p
}

// wait waits for a promise. The caller holds the lock, which wait releases. A goroutine
// that waits does not count as running; it counts again from the moment its promise
// is kept, before it runs.
func (g *Loader[K, V]) wait(ctx context.Context, p *promise[V]) (V, error) {
	o := g.operation
	if p.ready {
		o.mu.Unlock()
		return p.value, p.err
	}
	p.waiters++
	o.rest()
	o.mu.Unlock()
	select {
	case <-p.done:
		if ctx.Err() == nil {
			return p.value, p.err
		}
	case <-ctx.Done():
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	if !p.ready {
		p.waiters--
		o.running++
	}
	var none V
	return none, ctx.Err()
}

// dispatch reads the keys that wait in a goroutine of its own. The caller holds the lock.
func (g *Loader[K, V]) dispatch() {
	keys, ctx := g.waiting, g.ctx
	g.waiting, g.ctx = nil, nil
	go func() {
		found, err := g.safely(ctx, keys)
		o := g.operation
		o.mu.Lock()
		defer o.mu.Unlock()
		for _, k := range keys {
			g.keep(g.known[k], found[k], err)
		}
	}()
}

// safely calls read and turns a panic into an error: in this goroutine a panic would
// end the process.
func (g *Loader[K, V]) safely(ctx context.Context, keys []K) (found map[K]V, err error) {
	defer collab.Recover(&err, "a read panicked")
	return g.read(ctx, keys)
}

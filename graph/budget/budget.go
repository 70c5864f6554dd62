// Package budget limits what one operation may spend on work and on the bytes of its
// answer.
//
// Lists in lists multiply, and what has been built takes memory whether the
// client still waits or not. Package graph gives each operation a budget and
// counts its fields; whoever reads many rows for one field counts those. A budget
// that is spent ends the operation at once. The package must not know what is paid for.
package budget

import (
	"context"
	"sync/atomic"

	"liaison/internal/collab"
)

const (
	// MaxWork is what an operation may spend on work. Four units are about what gqlgen
	// takes to write one plain field: some 4 µs.
	MaxWork = 160_000
	// rowsPerUnit is how many rows from memory one unit pays for: records and links that are
	// there, and that a field sorts or looks through.
	rowsPerUnit = 2
	// MaxRows is the greatest cost of one list's rows. In a large graph a list may have
	// hundreds of thousands.
	MaxRows = 12_000
	// MaxBytes is the greatest size of an answer, errors and extensions aside.
	MaxBytes = 4 << 20
	// storeShare is how many questions one operation has at the store at once.
	storeShare = 3
)

// ErrSpent is the error of an operation that has spent its budget.
var ErrSpent = collab.Errorf(collab.TooCostly, "the answer would be too large to build at once: ask for shorter lists or fewer levels")

// Budget counts what one operation has spent. Its methods may be called from
// many goroutines, and on nil, which counts nothing.
type Budget struct {
	work     atomic.Int64
	promised atomic.Int64
	bytes    atomic.Int64
	spent    atomic.Bool
	store    chan struct{} // holds one element for each question at the store
	stop     context.CancelCauseFunc
}

type contextKey struct{}

// With returns a context with a budget of its own, which is cancelled once that
// is spent.
func With(ctx context.Context) (context.Context, *Budget) {
	ctx, stop := context.WithCancelCause(ctx)
	b := &Budget{stop: stop, store: make(chan struct{}, storeShare)}
	return context.WithValue(ctx, contextKey{}, b), b
}

// Of returns the budget of the context, nil where it has none.
func Of(ctx context.Context) *Budget {
	b, _ := ctx.Value(contextKey{}).(*Budget)
	return b
}

// Work spends n units of work, and returns ErrSpent once there are none left.
func (b *Budget) Work(n int) error {
	if b == nil {
		return nil
	}
	return b.add(&b.work, n, MaxWork)
}

// Rows spends what it costs a field to go through n rows of one list that is in memory,
// whether it was there or the store has been asked for it.
func (b *Budget) Rows(n int) error { return b.Work(min(n/rowsPerUnit, MaxRows)) }

// Bytes spends n bytes of the answer, and returns ErrSpent once there are none left.
func (b *Budget) Bytes(n int) error {
	if b == nil {
		return nil
	}
	return b.add(&b.bytes, n, MaxBytes)
}

func (b *Budget) add(to *atomic.Int64, n int, limit int64) error {
	if to.Add(int64(n)) <= limit && !b.spent.Load() {
		return nil
	}
	return b.end()
}

// end ends the operation.
func (b *Budget) end() error {
	if !b.spent.Swap(true) {
		b.stop(ErrSpent)
	}
	return ErrSpent
}

// Promise announces n units of work that are certain to be spent later. If the budget does
// not suffice for them together with the work so far, or for all that has been promised, it
// ends the operation and returns ErrSpent. A promise itself spends nothing. Each piece of
// work is promised at most once.
func (b *Budget) Promise(n int) error {
	if b == nil {
		return nil
	}
	if b.work.Load()+int64(n) <= MaxWork && b.promised.Add(int64(n)) <= MaxWork && !b.spent.Load() {
		return nil
	}
	return b.end()
}

// EnterStore waits until the operation may ask the store one more question. The
// caller calls leave once that is answered. It returns the error of the context
// where that ends first.
func (b *Budget) EnterStore(ctx context.Context) (leave func(), err error) {
	if b == nil {
		return func() {}, nil
	}
	select {
	case b.store <- struct{}{}:
		return func() { <-b.store }, nil
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
}

// End releases what the operation holds until its context ends. It is called once
// the answer is built.
func (b *Budget) End() {
	if b != nil {
		b.stop(context.Canceled)
	}
}

// Spent tells whether the budget ended the operation.
func (b *Budget) Spent() bool { return b != nil && b.spent.Load() }

// Used is what has been spent so far: units of work, and bytes.
func (b *Budget) Used() (work, bytes int64) {
	if b == nil {
		return 0, 0
	}
	return b.work.Load(), b.bytes.Load()
}

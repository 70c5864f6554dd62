// Package resolve runs the fields of an operation: those that may have to wait for the
// store side by side, all others one after another, and reads the store once for all
// that wait.
//
// The generated code calls it in the place of gqlgen's own functions (see
// graph/generate), and package object has its loaders from it. It must not know what a
// field means or where its value comes from.
package resolve

import (
	"context"
	"sync"
	"sync/atomic"
	"time"

	"github.com/vektah/gqlparser/v2/ast"
)

// Operation counts the goroutines of an operation that run at present. When none does,
// no other field can join the keys that wait to be read, and they are read at once.
type Operation struct {
	mu      sync.Mutex
	running int
	pending []interface{ dispatch() } // loaders with keys that wait; each once
	asked   int                       // keys that were asked for so far
	memory  atomic.Bool               // the graph is in memory
	costs   Costs                     // nil: nobody is charged

	planning sync.RWMutex // guards plans and manners
	plans    map[planKey]*Plan
	manners  map[*ast.Selection]manner // of lists, by the first field of their elements
}

type operationKey struct{}

// With returns a context under which fields are counted for a new operation, which the
// goroutine of the caller runs.
func With(ctx context.Context) (context.Context, *Operation) {
	o := NewOperation()
	return context.WithValue(ctx, operationKey{}, o), o
}

// NewOperation returns an operation that one goroutine runs.
func NewOperation() *Operation { return &Operation{running: 1} }

func operationOf(ctx context.Context) *Operation {
	o, _ := ctx.Value(operationKey{}).(*Operation)
	return o
}

// start counts goroutines that are about to run.
func (o *Operation) start(n int) {
	if o != nil {
		o.mu.Lock()
		o.running += n
		o.mu.Unlock()
	}
}

// stop counts one goroutine less: it has ended, or it waits for others.
func (o *Operation) stop() {
	if o != nil {
		o.mu.Lock()
		o.rest()
		o.mu.Unlock()
	}
}

// rest is stop for callers that hold the lock.
func (o *Operation) rest() {
	if o.running--; o.running <= 0 {
		o.dispatch()
	}
}

// dispatch begins to read all keys that wait. The caller holds the lock.
func (o *Operation) dispatch() {
	for _, loader := range o.pending {
		loader.dispatch()
	}
	o.pending = nil
}

// A goroutine that runs for long, as one that searches the graph in memory, must not
// keep the others from their answers. Where no key has come for the time quiet, those
// that wait are read whatever still runs, and after so many rounds of it in any case.
const (
	quiet  = 2 * time.Millisecond
	rounds = 10
)

// await adds a loader whose first key waits. The caller holds the lock.
func (o *Operation) await(loader interface{ dispatch() }) {
	o.pending = append(o.pending, loader)
	if len(o.pending) == 1 {
		o.watch(o.asked, rounds)
	}
}

// watch reads the keys that wait once no more of them come.
func (o *Operation) watch(asked, left int) {
	first := o.pending[0]
	time.AfterFunc(quiet, func() {
		o.mu.Lock()
		defer o.mu.Unlock()
		switch {
		case len(o.pending) == 0 || o.pending[0] != first:
		case o.asked == asked || left == 0:
			o.dispatch()
		default:
			o.watch(o.asked, left-1)
		}
	})
}

package resolve

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"liaison/internal/idle"
)

// Reads reports whether the field of the object, or of the interface, may read the store.
func Reads(object, field string) bool { return reading[[2]string{object, field}] }

// List writes the elements of a list in their order: side by side where a selected field
// of theirs may wait, so that all are read together, and one after another otherwise,
// which saves a goroutine for each. Idle processors write some of the latter if elements have
// lists of their own: those are worth waking one up for. A list is null where an element
// panics. Outside an operation all elements are written side by side, as gqlgen does.
func List(
	ctx context.Context, selected ast.SelectionSet, length int, element func(ctx context.Context, i int) graphql.Marshaler,
) graphql.Array {
	o := operationOf(ctx)
	if o == nil {
		return graphql.MarshalSliceConcurrently(ctx, length, 0, false, element)
	}
	out, steps := make(graphql.Array, length), make([]step, length)
	how := oneByOne
	if length > 1 {
		how = o.mannerOf(selected)
	}
	if how == oneByOne { // which needs nothing on the heap but the elements
		ok := true
		for i := range length {
			ok = steps[i].element(ctx, out, i, element) && ok
		}
		if !ok {
			return nil
		}
		return out
	}
	var failed atomic.Bool
	write := func(i int) {
		if !steps[i].element(ctx, out, i, element) {
			failed.Store(true)
		}
	}
	if how == together {
		o.sideBySide(length, write)
	} else {
		idle.Each(length, write)
	}
	if failed.Load() {
		return nil
	}
	return out
}

// element writes the element i of a list, with s as its step. It returns false where that
// panics.
func (s *step) element(ctx context.Context, out graphql.Array, i int, element func(ctx context.Context, i int) graphql.Marshaler) (ok bool) {
	s.below(ctx)
	s.index, s.field.Index = i, &s.index
	defer func() {
		if cause := recover(); cause != nil {
			graphql.AddError(s, graphql.Recover(s, cause))
		}
	}()
	out[i] = element(s, i)
	return true
}

// manner is the way in which the elements of a list are written.
type manner byte

const (
	oneByOne manner = iota + 1
	together        // side by side, since they may wait
	withIdle        // with the help of idle processors, since they have lists
)

// mannerOf returns the way in which the elements of a list are written, by their fields.
func (o *Operation) mannerOf(selected ast.SelectionSet) manner {
	if len(selected) == 0 {
		return oneByOne
	}
	o.planning.RLock()
	how := o.manners[&selected[0]]
	o.planning.RUnlock()
	if how != 0 {
		return how
	}
	how = oneByOne
	switch {
	case o.anyWaits(selected):
		how = together
	case anyList(selected):
		how = withIdle
	}
	o.planning.Lock()
	defer o.planning.Unlock()
	if o.manners == nil {
		o.manners = map[*ast.Selection]manner{}
	}
	o.manners[&selected[0]] = how
	return how
}

// anyWaits reports whether any field of a selection, or below it, may wait for the store.
func (o *Operation) anyWaits(set ast.SelectionSet) bool {
	return anyField(set, func(f *ast.Field) bool { return f.ObjectDefinition == nil || o.waits(f) || o.anyWaits(f.SelectionSet) })
}

// anyList reports whether a selection has a list of objects, at any depth.
func anyList(set ast.SelectionSet) bool {
	return anyField(set, func(f *ast.Field) bool {
		return len(f.SelectionSet) > 0 && f.Definition.Type.Elem != nil || anyList(f.SelectionSet)
	})
}

// sideBySide calls run with the numbers from 0 to n-1, each in a goroutine of its own but
// the first, and waits for all of them.
func (o *Operation) sideBySide(n int, run func(i int)) {
	o.start(n - 1)
	var all sync.WaitGroup
	for i := 1; i < n; i++ {
		all.Go(func() {
			defer o.stop()
			growStack()
			run(i)
		})
	}
	run(0)
	o.stop()
	all.Wait()
	o.start(1)
}

// growStack makes room on the stack of a new goroutine for the deep calls of a field. A stack
// that grows on the way there is copied three times, with all frames that are on it by then.
//
//go:noinline
func growStack() {
	var room [12 << 10]byte
	runtime.KeepAlive(&room)
}

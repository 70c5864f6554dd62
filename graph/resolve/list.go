package resolve

import (
	"context"
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
	var failed atomic.Bool
	write := func(i int) {
		ctx := steps[i].below(ctx)
		ctx.index, ctx.field.Index = i, &ctx.index
		defer func() {
			if cause := recover(); cause != nil {
				graphql.AddError(ctx, graphql.Recover(ctx, cause))
				failed.Store(true)
			}
		}()
		out[i] = element(ctx, i)
	}
	switch {
	case length > 1 && o.anyWaits(selected):
		o.sideBySide(length, write)
	case length > 1 && anyList(selected):
		idle.Each(length, write)
	default:
		for i := range length {
			write(i)
		}
	}
	if failed.Load() {
		return nil
	}
	return out
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
			run(i)
		})
	}
	run(0)
	o.stop()
	all.Wait()
	o.start(1)
}

// Package flat writes lists of objects that have their values at hand.
//
// gqlgen writes each element of a list in a goroutine of its own, so that elements
// which read the store do it together. Most lists are read already when they are
// written: starting the goroutines would take longer than writing the elements.
// The generated code calls MarshalSlice for every list of objects, and the generator
// tells the package which fields read (see graph/generate).
package flat

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// Reads reports whether the field of the object, or of the interface, may read the store.
func Reads(object, field string) bool { return reading[[2]string{object, field}] }

// MarshalSlice writes the elements of a list in their order: one after another where
// nothing that is selected below them reads the store, and otherwise side by side. A
// panic becomes an error at the element's path, and the list is nil then.
func MarshalSlice(
	ctx context.Context, selected ast.SelectionSet, length int, element func(ctx context.Context, i int) graphql.Marshaler,
) graphql.Array {
	if length > 1 && anyReads(selected) {
		return graphql.MarshalSliceConcurrently(ctx, length, 0, false, element)
	}
	out := make(graphql.Array, length)
	for i := range out {
		under := graphql.WithFieldContext(ctx, &graphql.FieldContext{Index: &i})
		if !safely(under, func() { out[i] = element(under, i) }) {
			return nil
		}
	}
	return out
}

// safely runs write, and reports whether it ended without a panic.
func safely(ctx context.Context, write func()) (ok bool) {
	defer func() {
		if cause := recover(); cause != nil {
			graphql.AddError(ctx, graphql.Recover(ctx, cause))
		}
	}()
	write()
	return true
}

// anyReads reports whether any field of a selection, or below it, may read the store.
func anyReads(set ast.SelectionSet) bool {
	for _, selection := range set {
		var below ast.SelectionSet
		switch s := selection.(type) {
		case *ast.Field:
			if s.ObjectDefinition == nil || Reads(s.ObjectDefinition.Name, s.Name) {
				return true
			}
			below = s.SelectionSet
		case *ast.InlineFragment:
			below = s.SelectionSet
		case *ast.FragmentSpread:
			below = s.Definition.SelectionSet
		}
		if anyReads(below) {
			return true
		}
	}
	return false
}

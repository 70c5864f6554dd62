// Package flat writes lists of objects that have their values at hand.
//
// gqlgen writes each element of a list in a goroutine of its own, so that elements
// which read the store do it together. The links of a network are read already and
// come in tens of thousands: starting the goroutines takes longer than writing them.
// The generated code calls MarshalSlice for such a list (see graph/generate).
package flat

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// MarshalSlice writes the elements of a list in their order, one after another where
// only fields of their own are selected, and side by side where objects below them are,
// which may be read from the store. A field without fields below must not read the store.
func MarshalSlice(
	ctx context.Context, selected ast.SelectionSet, length int, element func(ctx context.Context, i int) graphql.Marshaler,
) graphql.Array {
	if !leaves(selected) {
		return graphql.MarshalSliceConcurrently(ctx, length, 0, false, element)
	}
	out := make(graphql.Array, length)
	for i := range out {
		out[i] = element(graphql.WithFieldContext(ctx, &graphql.FieldContext{Index: &i}), i)
	}
	return out
}

// leaves tells whether none of the selected fields has fields below it.
func leaves(set ast.SelectionSet) bool {
	for _, selection := range set {
		below := ast.SelectionSet(nil)
		switch s := selection.(type) {
		case *ast.Field:
			if len(s.SelectionSet) > 0 {
				return false
			}
		case *ast.InlineFragment:
			below = s.SelectionSet
		case *ast.FragmentSpread:
			below = s.Definition.SelectionSet
		}
		if !leaves(below) {
			return false
		}
	}
	return true
}

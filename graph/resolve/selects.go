package resolve

import (
	"context"
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// Selects reports whether the selection of the context's field has one of the fields. Fields
// that a directive may leave out count as selected, and outside of an operation all fields
// do.
func Selects(ctx context.Context, fields ...string) bool {
	return selects(ctx, func(f *ast.Field) bool { return slices.Contains(fields, f.Name) })
}

// SelectsBelow reports whether the selection of the context's field has the field above, and
// the selection of that has one of the other fields; see Selects.
func SelectsBelow(ctx context.Context, above string, fields ...string) bool {
	return selects(ctx, func(f *ast.Field) bool {
		return f.Name == above && eachField(f.SelectionSet, func(f *ast.Field) bool { return slices.Contains(fields, f.Name) })
	})
}

func selects(ctx context.Context, found func(*ast.Field) bool) bool {
	of := graphql.GetFieldContext(ctx)
	return of == nil || eachField(of.Field.Selections, found)
}

// eachField calls found for the fields of a selection, also those in fragments, until it
// reports true, and reports whether it did.
func eachField(set ast.SelectionSet, found func(*ast.Field) bool) bool {
	for _, selection := range set {
		done := false
		switch s := selection.(type) {
		case *ast.Field:
			done = found(s)
		case *ast.InlineFragment:
			done = eachField(s.SelectionSet, found)
		case *ast.FragmentSpread:
			done = eachField(s.Definition.SelectionSet, found)
		}
		if done {
			return true
		}
	}
	return false
}

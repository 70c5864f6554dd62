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
		return f.Name == above && anyField(f.SelectionSet, func(f *ast.Field) bool { return slices.Contains(fields, f.Name) })
	})
}

func selects(ctx context.Context, found func(*ast.Field) bool) bool {
	of := graphql.GetFieldContext(ctx)
	return of == nil || anyField(of.Field.Selections, found)
}

// anyField reports whether a field of the selection itself, also one in a fragment, passes.
func anyField(set ast.SelectionSet, passes func(*ast.Field) bool) bool {
	return slices.ContainsFunc(set, func(selection ast.Selection) bool {
		switch s := selection.(type) {
		case *ast.Field:
			return passes(s)
		case *ast.InlineFragment:
			return anyField(s.SelectionSet, passes)
		case *ast.FragmentSpread:
			return anyField(s.Definition.SelectionSet, passes)
		}
		return false
	})
}

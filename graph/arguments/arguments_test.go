package arguments

import (
	"context"
	"errors"
	"slices"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// fieldContext is the context of a field a(l: …) on an object, at a path.
func fieldContext(t *testing.T, field *ast.Field, object, alias string) (context.Context, *graphql.FieldContext) {
	t.Helper()
	parent := &graphql.FieldContext{Field: graphql.CollectedField{Field: &ast.Field{Alias: alias}}}
	ctx := graphql.WithFieldContext(With(t.Context(), nil), parent)
	fc := &graphql.FieldContext{Object: object, Field: graphql.CollectedField{Field: field}}
	ctx = graphql.WithFieldContext(ctx, fc)
	return ctx, fc
}

func parsed(t *testing.T, query string) *ast.Field {
	t.Helper()
	schema := gqlparser.MustLoadSchema(&ast.Source{Input: `input In { l: [Int] } type Query { a(l: [Int], in: In, n: Int): Int }`})
	document, err := gqlparser.LoadQueryWithRules(schema, query, nil)
	if err != nil {
		t.Fatal(err)
	}
	return document.Operations[0].SelectionSet[0].(*ast.Field)
}

func TestReadOnce(t *testing.T) {
	field := parsed(t, `query($l:[Int]){a(l:$l,in:{l:[1,2]},n:3)}`)
	ctx, fc := fieldContext(t, field, "Query", "p")
	reads := 0
	read := func(_ context.Context, raw map[string]any) (map[string]any, error) {
		reads++
		return raw, nil
	}
	variables := map[string]any{"l": []any{1, 2, 3}}
	for range 3 {
		args, err := Once(ctx, fc, variables, read)
		if err != nil || len(args) != 3 {
			t.Fatalf("%v, %v", args, err)
		}
		fc.Args = args
	}
	if reads != 1 {
		t.Errorf("the arguments were read %d times", reads)
	}
	// The list of 3 and its values, the object with its list of 2, and the number.
	if n := Values(ctx, fc); n != 4+4+1 {
		t.Errorf("the arguments hold %d values", n)
	}
	other := *fc
	other.Object = "Other"
	if _, err := Once(ctx, &other, variables, read); err != nil || reads != 2 {
		t.Errorf("another object's arguments were not read: %d, %v", reads, err)
	}
	if _, err := Once(t.Context(), fc, variables, read); err != nil || reads != 3 {
		t.Errorf("outside of an operation the arguments are read each time: %d, %v", reads, err)
	}
}

// TestErrorsHaveThePathOfWhoAsks: an error has the path of the field that asks, not that of
// the field for which the arguments were first converted.
func TestErrorsHaveThePathOfWhoAsks(t *testing.T) {
	field := parsed(t, `{a(n:1)}`)
	ctx, first := fieldContext(t, field, "Query", "first")
	read := func(ctx context.Context, _ map[string]any) (map[string]any, error) {
		path := append(graphql.GetPath(ctx), ast.PathName("n"))
		return nil, &gqlerror.Error{Message: "wrong", Path: path}
	}
	second := *first
	second.Parent = &graphql.FieldContext{Field: graphql.CollectedField{Field: &ast.Field{Alias: "second"}}}
	for _, fc := range []*graphql.FieldContext{first, &second} {
		_, err := Once(ctx, fc, nil, read)
		var located *gqlerror.Error
		want := append(append(ast.Path{}, fc.Path()...), ast.PathName("n"))
		if !errors.As(err, &located) || !slices.Equal(located.Path, want) {
			t.Errorf("the error is at %v, want %v", err, want)
		}
	}
}

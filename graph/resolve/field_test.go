package resolve

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// responding returns a context in which errors are added to an answer.
func responding(ctx context.Context) context.Context {
	present := func(_ context.Context, err error) *gqlerror.Error { return gqlerror.WrapIfUnwrapped(err) }
	return graphql.WithResponseContext(ctx, present, func(_ context.Context, cause any) error { return errors.New("mended") })
}

// asked is a field of a name.
func asked(name string) graphql.CollectedField {
	return graphql.CollectedField{Field: &ast.Field{Alias: name, Name: name}}
}

// TestAField is charged before and after it is resolved, and knows its path through fields
// and lists.
func TestAField(t *testing.T) {
	ctx, o := With(responding(t.Context()))
	costs := &costsOf{}
	o.Charge(costs)
	oc := &graphql.OperationContext{RecoverFunc: graphql.DefaultRecover}
	below := func(ctx context.Context) (any, error) { return graphql.GetPath(ctx).String(), nil }
	list := func(ctx context.Context, _ ast.SelectionSet, v []string) graphql.Marshaler {
		return List(ctx, nil, len(v), func(ctx context.Context, i int) graphql.Marshaler {
			if operationOf(ctx) != o {
				t.Error("the operation is not found")
			}
			return Field(ctx, oc, asked("name"), FieldOf{Object: "Query"}, nil, below, marshalText, true)
		})
	}
	two := func(context.Context) (any, error) { return []string{"a", "b"}, nil }
	var out strings.Builder
	Field(ctx, oc, asked("list"), FieldOf{Object: "Query", Method: true}, nil, two, list, true).MarshalGQL(&out)
	if out.String() != `["list[0].name","list[1].name"]` {
		t.Errorf("wrote %s", &out)
	}
	if got := strings.Join(costs.began, " "); got != "list list[0].name list[1].name" || len(costs.ended) != 3 {
		t.Errorf("charged %s and %v", got, costs.ended)
	}
	if errs := graphql.GetErrors(ctx); len(errs) > 0 {
		t.Error(errs)
	}
}

// TestAFieldThatFails is null, and one error tells why and where.
func TestAFieldThatFails(t *testing.T) {
	fails := errors.New("no value")
	none := func(context.Context) (any, error) { return nil, nil }
	some := func(context.Context) (any, error) { return "x", nil }
	for name, c := range map[string]struct {
		args     arguing
		resolver func(context.Context) (any, error)
		must     bool
		refused  error
		want     string // "" where there is no error
	}{
		"an error":     {resolver: func(context.Context) (any, error) { return "x", fails }, want: "input: n no value"},
		"a panic":      {resolver: func(context.Context) (any, error) { panic("oh") }, want: "input: n mended"},
		"null":         {resolver: none},
		"must be":      {resolver: none, must: true, want: "input: n must not be null"},
		"another type": {resolver: func(context.Context) (any, error) { return 1, nil }, want: "input: n the value is of type int and not string"},
		"arguments":    {args: func(context.Context, map[string]any) (map[string]any, error) { return nil, fails }, resolver: some, want: "input: n no value"},
		"refused":      {resolver: some, refused: errors.New("spent"), want: "input: n spent"},
	} {
		ctx, o := With(responding(t.Context()))
		o.Charge(&costsOf{refused: c.refused})
		oc := &graphql.OperationContext{RecoverFunc: func(context.Context, any) error { return errors.New("mended") }}
		field := graphql.CollectedField{Field: &ast.Field{Alias: "n", Name: "n", Definition: &ast.FieldDefinition{}}}
		if Field(ctx, oc, field, FieldOf{}, c.args, c.resolver, marshalText, c.must) != graphql.Null {
			t.Errorf("%s: a value is written", name)
		}
		got := ""
		for _, err := range graphql.GetErrors(ctx) {
			got += err.Error()
		}
		if got != c.want {
			t.Errorf("%s: the errors are %q, not %q", name, got, c.want)
		}
	}
}

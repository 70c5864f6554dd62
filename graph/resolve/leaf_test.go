package resolve

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// selectionOf parses a query on a schema with names and lists of themselves, and returns
// what it selects of the root.
func selectionOf(t *testing.T, query string) ast.SelectionSet {
	t.Helper()
	schema := gqlparser.MustLoadSchema(&ast.Source{Input: `interface Named { name: String } type Query implements Named { name: String members: [Query!]! }`})
	document, err := gqlparser.LoadQueryWithRules(schema, query, nil)
	if err != nil {
		t.Fatal(err)
	}
	return document.Operations[0].SelectionSet
}

func marshalText(_ context.Context, _ ast.SelectionSet, v string) graphql.Marshaler {
	if v == "" {
		return graphql.Null
	}
	return graphql.MarshalString(v)
}

// costsOf notes what is charged.
type costsOf struct {
	leaf    FieldOf
	bytes   []int
	began   []string // paths
	ended   []any    // values
	refused error
}

func (c *costsOf) Begin(_ context.Context, field *graphql.FieldContext) error {
	c.began = append(c.began, field.Path().String())
	return c.refused
}

func (c *costsOf) End(_ *graphql.FieldContext, value any) error {
	c.ended = append(c.ended, value)
	return nil
}

func (c *costsOf) Leaf(of FieldOf, _ *ast.Field, bytes int) error {
	c.leaf, c.bytes = of, append(c.bytes, bytes)
	return c.refused
}

// TestALeafIsAnsweredAtOnce: the value is charged with its bytes and written. Where
// anything is wrong, nil leaves the field to gqlgen, which tells the error and its path.
func TestALeafIsAnsweredAtOnce(t *testing.T) {
	field := graphql.CollectedField{Field: &ast.Field{Alias: "n", Name: "name"}}
	ctx, o := With(t.Context())
	value := func() string { return "Vilnius" }
	if Leaf(ctx, field, FieldOf{}, false, value, marshalText) != nil || Leaf(t.Context(), field, FieldOf{}, false, value, marshalText) != nil {
		t.Error("a leaf that nobody charges is answered")
	}
	costs := &costsOf{}
	o.Charge(costs)
	of := FieldOf{Object: "Query"}
	var out strings.Builder
	if answer := Leaf(ctx, field, of, true, value, marshalText); answer == nil {
		t.Error("a value is left to gqlgen")
	} else if answer.MarshalGQL(&out); out.String() != `"Vilnius"` || costs.bytes[0] != len(out.String()) || costs.leaf != of {
		t.Errorf("wrote %s, charged %v bytes", out.String(), costs.bytes)
	}
	empty := func() string { return "" }
	if Leaf(ctx, field, of, false, empty, marshalText) != graphql.Null {
		t.Error("a null that may be is not written")
	}
	if Leaf(ctx, field, of, true, empty, marshalText) != nil {
		t.Error("a null that must not be is written")
	}
	if Leaf(ctx, field, of, false, func() string { panic("no value") }, marshalText) != nil {
		t.Error("a panic is answered")
	}
	costs.refused = errors.New("spent")
	if Leaf(ctx, field, of, false, value, marshalText) != nil {
		t.Error("an operation without budget is answered")
	}
}

// TestAPlanIsMadeOnce for each selection and type of object, and an object of it writes
// of two fields with one alias the first.
func TestAPlanIsMadeOnce(t *testing.T) {
	ctx, _ := With(t.Context())
	oc := &graphql.OperationContext{}
	types, other := []string{"Query", "Named"}, []string{"Named"}
	selected := selectionOf(t, `{ name ... on Named { name } members { name } }`)
	p := PlanOf(ctx, oc, selected, types)
	if PlanOf(ctx, oc, selected, types) != p || PlanOf(ctx, oc, selected, other) == p {
		t.Error("a plan is of one selection and type")
	}
	if PlanOf(t.Context(), oc, selected, types) == p {
		t.Error("a plan outlives its operation")
	}
	o := NewObject(p)
	for i := range p.Fields {
		if o.Waits(i) {
			t.Errorf("%s waits, though it is in no table of fields that read", p.Fields[i].Name)
		}
		o.Values[i] = graphql.WriterFunc(func(w io.Writer) { fmt.Fprint(w, 1+i) })
	}
	o.Run(ctx)
	var out strings.Builder
	o.MarshalGQL(&out)
	if want := `{"name":1,"members":` + string(rune('0'+len(p.Fields))) + `}`; out.String() != want {
		t.Errorf("wrote %s, want %s", out.String(), want)
	}
}

package resolve

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"liaison/graph/arguments"
)

// FieldOf names the object of a field, and tells where the field's value comes from.
type FieldOf struct {
	Object   string
	Method   bool // its value comes from a method, not from a field of the Go type
	Resolver bool // its value comes from a resolver of package graph
}

// Costs are what the fields of an operation are charged to. Each error ends a field.
type Costs interface {
	// Begin is called before a field is resolved, with its arguments read.
	Begin(ctx context.Context, field *graphql.FieldContext) error
	// End is called with the value of a field, before its own fields are resolved.
	End(field *graphql.FieldContext, value any) error
	// Leaf is called in the place of both for a field without arguments that is a Leaf,
	// with the bytes of its value.
	Leaf(of FieldOf, field *ast.Field, bytes int) error
}

// Charge sets what the fields of the operation are charged to. It must be called before the
// first field is resolved.
func (o *Operation) Charge(costs Costs) { o.costs = costs }

// arguing reads the arguments of a field.
type arguing = func(ctx context.Context, raw map[string]any) (map[string]any, error)

// Field resolves a field and returns what is written for it. It is null where an error, of
// the field or of one below it that must not be null, has been added to the answer. It does
// what gqlgen's function of this name does, for a field without directives, and makes no
// functions and contexts on the heap for it but the one that the fields below need.
func Field[T any](
	ctx context.Context, oc *graphql.OperationContext, field graphql.CollectedField, of FieldOf, args arguing,
	resolver func(context.Context) (any, error), marshal func(context.Context, ast.SelectionSet, T) graphql.Marshaler, must bool,
) (answer graphql.Marshaler) {
	s := (&step{field: graphql.FieldContext{Object: of.Object, Field: field, IsMethod: of.Method, IsResolver: of.Resolver}}).below(ctx)
	defer func() {
		if cause := recover(); cause != nil {
			oc.Error(s, oc.Recover(s, cause))
			answer = graphql.Null
		}
	}()
	if args != nil {
		var err error
		if s.field.Args, err = arguments.Once(s, &s.field, oc.Variables, args); err != nil {
			oc.Error(s, err)
			return graphql.Null
		}
	}
	value, err := s.value(resolver)
	if err != nil {
		oc.Error(s, graphql.AddFieldLocationToError(s, err))
		return graphql.Null
	}
	if value == nil {
		if must && !graphql.HasFieldError(s, &s.field) {
			graphql.AddErrorf(s, "must not be null")
		}
		return graphql.Null
	}
	v, ok := value.(T)
	if !ok {
		graphql.AddErrorf(s, "the value is of type %T and not %T", value, v)
		return graphql.Null
	}
	s.field.Result = value
	return marshal(s, field.Selections, v)
}

// value returns the value of the field and charges it.
func (s *step) value(resolver func(context.Context) (any, error)) (any, error) {
	if s.operation == nil || s.operation.costs == nil {
		return resolver(s)
	}
	if err := s.operation.costs.Begin(s, &s.field); err != nil {
		return nil, err
	}
	value, err := resolver(s)
	if err != nil {
		return nil, err
	}
	return value, s.operation.costs.End(&s.field, value)
}

package resolve

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
)

// step is the context of one field, or of one element of a list, within an operation. It
// has what gqlgen would put into two contexts and a field of its own, and finds the
// operation however deep the field lies.
type step struct {
	context.Context
	operation *Operation
	field     graphql.FieldContext
	index     int // of an element
}

// fieldKey is the key under which gqlgen finds the field of a context. It is not exported,
// so a context is asked for its field and notes the key.
var fieldKey = func() any {
	var asked noting
	graphql.GetFieldContext(&asked)
	return asked.key
}()

// noting is a context that notes for which key it is asked.
type noting struct {
	context.Context
	key any
}

// Value implements context.Context.
func (n *noting) Value(key any) any {
	n.key = key
	return nil
}

// Value implements context.Context.
func (s *step) Value(key any) any {
	switch key {
	case fieldKey:
		return &s.field
	case operationKey{}:
		return s.operation
	}
	return s.Context.Value(key)
}

// below makes s the step below a context, with the field that it has.
func (s *step) below(ctx context.Context) *step {
	if above, ok := ctx.(*step); ok { // whose own context has all else
		s.Context, s.operation, s.field.Parent = above.Context, above.operation, &above.field
		return s
	}
	s.Context, s.operation, s.field.Parent = ctx, operationOf(ctx), graphql.GetFieldContext(ctx)
	return s
}

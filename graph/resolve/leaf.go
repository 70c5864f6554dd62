package resolve

import (
	"context"
	"reflect"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"liaison/internal/collab"
)

// Leaf answers a field that an object has at hand and that has no fields of its own. It
// makes no context for it, which would cost several times what the value does. It returns
// nil where Field is to resolve the field: outside an operation, and where anything is
// wrong with the value, so that the error tells the path of the field. must is true for
// a field that must not be null.
func Leaf[T any](
	ctx context.Context, field graphql.CollectedField, of FieldOf, must bool, value func() T, marshal func(context.Context, ast.SelectionSet, T) graphql.Marshaler,
) (answer graphql.Marshaler) {
	o := operationOf(ctx)
	if o == nil || o.costs == nil {
		return nil
	}
	defer func() {
		if recover() != nil {
			answer = nil
		}
	}()
	v := value()
	if o.costs.Leaf(of, field.Field, sizeOf(v)) != nil {
		return nil
	}
	answer = marshal(ctx, field.Selections, v)
	if answer == graphql.Null && must {
		return nil
	}
	return answer
}

// sizeOf is Size without an allocation for the most frequent types.
func sizeOf[T any](v T) int {
	switch v := any(v).(type) {
	case string:
		return len(v) + quotes
	case collab.ID:
		return len(v) + quotes
	case bool, int, int32, float64:
		return plainBytes
	}
	bytes, _ := Size(v)
	return bytes
}

const (
	quotes     = 2
	plainBytes = 12 // a number, a boolean, or the braces of an object
)

// Size estimates how many bytes a result takes in the answer, without its fields, and
// returns how many elements it has if it is a list.
func Size(result any) (bytes, elements int) {
	switch v := result.(type) {
	case nil:
		return plainBytes, 0
	case string:
		return len(v) + quotes, 0
	case *string:
		if v != nil {
			return len(*v) + quotes, 0
		}
		return plainBytes, 0
	}
	value := reflect.ValueOf(result)
	for value.Kind() == reflect.Pointer && !value.IsNil() {
		value = value.Elem()
	}
	switch value.Kind() {
	case reflect.String:
		return value.Len() + quotes, 0
	case reflect.Slice:
		elements = value.Len()
		bytes = elements * plainBytes
		if value.Type().Elem().Kind() == reflect.String {
			for i := range elements {
				bytes += value.Index(i).Len()
			}
		}
		return bytes, elements
	}
	return plainBytes, 0
}

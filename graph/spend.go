package graph

import (
	"context"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"liaison/graph/arguments"
	"liaison/graph/budget"
	"liaison/graph/resolve"
)

// What a field costs of the operation's budget. A field that may read the store and
// waits in a goroutine of its own costs readCost. The nodes and links of a network are
// numbers from memory and come in tens of thousands: their fields cost flatCost.
// Values in arguments are looked at again for each parent.
const (
	plainCost         = 4
	readCost          = 16
	pageCost          = 64 // of a list of its own, with cursors, for each parent
	introspectionCost = 5  // of each field of the schema's own description
	flatCost          = 1
	edgeCost          = 2 // of each edge made for a page, shown or not
	fieldBytes        = 4 // quotes, colon and comma around a response key
)

// leastOf returns the least cost of a field of an object.
func leastOf(object string) int {
	switch {
	case object == "NetworkNode", object == "NetworkLink":
		return flatCost
	case strings.HasPrefix(object, "__"):
		return introspectionCost
	}
	return plainCost
}

// spent is the only error in the answer of an operation that has spent its budget. The
// fields at which it was spent are not named: there may be many, and which they are depends
// on chance.
var spent = &gqlerror.Error{Message: budget.ErrSpent.Message, Extensions: map[string]any{"code": string(budget.ErrSpent.Code)}}

// spend charges the root field of a subscription, which gqlgen resolves, to the operation's
// budget, as package resolve does with all others.
func spend(ctx context.Context, next graphql.Resolver) (any, error) {
	op := operationOf(ctx)
	if op == nil {
		return next(ctx)
	}
	field := graphql.GetFieldContext(ctx)
	if err := op.Begin(ctx, field); err != nil {
		return nil, err
	}
	result, err := next(ctx)
	if err != nil {
		return nil, err
	}
	return result, op.End(field, result)
}

// Begin implements resolve.Costs. Once the budget is spent, or the operation has ended, no
// further field is resolved.
func (op *operation) Begin(ctx context.Context, field *graphql.FieldContext) error {
	if err := op.charge(cost(ctx, field), len(field.Field.Alias)+fieldBytes); err != nil {
		return err
	}
	return op.ctx.Err()
}

// charge spends work and bytes of the answer. It returns an error once the budget is spent.
func (op *operation) charge(work, bytes int) error {
	if err := op.budget.Work(work); err != nil {
		return err
	}
	return op.budget.Bytes(bytes)
}

// Leaf implements resolve.Costs.
func (op *operation) Leaf(of resolve.FieldOf, field *ast.Field, bytes int) error {
	work := costOfField(of.Object, field.Definition, mayRead(field, of.Method))
	return op.charge(work, len(field.Alias)+fieldBytes+bytes)
}

func cost(ctx context.Context, field *graphql.FieldContext) int {
	reads := mayRead(field.Field.Field, field.IsMethod || field.IsResolver)
	return costOfField(field.Object, field.Field.Definition, reads) + arguments.Values(ctx, field)
}

// mayRead reports whether a field may read the store, which one with a method or resolver
// may, but for cursors, which their edges have at hand.
func mayRead(field *ast.Field, method bool) bool { return method && field.Name != "cursor" }

// costOfField returns the cost of a field of an object without its arguments. reads is
// true for a field that may read the store.
func costOfField(object string, definition *ast.FieldDefinition, reads bool) int {
	switch n := leastOf(object); {
	case n != plainCost || !reads:
		return n
	case strings.HasSuffix(definition.Type.Name(), "Connection"):
		return pageCost
	}
	return readCost
}

// page is a page of a list that has been made.
type page interface {
	// CountEdges is how many edges were made for the page.
	CountEdges() int
}

// inHand is an object that knows its lists before their elements are made.
type inHand interface {
	// Elements is how many elements the list of the field has, 0 where the object
	// does not know that.
	Elements(field string) int
}

// End implements resolve.Costs. It spends the bytes of a field's result and the edges that
// were made for it. Where the result is a list, it promises what the fields of the elements
// are sure to cost, so that an operation which must go beyond its budget ends before it
// begins.
func (op *operation) End(field *graphql.FieldContext, result any) error {
	bytes, elements := resolve.Size(result)
	if err := op.budget.Bytes(bytes); err != nil {
		return err
	}
	switch made := result.(type) {
	case page:
		return op.budget.Work(edgeCost * made.CountEdges())
	case inHand:
		return op.budget.Promise(op.costOfLists(field.Field.Field, made))
	}
	if elements == 0 || len(field.Field.Selections) == 0 {
		return nil
	}
	if field.Parent != nil { // the event of a subscription has none
		if above, ok := field.Parent.Result.(inHand); ok && above.Elements(field.Field.Name) > 0 && len(field.Field.Arguments) == 0 {
			return nil // promised when the object above was made
		}
	}
	return op.budget.Promise(elements * op.costBelow(field.Field.Field))
}

// costOfLists returns the least cost of the elements of those lists that the object which
// the field answers already knows.
func (op *operation) costOfLists(field *ast.Field, in inHand) int {
	op.mu.Lock()
	defer op.mu.Unlock()
	n := 0
	for _, s := range sureFields(field.Definition.Type.Name(), field.SelectionSet) {
		if elements := in.Elements(s.Name); elements > 0 && len(s.Arguments) == 0 { // else the arguments say how many
			n += elements * op.leastBelow(s)
		}
	}
	return n
}

// costBelow returns the least that the fields below a field cost for one object that the
// field answers with. It counts the fields that no directive or type condition can leave
// out, and what is below those. Lists below are not counted: each is promised once its
// length is known.
func (op *operation) costBelow(field *ast.Field) int {
	op.mu.Lock()
	defer op.mu.Unlock()
	return op.leastBelow(field)
}

// leastBelow does what costBelow does, for a caller that holds the lock.
func (op *operation) leastBelow(field *ast.Field) int {
	if n, known := op.below[field]; known {
		return n
	}
	typeName, n := field.Definition.Type.Name(), 0
	for _, s := range sureFields(typeName, field.SelectionSet) {
		n += costOfField(typeName, s.Definition, resolve.Reads(typeName, s.Name))
		if len(s.Arguments) > 0 {
			n += arguments.Count(s.ArgumentMap(op.variables)) - 1
		}
		if t := s.Definition.Type; t.NonNull && t.Elem == nil {
			n += op.leastBelow(s)
		}
	}
	if op.below == nil {
		op.below = map[*ast.Field]int{}
	}
	op.below[field] = n
	return n
}

// sureFields returns the fields of a selection set, and of the fragments in it, that the
// answer certainly has for an object of the type: no directive may skip them.
func sureFields(typeName string, set ast.SelectionSet) []*ast.Field {
	var out []*ast.Field
	for _, selection := range set {
		switch s := selection.(type) {
		case *ast.Field:
			if len(s.Directives) == 0 && s.Definition != nil {
				out = append(out, s)
			}
		case *ast.InlineFragment:
			if len(s.Directives) == 0 && (s.TypeCondition == "" || s.TypeCondition == typeName) {
				out = append(out, sureFields(typeName, s.SelectionSet)...)
			}
		case *ast.FragmentSpread:
			if len(s.Directives) == 0 && s.Definition != nil && s.Definition.TypeCondition == typeName {
				out = append(out, sureFields(typeName, s.Definition.SelectionSet)...)
			}
		}
	}
	return out
}

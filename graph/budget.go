package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"liaison/internal/collab"
)

// The budget of one answer. Lists within lists multiply, and a running operation
// holds memory whether or not the client still waits. A plain field costs 1; a
// field that may read the store, in a goroutine of its own, costs readCost.
const (
	maxCost  = 200_000
	readCost = 4
)

// costly is the only error in the answer of an operation that exceeds its budget:
// which of its fields fail is a matter of chance, and they may be many.
var (
	errCostly = collab.Errorf(collab.TooCostly, "the answer would be too large: ask for shorter lists or fewer levels")
	costly    = &gqlerror.Error{Message: errCostly.Message, Extensions: map[string]any{"code": string(errCostly.Code)}}
)

// isCostly recognises costly in a list of errors, where gqlgen has copied it.
func isCostly(e *gqlerror.Error) bool { return e.Message == costly.Message && e.Path == nil }

// spend counts a field against the operation's budget. It stops all remaining fields
// once the budget is spent or the operation has ended.
func spend(ctx context.Context, next graphql.Resolver) (any, error) {
	if op := operationOf(ctx); op != nil {
		cost := int64(1)
		if field := graphql.GetFieldContext(ctx); field.IsMethod || field.IsResolver {
			cost = readCost
		}
		if op.cost.Add(cost) > maxCost {
			return nil, errCostly
		}
		if err := op.ctx.Err(); err != nil {
			return nil, err
		}
	}
	return next(ctx)
}

package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"liaison/internal/collab"
)

// What an answer may cost: lists in lists multiply, and what is under way takes
// memory whether the client still waits or not. A plain field costs 1, one that
// may read the store and waits in a goroutine of its own readCost.
const (
	maxCost  = 200_000
	readCost = 4
)

// costly is the one error of an operation beyond its budget: which fields it
// would have hit is chance, and they may be many.
var (
	errCostly = collab.Errorf(collab.TooCostly, "the answer would be too large to build at once: ask for shorter lists or fewer levels")
	costly    = &gqlerror.Error{Message: errCostly.Message, Extensions: map[string]any{"code": string(errCostly.Code)}}
)

// isCostly finds costly in a list that gqlgen has copied.
func isCostly(e *gqlerror.Error) bool { return e.Message == costly.Message && e.Path == nil }

// spend counts a field against the operation's budget, and stops all that is
// left once that is spent or the operation has ended.
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

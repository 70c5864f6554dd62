package graph

import (
	"context"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// longTime is how long an operation may run before a warning is logged. Without it, an
// operation that never ends would never be in the log.
const longTime = 2 * time.Second

// Finished describes one operation that has been executed.
type Finished struct {
	Request string // the id of its request, "" where it has none
	Kind    string // query, mutation, or subscription for one event of it
	Name    string // that the client gives it, "" for none; cut to 128 bytes by the guard
	Field   string // the one field of its top level, or "several"
	Took    time.Duration
	Work    int64  // units of the operation's budget
	Bytes   int64  // of its answer, about
	Code    string // of its first error, "" for none
}

// begin starts watching an operation, if anybody is told about it.
func (r *Resolver) begin(ctx context.Context, op *operation) {
	asked := graphql.GetOperationContext(ctx).Operation
	op.started, op.told.Kind, op.told.Name = time.Now(), string(asked.Operation), asked.Name
	for _, selection := range asked.SelectionSet {
		field, ok := selection.(*ast.Field)
		if !ok || op.told.Field != "" && op.told.Field != field.Name {
			op.told.Field = "several"
			break
		}
		op.told.Field = field.Name
	}
	op.told.Request, _ = ctx.Value(requestKey).(string)
	if r.Finished == nil {
		return
	}
	told := op.told
	op.long = time.AfterFunc(longTime, func() {
		r.log().Warn("an operation takes long", "request", told.Request, "kind", told.Kind, "operation", told.Name, "field", told.Field)
	})
}

// finish tells r.Finished about an operation that has ended.
func (r *Resolver) finish(ctx context.Context, op *operation, response *graphql.Response) {
	if r.Finished == nil || op.long == nil {
		return
	}
	op.long.Stop()
	f := op.told
	f.Took = time.Since(op.started)
	f.Work, f.Bytes = op.budget.Used()
	if response != nil && len(response.Errors) > 0 {
		f.Code, _ = response.Errors[0].Extensions["code"].(string)
	}
	r.Finished(ctx, f)
}

package graph

import (
	"context"
	"encoding/json"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"liaison/graph/arguments"
	"liaison/graph/budget"
	"liaison/graph/object"
	"liaison/graph/resolve"
	"liaison/internal/idle"
	"liaison/internal/query"
)

type key int

const (
	operationKey key = iota
	bearerKey
	requestKey
	eventKey
	subscriptionKey
	payerKey
	resumptionKey
)

// operation is the state of one operation: the view that it reads and what it has
// cost so far. A write replaces the view by one that has seen the write; the root
// fields of a mutation run one after another.
type operation struct {
	ctx       context.Context // the context of the whole operation
	budget    *budget.Budget
	mu        sync.Mutex
	reader    *query.VersionReader
	running   *resolve.Operation
	graph     *object.View // the view of the reader
	token     string       // the token of the last write, "" for none
	variables map[string]any
	below     map[*ast.Field]int // what costBelow has found
	started   time.Time
	told      Finished    // what Finished tells, as far as it is known at the start
	long      *time.Timer // tells that the operation takes long
}

func operationOf(ctx context.Context) *operation {
	op, _ := ctx.Value(operationKey).(*operation)
	return op
}

// view gives the view that the operation reads at present.
func view(ctx context.Context) *object.View {
	op := operationOf(ctx)
	op.mu.Lock()
	defer op.mu.Unlock()
	return op.graph
}

// pin gives every operation its view, so that all of its parts read one version.
func (r *Resolver) pin(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	begin := r.reader
	if graphql.GetOperationContext(ctx).Operation.Operation == ast.Mutation {
		begin = r.writer
	}
	reader, err := begin(ctx)
	if err != nil {
		return graphql.OneShot(&graphql.Response{Errors: gqlerror.List{r.present(ctx, err)}})
	}
	reader = r.afterEvent(ctx, reader)
	ctx, spending := budget.With(arguments.With(ctx, r.mendIDs))
	ctx, running := resolve.With(ctx)
	op := &operation{
		ctx: ctx, budget: spending, reader: reader, running: running, graph: r.viewOf(running, reader, ""),
		variables: graphql.GetOperationContext(ctx).Variables,
	}
	running.Charge(op)
	if !subscribing(ctx) {
		r.begin(ctx, op)
	}
	return next(context.WithValue(ctx, operationKey, op))
}

func (r *Resolver) reader(ctx context.Context) (*query.VersionReader, error) {
	reader, err := query.NewReader(ctx, r.Store, r.Memory)
	return metering(reader), err
}

// writer returns the reader of a mutation, which writes first.
func (r *Resolver) writer(ctx context.Context) (*query.VersionReader, error) {
	reader, err := query.NewWriter(ctx, r.Store, r.Memory)
	return metering(reader), err
}

// metering charges what the reader reads to the budget of the operation.
func metering(reader *query.VersionReader) *query.VersionReader {
	if reader != nil {
		reader.Store = meteredStore{reader.Store, reader.InMemory()}
	}
	return reader
}

// wrote lets the rest of the operation see its own write, and keeps the token by
// which later operations can see it too.
func (r *Resolver) wrote(ctx context.Context, version int64, token string) *object.View {
	r.Memory.Wrote(version)
	r.feed().askNow()
	op := operationOf(ctx)
	op.mu.Lock()
	defer op.mu.Unlock()
	op.reader = op.reader.AtLeast(meteredStore{Reader: r.Store}, version)
	op.graph, op.token = r.viewOf(op.running, op.reader, token), token
	return op.graph
}

// extend adds to every answer the version that it was read at and the day that it was
// judged on (rule 23a), and to the answer of a write its token (rule 23).
func (r *Resolver) extend(ctx context.Context, next graphql.ResponseHandler) (resp *graphql.Response) {
	defer idle.Begin()()
	op := operationOf(ctx)
	if op != nil {
		// An answer is one response: each event of a subscription is an operation.
		defer func() {
			op.budget.End()
			work, _ := op.budget.Used()
			Pay(ctx, work)
			r.finish(ctx, op, resp)
		}()
	}
	resp = next(ctx)
	if resp == nil {
		return nil
	}
	if op != nil && op.budget.Spent() {
		resp.Errors, resp.Data = gqlerror.List{spent}, json.RawMessage("null")
	}
	resp.Errors = bounded(resp.Errors)
	if op != nil {
		op.mu.Lock()
		defer op.mu.Unlock()
		if resp.Extensions == nil {
			resp.Extensions = map[string]any{}
		}
		resp.Extensions["graphVersion"] = op.graph.Version()
		resp.Extensions["day"] = op.reader.Today.String()
		if e := eventOf(ctx); e != nil {
			underRoot(ctx, resp.Errors)
			resp.Extensions["cursor"] = e.Cursor
		}
		if op.token != "" {
			resp.Extensions["token"] = op.token
		}
	}
	return resp
}

// WithBearer gives operations under the context the token that their request bears.
func WithBearer(ctx context.Context, token string) context.Context {
	return context.WithValue(ctx, bearerKey, token)
}

// WithRequestID names the request in the log.
func WithRequestID(ctx context.Context, id string) context.Context {
	return context.WithValue(ctx, requestKey, id)
}

// WithPayer returns a context whose operations call pay when they end, with the work that
// they have spent, in units of work.
func WithPayer(ctx context.Context, pay func(work int64)) context.Context {
	return context.WithValue(ctx, payerKey, pay)
}

// Pay tells the payer of the context, if there is one, of work.
func Pay(ctx context.Context, work int64) {
	if pay, ok := ctx.Value(payerKey).(func(int64)); ok {
		pay(work)
	}
}

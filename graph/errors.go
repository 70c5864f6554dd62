package graph

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"liaison/graph/budget"
	"liaison/internal/collab"
)

// The limits of the errors in an answer: a bad request must not cause a long answer.
const (
	maxErrors  = 50
	maxMessage = 512
)

// present gives the error that a client sees: a code that it can act on and a message
// without the cause. An internal error is logged and hidden (rule 22).
func (r *Resolver) present(ctx context.Context, err error) *gqlerror.Error {
	if errors.Is(err, budget.ErrSpent) {
		return spent
	}
	shown := graphql.DefaultErrorPresenter(ctx, err)
	code, message, internal := collab.Internal, "internal error", true
	var known *collab.Error
	var parser *gqlerror.Error
	switch {
	case errors.As(err, &known) && known.Code != collab.Internal:
		code, message, internal = known.Code, known.Message, known.Cause != nil && known.Code == collab.StoreUnavailable
	case errors.As(err, &known):
	case errors.Is(err, context.DeadlineExceeded):
		code, message, internal = collab.DeadlineExceeded, "the answer took too long: ask for less at once", false
	case errors.Is(err, context.Canceled):
		code, message, internal = collab.DeadlineExceeded, "the request was cancelled before it was answered", false
	case malformed(err):
		code, message, internal = collab.BadUserInput, shown.Message, false
	case errors.As(err, &parser) && parser.Extensions["code"] != nil:
		return parser // gqlparser's own, with its code
	}
	if internal {
		id, _ := ctx.Value(requestKey).(string)
		r.log().ErrorContext(ctx, "an operation failed", "request", id, "path", shown.Path.String(), "code", code, "error", limitMessage(err.Error()))
	}
	told := &gqlerror.Error{
		Message: message, Path: shown.Path, Locations: shown.Locations, Extensions: map[string]any{"code": string(code)},
	}
	tellArgument(ctx, told)
	return told
}

// tellArgument cuts the path of an error about an argument down to the path of its field,
// because paths consist of response keys and indexes alone. The rest, as
// "filter.ids[0]", becomes the extension argument.
func tellArgument(ctx context.Context, e *gqlerror.Error) {
	fc := graphql.GetFieldContext(ctx)
	if fc == nil || fc.Field.Field == nil || fc.Field.Definition == nil {
		return
	}
	field := fc.Path()
	if len(e.Path) <= len(field) || comparePaths(e.Path[:len(field)], field) != 0 {
		return
	}
	name, ok := e.Path[len(field)].(ast.PathName)
	if !ok || fc.Field.Definition.Arguments.ForName(string(name)) == nil {
		return
	}
	e.Extensions["argument"] = limitMessage(e.Path[len(field):].String())
	e.Path = field
	if at := fc.Field.Position; len(e.Locations) == 0 && at != nil {
		e.Locations = []gqlerror.Location{{Line: at.Line, Column: at.Column}}
	}
}

// absentNode is well formed, and the id of no node: only entities and relations are nodes.
var absentNode = "c" + string(collab.EntityID(""))[1:]

// mendIDs puts an id that no node has in the place of each malformed one of Query.nodes,
// with an error for its entry, so that the other entries are answered.
func (r *Resolver) mendIDs(ctx context.Context, fc *graphql.FieldContext, raw map[string]any) map[string]any {
	if fc.Object != "Query" || fc.Field.Name != "nodes" {
		return raw
	}
	given, ok := raw["ids"].([]any)
	if !ok {
		given = []any{raw["ids"]} // one value stands for a list of it
	}
	ids := slices.Clone(given)
	for i, id := range given {
		text, ok := id.(string)
		if !ok {
			continue // what it is read as is for its scalar to tell
		}
		if _, err := collab.ParseID(text); err != nil {
			ids[i] = absentNode
			graphql.AddError(ctx, gqlerror.WrapPath(append(fc.Path(), ast.PathIndex(i)), err))
		}
	}
	return map[string]any{"ids": ids}
}

// malformed reports whether the error says that gqlgen's own scalars refused an argument.
func malformed(err error) bool {
	var whole *graphql.IntegerError
	var number *strconv.NumError
	return errors.As(err, &whole) || errors.As(err, &number)
}

// panicked logs where an operation panicked and gives the error for the client.
func (r *Resolver) panicked(ctx context.Context, cause any) error {
	// gqlparser panics over a whole number of more than 64 bits.
	if number, ok := cause.(*strconv.NumError); ok {
		return collab.Errorf(collab.BadUserInput, "the number %s is out of range", limitMessage(strconv.Quote(number.Num)))
	}
	id, _ := ctx.Value(requestKey).(string)
	r.log().ErrorContext(ctx, "an operation panicked", "request", id, "panic", limitMessage(fmt.Sprint(cause)), "stack", string(debug.Stack()))
	return collab.Errorf(collab.Internal, "panic: %v", cause)
}

// Panicked logs a panic of an operation that goes on beside its request, and gives the
// error for the client. Panics of resolvers come here by themselves.
func (r *Resolver) Panicked(ctx context.Context, cause any) *gqlerror.Error {
	return r.present(ctx, r.panicked(ctx, cause))
}

// bounded keeps the first maxErrors errors in the order of their paths, and cuts
// their messages to the limit. Fields are resolved side by side, so errors arrive
// in any order.
func bounded(list gqlerror.List) gqlerror.List {
	kept := make(gqlerror.List, 0, min(len(list), maxErrors+1))
	for _, e := range list {
		if len(kept) == maxErrors && comparePaths(e.Path, kept[maxErrors-1].Path) >= 0 {
			continue
		}
		at, _ := slices.BinarySearchFunc(kept, e, func(known, e *gqlerror.Error) int {
			return cmp.Or(comparePaths(known.Path, e.Path), -1) // after those of the same path
		})
		kept = slices.Insert(kept, at, e)
		kept = kept[:min(len(kept), maxErrors)]
	}
	for _, e := range kept {
		e.Message = limitMessage(e.Message)
	}
	return kept
}

// comparePaths orders paths by their first different element: an index before a
// key, a path before those below it.
func comparePaths(a, b ast.Path) int {
	return slices.CompareFunc(a, b, func(a, b ast.PathElement) int {
		switch x := a.(type) {
		case ast.PathIndex:
			if y, ok := b.(ast.PathIndex); ok {
				return cmp.Compare(x, y)
			}
			return -1
		case ast.PathName:
			if y, ok := b.(ast.PathName); ok {
				return cmp.Compare(x, y)
			}
		}
		return 1
	})
}

// limitMessage cuts a message to the limit of an answer or of a line of the log.
func limitMessage(s string) string {
	if len(s) <= maxMessage {
		return s
	}
	return strings.ToValidUTF8(s[:maxMessage-len("…")], "") + "…"
}

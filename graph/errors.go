package graph

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"liaison/internal/collab"
)

// What an answer holds of errors at most: a bad request must not draw a long one.
const (
	maxErrors  = 50
	maxMessage = 512
)

// present is what a client sees of an error: a code it can act on and a message
// without the cause; what is not ours to tell is logged and hidden (rule 22).
func (r *Resolver) present(ctx context.Context, err error) *gqlerror.Error {
	if errors.Is(err, errCostly) {
		return costly
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
		code, message, internal = collab.DeadlineExceeded, "the request was given up before its answer", false
	case malformed(err):
		code, message, internal = collab.BadUserInput, shown.Message, false
	case errors.As(err, &parser) && parser.Extensions["code"] != nil:
		return parser // gqlparser's own, with its code
	}
	if internal {
		id, _ := ctx.Value(requestKey).(string)
		r.log().ErrorContext(ctx, "an operation failed", "request", id, "path", shown.Path.String(), "code", code, "error", clip(err.Error()))
	}
	return &gqlerror.Error{
		Message: message, Path: shown.Path, Locations: shown.Locations, Extensions: map[string]any{"code": string(code)},
	}
}

// malformed tells whether stock scalars refused an argument.
func malformed(err error) bool {
	var whole *graphql.IntegerError
	var number *strconv.NumError
	return errors.As(err, &whole) || errors.As(err, &number)
}

// panicked logs where a resolver broke; the client learns that something did.
func (r *Resolver) panicked(ctx context.Context, cause any) error {
	// gqlparser panics over a whole number of more than 64 bits.
	if number, ok := cause.(*strconv.NumError); ok {
		return collab.Errorf(collab.BadUserInput, "%s is not a number that fits", clip(strconv.Quote(number.Num)))
	}
	id, _ := ctx.Value(requestKey).(string)
	r.log().ErrorContext(ctx, "a resolver panicked", "request", id, "panic", clip(fmt.Sprint(cause)), "stack", string(debug.Stack()))
	return collab.Errorf(collab.Internal, "panic: %v", cause)
}

// bounded cuts the list and its messages to what an answer may hold. Fields are
// resolved side by side and fail in any order: here it becomes that of their paths.
func bounded(list gqlerror.List) gqlerror.List {
	slices.SortStableFunc(list, func(a, b *gqlerror.Error) int {
		return strings.Compare(a.Path.String(), b.Path.String())
	})
	if len(list) > maxErrors {
		list = list[:maxErrors]
	}
	for _, e := range list {
		e.Message = clip(e.Message)
	}
	return list
}

// clip cuts a message to what an answer or a line of the log may hold.
func clip(s string) string {
	if len(s) <= maxMessage {
		return s
	}
	return strings.ToValidUTF8(s[:maxMessage-len("…")], "") + "…"
}

// Package arguments converts the arguments of a field once for each operation, however
// many parents the field is resolved for, and counts the values in them.
//
// gqlgen converts arguments anew for each parent: a list of 1,000 ids under a
// field of 100 parents would be converted 100,000 times. The generated code
// calls Once instead (see graph/generate), and package graph counts Values
// against the operation's budget. It must not know what an argument means.
package arguments

import (
	"context"
	"errors"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

type contextKey struct{}

// cache holds the arguments of an operation's fields. A field of an interface is
// one place of the document but has different arguments on different objects.
type cache struct {
	mu    sync.Mutex
	known map[*ast.Field][]*reading // one for each kind of object, which are few
	mend  Mend
}

// Mend returns the raw arguments of a field as they are to be read: as they are, or a
// copy that is changed. It may add errors to the answer.
type Mend func(ctx context.Context, fc *graphql.FieldContext, raw map[string]any) map[string]any

// reading holds the converted arguments of a field for one kind of object, or the error of
// the conversion.
type reading struct {
	object string // the name of the kind
	once   sync.Once
	args   map[string]any
	values int
	err    error
	path   ast.Path // of the field for which they were converted
}

// With returns a context under which Once keeps what it has read, and reads what mend,
// unless nil, makes of it.
func With(ctx context.Context, mend Mend) context.Context {
	return context.WithValue(ctx, contextKey{}, &cache{known: map[*ast.Field][]*reading{}, mend: mend})
}

// Once returns the arguments of the field at fc, which is the field context of
// ctx. read converts them from their raw form; under a context of With it is
// called once for each field of the document and kind of object. The map and
// all in it are shared: nobody may change them. An error has the path of the
// field that asks.
func Once(
	ctx context.Context, fc *graphql.FieldContext, variables map[string]any,
	read func(context.Context, map[string]any) (map[string]any, error),
) (map[string]any, error) {
	c, ok := ctx.Value(contextKey{}).(*cache)
	if !ok {
		return read(ctx, fc.Field.ArgumentMap(variables))
	}
	r := c.readingOf(fc)
	r.once.Do(func() {
		raw := fc.Field.ArgumentMap(variables)
		r.values = Count(raw) - 1
		r.path = fc.Path()
		if c.mend != nil {
			raw = c.mend(ctx, fc, raw)
		}
		r.args, r.err = read(ctx, raw)
	})
	if r.err != nil {
		return nil, withPathBelow(r.err, r.path, fc.Path())
	}
	return r.args, nil
}

// Values is how many values the arguments of the field at fc hold, those in
// lists and objects counted one by one; 0 where Once has not read them.
func Values(ctx context.Context, fc *graphql.FieldContext) int {
	if len(fc.Args) == 0 {
		return 0
	}
	c, ok := ctx.Value(contextKey{}).(*cache)
	if !ok {
		return 0
	}
	return c.readingOf(fc).values
}

// readingOf returns the arguments of a field, which are converted when they are first asked
// for.
func (c *cache) readingOf(fc *graphql.FieldContext) *reading {
	c.mu.Lock()
	defer c.mu.Unlock()
	known := c.known[fc.Field.Field]
	for _, r := range known {
		if r.object == fc.Object {
			return r
		}
	}
	r := &reading{object: fc.Object}
	c.known[fc.Field.Field] = append(known, r)
	return r
}

// Count is how many values a raw value holds, itself included.
func Count(value any) int {
	n := 1
	switch v := value.(type) {
	case map[string]any:
		for _, child := range v {
			n += Count(child)
		}
	case []any:
		for _, child := range v {
			n += Count(child)
		}
	}
	return n
}

// withPathBelow returns an error of the arguments for another field that has them too: its
// path begins with here instead of first, the field for which they were converted.
func withPathBelow(err error, first, here ast.Path) error {
	var located *gqlerror.Error
	if !errors.As(err, &located) || len(located.Path) < len(first) {
		return err
	}
	copied := *located
	copied.Path = append(append(ast.Path{}, here...), located.Path[len(first):]...)
	return &copied
}

package graph

import (
	"context"
	"strings"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/formatter"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"liaison/graph/generated"
	"liaison/internal/collab"
)

// What is kept of queries: validated documents, which take some twenty times
// their text, and texts that clients refer to by hash. A longer text is not kept,
// so that the memory for both is bounded.
const (
	keptDocuments = 200
	keptQueries   = 1000
	longestKept   = 4 << 10 // bytes of a text
)

// cache keeps what belongs to short texts, the last used ones.
type cache[T any] struct{ *lru.LRU[T] }

func newCache[T any](size int) cache[T] { return cache[T]{lru.New[T](size)} }

// Add keeps a value under its key. A key is the text of a query, or the hash of
// one, and then the value is the text.
func (c cache[T]) Add(ctx context.Context, key string, value T) {
	text, _ := any(value).(string)
	if len(key) <= longestKept && len(text) <= longestKept {
		c.LRU.Add(ctx, key, value)
	}
}

// persisted is gqlgen's extension for Apollo's automatic persisted queries, whose
// errors get a code here.
type persisted struct {
	extension.AutomaticPersistedQuery
}

// MutateOperationParameters puts the text of a query in place of its hash. The
// error has code PERSISTED_QUERY_NOT_FOUND where the text is not known, and
// PERSISTED_QUERY_NOT_SUPPORTED where another version of the protocol is spoken.
func (p persisted) MutateOperationParameters(ctx context.Context, params *graphql.RawParams) *gqlerror.Error {
	err := p.AutomaticPersistedQuery.MutateOperationParameters(ctx, params)
	if err != nil && err.Message == "unsupported APQ version" {
		err.Extensions = map[string]any{"code": "PERSISTED_QUERY_NOT_SUPPORTED"}
	}
	if err != nil && err.Extensions["code"] == nil {
		err.Extensions = map[string]any{"code": string(collab.BadUserInput)}
	}
	return err
}

// SDL is the schema in the schema definition language, descriptions included.
var SDL = sync.OnceValue(func() string {
	var b strings.Builder
	formatter.NewFormatter(&b, formatter.WithComments()).FormatSchema(generated.NewExecutableSchema(generated.Config{}).Schema())
	return b.String()
})

// Version is the version of the graph that an operation starting now would read.
func (r *Resolver) Version(ctx context.Context) (int64, error) {
	reader, err := r.reader(ctx)
	if err != nil {
		return 0, err
	}
	return reader.At, nil
}

package graph

import (
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/extension"

	"liaison/graph/generated"
)

// maxTokens bounds a document before it is parsed: validation of a longer one
// can hold a core for minutes.
const maxTokens = 2000

// NewServer is the API without transports: the server package adds those, its
// limits and its caches.
func NewServer(r *Resolver) *handler.Server {
	srv := handler.New(generated.NewExecutableSchema(generated.Config{Resolvers: r}))
	srv.SetParserTokenLimit(maxTokens)
	srv.Use(extension.Introspection{})
	srv.SetErrorPresenter(r.present)
	srv.SetRecoverFunc(r.panicked)
	srv.AroundOperations(r.pin)
	srv.AroundFields(spend)
	srv.AroundResponses(extend)
	return srv
}

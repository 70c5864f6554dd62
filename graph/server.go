package graph

import (
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/vektah/gqlparser/v2/ast"

	"liaison/graph/generated"
	"liaison/graph/guard"
)

// NewServer makes the API without transports: package server adds transports, limits
// and caches.
func NewServer(r *Resolver) *handler.Server {
	schema := generated.NewExecutableSchema(generated.Config{Resolvers: r})
	srv := handler.New(schema)
	srv.SetParserTokenLimit(guard.MaxTokens)
	valid := newCache[*ast.QueryDocument](keptDocuments)
	srv.SetQueryCache(valid)
	if r.Operations != nil {
		srv.Use(allowList(r.Operations))
	} else {
		srv.Use(persisted{extension.AutomaticPersistedQuery{Cache: newCache[string](keptQueries)}})
	}
	srv.Use(guard.Guard{Schema: schema.Schema(), Valid: valid})
	srv.Use(&guard.Numbers{})
	srv.Use(extension.Introspection{})
	srv.SetErrorPresenter(r.present)
	srv.SetRecoverFunc(r.panicked)
	srv.AroundOperations(r.pin)
	srv.AroundFields(spend)
	srv.AroundResponses(r.extend)
	return srv
}

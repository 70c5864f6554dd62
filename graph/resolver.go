// Package graph is the API: it answers GraphQL operations from a store.
//
// Package server puts NewServer behind its transports. Resolvers are thin: package
// object has the objects and package query the rules. Package graph must not know
// any backend, nor where a request comes from.
package graph

import (
	"context"
	"log/slog"
	"sync"

	"liaison/graph/object"
	"liaison/graph/resolve"
	"liaison/internal/analysis"
	"liaison/internal/collab"
	"liaison/internal/query"
	"liaison/internal/store"
)

//go:generate go run ./generate

// Resolver has everything that the API needs to answer.
type Resolver struct {
	Store  store.Store
	Memory *query.SharedMemory
	// Quotes looks up the texts of documents; nil where no texts are at hand.
	Quotes object.Quotes
	// WriteToken is the bearer token that a client needs to write; "" refuses every
	// write.
	WriteToken string
	// Operations are the only ones that are answered, by their ids and hashes (see
	// ReadOperations); nil: all are.
	Operations map[string]string
	// Log takes internal errors; nil is slog's default logger.
	Log *slog.Logger
	// Finished is told about each operation that has been executed; nil tells nobody.
	// It is called from many goroutines, with the context of the operation.
	Finished func(context.Context, Finished)

	networks *analysis.Networks // networks that questions have built
	once     sync.Once

	feedOnce sync.Once
	changes  *feed // changes of the store, for subscriptions
}

// questions returns a reader of questions about ties at the version of a reader of
// lists. All of the resolver's share one cache of networks.
func (r *Resolver) questions(reader *query.VersionReader) *analysis.Analyst {
	r.once.Do(func() { r.networks = analysis.NewNetworks(r.Store) })
	return &analysis.Analyst{VersionReader: reader, Networks: r.networks}
}

func (r *Resolver) log() *slog.Logger {
	if r.Log == nil {
		return slog.Default()
	}
	return r.Log
}

// viewOf returns an operation's view of the graph at the reader's version; token is that of the
// write which made the version, "" for none.
func (r *Resolver) viewOf(running *resolve.Operation, reader *query.VersionReader, token string) *object.View {
	return object.New(running, r.questions(reader), r.Quotes, token)
}

var (
	institutions = []collab.EntityKind{collab.KindInstitution}
	alliances    = []collab.EntityKind{collab.KindAlliance}
	projects     = []collab.EntityKind{collab.KindProject}
	jointLabs    = []collab.EntityKind{collab.KindJointLab}
	agreements   = []collab.EntityKind{collab.KindAgreement}
	people       = []collab.EntityKind{collab.KindPerson}
	documents    = []collab.EntityKind{collab.KindDocument}
)

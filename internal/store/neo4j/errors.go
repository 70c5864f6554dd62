package neo4j

import (
	"context"
	"errors"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// translate gives an error of the driver its code, by type and by Neo4j's own code, never
// by text. An error that has a code already stays as it is.
func (s *Store) translate(ctx context.Context, err error) error {
	if err == nil {
		return nil
	}
	var own *collab.Error
	var limit *neo4j.TransactionExecutionLimit
	var server *neo4j.Neo4jError
	var usage *neo4j.UsageError
	var token *neo4j.TokenExpiredError
	var lost *neo4j.ConnectivityError
	if errors.As(err, &server) && strings.HasPrefix(server.Code, invalidBookmark) && store.TokenFrom(ctx) == "" {
		s.seen.forget() // the database is another one than before
		return unavailable(err)
	}
	switch {
	case errors.As(err, &own):
		return err
	case errors.Is(ctx.Err(), context.DeadlineExceeded) && !s.answers(ctx):
		return unavailable(err)
	case ctx.Err() != nil:
		return collab.Wrap(collab.DeadlineExceeded, err, "the request ended before Neo4j answered")
	case errors.As(err, &usage) && s.closed.Load():
		return collab.Wrap(collab.StoreUnavailable, err, "the store is closed")
	case errors.As(err, &limit) && len(limit.Errors) > 0:
		return s.translate(ctx, limit.Errors[len(limit.Errors)-1])
	case errors.As(err, &server):
		return byCode(server)
	case errors.As(err, &token):
		return refused(err)
	case errors.As(err, &lost), errors.Is(err, context.DeadlineExceeded), neo4j.IsRetryable(err):
		return unavailable(err)
	}
	return collab.Wrap(collab.Internal, err, "the Neo4j driver could not carry out a request")
}

// answers reports whether the server answers at all. A server that hangs, or whose
// machine is gone, closes no connection, so only a time limit tells it from a server that
// works on a long question.
func (s *Store) answers(ctx context.Context) bool {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 500*time.Millisecond)
	defer cancel()
	session := s.pulse.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead, DatabaseName: s.database})
	defer end(ctx, session)
	result, err := session.Run(ctx, "RETURN 1", nil, within(ctx, readLimit))
	if err == nil {
		_, err = result.Consume(ctx)
	}
	return err == nil
}

const invalidBookmark = "Neo.ClientError.Transaction.InvalidBookmark"

func byCode(err *neo4j.Neo4jError) error {
	switch code := err.Code; {
	case code == "Neo.ClientError.Security.Forbidden":
		return collab.Wrap(collab.Forbidden, err, "Neo4j does not let the user of LIAISON_NEO4J_USER do this: it must read, write and make indexes")
	case strings.HasPrefix(code, "Neo.ClientError.Security."):
		return refused(err)
	case strings.HasPrefix(code, invalidBookmark):
		return badToken(err)
	case strings.HasPrefix(code, "Neo.ClientError.Transaction.TransactionTimedOut"):
		return collab.Wrap(collab.DeadlineExceeded, err, "Neo4j's own time limit ended the request")
	case code == "Neo.ClientError.Database.DatabaseNotFound":
		return collab.Wrap(collab.BadUserInput, err, "the Neo4j server has no database of that name: check LIAISON_NEO4J_DATABASE (neo4j where not set)")
	case strings.HasPrefix(code, "Neo.TransientError."), strings.HasPrefix(code, "Neo.ClientError.Cluster."),
		code == "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase", code == "Neo.DatabaseError.Database.DatabaseUnavailable":
		return unavailable(err)
	}
	return collab.Wrap(collab.Internal, err, "Neo4j could not carry out a request")
}

func refused(err error) error {
	return collab.Wrap(collab.Unauthenticated, err, "Neo4j does not accept the user and password: check LIAISON_NEO4J_USER and LIAISON_NEO4J_PASSWORD")
}

func unavailable(err error) error {
	return collab.Wrap(collab.StoreUnavailable, err, "Neo4j cannot be reached or is not ready: check that it runs and that the address of --store is its Bolt port (7687 where not set otherwise), then repeat the request")
}

func badToken(err error) error {
	return &collab.Error{Code: collab.BadUserInput, Message: "the token is not one of this store's: send Liaison-Token as a write returned it", Cause: err}
}

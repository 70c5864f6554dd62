package neo4j

import (
	"context"
	"encoding/base64"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"liaison/internal/store"
)

// session opens a session that sees the write of the context's token, and all that this
// store has read and written: a member of a cluster that lags behind waits until it
// has caught up, so that no read is of an older graph than the version that was read
// before it. Close the session with end.
func (s *Store) session(ctx context.Context, mode neo4j.AccessMode) (neo4j.SessionWithContext, error) {
	return s.sessionOf(ctx, s.driver, mode)
}

// sessionOf opens a session as session does, on a connection of the given driver.
func (s *Store) sessionOf(ctx context.Context, driver neo4j.DriverWithContext, mode neo4j.AccessMode) (neo4j.SessionWithContext, error) {
	marks, err := bookmarks(store.TokenFrom(ctx))
	if err != nil {
		return nil, err
	}
	return driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: mode, DatabaseName: s.database, Bookmarks: marks, BookmarkManager: s.seen}), nil
}

// The greatest time that Neo4j gives a transaction whose request has no deadline of its
// own. Neo4j ends the transaction, and frees what it has locked, even if the process that
// began the transaction is gone or frozen.
const (
	readLimit    = 30 * time.Minute // a stream of a whole graph
	writeLimit   = 2 * time.Minute  // one batch of an import, with the wait for another writer
	migrateLimit = 2 * time.Hour    // one step of a migration of the largest graph
)

// within returns the time limit of a transaction, which Neo4j itself enforces: what is
// left of the context's time, but never more than most.
func within(ctx context.Context, most time.Duration) func(*neo4j.TransactionConfig) {
	if end, ok := ctx.Deadline(); ok {
		most = min(most, max(time.Until(end), time.Millisecond)) // 0 would mean no limit
	}
	return neo4j.WithTxTimeout(most)
}

// end closes a session even if its context has ended; otherwise the connection would be
// lost.
func end(ctx context.Context, session neo4j.SessionWithContext) {
	_ = session.Close(context.WithoutCancel(ctx))
}

// read runs questions in a transaction that is routed to readers and repeated where that
// may help.
func read[T any](ctx context.Context, s *Store, ask func(tx) (T, error)) (T, error) {
	return readOn(ctx, s, s.driver, ask)
}

// readOnce is read for questions that need not see one state of the graph, as a single one
// does, on a connection of the given driver. Each is a transaction that begins and ends with
// it, which saves the messages that would tell Neo4j so. Where that fails in a way that may
// pass, all are asked again as read asks them.
func readOnce[T any](ctx context.Context, s *Store, driver neo4j.DriverWithContext, ask func(tx) (T, error)) (T, error) {
	var none T
	session, err := s.sessionOf(ctx, driver, neo4j.AccessModeRead)
	if err != nil {
		return none, err
	}
	out, err := ask(tx{run: autoCommit{session, within(ctx, readLimit)}})
	end(ctx, session) // before another try, so that no read holds two connections
	switch {
	case err == nil:
		return out, nil
	case ctx.Err() == nil && neo4j.IsRetryable(err):
		return readOn(ctx, s, driver, ask)
	}
	return none, s.translate(ctx, err)
}

// autoCommit runs each query in a transaction of its own.
type autoCommit struct {
	session neo4j.SessionWithContext
	limit   func(*neo4j.TransactionConfig)
}

func (a autoCommit) Run(ctx context.Context, cypher string, params map[string]any) (neo4j.ResultWithContext, error) {
	return a.session.Run(ctx, cypher, params, a.limit)
}

// readOn reads as read does, on a connection of the given driver.
func readOn[T any](ctx context.Context, s *Store, driver neo4j.DriverWithContext, ask func(tx) (T, error)) (T, error) {
	var none T
	session, err := s.sessionOf(ctx, driver, neo4j.AccessModeRead)
	if err != nil {
		return none, err
	}
	defer end(ctx, session)
	out, err := neo4j.ExecuteRead(ctx, session, func(run neo4j.ManagedTransaction) (T, error) { return ask(tx{run: run}) }, within(ctx, readLimit))
	if err != nil {
		return none, s.translate(ctx, err)
	}
	return out, nil
}

// token returns the token of a write. It has the write's bookmarks, which are opaque
// texts of Neo4j, separated by spaces.
func token(marks neo4j.Bookmarks) string {
	return base64.RawURLEncoding.EncodeToString([]byte(strings.Join(marks, " ")))
}

func bookmarks(token string) (neo4j.Bookmarks, error) {
	if token == "" {
		return nil, nil
	}
	raw, err := base64.RawURLEncoding.DecodeString(token)
	if err != nil {
		return nil, badToken(err)
	}
	marks := strings.Fields(string(raw))
	for _, m := range marks {
		if !strings.HasPrefix(m, "FB:") {
			return nil, badToken(nil)
		}
	}
	return marks, nil
}

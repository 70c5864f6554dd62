package neo4j

import (
	"context"
	"encoding/base64"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"liaison/internal/store"
)

// session opens a session that sees the write of the context's token. Close it
// with end.
func (s *Store) session(ctx context.Context, mode neo4j.AccessMode) (neo4j.SessionWithContext, error) {
	marks, err := bookmarks(store.TokenFrom(ctx))
	if err != nil {
		return nil, err
	}
	return s.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: mode, DatabaseName: s.database, Bookmarks: marks}), nil
}

// end closes a session even if its context has ended; otherwise the connection would be
// lost.
func end(ctx context.Context, session neo4j.SessionWithContext) {
	_ = session.Close(context.WithoutCancel(ctx))
}

// read asks in a transaction that is routed to readers and repeated where that may help.
func read[T any](ctx context.Context, s *Store, ask func(tx) (T, error)) (T, error) {
	var none T
	session, err := s.session(ctx, neo4j.AccessModeRead)
	if err != nil {
		return none, err
	}
	defer end(ctx, session)
	out, err := neo4j.ExecuteRead(ctx, session, func(run neo4j.ManagedTransaction) (T, error) { return ask(tx{run: run}) })
	if err != nil {
		return none, s.translate(ctx, err)
	}
	return out, nil
}

// A token has the bookmarks of a write, which are opaque texts of Neo4j, separated by
// spaces.
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

package neo4j

import (
	"context"
	"errors"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// inOneList is how many rows of a stream come in one message. The driver takes longer to
// receive a message than the values of a row in it: for a million relations it needs 6.5 s
// of processor time where they come one by one, and 1.3 s where they come in such lists.
const inOneList = 500

// Scan implements store.Stream.
func (s *Store) Scan(ctx context.Context, q store.Scan, yield func(collab.Claim) error) error {
	return s.streaming(ctx, func(t tx, now int64) error {
		sel := q.Selection
		sel.At = collab.AtVersion(sel.At.Resolve(now))
		text := queries["scan_"+claimLabels[q.Class]]
		return t.eachOfLists(ctx, text, params{"labels": list(q.Labels)}.with(sel), func(c columns) error {
			claim, err := c.row(0).at(now).claim()
			if err != nil {
				return err
			}
			return yield(claim)
		})
	})
}

// streaming calls f once with a transaction and the version of the graph. The transaction is
// never repeated, because whoever receives the rows may have seen some already.
func (s *Store) streaming(ctx context.Context, f func(t tx, now int64) error) error {
	session, err := s.session(ctx, neo4j.AccessModeRead)
	if err != nil {
		return err
	}
	defer end(ctx, session)
	run, err := session.BeginTransaction(ctx, within(ctx, readLimit))
	if err != nil {
		return s.translate(ctx, err)
	}
	defer func() { _ = run.Close(context.WithoutCancel(ctx)) }()
	t := tx{run: run}
	version, err := t.Version(ctx)
	if err != nil {
		return s.translate(ctx, err)
	}
	err = f(t, version)
	if by := (receiverError{}); errors.As(err, &by) {
		return by.error
	}
	return s.translate(ctx, err)
}

// receiverError is an error with which the receiver of rows ended a stream. Neo4j made no
// error then, so it is passed on as it is.
type receiverError struct{ error }

// eachOfLists runs a text that returns lists of rows, at most $p.most in each, and calls
// yield for each row. An error of yield ends it as a receiverError. Neo4j collects the rows
// of one batch at a time; writing that batch took more of its memory.
func (t tx) eachOfLists(ctx context.Context, text string, p params, yield func(columns) error) error {
	p["most"] = int64(inOneList)
	return t.each(ctx, text, p, func(r *neo4j.Record) error {
		rows, _ := r.Values[0].([]any)
		for _, v := range rows {
			values, _ := v.([]any)
			if err := yield(values); err != nil {
				return receiverError{err}
			}
		}
		return nil
	})
}

package sqlite

import (
	"context"
	"database/sql"
	"strconv"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// view reads within one transaction, so that it sees whole batches only. It is
// the body of every read of the store, and what a plan reads before it writes.
type view struct {
	tx *sql.Tx
	statements
	got   map[collab.ID]numberedRecord // in a write, the records as Get found them; nil in a read
	write *writer                      // nil in a read
}

var (
	_ store.View        = (*view)(nil)
	_ store.EarlyWriter = (*view)(nil)
)

// read runs f in a read transaction of its own.
func read[T any](ctx context.Context, s *Store, operation string, f func(*view) (T, error)) (out T, err error) {
	return readOn(ctx, s, s.readers, s.reads, operation, f)
}

// readOn does what read does, on the given connections and with the statements prepared
// on them. What was read is an answer only if the files of the database are still in
// place afterwards.
func readOn[T any](ctx context.Context, s *Store, db *sql.DB, prepared statements, operation string, f func(*view) (T, error)) (out T, err error) {
	defer func() {
		if err = s.translate(ctx, operation, s.place.verdict(err)); err != nil {
			var none T
			out = none
		}
	}()
	tx, err := db.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return out, err
	}
	defer tx.Rollback()
	v := &view{tx: tx, statements: prepared}
	if err := v.checkToken(ctx); err != nil {
		return out, err
	}
	return f(v)
}

// checkToken returns an error for a token that this graph cannot have given. A token is
// the version of a write.
func (v *view) checkToken(ctx context.Context) error {
	token := store.TokenFrom(ctx)
	if token == "" {
		return nil
	}
	asked, err := strconv.ParseInt(token, 10, 64)
	if err != nil || asked < 0 {
		return collab.Errorf(collab.BadUserInput, "the token is none of this graph's: leave it out, or send what a write returned")
	}
	switch version, err := v.Version(ctx); {
	case err != nil:
		return err
	case asked > version:
		return collab.Errorf(collab.BadUserInput, "the token is of version %d, and this graph is at %d: leave it out", asked, version)
	}
	return nil
}

// rows runs a prepared query and scans every row.
func rows[T any](ctx context.Context, v *view, query string, scan func(*sql.Rows) (T, error), args ...any) ([]T, error) {
	found, err := v.tx.StmtContext(ctx, v.statements[query]).QueryContext(ctx, args...)
	return collect(found, err, scan)
}

// number runs a prepared query whose result is one number.
func number(ctx context.Context, v *view, query string, args ...any) (int64, error) {
	var n int64
	err := v.tx.StmtContext(ctx, v.statements[query]).QueryRowContext(ctx, args...).Scan(&n)
	return n, err
}

func collect[T any](found *sql.Rows, err error, scan func(*sql.Rows) (T, error)) ([]T, error) {
	if err != nil {
		return nil, err
	}
	defer found.Close()
	var out []T
	for found.Next() {
		row, err := scan(found)
		if err != nil {
			return nil, err
		}
		out = append(out, row)
	}
	return out, found.Err()
}

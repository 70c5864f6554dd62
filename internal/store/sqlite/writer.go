package sqlite

import (
	"context"
	"database/sql"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// writer is what a view has in a write.
type writer struct {
	tx       *sql.Tx
	conn     *sql.Conn              // of the transaction
	prepared statements             // on the connection
	bound    statements             // those used so far, bound to the transaction
	numbers  map[collab.ID]stored   // what rows keep of entities, as far as they are known: see number
	aside    *view                  // reads beside the transaction what was there before it; nil: there is no such connection
	begun    func() (failure error) // waits for the claims that are written while the plan goes on; nil: none are
}

// largeWrite is how many claims a batch has, and entities a question of its plan, that
// are worth a second connection.
const largeWrite = 2_000

// readAside opens a second connection for the plan of a large batch. The transaction has
// the lock of writers, so both connections see the same until one of them writes. A
// database in memory has no such connection: its readers wait for the writer.
func (s *Store) readAside(ctx context.Context, v *view, b store.Batch) (end func(), err error) {
	if s.place == nil || len(b.Assert) < largeWrite {
		return func() {}, nil
	}
	tx, err := s.readers.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return nil, err
	}
	v.write.aside = &view{tx: tx, statements: s.reads}
	return func() {
		_, _ = v.settle()
		_ = tx.Rollback()
	}, nil
}

// Settled begins to write the claims of a large batch, while the plan reads on beside the
// transaction. It implements store.EarlyWriter.
func (v *view) Settled(ctx context.Context, create []*collab.Record, assert []collab.Claim) error {
	aside := v.write.aside
	if aside == nil || len(assert) < largeWrite {
		return nil
	}
	if err := v.numberNew(ctx, create); err != nil {
		return err
	}
	if err := v.number(ctx, namedBy(assert)); err != nil {
		return err
	}
	v.tx, v.statements = aside.tx, aside.statements
	v.write.begun = collab.Beside(func() error { return v.assert(ctx, assert) })
	return nil
}

// settle waits for the claims that Settled has begun to write; begun is false if it has not.
func (v *view) settle() (begun bool, err error) {
	if v.write.begun == nil {
		return false, nil
	}
	wait := v.write.begun
	v.write.begun = nil
	return true, wait()
}

// inHalves asks for one half of the ids beside the other, where there are many of them and
// there is a second connection.
func inHalves[T any](v *view, ids []collab.ID, ask func(*view, []collab.ID) ([]T, error)) ([]T, error) {
	if v.write == nil || v.write.aside == nil || v.tx == v.write.aside.tx || len(ids) < largeWrite {
		return ask(v, ids)
	}
	type answer struct {
		list []T
		err  error
	}
	half := len(ids) / 2
	second := collab.Beside(func() (a answer) {
		a.list, a.err = ask(v.write.aside, ids[half:])
		return a
	})
	first, err := ask(v, ids[:half])
	a := second()
	if err != nil {
		return nil, err
	}
	return append(first, a.list...), a.err
}

// exec runs a prepared write. database/sql starts a goroutine for each statement whose
// context can end; a batch has many small statements, so the context is checked between
// them instead.
func (v *view) exec(ctx context.Context, query string, args ...any) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	ctx = context.WithoutCancel(ctx)
	s := v.write.bound[query]
	if s == nil {
		s = v.write.tx.StmtContext(ctx, v.write.prepared[query])
		v.write.bound[query] = s
	}
	_, err := s.ExecContext(ctx, args...)
	return err
}

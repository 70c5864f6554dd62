package cli

import (
	"context"
	"errors"
	"fmt"
	"io"

	"liaison/internal/importer/decisions"
	"liaison/internal/store"
)

// accept keeps a person's decisions: column has the institution that was chosen for the
// string of each row. Errors name the file, line and column.
func (p Process) accept(ctx context.Context, s store.Store, t *affiliations, file, column, upload string) error {
	next := func() (decisions.Row, error) {
		row, err := t.Next()
		if err == io.EOF {
			return decisions.Row{}, err
		}
		if err != nil {
			return decisions.Row{}, dataProblem(err)
		}
		return decisions.Row{Line: row.Line, Text: row.Get(t.column), Institution: row.Get(column)}, nil
	}
	count, err := decisions.Accept(ctx, s, decisions.Upload{Key: uploadKey(upload), Name: upload}, next)
	var bad *decisions.RowError
	if errors.As(err, &bad) {
		if bad.InText {
			column = t.column
		}
		return dataProblem(fmt.Errorf("%s:%d: %s: %w", file, bad.Line, column, bad.Err))
	}
	if err != nil {
		return err
	}
	p.say("%s decisions taken, %s of them new; source: %s", grouped(int64(count.Taken)), grouped(int64(count.New)), printable(upload))
	return nil
}

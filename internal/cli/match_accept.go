package cli

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/knadh/koanf/v2"

	"liaison/internal/importer/decisions"
)

// accept keeps decisions that a person made: column has the institution that was chosen
// for the string of each row, and rows without one are left out. Errors name the file,
// line and column.
func (p Process) accept(ctx context.Context, k *koanf.Koanf, t *affiliations, file, column string) (err error) {
	upload, err := uploadName(k, []string{file})
	if err != nil {
		return err
	}
	s, _, err := p.openToRead(ctx, k.String("store"))
	if err != nil {
		return err
	}
	defer closeStore(ctx, s, &err)
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
	p.say("%s taken, %s new; source: %s", counted(count.Taken, "decision"), grouped(int64(count.New)), printable(upload))
	return nil
}

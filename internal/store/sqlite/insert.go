package sqlite

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"fmt"
	"strings"
)

// insertRow inserts one row by a query of queries/write, whose parameters are plain
// question marks. The row is in the table once insertRows has returned.
type insertRow func(query string, args []any) error

// insertedAtOnce is how many rows one statement inserts: SQLite then opens the table and
// its indexes once for all of them. More gain nothing.
const insertedAtOnce = 32

// insertRows calls fill with a function that inserts rows within the transaction that is
// open on the connection. Rows go to the driver itself: database/sql would copy and check
// the arguments of each, which is a large part of the work of small rows. The order of
// the arguments is that of the question marks, and their types are those of
// driver.Value. Rows of one query are inserted in the order given.
func insertRows(ctx context.Context, conn *sql.Conn, fill func(insertRow) error) error {
	ctx = context.WithoutCancel(ctx) // the driver starts a goroutine for each statement whose context can end
	return conn.Raw(func(raw any) (err error) {
		inserts := map[string]*insert{}
		defer func() {
			for _, i := range inserts {
				i.close()
			}
		}()
		err = fill(func(query string, args []any) (err error) {
			i := inserts[query]
			if i == nil {
				if i, err = newInsert(raw, query); err != nil {
					return err
				}
				inserts[query] = i
			}
			return i.add(ctx, args)
		})
		for _, i := range inserts {
			if err == nil {
				err = i.flush(ctx)
			}
		}
		return err
	})
}

// insert is a query of queries/write with the rows that wait. Its text ends with the
// values of a row, which are repeated for many rows.
type insert struct {
	conn      any    // the driver's
	text, row string // the query, and the values of a row in it
	columns   int    // arguments of a row
	one, many driver.StmtExecContext
	waiting   []driver.NamedValue // the arguments of the rows, one after the other
}

func newInsert(conn any, query string) (*insert, error) {
	text, err := queryText("write", query+".sql")
	if err != nil {
		return nil, err
	}
	_, row, found := strings.Cut(text, "VALUES ")
	if !found {
		return nil, fmt.Errorf("the query %s has no VALUES", query)
	}
	return &insert{conn: conn, text: text, row: row, columns: strings.Count(row, "?")}, nil
}

func (i *insert) close() {
	for _, s := range []driver.StmtExecContext{i.one, i.many} {
		if s != nil {
			_ = s.(driver.Stmt).Close()
		}
	}
}

// add inserts a row, together with those that wait if they are enough.
func (i *insert) add(ctx context.Context, args []any) (err error) {
	for _, a := range args {
		i.waiting = append(i.waiting, driver.NamedValue{Ordinal: len(i.waiting) + 1, Value: a})
	}
	if len(i.waiting) < insertedAtOnce*i.columns {
		return nil
	}
	if i.many == nil {
		if i.many, err = prepareRaw(i.conn, i.text+strings.Repeat(", "+i.row, insertedAtOnce-1)); err != nil {
			return err
		}
	}
	_, err = i.many.ExecContext(ctx, i.waiting)
	i.waiting = i.waiting[:0]
	return err
}

// flush inserts the rows that wait, one by one.
func (i *insert) flush(ctx context.Context) (err error) {
	if i.one == nil && len(i.waiting) > 0 {
		if i.one, err = prepareRaw(i.conn, i.text); err != nil {
			return err
		}
	}
	for ; len(i.waiting) > 0; i.waiting = i.waiting[i.columns:] {
		row := i.waiting[:i.columns]
		for at := range row {
			row[at].Ordinal = at + 1
		}
		if _, err := i.one.ExecContext(ctx, row); err != nil {
			return err
		}
	}
	return nil
}

// prepareRaw prepares a query on the driver's connection.
func prepareRaw(raw any, text string) (driver.StmtExecContext, error) {
	conn, ok := raw.(driver.Conn)
	if !ok {
		return nil, fmt.Errorf("the driver's connection is a %T", raw)
	}
	s, err := conn.Prepare(text)
	if err != nil {
		return nil, err
	}
	direct, ok := s.(driver.StmtExecContext)
	if !ok {
		_ = s.Close()
		return nil, fmt.Errorf("the driver's statement is a %T", s)
	}
	return direct, nil
}

package sqlite

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"fmt"
)

// insertRow inserts one row by a query of queries/write, whose parameters are plain
// question marks.
type insertRow func(query string, args []any) error

// insertRows calls fill with a function that inserts rows within the transaction that is
// open on the connection. Rows go to the driver itself: database/sql would copy and check
// the arguments of each, which is a large part of the work of small rows. The order of
// the arguments is that of the question marks, and their types are those of
// driver.Value.
func insertRows(ctx context.Context, conn *sql.Conn, fill func(insertRow) error) error {
	ctx = context.WithoutCancel(ctx) // the driver starts a goroutine for each statement whose context can end
	return conn.Raw(func(raw any) (err error) {
		prepared := map[string]driver.StmtExecContext{}
		defer func() {
			for _, s := range prepared {
				_ = s.(driver.Stmt).Close()
			}
		}()
		var values []driver.NamedValue
		return fill(func(query string, args []any) error {
			s := prepared[query]
			if s == nil {
				if s, err = prepareRaw(raw, query); err != nil {
					return err
				}
				prepared[query] = s
			}
			values = values[:0]
			for i, a := range args {
				values = append(values, driver.NamedValue{Ordinal: i + 1, Value: a})
			}
			_, err := s.ExecContext(ctx, values)
			return err
		})
	})
}

// prepareRaw prepares a query of queries/write on the driver's connection.
func prepareRaw(raw any, query string) (driver.StmtExecContext, error) {
	text, err := queryText("write", query+".sql")
	if err != nil {
		return nil, err
	}
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

package sqlite

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"

	driverpkg "modernc.org/sqlite"
	codes "modernc.org/sqlite/lib"

	"liaison/internal/collab"
)

// translate gives a driver's error the store's code, by the driver's code and
// never by its text; an error that has a code already stays as it is.
func (s *Store) translate(ctx context.Context, operation string, err error) error {
	var known *collab.Error
	switch {
	case err == nil || errors.As(err, &known):
		return err
	case ctx.Err() != nil, errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled):
		return collab.Wrap(collab.DeadlineExceeded, err, "%s: the time for it ran out", operation)
	case s.closed.Load():
		return collab.Wrap(collab.StoreUnavailable, err, "%s: the store is closed", operation)
	}
	switch primary(err) {
	case codes.SQLITE_FULL:
		return collab.Wrap(collab.StoreUnavailable, err, "%s: the disk of the database is full: nothing was written, make room and try again", operation)
	case codes.SQLITE_READONLY:
		return collab.Wrap(collab.StoreUnavailable, err, "%s: the database is read-only: make its file and folder writable and try again", operation)
	case codes.SQLITE_NOTADB, codes.SQLITE_CORRUPT:
		return collab.Wrap(collab.StoreUnavailable, unusable(err), "%s: the database is damaged: stop the server and restore the database from a backup", operation)
	}
	if unavailable(err) {
		return collab.Wrap(collab.StoreUnavailable, err, "%s: the database cannot be used just now, try again", operation)
	}
	return collab.Wrap(collab.Internal, err, "%s failed in the database", operation)
}

func unavailable(err error) bool {
	switch primary(err) {
	case codes.SQLITE_BUSY, codes.SQLITE_LOCKED, codes.SQLITE_CANTOPEN, codes.SQLITE_IOERR,
		codes.SQLITE_PERM, codes.SQLITE_NOMEM, codes.SQLITE_PROTOCOL:
		return true
	}
	return errors.Is(err, driver.ErrBadConn) || errors.Is(err, sql.ErrConnDone)
}

// primary returns SQLite's result code without its extension, or 0 for an error that is
// not SQLite's.
func primary(err error) int {
	var e *driverpkg.Error
	if errors.As(err, &e) {
		return e.Code() & 0xff
	}
	return 0
}

// openError returns an error for the person who chose the path: what is wrong with the
// file there, and what to do.
func openError(ctx context.Context, path string, err error) error {
	err = unusable(err)
	var known *collab.Error
	if errors.As(err, &known) {
		return collab.Wrap(known.Code, err, "the database %s", path)
	}
	if ctx.Err() != nil {
		return collab.Wrap(collab.DeadlineExceeded, err, "opening the database %s: the time for it ran out", path)
	}
	switch primary(err) {
	case codes.SQLITE_CANTOPEN, codes.SQLITE_PERM:
		return collab.Wrap(collab.BadUserInput, err, "the database %s cannot be opened for writing: choose a file in a folder that you can write to", path)
	case codes.SQLITE_BUSY, codes.SQLITE_LOCKED:
		return collab.Wrap(collab.StoreUnavailable, err, "the database %s is in use by another program: close that or wait for it", path)
	}
	return collab.Wrap(collab.StoreUnavailable, err, "the database %s cannot be opened: see that its disk works and has room", path)
}

// unusable returns an error for a file that exists but cannot be used, with what to do.
func unusable(err error) error {
	switch primary(err) {
	case codes.SQLITE_NOTADB, codes.SQLITE_CORRUPT:
		return collab.Wrap(collab.StoreUnavailable, err, "it is no database, or a damaged one: restore it from a backup, or choose another path")
	case codes.SQLITE_READONLY:
		return collab.Wrap(collab.StoreUnavailable, err, "it is read-only, and Liaison needs to write there even to answer: make the file and its folder writable, or copy it to where they are")
	}
	return err
}

// Package sqlite keeps the graph in one SQLite file, or in memory: the embedded
// default, which needs no server.
//
// The command line opens it; everything else sees a store.Store. Its query text
// lies in queries/ (read and write: parameters only; where: with the condition
// that where.go compiles), its schema in migrations/. It knows the store's
// contract and the domain, and must not know GraphQL, HTTP or another backend.
package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"time"

	_ "modernc.org/sqlite" // the driver

	"liaison/internal/collab"
	"liaison/internal/store"
)

// Memory is the path of a private database that is gone when it is closed.
const Memory = ":memory:"

const readerCount = 8

// writing has the settings of the writing connection. The checkpointer writes the
// write-ahead log back into the file; a statement's undo journal stays in memory. A larger
// cache than 44 MB makes imports no faster, and pages in it take twice their size.
const writing = "&_txlock=immediate&_pragma=foreign_keys(1)&_pragma=cache_size(-44000)&_pragma=wal_autocheckpoint(0)&_pragma=temp_store(2)"

// busyTimeout is how long a connection waits for another process's write.
const busyTimeout = 10 * time.Second

// readingFile is what connections that read a file have of their own: they never
// create a file in place of one that has been deleted.
const readingFile = "&mode=rw&_pragma=query_only(1)"

// Store is a graph in one SQLite database. One connection writes, several
// read; on a file neither waits for the other.
type Store struct {
	writer, readers *sql.DB
	pulse           *sql.DB       // reads the version alone, so that it answers while all readers are busy
	writes          statements    // of the writer, reads included
	reads           statements    // of the readers
	pulseReads      statements    // of pulse
	anchor          *sql.Conn     // is never used: it keeps a database in memory, and the log of one in a file, alive
	checkpoints     *checkpointer // nil for a database in memory
	closed          atomic.Bool
	place           *place        // nil for a database in memory
	turn            chan struct{} // has room for the batch that is written; the others wait in order
}

var _ store.Store = (*Store)(nil)

// Open opens or creates the database at path, or a new private one in memory
// for ":memory:", and brings its schema up to date. Folders on the way are
// created. A path that cannot be a database of Liaison is BAD_USER_INPUT, one
// that cannot be reached, is damaged or read-only STORE_UNAVAILABLE, one whose
// schema is newer or does not fit
// CONFLICT. These messages name the path; no later ones do.
func Open(ctx context.Context, path string) (*Store, error) {
	if path == "" {
		return nil, collab.Errorf(collab.BadUserInput, "the database has no path: name a file, or %s", Memory)
	}
	if path != Memory {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return nil, collab.Wrap(collab.BadUserInput, err, "the folder of the database %s cannot be created: choose a path that you can write to", path)
		}
	}
	s := &Store{turn: make(chan struct{}, 1)}
	if err := s.open(ctx, path); err != nil {
		_ = s.Close(ctx)
		return nil, openError(ctx, path, err)
	}
	return s, nil
}

func (s *Store) open(ctx context.Context, path string) (err error) {
	name, common := source(path)
	if s.writer, err = sql.Open("sqlite", name+common+writing); err != nil {
		return err
	}
	s.writer.SetMaxOpenConns(1)
	if path == Memory {
		if s.readers, err = sql.Open("sqlite", name+common); err != nil {
			return err
		}
		if err = s.dropAnchor(ctx); err != nil {
			return err
		}
	} else if s.readers, err = sql.Open("sqlite", name+common+readingFile+"&_pragma=cache_size(-16000)"); err != nil {
		return err
	}
	if s.pulse = s.readers; path != Memory {
		if s.pulse, err = sql.Open("sqlite", name+common+readingFile); err != nil {
			return err
		}
		s.pulse.SetMaxOpenConns(1)
	}
	s.readers.SetMaxOpenConns(readerCount + 1) // with the anchor
	s.readers.SetMaxIdleConns(readerCount)
	if err = migrate(ctx, s.writer); err != nil {
		return err
	}
	if path != Memory { // the file is there: from now on nothing creates it anew
		if err = s.dropAnchor(ctx); err != nil {
			return err
		}
		if err = s.writer.Close(); err != nil {
			return err
		}
		if s.writer, err = sql.Open("sqlite", name+common+writing+"&mode=rw"); err != nil {
			return err
		}
		s.writer.SetMaxOpenConns(1)
	}
	if s.reads, err = prepare(ctx, s.readers, "read"); err != nil {
		return err
	}
	if s.pulseReads = s.reads; s.pulse != s.readers {
		if s.pulseReads, err = prepare(ctx, s.pulse, "read"); err != nil {
			return err
		}
	}
	if s.writes, err = prepare(ctx, s.writer, "read", "write"); err == nil && path != Memory {
		if s.place, err = watch(path); err == nil {
			s.checkpoints = newCheckpointer(s.writer, path, s.place.lost)
		}
	}
	return err
}

// dropAnchor opens the connection that is never used. A database in memory, and the
// write-ahead log of one in a file, live as long as a connection does, and database/sql
// may drop any connection whose context ended.
func (s *Store) dropAnchor(ctx context.Context) (err error) {
	if s.anchor, err = s.readers.Conn(ctx); err != nil {
		return err
	}
	return s.anchor.PingContext(ctx)
}

var memories atomic.Int64

// source is the data source name of a path, ready for more parameters. A
// reader of a database in memory waits for the write in progress, hence the
// longer patience.
func source(path string) (name, common string) {
	if path == Memory {
		return fmt.Sprintf("file:/liaison-%d", memories.Add(1)), "?vfs=memdb&_pragma=busy_timeout(60000)"
	}
	escaped := strings.NewReplacer("%", "%25", "?", "%3f", "#", "%23").Replace(filepath.ToSlash(path))
	return "file:" + escaped, fmt.Sprintf("?_pragma=busy_timeout(%d)&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)", busyTimeout.Milliseconds())
}

// Close releases the connections; reads and writes in progress end first.
func (s *Store) Close(context.Context) error {
	if s.closed.Swap(true) {
		return nil
	}
	s.checkpoints.close()
	if s.place.lost() {
		return nil // the last connection to be closed would write the log into a file that is not its own
	}
	var errs []error
	if s.anchor != nil {
		errs = append(errs, s.anchor.Close())
	}
	for _, db := range []*sql.DB{s.readers, s.writer, s.pulse} {
		if db != nil {
			errs = append(errs, db.Close())
		}
	}
	if err := errors.Join(errs...); err != nil {
		return collab.Wrap(collab.StoreUnavailable, err, "the database was not closed cleanly")
	}
	return nil
}

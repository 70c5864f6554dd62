package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"sync/atomic"
	"time"
)

// logBound is the size in bytes at which the write-ahead log is folded back into the
// database file. Folding less often writes fewer pages, since batches change many of
// the same pages; a batch that is under way may make the log longer than the bound.
const logBound = 64 << 20

const (
	// shortPatience bounds how long a fold holds up writers while it waits for readers.
	shortPatience = time.Second
	// longPatience is for a log of more than twice the bound. It is longer than any
	// request of a server runs, so that only a reader outside of Liaison outlasts it.
	longPatience = 12 * time.Second
	// logCheck is how often the size of the log is looked at when nothing is written:
	// another process may have written, and ended.
	logCheck = 5 * time.Second
)

// checkpointer keeps the write-ahead log of a database file short. SQLite's own
// checkpoints let the log grow without end while readers overlap, because the log can
// only be begun anew at a moment when nobody reads from it. A fold makes that moment:
// it keeps writers away and waits until the readers that began before it have ended,
// while new ones read from the file itself. It runs on the writing connection, so that
// the writers of this process wait for it in turn.
type checkpointer struct {
	db     *sql.DB     // the writing connection
	path   string      // the path of the write-ahead log
	lost   func() bool // whether the file is not the database's own any more
	bound  atomic.Int64
	urgent atomic.Bool  // fold whatever the size: the disk is full
	failed atomic.Int64 // folds that readers outlasted, since the start
	wake   chan struct{}
	behind chan chan struct{} // a writer that waits until the log has been looked at
	stop   context.CancelFunc
	done   chan struct{}
}

// newCheckpointer starts the checkpointer of the database file at the path.
func newCheckpointer(db *sql.DB, database string, lost func() bool) *checkpointer {
	ctx, stop := context.WithCancel(context.Background())
	c := &checkpointer{db: db, path: database + "-wal", lost: lost, wake: make(chan struct{}, 1), behind: make(chan chan struct{}), stop: stop, done: make(chan struct{})}
	c.bound.Store(logBound)
	go c.run(ctx)
	return c
}

// check tells the checkpointer that something was written. It does not wait. A nil
// checkpointer, which a database in memory has, does nothing.
func (c *checkpointer) check() {
	if c == nil {
		return
	}
	select {
	case c.wake <- struct{}{}:
	default: // a check is pending already
	}
}

// keepUp holds up a writer whose predecessors made the log longer than the bound, until
// the checkpointer has looked at the log and has folded it if that is due. Without this a
// fast writer could go on while the checkpointer's goroutine waits for a processor.
func (c *checkpointer) keepUp(ctx context.Context) {
	if c == nil || c.size() <= c.bound.Load() {
		return
	}
	looked := make(chan struct{})
	select {
	case c.behind <- looked:
	case <-ctx.Done():
		return
	case <-c.done:
		return
	}
	select {
	case <-looked:
	case <-ctx.Done():
	}
}

// makeRoom tells the checkpointer to fold the log now, since the disk is full.
func (c *checkpointer) makeRoom() {
	if c != nil {
		c.urgent.Store(true)
		c.check()
	}
}

// close ends the checkpointer, and the fold that is under way.
func (c *checkpointer) close() {
	if c != nil {
		c.stop()
		<-c.done
	}
}

// run folds the log whenever it is longer than the bound. After a fold that readers
// outlasted the checkpointer waits, twice as long each time up to five minutes, or until the log has
// grown by another bound, so that writers are not held up over and over.
func (c *checkpointer) run(ctx context.Context) {
	defer close(c.done)
	tick := time.NewTicker(logCheck)
	defer tick.Stop()
	var pause time.Duration
	var next time.Time
	var left int64 // the size after the last fold
	var waiting chan struct{}
	for {
		bound, size := c.bound.Load(), c.size()
		due := size > bound && (!time.Now().Before(next) || size > left+bound)
		if c.urgent.Swap(false) || due {
			if c.fold(ctx) {
				pause = 0
			} else {
				c.failed.Add(1)
				pause = min(max(2*pause, time.Second), 5*time.Minute)
			}
			next, left = time.Now().Add(pause), c.size()
		}
		if waiting != nil {
			close(waiting)
			waiting = nil
		}
		select {
		case <-ctx.Done():
			return
		case waiting = <-c.behind:
		case <-c.wake:
		case <-tick.C:
			_ = c.lost() // notes it, so that /readyz tells of it before anybody writes
		}
	}
}

// size returns the size of the log in bytes, 0 where there is none.
func (c *checkpointer) size() int64 {
	info, err := os.Stat(c.path)
	if err != nil {
		return 0
	}
	return info.Size()
}

// fold writes the log back into the database and empties it. It returns false where
// readers or a writer of another process outlast the patience, or the disk does not
// work; what could be written back is, and the log is as valid as before.
func (c *checkpointer) fold(ctx context.Context) bool {
	conn, err := c.db.Conn(ctx)
	if err != nil {
		return false
	}
	defer conn.Close()
	if c.lost() {
		return false
	}
	// A writer may have been served before, so that only now the log's size is certain.
	patience := shortPatience
	if c.size() > 2*c.bound.Load() {
		patience = longPatience
	}
	wait := func(ctx context.Context, d time.Duration) error {
		_, err := conn.ExecContext(ctx, fmt.Sprintf("PRAGMA busy_timeout = %d", d.Milliseconds()))
		return err
	}
	if err := wait(ctx, patience); err != nil {
		return false
	}
	defer func() { _ = wait(context.WithoutCancel(ctx), busyTimeout) }()
	var busy, frames, written int64
	err = conn.QueryRowContext(ctx, "PRAGMA wal_checkpoint(TRUNCATE)").Scan(&busy, &frames, &written)
	return err == nil && busy == 0
}

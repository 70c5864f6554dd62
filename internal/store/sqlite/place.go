package sqlite

import (
	"os"
	"runtime"
	"sync"
	"time"

	"liaison/internal/collab"
)

// place watches the files of an open database: the database itself, its write-ahead log
// and the index of the log. SQLite does not notice when another program deletes, replaces
// or overwrites one of them. It would mix what it has in memory with what is in the file
// now, and what it writes would be lost when the process ends.
type place struct {
	path             string // of the database
	file, log, index os.FileInfo
	open             *os.File // the index, nil on Windows

	mu    sync.Mutex
	last  *glance
	found error // what happened to the files, once it cannot be undone; nil: nothing
}

// glance is a state of the database file in which no checkpoint was under way.
type glance struct {
	changed time.Time
	size    int64
	index   progress
}

// progress is what the index of the log tells of writes and checkpoints: its header, and
// how many pages of the log have been written back. The format of the index is described
// at https://sqlite.org/walformat.html.
type progress [indexHeader + 4]byte

const (
	indexHeader  = 48
	writtenBack  = 96  // where the number of pages that have been written back is
	aboutToWrite = 128 // where the number of those that were to be written back is
)

// indexes are the indexes of all databases that this process has opened. None of them is
// closed before the process ends: when a process closes a file, it loses all its locks on
// that file (POSIX advisory locks), and SQLite has locks on the index.
var (
	indexesLock sync.Mutex
	indexes     []*os.File
)

// watch begins to watch the database at the path. A connection must be open, and stay
// open: SQLite deletes the log and its index with the last connection.
func watch(path string) (*place, error) {
	p := &place{path: path}
	for suffix, info := range map[string]*os.FileInfo{"": &p.file, "-wal": &p.log, "-shm": &p.index} {
		var err error
		if *info, err = os.Stat(path + suffix); err != nil {
			return nil, err
		}
	}
	if runtime.GOOS != "windows" { // where the index is locked, and the times of files are late
		var err error
		if p.open, err = os.Open(path + "-shm"); err != nil {
			return nil, err
		}
		indexesLock.Lock()
		indexes = append(indexes, p.open)
		indexesLock.Unlock()
	}
	return p, p.checkAll()
}

// check returns STORE_UNAVAILABLE where the database file has been deleted, replaced or
// overwritten. A nil place, which a database in memory has, never changes.
func (p *place) check() error {
	if p == nil {
		return nil
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.checkFile()
}

// checkAll does what check does, and looks at the log and its index too, without which
// nothing that is written would be found again.
func (p *place) checkAll() error {
	if p == nil {
		return nil
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if err := p.checkFile(); err != nil {
		return err
	}
	for suffix, was := range map[string]os.FileInfo{"-wal": p.log, "-shm": p.index} {
		switch now, err := os.Stat(p.path + suffix); {
		case err != nil:
			p.found = deleted(err)
			return p.found
		case !os.SameFile(was, now):
			return p.replaced()
		}
	}
	return nil
}

func (p *place) checkFile() error {
	if p.found != nil {
		return p.found
	}
	now, err := os.Stat(p.path)
	if err != nil {
		return deleted(err)
	}
	if !os.SameFile(p.file, now) {
		return p.replaced()
	}
	before, resting := p.progress()
	if !resting {
		return nil
	}
	if p.last != nil && before == p.last.index && now.Size() == p.last.size && now.ModTime().Equal(p.last.changed) {
		return nil
	}
	if now, err = os.Stat(p.path); err != nil {
		return deleted(err)
	}
	if after, resting := p.progress(); !resting || after != before {
		return nil
	}
	// Only checkpoints write into the database file, and each is told in the index.
	if p.last != nil && before == p.last.index && (now.Size() != p.last.size || !now.ModTime().Equal(p.last.changed)) {
		return p.replaced()
	}
	p.last = &glance{now.ModTime(), now.Size(), before}
	return nil
}

func deleted(err error) error {
	return collab.Wrap(collab.StoreUnavailable, err, "a file of the database has been deleted: stop the server, restore the database from a backup, and start the server again")
}

// progress returns what the index tells of writes and checkpoints. It is not resting where
// a checkpoint has begun that is not at its end, or the index cannot be read.
func (p *place) progress() (at progress, resting bool) {
	if p.open == nil {
		return at, false
	}
	var raw [aboutToWrite + 4]byte
	if _, err := p.open.ReadAt(raw[:], 0); err != nil {
		return at, false
	}
	done, begun := raw[writtenBack:writtenBack+4], raw[aboutToWrite:]
	copy(at[:], raw[:indexHeader])
	copy(at[indexHeader:], done)
	return at, string(done) == string(begun)
}

// replaced notes that another program has replaced or overwritten a file. The log of the
// database that was there is moved aside, because whoever opens the file that is there
// now would take that log for its own.
func (p *place) replaced() error {
	p.found = collab.Errorf(collab.StoreUnavailable, "a file of the database has been replaced or overwritten while the server had it open: stop the server, and start it again if the database that is there now is the one you want, else restore one from a backup first")
	for suffix, was := range map[string]os.FileInfo{"-wal": p.log, "-shm": p.index} {
		if now, err := os.Stat(p.path + suffix); err == nil && os.SameFile(was, now) {
			_ = os.Rename(p.path+suffix, p.path+".replaced"+suffix) // the folder may be read-only: the documents say to delete both
		}
	}
	return p.found
}

// lost tells whether the files have been found to be of no use any more, so that not even a checkpoint may
// write into them.
func (p *place) lost() bool {
	_ = p.checkAll()
	return p != nil && p.found != nil
}

// verdict returns what happened to the files, where something did, and else err, the error
// of the read or write that has just ended, which may be nil.
func (p *place) verdict(err error) error {
	if changed := p.check(); changed != nil {
		return changed
	}
	return err
}

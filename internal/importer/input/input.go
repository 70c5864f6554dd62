// Package input opens the files of an import: files, folders and standard input, plain
// or packed by gzip or zip. It hands them to the formats as decompressed files.
//
// The command line calls it. It knows bytes and files only: no format, no
// record, no store.
package input

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"liaison/internal/importer/record"
)

// Input is a file as it lies on disk.
type Input struct {
	Name   string // without its folder
	SHA256 string
	Bytes  int64
}

// Set is the files of one import.
type Set struct {
	Files  []record.File // decompressed, in the order in which they are read
	Inputs []Input       // the files on disk that hold them
	Total  int64         // the bytes on disk that reading all of them takes

	ctx    context.Context // reading ends with it
	accept Accept
	taken  atomic.Int64
	mu     sync.Mutex
	damage *Damage
	close  []func()
}

// Accept says which files are read.
type Accept struct {
	// Pick chooses among the names of the files of a folder or of the members of an archive;
	// nil takes all.
	Pick func([]string) []string
	// Workbooks says that a workbook is a file to be read, and no archive of files.
	Workbooks bool
}

// Damage is the error of a file that cannot be read, or not to its end.
type Damage struct {
	File   string
	Offset int64 // how many bytes of its content, decompressed, were read before
	Reason string
}

func (d *Damage) Error() string {
	if d.Offset > 0 {
		return fmt.Sprintf("%s: after %d bytes: %s", d.File, d.Offset, d.Reason)
	}
	return d.File + ": " + d.Reason
}

// Rewind lets Read count from 0 again, after files were only looked at.
func (s *Set) Rewind() { s.taken.Store(0) }

// UncountReading takes one reading of all files out of what Read counts.
func (s *Set) UncountReading() { s.taken.Add(-s.Total) }

// Open finds the files that the paths name and reads each once, for its hash.
// A folder stands for the files in it, in the order of their names; folders in it,
// hidden files and notes that people put beside data (README, .md, .txt) are left
// out. An archive stands for its members, likewise. accept says which of them are read.
// "-" is standard input, which is kept in a temporary file
// until Close.
//
// A file whose content is damaged gives *Damage, a file that cannot be opened another
// error. If damage shows only while a file is read, its reader gets
// io.ErrUnexpectedEOF and the method Damage returns it.
func Open(ctx context.Context, paths []string, stdin io.Reader, accept Accept) (*Set, error) {
	s := &Set{ctx: ctx, accept: accept}
	for i, path := range paths {
		if slices.Contains(paths[:i], path) {
			s.Close()
			return nil, fmt.Errorf("%s is given twice", path)
		}
		if err := s.add(path, stdin); err != nil {
			s.Close()
			return nil, err
		}
	}
	if err := s.look(); err != nil {
		s.Close()
		return nil, err
	}
	s.taken.Store(0)
	s.damage = nil
	return s, nil
}

func (s *Set) add(path string, stdin io.Reader) error {
	if path == "-" {
		d, err := s.spool("stdin", func() (io.Reader, error) { return stdin, nil })
		if err != nil {
			return err
		}
		return s.unpack(d, s.accept.Pick)
	}
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return fmt.Errorf("%s cannot be read: %w", shown(path), reason(err))
	case info.IsDir():
		return s.folder(path)
	case !info.Mode().IsRegular():
		d, err := s.spool(path, func() (io.Reader, error) { return os.Open(path) })
		if err != nil {
			return err
		}
		return s.unpack(d, s.accept.Pick)
	}
	d, err := s.onDisk(path, info)
	if err != nil {
		return err
	}
	return s.unpack(d, s.accept.Pick)
}

// folder adds the files of a folder that Pick takes. Archives are added in any case,
// because Pick then chooses among their members.
func (s *Set) folder(path string) error {
	entries, err := os.ReadDir(path)
	if err != nil {
		return fmt.Errorf("%s cannot be read: %w", shown(path), reason(err))
	}
	var plain choice[*disk]
	before := len(s.Files)
	for _, e := range entries {
		if aside(e.Name()) {
			continue
		}
		file := filepath.Join(path, e.Name())
		info, err := os.Stat(file) // follows a symbolic link
		if err != nil {
			return fmt.Errorf("%s cannot be read: %w", shown(file), reason(err))
		}
		if !info.Mode().IsRegular() {
			continue
		}
		d := &disk{name: file, path: file, info: info}
		kind, err := s.kindOf(d)
		if err != nil {
			return err
		}
		if kind != isZip {
			plain.add(withoutGzip(e.Name()), d)
			continue
		}
		if d, err = s.onDisk(file, info); err != nil {
			return err
		}
		if err := s.unpack(d, s.accept.Pick); err != nil {
			return err
		}
	}
	for _, d := range plain.pick(s.accept.Pick) {
		if d, err = s.onDisk(d.path, d.info); err != nil {
			return err
		}
		if err := s.unpack(d, nil); err != nil {
			return err
		}
	}
	if len(s.Files) == before {
		return fmt.Errorf("%s: there is nothing in this folder that can be imported so", shown(path))
	}
	return nil
}

// aside reports whether a name is that of a file that people put beside data: a hidden
// file, a README or a note.
func aside(name string) bool {
	lower := strings.ToLower(name)
	return strings.HasPrefix(name, ".") || strings.HasPrefix(lower, "readme") || strings.HasSuffix(lower, ".md") || strings.HasSuffix(lower, ".txt")
}

func withoutGzip(name string) string {
	if ext := filepath.Ext(name); strings.EqualFold(ext, ".gz") {
		return strings.TrimSuffix(name, ext)
	}
	return name
}

// choice holds named things for pick to choose from.
type choice[T any] struct {
	names  []string
	things map[string][]T
}

func (c *choice[T]) add(name string, thing T) {
	if c.things == nil {
		c.things = map[string][]T{}
	}
	if c.things[name] == nil {
		c.names = append(c.names, name)
	}
	c.things[name] = append(c.things[name], thing)
}

func (c *choice[T]) pick(pick func([]string) []string) []T {
	names := c.names
	if pick != nil {
		names = pick(slices.Clone(names))
	}
	var out []T
	for _, n := range names {
		out = append(out, c.things[n]...)
	}
	return out
}

// Read returns how many bytes have been read from disk so far, at most Total.
func (s *Set) Read() int64 { return max(0, min(s.taken.Load(), s.Total)) }

// Damage returns the first *Damage that reading has met, nil if there was none.
func (s *Set) Damage() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.damage == nil {
		return nil
	}
	return s.damage
}

func (s *Set) damaged(d *Damage) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.damage = cmp.Or(s.damage, d)
}

// Close closes all open files and removes the temporary ones.
func (s *Set) Close() {
	for _, end := range slices.Backward(s.close) {
		end()
	}
	s.close = nil
}

// shown returns a name in a form that messages and notes can hold.
func shown(name string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || r == '\uFFFD' {
			return '?'
		}
		return r
	}, strings.ToValidUTF8(name, "?"))
}

// reason returns why a file could not be used, without the system call and the path.
func reason(err error) error {
	var at *fs.PathError
	if errors.As(err, &at) {
		return at.Err
	}
	return err
}

package input

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// disk is a file on disk, or the temporary file that keeps the content of a stream.
type disk struct {
	name string // what messages call it
	path string
	info fs.FileInfo
	held *os.File // the temporary file
}

// onDisk reads a regular file once, for its hash.
func (s *Set) onDisk(path string, info fs.FileInfo) (*disk, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("%s cannot be read: %w", shown(path), reason(err))
	}
	defer f.Close()
	sum := sha256.New()
	n, err := io.Copy(sum, &untilDone{s.ctx, f})
	if err != nil {
		if s.ctx.Err() != nil {
			return nil, err
		}
		return nil, fmt.Errorf("%s cannot be read: %w", shown(path), reason(err))
	}
	s.list(path, sum, n)
	return &disk{name: path, path: path, info: info}, nil
}

// spool copies a stream into a temporary file, so that it can be hashed and read
// several times like any other file.
func (s *Set) spool(name string, open func() (io.Reader, error)) (*disk, error) {
	f, err := os.CreateTemp("", "liaison-input-")
	if err != nil {
		return nil, fmt.Errorf("%s cannot be kept in a temporary file: %w", shown(name), reason(err))
	}
	_ = os.Remove(f.Name()) // where the system lets an open file go without a name, a kill leaves nothing
	s.close = append(s.close, func() { _ = f.Close(); _ = os.Remove(f.Name()) })
	sum := sha256.New()
	type end struct {
		n   int64
		err error
	}
	ended := make(chan end, 1)
	go func() { // opening and reading may wait for a writer that never comes
		var e end
		var r io.Reader
		if r, e.err = open(); e.err == nil {
			e.n, e.err = io.Copy(io.MultiWriter(f, sum), &untilDone{s.ctx, r})
		}
		if c, ok := r.(io.Closer); ok && name != "stdin" && e.err == nil {
			e.err = c.Close()
		}
		ended <- e
	}()
	var e end
	select {
	case e = <-ended:
	case <-s.ctx.Done():
		e.err = s.ctx.Err()
	}
	switch {
	case s.ctx.Err() != nil:
		return nil, s.ctx.Err()
	case e.err != nil:
		return nil, fmt.Errorf("%s cannot be read into a temporary file: %w", shown(name), reason(e.err))
	}
	s.list(name, sum, e.n)
	info, err := f.Stat()
	return &disk{name: name, info: info, held: f}, err
}

func (s *Set) list(path string, sum hash.Hash, bytes int64) {
	s.Inputs = append(s.Inputs, Input{shown(filepath.Base(path)), hex.EncodeToString(sum.Sum(nil)), bytes})
}

// handle is an open disk.
type handle interface {
	io.Reader
	io.ReaderAt
	io.Closer
}

type section struct{ *io.SectionReader }

func (section) Close() error { return nil }

func (d *disk) open() (handle, error) {
	if d.held != nil {
		return section{io.NewSectionReader(d.held, 0, d.info.Size())}, nil
	}
	f, err := os.Open(d.path)
	if err != nil {
		return nil, fmt.Errorf("it cannot be read: %w", reason(err))
	}
	now, err := f.Stat()
	if err == nil && (now.Size() != d.info.Size() || !now.ModTime().Equal(d.info.ModTime())) {
		err = errors.New("it was changed while it was imported: import it again")
	}
	if err != nil {
		_ = f.Close()
		return nil, err
	}
	return f, nil
}

// untilDone is a reader that ends with its context.
type untilDone struct {
	ctx context.Context
	r   io.Reader
}

func (u *untilDone) Read(b []byte) (int, error) {
	if err := u.ctx.Err(); err != nil {
		return 0, err
	}
	return u.r.Read(b)
}

package input

import (
	"archive/zip"
	"bufio"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"

	"liaison/internal/importer/record"
)

// unpack adds the content of a file, or of the members of an archive that pick
// takes.
func (s *Set) unpack(d *disk, pick func([]string) []string) error {
	kind, err := s.kindOf(d)
	if err != nil {
		return err
	}
	if kind == isZip {
		return s.unzip(d, pick)
	}
	name := shown(d.name)
	s.Total += d.info.Size()
	s.Files = append(s.Files, record.File{Name: name, Open: func() (io.ReadCloser, error) {
		f, err := d.open()
		if err != nil {
			broken := &Damage{File: name, Reason: err.Error()}
			s.damaged(broken)
			return nil, broken
		}
		return s.stream(name, &counted{f, s}, f, kind == isGzip), nil
	}})
	return nil
}

func (s *Set) unzip(d *disk, pick func([]string) []string) error {
	name := shown(d.name)
	f, err := d.open()
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	s.close = append(s.close, func() { _ = f.Close() })
	archive, err := zip.NewReader(&countedAt{f, s}, d.info.Size())
	if err != nil {
		return &Damage{File: name, Reason: why(err)}
	}
	var members choice[*zip.File]
	for _, m := range archive.File {
		switch base := path.Base(m.Name); {
		case isOfficePart(m.Name):
			return &Damage{File: name, Reason: "it is a document of an office program: save its table as CSV and import that"}
		case strings.HasSuffix(m.Name, "/"), aside(base), strings.HasPrefix(m.Name, "__MACOSX/"):
			continue
		}
		members.add(withoutGzip(m.Name), m)
	}
	chosen := members.pick(pick)
	if len(chosen) == 0 {
		return &Damage{File: name, Reason: "there is nothing in this archive that can be imported so" + among(members.names)}
	}
	for _, m := range chosen {
		inside := name + "/" + shown(m.Name)
		switch {
		case m.Flags&1 != 0:
			return &Damage{File: inside, Reason: "it is encrypted: unpack the archive with its password and import the folder"}
		case m.Method != zip.Store && m.Method != zip.Deflate:
			return &Damage{File: inside, Reason: fmt.Sprintf("it is compressed by method %d of zip, which is not read here: unpack the archive and import the folder", m.Method)}
		}
		s.Total += int64(m.CompressedSize64)
		s.Files = append(s.Files, record.File{Name: inside, Open: func() (io.ReadCloser, error) {
			r, err := m.Open()
			if err != nil {
				broken := &Damage{File: inside, Reason: why(err)}
				s.damaged(broken)
				return nil, broken
			}
			buffered := bufio.NewReaderSize(r, bufferSize)
			head, _ := buffered.Peek(len(gzipMagic))
			return s.stream(inside, buffered, r, string(head) == string(gzipMagic)), nil
		}})
	}
	return nil
}

func among(names []string) string {
	const most = 5
	if len(names) == 0 {
		return ""
	}
	more := ""
	if len(names) > most {
		names, more = names[:most], ", …"
	}
	return " among " + shown(strings.Join(names, ", ")) + more
}

const bufferSize = 1 << 16

// stream reads the content of one file. If the content is damaged, the set remembers
// it and the reader gets io.ErrUnexpectedEOF, by which formats know that the rest is
// missing.
type stream struct {
	set     *Set
	name    string
	packed  io.Reader // nil: content is open
	content io.Reader
	file    io.Closer
	n       int64
}

func (s *Set) stream(name string, r io.Reader, file io.Closer, packed bool) io.ReadCloser {
	if packed {
		return &stream{set: s, name: name, packed: r, file: file}
	}
	return &stream{set: s, name: name, content: r, file: file}
}

func (r *stream) Read(b []byte) (int, error) {
	if err := r.set.ctx.Err(); err != nil {
		return 0, err
	}
	n, err := r.read(b)
	r.n += int64(n)
	if err == nil || err == io.EOF || r.set.ctx.Err() != nil {
		return n, err
	}
	r.set.damaged(&Damage{File: r.name, Offset: r.n, Reason: why(err)})
	return n, io.ErrUnexpectedEOF
}

func (r *stream) read(b []byte) (int, error) {
	if r.content == nil {
		content, err := gzip.NewReader(bufio.NewReaderSize(r.packed, bufferSize))
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		if err != nil {
			return 0, err
		}
		r.content = content
	}
	return r.content.Read(b)
}

func (r *stream) Close() error { return r.file.Close() }

// why returns what is wrong with a file, in words that help to mend it.
func why(err error) string {
	switch {
	case errors.Is(err, io.ErrUnexpectedEOF):
		return "it ends in the middle: fetch it again"
	case errors.Is(err, gzip.ErrChecksum), errors.Is(err, zip.ErrChecksum):
		return "its checksum is wrong, so what was read may be wrong too: fetch it again"
	case errors.Is(err, gzip.ErrHeader):
		return "what follows is no gzip: fetch it again"
	case errors.Is(err, zip.ErrFormat):
		return "it is no whole zip archive: fetch it again"
	}
	return reason(err).Error()
}

// counted is a reader that counts the bytes read from disk.
type counted struct {
	r   io.Reader
	set *Set
}

func (c *counted) Read(b []byte) (int, error) {
	n, err := c.r.Read(b)
	c.set.taken.Add(int64(n))
	return n, err
}

type countedAt struct {
	r   io.ReaderAt
	set *Set
}

func (c *countedAt) ReadAt(b []byte, at int64) (int, error) {
	n, err := c.r.ReadAt(b, at)
	c.set.taken.Add(int64(n))
	return n, err
}

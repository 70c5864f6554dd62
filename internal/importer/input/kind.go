package input

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"path"
	"slices"
)

// kind is how a file is packed. It is recognised by the first bytes, since names are
// often wrong after a download.
type kind int

const (
	isPlain kind = iota
	isGzip
	isZip
)

// isOLE reports whether the content is an old document of an office program, or an encrypted
// one of today.
func isOLE(head []byte) bool { return bytes.HasPrefix(head, oleMagic) }

// kindOf returns how a file is packed. A workbook is an archive too, and is no archive of
// files where the import takes workbooks.
func (s *Set) kindOf(d *disk) (kind, error) {
	k, err := d.kind()
	if err != nil || k != isZip || !s.accept.Workbooks {
		return k, err
	}
	f, err := d.open()
	if err != nil {
		return k, fmt.Errorf("%s: %w", shown(d.name), err)
	}
	defer f.Close()
	archive, err := zip.NewReader(f, d.info.Size())
	if err != nil {
		return k, nil // unzip says what is wrong with it
	}
	if slices.ContainsFunc(archive.File, func(m *zip.File) bool { return isOfficePart(m.Name) }) {
		return isPlain, nil
	}
	return k, nil
}

// isOfficePart reports whether an archive with a member of this name is a document of an
// office program.
func isOfficePart(name string) bool {
	return path.Base(name) == "[Content_Types].xml" || name == "mimetype"
}

var (
	oleMagic   = []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
	gzipMagic  = []byte("\x1f\x8b")
	zipMagic   = []byte("PK\x03\x04")
	emptyMagic = []byte("PK\x05\x06") // a zip without members
)

func (d *disk) kind() (kind, error) {
	f, err := d.open()
	if err != nil {
		return isPlain, fmt.Errorf("%s: %w", shown(d.name), err)
	}
	defer f.Close()
	head := make([]byte, 4)
	n, err := io.ReadFull(f, head)
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		return isPlain, fmt.Errorf("%s cannot be read: %w", shown(d.name), reason(err))
	}
	switch head = head[:n]; {
	case bytes.HasPrefix(head, gzipMagic):
		return isGzip, nil
	case bytes.HasPrefix(head, zipMagic), bytes.HasPrefix(head, emptyMagic):
		return isZip, nil
	}
	return isPlain, nil
}

// foreign are kinds of files that people give by mistake.
var foreign = []struct {
	at     int
	magic  string
	reason string
}{
	{0, "\x1f\x8b", "it is compressed twice: unpack it once"},
	{0, "PK\x03\x04", "it is an archive inside of another: unpack the outer one"},
	{0, "BZh", "it is compressed with bzip2: unpack it first, or pack it with gzip or zip"},
	{0, "\xfd7zXZ\x00", "it is compressed with xz: unpack it first, or pack it with gzip or zip"},
	{0, "\x28\xb5\x2f\xfd", "it is compressed with zstd: unpack it first, or pack it with gzip or zip"},
	{0, "7z\xbc\xaf\x27\x1c", "it is a 7z archive: unpack it first, or pack it with gzip or zip"},
	{0, "Rar!\x1a\x07", "it is a rar archive: unpack it first, or pack it with gzip or zip"},
	{0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "it is a document of an office program: save its table as CSV and import that"},
	{0, "%PDF-", "it is a PDF, which has no rows to read"},
	{0, "SQLite format 3\x00", "it is a database: name it with --store, or import what 'liaison export' writes of it"},
	{257, "ustar", "it is a tar archive: unpack it and import the folder"},
}

const lookAhead = 512

// foreignReason returns what a content is that begins with these bytes and cannot be
// data, and what to do about it; "" if it may be data.
func foreignReason(head []byte) string {
	for _, f := range foreign {
		if len(head) > f.at && bytes.HasPrefix(head[f.at:], []byte(f.magic)) {
			return f.reason
		}
	}
	return ""
}

// look opens every file once, so that a file which cannot be data is refused before
// any file is imported.
func (s *Set) look() error {
	for _, f := range s.Files {
		r, err := f.Open()
		if err != nil {
			return err
		}
		head := make([]byte, lookAhead)
		n, _ := io.ReadFull(r, head) // damage shows again, and is reported, when the file is imported
		_ = r.Close()
		if err := s.ctx.Err(); err != nil {
			return err
		}
		if s.accept.Workbooks && (isOLE(head[:n]) || bytes.HasPrefix(head[:n], zipMagic)) {
			continue // a workbook in an archive, or what the format will say that it is
		}
		if why := foreignReason(head[:n]); why != "" {
			return &Damage{File: f.Name, Reason: why}
		}
	}
	return nil
}

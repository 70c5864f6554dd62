package input

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// Damage that shows while reading ends the file there, and is told with its place.
func TestDamageOnTheWay(t *testing.T) {
	long := strings.Repeat("0123456789abcdef", 1<<12)
	gz := packed(t, long)
	badSum := slices.Clone(gz)
	badSum[len(badSum)-8] ^= 1
	archive := zipped(t, "a.json", long)
	badMember := slices.Clone(archive)
	badMember[60] ^= 0xff
	for name, c := range map[string]struct {
		content []byte
		want    string
	}{
		"cut.gz":     {gz[:len(gz)/2], "ends in the middle"},
		"header.gz":  {gz[:5], "ends in the middle"},
		"trailer.gz": {gz[:len(gz)-3], "ends in the middle"},
		"sum.gz":     {badSum, "checksum is wrong"},
		"tail.gz":    {append(slices.Clone(gz), "no gzip at all"...), "no gzip"},
		"member.zip": {badMember, "member.zip/a.json"},
	} {
		path := filepath.Join(folder(t, name, c.content), name)
		s, err := Open(t.Context(), []string{path}, nil, Accept{})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if s.Damage() != nil {
			t.Errorf("%s: damage before the reading", name)
		}
		r, err := s.Files[0].Open()
		if err != nil {
			t.Fatal(err)
		}
		got, err := io.ReadAll(r)
		if err != io.ErrUnexpectedEOF || !strings.HasPrefix(long, string(got)) {
			t.Errorf("%s: %d bytes, %v", name, len(got), err)
		}
		var d *Damage
		if !errors.As(s.Damage(), &d) || d.Offset != int64(len(got)) || !strings.Contains(d.Error(), c.want) {
			t.Errorf("%s: %v", name, s.Damage())
		}
		s.Close()
	}
}

func TestWhatCannotBeData(t *testing.T) {
	encrypted := zipped(t, "a.json", "secret")
	encrypted[6] |= 1
	encrypted[bytes.Index(encrypted, []byte("PK\x01\x02"))+8] |= 1
	method := zipped(t, "a.json", "x")
	method[bytes.Index(method, []byte("PK\x01\x02"))+10] = 9
	tar := make([]byte, 1024)
	copy(tar[257:], "ustar")
	whole := zipped(t, "a.json", strings.Repeat("x", 1000))
	for name, c := range map[string]struct {
		content []byte
		want    string
	}{
		"encrypted.zip": {encrypted, "encrypted"},
		"method.zip":    {method, "method 9"},
		"cut.zip":       {whole[:len(whole)-30], "no whole zip"},
		"empty.zip":     {zipped(t), "nothing in this archive"},
		"notes.zip":     {zipped(t, "README.txt", "x"), "nothing in this archive"},
		"nested.zip":    {zipped(t, "a.json", string(whole)), "archive inside"},
		"nested.gz":     {packed(t, string(whole)), "archive inside"},
		"twice.gz":      {packed(t, string(packed(t, "x"))), "compressed twice"},
		"book.xlsx":     {zipped(t, "[Content_Types].xml", "x", "xl/workbook.xml", "x"), "CSV"},
		"book.xls":      {[]byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and so on"), "CSV"},
		"a.tar.gz":      {packed(t, string(tar)), "tar archive"},
		"a.bz2":         {[]byte("BZh91AY"), "bzip2"},
		"graph.db":      {[]byte("SQLite format 3\x00"), "liaison export"},
	} {
		path := filepath.Join(folder(t, name, c.content), name)
		_, err := Open(t.Context(), []string{path}, nil, Accept{})
		var d *Damage
		if !errors.As(err, &d) || !strings.Contains(err.Error(), c.want) || !strings.HasPrefix(err.Error(), path) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestWhatCannotBeOpened(t *testing.T) {
	none := func([]string) []string { return nil }
	dir := folder(t, "folder/a.json", "x", "notes/README", "x", "a.json", "x")
	for want, c := range map[string]struct {
		paths []string
		pick  func([]string) []string
	}{
		"no such file":           {paths: []string{"nowhere"}},
		"nothing in this folder": {paths: []string{"notes"}},
		"can be imported so":     {paths: []string{"folder"}, pick: none},
		"given twice":            {paths: []string{"a.json", "a.json"}},
	} {
		for i := range c.paths {
			c.paths[i] = filepath.Join(dir, c.paths[i])
		}
		var d *Damage
		if _, err := Open(t.Context(), c.paths, nil, Accept{Pick: c.pick}); err == nil || errors.As(err, &d) || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
	}
	if os.Getuid() != 0 {
		closed := filepath.Join(dir, "folder")
		if err := os.Chmod(closed, 0); err != nil {
			t.Fatal(err)
		}
		defer func() { _ = os.Chmod(closed, 0o755) }()
		if _, err := Open(t.Context(), []string{closed}, nil, Accept{}); err == nil || !strings.Contains(err.Error(), "permission") {
			t.Errorf("a closed folder: %v", err)
		}
	}
}

// What changes or goes between the hash and the reading is damage, not other data.
func TestFilesThatChangeMeanwhile(t *testing.T) {
	for name, change := range map[string]func(string) error{
		"changed":     func(path string) error { return os.WriteFile(path, []byte("longer than before"), 0o644) },
		"cannot be r": os.Remove,
	} {
		path := filepath.Join(folder(t, "a.json", "before"), "a.json")
		s, err := Open(t.Context(), []string{path}, nil, Accept{})
		if err != nil {
			t.Fatal(err)
		}
		if err := change(path); err != nil {
			t.Fatal(err)
		}
		if _, err := s.Files[0].Open(); err == nil || s.Damage() == nil || !strings.Contains(s.Damage().Error(), name) {
			t.Errorf("%s: %v, %v", name, err, s.Damage())
		}
		s.Close()
	}
}

func TestEndedByItsContext(t *testing.T) {
	path := filepath.Join(folder(t, "a.json", "content"), "a.json")
	ctx, stop := context.WithCancel(t.Context())
	s, err := Open(ctx, []string{path}, nil, Accept{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	r, err := s.Files[0].Open()
	if err != nil {
		t.Fatal(err)
	}
	stop()
	if _, err := io.ReadAll(r); !errors.Is(err, context.Canceled) || s.Damage() != nil {
		t.Errorf("%v, %v", err, s.Damage())
	}
	if _, err := Open(ctx, []string{path}, nil, Accept{}); !errors.Is(err, context.Canceled) {
		t.Errorf("hashing: %v", err)
	}

	// Nor does it wait for a standard input that never ends.
	ctx, stop = context.WithTimeout(t.Context(), 10*time.Millisecond)
	defer stop()
	silent, _ := io.Pipe()
	if _, err := Open(ctx, []string{"-"}, silent, Accept{}); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("standard input: %v", err)
	}
}

func TestNamesThatCannotBeWritten(t *testing.T) {
	path := filepath.Join(folder(t, "a\xff\x1b.json", "content"), "a\xff\x1b.json")
	s, err := Open(t.Context(), []string{path}, nil, Accept{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if s.Inputs[0].Name != "a??.json" || filepath.Base(s.Files[0].Name) != "a??.json" {
		t.Errorf("%q %q", s.Inputs[0].Name, s.Files[0].Name)
	}
}

package input

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

func packed(t *testing.T, parts ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	for _, p := range parts {
		w := gzip.NewWriter(&b)
		if _, err := io.WriteString(w, p); err != nil {
			t.Fatal(err)
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
	}
	return b.Bytes()
}

// zipped makes an archive of names and contents in turn.
func zipped(t *testing.T, members ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := 0; i < len(members); i += 2 {
		m, err := w.Create(members[i])
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(m, members[i+1]); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// folder writes names and contents in turn into a new folder.
func folder(t *testing.T, files ...any) string {
	t.Helper()
	dir := t.TempDir()
	for i := 0; i < len(files); i += 2 {
		path := filepath.Join(dir, files[i].(string))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		content, ok := files[i+1].([]byte)
		if !ok {
			content = []byte(files[i+1].(string))
		}
		if err := os.WriteFile(path, content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// contents opens the paths and reads everything: "NAME=CONTENT" of each file,
// names without the folder.
func contents(t *testing.T, s *Set, dir string) []string {
	t.Helper()
	var out []string
	for _, f := range s.Files {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		b, err := io.ReadAll(r)
		if err != nil && err != io.ErrUnexpectedEOF {
			t.Fatal(err)
		}
		if err := r.Close(); err != nil {
			t.Fatal(err)
		}
		out = append(out, strings.TrimPrefix(f.Name, dir+string(filepath.Separator))+"="+string(b))
	}
	return out
}

func TestWhatAnImportIsGiven(t *testing.T) {
	json := func(names []string) []string {
		return slices.DeleteFunc(names, func(n string) bool { return !strings.HasSuffix(n, ".json") })
	}
	dir := folder(t,
		"plain.json", "plain", "empty.json", "",
		"one.json.gz", packed(t, "one"), "many.json.gz", packed(t, "ma", "n", "y"),
		"no-gzip-by-name.json", packed(t, "packed"), "no-gzip-by-content.json.gz", "plain after all",
		"two.zip", zipped(t, "b.json", "second", "a/b/c.json", "first", "a/", "", "README.md", "no", ".hidden.json", "no", "__MACOSX/a.json", "no", "t.csv", "csv", "d.json.gz", string(packed(t, "third"))),
		"folder/b.json.gz", packed(t, "B"), "folder/a.json", "A", "folder/.hidden.json", "no", "folder/readme.json", "no", "folder/NOTES.md", "no",
		"folder/notes.txt", "no", "folder/t.csv", "csv", "folder/z.zip", zipped(t, "z.json", "Z"), "folder/below/c.json", "no",
	)
	for _, c := range []struct {
		path string
		pick func([]string) []string
		want string
	}{
		{"plain.json", json, "plain.json=plain"},
		{"empty.json", json, "empty.json="},
		{"one.json.gz", json, "one.json.gz=one"},
		{"many.json.gz", json, "many.json.gz=many"},
		{"no-gzip-by-name.json", json, "no-gzip-by-name.json=packed"},
		{"no-gzip-by-content.json.gz", json, "no-gzip-by-content.json.gz=plain after all"},
		{"two.zip", json, "two.zip/b.json=second two.zip/a/b/c.json=first two.zip/d.json.gz=third"},
		{"two.zip", nil, "two.zip/b.json=second two.zip/a/b/c.json=first two.zip/t.csv=csv two.zip/d.json.gz=third"},
		{"folder", json, "folder/z.zip/z.json=Z folder/a.json=A folder/b.json.gz=B"},
		{"folder", nil, "folder/z.zip/z.json=Z folder/a.json=A folder/b.json.gz=B folder/t.csv=csv"},
		{"folder/t.csv", json, "folder/t.csv=csv"}, // what is named is not chosen from
	} {
		s, err := Open(t.Context(), []string{filepath.Join(dir, c.path)}, nil, Accept{Pick: c.pick})
		if err != nil {
			t.Errorf("%s: %v", c.path, err)
			continue
		}
		if s.Read() != 0 {
			t.Errorf("%s: %d bytes read before the reading", c.path, s.Read())
		}
		for range 2 { // a file can be read again
			if got := strings.Join(contents(t, s, dir), " "); got != filepath.FromSlash(c.want) && got != c.want {
				t.Errorf("%s: %s", c.path, got)
			}
		}
		if s.Read() != s.Total || s.Damage() != nil {
			t.Errorf("%s: %d of %d bytes, %v", c.path, s.Read(), s.Total, s.Damage())
		}
		s.Close()
	}
}

func TestInputsAreTheFilesOnDisk(t *testing.T) {
	gz := packed(t, "content")
	dir := folder(t, "a.gz", gz, "b", "plain")
	s, err := Open(t.Context(), []string{filepath.Join(dir, "a.gz"), filepath.Join(dir, "b"), "-"}, bytes.NewReader(gz), Accept{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	hash := func(b []byte) string { h := sha256.Sum256(b); return hex.EncodeToString(h[:]) }
	want := []Input{{"a.gz", hash(gz), int64(len(gz))}, {"b", hash([]byte("plain")), 5}, {"stdin", hash(gz), int64(len(gz))}}
	if !slices.Equal(s.Inputs, want) {
		t.Errorf("%+v", s.Inputs)
	}
	if got := contents(t, s, dir); !slices.Equal(got, []string{"a.gz=content", "b=plain", "stdin=content"}) {
		t.Errorf("%q", got)
	}
}

func TestStandardInputLeavesNoFile(t *testing.T) {
	temp := t.TempDir()
	t.Setenv("TMPDIR", temp)
	s, err := Open(t.Context(), []string{"-"}, bytes.NewReader(zipped(t, "a.csv", "from a zip")), Accept{})
	if err != nil {
		t.Fatal(err)
	}
	if got := contents(t, s, ""); !slices.Equal(got, []string{"stdin/a.csv=from a zip"}) {
		t.Errorf("%q", got)
	}
	s.Close()
	if left, err := os.ReadDir(temp); err != nil || len(left) > 0 {
		t.Errorf("%v %v", left, err)
	}
}

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

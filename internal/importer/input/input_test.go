package input

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
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
		if s.UncountReading(); s.Read() != s.Total {
			t.Errorf("%s: %d of %d bytes, without one of two readings", c.path, s.Read(), s.Total)
		}
		if s.UncountReading(); s.Read() != 0 && !strings.Contains(c.want, ".zip") { // of an archive each reading looks up the members anew
			t.Errorf("%s: %d bytes read, without both readings", c.path, s.Read())
		}
		contents(t, s, dir)
		if s.Rewind(); s.Read() != 0 {
			t.Errorf("%s: %d bytes read after rewinding", c.path, s.Read())
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

package quotes

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func write(t *testing.T, path, text string) string {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

func TestQuoteCountsCodePoints(t *testing.T) {
	dir := t.TempDir()
	hash := write(t, filepath.Join(dir, "deep", "a.txt"), "Łódź 大学")
	f, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		start, end int
		want       string
		ok         bool
	}{
		{0, 4, "Łódź", true}, {5, 7, "大学", true}, {0, 7, "Łódź 大学", true}, {7, 7, "", true}, {2, 2, "", true},
		{0, 8, "", false}, {8, 8, "", false}, {-1, 2, "", false}, {3, 2, "", false},
	} {
		if got, ok := f.Quote(hash, c.start, c.end); got != c.want || ok != c.ok {
			t.Errorf("Quote(%d, %d) = %q, %v; want %q, %v", c.start, c.end, got, ok, c.want, c.ok)
		}
	}
	if _, ok := f.Quote("00", 0, 1); ok {
		t.Error("an unknown text has a quote")
	}
}

func TestOpenTakesTextsOfTheFolderOnly(t *testing.T) {
	dir, outside := t.TempDir(), t.TempDir()
	secret := write(t, filepath.Join(outside, "secret.txt"), "not to be quoted")
	binary := write(t, filepath.Join(dir, "b.bin"), "\xff\xfe")
	long := write(t, filepath.Join(dir, "long.txt"), string(make([]byte, maxFile+1)))
	if err := os.Symlink(filepath.Join(outside, "secret.txt"), filepath.Join(dir, "link.txt")); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(outside, filepath.Join(dir, "folder")); err != nil {
		t.Fatal(err)
	}
	f, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	if f.Has(secret) || f.Has(binary) || f.Has(long) || f.Len() != 0 {
		t.Error("a text was taken that is none of the folder's")
	}
	for name, want := range map[string]string{"missing": "there is no folder", "b.bin": "is no folder"} {
		if _, err := Open(filepath.Join(dir, name)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

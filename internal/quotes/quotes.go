// Package quotes gives the texts of documents back to the evidence that cites
// them: a folder of files, found by the SHA-256 of their bytes.
//
// The command line opens the folder; the API asks for quotes. The package knows
// nothing of Liaison. The texts stay where they are: they are read once, at the
// start, and never written.
package quotes

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"unicode/utf8"
)

// maxFile is the size of the longest text taken, in bytes.
const maxFile = 10 << 20

// Folder holds the texts of a folder. Its methods may be called from many goroutines.
type Folder struct{ texts map[string]string }

// Open reads the regular files of the folder and of those below it. Files above
// 10 MB and files that are no UTF-8 text are left out; so are links that lead
// outside of the folder. A folder that cannot be read is an error.
func Open(dir string) (*Folder, error) {
	switch info, err := os.Stat(dir); {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("there is no folder %q", dir)
	case err == nil && !info.IsDir():
		return nil, fmt.Errorf("%q is no folder: name the one that the texts are in", dir)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, fmt.Errorf("the folder of documents: %w", err)
	}
	defer root.Close()
	f := &Folder{texts: map[string]string{}}
	err = fs.WalkDir(root.FS(), ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		return f.add(root, path)
	})
	if err != nil {
		return nil, fmt.Errorf("the folder of documents: %w", err)
	}
	return f, nil
}

// add reads one file; the root refuses what lies outside of it.
func (f *Folder) add(root *os.Root, path string) error {
	info, err := root.Stat(path)
	if err != nil || !info.Mode().IsRegular() || info.Size() > maxFile {
		return nil // a link that leads out or nowhere, a pipe, too long: no text of ours
	}
	file, err := root.Open(path)
	if err != nil {
		return err
	}
	raw, err := io.ReadAll(io.LimitReader(file, maxFile+1))
	if err = errors.Join(err, file.Close()); err != nil {
		return err
	}
	if len(raw) > maxFile || !utf8.Valid(raw) {
		return nil
	}
	sum := sha256.Sum256(raw)
	f.texts[hex.EncodeToString(sum[:])] = string(raw)
	return nil
}

// Len returns how many texts the folder has.
func (f *Folder) Len() int { return len(f.texts) }

// Has reports whether the folder has the text with the hash, in lower-case hex.
func (f *Folder) Has(sha256 string) bool {
	_, ok := f.texts[sha256]
	return ok
}

// Quote returns the text from start up to end, counted in code points, and false where
// the folder does not have the text or the text is shorter.
func (f *Folder) Quote(sha256 string, start, end int) (string, bool) {
	text, ok := f.texts[sha256]
	if !ok || start < 0 || end < start {
		return "", false
	}
	from, n := -1, 0
	for at := range text {
		if n == start {
			from = at
		}
		if n == end {
			return text[from:at], true
		}
		n++
	}
	switch { // the loop does not visit the end of the text
	case n != end:
		return "", false
	case from < 0:
		from = len(text)
	}
	return text[from:], true
}

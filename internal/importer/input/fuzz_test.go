package input

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"testing"
)

// Whatever the bytes are, they are content, or damage that is told; and what is
// told as content is read to its end or to damage.
func FuzzOpen(f *testing.F) {
	var packed, archive bytes.Buffer
	w := gzip.NewWriter(&packed)
	_, _ = io.WriteString(w, "packed")
	_ = w.Close()
	z := zip.NewWriter(&archive)
	for _, name := range []string{"a.json", "b/c.json.gz"} {
		m, _ := z.Create(name)
		_, _ = m.Write(packed.Bytes())
	}
	_ = z.Close()
	for _, seed := range [][]byte{nil, []byte("plain"), packed.Bytes(), packed.Bytes()[:12], archive.Bytes(), archive.Bytes()[:80]} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		s, err := Open(t.Context(), []string{"-"}, bytes.NewReader(content), Accept{})
		var damage *Damage
		if err != nil {
			if !errors.As(err, &damage) {
				t.Fatal(err)
			}
			return
		}
		defer s.Close()
		for _, file := range s.Files {
			r, err := file.Open()
			if err != nil {
				if !errors.As(err, &damage) || s.Damage() == nil {
					t.Fatal(err)
				}
				continue
			}
			_, err = io.CopyN(io.Discard, r, 1<<20)
			if err == io.ErrUnexpectedEOF && s.Damage() == nil || err != nil && err != io.EOF && err != io.ErrUnexpectedEOF {
				t.Fatal(err, s.Damage())
			}
			_ = r.Close()
		}
		if s.Read() > s.Total {
			t.Fatal(s.Read(), s.Total)
		}
	})
}

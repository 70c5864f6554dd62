package web

import (
	"compress/gzip"
	"crypto/sha256"
	"encoding/base64"
	"io"
	"io/fs"
	"net/http"
	"strings"
	"time"
)

// place puts the addresses of a document in place. The built documents name files
// relative to their own folder ("./assets/…"), and addresses of the server from its root.
// The first become addresses below folder, and the second below base.
func place(document, folder, base string) string {
	return strings.NewReplacer(`="./`, `="`+folder+`/`, `="/`, `="`+base+`/`).Replace(document)
}

// unpacked returns the text of an embedded, compressed document. It panics where there is none: the build has lost a file.
func unpacked(files fs.FS, name string) string {
	file, err := files.Open(name)
	if err != nil {
		panic(err)
	}
	defer file.Close()
	reader, err := gzip.NewReader(file)
	if err != nil {
		panic(err)
	}
	text, err := io.ReadAll(reader)
	if err != nil {
		panic(err)
	}
	return string(text)
}

// serveDocument answers with a document, or with 304 Not Modified if the client has it
// already.
func serveDocument(w http.ResponseWriter, r *http.Request, text string) {
	sum := sha256.Sum256([]byte(text))
	w.Header().Set("ETag", `W/"`+base64.RawURLEncoding.EncodeToString(sum[:12])+`"`)
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	http.ServeContent(w, r, "", time.Time{}, strings.NewReader(text))
}

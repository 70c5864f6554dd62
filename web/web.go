// Package web serves the explorer, Liaison's page for people, and GraphiQL, where people write queries. The explorer's sources
// are in src/, its built files in dist/; GraphiQL's are in graphiql/. The built files are compressed and embedded, so that a
// checkout serves both with Go alone.
//
// The command line hands its handler to package server. It must not know the graph: the page asks the GraphQL endpoint like
// any other client.
package web

import (
	"embed"
	"io/fs"
	"net/http"
	"os"
	"path"
	"slices"
	"strings"

	"github.com/vearutop/statigz"
)

//go:embed all:dist
var dist embed.FS

// Screens are the first parts of the addresses that the page answers itself. src/screens.tsx has the same names.
var Screens = []string{
	"search", "network", "alliances", "agreements", "path", "change", "series", "common", "compare", "bridges", "recommend", "match", "conflicts", "coverage",
	"institution", "alliance", "unit", "project", "agreement", "lab", "person", "document", "entity",
}

// policy lets the page load nothing from elsewhere and run no script but its own files.
const policy = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors "

// Handler answers the page's addresses and files by GET and HEAD. Every screen's address gives the same document, which draws
// the screen; an address that is neither a screen nor a file is not found. With a dir the files come from that folder, as they
// are when a request comes, for work on the page; without one they are the embedded ones. GraphiQL's are always embedded.
//
// base is the path by which clients see the server, as "/liaison", or "". The page's own addresses begin with it, those of
// requests do not any more when they come here.
func Handler(dir, base string) http.Handler {
	var files http.Handler = statigz.FileServer(dist, statigz.FSPrefix("dist"))
	embedded := place(unpacked(dist, "dist/index.html.gz"), base, base)
	document := func() (string, error) { return embedded, nil }
	if dir != "" {
		folder := os.DirFS(dir)
		files = http.FileServerFS(folder)
		document = func() (string, error) {
			text, err := fs.ReadFile(folder, "index.html")
			return place(string(text), base, base), err
		}
	}
	graphiql := graphiqlFiles(base)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "the page is read by GET", http.StatusMethodNotAllowed)
			return
		}
		frames := "'self'"
		if r.URL.Query().Get("embed") != "" { // the link that the page offers for other sites
			frames = "*"
		}
		h := w.Header()
		h.Set("Content-Security-Policy", policy+frames)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		if strings.HasPrefix(r.URL.Path, "/assets/") || strings.HasPrefix(r.URL.Path, GraphiQLPath+"/assets/") {
			h.Set("Cache-Control", "public, max-age=31536000, immutable") // their names change with their content
		} else {
			h.Set("Cache-Control", "no-cache")
		}
		if r.URL.Path == GraphiQLPath || strings.HasPrefix(r.URL.Path, GraphiQLPath+"/") {
			graphiql.ServeHTTP(w, r)
			return
		}
		if r.URL.Path != "/" && !isScreen(r.URL.Path) {
			files.ServeHTTP(w, r)
			return
		}
		text, err := document()
		if err != nil {
			http.NotFound(w, r) // the folder has no document
			return
		}
		serveDocument(w, r, text)
	})
}

// isScreen reports whether the page itself answers the address.
func isScreen(address string) bool {
	first, _, _ := strings.Cut(strings.TrimPrefix(path.Clean(address), "/"), "/")
	return slices.Contains(Screens, first)
}

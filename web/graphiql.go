package web

import (
	"embed"
	"net/http"

	"github.com/vearutop/statigz"
)

// GraphiQLPath is where GraphiQL is; its files are below.
const GraphiQLPath = "/graphiql"

//go:embed all:graphiql/dist
var graphiqlDist embed.FS

// graphiqlPolicy is as strict as Monaco, GraphiQL's editor, allows: it writes its colours and its positions as style elements
// and attributes, whose text is known only while it runs, and GraphiQL's style sheet has its fonts as data. Scripts, workers and
// requests are those of this server alone, and no site may frame a page that can write.
const graphiqlPolicy = "default-src 'self'; img-src 'self' data:; font-src 'self' data:; style-src 'self' 'unsafe-inline'; " +
	"object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// graphiqlFiles answers GraphiQLPath by GraphiQL's document and the addresses below it by its files. A caller has set the other
// headers already. base is the path by which clients see the server.
func graphiqlFiles(base string) http.Handler {
	document := place(unpacked(graphiqlDist, "graphiql/dist/index.html.gz"), base+GraphiQLPath, base)
	files := http.StripPrefix(GraphiQLPath, statigz.FileServer(graphiqlDist, statigz.FSPrefix("graphiql/dist")))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", graphiqlPolicy)
		if r.URL.Path == GraphiQLPath || r.URL.Path == GraphiQLPath+"/" {
			serveDocument(w, r, document)
			return
		}
		files.ServeHTTP(w, r)
	})
}

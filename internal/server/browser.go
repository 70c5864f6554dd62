package server

import "net/http"

// graphiqlPath is where the page has GraphiQL.
const graphiqlPath = "/graphiql"

// showGraphiQL sends a person who opens the endpoint in a browser to GraphiQL: a GET
// without a query, whose Accept header names HTML and prefers it to both media types
// of answers. Every other request goes on to next.
func showGraphiQL(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead || !prefersHTML(r.Header.Values("Accept")) {
			next.ServeHTTP(w, r)
			return
		}
		if asked := r.URL.Query(); asked.Has("query") || asked.Has("extensions") {
			next.ServeHTTP(w, r)
			return
		}
		w.Header().Add("Vary", "Accept")
		http.Redirect(w, r, graphiqlPath, http.StatusSeeOther)
	})
}

// prefersHTML tells whether HTML is named and preferred to the media types of answers.
func prefersHTML(accept []string) bool {
	html, named := quality(accept, "text/html")
	response, _ := quality(accept, responseType)
	plain, _ := quality(accept, jsonType)
	return named && html > response && html > plain
}

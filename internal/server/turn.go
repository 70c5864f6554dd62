package server

import (
	"net/http"
	"runtime"
)

// inTurn lets the requests that came earlier run first. Go's scheduler prefers the
// goroutines that a processor has found ready itself, and looks only at each 61st turn at
// the queue that all processors share, where the others are: with more requests than
// processors some would wait for sixty that came later. A goroutine that yields goes to the
// end of the shared queue, so requests run in about the order in which they came.
func inTurn(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		runtime.Gosched()
		next.ServeHTTP(w, r)
	})
}

package server

import (
	"net/http"
	"strings"
	"time"

	"github.com/rs/cors"

	"liaison/internal/reconcile"
)

// crossOrigin answers the browsers that ask whether a page of another site may call (CORS).
// The sites of Origins may call everything. With OpenReconcile, every site may call the
// reconciliation service: version 0.2 of its specification demands that for all of its
// addresses alike. No answer allows credentials.
func crossOrigin(o Options, next http.Handler) http.Handler {
	listed := next
	if len(o.Origins) > 0 {
		listed = cors.New(cors.Options{
			AllowedOrigins: o.Origins,
			AllowedMethods: []string{http.MethodGet, http.MethodPost},
			AllowedHeaders: []string{
				"Accept", "Authorization", "Content-Type", "If-None-Match", "Last-Event-Id", tokenHeader,
				"Apollographql-Client-Name", "Apollographql-Client-Version", "Apollo-Require-Preflight", "X-Apollo-Operation-Name", "X-Apollo-Operation-Id",
			},
			ExposedHeaders: []string{tokenHeader, requestHeader, "ETag", "Retry-After", "Link", "Content-Disposition"},
			MaxAge:         corsAge,
		}).Handler(next)
	}
	if !o.OpenReconcile || o.Reconcile == nil {
		return listed
	}
	open := cors.New(cors.Options{
		AllowedOrigins: []string{"*"},
		AllowedMethods: []string{http.MethodGet, http.MethodHead, http.MethodPost},
		AllowedHeaders: []string{"Accept", "Content-Type", "X-Requested-With"},
		ExposedHeaders: []string{requestHeader, "Retry-After"},
		MaxAge:         corsAge,
	}).Handler(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == reconcile.Path || strings.HasPrefix(r.URL.Path, reconcile.Path+"/") {
			open.ServeHTTP(w, r)
			return
		}
		listed.ServeHTTP(w, r)
	})
}

// corsAge is for how many seconds a browser may keep what it was told.
const corsAge = int(10 * time.Minute / time.Second)

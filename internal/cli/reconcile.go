package cli

import (
	"log/slog"
	"net/http"

	"liaison/internal/query"
	"liaison/internal/reconcile"
	"liaison/internal/reconcile/graphsource"
	"liaison/internal/store"
)

// reconcileHandler makes the reconciliation service over a store, whose addresses begin
// with the base path.
func reconcileHandler(s store.Store, memory *query.SharedMemory, base string, log *slog.Logger) http.Handler {
	graph := graphsource.New(s, memory)
	version, _ := built()
	return reconcile.Handler(reconcile.Options{Matcher: graph, Finder: graph, Facts: graph, Links: graph, Base: base, Log: log, Version: version})
}

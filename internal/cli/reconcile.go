package cli

import (
	"log/slog"
	"net/http"

	"liaison/internal/query"
	"liaison/internal/reconcile"
	"liaison/internal/reconcile/graphsource"
	"liaison/internal/store"
)

// reconcileHandler makes the reconciliation service over a store.
func reconcileHandler(s store.Store, memory *query.Memory, log *slog.Logger) http.Handler {
	graph := graphsource.New(s, memory)
	version, _ := built()
	return reconcile.Handler(reconcile.Options{Matcher: graph, Finder: graph, Facts: graph, Log: log, Version: version})
}

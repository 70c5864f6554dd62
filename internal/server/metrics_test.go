package server

import (
	"context"
	"log/slog"
	"net/http"
	"strings"
	"testing"

	"liaison/graph"
	"liaison/internal/query"
	"liaison/internal/store/mem"
)

// TestMetrics: what was asked is counted, under labels that a client cannot invent.
func TestMetrics(t *testing.T) {
	log := slog.New(slog.DiscardHandler)
	var api *graph.Resolver
	m := NewMetrics(func(ctx context.Context) (int64, error) { return api.Version(ctx) })
	s := m.Watch(mem.New())
	m.WatchLog("nowhere")
	api = &graph.Resolver{Store: s, Memory: query.NewMemory(s, 0), Log: log}
	api.Finished = m.Operation
	m.WatchView(api.Memory.Held)
	h := Handler(Options{Graph: api, Log: log, Metrics: m})
	for _, query := range []string{`{graph{version}}`, `query Invented{a:graph{version}}`, `{graph{version} institutions{totalCount}}`, `{institutions(first:-1){totalCount}}`, `{nothing}`} {
		ask(h, "POST", "/graphql", `{"query":"`+query+`"}`)
	}
	ask(h, "INVENTED", "/graphql", "")
	text := ask(Private(m), "GET", "http://localhost/metrics", "").Body.String()
	for _, line := range []string{
		`liaison_operations_total{code="none",field="graph"} 2`,
		`liaison_operations_total{code="none",field="several"} 1`,
		`liaison_operations_total{code="BAD_USER_INPUT",field="institutions"} 1`,
		`liaison_operation_seconds_count{field="graph"} 2`,
		`liaison_http_requests_total{method="POST",status="200"} 5`,
		`liaison_http_requests_total{method="other",status="405"} 1`,
		`liaison_graph_version 0`,
		`liaison_store_version_age_seconds -1`,
		`liaison_store_calls_total{call="find",code="none"} 2`,
		`liaison_sqlite_wal_bytes 0`,
		`liaison_view_bytes 0`,
		`liaison_view_version 0`,
		`go_goroutines `,
	} {
		if !strings.Contains(text, line) {
			t.Errorf("there is no line %s in\n%s", line, text)
		}
	}
	if strings.Contains(text, "nvented") {
		t.Error("a label holds what a client invented")
	}
	if w := ask(h, "GET", "/metrics", ""); w.Code != http.StatusNotFound {
		t.Errorf("everybody reads the metrics: %d", w.Code)
	}
}

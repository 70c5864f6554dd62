package bench

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"liaison/internal/store/sqlite"
)

// BenchmarkWideList asks for 50 institutions with 10 partners each, with the graph in
// memory, and reports the processor time of one answer. scripts/bench-gqlgen.sh runs it on
// this tree and on one with the code of gqlgen as it generates it.
func BenchmarkWideList(b *testing.B) {
	set := os.Getenv("LIAISON_BENCH_GRAPH")
	if set == "" {
		set = "curated"
	}
	ctx := context.Background()
	lite, err := sqlite.Open(ctx, filepath.Join(b.TempDir(), "bench.db"))
	if err != nil {
		b.Fatal(err)
	}
	defer lite.Close(ctx)
	s := subject{name: "SQLite", store: lite}
	if err := s.fill(ctx, set); err != nil {
		b.Fatal(err)
	}
	body, err := json.Marshal(map[string]any{"query": operations[0].query})
	if err != nil {
		b.Fatal(err)
	}
	ask := func() *httptest.ResponseRecorder {
		r := httptest.NewRequest(http.MethodPost, "/graphql", bytes.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
		w := httptest.NewRecorder()
		s.server.ServeHTTP(w, r)
		return w
	}
	if _, err := s.memory.At(ctx, 1); err != nil {
		b.Fatal(err)
	}
	if w := ask(); w.Code != http.StatusOK || bytes.Contains(w.Body.Bytes(), []byte(`"errors"`)) {
		b.Fatalf("answered %d %.300s", w.Code, w.Body)
	}
	b.ReportAllocs()
	b.ResetTimer()
	before := processorTime(b)
	for b.Loop() {
		ask()
	}
	b.ReportMetric(float64((processorTime(b)-before).Microseconds())/1000/float64(b.N), "cpu-ms/op")
}

// processorTime returns the time that the processor has worked for this process.
func processorTime(b *testing.B) time.Duration {
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		b.Fatal(err)
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}

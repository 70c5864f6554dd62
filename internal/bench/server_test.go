package bench

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"testing"
	"time"

	"liaison/data"
	"liaison/graph"
	"liaison/internal/importer"
	"liaison/internal/importer/record"
	"liaison/internal/query"
	"liaison/internal/server"
	"liaison/internal/store"
	"liaison/internal/store/neo4j"
	"liaison/internal/store/neo4j/neo4jtest"
	"liaison/internal/store/sqlite"
)

// BenchmarkServer prints the tables; see doc.go.
func BenchmarkServer(b *testing.B) {
	ctx := context.Background()
	for _, set := range []string{"curated", os.Getenv("LIAISON_BENCH_GRAPH")} {
		if set == "" {
			b.Log("LIAISON_BENCH_GRAPH names no generated graph: the curated set alone is measured")
			continue
		}
		lite, err := sqlite.Open(ctx, filepath.Join(b.TempDir(), "bench.db"))
		if err != nil {
			b.Fatal(err)
		}
		defer lite.Close(ctx)
		url := neo4jtest.Address(b)
		neo4jtest.Empty(b, url)
		user, password := neo4jtest.Credentials()
		graph, err := neo4j.Open(ctx, url, neo4j.Auth{User: user, Password: password})
		if err != nil {
			b.Fatal(err)
		}
		defer graph.Close(ctx)
		subjects := []subject{{name: "SQLite", store: lite}, {name: "Neo4j", store: graph}}
		for i := range subjects {
			if err := subjects[i].fill(ctx, set); err != nil {
				b.Fatal(err)
			}
			printReady(subjects[i].name, subjects[i].store)
		}
		if err := measure(subjects, filepath.Base(set), 200); err != nil {
			b.Fatal(err)
		}
	}
}

// subject is a store with the server over it.
type subject struct {
	name   string
	store  store.Store
	server http.Handler
	memory *query.SharedMemory
	loaded time.Duration
}

const token = "bench"

func (s *subject) fill(ctx context.Context, set string) error {
	start := time.Now()
	if set == "curated" {
		if _, err := importer.LoadCurated(ctx, s.store, data.Curated); err != nil {
			return err
		}
	} else if _, err := importer.Run(ctx, s.store, importer.Options{
		Format: importer.NDJSON("generated"),
		Files:  []record.File{{Name: set, Open: func() (io.ReadCloser, error) { return os.Open(set) }}},
	}); err != nil {
		return err
	}
	s.loaded = time.Since(start)
	quiet := slog.New(slog.NewTextHandler(io.Discard, nil))
	s.memory = query.NewMemory(s.store, 0)
	api := &graph.Resolver{Store: s.store, Memory: s.memory, WriteToken: token, Log: quiet}
	s.server = server.Handler(server.Options{Graph: api, Log: quiet})
	return nil
}

// ask sends one operation through the whole server and returns its data.
func (s *subject) ask(query string, variables map[string]any) (map[string]any, error) {
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		return nil, err
	}
	r := httptest.NewRequest(http.MethodPost, "/graphql", bytes.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Authorization", "Bearer "+token)
	w := httptest.NewRecorder()
	s.server.ServeHTTP(w, r)
	var answer struct {
		Data   map[string]any
		Errors []any
	}
	if err := json.Unmarshal(w.Body.Bytes(), &answer); err != nil || len(answer.Errors) > 0 {
		return nil, fmt.Errorf("%s answered %d %.300s", s.name, w.Code, w.Body)
	}
	return answer.Data, nil
}

// figures has the figures of one operation.
type figures struct {
	median, p99 time.Duration
	allocs      uint64
}

// time asks n times and records the figures.
func (s *subject) time(n int, query string, variables func(i int) map[string]any) (figures, error) {
	if _, err := s.ask(query, variables(-1)); err != nil {
		return figures{}, err
	}
	took := make([]time.Duration, n)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for i := range took {
		start := time.Now()
		if _, err := s.ask(query, variables(i)); err != nil {
			return figures{}, err
		}
		took[i] = time.Since(start)
	}
	runtime.ReadMemStats(&after)
	slices.Sort(took)
	return figures{took[n/2], took[n*99/100], (after.Mallocs - before.Mallocs) / uint64(n)}, nil
}

package bench

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"runtime"
	"strings"
	"testing"
	"time"

	"liaison/internal/collab"
	"liaison/internal/live"
	"liaison/internal/query"
	"liaison/internal/store"
	"liaison/internal/store/neo4j"
	"liaison/internal/store/sqlite"
)

// databaseOf opens the database that LIAISON_BENCH_DB names: a file of SQLite, or a Neo4j
// without a password by its address. It is closed when the benchmark ends.
func databaseOf(b *testing.B) (name string, s store.Store) {
	b.Helper()
	name = os.Getenv("LIAISON_BENCH_DB")
	if name == "" {
		b.Skip("LIAISON_BENCH_DB names no database: make bench-network and make bench-http set it")
	}
	ctx := context.Background()
	var err error
	if strings.Contains(name, "://") {
		s, err = neo4j.Open(ctx, name, neo4j.Auth{})
	} else {
		s, err = sqlite.Open(ctx, name)
	}
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = s.Close(ctx) })
	return name, s
}

// BenchmarkReady prints how long a server of the database that LIAISON_BENCH_DB
// names takes after a restart until it has in memory all that questions need.
func BenchmarkReady(b *testing.B) {
	name, s := databaseOf(b)
	printReady(name, s)
}

// printReady prints how long a server of the store takes until it is ready.
func printReady(name string, s store.Reader) {
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan struct{})
	memory := query.NewMemory(s, 0)
	start := time.Now()
	go func() {
		defer close(done)
		memory.Run(ctx, slog.New(slog.DiscardHandler))
	}()
	_, err := memory.At(ctx, 1)
	view := time.Since(start)
	<-memory.Prepared()
	fmt.Printf("%s: the view in memory is built after %.2f s, and a server is ready after %.2f s; error: %v\n",
		name, view.Seconds(), time.Since(start).Seconds(), err)
	stop()
	<-done
}

// BenchmarkView prints how long the view in memory of the database that
// LIAISON_BENCH_DB names takes to build, how much memory it takes, and how long a page with its total takes from
// the view and from the store alone.
func BenchmarkView(b *testing.B) {
	name, s := databaseOf(b)
	ctx := context.Background()
	version, err := s.Version(ctx)
	if err != nil {
		b.Fatal(err)
	}
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	start := time.Now()
	view, err := live.New(s, 0).At(ctx, version)
	if err != nil {
		b.Fatal(err)
	}
	took := time.Since(start)
	runtime.GC()
	runtime.ReadMemStats(&after)
	g, err := view.Graph()
	if err != nil {
		b.Fatal(err)
	}
	fmt.Printf("view in memory of %s: %d entities, %d relations, %d MB, built in %.1f s\n",
		name, g.Len(), g.Arcs(), (after.HeapAlloc-before.HeapAlloc)>>20, took.Seconds())
	reader := view.InFrontOf(s)
	page := store.Find{Where: store.Where{Kinds: []collab.EntityKind{collab.KindInstitution}, Countries: []string{"FR"}}, Limit: 50, Total: true}
	for _, from := range []struct {
		name string
		store.Reader
	}{{"the view", reader}, {"the store alone", s}} {
		const rounds = 20
		if _, err := from.Find(ctx, page); err != nil {
			b.Fatal(err)
		}
		start := time.Now()
		total := 0
		for range rounds {
			found, err := from.Find(ctx, page)
			if err != nil {
				b.Fatal(err)
			}
			total = found.Total
		}
		fmt.Printf("a page of 50 of the %d institutions of a country with their number, from %s: %.3f ms\n", total, from.name, ms(time.Since(start))/rounds)
	}
}

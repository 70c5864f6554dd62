package bench

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

const (
	readersAtOnce = 16
	window        = 8 * time.Second // the pages of so long are judged together
)

// BenchmarkReaders prints one row of BenchmarkImport alone: how long pages of a server take
// while another process imports M into its database. That is a new file of SQLite, or the
// Neo4j that LIAISON_BENCH_DB names, which must be empty.
func BenchmarkReaders(b *testing.B) {
	dir := os.Getenv("LIAISON_BENCH_IMPORT")
	if dir == "" {
		b.Skip("LIAISON_BENCH_IMPORT names no folder with S and M: make bench-import makes them in build/bench-import")
	}
	p := newProgram(b)
	if url := os.Getenv("LIAISON_BENCH_DB"); url != "" {
		p.withReaders(dir, url, "Neo4j")
		return
	}
	p.withReaders(dir, "sqlite:"+filepath.Join(p.dir, "readers.db"), "SQLite")
}

// withReaders imports M into a store that has S, while sixteen clients ask a server of the
// store for pages of a country, each for one page after another without a pause. It prints
// the times of the pages in windows, and how large SQLite's write-ahead log and the
// server's memory became. An answer that is not of one version is an error.
func (p program) withReaders(dir, store, into string) {
	p.b.Helper()
	if missing(filepath.Join(dir, "S", "graph.ndjson")) || missing(filepath.Join(dir, "M", "graph.ndjson")) {
		fmt.Printf("| M over S beside 16 readers | %s | | | | | | S or M: not there |\n", into)
		return
	}
	load := func(size string) done {
		return p.run("import", "ndjson", filepath.Join(dir, size, "graph.ndjson"), "--source", size, "--store", store, "-o", "json")
	}
	load("S")
	server := p.serve(store, "--curated", "no")
	defer server.stop() // also where the import fails
	if server.untilReady() == 0 {
		p.b.Fatalf("the server was not ready after %s", patience)
	}
	before := server.memory()
	r := &readers{
		url: "http://" + server.address + "/graphql", began: time.Now(), stop: make(chan struct{}),
		client: http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: readersAtOnce + 1}}, // connections that stay open
	}
	for range readersAtOnce {
		r.running.Go(func() { r.untilStopped(r.read) })
	}
	r.running.Go(func() { r.untilStopped(r.check) })
	largest := int64(0) // the log of SQLite
	r.running.Go(func() {
		r.untilStopped(func() error {
			if log, err := os.Stat(strings.TrimPrefix(store, "sqlite:") + "-wal"); err == nil {
				largest = max(largest, log.Size())
			}
			time.Sleep(100 * time.Millisecond)
			return nil
		})
	})
	imported := load("M")
	close(r.stop)
	r.running.Wait()
	for _, err := range r.wrong {
		p.b.Error(err)
	}
	note := fmt.Sprintf("%d pages; %s; the server's memory %d MB before, at most %d", len(r.pages), r.windows(), before>>20, server.stop().rss>>20)
	if largest > 0 {
		note += fmt.Sprintf("; log at most %d MB", largest>>20)
	}
	imported.row("M over S beside 16 readers", into, note)
}

// readers are the clients of a server while something else goes on.
type readers struct {
	url     string
	client  http.Client
	began   time.Time
	stop    chan struct{}
	running sync.WaitGroup
	mu      sync.Mutex
	pages   []page
	wrong   []error
	version int64 // of the graph, as one client has seen it
}

// page is when a page was asked for, counted from the beginning, and how long it took.
type page struct{ at, took time.Duration }

// untilStopped does something again and again until it fails, and keeps its error.
func (r *readers) untilStopped(do func() error) {
	for {
		select {
		case <-r.stop:
			return
		default:
		}
		if err := do(); err != nil {
			r.mu.Lock()
			r.wrong = append(r.wrong, err)
			r.mu.Unlock()
			return
		}
	}
}

// read asks for the first page of a country.
func (r *readers) read() error {
	at := time.Since(r.began)
	countries := []string{"DE", "ES", "FR", "GB", "GR", "IT", "NL", "PL"}
	err := r.ask(fmt.Sprintf(`{ institutions(filter: {countries: [%s]}, orderBy: {field: NAME}, first: 50) {
		totalCount pageInfo { hasNextPage endCursor } edges { node { id name city types } } } }`, countries[int(at)%len(countries)]), &struct{}{})
	r.mu.Lock()
	defer r.mu.Unlock()
	r.pages = append(r.pages, page{at, time.Since(r.began) - at})
	return err
}

// check asks for the institutions that changed last, and compares what the parts of the
// answer say: the name of each is one of its names, and the graph does not become older.
func (r *readers) check() error {
	var answer struct {
		Data struct {
			Institutions struct {
				Edges []struct {
					Node struct {
						ID, Name string
						Names    []struct{ Value string }
					}
				}
			}
		}
		Extensions struct{ GraphVersion int64 }
	}
	err := r.ask(`{ institutions(orderBy: {field: CHANGED, direction: DESC}, first: 50) { edges { node { id name names { value } } } } }`, &answer)
	if err != nil {
		return err
	}
	for _, e := range answer.Data.Institutions.Edges {
		if !slices.ContainsFunc(e.Node.Names, func(n struct{ Value string }) bool { return n.Value == e.Node.Name }) {
			return fmt.Errorf("at version %d %s is shown as %q, which is none of its names: %v", answer.Extensions.GraphVersion, e.Node.ID, e.Node.Name, e.Node.Names)
		}
	}
	if answer.Extensions.GraphVersion < r.version {
		return fmt.Errorf("version %d was answered after version %d", answer.Extensions.GraphVersion, r.version)
	}
	r.version = answer.Extensions.GraphVersion
	time.Sleep(100 * time.Millisecond)
	return nil
}

// ask sends a query and reads its answer. One with errors is an error.
func (r *readers) ask(query string, answer any) error {
	body, err := json.Marshal(map[string]string{"query": query})
	if err != nil {
		return err
	}
	got, err := r.client.Post(r.url, "application/json", bytes.NewReader(body))
	if err != nil {
		return err
	}
	defer got.Body.Close()
	var raw json.RawMessage
	if err := json.NewDecoder(got.Body).Decode(&raw); err != nil {
		return err
	}
	var failed struct{ Errors []any }
	if err := json.Unmarshal(raw, &failed); err != nil || len(failed.Errors) > 0 {
		return fmt.Errorf("%s: %v %v", query, failed.Errors, err)
	}
	return json.Unmarshal(raw, answer)
}

// windows tells of each window of time the p50 and p99 of its pages.
func (r *readers) windows() string {
	var list [][]time.Duration
	for _, p := range r.pages {
		at := int(p.at / window)
		for len(list) <= at {
			list = append(list, nil)
		}
		list[at] = append(list[at], p.took)
	}
	var said []string
	for _, times := range list {
		slices.Sort(times)
		if n := len(times); n > 0 {
			said = append(said, fmt.Sprintf("%.0f/%.0f", ms(times[n/2]), ms(times[n*99/100])))
		}
	}
	return fmt.Sprintf("p50/p99 ms in windows of %s: %s", window, strings.Join(said, ", "))
}

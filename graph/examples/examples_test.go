// Package examples_test asks what an analyst would ask, over the curated data
// set, and holds the answers to what was read and accepted by a person.
//
// A folder is an area. A question is a .graphql file whose first line says it in
// plain words; its variables are beside it in .vars.json, its whole answer in
// .json. An answer is accepted by reading it against the documents, never by
// running -update alone: a wrong one is a bug, not a golden answer. A question
// with a line "# bearer TOKEN" is sent with that token; what it writes stays for
// the questions after it, which come in the order of paths, so that writing is
// the last area. No question may select a clock time.
//
// The stores know nothing of the questions: each is filled and served as the
// program does. SQLite and Neo4j must answer all of them with the same bytes, and
// the naive store those that are asked of the five pages.
package examples_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"io"
	"io/fs"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"liaison/data"
	"liaison/graph"
	"liaison/internal/importer"
	"liaison/internal/query"
	"liaison/internal/server"
	"liaison/internal/store"
	"liaison/internal/store/mem"
	"liaison/internal/store/neo4j"
	"liaison/internal/store/neo4j/neo4jtest"
	"liaison/internal/store/sqlite"
)

var update = flag.Bool("update", false, "rewrite the golden answers, to be read before they are kept")

// writeToken is what a question that writes bears.
const writeToken = "examples"

// bearer is the line of a question that bears a token.
var bearer = regexp.MustCompile(`(?m)^# bearer (\S+)$`)

// sets are the parts of the curated data that questions are asked of, by the
// folder of the question: those about Europe's alliances of all of it, the others
// of the five pages and their references, whose answers a person can check.
var sets = map[string]fs.FS{"europe": data.Curated, "": data.Documents}

// questionsOf returns the questions that are asked of a set.
func questionsOf(set string, list []question) []question {
	return slices.DeleteFunc(slices.Clone(list), func(q question) bool { return strings.HasPrefix(q.name, "europe/") != (set == "europe") })
}

// TestExamples holds SQLite to the golden answers, and the naive store to SQLite
// on the five pages. The naive store reads all it has for each question, which
// would take minutes on the whole curated set.
func TestExamples(t *testing.T) {
	all := questions(t)
	for set, files := range sets {
		lite := serve(t, openSQLite(t), files)
		var naive *served
		if set == "" {
			s := serve(t, mem.New(), files)
			naive = &s
		}
		compareWithGolden(t, questionsOf(set, all), lite, naive)
	}
}

// compareWithGolden compares the answers of SQLite with the golden ones, and those
// of the naive store, which is nil where it is not asked, with SQLite's.
func compareWithGolden(t *testing.T, list []question, lite served, naive *served) {
	for _, q := range list {
		t.Run(q.name, func(t *testing.T) {
			got := lite.ask(t, q)
			if naive != nil {
				same(t, "mem", naive.ask(t, q), got)
			}
			shown := pretty(t, got)
			golden := q.name + ".json"
			if *update {
				if err := os.WriteFile(golden, shown, 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(shown, pretty(t, want)) {
				t.Errorf("%s is not what is answered:\n%s", golden, shown)
			}
		})
	}
}

// TestExamplesOnNeo4j holds Neo4j to the bytes of SQLite.
func TestExamplesOnNeo4j(t *testing.T) {
	all := questions(t)
	for set, files := range sets {
		lite, graph := serve(t, openSQLite(t), files), serve(t, openNeo4j(t), files)
		for _, q := range questionsOf(set, all) {
			t.Run(q.name, func(t *testing.T) {
				same(t, "Neo4j", graph.ask(t, q), lite.ask(t, q))
			})
		}
	}
}

// question is a file of the folder.
type question struct {
	name  string // its path without the ending
	query string
	vars  map[string]any
}

// questions are all of them, in the order of their paths.
func questions(t *testing.T) []question {
	t.Helper()
	var list []question
	err := filepath.WalkDir(".", func(path string, _ fs.DirEntry, err error) error {
		name, ok := strings.CutSuffix(filepath.ToSlash(path), ".graphql")
		if err != nil || !ok {
			return err
		}
		query, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		q := question{name: name, query: string(query)}
		if !strings.HasPrefix(q.query, "# ") {
			t.Errorf("%s does not begin with its question", path)
		}
		vars, err := os.ReadFile(name + ".vars.json")
		if err == nil {
			err = json.Unmarshal(vars, &q.vars)
		}
		if list = append(list, q); errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		return err
	})
	if err != nil || len(list) == 0 {
		t.Fatal(len(list), err)
	}
	return list
}

// served is the server over a store with a set of curated files.
type served struct{ http.Handler }

func serve(t *testing.T, s store.Store, files fs.FS) served {
	t.Helper()
	if _, err := importer.LoadCurated(t.Context(), s, files); err != nil {
		t.Fatal(err)
	}
	return handler(s)
}

// handler serves what a store has. The day of all requests is 2026-11-27.
func handler(s store.Store) served {
	quiet := slog.New(slog.NewTextHandler(io.Discard, nil))
	memory := query.NewMemory(s, 0)
	memory.Clock = func() time.Time { return time.Date(2026, 11, 27, 12, 0, 0, 0, time.UTC) } // what has ended depends on the day
	api := &graph.Resolver{Store: s, Memory: memory, WriteToken: writeToken, Log: quiet}
	return served{server.Handler(server.Options{Graph: api, Log: quiet, Time: time.Minute})}
}

func openSQLite(t *testing.T) store.Store {
	t.Helper()
	s, err := sqlite.Open(t.Context(), ":memory:")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close(context.Background()) })
	return s
}

func openNeo4j(t *testing.T) store.Store {
	t.Helper()
	url := neo4jtest.Address(t)
	neo4jtest.Empty(t, url)
	user, password := neo4jtest.Credentials()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	s, err := neo4j.Open(ctx, url, neo4j.Auth{User: user, Password: password})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close(context.Background()) })
	return s
}

// token is what a store lets its client hand back: its own business.
var token = regexp.MustCompile(`"token":"[^"]*"`)

// ask posts the question and gives the body as sent, but for the token.
func (s served) ask(t *testing.T, q question) []byte {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": q.query, "variables": q.vars})
	if err != nil {
		t.Fatal(err)
	}
	r := httptest.NewRequest(http.MethodPost, "/graphql", bytes.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	if m := bearer.FindStringSubmatch(q.query); m != nil {
		r.Header.Set("Authorization", "Bearer "+m[1])
	}
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	return token.ReplaceAll(w.Body.Bytes(), []byte(`"token":"opaque"`))
}

// pretty is an answer for people to read: indented, its keys in their order.
func pretty(t *testing.T, body []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := json.Indent(&b, bytes.TrimSpace(body), "", "  "); err != nil {
		t.Fatalf("%s: %s", err, body)
	}
	return append(b.Bytes(), '\n')
}

// same tells where two bodies part.
func same(t *testing.T, name string, got, want []byte) {
	t.Helper()
	if bytes.Equal(got, want) {
		return
	}
	n := 0
	for n < min(len(got), len(want)) && got[n] == want[n] {
		n++
	}
	around := func(b []byte) []byte { return b[max(0, n-200):min(len(b), n+200)] }
	t.Errorf("%s and SQLite part at byte %d:\n%s: %s\nSQLite: %s", name, n, name, around(got), around(want))
}

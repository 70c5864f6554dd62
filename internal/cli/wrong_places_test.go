package cli

import (
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// readingCommands are commands that only read, one of each way to open a graph.
var readingCommands = [][]string{
	{"partners", "UTCN"}, {"search", "cluj"}, {"show", "UTCN"}, {"network"}, {"coverage"}, {"conflicts"}, {"agreements"}, {"alliances", "--country", "RO"},
	{"series", "--from", "2018", "--to", "2020"}, {"diff", "--days", "2018..2020"}, {"query", "{graph{version}}"},
	{"sources"}, {"export"}, {"backtest", "--until", "2021"}, {"match", "strings.csv"}, {"match", "eval", "gold.ndjson"},
}

// onlyLocal are the commands that take no --url.
var onlyLocal = []string{"backtest", "match eval"}

// readingAt runs each reading command on a place where no graph is, and checks the exit code
// and the hint. It returns the names of the files that are there afterwards.
func readingAt(t *testing.T, flag, place string, code int, hint string, except ...string) []string {
	t.Helper()
	for _, args := range readingCommands {
		name := args[0]
		if args[1:] != nil && args[0] == "match" && args[1] == "eval" {
			name = "match eval"
		}
		if slices.Contains(except, name) || flag == "--url" && slices.Contains(onlyLocal, name) {
			continue
		}
		got, out, failed := called(t, nil, "", append(slices.Clone(args), flag, place)...)
		if got != code || !strings.Contains(failed, hint) || out != "" || strings.Contains(failed, `"level"`) {
			t.Errorf("%v %s %s: exit code %d, want %d and %q\n%s%s", args, flag, place, got, code, hint, out, failed)
		}
	}
	files, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, f := range files {
		names = append(names, f.Name())
	}
	return names
}

// A reading command makes no store, and says what to do instead, whatever is at the place of
// the graph.
func TestReadingWhereNoGraphIs(t *testing.T) {
	t.Chdir(t.TempDir())
	write := func(name string, content []byte) {
		if err := os.WriteFile(name, content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write("text.db", []byte("These are words and no database, and enough of them to fill a header of a hundred bytes or more.\n"))
	write("strings.csv", []byte("Affiliation\nUTCN\n"))
	write("gold.ndjson", []byte(`{"affiliation":"UTCN","ror_ids":[]}`+"\n"))
	if err := os.Mkdir("folder", 0o700); err != nil {
		t.Fatal(err)
	}
	if code, _, failed := called(t, nil, "", "import", "curated", "--set", "documents", "--store", "sqlite:whole.db"); code != 0 {
		t.Fatal(failed)
	}
	whole, err := os.ReadFile("whole.db")
	if err != nil {
		t.Fatal(err)
	}
	write("half.db", whole[:len(whole)/2])
	before := readingAt(t, "--store", "sqlite:folder", exitUsage, "is a folder: name the database file in it, as sqlite:"+filepath.Join("folder", "graph.db"))
	readingAt(t, "--store", "sqlite:missing.db", exitUsage, "there is no graph at missing.db: see that the path is right, or make one with 'liaison import curated")
	readingAt(t, "--store", "sqlite:"+filepath.Join("nowhere", "graph.db"), exitUsage, "there is no graph at")
	readingAt(t, "--store", "sqlite:text.db", exitStore, "it is no database, or a damaged one")
	readingAt(t, "--store", "sqlite:half.db", exitStore, "damaged")
	readingAt(t, "--store", "graph.db", exitUsage, "write --store sqlite:graph.db")
	readingAt(t, "--store", "postgres://host", exitUsage, "write sqlite:PATH")
	// These have an answer of an empty graph too: nothing.
	readingAt(t, "--store", "sqlite::memory:", exitUsage, "the graph is empty: 'liaison import curated'", "query", "sources", "export", "match eval")
	page := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		_, _ = io.WriteString(w, "<html>no graph</html>")
	}))
	readingAt(t, "--url", page.URL, exitFailed, "answered 200 OK and no ")
	page.Close()
	readingAt(t, "--url", page.URL+"/graphql", exitStore, "no server answers at")
	after := readingAt(t, "--url", "127.0.0.1:8080", exitUsage, "write http://HOST:PORT/graphql")
	if !slices.Equal(before, after) {
		t.Errorf("files before: %q\nand after: %q", before, after)
	}
}

// A file that may not be written can be read.
func TestReadingAReadOnlyFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "graph.db")
	if code, _, failed := called(t, nil, "", "import", "curated", "--set", "documents", "--store", "sqlite:"+file); code != 0 {
		t.Fatal(failed)
	}
	if err := os.Chmod(file, 0o400); err != nil {
		t.Fatal(err)
	}
	if code, out, failed := called(t, nil, "", "partners", "UTCN", "--store", "sqlite:"+file); code != 0 || !strings.HasPrefix(out, "Technical University of Cluj-Napoca") {
		t.Errorf("%d %s%s", code, out, failed)
	}
}

package archtest

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const root = "../.."

// table says which packages of Liaison a package may import, its tests aside. A pattern
// that ends in "/..." stands for a package and all below it. The first row that fits
// counts. A package without a row fails the test, so that somebody decides what a new
// package may import.
var table = []struct {
	pkg string
	may []string
}{
	{"internal/collab", nil},
	{"internal/country", []string{"internal/collab"}},
	{"internal/idle", []string{"internal/collab"}},
	{"internal/identifier", []string{"internal/country", "internal/collab"}},
	{"internal/text", []string{"internal/country"}},
	{"data", nil},
	{"web", nil},
	{"internal/archtest", nil},
	{"internal/extradata", nil},
	{"internal/store", []string{"internal/collab", "internal/text"}},
	{"internal/store/mem", []string{"internal/store", "internal/collab", "internal/text"}},
	{"internal/store/sqlite/...", []string{"internal/store", "internal/collab", "internal/text"}},
	{"internal/store/neo4j", []string{"internal/store", "internal/collab", "internal/text"}},
	{"internal/store/neo4j/...", []string{"internal/store/neo4j", "internal/store", "internal/collab", "internal/text"}},
	{"internal/store/storetest/...", []string{"internal/store", "internal/store/mem", "internal/collab"}},
	{"internal/live", []string{"internal/store", "internal/text", "internal/collab"}},
	{"internal/live/livetest", []string{"internal/live", "internal/store", "internal/collab"}},
	{"internal/ties", []string{"internal/live", "internal/network", "internal/idle", "internal/collab"}},
	{"internal/query/...", []string{"internal/country", "internal/ties", "internal/identifier", "internal/match", "internal/match/catalog", "internal/live", "internal/store", "internal/text", "internal/collab"}},
	{"internal/analysis", []string{"internal/identifier", "internal/query", "internal/ties", "internal/network", "internal/live", "internal/store", "internal/collab"}},
	{"internal/match", []string{"internal/country", "internal/idle", "internal/text", "internal/collab"}},
	{"internal/match/catalog", []string{"internal/identifier", "internal/match", "internal/store", "internal/collab"}},
	{"internal/match/gold", []string{"internal/match", "internal/text", "internal/collab"}},
	{"internal/reconcile/graphsource", []string{"internal/country", "internal/identifier", "internal/reconcile", "internal/analysis", "internal/query", "internal/match", "internal/importer/record", "internal/store", "internal/text", "internal/collab"}},
	{"internal/reconcile", []string{"internal/identifier", "internal/country", "internal/text", "internal/collab"}},
	{"internal/quotes", []string{"internal/collab"}},
	{"internal/network", []string{"internal/collab"}},
	{"internal/network/networktest", nil},
	{"internal/importer", []string{"internal/importer/...", "internal/identifier", "internal/match", "internal/match/catalog", "internal/text", "internal/store", "internal/collab"}},
	{"internal/importer/decisions", []string{"internal/identifier", "internal/store", "internal/collab"}},
	{"internal/importer/input", []string{"internal/importer/record"}},
	{"internal/importer/sheet/...", nil},
	{"internal/importer/record/...", []string{"internal/identifier", "internal/importer/record", "internal/collab", "internal/country"}},
	{"internal/importer/...", []string{"internal/identifier", "internal/country", "internal/importer/record/...", "internal/importer/table", "internal/importer/sheet", "internal/importer/jsonstream", "internal/importer/eugrants", "internal/collab"}},
	{"internal/export/table", nil},
	{"internal/export/graphfile", []string{"internal/export/table"}},
	{"internal/export/linked", []string{"internal/collab"}},
	{"internal/export", []string{"internal/export/graphfile", "internal/export/linked", "internal/identifier", "internal/store", "internal/collab"}},
	{"graph/...", []string{"internal/country", "internal/idle", "graph/...", "internal/query", "internal/analysis", "internal/match", "internal/live", "internal/store", "internal/quotes", "internal/text", "internal/collab"}},
	{"internal/server", []string{"graph", "graph/budget", "internal/reconcile", "internal/store", "internal/collab"}},
	{"internal/cli", []string{"..."}},
	{"cmd/fit-weights", []string{"..."}},     // a program that wires a store by itself, like a command
	{"cmd/fit-recommender", []string{"..."}}, // so does this one
	{"cmd/...", []string{"internal/cli"}},
	{"internal/bench", nil}, // its tests measure the whole program
	{"scripts/...", nil},
	{"e2e", nil},
}

func TestWhoImportsWhom(t *testing.T) {
	seen := map[string]bool{}
	for _, file := range goFiles(t) {
		pkg := filepath.ToSlash(filepath.Dir(file))
		if seen[pkg] = true; strings.HasSuffix(file, "_test.go") {
			continue
		}
		may, ok := allowed(pkg)
		if !ok {
			t.Errorf("%s has no row in the table of archtest: say what it may import", pkg)
			continue
		}
		for _, path := range imports(t, file) {
			ours, found := strings.CutPrefix(path, "liaison/")
			if found && !slices.ContainsFunc(may, func(p string) bool { return fits(p, ours) }) {
				t.Errorf("%s imports %s, which %s may not", file, ours, pkg)
			}
		}
	}
	for _, row := range table {
		if !strings.HasSuffix(row.pkg, "...") && !seen[row.pkg] {
			t.Errorf("the table has a row for %s, which is no package", row.pkg)
		}
	}
}

// TestOnlyTheirOwnDrivers: each large module from outside is imported in one place only.
func TestOnlyTheirOwnDrivers(t *testing.T) {
	fences := map[string][]string{
		"modernc.org/":            {"internal/store/sqlite/..."},
		"github.com/neo4j/":       {"internal/store/neo4j/..."},
		"github.com/99designs/":   {"graph/...", "internal/server"},
		"github.com/vektah/":      {"graph/...", "internal/server"},
		"github.com/rs/":          {"internal/server"},
		"github.com/klauspost/":   {"internal/server"},
		"github.com/andybalholm/": {"internal/server"},
		"github.com/prometheus/":  {"internal/server"},
		"go.opentelemetry.io/":    {"internal/server"},
		"github.com/coder/":       {"internal/server", "e2e"},
		"github.com/spf13/":       {"internal/cli"},
		"github.com/knadh/":       {"internal/cli"},
		"github.com/jedib0t/":     {"internal/export/table"},
		"github.com/xuri/":        {"internal/export/table", "internal/importer/sheet/..."},
		"github.com/itchyny/":     {"internal/cli"},
		"github.com/rogpeppe/":    {"e2e"},
		"github.com/vikstrous/":   {"graph/..."},
	}
	for _, file := range goFiles(t) {
		pkg := filepath.ToSlash(filepath.Dir(file))
		for _, path := range imports(t, file) {
			for prefix, may := range fences {
				if strings.HasPrefix(path, prefix) && !slices.ContainsFunc(may, func(p string) bool { return fits(p, pkg) }) {
					t.Errorf("%s imports %s, which belongs into %v", file, path, may)
				}
			}
			outside := strings.Contains(strings.Split(path, "/")[0], ".")
			if outside && pkg == "internal/collab" {
				t.Errorf("%s imports %s: the domain is standard library only", file, path)
			}
		}
	}
}

func allowed(pkg string) ([]string, bool) {
	for _, row := range table {
		if fits(row.pkg, pkg) {
			return row.may, true
		}
	}
	return nil, false
}

func fits(pattern, pkg string) bool {
	below, wide := strings.CutSuffix(pattern, "...")
	if !wide {
		return pattern == pkg
	}
	return below == "" || pkg == strings.TrimSuffix(below, "/") || strings.HasPrefix(pkg, below)
}

// goFiles returns the repository's Go files, relative to its root.
func goFiles(t *testing.T) []string {
	t.Helper()
	var files []string
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name := d.Name()
		if d.IsDir() && path != root && (name[0] == '.' || name[0] == '_' || name == "testdata" || name == "build" || name == "bin") {
			return filepath.SkipDir
		}
		if !d.IsDir() && strings.HasSuffix(name, ".go") {
			relative, err := filepath.Rel(root, path)
			files = append(files, relative)
			return err
		}
		return nil
	})
	if err != nil || len(files) == 0 {
		t.Fatal(len(files), err)
	}
	return files
}

func imports(t *testing.T, file string) []string {
	t.Helper()
	f, err := parser.ParseFile(token.NewFileSet(), filepath.Join(root, file), nil, parser.ImportsOnly)
	if err != nil {
		t.Fatal(err)
	}
	var paths []string
	for _, i := range f.Imports {
		paths = append(paths, strings.Trim(i.Path.Value, `"`))
	}
	return paths
}

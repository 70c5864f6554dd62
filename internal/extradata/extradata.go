// Package extradata finds real data sets for tests and benchmarks. They are an
// optional extra: the repository does not have them, and fixtures in the repository
// cover the same rules. A test that reads them is named TestExtra…, is skipped where
// they are not at hand, and logs which of them it read; `make extras` shows that.
package extradata

import (
	"os"
	"path/filepath"
	"testing"
)

// Folder returns the folder of the data sets: the one that the environment variable
// LIAISON_SHARED names, else the folder "shared" beside the repository. It returns ""
// where that folder does not exist, and fails the test where LIAISON_SHARED names a
// folder that does not exist.
func Folder(tb testing.TB) string {
	tb.Helper()
	named := os.Getenv("LIAISON_SHARED")
	if named == "" {
		named = filepath.Join("..", "shared")
		if _, err := os.Stat(filepath.Join(repository(tb), named)); err != nil {
			return ""
		}
	}
	if !filepath.IsAbs(named) {
		named = filepath.Join(repository(tb), named)
	}
	if _, err := os.Stat(named); err != nil {
		tb.Fatalf("LIAISON_SHARED: %v", err)
	}
	return named
}

// Path returns the path of a file or folder below the folder of the data sets. It skips
// the test where there is none.
func Path(tb testing.TB, below ...string) string {
	tb.Helper()
	name := filepath.Join(below...)
	folder := Folder(tb)
	if folder == "" {
		tb.Skipf("optional extra not used: %s is not at hand; set LIAISON_SHARED to the folder that has it", name)
	}
	path := filepath.Join(folder, name)
	if _, err := os.Stat(path); err != nil {
		tb.Skipf("optional extra not used: %s has no %s", folder, name)
	}
	tb.Logf("optional extra used: %s", name)
	return path
}

// Open opens a file below the folder of the data sets, and closes it when the test
// ends. It skips the test where there is no such file.
func Open(tb testing.TB, below ...string) *os.File {
	tb.Helper()
	f, err := os.Open(Path(tb, below...))
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _ = f.Close() })
	return f
}

// repository returns the root of the repository: the nearest folder above the working
// folder of the test that has a go.mod.
func repository(tb testing.TB) string {
	tb.Helper()
	folder, err := os.Getwd()
	if err != nil {
		tb.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(folder, "go.mod")); err == nil {
			return folder
		}
		above := filepath.Dir(folder)
		if above == folder {
			tb.Fatal("no go.mod above the working folder of the test")
		}
		folder = above
	}
}

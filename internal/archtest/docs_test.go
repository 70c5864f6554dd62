package archtest

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// pathInDocs matches a path of the repository that a page of documentation names
// in code quotes or links to.
var pathInDocs = regexp.MustCompile("[`(]((?:internal|graph|docs|cmd|data|e2e|scripts|\\.ci)/[A-Za-z0-9_./-]+)[`)]")

// TestDocsNameWhatIsThere: every path that a page of documentation names exists, so that
// pages follow when a file is moved or renamed.
func TestDocsNameWhatIsThere(t *testing.T) {
	for _, page := range filesThatCite(t) {
		if filepath.Ext(page) != ".md" {
			continue
		}
		text, err := os.ReadFile(filepath.Join(root, page))
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range pathInDocs.FindAllStringSubmatch(string(text), -1) {
			if _, err := os.Stat(filepath.Join(root, m[1])); err != nil {
				t.Errorf("%s names %s, which is not there", page, m[1])
			}
		}
	}
}

// TestMapHasEveryPackage: ARCHITECTURE names each folder below internal that has Go
// files, or the folder it is in.
func TestMapHasEveryPackage(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(root, "ARCHITECTURE.md"))
	if err != nil {
		t.Fatal(err)
	}
	folders, err := os.ReadDir(filepath.Join(root, "internal"))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range folders {
		if !strings.Contains(string(text), "\n  "+f.Name()+"/") {
			t.Errorf("the map in ARCHITECTURE.md lacks internal/%s", f.Name())
		}
	}
}

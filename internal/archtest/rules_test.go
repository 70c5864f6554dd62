package archtest

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// definition matches the places where docs/semantics.md defines a rule: a
// heading for a rule, a list item for one of its cases.
var definition = regexp.MustCompile(`(?m)^(?:### Rule |- \*\*)(\d+[a-e]?)\.`)

// citation matches one or more rules cited by number: "rule 9b", "rules 4, 10
// and 21", "rules 12 to 14", also where the comment breaks the line in between.
var citation = regexp.MustCompile(`\b[Rr]ules?(?:\s|//|#)+\d+[a-e]?\b(?:(?:,|,? and| to| or)(?:\s|//|#)+\d+[a-e]?\b)*`)

var ruleNumber = regexp.MustCompile(`\d+[a-e]?\b`)

// TestEveryCitedRuleIsDefined looks at every Go file, schema file, page of
// documentation and query file that is written by hand.
func TestEveryCitedRuleIsDefined(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(root, "docs/semantics.md"))
	if err != nil {
		t.Fatal(err)
	}
	defined := map[string]bool{}
	for _, m := range definition.FindAllStringSubmatch(string(text), -1) {
		if defined[m[1]] {
			t.Errorf("docs/semantics.md defines rule %s twice", m[1])
		}
		defined[m[1]] = true
	}
	cited := 0
	for _, file := range filesThatCite(t) {
		content, err := os.ReadFile(filepath.Join(root, file))
		if err != nil {
			t.Fatal(err)
		}
		for _, place := range citation.FindAllIndex(content, -1) {
			for _, number := range ruleNumber.FindAllString(string(content[place[0]:place[1]]), -1) {
				if cited++; !defined[number] {
					line := 1 + strings.Count(string(content[:place[0]]), "\n")
					t.Errorf("%s:%d cites rule %s, which docs/semantics.md does not define", file, line, number)
				}
			}
		}
	}
	if len(defined) < 24 || cited < 50 {
		t.Errorf("found %d definitions and %d citations: the patterns of this test no longer fit", len(defined), cited)
	}
}

// filesThatCite lists the files that may cite a rule, relative to the root of
// the repository. Generated code repeats the schema and is left out.
func filesThatCite(t *testing.T) []string {
	t.Helper()
	var files []string
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		relative, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		relative = filepath.ToSlash(relative)
		if d.IsDir() {
			name := d.Name()
			if path != root && name[0] == '.' || name == "build" || name == "bin" || name == "node_modules" || relative == "graph/generated" {
				return filepath.SkipDir
			}
			return nil
		}
		switch filepath.Ext(path) {
		case ".go", ".graphqls", ".md", ".cypher", ".sql", ".txtar":
			files = append(files, relative)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

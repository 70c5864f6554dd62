package archtest

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
	"testing"
)

// TestEmbeddedFilesAreNamed: each variable of files that are built into the program says
// which files they are. Without its directive the variable is empty, and nothing else
// fails before the program looks for a file.
func TestEmbeddedFilesAreNamed(t *testing.T) {
	found := 0
	for _, path := range goFiles(t) {
		fset := token.NewFileSet()
		file, err := parser.ParseFile(fset, filepath.Join(root, path), nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		for _, decl := range file.Decls {
			general, ok := decl.(*ast.GenDecl)
			if !ok || general.Tok != token.VAR {
				continue
			}
			for _, spec := range general.Specs {
				value := spec.(*ast.ValueSpec)
				if of, ok := value.Type.(*ast.SelectorExpr); !ok || of.Sel.Name != "FS" || len(value.Values) > 0 {
					continue
				}
				found++
				if !embeds(general.Doc) && !embeds(value.Doc) {
					t.Errorf("%s: %s has no //go:embed", path, value.Names[0])
				}
			}
		}
	}
	if found < 3 {
		t.Errorf("%d variables of embedded files were found: the test looks at the wrong folder", found)
	}
}

// embeds reports whether a comment has the directive that embeds files.
func embeds(doc *ast.CommentGroup) bool {
	if doc == nil {
		return false
	}
	for _, c := range doc.List {
		if strings.HasPrefix(c.Text, "//go:embed ") {
			return true
		}
	}
	return false
}

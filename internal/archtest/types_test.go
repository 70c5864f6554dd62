package archtest

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// sharedNames are the names of types that a file may use of two packages: Options are
// always those of the package that is called, and a Store of a package is its
// implementation of the contract in internal/store.
var sharedNames = []string{"Options", "Store"}

// TestATypeNameMeansOneThing: no file uses exported types of two packages that have the
// same name, so that a reader need not look up which of them is meant. The objects of
// the API are exempt: they have the names of the schema, as what they wrap may have.
func TestATypeNameMeansOneThing(t *testing.T) {
	files := map[string]*ast.File{}
	exported := map[string]map[string]bool{} // by package, relative to the root
	for _, path := range goFiles(t) {
		file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(root, path), nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		pkg := filepath.ToSlash(filepath.Dir(path))
		if exported[pkg] == nil {
			exported[pkg] = map[string]bool{}
		}
		for _, decl := range file.Decls {
			if general, ok := decl.(*ast.GenDecl); ok && general.Tok == token.TYPE {
				for _, spec := range general.Specs {
					// An alias is another name of the same type.
					if of := spec.(*ast.TypeSpec); of.Name.IsExported() && !of.Assign.IsValid() {
						exported[pkg][of.Name.Name] = true
					}
				}
			}
		}
		files[path] = file
	}
	if len(exported["internal/collab"]) < 20 {
		t.Fatalf("only %d types of internal/collab were found", len(exported["internal/collab"]))
	}
	for path, file := range files {
		if pkg := filepath.ToSlash(filepath.Dir(path)); !fits("graph/...", pkg) {
			for name, packages := range typesUsed(file, pkg, exported) {
				if len(packages) > 1 && !slices.Contains(sharedNames, name) {
					t.Errorf("%s uses types called %s of %v: give one of them a name of its own", path, name, packages)
				}
			}
		}
	}
}

// typesUsed returns the exported types of Liaison that a file names, each with the
// packages that it takes them from. Types of the file's own package count where the file
// declares them.
func typesUsed(file *ast.File, pkg string, exported map[string]map[string]bool) map[string][]string {
	imported := map[string]string{} // package by the name that the file calls it
	for _, i := range file.Imports {
		path, err := strconv.Unquote(i.Path.Value)
		ours, ok := strings.CutPrefix(path, "liaison/")
		if err != nil || !ok {
			continue
		}
		name := ours[strings.LastIndex(ours, "/")+1:]
		if i.Name != nil {
			name = i.Name.Name
		}
		imported[name] = ours
	}
	used := map[string][]string{}
	add := func(name, from string) {
		if exported[from][name] && !slices.Contains(used[name], from) {
			used[name] = append(used[name], from)
		}
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.SelectorExpr:
			if of, ok := n.X.(*ast.Ident); ok && imported[of.Name] != "" {
				add(n.Sel.Name, imported[of.Name])
			}
		case *ast.TypeSpec:
			add(n.Name.Name, pkg)
		}
		return true
	})
	return used
}

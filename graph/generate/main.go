// Command generate writes the Go code of the schema by gqlgen and changes three
// things in it that gqlgen has no setting for. Run it by `go generate ./graph`.
//
// It fails where the code does not look as expected, as it may after an upgrade
// of gqlgen: then the changes below are to be looked at again.
package main

import (
	"bytes"
	"fmt"
	"go/format"
	"os"
	"path/filepath"
	"regexp"

	"github.com/99designs/gqlgen/api"
	"github.com/99designs/gqlgen/codegen/config"
)

// change is one replacement; it must be made in at least one file.
type change struct {
	find    *regexp.Regexp
	replace string
	imports string // the beginning of the imports of a file in which it is made
}

var changes = []change{
	{ // The arguments of a field are read once an operation instead of once a parent.
		regexp.MustCompile(`(ec\.field_\w+_args)\(ctx, field\.ArgumentMap\(ec\.Variables\)\)`),
		`arguments.Once(ctx, fc, ec.Variables, $1)`,
		"import (\n\t\"liaison/graph/arguments\"\n",
	},
	{ // Every object would build the path and the group of its deferred fields, of which the API has none.
		regexp.MustCompile(`(?s)\n\tec\.ProcessDeferredGroup\(graphql\.DeferredGroup\{\n(.*?)\n\t\}\)\n`),
		"\n\tif len(deferLabelToView) > 0 {\n\t\tec.ProcessDeferredGroup(graphql.DeferredGroup{\n$1\n\t\t})\n\t}\n",
		"import (\n",
	},
	{ // The elements of a list that read nothing are written without a goroutine for each.
		regexp.MustCompile(`(?s)(ctx context\.Context, sel ast\.SelectionSet, v [^\n]*\) graphql\.Marshaler \{\n(?:\tif v == nil \{\n\t\treturn graphql\.Null\n\t\}\n)?\tret := )graphql\.MarshalSliceConcurrently\(ctx, len\(v\), 0, false, `),
		`${1}flat.MarshalSlice(ctx, sel, len(v), `,
		"import (\n\t\"liaison/graph/flat\"\n",
	},
}

// readingFile is the table of the fields that may read the store.
const readingFile = "graph/flat/reading.go"

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

func run() error {
	cfg, err := config.LoadConfigFromDefaultLocations()
	if err != nil {
		return err
	}
	if err := api.Generate(cfg, api.AddPlugin(reading{readingFile})); err != nil {
		return err
	}
	files, err := filepath.Glob(filepath.Join(cfg.Exec.DirName, "*.go"))
	if err != nil {
		return err
	}
	made := make([]int, len(changes))
	for _, file := range files {
		if err := edit(file, made); err != nil {
			return err
		}
	}
	for i, n := range made {
		if n == 0 {
			return fmt.Errorf("nothing in %s looks like %s", cfg.Exec.DirName, changes[i].find)
		}
	}
	return nil
}

// edit makes the changes in one file and counts them by their index.
func edit(file string, made []int) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	for i, c := range changes {
		n := len(c.find.FindAllIndex(text, -1))
		if made[i] += n; n > 0 {
			text = c.find.ReplaceAll(text, []byte(c.replace))
			text = bytes.Replace(text, []byte("import (\n"), []byte(c.imports), 1)
		}
	}
	if text, err = format.Source(text); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	return os.WriteFile(file, text, 0o644)
}

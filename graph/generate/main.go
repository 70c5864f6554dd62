// Command generate writes the Go code of the schema by gqlgen and changes some
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
	"path"
	"path/filepath"
	"regexp"
	"strconv"

	"github.com/99designs/gqlgen/api"
	"github.com/99designs/gqlgen/codegen/config"
)

// change is one replacement; it must be made in at least one file.
type change struct {
	find    *regexp.Regexp
	replace string
	imports string // what a file in which it is made imports for it, "" for nothing
}

var changes = []change{
	{ // The arguments of a field are read once an operation instead of once a parent.
		regexp.MustCompile(`(ec\.field_\w+_args)\(ctx, field\.ArgumentMap\(ec\.Variables\)\)`),
		`arguments.Once(ctx, fc, ec.Variables, $1)`,
		"liaison/graph/arguments",
	},
	// The API defers no fields, so no object needs a place for deferred ones. The fields
	// that may wait are counted, see package resolve.
	{regexp.MustCompile(`(?s)\n\t\t\tif field\.IsDeferred\(\) \{\n.*?\n\t\t\t\}\n`), "", ""},
	{
		regexp.MustCompile(`\n\tdeferredFieldSet := graphql\.NewFieldSet\(nil\)\n\tdeferLabelToView := make\(map\[string\]\*graphql\.FieldSetView\)\n`),
		"\n\tvar later resolve.Fields\n", "liaison/graph/resolve",
	},
	{regexp.MustCompile(`\bout\.Concurrently\(i, `), "later.Add(i, ", ""},
	{regexp.MustCompile(`\bout\.Dispatch\(ctx\)`), "later.Run(ctx, fields, out)", ""},
	{
		regexp.MustCompile(`(?s)\n\tatomic\.AddInt32\(&ec\.Deferred, [^\n]*\n\n\tec\.ProcessDeferredGroup\(graphql\.DeferredGroup\{\n.*?\n\t\}\)\n\n\treturn out\n`),
		"\n\treturn resolve.NewObject(fields, out)\n", "",
	},
	// Lists whose fields are at hand are written without a goroutine for each element.
	{regexp.MustCompile(`graphql\.MarshalSliceConcurrently\(ctx, len\(v\), 0, false, `), "resolve.List(ctx, sel, len(v), ", "liaison/graph/resolve"},
}

// readingFile is the table of the fields that may read the store.
const readingFile = "graph/resolve/reading.go"

// mayBeLeft are the imports that a file may no longer need after the changes.
var mayBeLeft = []string{"math", "sync/atomic"}

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
			if c.imports != "" && !bytes.Contains(text, []byte(strconv.Quote(c.imports))) {
				text = bytes.Replace(text, []byte("import (\n"), []byte("import (\n\t"+strconv.Quote(c.imports)+"\n"), 1)
			}
		}
	}
	for _, name := range mayBeLeft {
		if !bytes.Contains(text, []byte(path.Base(name)+".")) {
			text = bytes.Replace(text, []byte("\t"+strconv.Quote(name)+"\n"), nil, 1)
		}
	}
	if text, err = format.Source(text); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	return os.WriteFile(file, text, 0o644)
}

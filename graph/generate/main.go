// Command generate writes the Go code of the schema by gqlgen and changes some
// things in it that gqlgen has no setting for. Run it by `go generate ./graph`.
//
// It fails where the code does not look as expected, as it may after an upgrade
// of gqlgen: then the changes below are to be looked at again.
package main

import (
	"bytes"
	"flag"
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
	{ // The arguments of a subscription are read as those of other fields are.
		regexp.MustCompile(`(ec\.field_\w+_args)\(ctx, field\.ArgumentMap\(ec\.Variables\)\)`),
		`arguments.Once(ctx, fc, ec.Variables, $1)`,
		"liaison/graph/arguments",
	},
	// The API defers no fields, so no object needs a place for deferred ones.
	{regexp.MustCompile(`(?s)\n\t\t\tif field\.IsDeferred\(\) \{\n.*?\n\t\t\t\}\n`), "", ""},
	{
		regexp.MustCompile(`\n\tdeferredFieldSet := graphql\.NewFieldSet\(nil\)\n\tdeferLabelToView := make\(map\[string\]\*graphql\.FieldSetView\)\n`),
		"\n", "",
	},
	{
		regexp.MustCompile(`(?s)\n\tatomic\.AddInt32\(&ec\.Deferred, [^\n]*\n\n\tec\.ProcessDeferredGroup\(graphql\.DeferredGroup\{\n.*?\n\t\}\)\n\n\treturn out\n`),
		"\n\treturn out\n", "",
	},
	// Objects are resolved by a plan, see package resolve: only fields that may wait get
	// functions of their own, which run side by side.
	{
		regexp.MustCompile(`fields := graphql\.CollectFields\(ec\.OperationContext, (sel, \w+)\)((?:\n\tctx = graphql\.WithFieldContext\(ctx, &graphql\.FieldContext\{\n[^\n]*\n\t\}\))?\n\n\tout := )graphql\.NewFieldSet\(fields\)`),
		"plan := resolve.PlanOf(ctx, ec.OperationContext, $1)${2}resolve.NewObject(plan)", "liaison/graph/resolve",
	},
	{regexp.MustCompile(`(\tout := resolve\.NewObject\(plan\)\n+\tfor i, field := range )fields \{`), "${1}plan.Fields {", ""},
	{regexp.MustCompile(`\bfs \*graphql\.FieldSet\b`), "fs *resolve.Object", ""},
	{regexp.MustCompile(`\bout\.Concurrently\(i, `), "out.Add(i, ", ""},
	{regexp.MustCompile(`\bout\.Dispatch\(ctx\)`), "out.Run(ctx)", ""},
	{ // A field that does not wait is resolved where it stands.
		regexp.MustCompile(`\t\t\tfield := field\n(\n\t\t\tinnerFunc := func\(ctx context\.Context, fs \*resolve\.Object\) \(res graphql\.Marshaler\) \{\n\t\t\t\tdefer func\(\) \{\n(?:\t{5}[^\n]*\n)+\t\t\t\t\}\(\)\n\t\t\t\tres = (ec\.\w+\(ctx, field, obj\))\n)(\t\t\t\tif res == graphql\.\w+ \{\n\t\t\t\t\tatomic\.AddUint32\(&)fs(\.Invalids, 1\)\n\t\t\t\t\}\n)`),
		"\t\t\tif !out.Waits(i) {\n\t\t\t\tres := $2\n${3}out$4\t\t\t\tout.Values[i] = res\n\t\t\t\tcontinue\n\t\t\t}\n\t\t\tfield := field\n$1${3}fs$4", "",
	},
	{ // The answer is written into a buffer that is used again.
		regexp.MustCompile(`\t\t\tvar buf bytes\.Buffer\n\t\t\tdata\.MarshalGQL\(&buf\)\n\t\t\tresponse\.Data = buf\.Bytes\(\)\n`),
		"\t\t\tresponse.Data = resolve.Encode(data)\n", "liaison/graph/resolve",
	},
	// Lists whose fields are at hand are written without a goroutine for each element.
	{regexp.MustCompile(`graphql\.MarshalSliceConcurrently\(ctx, len\(v\), 0, false, `), "resolve.List(ctx, sel, len(v), ", "liaison/graph/resolve"},
	// Nobody asks for the contexts of fields below a field, see fields.
	{regexp.MustCompile(`(?s)\n// childFields_\* functions.*?\n\n((?:// [^\n]*\n)*func \(ec \*executionContext\) childFields_\w+\(.*?\n\}\n+)+`), "\n", ""},
	{regexp.MustCompile(`\n\t\tChild: func\(ctx context\.Context, field graphql\.CollectedField\) \(\*graphql\.FieldContext, error\) \{\n\t\t\treturn [^\n]*\n\t\t\},`), "", ""},
}

// readingFile is the table of the fields that may read the store.
const readingFile = "graph/resolve/reading.go"

// imported finds an import without a name of its own.
var imported = regexp.MustCompile(`(?m)^\t"([^"]+)"\n`)

func main() {
	stock := flag.Bool("stock", false, "leave the code as gqlgen writes it, to measure what the changes are worth")
	flag.Parse()
	if err := run(*stock); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

func run(stock bool) error {
	cfg, err := config.LoadConfigFromDefaultLocations()
	if err != nil {
		return err
	}
	if err := api.Generate(cfg, api.AddPlugin(reading{readingFile})); err != nil {
		return err
	}
	if stock {
		return nil
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
	if text, err = fields(text); err != nil {
		return fmt.Errorf("%s: %w", file, err)
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
	text = imported.ReplaceAllFunc(text, func(line []byte) []byte {
		if name := path.Base(string(imported.FindSubmatch(line)[1])); !bytes.Contains(text, []byte(name+".")) {
			return nil // the changes have left nothing that needs it
		}
		return line
	})
	if text, err = format.Source(text); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	return os.WriteFile(file, text, 0o644)
}

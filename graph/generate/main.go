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
	{ // The arguments of a field are read once an operation instead of once a parent.
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
	// A field that an object has at hand, and that has no fields of its own, needs no context.
	{regexp.MustCompile(fmt.Sprintf(leaf, `[^*)]`, `true|false`)), leafFirst, "liaison/graph/resolve"},
	{regexp.MustCompile(fmt.Sprintf(leaf, `\*`, `false`)), leafFirst, "liaison/graph/resolve"},
	{ // So is the name of an entity where no languages are asked for.
		regexp.MustCompile(`(func \(ec \*executionContext\) _(\w+)_name\([^{]*\{)(\n\treturn graphql\.ResolveField\((?:\n\t\t[^\n]*)*?\n\t\t\treturn obj\.Name\(ctx, fc\.Args\["languages"\]\.\(\[\]string\)\)\n(?:\t\t[^\n]*\n)*?\t\t\treturn (ec\.[^(]+)\(ctx, selections, v\)\n)`),
		"$1\n\tif len(field.Arguments) == 0 {\n\t\tif ret = resolve.Leaf(ctx, field, resolve.LeafField{Object: \"$2\", Method: true, Must: true}, func() string { return obj.Record().Name }, $4); ret != nil {\n\t\t\treturn ret\n\t\t}\n\t}$3", "liaison/graph/resolve",
	},
}

// leaf finds the function of a field whose value is at hand and that has no fields of its
// own. Its two parameters are patterns: how the type of the value begins, and whether the
// value must not be null. A pointer that must not be nil is left to gqlgen's function, which
// tells the error.
const leaf = `(func \(ec \*executionContext\) _\w+\(ctx context\.Context, field graphql\.CollectedField, obj [^)]+\) \(ret graphql\.Marshaler\) \{)\n` +
	`(\treturn graphql\.ResolveField\(\n\t\tctx,\n\t\tec\.OperationContext,\n\t\tfield,\n` +
	`\t\tfunc\(ctx context\.Context, field graphql\.CollectedField\) \(\*graphql\.FieldContext, error\) \{\n\t\t\treturn ec\.fieldContext_\w+\(ctx, field\)\n\t\t\},\n` +
	`\t\tfunc\(ctx context\.Context\) \(any, error\) \{\n\t\t\treturn (obj\.[\w.]+(?:\(\))?), nil\n\t\t\},\n\t\tnil,\n` +
	`\t\tfunc\(ctx context\.Context, selections ast\.SelectionSet, v (%s[^)]*)\) graphql\.Marshaler \{\n\t\t\treturn (ec\.[^(]+)\(ctx, selections, v\)\n\t\t\},\n` +
	`\t\ttrue,\n\t\t(%s),\n\t\)\n\}\n` +
	`func \(ec \*executionContext\) fieldContext_\w+\([^)]*\) \(fc \*graphql\.FieldContext, err error\) \{\n\treturn graphql\.NewScalarFieldContext\(("\w+"), field, (true|false), false, [^\n]*\n\}\n)`

// leafFirst is the function with resolve.Leaf before gqlgen's own way.
const leafFirst = "$1\n\tif ret = resolve.Leaf(ctx, field, resolve.LeafField{Object: $7, Method: $8, Must: ${6}}, func() $4 { return $3 }, $5); ret != nil {\n\t\treturn ret\n\t}\n$2"

// readingFile is the table of the fields that may read the store.
const readingFile = "graph/resolve/reading.go"

// mayBeLeft are the imports that a file may no longer need after the changes.
var mayBeLeft = []string{"math", "sync/atomic"}

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

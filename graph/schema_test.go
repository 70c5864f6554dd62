package graph_test

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/vektah/gqlparser/v2/ast"

	"liaison/graph"
)

var updateSurface = flag.Bool("update-surface", false, "add what the schema has new to testdata/surface.txt")

// TestSchemaExplainsItself: everything in the schema that a client can name has a
// description in sentences.
func TestSchemaExplainsItself(t *testing.T) {
	for _, d := range types() {
		check(t, d.Name, d.Description)
		if d.Kind == ast.Scalar && d.Directives.ForName("specifiedBy") == nil {
			t.Errorf("scalar %s has no @specifiedBy", d.Name)
		}
		for _, f := range fields(d) {
			name := d.Name + "." + f.Name
			check(t, name, f.Description)
			checkDeprecated(t, name, f.Directives)
			for _, a := range f.Arguments {
				check(t, fmt.Sprintf("%s(%s)", name, a.Name), a.Description)
			}
		}
		for _, v := range d.EnumValues {
			check(t, d.Name+"."+v.Name, v.Description)
			checkDeprecated(t, d.Name+"."+v.Name, v.Directives)
		}
	}
}

func check(t *testing.T, name, description string) {
	t.Helper()
	first, _ := utf8.DecodeRuneInString(description)
	switch {
	case description == "":
		t.Errorf("%s has no description", name)
	case !strings.HasSuffix(description, "."):
		t.Errorf("the description of %s does not end as a sentence: %q", name, description)
	case !unicode.IsUpper(first):
		t.Errorf("the description of %s does not begin as a sentence: %q", name, description)
	}
}

func checkDeprecated(t *testing.T, name string, directives ast.DirectiveList) {
	t.Helper()
	if d := directives.ForName("deprecated"); d != nil && d.Arguments.ForName("reason") == nil {
		t.Errorf("%s is deprecated without a reason: say what to use instead", name)
	}
}

// TestListsArePagedAsRelaySays checks connections, edges and their arguments.
func TestListsArePagedAsRelaySays(t *testing.T) {
	schema := graph.Schema()
	for _, d := range types() {
		for _, f := range fields(d) {
			if first := f.Arguments.ForName("first"); first != nil && strings.HasSuffix(f.Type.Name(), "Connection") {
				if last := f.Arguments.ForName("last"); (first.DefaultValue == nil) != (last != nil) {
					t.Errorf("%s.%s(first) needs its default in the schema where there is no last, and none beside last", d.Name, f.Name)
				} else if (last == nil) != (f.Arguments.ForName("before") == nil) || f.Arguments.ForName("after") == nil {
					t.Errorf("%s.%s takes first without after, or only one of last and before", d.Name, f.Name)
				}
			}
		}
		item, ok := strings.CutSuffix(d.Name, "Connection")
		if !ok {
			continue
		}
		edge := schema.Types[item+"Edge"]
		if edge == nil || edge.Fields.ForName("node") == nil || edge.Fields.ForName("cursor") == nil {
			t.Errorf("%s has no %sEdge with node and cursor", d.Name, item)
			continue
		}
		node := edge.Fields.ForName("node").Type.String()
		for field, want := range map[string]string{
			"edges": "[" + edge.Name + "!]!", "nodes": "[" + node + "]!", "pageInfo": "PageInfo!", "totalCount": "Int!",
		} {
			if f := d.Fields.ForName(field); f == nil || f.Type.String() != want {
				t.Errorf("%s.%s is not of type %s", d.Name, field, want)
			}
		}
	}
}

// TestSchemaOnlyGrows: whatever clients could ask for stays, with the same type, and
// additions require nothing more of old documents. testdata/surface.txt lists what the
// schema had.
func TestSchemaOnlyGrows(t *testing.T) {
	const file = "testdata/surface.txt"
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	old := strings.FieldsFunc(string(raw), func(r rune) bool { return r == '\n' })
	now := surface()
	for _, line := range old {
		if !slices.Contains(now, line) {
			t.Errorf("the schema no longer has %q: deprecate what is not to be used, never take it away", line)
		}
	}
	known := map[string]bool{}
	for _, line := range old {
		name, _, _ := strings.Cut(line, ":")
		known[name] = true
	}
	added := 0
	for _, line := range now {
		name, kind, _ := strings.Cut(line, ": ")
		if known[name] {
			continue
		}
		added++
		owner := name[:max(strings.LastIndexAny(name, "(."), 0)]
		input := strings.HasSuffix(name, ")") || strings.HasPrefix(line, "input ")
		if input && strings.HasSuffix(kind, "!") && known[owner] {
			t.Errorf("%q is new and required: old documents do not give it", line)
		}
	}
	switch {
	case t.Failed() || added == 0:
	case *updateSurface:
		if err := os.WriteFile(file, []byte(strings.Join(now, "\n")+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	default:
		t.Errorf("%d new names are not in %s: go test ./graph -run SchemaOnlyGrows -update-surface", added, file)
	}
}

// surface returns a sorted line for everything that documents can name.
func surface() []string {
	var lines []string
	for _, d := range types() {
		kind := strings.ToLower(string(d.Kind))
		if d.Kind == ast.InputObject {
			kind = "input"
		}
		name := kind + " " + d.Name
		lines = append(lines, name)
		for _, f := range fields(d) {
			lines = append(lines, fmt.Sprintf("%s.%s: %s", name, f.Name, f.Type))
			for _, a := range f.Arguments {
				lines = append(lines, fmt.Sprintf("%s.%s(%s): %s", name, f.Name, a.Name, a.Type))
			}
		}
		for _, v := range d.EnumValues {
			lines = append(lines, name+"."+v.Name)
		}
	}
	slices.Sort(lines)
	return lines
}

// types gives the types of the schema but for those that GraphQL itself has, by name.
func types() []*ast.Definition {
	var list []*ast.Definition
	for _, d := range graph.Schema().Types {
		if !d.BuiltIn {
			list = append(list, d)
		}
	}
	slices.SortFunc(list, func(a, b *ast.Definition) int { return strings.Compare(a.Name, b.Name) })
	return list
}

func fields(d *ast.Definition) ast.FieldList {
	return slices.DeleteFunc(slices.Clone(d.Fields), func(f *ast.FieldDefinition) bool { return strings.HasPrefix(f.Name, "__") })
}

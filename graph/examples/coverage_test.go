package examples_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"liaison/graph"
)

// clocks are the fields that no question may select: their values differ from
// run to run.
var clocks = []string{"Change.at", "GraphInfo.changedAt"}

// TestSchemaCovered fails for each field, argument and input key of the schema
// that no question uses. A field of an interface stands for that of its types.
func TestSchemaCovered(t *testing.T) {
	schema := graph.Schema()
	u := &used{schema: schema, seen: map[string]bool{}}
	for _, q := range questions(t) {
		doc, err := gqlparser.LoadQueryWithRules(schema, q.query, nil)
		if doc == nil || err != nil {
			if !strings.Contains(q.name, "/not-valid-") {
				t.Errorf("%s: %v", q.name, err)
			}
			continue
		}
		for _, op := range doc.Operations {
			for _, v := range op.VariableDefinitions {
				u.given(v.Type, q.vars[v.Variable])
			}
			u.selected(op.SelectionSet)
		}
		for _, f := range doc.Fragments {
			u.selected(f.SelectionSet)
		}
	}
	for _, clock := range clocks {
		if u.seen[clock] {
			t.Errorf("%s is selected: its value differs from run to run", clock)
		}
		u.seen[clock] = true
	}
	for _, missing := range u.missing() {
		t.Errorf("no question uses %s", missing)
	}
}

// used collects "Type.field", "Type.field(argument)" and "Input.key".
type used struct {
	schema *ast.Schema
	seen   map[string]bool
}

func (u *used) selected(set ast.SelectionSet) {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.InlineFragment:
			u.selected(s.SelectionSet)
		case *ast.Field:
			name := s.ObjectDefinition.Name + "." + s.Name
			u.seen[name] = true
			for _, a := range s.Arguments {
				u.seen[name+"("+a.Name+")"] = true
				u.value(a.Value)
			}
			u.selected(s.SelectionSet)
		}
	}
}

func (u *used) value(v *ast.Value) {
	for _, c := range v.Children {
		if v.Kind == ast.ObjectValue {
			u.seen[v.Definition.Name+"."+c.Name] = true
		}
		u.value(c.Value)
	}
}

// given walks what a variable holds.
func (u *used) given(typ *ast.Type, value any) {
	switch value := value.(type) {
	case []any:
		for _, v := range value {
			u.given(typ.Elem, v)
		}
	case map[string]any:
		def := u.schema.Types[typ.Name()]
		for key, v := range value {
			u.seen[def.Name+"."+key] = true
			u.given(def.Fields.ForName(key).Type, v)
		}
	}
}

// missing are the names not seen, in order.
func (u *used) missing() []string {
	var names []string
	for _, def := range u.schema.Types {
		if def == u.schema.Subscription { // its answers come in a stream: package server tests them
			continue
		}
		if def.BuiltIn || !def.IsCompositeType() && !def.IsInputType() {
			continue
		}
		for _, f := range def.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			if !u.covered(def, f.Name) {
				names = append(names, def.Name+"."+f.Name)
			}
			for _, a := range f.Arguments {
				if !u.covered(def, f.Name+"("+a.Name+")") {
					names = append(names, def.Name+"."+f.Name+"("+a.Name+")")
				}
			}
		}
	}
	slices.Sort(names)
	return names
}

func (u *used) covered(def *ast.Definition, member string) bool {
	if u.seen[def.Name+"."+member] {
		return true
	}
	return slices.ContainsFunc(def.Interfaces, func(name string) bool { return u.seen[name+"."+member] })
}

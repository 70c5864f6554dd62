package guard

import (
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"liaison/internal/collab"
)

// written walks a document as it stands, without following its fragments, and
// keeps the first limit that is exceeded.
type written struct {
	schema  *ast.Schema
	aliases int
	unknown int // times that a type is named which the schema does not have
	err     *gqlerror.Error
}

// checkWritten returns the first limit of a document's text that is exceeded,
// nil where all hold.
func checkWritten(document *ast.QueryDocument, schema *ast.Schema) *gqlerror.Error {
	if n := len(document.Operations); n > maxOperations {
		return refuse(document.Operations[maxOperations].Position, "the document has %d operations, and at most %d are allowed", n, maxOperations)
	}
	w := &written{schema: schema}
	for _, operation := range document.Operations {
		w.ownName(operation.Position, operation.Name)
		w.directives(operation.Position, operation.Directives)
		for _, variable := range operation.VariableDefinitions {
			w.ownName(variable.Position, variable.Variable)
			w.typeName(variable.Position, variable.Type.Name())
			w.value(variable.DefaultValue)
			w.directives(variable.Position, variable.Directives)
		}
		w.selections(operation.SelectionSet)
	}
	for _, fragment := range document.Fragments {
		w.ownName(fragment.Position, fragment.Name)
		w.typeName(fragment.Position, fragment.TypeCondition)
		w.directives(fragment.Position, fragment.Directives)
		w.selections(fragment.SelectionSet)
	}
	return w.err
}

func (w *written) selections(set ast.SelectionSet) {
	for _, selection := range set {
		switch s := selection.(type) {
		case *ast.Field:
			if s.Alias != s.Name { // the parser repeats the name where no alias is written
				w.aliases++
			}
			if w.aliases > maxAliases {
				w.refuse(s.Position, "the document has more than %d aliases", maxAliases)
				return
			}
			w.ownName(s.Position, s.Alias)
			w.schemaName(s.Position, s.Name)
			w.arguments(s.Arguments)
			w.directives(s.Position, s.Directives)
			w.selections(s.SelectionSet)
		case *ast.InlineFragment:
			w.typeName(s.Position, s.TypeCondition)
			w.directives(s.Position, s.Directives)
			w.selections(s.SelectionSet)
		case *ast.FragmentSpread:
			w.ownName(s.Position, s.Name)
			w.directives(s.Position, s.Directives)
		}
	}
}

func (w *written) directives(at *ast.Position, list ast.DirectiveList) {
	if len(list) > maxDirectives {
		w.refuse(at, "%d directives stand at one place, and at most %d are allowed", len(list), maxDirectives)
		return
	}
	for _, directive := range list {
		w.schemaName(directive.Position, directive.Name)
		w.arguments(directive.Arguments)
	}
}

func (w *written) arguments(list ast.ArgumentList) {
	for _, argument := range list {
		w.schemaName(argument.Position, argument.Name)
		w.value(argument.Value)
	}
}

// value checks the names in a literal; the token limit bounds its length and depth.
func (w *written) value(v *ast.Value) {
	if v == nil {
		return
	}
	switch v.Kind {
	case ast.Variable:
		w.ownName(v.Position, v.Raw)
	case ast.EnumValue:
		w.schemaName(v.Position, v.Raw)
	}
	for _, child := range v.Children {
		w.schemaName(child.Position, child.Name)
		w.value(child.Value)
	}
}

func (w *written) ownName(at *ast.Position, name string) { w.name(at, name, maxOwnName) }

func (w *written) schemaName(at *ast.Position, name string) { w.name(at, name, maxSchemaName) }

// typeName checks the name of a type; it is "" where an inline fragment has none. Each time
// that an unknown type is named, its name is compared with all types for a suggestion.
func (w *written) typeName(at *ast.Position, name string) {
	w.schemaName(at, name)
	if name == "" || w.schema.Types[name] != nil {
		return
	}
	if w.unknown++; w.unknown > maxUnknown && w.err == nil {
		w.err = failure(collab.BadUserInput, at, "the schema has no type %s, and the document names such types more than %d times", name, maxUnknown)
	}
}

func (w *written) name(at *ast.Position, name string, limit int) {
	if len(name) > limit {
		w.refuse(at, "a name is %d bytes long, and at most %d are allowed", len(name), limit)
	}
}

func (w *written) refuse(at *ast.Position, format string, args ...any) {
	if w.err == nil {
		w.err = refuse(at, format, args...)
	}
}

package guard

import (
	"context"
	"encoding/json"
	"slices"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"liaison/internal/collab"
)

// Numbers is an extension of the server that refuses whole numbers which do not
// fit their type: Int has 32 bits, Int64 has 64. gqlparser accepts them, and they
// would fail field by field in a request that should not have been executed.
type Numbers struct{ schema *ast.Schema }

var _ interface {
	graphql.HandlerExtension
	graphql.OperationContextMutator
} = (*Numbers)(nil)

// ExtensionName names the extension in gqlgen's messages.
func (*Numbers) ExtensionName() string { return "Numbers" }

// Validate keeps the schema, whose input types the variables have.
func (n *Numbers) Validate(schema graphql.ExecutableSchema) error {
	n.schema = schema.Schema()
	return nil
}

// MutateOperationContext changes nothing. It returns an error with code
// BAD_USER_INPUT for the first number, among variables and literals of the
// operation and its fragments, that does not fit.
func (n *Numbers) MutateOperationContext(_ context.Context, op *graphql.OperationContext) *gqlerror.Error {
	for _, variable := range op.Operation.VariableDefinitions {
		if !n.variableFits(op.Variables[variable.Variable], variable.Type) {
			return failure(collab.BadUserInput, variable.Position, "the variable $%s has a number that does not fit its type", variable.Variable)
		}
	}
	return literals(op.Operation.SelectionSet, map[string]bool{})
}

func (n *Numbers) variableFits(value any, of *ast.Type) bool {
	if list, ok := value.([]any); ok {
		return of.Elem == nil || !slices.ContainsFunc(list, func(v any) bool { return !n.variableFits(v, of.Elem) })
	}
	for of.Elem != nil { // one value stands for a list of it
		of = of.Elem
	}
	switch v := value.(type) {
	case map[string]any:
		definition := n.schema.Types[of.NamedType]
		if definition == nil {
			return true
		}
		for name, child := range v {
			if field := definition.Fields.ForName(name); field != nil && !n.variableFits(child, field.Type) {
				return false
			}
		}
		return true
	case []json.Number: // gqlparser's list of one
		return !slices.ContainsFunc(v, func(n json.Number) bool { return !fits(string(n), of.NamedType) })
	case json.Number:
		return fits(string(v), of.NamedType)
	case int64:
		return fits(strconv.FormatInt(v, 10), of.NamedType)
	}
	return true
}

// literals checks the numbers in a selection set; fragments are visited once.
func literals(set ast.SelectionSet, seen map[string]bool) *gqlerror.Error {
	for _, selection := range set {
		below := ast.SelectionSet(nil)
		switch s := selection.(type) {
		case *ast.Field:
			below = s.SelectionSet
			for _, argument := range s.Arguments {
				if wrong := misfit(argument.Value); wrong != nil {
					return failure(collab.BadUserInput, wrong.Position, "the argument %q has a number that does not fit its type", argument.Name)
				}
			}
		case *ast.InlineFragment:
			below = s.SelectionSet
		case *ast.FragmentSpread:
			if s.Definition == nil || seen[s.Name] {
				continue
			}
			seen[s.Name] = true
			below = s.Definition.SelectionSet
		}
		if err := literals(below, seen); err != nil {
			return err
		}
	}
	return nil
}

// misfit is the first number in a literal that does not fit its type, nil where all do.
func misfit(v *ast.Value) *ast.Value {
	if v == nil {
		return nil
	}
	if v.Kind == ast.IntValue && v.ExpectedType != nil && !fits(v.Raw, v.ExpectedType.Name()) {
		return v
	}
	for _, child := range v.Children {
		if wrong := misfit(child.Value); wrong != nil {
			return wrong
		}
	}
	return nil
}

// fits tells whether a number as it is written fits the named type. Other types
// take any number.
func fits(number, typeName string) bool {
	bits := 0
	switch typeName {
	case "Int":
		bits = 32
	case "Int64":
		bits = 64
	default:
		return true
	}
	_, err := strconv.ParseInt(number, 10, bits)
	return err == nil
}

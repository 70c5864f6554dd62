package guard

import (
	"encoding/json"
	"strconv"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"liaison/internal/collab"
)

// The limits of variables. A value may be converted for each field that names
// its variable, so its size multiplies with the answer.
const (
	maxList          = 1000
	maxValues        = 5000 // values in all variables together
	maxVariableDepth = 32
)

// checkVariables returns the first limit that the variables exceed, nil where all hold.
func checkVariables(variables map[string]any) *gqlerror.Error {
	values := 0
	return checkValue(variables, 0, &values)
}

func checkValue(value any, depth int, values *int) *gqlerror.Error {
	if *values++; *values > maxValues {
		return refuse(nil, "the variables hold more than %d values", maxValues)
	}
	if depth > maxVariableDepth {
		return refuse(nil, "the variables are nested more than %d levels deep", maxVariableDepth)
	}
	switch v := value.(type) {
	case map[string]any:
		for key, child := range v {
			if len(key) > maxOwnName {
				return refuse(nil, "a name in the variables is %d bytes long, and at most %d are allowed", len(key), maxOwnName)
			}
			if err := checkValue(child, depth+1, values); err != nil {
				return err
			}
		}
	case []any:
		if len(v) > maxList {
			return refuse(nil, "a list in the variables has %d values, and at most %d are allowed", len(v), maxList)
		}
		for _, child := range v {
			if err := checkValue(child, depth+1, values); err != nil {
				return err
			}
		}
	}
	return nil
}

// checkWhole returns an error for a variable of type Int that is no whole number
// as it is written, such as 2.0. gqlparser refuses it too, but names another number.
func checkWhole(document *ast.QueryDocument, variables map[string]any) *gqlerror.Error {
	for _, operation := range document.Operations {
		for _, v := range operation.VariableDefinitions {
			number, ok := variables[v.Variable].(json.Number)
			if !ok || v.Type.NamedType != "Int" {
				continue
			}
			if _, err := strconv.ParseInt(string(number), 10, 32); err != nil {
				return failure(collab.BadUserInput, v.Position, "the variable $%s is %.40s, and a whole number of 32 bits is wanted", v.Variable, number)
			}
		}
	}
	return nil
}

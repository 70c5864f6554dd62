package guard

import "github.com/vektah/gqlparser/v2/gqlerror"

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

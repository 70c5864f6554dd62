package graph

import (
	"github.com/vektah/gqlparser/v2/ast"

	"liaison/graph/generated"
)

// Schema is the API's schema as it was parsed. It is shared: callers must not
// change it.
func Schema() *ast.Schema {
	return generated.NewExecutableSchema(generated.Config{Resolvers: &Resolver{}}).Schema()
}

// EnumValues gives the values of the API's enum with the name, in the order of the
// schema; none where the schema has no such enum.
func EnumValues(name string) []string {
	enum := Schema().Types[name]
	if enum == nil {
		return nil
	}
	values := make([]string, len(enum.EnumValues))
	for i, v := range enum.EnumValues {
		values[i] = v.Name
	}
	return values
}

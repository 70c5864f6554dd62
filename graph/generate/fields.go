package main

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
)

// field finds the function of a field that has no directives, and behind it the function
// that makes the field's context. Its groups are those of fieldParts.
var field = regexp.MustCompile(`(?s)(func \(ec \*executionContext\) _\w+\(ctx context\.Context, field graphql\.CollectedField(?:, obj [^)]+)?\) \(ret graphql\.Marshaler\) \{\n)` +
	`\treturn graphql\.ResolveField\(\n\t\tctx,\n\t\tec\.OperationContext,\n\t\tfield,\n` +
	`\t\tfunc\(ctx context\.Context, field graphql\.CollectedField\) \(\*graphql\.FieldContext, error\) \{\n\t\t\treturn ec\.fieldContext_\w+\(ctx, field\)\n\t\t\},\n` +
	`\t\t(func\(ctx context\.Context\) \(any, error\) \{\n((?:\t\t\t[^\n]*\n)+)\t\t\}),\n\t\tnil,\n` +
	`\t\tfunc\(ctx context\.Context, selections ast\.SelectionSet, v ([^\n]*?)\) graphql\.Marshaler \{\n\t\t\treturn (ec\.[^(]+)\(ctx, selections, v\)\n\t\t\},\n` +
	`\t\ttrue,\n\t\t(true|false),\n\t\)\n\}\n` +
	`func \(ec \*executionContext\) fieldContext_\w+\([^)]*\) \(fc \*graphql\.FieldContext, err error\) \{\n(.*?\n)\}\n`)

// fieldParts are the parts of the two functions.
type fieldParts struct {
	head     string // the first line of the field's function
	resolver string // the function that gives the value, and its body
	body     string
	of       string // the type of the value
	marshal  string // the function that writes the value
	must     string // whether the value must not be null
	context  string // the body of the context's function
}

var (
	composite = regexp.MustCompile(`(?s)Object: +"(\w+)",.*IsMethod: +(true|false),\n\t\tIsResolver: (true|false),`)
	scalar    = regexp.MustCompile(`graphql\.NewScalarFieldContext\("(\w+)", field, (true|false), (true|false), `)
	reader    = regexp.MustCompile(`ec\.field_\w+_args`)
	atHand    = regexp.MustCompile(`^\t\t\treturn (obj\.[\w.]+(?:\(\))?), nil\n$`)
	named     = `return obj.Name(ctx, fc.Args["languages"].([]string))`
)

// fields rewrites the functions of all fields: package resolve resolves them, first as
// leaves where that is possible, and nobody needs the functions for contexts.
func fields(text []byte) ([]byte, error) {
	var failed error
	text = field.ReplaceAllFunc(text, func(match []byte) []byte {
		m := field.FindSubmatch(match)
		p := fieldParts{string(m[1]), string(m[2]), string(m[3]), string(m[4]), string(m[5]), string(m[6]), string(m[7])}
		out, err := p.function()
		if err != nil {
			failed = err
		}
		return []byte(out)
	})
	if failed == nil && bytes.Contains(text, []byte("graphql.ResolveField(")) {
		failed = fmt.Errorf("the function of a field does not look like %s", field)
	}
	return text, failed
}

// function returns the function of the field.
func (p fieldParts) function() (string, error) {
	object := scalar.FindStringSubmatch(p.context)
	isScalar := object != nil
	if !isScalar {
		object = composite.FindStringSubmatch(p.context)
	}
	if object == nil {
		return "", fmt.Errorf("the context of a field does not look as expected:\n%s", p.context)
	}
	of := fmt.Sprintf("resolve.FieldOf{Object: %q, Method: %s, Resolver: %s}", object[1], object[2], object[3])
	args := reader.FindString(p.context)
	if args == "" {
		args = "nil"
	}
	var b strings.Builder
	b.WriteString(p.head)
	leaf := func(value string) {
		fmt.Fprintf(&b, "if ret = resolve.Leaf(ctx, field, %s, %s, func() %s { return %s }, %s); ret != nil {\nreturn ret\n}\n", of, p.must, p.of, value, p.marshal)
	}
	// A pointer that must not be nil is left to resolve.Field, which tells the error.
	if value := atHand.FindStringSubmatch(p.body); value != nil && isScalar && (p.must == "false" || !strings.HasPrefix(p.of, "*")) {
		leaf(value[1])
	}
	if strings.Contains(p.body, named) { // the name of an entity is at hand where no languages are asked for
		b.WriteString("if len(field.Arguments) == 0 {\n")
		leaf("obj.Record().Name")
		b.WriteString("}\n")
	}
	fmt.Fprintf(&b, "return resolve.Field(ctx, ec.OperationContext, field, %s, %s,\n%s,\n%s, %s)\n}\n", of, args, p.resolver, p.marshal, p.must)
	return b.String(), nil
}

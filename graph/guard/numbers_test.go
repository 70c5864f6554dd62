package guard

import (
	"context"
	"encoding/json"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator"
)

// TestNumbers: numbers that do not fit are refused wherever they stand.
func TestNumbers(t *testing.T) {
	schema := gqlparser.MustLoadSchema(&ast.Source{Input: `
		scalar Int64
		input In { n: Int, l: [Int64!], in: In }
		type Query { a(n: Int, l: [Int], in: In, big: Int64, id: ID, f: Float): Query, b: Int }`})
	n := &Numbers{schema: schema}
	for _, test := range []struct {
		query, variables string
		fits             bool
	}{
		{`{a(n:2147483647){b}}`, ``, true},
		{`{a(n:2147483648){b}}`, ``, false},
		{`{a(n:-2147483649){b}}`, ``, false},
		{`{a(l:[1,2147483648]){b}}`, ``, false},
		{`{a(big:9223372036854775807){b}}`, ``, true},
		{`{a(big:9223372036854775808){b}}`, ``, false},
		{`{a(in:{in:{n:2147483648}}){b}}`, ``, false},
		{`{a{...f}} fragment f on Query{a(n:2147483648){b}}`, ``, false},
		{`{a{... on Query{a(n:2147483648){b}}}}`, ``, false},
		{`query($n:Int){a(n:$n){b}}`, `{"n":2147483647}`, true},
		{`query($n:Int){a(n:$n){b}}`, `{"n":2147483648}`, false},
		{`query($n:Int64){a(big:$n){b}}`, `{"n":99999999999999999999}`, false},
		{`query($l:[Int]){a(l:$l){b}}`, `{"l":[1,2147483648]}`, false},
		{`query($l:[Int]){a(l:$l){b}}`, `{"l":2147483648}`, false},
		{`query($in:In){a(in:$in){b}}`, `{"in":{"in":{"l":[1,99999999999999999999]}}}`, false},
		{`query($in:In){a(in:$in){b}}`, `{"in":{"in":{"n":1,"l":[5]}}}`, true},
		{`query($n:Int=2147483648){a(n:$n){b}}`, ``, false},
	} {
		document, faults := gqlparser.LoadQueryWithRules(schema, test.query, nil)
		if faults != nil {
			t.Fatalf("%s: %s", test.query, faults)
		}
		variables := map[string]any{}
		if test.variables != "" {
			if err := decode(test.variables, &variables); err != nil {
				t.Fatal(err)
			}
		}
		values, err := validator.VariableValues(schema, document.Operations[0], variables)
		if err != nil {
			t.Fatalf("%s %s: %s", test.query, test.variables, err)
		}
		refused := n.MutateOperationContext(context.Background(), &graphql.OperationContext{Operation: document.Operations[0], Variables: values})
		if (refused == nil) != test.fits {
			t.Errorf("%s %s: %v", test.query, test.variables, refused)
		}
	}
}

func TestWholeNumbers(t *testing.T) {
	for number, code := range map[string]string{"2": "", "-3": "", "2.0": "BAD_USER_INPUT", "1e3": "BAD_USER_INPUT", "2147483648": "BAD_USER_INPUT", "99999999999999999999": "BAD_USER_INPUT"} {
		if got := codeOf(`query($n:Int){a(n:$n)}`, map[string]any{"n": json.Number(number)}); got != code {
			t.Errorf("%s as an Int draws %q, want %q", number, got, code)
		}
	}
}

func decode(text string, into any) error {
	d := json.NewDecoder(strings.NewReader(text))
	d.UseNumber()
	return d.Decode(into)
}

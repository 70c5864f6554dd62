package guard

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
)

func codeOf(query string, variables map[string]any) string {
	schema := &ast.Schema{Types: map[string]*ast.Definition{"T": {Name: "T"}}}
	err := Guard{Schema: schema}.MutateOperationParameters(context.Background(), &graphql.RawParams{Query: query, Variables: variables})
	if err == nil {
		return ""
	}
	return err.Extensions["code"].(string)
}

func fields(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format+" ", i)
	}
	return b.String()
}

func nested(n int) string { return strings.Repeat("{a", n) + strings.Repeat("}", n) }

// TestLimits holds each limit from both sides.
func TestLimits(t *testing.T) {
	const costly, bad = "TOO_COSTLY", "BAD_USER_INPUT"
	for _, test := range []struct{ name, just, beyond, code string }{
		{"depth", nested(12), nested(13), costly},
		{"depth through fragments", `{a{...f}} fragment f on T` + nested(11), `{a{...f}} fragment f on T` + nested(12), costly},
		{"depth of introspection", `{__schema` + nested(15) + `}`, `{__schema` + nested(16) + `}`, costly},
		{"operations", fields(10, "query q%d{a}"), fields(11, "query q%d{a}"), costly},
		{"aliases", `{a{` + fields(100, "b%d:c") + `}}`, `{a{` + fields(101, "b%d:c") + `}}`, costly},
		{"fields of the top", `{` + fields(20, "a%d") + `}`, `{` + fields(21, "a%d") + `}`, costly},
		{"fields of a level", `{a{` + fields(200, "b%d") + `}}`, `{a{` + fields(201, "b%d") + `}}`, costly},
		{"one key", `{` + strings.Repeat("a ", 20) + `}`, `{` + strings.Repeat("a ", 21) + `}`, costly},
		{"one key in inline fragments", `{` + strings.Repeat("...{a}", 20) + `}`, `{` + strings.Repeat("...{a}", 21) + `}`, costly},
		{"one key in merged fields", `{` + strings.Repeat("a{b b b b}", 5) + `}`, `{` + strings.Repeat("a{b b b}", 7) + `}`, costly},
		{"directives", `{a ` + strings.Repeat("@d ", 5) + `}`, `{a ` + strings.Repeat("@d ", 6) + `}`, costly},
		{"name of a field", `{` + strings.Repeat("a", 48) + `}`, `{` + strings.Repeat("a", 49) + `}`, costly},
		{"name of a type", `{...on ` + strings.Repeat("a", 48) + `{a}}`, `{...on ` + strings.Repeat("a", 49) + `{a}}`, costly},
		{"name of an enum value", `{a(b:[` + strings.Repeat("a", 48) + `])}`, `{a(b:[` + strings.Repeat("a", 49) + `])}`, costly},
		{"name of an input field", `{a(b:{` + strings.Repeat("a", 48) + `:1})}`, `{a(b:{` + strings.Repeat("a", 49) + `:1})}`, costly},
		{"alias", `{` + strings.Repeat("a", 128) + `:b}`, `{` + strings.Repeat("a", 129) + `:b}`, costly},
		{"name of a variable", `query($` + strings.Repeat("a", 128) + `:T){a}`, `query($` + strings.Repeat("a", 129) + `:T){a}`, costly},
		{"tokens", `{a(b:[` + strings.Repeat("1 ", 1900) + `])}`, `{a(b:[` + strings.Repeat("1 ", 2000) + `])}`, costly},
		{"unknown types of fragments", `{a}` + fields(20, "fragment f%d on U{a}") + fields(50, "fragment g%d on T{a}"), `{a}` + fields(21, "fragment f%d on U{a}"), bad},
		{"one unknown type", `{` + strings.Repeat("...on U{a}", 10) + `...{a}}`, `{b{` + strings.Repeat("...on U{a}", 11) + `}` + `c{` + strings.Repeat("...on U{a}", 10) + `}}`, bad},
		{"unknown types of variables", `query(` + fields(20, "$a%d:[U%[1]d!]") + `$b:T!){a}`, `query(` + fields(21, "$a%d:U") + `){a}`, bad},
		{"cycle", `{...a} fragment a on T{b}`, `{...a} fragment a on T{b{...a}}`, bad},
		{"grammar", `{a}`, `{a`, bad},
	} {
		if code := codeOf(test.just, nil); code != "" {
			t.Errorf("%s: a document at the limit is refused: %s", test.name, code)
		}
		if code := codeOf(test.beyond, nil); code != test.code {
			t.Errorf("%s: a document beyond the limit draws %q, want %q", test.name, code, test.code)
		}
	}
}

// TestFragmentsMultiply holds the number of fields with all fragments spelt out.
func TestFragmentsMultiply(t *testing.T) {
	document := func(n int) string {
		var b strings.Builder
		b.WriteString("{a{...f0}}")
		for i := range n {
			fmt.Fprintf(&b, " fragment f%d on T{a{...f%d} b{...f%d}}", i, i+1, i+1)
		}
		fmt.Fprintf(&b, " fragment f%d on T{c}", n)
		return b.String()
	}
	if code := codeOf(document(8), nil); code != "" {
		t.Errorf("256 leaves are refused: %s", code)
	}
	for _, n := range []int{10, 60} { // 60 would take ages to count to the end
		if code := codeOf(document(n), nil); code != "TOO_COSTLY" {
			t.Errorf("2^%d leaves draw %q", n, code)
		}
	}
}

func TestVariables(t *testing.T) {
	list := func(n int) []any { return make([]any, n) }
	deep := func(n int) any {
		var v any = "x"
		for range n {
			v = map[string]any{"not": v}
		}
		return v
	}
	for _, test := range []struct {
		name         string
		just, beyond any
	}{
		{"length of a list", list(1000), list(1001)},
		{"values", []any{list(998), list(998), list(998), list(998), list(998)}, []any{list(1000), list(1000), list(1000), list(1000), list(1000)}},
		{"depth", deep(31), deep(32)},
		{"names", map[string]any{strings.Repeat("a", 128): 1}, map[string]any{strings.Repeat("a", 129): 1}},
	} {
		if code := codeOf("{a}", map[string]any{"v": test.just}); code != "" {
			t.Errorf("%s: variables at the limit are refused: %s", test.name, code)
		}
		if code := codeOf("{a}", map[string]any{"v": test.beyond}); code != "TOO_COSTLY" {
			t.Errorf("%s: variables beyond the limit draw %q", test.name, code)
		}
	}
}

// FuzzGuard looks for a document that the guard cannot end on.
func FuzzGuard(f *testing.F) {
	f.Add(`query q($a:Int=1){a(b:$a){...f ...on T@d{c}}} fragment f on T{e}`)
	f.Add(`{...a} fragment a on T{...b} fragment b on T{...a}`)
	f.Add(`{a{...a ...a}} fragment a on T{a{...b ...b}} fragment b on T{c}`)
	f.Fuzz(func(t *testing.T, query string) {
		codeOf(query, nil)
	})
}

// TestValidDocuments: a document that has been found valid is not looked at again, but
// variables are.
func TestValidDocuments(t *testing.T) {
	const text = "query($n: Int) {a(n: $n)}"
	document, err := parser.ParseQuery(&ast.Source{Input: text})
	if err != nil {
		t.Fatal(err)
	}
	valid := graphql.MapCache[*ast.QueryDocument]{text: document, "{": document}
	guard := Guard{Schema: &ast.Schema{}, Valid: valid}
	for _, test := range []struct {
		text, number string
		accepted     bool
	}{{text, "1", true}, {text, "9999999999", false}, {"{", "1", true}, {"{{", "1", false}} {
		params := &graphql.RawParams{Query: test.text, Variables: map[string]any{"n": json.Number(test.number)}}
		if err := guard.MutateOperationParameters(t.Context(), params); (err == nil) != test.accepted {
			t.Errorf("%s with %s: %v", test.text, test.number, err)
		}
	}
}

package e2e

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"
)

// chain returns the text of n fragments f0 … f(n-1) and of a last one, fn. Each of the n
// holds what of returns for the name of the next fragment; fn holds last.
func chain(n int, on string, of func(next string) string, last string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, " fragment f%d on %s{%s}", i, on, of(fmt.Sprintf("f%d", i+1)))
	}
	fmt.Fprintf(&b, " fragment f%d on %s{%s}", n, on, last)
	return b.String()
}

func numbered(n int, format string) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.ReplaceAll(format, "#", fmt.Sprint(i)))
	}
	return b.String()
}

const (
	cycle  = `{graph{...x}...a}fragment a on Query{graph{...x}...b}fragment b on Query{graph{...x}...a}fragment x on GraphInfo{version}`
	onSome = ` fragment x on GraphInfo{version}`
)

// doubling returns a query of n fragments, each of which spreads the next one twice, so that
// the query has 2ⁿ fields when it is written out.
func doubling(n int) string {
	return `{graph{...x} ...f0}` + chain(n, "Query", func(next string) string { return "graph{...x} ..." + next + " ..." + next }, "__typename") + onSome
}

// TestLethalDocuments sends documents that ended the process or held a core
// without the guard, and such as stand just below its limits.
func TestLethalDocuments(t *testing.T) {
	h := startHostile(t)
	levels := func(n int) string { // n levels of relations between two ends
		return `{entities(first:1){edges{node` + strings.Repeat(`{relations(first:1){edges{node{to`, n) + `{id}` + strings.Repeat(`}}}}`, n) + `}}}`
	}
	for _, test := range []struct {
		name, query, code string
	}{
		{"cycle of fragments with a shared object field", cycle, "BAD_USER_INPUT"},
		{"fragment that spreads itself", `{...a}fragment a on Query{...a}`, "BAD_USER_INPUT"},
		{"cycle of unused fragments", `{graph{version}}fragment a on Query{...b}fragment b on Query{a:graph{version}...a}`, "BAD_USER_INPUT"},
		{"cycle through fields", `{institutions{edges{node{...a}}}}fragment a on Institution{relations{edges{node{to{...a}}}}}`, "BAD_USER_INPUT"},
		{"doubling ×6", doubling(6), "TOO_COSTLY"},
		{"doubling ×18", doubling(18), "TOO_COSTLY"},
		{"doubling ×22", doubling(22), "TOO_COSTLY"},
		{"doubling ×40", doubling(40), "TOO_COSTLY"},
		{"doubling of a type's fragments ×12", `{__schema{queryType{...f0}}}` + chain(12, "__Type", func(n string) string { return "..." + n + " ..." + n }, "name"), "TOO_COSTLY"},
		{"doubling of a type's fragments ×40", `{__schema{queryType{...f0}}}` + chain(40, "__Type", func(n string) string { return "..." + n + " ..." + n }, "name"), "TOO_COSTLY"},
		{"doubling fields ×12", `{entities(first:1){edges{node{...f0}}}}` +
			chain(12, "Entity", func(n string) string {
				return "a:relations(first:1){edges{node{to{..." + n + "}}}} b:relations(first:1){edges{node{to{..." + n + "}}}}"
			}, "id"), "TOO_COSTLY"},
		{"chain of 330 fragments", `{...f0}` + chain(330, "Query", func(n string) string { return "..." + n }, "__typename"), "TOO_COSTLY"},
		{"one leaf ×21", `{graph{` + strings.Repeat("version ", 21) + `}}`, "TOO_COSTLY"},
		{"one leaf ×1990", `{graph{` + strings.Repeat("version ", 1990) + `}}`, "TOO_COSTLY"},
		{"__typename ×1995", `{` + strings.Repeat("__typename ", 1995) + `}`, "TOO_COSTLY"},
		{"one leaf ×10,000", `{graph{` + strings.Repeat("version ", 10_000) + `}}`, "TOO_COSTLY"},
		{"one object field ×490", `{` + strings.Repeat("graph{version}", 490) + `}`, "TOO_COSTLY"},
		{"one object field ×2,000", `{` + strings.Repeat("graph{version}", 2000) + `}`, "TOO_COSTLY"},
		{"objects in objects ×20 ×20 ×20", `{` + strings.Repeat("institutions{edges{"+strings.Repeat("node{"+strings.Repeat("id ", 10)+"}", 10)+"}}", 12) + `}`, "TOO_COSTLY"},
		{"inline fragments 20×90", `{graph{` + strings.Repeat("...{"+strings.Repeat("version ", 90)+"}", 20) + `}}`, "TOO_COSTLY"},
		{"inline fragments 90×18", `{graph{` + strings.Repeat("...{"+strings.Repeat("version ", 18)+"}", 90) + `}}`, "TOO_COSTLY"},
		{"inline fragments 200×100", `{graph{` + strings.Repeat("...{"+strings.Repeat("version ", 100)+"}", 200) + `}}`, "TOO_COSTLY"},
		{"nested connection ×70", `{` + strings.Repeat("institutions{edges{node{partners{edges{node{id}}}}}}", 70) + `}`, "TOO_COSTLY"},
		{"nested connection ×300", `{` + strings.Repeat("institutions{edges{node{partners{edges{node{id}}}}}}", 300) + `}`, "TOO_COSTLY"},
		{"101 aliases", `{graph{` + numbered(101, "a#:version ") + `}}`, "TOO_COSTLY"},
		{"10,000 aliases of a leaf", `{graph{` + numbered(10_000, "a#:version ") + `}}`, "TOO_COSTLY"},
		{"10,000 aliases of a list", `{` + numbered(10_000, "a#:institutions{totalCount} ")[:200_000] + `}`, "TOO_COSTLY"},
		{"600 aliases", `{graph{` + numbered(600, "a#:version ") + `}}`, "TOO_COSTLY"},
		{"conflicting aliases ×645", `{graph{` + strings.Repeat("a:version a:relationCount ", 322) + `}}`, "TOO_COSTLY"},
		{"introspection under 90 aliases", `{` + numbered(90, "a#:__schema{types{name}}") + `}`, "TOO_COSTLY"},
		{"introspection under 300 aliases", `{` + numbered(300, "a#:__schema{types{name}}") + `}`, "TOO_COSTLY"},
		{"depth 13", levels(3), "TOO_COSTLY"},
		{"depth 100", levels(25), "TOO_COSTLY"},
		{"depth 1,000", levels(250), "TOO_COSTLY"},
		{"braces 990 deep", `{` + strings.Repeat("a{", 989) + "b" + strings.Repeat("}", 990), "TOO_COSTLY"},
		{"braces 120,000 deep", strings.Repeat("{a", 120_000), "TOO_COSTLY"},
		{"list 980 deep", `{node(id:` + strings.Repeat("[", 980) + strings.Repeat("]", 980) + `){id}}`, "BAD_USER_INPUT"},
		{"240 operations", numbered(240, "query q#{graph{version}}"), "TOO_COSTLY"},
		{"2,000 operations", numbered(2000, "query q#{graph{version}}"), "TOO_COSTLY"},
		{"6 directives at one place", `{graph{version ` + strings.Repeat(`@include(if:true) `, 6) + `}}`, "TOO_COSTLY"},
		{"990 directives", `{graph{version ` + strings.Repeat(`@a `, 990) + `}}`, "TOO_COSTLY"},
		{"10,000 directives", `{graph{version ` + strings.Repeat(`@a `, 10_000) + `}}`, "TOO_COSTLY"},
		{"unknown fields ×20,000", `{` + numbered(20_000, "n# ") + `}`, "TOO_COSTLY"},
		{"unknown fields ×1990", `{` + numbered(1990, "nothing# ") + `}`, "TOO_COSTLY"},
		{"unknown fields ×150, long", `{graph{` + numbered(150, strings.Repeat("version", 6)+"# ") + `}}`, "BAD_USER_INPUT"},
		{"unknown types ×200, long", `{graph{version}}` + numbered(200, "fragment f# on "+strings.Repeat("Institution", 4)+"{id}"), "BAD_USER_INPUT"},
		{"unknown enum values ×600, long", `{institutions(filter:{kinds:[` + numbered(600, strings.Repeat("INSTITUTION", 4)+"# ") + `]}){totalCount}}`, "BAD_USER_INPUT"},
		{"unknown input fields ×300, long", `{institutions(filter:{` + numbered(300, strings.Repeat("kinds", 9)+"#:1 ") + `}){totalCount}}`, "BAD_USER_INPUT"},
		{"unknown arguments ×300, long", `{institutions(` + numbered(300, strings.Repeat("filter", 7)+"#:1 ") + `){totalCount}}`, "BAD_USER_INPUT"},
		{"one name of 192 KB", `{` + strings.Repeat("version", 28_000) + `}`, "TOO_COSTLY"},
		{"one enum value of 192 KB", `{institutions(filter:{kinds:[` + strings.Repeat("VERSION", 28_000) + `]}){totalCount}}`, "TOO_COSTLY"},
		{"one input field of 192 KB", `{institutions(filter:{` + strings.Repeat("version", 28_000) + `:1}){totalCount}}`, "TOO_COSTLY"},
		{"one response key of 100 KB", `{graph{` + strings.Repeat("k", 100_000) + `:version}}`, "TOO_COSTLY"},
	} {
		t.Run(test.name, func(t *testing.T) {
			h := *h
			h.T = t
			h.refuses(http.StatusBadRequest, test.code, func() answered { return h.post(test.query, nil) })
		})
	}
	t.Run("by GET", func(t *testing.T) {
		h := *h
		h.T = t
		h.refuses(http.StatusBadRequest, "BAD_USER_INPUT", func() answered { return h.get(cycle) })
		h.refuses(http.StatusBadRequest, "TOO_COSTLY", func() answered { return h.get(doubling(18)) })
	})
}

// TestDocumentsAtTheLimit sends the documents that take longest to validate among those
// that the guard lets pass. Validation may take 100 ms of CPU.
func TestDocumentsAtTheLimit(t *testing.T) {
	h := startHostile(t)
	wide := func(n int) string { // n fields of a fragment on Query, each with one leaf
		return numbered(n, "a#:graph{version} ")
	}
	for _, test := range []struct{ name, query string }{
		{"doubling", doubling(3)},
		{"one key ×20 at many levels", `{institutions(first:1){edges{` + strings.Repeat("node{"+strings.Repeat("...{id name(languages:[\"en\"])} ", 3)+"}", 6) + `}}}`},
		{"one key ×20 in 90 fields", `{__schema{types{` + strings.Repeat(`...{name kind description specifiedByURL isOneOf}`, 20) + `}}}`},
		{"chain of fragments", `{...f0}` + chain(18, "Query", func(next string) string { return "graph{...x} ..." + next }, "__typename") + onSome},
		{"fragments side by side", `{` + numbered(20, "...f# ") + `}` + numbered(20, "fragment f# on Query{graph{version}}")},
		{"different fragments side by side", `{graph{` + numbered(90, "...f# ") + `}}` + numbered(90, "fragment f# on GraphInfo{b#:version}")},
		{"fragments of one shape", `{...f0 ...f1 ...f2}` + numbered(3, "fragment f# on Query{"+wide(19)+"}")},
		{"fragment ×20 in 15 fields", `{` + numbered(15, "a#:institutions(first:1){edges{node{...f ...f ...f}}} ") + `}fragment f on Institution{id name formerIds names{value} texts{value}}`},
		{"depth 12 on both ways", `{entities(first:1){edges{node{...f0}}}}` +
			chain(2, "Entity", func(n string) string {
				return "a:relations(first:1){edges{node{to{..." + n + "} from{..." + n + "}}}} b:relations(first:1){edges{node{to{..." + n + "} from{..." + n + "}}}}"
			}, "id")},
		{"variables", `query(` + numbered(200, "$a#:Int=1 ") + `){` + numbered(15, "a#:institutions(first:$a#){totalCount}") + `}`},
	} {
		t.Run(test.name, func(t *testing.T) {
			h := *h
			h.T = t
			a := h.post(test.query, nil)
			for try := 0; try < 2; try++ {
				if next := h.post(test.query, nil); next.cpu < a.cpu {
					a = next
				}
			}
			t.Logf("%d, %d bytes, %s of CPU", a.status, a.bytes, a.cpu)
			if a.cpu > h.bound(100*time.Millisecond) {
				t.Errorf("it took %s of CPU", a.cpu)
			}
			h.small()
		})
	}
}

package resolve

import (
	"context"
	"runtime"
	"strings"
	"sync"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// TestListsWaitTogether: the elements of a list are written side by side where a field
// below may wait, one after another otherwise, always in the order of the list and with
// the index in the path.
func TestListsWaitTogether(t *testing.T) {
	for _, field := range []string{"in", "name"} {
		reading[[2]string{"Query", field}] = true
		t.Cleanup(func() { delete(reading, [2]string{"Query", field}) })
	}
	schema := gqlparser.MustLoadSchema(&ast.Source{Input: `type Query { list: [Query!]!, n: Int, in: Query, at: Query, name(language: String): Int }`})
	for query, together := range map[string]bool{
		`{list{n}}`: false,
		`{list{n ...f}} fragment f on Query{m:n}`:   false,
		`{list{n ...{m:n}}}`:                        false,
		`{list{n at{n name}}}`:                      false,
		`{list{n in{n}}}`:                           true,
		`{list{at{in{n}}}}`:                         true,
		`{list{name(language: "en")}}`:              true,
		`{list{...f}} fragment f on Query{in{n}}`:   true,
		`{list{... on Query{in{n}}}}`:               true,
		`{list{...f}} fragment f on Query{...{n}n}`: false,
	} {
		ctx, list := listOf(t, schema, query)
		const length = 3
		var all sync.WaitGroup
		all.Add(length)
		var order []int
		out := List(ctx, list.SelectionSet, length, func(ctx context.Context, i int) graphql.Marshaler {
			if together {
				all.Done()
				all.Wait() // for the others, which would never come one after another
			} else {
				order = append(order, i) // unguarded: the race detector tells of goroutines
			}
			return graphql.MarshalString(graphql.GetPath(ctx).String())
		})
		var b strings.Builder
		out.MarshalGQL(&b)
		if b.String() != `["list[0]","list[1]","list[2]"]` {
			t.Errorf("%s: the list is %s", query, &b)
		}
		if !together && (len(order) != length || order[0] != 0 || order[1] != 1) {
			t.Errorf("%s: the elements are written in the order %v", query, order)
		}
	}
}

// listOf returns the first field of a query, which is a list, with the context of an
// operation in which it is resolved.
func listOf(t *testing.T, schema *ast.Schema, query string) (context.Context, *ast.Field) {
	t.Helper()
	document, faults := gqlparser.LoadQueryWithRules(schema, query, nil)
	if faults != nil {
		t.Fatalf("%s: %s", query, faults)
	}
	list := document.Operations[0].SelectionSet[0].(*ast.Field)
	ctx, _ := With(t.Context())
	return graphql.WithFieldContext(ctx, &graphql.FieldContext{Field: graphql.CollectedField{Field: list}}), list
}

// TestIdleProcessorsWriteLists: two elements that have lists of their own are written at
// the same time where a processor is idle.
func TestIdleProcessorsWriteLists(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(2))
	schema := gqlparser.MustLoadSchema(&ast.Source{Input: `type Query { list: [Query!]!, at: Query, n: Int }`})
	for _, query := range []string{`{list{list{n}}}`, `{list{at{...f}}} fragment f on Query{...{list{n}}}`} {
		ctx, list := listOf(t, schema, query)
		var both sync.WaitGroup
		both.Add(2)
		out := List(ctx, list.SelectionSet, 2, func(_ context.Context, i int) graphql.Marshaler {
			both.Done()
			both.Wait() // for the other, which would never come one after another
			return graphql.MarshalInt(i)
		})
		var b strings.Builder
		if out.MarshalGQL(&b); b.String() != `[0,1]` {
			t.Errorf("%s: the list is %s", query, &b)
		}
	}
}

// TestFieldsOfTheGraphDoNotWait: with the graph in memory, fields of records and links do
// not wait, but where a filter may ask for a time; all that read wait without it.
func TestFieldsOfTheGraphDoNotWait(t *testing.T) {
	for _, field := range []string{"members", "identifiers"} {
		reading[[2]string{"Query", field}] = true
		t.Cleanup(func() { delete(reading, [2]string{"Query", field}) })
	}
	schema := gqlparser.MustLoadSchema(&ast.Source{Input: `type Query { members(first: Int, filter: Int): Int, identifiers: Int, id: Int }`})
	for query, waits := range map[string]struct{ store, memory bool }{
		`{members}`:            {true, false},
		`{members(first: 1)}`:  {true, false},
		`{members(filter: 1)}`: {true, true},
		`{identifiers}`:        {true, true},
		`{id}`:                 {false, false},
	} {
		document, faults := gqlparser.LoadQueryWithRules(schema, query, nil)
		if faults != nil {
			t.Fatalf("%s: %s", query, faults)
		}
		o := NewOperation()
		if got := o.anyWaits(document.Operations[0].SelectionSet); got != waits.store {
			t.Errorf("%s waits for the store: %v", query, got)
		}
		o.InMemory(true)
		if got := o.anyWaits(document.Operations[0].SelectionSet); got != waits.memory {
			t.Errorf("%s waits with the graph in memory: %v", query, got)
		}
	}
}

package ties

import (
	"cmp"
	"context"
	"slices"
	"strings"
)

// Namer returns the folded name of each of some nodes, "" for a node without one.
type Namer func(ctx context.Context, nodes []Node) ([]string, error)

// WithoutNames returns the ties for a use that outlives who reads their names. Their lists
// are in order of ids where they are equal.
func (t *Ties) WithoutNames() *Ties {
	out := *t
	out.Names = nil
	return &out
}

// Ordered sorts a list by what compare says, entries that are equal in it by the name of
// their node, then by its id, and returns the names in the same order. Ties without names
// sort equal entries by id alone. Where only the first most entries are wanted, the names
// returned are those of these and of the entries that equal the last of them; the rest of
// the list is in no order that counts.
func Ordered[T any](ctx context.Context, t *Ties, list []T, most int, compare func(a, b T) int, node func(T) Node) (names []string, err error) {
	slices.SortFunc(list, func(a, b T) int { return cmp.Or(compare(a, b), cmp.Compare(t.Rank(node(a)), t.Rank(node(b)))) })
	end := min(most, len(list))
	for end > 0 && end < len(list) && compare(list[end-1], list[end]) == 0 {
		end++
	}
	if t.Names == nil {
		return make([]string, end), nil
	}
	nodes := make([]Node, end)
	for i, x := range list[:end] {
		nodes[i] = node(x)
	}
	if names, err = t.Names(ctx, nodes); err != nil {
		return nil, err
	}
	for first := 0; first < end; {
		last := first + 1
		for last < end && compare(list[first], list[last]) == 0 {
			last++
		}
		sortNamed(list[first:last], names[first:last])
		first = last
	}
	return names, nil
}

// sortNamed sorts a list and the names of its entries by the names. Entries of equal names
// keep their order.
func sortNamed[T any](list []T, names []string) {
	if len(list) < 2 {
		return
	}
	type named struct {
		name  string
		entry T
	}
	all := make([]named, len(list))
	for i := range all {
		all[i] = named{names[i], list[i]}
	}
	slices.SortStableFunc(all, func(a, b named) int { return strings.Compare(a.name, b.name) })
	for i, x := range all {
		names[i], list[i] = x.name, x.entry
	}
}

// InOrderOfNames sorts nodes by name, then by id.
func (t *Ties) InOrderOfNames(ctx context.Context, nodes []Node) error {
	_, err := Ordered(ctx, t, nodes, len(nodes), func(Node, Node) int { return 0 }, func(v Node) Node { return v })
	return err
}

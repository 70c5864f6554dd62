package ties

import (
	"cmp"
	"context"
	"slices"

	"liaison/internal/collab"
)

// SourcesOf returns the ids of the documents whose statements link the nodes under the
// filter: institutions to the things that they take part in and to their direct partners,
// other nodes to their parties. The document with the most of these statements comes
// first, equal ones in order of id. A statement that links two of the nodes counts twice.
func (t *Ties) SourcesOf(ctx context.Context, nodes []Node) ([]collab.ID, error) {
	counts := map[Node]int{}
	count := func(statements []int32) {
		for _, i := range statements {
			counts[t.Arc(i).Source]++
		}
	}
	group := t.ofGroups()
	for i, v := range nodes {
		if i%1024 == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if t.KindIndex(v) != institutionKind {
			group.parties(v, func(m membership) { count(m.statements) })
			continue
		}
		t.statementsOf(v, count)
	}
	found := make([]Node, 0, len(counts))
	for source := range counts {
		found = append(found, source)
	}
	slices.SortFunc(found, func(a, b Node) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(t.Rank(a), t.Rank(b)))
	})
	out := make([]collab.ID, len(found))
	for i, source := range found {
		out[i] = t.ID(source)
	}
	return out, nil
}

// statementsOf calls a function with the statements, under the filter, that link an
// institution to each thing it takes part in and to each of its direct partners.
func (t *Ties) statementsOf(v Node, visit func(statements []int32)) {
	t.actors(v, func(actor Node) {
		t.things(actor, func(m membership) { visit(m.statements) })
		t.cooperations(actor, func(_ Node, statements []int32) { visit(statements) })
	})
}

// LastReported returns when a source last reported something that an institution takes
// part in under the filter, or a direct cooperation of it; "" if no source does. What is
// said to be over is no report (rule 8a).
func (t *Ties) LastReported(v Node) (last collab.EDTF) {
	t.statementsOf(v, func(statements []int32) {
		if _, reported := t.reports(statements); reported != "" && (last == "" || collab.CompareReports(reported, last) > 0) {
			last = reported
		}
	})
	return last
}

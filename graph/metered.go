package graph

import (
	"context"

	"liaison/graph/budget"
	"liaison/internal/collab"
	"liaison/internal/store"
)

// What reading the store costs of an operation's budget, in units of work: each question,
// each facet that is counted, and each row that the store returns, even if the answer does
// not show it. The fields that show the rows cost work of their own.
const (
	questionCost = 80
	facetCost    = 400
	rowCost      = 12
	countedRows  = budget.MaxRows / rowCost // of one question: in a large graph one may need many more
)

// meteredStore is the store as an operation reads it. Reads are charged to the budget of
// the context, and an operation asks only a few questions at once, so that one with many
// aliases does not take all connections. For records and links that are in memory no question
// is charged, and their rows cost what memory takes (see budget.Rows). Package object charges
// the same for each use of rows that its loaders have from the store, so that no operation
// costs more with the graph in memory than without.
type meteredStore struct {
	store.Reader
	inMemory bool
}

// metered asks the store one question, which costs some work before it is asked
// and rowCost for each of the first countedRows in its answer.
func metered[T any](ctx context.Context, before int, ask func() (T, error), rows func(T) int) (T, error) {
	var none T
	b := budget.Of(ctx)
	if err := b.Work(before); err != nil {
		return none, err
	}
	leave, err := b.EnterStore(ctx)
	if err != nil {
		return none, err
	}
	defer leave()
	answer, err := ask()
	if err != nil {
		return none, err
	}
	if err := b.Work(rowCost * min(rows(answer), countedRows)); err != nil {
		return none, err
	}
	return answer, nil
}

// meteredLookup looks something up in memory.
func meteredLookup[T any](ctx context.Context, look func() (T, error), rows func(T) int) (T, error) {
	answer, err := look()
	if err == nil {
		err = budget.Of(ctx).Rows(rows(answer))
	}
	return answer, err
}

func length[T any](list []T) int { return len(list) }

func (s meteredStore) Get(ctx context.Context, ids []collab.ID) ([]*collab.Record, error) {
	get := func() ([]*collab.Record, error) { return s.Reader.Get(ctx, ids) }
	if s.inMemory {
		return meteredLookup(ctx, get, length[*collab.Record])
	}
	return metered(ctx, questionCost, get, length[*collab.Record])
}

func (s meteredStore) Statements(ctx context.Context, ids []collab.ID) ([]collab.Claim, error) {
	return metered(ctx, questionCost, func() ([]collab.Claim, error) { return s.Reader.Statements(ctx, ids) }, length[collab.Claim])
}

func (s meteredStore) Claims(ctx context.Context, subjects []collab.ID, sel collab.Selection) ([]collab.EntityClaims, error) {
	return metered(ctx, questionCost, func() ([]collab.EntityClaims, error) { return s.Reader.Claims(ctx, subjects, sel) }, func(list []collab.EntityClaims) int {
		n := 0
		for _, c := range list {
			n += 1 + len(c.Names) + len(c.Identifiers) + len(c.Texts) + len(c.Figures)
		}
		return n
	})
}

func (s meteredStore) Neighbours(ctx context.Context, q store.Neighbours) ([][]store.Link, error) {
	read := func() ([][]store.Link, error) { return s.Reader.Neighbours(ctx, q) }
	// A row for each entity, each of its links, and each record.
	count := func(groups [][]store.Link) int {
		n := len(groups)
		for _, g := range groups {
			if n += len(g); q.Records {
				n += len(g)
			}
		}
		return n
	}
	if s.inMemory && !q.Evidence {
		return meteredLookup(ctx, read, count)
	}
	return metered(ctx, questionCost, read, count)
}

func (s meteredStore) FarEnds(ctx context.Context, q store.Neighbours) ([][]*collab.Record, error) {
	read := func() ([][]*collab.Record, error) { return s.Reader.FarEnds(ctx, q) }
	count := func(groups [][]*collab.Record) int { // a row for each entity and each record
		n := len(groups)
		for _, g := range groups {
			n += len(g)
		}
		return n
	}
	if s.inMemory {
		return meteredLookup(ctx, read, count)
	}
	return metered(ctx, questionCost, read, count)
}

func (s meteredStore) Find(ctx context.Context, q store.Find) (store.Page, error) {
	return metered(ctx, facetCost, func() (store.Page, error) { return s.Reader.Find(ctx, q) }, func(p store.Page) int { return len(p.Records) })
}

func (s meteredStore) Facets(ctx context.Context, where store.Where, by []store.Facet, limit int) ([]store.FacetCount, error) {
	return metered(ctx, facetCost*len(by), func() ([]store.FacetCount, error) { return s.Reader.Facets(ctx, where, by, limit) }, length[store.FacetCount])
}

func (s meteredStore) Conflicts(ctx context.Context, q store.Conflicts) (store.ConflictPage, error) {
	return metered(ctx, questionCost, func() (store.ConflictPage, error) { return s.Reader.Conflicts(ctx, q) }, func(p store.ConflictPage) int { return len(p.Conflicts) })
}

func (s meteredStore) Relations(ctx context.Context, q store.Relations) (store.RelationPage, error) {
	return metered(ctx, questionCost, func() (store.RelationPage, error) { return s.Reader.Relations(ctx, q) }, func(p store.RelationPage) int { return len(p.Relations) })
}

func (s meteredStore) Changes(ctx context.Context, q store.Changes) (store.ChangePage, error) {
	return metered(ctx, questionCost, func() (store.ChangePage, error) { return s.Reader.Changes(ctx, q) }, func(p store.ChangePage) int { return len(p.Changes) })
}

package query

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// Relevance orders a list by how well its names fit the filter's text; the
// other orders are the store's.
const Relevance store.OrderField = "RELEVANCE"

// Entities asks for a page of a list.
type Entities struct {
	Filter   *collab.EntityFilter
	Kinds    []collab.EntityKind // the list's own; nil: all
	Expiring *collab.DateRange   // agreements: the end of their period
	Order    store.OrderField    // "": NAME
	Desc     bool                // for RELEVANCE: the best first
	After    *store.Position     // nil: from the start of the list, or from its end when Backward
	Backward bool                // the page before After; it comes back in list order
	Limit    int                 // 0: none, for counts
	Total    bool
}

// Page is a page of a list. More tells whether the list goes on beyond it, in
// the direction of paging.
type Page struct {
	Records   []*collab.Record
	Positions []store.Position
	More      bool
	Total     int
}

// Entities lists entities. RELEVANCE without a text is BAD_USER_INPUT.
func (r *Reader) Entities(ctx context.Context, q Entities) (Page, error) {
	where, err := r.Where(ctx, q.Filter, q.Kinds, q.Expiring)
	if err != nil {
		return Page{}, err
	}
	if q.Order == Relevance {
		return r.byRelevance(ctx, q, where)
	}
	found, err := r.Store.Find(ctx, store.Find{
		Where: where, Order: q.Order, Desc: q.Desc != q.Backward, After: q.After, Limit: q.Limit + 1, Total: q.Total,
	})
	if err != nil {
		return Page{}, err
	}
	positions := make([]store.Position, len(found.Records))
	for i, rec := range found.Records {
		positions[i] = store.PositionOf(rec, q.Order)
	}
	return q.cut(found.Records, positions, found.Total), nil
}

// cut makes a page of what was read beyond the limit.
func (q Entities) cut(records []*collab.Record, positions []store.Position, total int) Page {
	p := Page{Records: records, Positions: positions, Total: total, More: len(records) > q.Limit}
	if p.More {
		p.Records, p.Positions = records[:q.Limit], positions[:q.Limit]
	}
	if q.Backward {
		p.Records, p.Positions = slices.Clone(p.Records), slices.Clone(p.Positions)
		slices.Reverse(p.Records)
		slices.Reverse(p.Positions)
	}
	return p
}

func (r *Reader) byRelevance(ctx context.Context, q Entities, where store.Where) (Page, error) {
	if q.Filter == nil || q.Filter.Text == nil {
		return Page{}, collab.Errorf(collab.BadUserInput, "RELEVANCE orders by the filter's text: give filter.text, or order by NAME")
	}
	hits, err := r.Names.Find(ctx, *q.Filter.Text, r.At)
	if err != nil {
		return Page{}, err
	}
	best := bestOf(hits)
	found, err := r.Store.Find(ctx, store.Find{Where: where})
	if err != nil {
		return Page{}, err
	}
	var records []*collab.Record
	var positions []store.Position
	sign := int64(-1)
	if q.Desc {
		sign = 1
	}
	for _, rec := range found.Records {
		records = append(records, rec)
		positions = append(positions, store.Position{Number: sign * place(best[rec.ID]), Text: rec.Sort, ID: rec.ID})
	}
	records, positions = page(records, positions, q)
	return q.cut(records, positions, len(found.Records)), nil
}

// page sorts by position, the number first, and takes one more than the limit
// from beyond the cursor.
func page(records []*collab.Record, positions []store.Position, q Entities) ([]*collab.Record, []store.Position) {
	order := make([]int, len(records))
	for i := range order {
		order[i] = i
	}
	compare := func(a, b store.Position) int {
		c := relevanceOrder(a, b)
		if q.Backward {
			return -c
		}
		return c
	}
	slices.SortFunc(order, func(i, j int) int { return compare(positions[i], positions[j]) })
	var outRecords []*collab.Record
	var outPositions []store.Position
	for _, i := range order {
		if q.After != nil && compare(positions[i], *q.After) <= 0 {
			continue
		}
		if len(outRecords) > q.Limit {
			break
		}
		outRecords, outPositions = append(outRecords, records[i]), append(outPositions, positions[i])
	}
	return outRecords, outPositions
}

func relevanceOrder(a, b store.Position) int {
	if a.Number != b.Number {
		if a.Number < b.Number {
			return -1
		}
		return 1
	}
	return store.Position{Text: a.Text, ID: a.ID}.Compare(store.Position{Text: b.Text, ID: b.ID})
}

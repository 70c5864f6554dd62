package query

import (
	"cmp"
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// Relevance orders a list by how well its names fit the filter's text; the
// other orders are the store's.
const Relevance store.OrderField = "RELEVANCE"

// ListQuery says which entities a list has, and in which order.
type ListQuery struct {
	Filter   *collab.EntityFilter // nil keeps all
	Kinds    []collab.EntityKind  // the kinds that the list is of; nil: all
	Expiring *collab.DateRange    // for agreements: the range in which their period ends; nil: not asked
	Order    store.OrderField     // "" is NAME
	Desc     bool                 // for RELEVANCE: the best first
}

// List is a list of entities at the reader's version. Its filter is compiled
// once; pages, the total and facets are all asked of the compiled condition.
type List struct {
	reader *VersionReader
	query  ListQuery
	where  store.Where
	scores map[collab.ID]int64 // for RELEVANCE: the place of each entity by its best name
}

// List compiles the filter. A filter that is malformed or too large is refused,
// and RELEVANCE without a text is BAD_USER_INPUT.
func (r *VersionReader) List(ctx context.Context, q ListQuery) (*List, error) {
	c := r.compiler(ctx)
	where, err := c.where(q.Filter, q.Kinds, q.Expiring)
	if err != nil {
		return nil, err
	}
	l := &List{reader: r, query: q, where: where}
	if q.Order != Relevance {
		return l, nil
	}
	if q.Filter == nil || q.Filter.Text == nil {
		return nil, collab.Errorf(collab.BadUserInput, "RELEVANCE orders by the filter's text: give filter.text, or order by NAME")
	}
	hits, err := c.search(*q.Filter.Text)
	if err != nil {
		return nil, err
	}
	l.scores = map[collab.ID]int64{}
	for _, h := range hits { // an entity has the place of its best name
		id, p := h.Name.Subject, place(h)
		if best, ok := l.scores[id]; !ok || p < best {
			l.scores[id] = p
		}
	}
	return l, nil
}

// Window is the part of a list that a page shows: the first Limit entities
// between After and Before, or the last Limit of them when Backward.
type Window struct {
	After, Before *store.Position // nil: the start and the end of the list
	Limit         int             // 0 shows none
	Backward      bool
	Total         bool // whether the page tells how long the whole list is
}

// Page is a part of a list, in the list's order, with the position of each
// record. HasPrevious and HasNext tell whether the list goes on beyond it; on
// the side of a cursor that was given it is taken to.
type Page struct {
	Records              []*collab.Record
	Positions            []store.Position
	HasPrevious, HasNext bool
	Total                int // of the whole list; 0 where the window does not ask for it
}

// Page reads the part of the list in the window.
func (l *List) Page(ctx context.Context, w Window) (Page, error) {
	from := w.After
	if w.Backward {
		from = w.Before
	}
	found, err := l.read(ctx, from, w.Backward, w.Limit+1, w.Total)
	if err != nil {
		return Page{}, err
	}
	records, positions := found.records, found.positions
	more := len(records) > w.Limit
	if more {
		records, positions = records[:w.Limit], positions[:w.Limit]
	}
	p := Page{HasPrevious: w.After != nil, HasNext: w.Before != nil, Total: found.total}
	if w.Backward {
		records = slices.Clone(records)
		slices.Reverse(records)
		slices.Reverse(positions)
		p.HasPrevious = p.HasPrevious || more
	} else {
		p.HasNext = p.HasNext || more
	}
	for i, position := range positions {
		if (w.After == nil || l.compare(position, *w.After) > 0) && (w.Before == nil || l.compare(position, *w.Before) < 0) {
			p.Records, p.Positions = append(p.Records, records[i]), append(p.Positions, position)
		}
	}
	return p, nil
}

// part is what was read of a list: records with their positions, and how long the whole
// list is if that was asked.
type part struct {
	records   []*collab.Record
	positions []store.Position
	total     int
}

// read gives at most limit records beyond a position (nil: from the end where
// reading starts), the nearest first: forward in the list's order, or backward. total asks
// for the length of the whole list too.
func (l *List) read(ctx context.Context, from *store.Position, backward bool, limit int, total bool) (part, error) {
	if l.query.Order == Relevance {
		return l.readByRelevance(ctx, from, backward, limit)
	}
	found, err := l.reader.Store.Find(ctx, store.Find{
		Where: l.where, Order: l.query.Order, Desc: l.query.Desc != backward, After: from, Limit: limit, Total: total,
	})
	if err != nil {
		return part{}, err
	}
	positions := make([]store.Position, len(found.Records))
	for i, rec := range found.Records {
		positions[i] = store.PositionOf(rec, l.query.Order)
	}
	return part{found.Records, positions, found.Total}, nil
}

// readByRelevance is read for RELEVANCE: the store has no such order, so all
// entities that pass are read and sorted here.
func (l *List) readByRelevance(ctx context.Context, from *store.Position, backward bool, limit int) (part, error) {
	found, err := l.reader.Store.Find(ctx, store.Find{Where: l.where})
	if err != nil {
		return part{}, err
	}
	sign := int64(-1)
	if l.query.Desc {
		sign = 1
	}
	type entry struct {
		record   *collab.Record
		position store.Position
	}
	compare := func(a, b store.Position) int {
		if backward {
			return relevanceOrder(b, a)
		}
		return relevanceOrder(a, b)
	}
	var entries []entry
	for _, rec := range found.Records {
		p := store.Position{Number: sign * l.scores[rec.ID], Text: rec.Sort, ID: rec.ID}
		if from == nil || compare(p, *from) > 0 {
			entries = append(entries, entry{rec, p})
		}
	}
	slices.SortFunc(entries, func(a, b entry) int { return compare(a.position, b.position) })
	entries = entries[:min(limit, len(entries))]
	p := part{make([]*collab.Record, len(entries)), make([]store.Position, len(entries)), len(found.Records)}
	for i, e := range entries {
		p.records[i], p.positions[i] = e.record, e.position
	}
	return p, nil
}

// compare orders two positions of the list: negative where a comes first.
func (l *List) compare(a, b store.Position) int {
	switch {
	case l.query.Order == Relevance:
		return relevanceOrder(a, b)
	case l.query.Desc:
		return b.Compare(a)
	}
	return a.Compare(b)
}

// relevanceOrder orders positions by number, then by name and id.
func relevanceOrder(a, b store.Position) int {
	return cmp.Or(cmp.Compare(a.Number, b.Number), a.Compare(b))
}

// Total counts the whole list.
func (l *List) Total(ctx context.Context) (int, error) {
	return l.reader.Count(ctx, l.where)
}

// Count counts the entities that meet the condition.
func (r *VersionReader) Count(ctx context.Context, where store.Where) (int, error) {
	found, err := r.Store.Find(ctx, store.Find{Where: where, Order: store.ByName, Limit: 1, Total: true})
	return found.Total, err
}

// Where is the condition that the entities of the list meet.
func (l *List) Where() store.Where { return l.where }

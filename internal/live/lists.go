package live

import (
	"cmp"
	"fmt"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// fewNodes is up to how many entities of a list are sorted for a page; of longer lists
// the page is found by walking along the whole order.
const fewNodes = 1_000

// find returns a page of a list. It is false where the condition asks for what the view
// does not hold.
func (v *View) find(q store.Find) (store.Page, bool) {
	field := cmp.Or(q.Order, store.ByName)
	set, ok := v.where(q.Where)
	if !ok || v.records.orders[field] == nil {
		return store.Page{}, false
	}
	count := set.count()
	var page store.Page
	if q.Total {
		page.Total = count
	}
	order := v.records.orders[field]
	if count <= fewNodes {
		order = make([]Node, 0, count)
		set.each(func(n Node) { order = append(order, n) })
		order = v.records.sorted(order, field, v.records.comparing(field))
	}
	at, step := 0, 1
	if q.Desc {
		at, step = len(order)-1, -1
	}
	if q.After != nil {
		at, ok = slices.BinarySearchFunc(order, *q.After, func(n Node, p store.Position) int {
			return store.PositionOf(v.records.all[n], field).Compare(p)
		})
		switch {
		case q.Desc:
			at--
		case ok:
			at++
		}
	}
	limit := count
	if q.Limit != store.NoLimit {
		limit = min(q.Limit, count)
	}
	if limit > 0 {
		page.Records = make([]*collab.Record, 0, limit)
	}
	for ; at >= 0 && at < len(order) && len(page.Records) < limit; at += step {
		if n := order[at]; set.has(n) {
			page.Records = append(page.Records, v.records.all[n])
		}
	}
	return page, true
}

// facets counts as store.Lists has it. It is false for a facet or a condition that asks
// for what the view does not hold.
func (v *View) facets(where store.Where, by []store.Facet, limit int) ([]store.FacetCount, bool) {
	for _, facet := range by {
		if facetValues[facet] == nil {
			return nil, false
		}
	}
	set, ok := v.where(where)
	if !ok {
		return nil, false
	}
	var out []store.FacetCount
	for _, facet := range by {
		counts, values := map[string]int{}, facetValues[facet]
		set.each(func(n Node) {
			values(v.records.all[n], func(value string) { counts[value]++ })
		})
		delete(counts, "")
		rows := make([]store.FacetCount, 0, len(counts))
		for value, n := range counts {
			rows = append(rows, store.FacetCount{Facet: facet, Value: value, Count: n})
		}
		slices.SortFunc(rows, func(a, b store.FacetCount) int {
			return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Value, b.Value))
		})
		out = append(out, rows[:min(max(limit, 0), len(rows))]...)
	}
	return out, true
}

// facetValues gives the values of a record for the facets that records answer.
var facetValues = map[store.Facet]func(r *collab.Record, yield func(string)){
	store.FacetKind:    func(r *collab.Record, yield func(string)) { yield(string(r.Kind)) },
	store.FacetCountry: func(r *collab.Record, yield func(string)) { yield(r.Country) },
	store.FacetType: func(r *collab.Record, yield func(string)) {
		for _, t := range r.Types {
			yield(string(t))
		}
	},
	store.FacetYear: func(r *collab.Record, yield func(string)) {
		if r.Year != 0 {
			yield(fmt.Sprintf("%04d", r.Year))
		}
	},
}

package sqlite

import (
	"context"
	"database/sql"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// composed runs a query of queries/where with fragments in place of its marks. The text
// depends on which conditions are asked for, never on their values.
func composed[T any](ctx context.Context, v *view, query string, fragments map[string]string, args []any, scan func(*sql.Rows) (T, error)) ([]T, error) {
	text, err := queryText("where", query+".sql")
	if err != nil {
		return nil, err
	}
	for mark, fragment := range fragments {
		text = strings.ReplaceAll(text, "/*"+mark+"*/", fragment)
	}
	found, err := v.tx.QueryContext(ctx, text, args...)
	return collect(found, err, scan)
}

func scanNumber(r *sql.Rows) (n int, err error) { return n, r.Scan(&n) }

// Find lists entities by condition, order and position.
func (s *Store) Find(ctx context.Context, q store.Find) (store.Page, error) {
	key := map[store.OrderField]string{"": "e.sort", store.ByName: "e.sort", store.ByCreated: "e.created", store.ByChanged: "h.version"}[q.Order]
	if key == "" {
		return store.Page{}, collab.Errorf(collab.BadUserInput, "the stores know no order %s", q.Order)
	}
	where, args := listed(q.Where)
	way, than := "", " > "
	if q.Desc {
		way, than = " DESC", " < "
	}
	fragments := map[string]string{"from": "entity AS e", "where": where, "after": "TRUE", "order": key + way + ", e.id" + way}
	fragments["of row"] = fragments["order"]
	if q.Order == store.ByChanged {
		fragments["from"], fragments["of row"] = "entity AS e JOIN entity_change AS h ON h.n = e.n", "e.changed"+way+", e.id"+way
	}
	return read(ctx, s, "finding entities", func(v *view) (page store.Page, err error) {
		if q.Total {
			total, err := composed(ctx, v, "find_total", fragments, args, scanNumber)
			if err != nil {
				return page, err
			}
			page.Total = total[0]
		}
		if q.After != nil {
			var at any = q.After.Text
			if key != "e.sort" {
				at = q.After.Number
			}
			fragments["after"] = "(" + key + ", e.id)" + than + "(:after_key, :after_id)"
			if q.Order == store.ByChanged { // of a comparison of columns of two tables the planner uses neither
				fragments["after"] += " AND " + key + strings.TrimRight(than, " ") + "= :after_key"
			}
			args = append(args, sql.Named("after_key", at), sql.Named("after_id", string(q.After.ID)))
		}
		page.Records, err = composed(ctx, v, "find", fragments, append(args, sql.Named("limit", limitOf(q.Limit))), scanRecord)
		return page, err
	})
}

var facets = map[store.Facet]string{
	store.FacetKind: "facet_kind", store.FacetCountry: "facet_country", store.FacetType: "facet_type",
	store.FacetSource: "facet_source", store.FacetScheme: "facet_identifier_scheme", store.FacetYear: "facet_year",
}

// Facets counts the entities of a condition by the values of each facet.
func (s *Store) Facets(ctx context.Context, where store.Where, by []store.Facet, limit int) ([]store.FacetCount, error) {
	return read(ctx, s, "counting entities", func(v *view) ([]store.FacetCount, error) {
		var out []store.FacetCount
		for _, facet := range by {
			query := facets[facet]
			if query == "" {
				continue // composed above the stores
			}
			scan := func(r *sql.Rows) (store.FacetCount, error) {
				n := store.FacetCount{Facet: facet}
				return n, r.Scan(&n.Value, &n.Count)
			}
			condition, args := listed(where)
			fragments := map[string]string{"where": condition}
			if facet == store.FacetSource { // names the entities of the condition many times
				hits, err := composed(ctx, v, "numbers", fragments, args, scanNumber)
				if err != nil {
					return nil, err
				}
				if len(hits) == 0 {
					continue
				}
				fragments, args = nil, []any{sql.Named("hits", jsonOf(hits))}
			}
			counts, err := composed(ctx, v, query, fragments, append(args, sql.Named("limit", max(limit, 0))), scan)
			if err != nil {
				return nil, err
			}
			out = append(out, counts...)
		}
		return out, nil
	})
}

package neo4j

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// Facets implements store.Lists. One statement counts by all facets, so that
// the condition is judged once, and by one state of the graph.
func (s *Store) Facets(ctx context.Context, where store.Where, by []store.Facet, limit int) ([]store.FacetCount, error) {
	c := condition{params{}}
	most := c.param(max(limit, 0))
	var parts []string
	for i, facet := range by {
		if values := c.values(facet); values != "" {
			parts = append(parts, fmt.Sprintf("  UNWIND all AS e\n  WITH now, e\n  %s\n  RETURN %d AS facet, value, count(*) AS count\n  ORDER BY count DESC, value\n  LIMIT %s\n", values, i, most))
		}
	}
	if parts == nil {
		return nil, nil
	}
	text := c.listed(where) + "\nWITH now, collect(e) AS all\nCALL (now, all) {\n" + strings.Join(parts, "  UNION ALL\n") + "}\nRETURN facet, value, count"
	return read(ctx, s, func(t tx) ([]store.FacetCount, error) {
		counts := make([][]store.FacetCount, len(by))
		err := t.each(ctx, text, c.params, func(r *neo4j.Record) error {
			i, _ := r.Values[0].(int64)
			n, _ := r.Values[2].(int64)
			value := fmt.Sprint(r.Values[1])
			if by[i] == store.FacetYear {
				value = fmt.Sprintf("%04d", r.Values[1])
			}
			counts[i] = append(counts[i], store.FacetCount{Facet: by[i], Value: value, Count: int(n)})
			return nil
		})
		return slices.Concat(counts...), err
	})
}

// values returns the Cypher text that turns the entities e into the values under which
// they count, each value once. It returns "" for a facet that is composed above the
// stores.
func (c *condition) values(facet store.Facet) string {
	switch facet {
	case store.FacetKind:
		return "WITH e.kind AS value"
	case store.FacetCountry:
		return "WITH e.country AS value WHERE value IS NOT NULL"
	case store.FacetYear:
		return "WITH e.year AS value WHERE value IS NOT NULL"
	case store.FacetType:
		return "UNWIND e.types AS value"
	case store.FacetScheme:
		return "MATCH (e)-[:SAYS]->(c:Identifier) WHERE " + c.keeps("c", collab.Selection{}) + "\nWITH DISTINCT e, c.label AS value"
	case store.FacetSource:
		return "CALL (now, e) {\n  MATCH (e)-[:SAYS]->(c:Claim) WHERE " + c.keeps("c", collab.Selection{}) +
			" RETURN c.source AS value\n  UNION\n  MATCH (e)-[r]-(:Entity) WHERE " + c.keeps("r", collab.Selection{}) + " RETURN r.source AS value\n}"
	}
	return ""
}

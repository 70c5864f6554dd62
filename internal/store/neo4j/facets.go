package neo4j

import (
	"context"
	"fmt"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// Facets implements store.Reader: one statement a facet.
func (s *Store) Facets(ctx context.Context, where store.Where, by []store.Facet, limit int) ([]store.FacetCount, error) {
	return read(ctx, s, func(t tx) ([]store.FacetCount, error) {
		var out []store.FacetCount
		for _, facet := range by {
			c := condition{params{}}
			values := c.values(facet)
			if values == "" {
				continue
			}
			text := c.entities(where) + "\n" + values + "\nRETURN value, count(*) AS count\nORDER BY count DESC, value\nLIMIT " + c.param(max(limit, 0))
			err := t.each(ctx, text, c.params, func(r *neo4j.Record) error {
				n, _ := r.Values[1].(int64)
				value := fmt.Sprint(r.Values[0])
				if facet == store.FacetYear {
					value = fmt.Sprintf("%04d", r.Values[0])
				}
				out = append(out, store.FacetCount{Facet: facet, Value: value, Count: int(n)})
				return nil
			})
			if err != nil {
				return nil, err
			}
		}
		return out, nil
	})
}

// values is the text that turns the entities e into the values that they count
// under, each once; "" for a facet that is made above the stores.
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

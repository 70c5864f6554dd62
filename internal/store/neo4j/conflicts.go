package neo4j

import (
	"context"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// Conflicts implements store.Lists.
func (s *Store) Conflicts(ctx context.Context, q store.Conflicts) (store.ConflictPage, error) {
	return read(ctx, s, func(t tx) (page store.ConflictPage, err error) {
		if q.At.IsNow() { // the page and its total are of one version
			if q.At, err = t.now(ctx); err != nil {
				return page, err
			}
		}
		if q.Total {
			c := condition{params{}}
			n, err := t.number(ctx, c.disputed(q)+"\nRETURN count(x) AS total", "total", c.params)
			if err != nil {
				return page, err
			}
			page.Total = int(n)
		}
		c := condition{params{}}
		text := c.disputed(q) + c.after(q.After) +
			"\nRETURN properties(x) AS row, e.sort AS sort, now\nORDER BY e.sort, e.id, x.property, x.id\nLIMIT " + c.param(upTo(q.Limit))
		err = t.each(ctx, text, c.params, func(r *neo4j.Record) error {
			sort, _ := r.Values[1].(string)
			page.Conflicts, page.Sorts = append(page.Conflicts, rowIn(r).conflict()), append(page.Sorts, sort)
			return nil
		})
		return page, err
	})
}

// disputed returns the beginning of a query, which finds the conflicts x of the subjects e.
func (c *condition) disputed(q store.Conflicts) string {
	return c.entities(q.Where) + "\nMATCH (e)-[:DISPUTED]->(x:Conflict)\nWHERE " + c.keeps("x", collab.Selection{At: q.At})
}

// after returns the condition that only conflicts after the position are left.
func (c *condition) after(p *store.Position) string {
	if p == nil {
		return ""
	}
	parts := append(strings.SplitN(p.Text, "\x00", 3), "", "")
	keys := []string{"e.sort", "e.id", "x.property", "x.id"}
	text := ""
	for i, value := range []string{parts[0], parts[1], parts[2], string(p.ID)} {
		at := c.param(value)
		text += keys[i] + " > " + at
		if i < len(keys)-1 {
			text += " OR " + keys[i] + " = " + at + " AND ("
		}
	}
	return "\n  AND (" + text + strings.Repeat(")", len(keys))
}

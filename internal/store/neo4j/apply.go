package neo4j

import (
	"context"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// Apply implements store.Store: one transaction locks the graph, plans on what
// it then sees, writes the rows, and the commit and the version last. Where Neo4j
// asks for a repeat, all of it happens anew.
func (s *Store) Apply(ctx context.Context, b store.Batch) (store.Receipt, error) {
	session, err := s.session(ctx, neo4j.AccessModeWrite)
	if err != nil {
		return store.Receipt{}, err
	}
	defer end(ctx, session)
	receipt, err := neo4j.ExecuteWrite(ctx, session, func(run neo4j.ManagedTransaction) (store.Receipt, error) {
		t := tx{run}
		if _, err := t.number(ctx, queries["lock"], "version", nil); err != nil {
			return store.Receipt{}, err
		}
		w, receipt, err := store.Plan(ctx, t, b, time.Now())
		if err != nil || w == nil {
			return receipt, err
		}
		return receipt, t.write(ctx, w)
	})
	if err != nil {
		return store.Receipt{}, s.translate(ctx, err)
	}
	receipt.Token = token(session.LastBookmarks())
	return receipt, nil
}

// chunk is how many rows go into one statement: enough to pay its round trip,
// few enough for a message.
const chunk = 5000

func (t tx) write(ctx context.Context, w *store.Write) error {
	version := w.Commit.Version
	claims, relations := assertRows(w.Assert)
	oldClaims, oldRelations := retractRows(w.Retract)
	for _, step := range []struct {
		query string
		rows  []row
	}{
		{"create_entities", entityRows(w.Create)}, {"update_entities", entityRows(w.Update)},
		{"assert_claims", claims}, {"assert_relations", relations},
		{"retract_claims", oldClaims}, {"retract_relations", oldRelations},
		{"close_conflict_rows", conflictRows(w.CloseConflicts)}, {"open_conflict_rows", conflictRows(w.OpenConflicts)},
	} {
		for rows := step.rows; len(rows) > 0; {
			n := min(chunk, len(rows))
			if err := t.do(ctx, step.query, params{"rows": rows[:n], "version": version}); err != nil {
				return err
			}
			rows = rows[n:]
		}
	}
	return t.do(ctx, "commit", params{"commit": commitRow(w.Commit)})
}

// do runs a query for what it changes.
func (t tx) do(ctx context.Context, query string, p params) error {
	return t.each(ctx, queries[query], p, func(*neo4j.Record) error { return nil })
}

func entityRows(list []*collab.Record) []row {
	var out []row
	for _, e := range list {
		out = append(out, row{"label": label(e.Kind), "entity": entityRow(e)})
	}
	return out
}

func assertRows(list []collab.Claim) (claims, relations []row) {
	for _, c := range list {
		if r, ok := c.(*collab.Relation); ok {
			relations = append(relations, row{"claim": claimRow(r)})
		} else {
			claims = append(claims, row{"label": claimLabels[c.Class()], "claim": claimRow(c)})
		}
	}
	return claims, relations
}

// retractRows are the nodes to close, and for relations the relationships too.
func retractRows(list []collab.Claim) (claims, relations []row) {
	for _, c := range list {
		id := string(c.Base().ID)
		claims = append(claims, row{"id": id})
		if r, ok := c.(*collab.Relation); ok {
			relations = append(relations, row{"id": id, "kind": string(r.Kind), "from": string(r.From), "to": string(r.To)})
		}
	}
	return claims, relations
}

func conflictRows(list []*collab.Conflict) []row {
	var out []row
	for _, c := range list {
		out = append(out, conflictRow(c))
	}
	return out
}

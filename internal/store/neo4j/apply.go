package neo4j

import (
	"context"
	"slices"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// Apply implements store.Writer. One transaction locks the graph, plans on what it then
// sees and writes the rows and the commit; a second one publishes them. If Neo4j asks for
// the first transaction to be repeated, planning is repeated as well.
func (s *Store) Apply(ctx context.Context, b store.Batch) (store.Receipt, error) {
	if isSmall(b) {
		if receipt, done, err := s.applySmall(ctx, b); done {
			return receipt, err
		}
	}
	session, err := s.session(ctx, neo4j.AccessModeWrite)
	if err != nil {
		return store.Receipt{}, err
	}
	defer end(ctx, session)
	wrote := false
	receipt, err := neo4j.ExecuteWrite(ctx, session, func(run neo4j.ManagedTransaction) (store.Receipt, error) {
		t := tx{run: run, seen: map[collab.ID]entity{}}
		var err error
		if t.planned, err = t.lock(ctx); err != nil {
			return store.Receipt{}, err
		}
		w, receipt, err := store.Plan(ctx, t, b, time.Now())
		wrote = w != nil && w.Commit.Version > 0
		if err != nil || w == nil {
			return receipt, err
		}
		return receipt, t.write(ctx, w)
	}, within(ctx, writeLimit))
	if err != nil {
		return store.Receipt{}, s.translate(ctx, err)
	}
	if wrote {
		s.kept.Store(nil) // it is of an earlier version
		if err := s.publish(ctx, session); err != nil {
			return store.Receipt{}, err
		}
	}
	receipt.Token = token(session.LastBookmarks())
	return receipt, nil
}

// lock makes the transaction the only writer, and publishes what earlier writers have
// written. It returns the version of the graph.
func (t tx) lock(ctx context.Context) (int64, error) {
	return t.number(ctx, queries["lock"], "version", nil)
}

// publishTime is how long a write may still take to be published once its
// context has ended or the first try has failed.
const publishTime = 5 * time.Second

// publish shows readers what the session has written, even if the caller has gone away: a
// write that is recorded and not published is not seen by anyone. The first try is one
// message and its answer, without a transaction that the driver could repeat.
func (s *Store) publish(ctx context.Context, session neo4j.SessionWithContext) error {
	if result, err := session.Run(ctx, queries["lock"], params{}.sent(), within(ctx, writeLimit)); err == nil {
		if _, err := result.Consume(ctx); err == nil {
			return nil
		}
	}
	try := func(ctx context.Context) error {
		_, err := session.ExecuteWrite(ctx, func(run neo4j.ManagedTransaction) (any, error) {
			return tx{run: run}.lock(ctx)
		}, within(ctx, writeLimit))
		return err
	}
	if try(ctx) == nil {
		return nil
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), publishTime)
	defer cancel()
	if err := try(ctx); err != nil {
		return collab.Wrap(collab.StoreUnavailable, err,
			"the write is recorded but cannot be shown yet, for Neo4j does not answer: repeat the request, which writes nothing twice")
	}
	return nil
}

// chunk is how many rows go into one statement: enough to pay its round trip,
// few enough for a message.
const chunk = 5000

func (t tx) write(ctx context.Context, w *store.Write) error {
	if err := t.note(ctx, w.Notes); err != nil || w.Commit.Version == 0 {
		return err
	}
	if err := t.create(ctx, w.Create); err != nil {
		return err
	}
	if _, err := t.nodes(ctx, ends(w.Assert)); err != nil {
		return err
	}
	rows := t.stepRows(w)
	for _, step := range steps {
		for rows := range slices.Chunk(rows[step], chunk) {
			if err := t.do(ctx, step, params{"rows": plain(rows), "version": w.Commit.Version}); err != nil {
				return err
			}
		}
	}
	return t.do(ctx, "commit", params{"commit": commitRow(w.Commit)})
}

// steps are the queries that write rows, in their order. Between the creation of entities
// and the commit they are all that a write does.
var steps = []string{
	"touch_entities", "update_entities", "assert_claims", "assert_relations",
	"retract_claims", "retract_relations", "close_conflict_rows", "open_conflict_rows",
}

// stepRows returns the rows of each step. The nodes of the entities must have been seen.
func (t tx) stepRows(w *store.Write) map[string][]row {
	rows := map[string][]row{"close_conflict_rows": conflictRows(w.CloseConflicts), "open_conflict_rows": conflictRows(w.OpenConflicts)}
	rows["assert_claims"], rows["assert_relations"] = t.assertRows(w.Assert)
	rows["retract_claims"], rows["retract_relations"] = retractRows(w.Retract)
	rows["touch_entities"], rows["update_entities"] = t.updateRows(w.Update)
	return rows
}

// ends returns the entities that the claims are about.
func ends[C collab.Claim](list []C) (ids []collab.ID) {
	for _, c := range list {
		ids = append(ids, c.About())
		if r, ok := any(c).(*collab.Relation); ok {
			ids = append(ids, r.To)
		}
	}
	return ids
}

// create creates the new entities and remembers their nodes.
func (t tx) create(ctx context.Context, list []*collab.Record) error {
	for part := range slices.Chunk(list, chunk) {
		var rows []row
		for _, e := range part {
			rows = append(rows, row{"label": label(e.Kind), "entity": entityRow(e)})
		}
		err := t.each(ctx, queries["create_entities"], params{"rows": plain(rows)}, func(r *neo4j.Record) error {
			id, _ := r.Values[0].(string)
			node, _ := r.Values[1].(string)
			t.seen[collab.ID(id)] = entity{node: node}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// do runs a query for its effect and drops its rows.
func (t tx) do(ctx context.Context, query string, p params) error {
	return t.each(ctx, queries[query], p, func(*neo4j.Record) error { return nil })
}

// updateRows returns as touched the entities for which only the version of the last
// change moves, and as updated those whose summary or source the batch changes.
func (t tx) updateRows(list []*collab.Record) (touched, updated []row) {
	for _, e := range list {
		was := t.seen[e.ID]
		if was.record.Summary.Equal(e.Summary) && was.record.Source == e.Source {
			touched = append(touched, row{"node": was.node})
		} else {
			updated = append(updated, row{"node": was.node, "entity": entityRow(e)})
		}
	}
	return touched, updated
}

// assertRows returns the nodes to create, those of one entity next to each other, and the
// relations to create.
func (t tx) assertRows(list []collab.Claim) (claims, relations []row) {
	var subject collab.ID
	for _, c := range list {
		if r, ok := c.(*collab.Relation); ok {
			made := relationRow(r)
			made["fromNode"], made["toNode"] = t.seen[r.From].node, t.seen[r.To].node
			relations = append(relations, made)
		} else {
			r := claimRow(c)
			r["type"] = claimLabels[c.Class()]
			if c.About() != subject {
				subject = c.About()
				claims = append(claims, row{"node": t.seen[subject].node})
			}
			last := claims[len(claims)-1]
			list, _ := last["claims"].([]any)
			last["claims"] = append(list, map[string]any(r))
		}
	}
	return claims, relations
}

// retractRows returns the nodes to close, and for relations the relationships as well.
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

package neo4j

import (
	"context"
	"errors"
	"slices"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// mostSmall is the greatest number of entities, claims and retractions of a small batch.
const mostSmall = 100

// isSmall reports whether a batch is written by two statements where that can be: it is
// the write of a person, and not a page of an import.
func isSmall(b store.Batch) bool {
	return sizeOf(b) <= mostSmall && len(b.Replace)+len(b.Notes)+len(b.Expect) == 0 && b.NotesOf == nil
}

func sizeOf(b store.Batch) int { return len(b.Entities) + len(b.Assert) + len(b.Retract) }

// applySmall carries out a small batch by two statements, together with those of other
// callers that wait at the same time. Each caller waits in the queue until its batch is
// answered or until it has the turn, and then writes what waits.
//
// The answer is not done where Apply has to do the same under the lock: other writers came
// between, the batch creates entities, is refused, or retracts what is retracted, or something
// failed that Apply will meet again, or not. Repeating a batch that was written after all
// writes nothing.
func (s *Store) applySmall(ctx context.Context, b store.Batch) (receipt store.Receipt, done bool, err error) {
	marks, err := bookmarks(store.TokenFrom(ctx))
	if err != nil {
		return receipt, true, err
	}
	m := &small{batch: b, needs: store.NeedsOf(b), marks: marks, since: time.Now(), answered: make(chan struct{})}
	s.queue.add(m)
	select {
	case <-m.answered:
	case <-ctx.Done():
		s.queue.remove(m)
	case s.queue.turn <- struct{}{}:
		defer func() { s.queue.remove(m); <-s.queue.turn }() // in this order: nobody else writes it
		for !m.isAnswered() && ctx.Err() == nil {
			s.writeTogether(ctx, s.queue.take())
		}
	}
	if !m.isAnswered() {
		return receipt, false, nil
	}
	return m.receipt, m.done, m.err
}

// writeTogether carries out a group of small batches by two statements: one reads what the
// plans ask for, without a lock, and the other locks the graph, writes the rows of each batch
// under a version of its own, and publishes them. The latter writes nothing unless the graph
// is still at the version that was read: no other write was then under way in the meantime,
// and the plans have seen that version whole. Each plan sees what those before it change. The
// first statement is left out where the group before has read enough (see viewFor).
//
// A batch is answered, or goes back to the queue: where its plan asks for more than was read
// ahead, which only the first plan of a group may, and for a while where another writer came
// between.
func (s *Store) writeTogether(ctx context.Context, group []*small) {
	var back, planned []*small
	defer func() { // even after a panic
		s.queue.putBack(back)
		for _, m := range group {
			if !slices.Contains(back, m) {
				close(m.answered)
			}
		}
	}()
	session := s.driver.NewSession(ctx, neo4j.SessionConfig{
		AccessMode: neo4j.AccessModeWrite, DatabaseName: s.database, Bookmarks: marksOf(group), BookmarkManager: s.seen,
	})
	defer end(ctx, session)
	t := tx{run: autoCommit{session, within(ctx, writeLimit)}, seen: map[collab.ID]entity{}}
	view, err := s.viewFor(ctx, t, group)
	if err != nil {
		return
	}
	read := view.planned
	var batches []row
	for _, m := range group {
		rows, err := m.plan(ctx, view)
		switch {
		case errors.Is(err, errNotAhead):
			back = append(back, m)
		case err == nil:
			planned = append(planned, m)
			if rows != nil {
				batches = append(batches, rows)
			}
		}
	}
	version := read
	if len(batches) > 0 {
		version, err = t.number(ctx, writeSmall(queries, stepsOf(batches)), "version", params{
			"read": read, "claims": once(view.newIDs), "keys": plain(view.newKeys), "last": view.planned, "batches": plain(batches),
		})
	}
	switch {
	case err == nil && (version > 0 || len(batches) == 0):
		s.keep(view)
		marks := token(session.LastBookmarks())
		for _, m := range planned {
			m.receipt.Token, m.done = marks, true
		}
	case err == nil:
		for _, m := range planned {
			if m.isPatient() {
				back = append(back, m)
			}
		}
	case ctx.Err() == nil && neo4j.IsRetryable(err):
	default:
		_ = s.publish(ctx, session) // the rows may be written; the caller is told of the first error
		if len(group) == 1 {
			group[0].done, group[0].err = true, s.translate(ctx, err)
		}
	}
}

// errAlone is the error of a batch that Apply has to plan under the lock.
var errAlone = errors.New("the batch is not written together with others")

// plan plans the batch, shows its changes to later plans, and returns the rows that write
// them. There are none where it asserts only what the graph says already: that needs no lock,
// since a claim that was read ahead as in force was so at the version that was read. The error
// of a batch that is refused, or of a panic, is not for the caller, who meets it again alone.
func (m *small) plan(ctx context.Context, view *ahead) (rows row, err error) {
	defer collab.Recover(&err, "a small batch could not be planned")
	w, receipt, err := store.Plan(ctx, view, m.batch, time.Now())
	switch {
	case err != nil:
		return nil, err
	case w == nil && len(m.batch.Entities)+len(m.batch.Retract) == 0 && view.has(receipt.IDs):
		m.receipt = receipt
		return nil, nil
	case w == nil || w.Commit.Version == 0 || len(w.Create) > 0:
		return nil, errAlone
	}
	rows = row{"version": w.Commit.Version, "commit": map[string]any(commitRow(w.Commit))}
	for step, list := range view.stepRows(w) {
		rows[step] = plain(list)
	}
	view.add(w)
	m.receipt = receipt
	return rows, nil
}

// marksOf returns the bookmarks of all batches.
func marksOf(group []*small) (marks neo4j.Bookmarks) {
	for _, m := range group {
		marks = append(marks, m.marks...)
	}
	return marks
}

// writeSmall returns the text that carries out the steps for small batches and publishes them.
// What stands in the outer braces is a transaction of its own, which ends before the rest
// begins. A batch has all its steps in braces of its own, since each clause of Cypher is carried
// out for all rows before the next one: a later batch changes what an earlier one has written.
func writeSmall(text map[string]string, steps []string) string {
	var b strings.Builder
	b.WriteString("CALL () {\nCALL () {\n" + text["lock_at"] + "}\nCALL () {\nUNWIND $p.batches AS batch\nCALL (batch) {\n")
	for _, step := range slices.Concat(steps, []string{"commit"}) {
		own := strings.NewReplacer("$p.rows", "batch."+step, "$p.", "batch.")
		b.WriteString("CALL (batch) {\n" + own.Replace(text[step]) + "}\n")
	}
	b.WriteString("}\n}\nRETURN version AS written\n} IN TRANSACTIONS OF 1 ROW\n" + text["publish"])
	return b.String()
}

// stepsOf returns the steps of which a batch has rows. Neo4j takes three times as long to plan
// all steps as those of the usual write.
func stepsOf(batches []row) []string {
	return slices.DeleteFunc(slices.Clone(steps), func(step string) bool {
		return !slices.ContainsFunc(batches, func(b row) bool { return len(listed(b[step])) > 0 })
	})
}

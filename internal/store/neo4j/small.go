package neo4j

import (
	"context"
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
	return len(b.Entities)+len(b.Assert)+len(b.Retract) <= mostSmall &&
		len(b.Replace)+len(b.Notes)+len(b.Expect) == 0 && b.NotesOf == nil
}

// applySmall carries out a small batch by two statements: one reads what the plan asks for,
// without a lock, and the other locks the graph, writes the rows and publishes them. The
// latter writes nothing unless the graph is still at the version that was read: no other
// write was then under way in the meantime, and the plan has seen that version whole.
//
// The answer is not done where Apply has to do the same under the lock: another writer came
// between, the batch creates entities or changes nothing, or something failed that Apply
// will meet again, or not. Repeating a batch that was written after all writes nothing.
func (s *Store) applySmall(ctx context.Context, session neo4j.SessionWithContext, b store.Batch) (receipt store.Receipt, done bool, err error) {
	select { // writers of this process that would only overtake each other
	case s.turn <- struct{}{}:
		defer func() { <-s.turn }()
	case <-ctx.Done():
		return receipt, false, nil
	}
	t := tx{run: autoCommit{session, within(ctx, writeLimit)}, seen: map[collab.ID]entity{}}
	view, err := t.readAhead(ctx, b)
	if err != nil {
		return receipt, false, nil
	}
	w, receipt, err := store.Plan(ctx, view, b, time.Now())
	if err != nil || w == nil || w.Commit.Version == 0 || len(w.Create) > 0 {
		return receipt, false, nil
	}
	p := params{"read": view.planned, "version": w.Commit.Version, "commit": map[string]any(commitRow(w.Commit))}
	for step, rows := range view.stepRows(w) {
		p[step] = plain(rows)
	}
	version, err := view.number(ctx, queries["write_small"], "version", p)
	switch {
	case err == nil:
		return receipt, version > 0, nil
	case ctx.Err() == nil && neo4j.IsRetryable(err):
		return receipt, false, nil
	}
	_ = s.publish(ctx, session) // the rows may be written; the caller is told of the first error
	return receipt, true, s.translate(ctx, err)
}

// writeSmall returns the text that writes all rows of a small batch and publishes them. What
// stands in the outer braces is a transaction of its own, which ends before the rest begins.
func writeSmall(text map[string]string) string {
	var b strings.Builder
	call := func(step string) { b.WriteString("CALL () {\n" + text[step] + "}\n") }
	b.WriteString("CALL () {\n")
	call("lock_at")
	for _, step := range steps {
		b.WriteString("CALL () {\n" + strings.ReplaceAll(text[step], "$p.rows", "$p."+step) + "}\n")
	}
	call("commit")
	b.WriteString("RETURN version AS written\n} IN TRANSACTIONS OF 1 ROW\n" + text["lock"])
	return b.String()
}

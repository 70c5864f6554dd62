package importer

import (
	"context"
	"slices"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
	"liaison/internal/store"
)

// Forgotten is what Forget did.
type Forgotten struct {
	Retracted int   `json:"retracted"`
	Version   int64 `json:"version"`
}

// Forget retracts every statement of a source, and removes the notes of its imports,
// so that the same files can be imported anew. Entities and history stay, but an entity
// of which nothing is left in force is in no list any more, and one that other sources
// speak of without naming it keeps its name, DERIVED, by one of those. It works in
// batches: if it is cut off, the next call does the rest. progress, which may be nil,
// is told how many statements are done so far.
func Forget(ctx context.Context, s store.Store, source collab.ID, progress func(done int)) (out Forgotten, err error) {
	l, err := acquireLease(ctx, s)
	if err != nil {
		return out, err
	}
	if out.Retracted, err = retract(ctx, l, retraction{source: source, reason: "forget a source", progress: progress}); err != nil {
		return out, err
	}
	notes, err := s.NotesUnder(ctx, source, "")
	if err != nil {
		return out, err
	}
	for page := range slices.Chunk(notes, defaultBatch) {
		for i := range page {
			page[i].Value = ""
		}
		if _, err := l.apply(ctx, store.Batch{Notes: page}); err != nil {
			return out, err
		}
	}
	if out.Version, err = s.Version(ctx); err != nil {
		return out, err
	}
	return out, l.release(ctx)
}

// show remembers the locators of a record for retractUnshown.
func (r *run) show(rec record.Record) {
	if r.shown == nil {
		return
	}
	r.shown[hashOf(rec.Locator)] = true
	for _, c := range rec.Claims {
		for _, e := range c.Base().Evidence {
			r.shown[hashOf(string(e.Locator))] = true
		}
	}
}

// retractUnshown takes back what the source says at no locator that the files have,
// and removes the notes of records that they do not have: stamps, pending links, and
// what the rows of a list spoke of.
func (r *run) retractUnshown(ctx context.Context) error {
	isShown := func(locator string) bool { return r.shown[hashOf(locator)] }
	done, err := retract(ctx, r.journal.lease, retraction{
		source: r.source, reason: "import " + r.opts.Format.Name + ": no longer in the whole of it",
		take: func(c collab.Claim) bool {
			evidence := c.Base().Evidence
			return len(evidence) > 0 && !slices.ContainsFunc(evidence, func(e collab.Evidence) bool { return isShown(string(e.Locator)) })
		},
	})
	r.sum.Retracted += done
	if err != nil {
		return err
	}
	changes := pendingChanges{}
	for locator := range r.pending.byLocator {
		if !isShown(locator) {
			r.pending.withdraw(locator, changes)
		}
	}
	notes := changes.notes(r.source)
	for _, prefix := range []string{stampPrefix, subjectsPrefix} {
		kept, err := r.store.NotesUnder(ctx, r.source, prefix)
		if err != nil {
			return err
		}
		for _, n := range kept {
			if !isShown(strings.TrimPrefix(n.Key, prefix)) {
				n.Value = ""
				notes = append(notes, n)
			}
		}
	}
	if len(notes) > 0 {
		if _, err := r.journal.lease.apply(ctx, store.Batch{Notes: notes}); err != nil {
			return err
		}
	}
	r.pending.commit(changes)
	r.sum.Waiting = r.pending.count()
	return nil
}

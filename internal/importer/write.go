package importer

import (
	"context"
	"errors"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
	"liaison/internal/store"
)

// write brings records into the graph in one batch, which also notes that the
// import has come to the position. In a dry run it only looks up which entities
// they are about. Doubts and rows are reported once the batch is written. If the
// lease was lost for a while, the records are looked up and written once more.
func (r *run) write(ctx context.Context, entries []entry, position int) error {
	entries, unchanged, err := r.skipUnchanged(ctx, entries)
	if err != nil {
		return err
	}
	r.sum.Unchanged += unchanged
	before := r.sum.Institutions
	for {
		if err := r.loadSubjects(ctx, entries); err != nil {
			return err
		}
		r.resolver.doubts, r.resolver.counts = nil, before
		if err := r.resolver.resolve(ctx, entries); err != nil {
			return err
		}
		if !r.journal.state.First && !r.opts.Format.List {
			if err := r.resolver.tellTwins(ctx, entries); err != nil {
				return err
			}
		}
		r.sum.Institutions = r.resolver.counts
		if r.opts.DryRun {
			break
		}
		err := r.apply(ctx, entries, position)
		if err == nil {
			break
		}
		if back, failed := r.retakeLease(ctx, err); failed != nil || !back {
			return errors.Join(err, failed)
		}
	}
	if r.opts.OnDoubt != nil {
		for _, d := range r.resolver.doubts {
			r.opts.OnDoubt(d)
		}
	}
	r.tellRows(entries)
	return nil
}

// retakeLease takes the lease again if err says that another writer took it, that
// writer is done, and no import of the same source has written meanwhile. What the
// resolver has found out is forgotten then: the graph may have new entities.
func (r *run) retakeLease(ctx context.Context, err error) (back bool, failed error) {
	if !errors.Is(err, store.ErrOvertaken) {
		return false, nil
	}
	imports, failed := importsOf(ctx, r.store, r.source)
	if failed != nil || len(imports) == 0 || imports[0].key != r.journal.key {
		return false, failed
	}
	l, failed := awaitLease(ctx, r.store)
	if l == nil || failed != nil {
		return false, failed
	}
	r.journal.lease = l
	if r.pending, failed = loadPending(ctx, r.store, r.source); failed != nil {
		return false, failed
	}
	r.resolver.reset()
	return true, r.resolver.learn(ctx, r.pending.ends())
}

// apply writes entries as one batch. If the store refuses what they say, or so many
// at once, it tries the two halves, so that one bad record costs no other. The store
// calls back (Batch.NotesOf) inside its transaction for the note of how far the
// import has come, so that the batch and that note are written together.
func (r *run) apply(ctx context.Context, entries []entry, position int) error {
	if r.largest > 0 && len(entries) > r.largest {
		return r.applyHalves(ctx, entries, position)
	}
	b := r.batch(entries)
	var sum Summary
	b.NotesOf = func(receipt store.Receipt) []store.Note {
		sum = r.tally(b, receipt)
		return []store.Note{r.journal.note(position, sum)}
	}
	_, err := r.journal.lease.apply(ctx, b.Batch)
	switch tooMany := collab.CodeOf(err) == collab.TooCostly; {
	case err == nil:
		r.pending.commit(b.pending)
		r.sum, r.journal.state.Position = sum, position
		return nil
	case !tooMany && !refusesData(err), tooMany && len(entries) < 2:
		return err
	case tooMany:
		r.largest = len(entries) / 2
	case len(entries) == 1:
		return r.reject(ctx, entries[0], position, err)
	}
	return r.applyHalves(ctx, entries, position)
}

// applyHalves writes entries in two batches; the first does not move the position.
func (r *run) applyHalves(ctx context.Context, entries []entry, position int) error {
	half := len(entries) / 2
	if err := r.apply(ctx, entries[:half], r.journal.state.Position); err != nil {
		return err
	}
	return r.apply(ctx, entries[half:], position)
}

// reject makes a fault of a record that the store refuses. What the record says of
// things that others name too is kept, and so is the rest of a record with relations that
// their ends cannot have.
func (r *run) reject(ctx context.Context, e entry, position int, cause error) error {
	switch rest, left, some, err := r.mend(ctx, e); {
	case err != nil:
		return err
	case some:
		if err := r.apply(ctx, []entry{rest}, position); err != nil {
			return err
		}
		r.unread(left)
		return nil
	}
	if shared, ok := sharedPart(e.Record); ok && !e.sharedOnly {
		if err := r.apply(ctx, []entry{shared}, position); err != nil {
			return err
		}
	}
	for _, named := range e.Entities {
		r.resolver.forget(named.ID)
	}
	r.journal.state.Position = position
	if e.sharedOnly {
		return nil
	}
	return r.fault(record.Fault{File: e.File, Sheet: e.Sheet, Line: e.Line, Reason: cause.Error()})
}

// refusesData reports whether the store refused a batch for what it says.
func refusesData(err error) bool {
	switch collab.CodeOf(err) {
	case collab.BadUserInput, collab.ConflictCode, collab.NotFound:
		return !errors.Is(err, store.ErrOvertaken)
	}
	return false
}

package importer

import (
	"context"
	"fmt"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// Incomplete is the error of an import that was to be the whole of its source, but
// had bad rows or no row at all: what those may have said cannot be told from what
// is gone.
type Incomplete struct{ Faults int }

func (e *Incomplete) Error() string {
	if e.Faults == 0 {
		return "there is no record in the files, so they are not the whole of the source: nothing was taken back"
	}
	return fmt.Sprintf("%d rows were bad, so the files are not the whole of the source: what was read is imported, and what they do not mention is left in force; correct the rows and import the files again", e.Faults)
}

// finish notes that the import has ended, and retracts what the files do not mention
// if they are the whole of their source. An import that is damaged, incomplete or
// without a good row is left open, so that the next run reads its files again.
func (r *run) finish(ctx context.Context) error {
	r.sum.Waiting = r.pending.count()
	var err error
	if r.sum.Version, err = r.store.Version(ctx); err != nil || r.opts.DryRun {
		return err
	}
	if r.opts.Whole != nil {
		if err := r.opts.Whole(); err != nil {
			return err
		}
	}
	switch {
	case r.cut != nil:
		return *r.cut
	case r.opts.Complete && (r.sum.Rejected > 0 || r.sum.Read == 0):
		return &Incomplete{r.sum.Rejected}
	case r.sum.Read == r.sum.Rejected:
		return nil
	}
	if r.opts.Complete {
		if err := r.retractUnshown(ctx); err != nil {
			return err
		}
		if r.sum.Version, err = r.store.Version(ctx); err != nil {
			return err
		}
	}
	r.journal.state.Ended = now()
	if err := r.end(ctx); err != nil {
		return err
	}
	return r.journal.lease.release(ctx)
}

// end writes the note of the import as ended, together with the day of the import.
// Batches that say something have stated the day already; here it is stated for files
// that say nothing new, since those report their statements too.
func (r *run) end(ctx context.Context) error {
	source, err := r.store.Get(ctx, []collab.ID{r.source})
	if err != nil {
		return err
	}
	b := store.Batch{Actor: "liaison", Reason: "import " + r.opts.Format.Name}
	if source[0] != nil { // else the file holds statements of other documents only
		b.Assert = r.importDay()
	}
	b.NotesOf = func(receipt store.Receipt) []store.Note {
		r.sum.Version = receipt.Version
		return []store.Note{r.journal.note(r.journal.state.Position, r.sum)}
	}
	_, err = r.journal.lease.apply(ctx, b)
	return err
}

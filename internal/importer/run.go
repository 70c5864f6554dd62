package importer

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"time"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
	"liaison/internal/store"
)

const defaultBatch = 5_000

// TooManyFaults is the error of an import that met more bad rows than it was to
// bear. What was written before it stays, and the next run goes on from there.
type TooManyFaults struct {
	Faults, Tolerance int
	Last              record.Fault
}

func (e *TooManyFaults) Error() string {
	return fmt.Sprintf("%d bad rows, and %d were to be borne: the last is %s", e.Faults, e.Tolerance, e.Last.Error())
}

// Incomplete is the error of an import that was to be the whole of its source,
// and had bad rows, or no row: what they may have said cannot be told from what is gone.
type Incomplete struct{ Faults int }

func (e *Incomplete) Error() string {
	if e.Faults == 0 {
		return "there is no record in the files, so they are not the whole of the source: nothing was taken back"
	}
	return fmt.Sprintf("%d rows were bad, so the files are not the whole of the source: what was read is imported, and what they do not mention is left in force; correct the rows and import the files again", e.Faults)
}

// Run imports files: it reads them record by record, finds out which entities of
// the graph they are of, and writes batch after batch, each with the place that
// the import has reached, so that a run that was cut off is resumed by the next
// one with the same files. What the same source said before in a record and says
// no longer is retracted. Faults are counted and told, and stop it with
// *TooManyFaults only; a whole (Options.Complete) that has some, or no record, ends
// with *Incomplete. Errors of the store have its codes; a context that ends stops
// it with the context's error, whole batches kept.
func Run(ctx context.Context, s store.Store, o Options) (Summary, error) {
	o.Batch = cmp.Or(o.Batch, defaultBatch)
	w := &writer{store: s, Options: o, source: collab.EntityID(o.Format.Source.Key)}
	if err := w.begin(ctx); err != nil || w.Summary.Known {
		return w.Summary, err
	}
	if err := w.read(ctx); err != nil {
		return w.Summary, err
	}
	return w.Summary, w.finish(ctx)
}

// writer is one import on its way into a store.
type writer struct {
	store store.Store
	Options
	Summary
	source collab.ID
	state  Import
	key    string // of the note that holds the state

	turn     store.Note
	most     int // records that the store takes at once, as it turned out; 0: any
	entities entities
	waiting  waiting
	file     string            // that is being read
	seen     map[uint64]uint32 // hashes of the locators of the file so far, with their line
	past     map[uint64]bool   // those of the files before it
	cut      *record.Fault     // where a file ended too soon
	shown    map[uint64]bool   // hashes of the locators in the evidence written; for Complete
}

// begin finds out where to start.
func (w *writer) begin(ctx context.Context) error {
	w.seen, w.past, w.entities = map[uint64]uint32{}, map[uint64]bool{}, newEntities()
	if w.Complete {
		w.shown = map[uint64]bool{}
	}
	w.key = stateKey(w.Options)
	if known, err := w.known(ctx); err != nil || known {
		return err
	}
	if !w.DryRun {
		var err error
		if w.turn, err = takeTurn(ctx, w.store); err != nil {
			return err
		}
	}
	imports, err := importsOf(ctx, w.store, w.source)
	if err != nil {
		return err
	}
	w.state = Import{Format: w.Format.Name, Inputs: w.Inputs, Variant: w.Variant, Began: time.Now().UTC().Truncate(time.Microsecond)}
	if len(imports) == 0 {
		there, err := w.store.Get(ctx, []collab.ID{w.source})
		if err != nil {
			return err
		}
		w.state.First = there[0] == nil
	}
	for _, old := range imports {
		if old.key == w.key && old.Ended.IsZero() && !w.Again && !w.DryRun {
			w.state, w.Summary = old.Import, old.Summary
			w.Resumed = w.state.Position
		}
	}
	if w.waiting, err = loadWaiting(ctx, w.store, w.source); err != nil {
		return err
	}
	found, err := w.store.Get(ctx, w.waiting.ends())
	if err != nil {
		return err
	}
	for _, r := range found {
		if r != nil {
			w.entities.add(r.ID)
		}
	}
	if w.DryRun {
		return nil
	}
	return w.note(ctx)
}

// known tells whether this very import was the source's last one, and is whole:
// then the summary says so, and another import that runs may go on.
func (w *writer) known(ctx context.Context) (bool, error) {
	imports, err := importsOf(ctx, w.store, w.source)
	if err != nil || len(imports) == 0 || w.Again || w.DryRun {
		return false, err
	}
	last := imports[0]
	if last.key != w.key || last.Ended.IsZero() {
		return false, nil
	}
	old := last.Summary
	w.Summary = Summary{Read: old.Read, Unchanged: old.Read - old.Rejected, Rejected: old.Rejected, Waiting: old.Waiting, Known: true}
	w.Version, err = w.store.Version(ctx)
	return true, err
}

// read runs the format beside the writing of what it has read.
func (w *writer) read(ctx context.Context) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	pages := make(chan []row) // one is written while the next is read
	done := make(chan error, 1)
	go func() {
		defer close(pages)
		p := &pager{ctx: ctx, size: w.Batch, skip: w.state.Position, pages: pages}
		err := w.Format.Read(w.Files, p)
		if err == nil {
			err = p.flush()
		}
		done <- err
	}()
	for page := range pages {
		if err := w.page(ctx, page); err != nil {
			cancel(err)
			for range pages {
			}
			<-done
			return err
		}
		if w.OnProgress != nil {
			w.OnProgress(w.Summary)
		}
	}
	return <-done
}

// row is a record or a fault; skipped ones were done by an earlier run.
type row struct {
	record  record.Record
	fault   *record.Fault
	skipped bool
}

// pager is the sink of the format: it hands rows on in pages.
type pager struct {
	ctx   context.Context
	size  int
	skip  int
	file  string
	page  []row
	pages chan<- []row
}

func (p *pager) Record(r record.Record) error { return p.add(row{record: r}) }
func (p *pager) Fault(f record.Fault) error   { return p.add(row{fault: &f}) }

func (p *pager) add(r row) error {
	if p.skip > 0 {
		p.skip--
		r.skipped = true
	}
	// A page is of one file: the next may have a newer state of the same record.
	if r.fault == nil && r.record.File != p.file {
		p.file = r.record.File
		if err := p.flush(); err != nil {
			return err
		}
	}
	if p.page == nil {
		p.page = make([]row, 0, p.size)
	}
	if p.page = append(p.page, r); len(p.page) == p.size {
		return p.flush()
	}
	return nil
}

func (p *pager) flush() error {
	if len(p.page) == 0 {
		return nil
	}
	select {
	case p.pages <- p.page:
		p.page = nil
		return nil
	case <-p.ctx.Done():
		return context.Cause(p.ctx)
	}
}

// page takes one page of rows: checks them and writes what is left.
func (w *writer) page(ctx context.Context, page []row) error {
	records := make([]record.Record, 0, len(page))
	skipped := 0
	for _, r := range page {
		if r.fault != nil {
			if r.skipped {
				skipped++
			} else if err := w.fault(*r.fault); err != nil {
				return err
			}
			continue
		}
		if f := w.repeated(r.record); f != nil {
			if r.skipped {
				skipped++
			} else if err := w.fault(*f); err != nil {
				return err
			}
			continue
		}
		w.show(r.record.Claims, r.record.Locator)
		if r.skipped {
			skipped++
			continue
		}
		records = append(records, r.record)
	}
	w.Read += len(page) - skipped
	if skipped == len(page) {
		return nil
	}
	return w.write(ctx, records, w.state.Position+len(page)-skipped)
}

// fault counts a bad row and tells of it.
func (w *writer) fault(f record.Fault) error {
	w.Rejected++
	if f.Cut {
		w.cut = &f
	}
	if w.OnFault != nil {
		w.OnFault(f)
	}
	if w.Tolerance >= 0 && w.Rejected > w.Tolerance {
		return &TooManyFaults{Faults: w.Rejected, Tolerance: w.Tolerance, Last: f}
	}
	return nil
}

// repeated is the fault of a record whose locator its file had before, nil for
// none: the second would take back what the first says.
func (w *writer) repeated(r record.Record) *record.Fault {
	if r.File != w.file {
		w.file = r.File
		for h := range w.seen {
			w.past[h] = true
		}
		clear(w.seen)
	}
	if r.Locator == "" {
		return nil
	}
	h := hashOf(r.Locator)
	if first, found := w.seen[h]; found {
		return &record.Fault{File: r.File, Line: r.Line, Reason: fmt.Sprintf("%q was read before, at line %d: leave one of the two out", record.Clip(r.Locator), first)}
	}
	w.seen[h] = uint32(r.Line)
	return nil
}

// finish notes that the import is whole, and for a complete one takes back what
// it did not mention.
func (w *writer) finish(ctx context.Context) error {
	w.Waiting = w.waiting.count()
	var err error
	if w.Version, err = w.store.Version(ctx); err != nil || w.DryRun {
		return err
	}
	if w.Whole != nil {
		if err := w.Whole(); err != nil {
			return err
		}
	}
	switch {
	case w.cut != nil:
		return *w.cut
	case w.Complete && (w.Rejected > 0 || w.Read == 0):
		return &Incomplete{w.Rejected}
	case w.Read == w.Rejected:
		return nil // nothing was imported: the next run reads the files again
	}
	if w.Complete {
		if err := w.retractUnshown(ctx); err != nil {
			return err
		}
		if w.Version, err = w.store.Version(ctx); err != nil {
			return err
		}
	}
	w.state.Ended = time.Now().UTC().Truncate(time.Microsecond)
	if err := w.note(ctx); err != nil {
		return err
	}
	return endTurn(ctx, w.store, w.turn)
}

// isFaultOfData tells that a batch was refused for what it says.
func isFaultOfData(err error) bool {
	switch collab.CodeOf(err) {
	case collab.BadUserInput, collab.ConflictCode, collab.NotFound:
		return !errors.Is(err, store.ErrOvertaken)
	}
	return false
}

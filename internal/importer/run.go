package importer

import (
	"cmp"
	"context"
	"fmt"
	"time"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
	"liaison/internal/store"
)

const defaultBatch = 5_000

// TooManyFaults is the error of an import that met more bad rows than its options
// allow. What was written before stays, and the next run goes on from there.
type TooManyFaults struct {
	Faults, Tolerance int
	Last              record.Fault
}

func (e *TooManyFaults) Error() string {
	return fmt.Sprintf("%d bad rows; at most %d are allowed: the last is %s", e.Faults, e.Tolerance, e.Last.Error())
}

// Run imports files. It reads them record by record, finds out which entities of
// the graph they are about, and writes batch after batch, each with the position
// that the import has reached, so that a run that was cut off is resumed by the next
// one with the same files. What the same source said before in a record and says no
// longer is retracted.
//
// Faults are counted and reported, and stop the import with *TooManyFaults only; an
// import of the whole source (Options.Complete) that has some, or no record, ends
// with *Incomplete. Errors of the store have its codes; a context that ends stops
// the import with the context's error, whole batches kept.
func Run(ctx context.Context, s store.Store, o Options) (Summary, error) {
	o.Batch = cmp.Or(o.Batch, defaultBatch)
	source := collab.EntityID(o.Format.Source.Key)
	r := &run{
		store: s, opts: o, source: source, repeats: newRepeats(),
		journal:  &journal{store: s, source: source, key: importKey(o)},
		resolver: newResolver(s, source),
	}
	r.resolver.rules = rules{
		domains: !o.NewOnly, names: (o.Format.Names || o.Format.NamesInCity) && !o.NewOnly || o.AnyCity, cityKnown: o.Format.NamesInCity && !o.AnyCity, anyCity: o.AnyCity || o.Format.List, list: o.Format.List,
	}
	if !o.NewOnly {
		r.resolver.rules.suggest = o.Suggest
	}
	if o.Complete {
		r.shown = map[uint64]bool{}
	}
	if done, err := r.begin(ctx); err != nil || done {
		return r.sum, err
	}
	if o.Format.Domains && !o.NewOnly {
		r.resolver.survey = surveyOnce(o)
	}
	if err := r.readPages(ctx); err != nil {
		return r.sum, err
	}
	return r.sum, r.finish(ctx)
}

// run is one import on its way into a store: it takes the rows of the files page by
// page, counts them, and hands the good ones to the resolver and then to the store.
type run struct {
	store    store.Store
	opts     Options
	source   collab.ID // the document that says what the files say
	sum      Summary
	journal  *journal
	resolver *resolver
	pending  *pendingLinks
	repeats  repeats
	largest  int             // the most records that the store takes at once, as it turned out; 0: any number
	cut      *record.Fault   // where a file ended too soon; nil: nowhere
	shown    map[uint64]bool // hashes of the locators that the files have; nil unless Options.Complete
}

// begin finds out where to start. done is true if these files were the last import
// of their source and nothing is to do.
func (r *run) begin(ctx context.Context) (done bool, err error) {
	imports, err := importsOf(ctx, r.store, r.source)
	if err != nil {
		return false, err
	}
	if done, err := r.isDone(ctx, imports); err != nil || done {
		return done, err
	}
	if !r.opts.DryRun {
		if r.journal.lease, err = acquireLease(ctx, r.store); err != nil {
			return false, err
		}
		// An import that ran until now may have written since.
		if imports, err = importsOf(ctx, r.store, r.source); err != nil {
			return false, err
		}
	}
	if err := r.start(ctx, imports); err != nil {
		return false, err
	}
	if r.pending, err = loadPending(ctx, r.store, r.source); err != nil {
		return false, err
	}
	if err := r.resolver.learn(ctx, r.pending.ends()); err != nil || r.opts.DryRun {
		return false, err
	}
	return false, r.journal.save(ctx, r.sum)
}

// isDone reports whether this very import was the last one of its source and ended;
// the summary then says so. It is asked before the lease is taken, so that another
// import that runs may go on.
func (r *run) isDone(ctx context.Context, imports []keptImport) (bool, error) {
	if len(imports) == 0 || r.opts.Again || r.opts.DryRun {
		return false, nil
	}
	last := imports[0]
	if last.key != r.journal.key || last.Ended.IsZero() {
		return false, nil
	}
	old := last.Summary
	r.sum = Summary{Read: old.Read, Unchanged: old.Read - old.Rejected, Rejected: old.Rejected, Waiting: old.Waiting, Known: true}
	var err error
	r.sum.Version, err = r.store.Version(ctx)
	return true, err
}

// start begins the import anew, or takes it up where an earlier run of it was
// interrupted. It is taken up only if no other import of the source has written
// since: what that one said in the records before the position would stay in force.
func (r *run) start(ctx context.Context, imports []keptImport) error {
	state := Import{Format: r.opts.Format.Name, Inputs: r.opts.Inputs, Variant: r.opts.Variant, Began: now()}
	if len(imports) == 0 {
		source, err := r.store.Get(ctx, []collab.ID{r.source})
		if err != nil {
			return err
		}
		state.First = source[0] == nil
	}
	if len(imports) > 0 && !r.opts.Again && !r.opts.DryRun {
		if last := imports[0]; last.key == r.journal.key && last.Ended.IsZero() {
			state, r.sum = last.Import, last.Summary
			state.TakenUp = now()
			r.sum.Resumed = state.Position
		}
	}
	r.journal.state = state
	return nil
}

// now is the present in UTC; tests set it to other days.
var now = func() time.Time { return time.Now().UTC().Truncate(time.Microsecond) }

// readPages runs the format in a goroutine of its own and writes each page while
// the next one is read.
func (r *run) readPages(ctx context.Context) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	pages := make(chan []row)
	done := make(chan error, 1)
	go func() {
		defer close(pages)
		p := &pager{ctx: ctx, size: r.opts.Batch, statements: r.opts.BatchStatements, skip: r.journal.state.Position, pages: pages}
		err := r.opts.read(p)
		if err == nil {
			err = p.flush()
		}
		done <- err
	}()
	for page := range pages {
		if err := r.takePage(ctx, page); err != nil {
			cancel(err)
			for range pages {
			}
			return cmp.Or(err, <-done) // waits for the reader, which stops because of err
		}
		if r.opts.OnProgress != nil {
			r.opts.OnProgress(r.sum)
		}
	}
	return <-done
}

// takePage takes one page of rows: it reports the bad ones and writes the others.
func (r *run) takePage(ctx context.Context, page []row) error {
	entries := make([]entry, 0, len(page))
	skipped := 0
	for _, row := range page {
		fault := row.fault
		if fault == nil {
			fault = r.repeats.add(row.record)
		}
		if fault == nil {
			r.show(row.record)
		}
		switch {
		case row.skipped:
			skipped++
		case fault == nil:
			r.unread(row.record.Unread)
			r.complete(&row.record)
			entries = append(entries, entry{Record: row.record, stampNote: row.stamp})
		default:
			if err := r.fault(*fault); err != nil {
				return err
			}
		}
	}
	r.sum.Read += len(page) - skipped
	if skipped == len(page) {
		return nil
	}
	return r.write(ctx, entries, r.journal.state.Position+len(page)-skipped)
}

// fault counts a bad row and reports it. It returns *TooManyFaults for one more than
// the options allow.
func (r *run) fault(f record.Fault) error {
	r.sum.Rejected++
	if f.Cut {
		r.cut = &f
	}
	if r.opts.OnFault != nil {
		r.opts.OnFault(f)
	}
	if r.opts.Tolerance >= 0 && r.sum.Rejected > r.opts.Tolerance {
		return &TooManyFaults{Faults: r.sum.Rejected, Tolerance: r.opts.Tolerance, Last: f}
	}
	return nil
}

// unread counts and reports the cells that a record was taken without.
func (r *run) unread(cells []record.Fault) {
	r.sum.Unread += len(cells)
	if r.opts.OnFault == nil {
		return
	}
	for _, f := range cells {
		r.opts.OnFault(f)
	}
}

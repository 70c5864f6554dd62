package cli

import (
	"sync/atomic"
	"time"

	"liaison/internal/importer"
	"liaison/internal/importer/input"
	"liaison/internal/importer/record"
)

// importWatch shows the progress of an import, and collects its faults and doubts.
type importWatch struct {
	Process
	reports reports
	set     *input.Set
	rows    []importer.Row // of a dry run
	faults  int
	doubts  int
	spent   time.Duration
}

const faultsShown = 10

// follow runs an import with callbacks that show its progress and write its reports.
func (t *importWatch) follow(o importer.Options, run func(importer.Options) (importer.Summary, error)) (importer.Summary, error) {
	var records, written atomic.Int64
	var ahead writeEstimate
	began := time.Now()
	w := t.watch(func() steps {
		return steps{done: written.Load(), total: t.set.Total, count: records.Load(), things: "records"}
	})
	o.OnProgress = func(s importer.Summary) {
		t.reports.begin(s)
		records.Store(int64(s.Read - s.Resumed))
		written.Store(ahead.written(t.set.Read()))
	}
	o.OnRow = func(r importer.Row) {
		t.reports.faults.add(r)
		if o.DryRun {
			t.rows = append(t.rows, r)
		}
	}
	o.OnDoubt = func(d importer.Doubt) {
		t.doubts++
		t.reports.doubts.add(d)
	}
	o.OnFault = func(f record.Fault) {
		t.faults++
		t.reports.faults.add(f)
		switch {
		case t.faults <= faultsShown:
			w.line(f.Error())
		case t.faults == faultsShown+1 && t.reports.faults != nil:
			w.line("and more bad rows and cells: see the report")
		case t.faults == faultsShown+1:
			w.line("and more bad rows and cells: --report FILE keeps them all")
		}
	}
	sum, err := run(o)
	w.stop()
	t.spent = time.Since(began)
	return sum, err
}

// writeEstimate estimates how many of the bytes that were read are written already: reading is
// two batches ahead of writing.
type writeEstimate struct {
	batches int64
	read    [2]int64 // at the end of the last but one batch, and of the last
}

// written takes the number of bytes read when a batch was written, and returns the
// estimate.
func (l *writeEstimate) written(read int64) int64 {
	l.batches++
	done := l.read[0]
	if l.batches <= 2 {
		done = read * l.batches / (l.batches + 2)
	}
	l.read = [2]int64{l.read[1], read}
	return done
}

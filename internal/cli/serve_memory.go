package cli

import (
	"context"
	"log/slog"
	"runtime/debug"
	"runtime/metrics"
	"time"

	"github.com/KimMachineGun/automemlimit/memlimit"
)

// limitMemory has Go's garbage collector work harder near nine tenths of the memory of the
// container, or else of the machine, rather than run into its end. GOMEMLIMIT, where it is
// set, is the limit instead.
func limitMemory(log *slog.Logger) {
	if _, err := memlimit.Set(memlimit.WithProvider(memlimit.ApplyFallback(memlimit.FromCgroup, memlimit.FromSystem))); err != nil {
		log.Warn("the limit of memory is unknown", "error", err)
	}
}

// startGC is the garbage collector's target in percent while a server reads a large graph
// into memory. Go's default of 100 collects so often that a start with 120,000 institutions
// takes a quarter more processor time.
const startGC = 300

// servingGC is the target once a large graph is in memory. Each collection looks through the
// whole graph: with this target an operation of lists three levels deep costs a twentieth less
// than with 100. A higher one would gain little and take hundreds of megabytes more.
const servingGC = 150

// startLeast is how many bytes the heap has before the target is raised. A small graph is
// ready so soon that the memory is worth more.
const startLeast = 64 << 20

// collectLess lets the garbage collector work less while a large graph is read, until
// prepared is closed or the context ends, and somewhat less afterwards. Where GOGC is set,
// the collector is left as it is.
func (p Process) collectLess(ctx context.Context, prepared <-chan struct{}) {
	if _, set := p.Env("GOGC"); set {
		return
	}
	look := time.NewTicker(50 * time.Millisecond)
	defer look.Stop()
	for heapBytes() < startLeast {
		select {
		case <-look.C:
		case <-prepared:
			return
		case <-ctx.Done():
			return
		}
	}
	debug.SetGCPercent(startGC)
	defer debug.SetGCPercent(servingGC)
	select {
	case <-prepared:
	case <-ctx.Done():
	}
}

// heapBytes returns how many bytes the last collection left on the heap.
func heapBytes() uint64 {
	sample := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(sample)
	if sample[0].Value.Kind() != metrics.KindUint64 {
		return 0
	}
	return sample[0].Value.Uint64()
}

package cli

import (
	"context"
	"log/slog"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"sync"
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
func heapBytes() uint64 { return measure("/gc/heap/live:bytes") }

// measure reads one of the measures of Go's runtime, 0 where it does not have it.
func measure(name string) uint64 {
	sample := []metrics.Sample{{Name: name}}
	metrics.Read(sample)
	if sample[0].Value.Kind() != metrics.KindUint64 {
		return 0
	}
	return sample[0].Value.Uint64()
}

// profileMemory has Go's runtime sample allocations for /debug/pprof/, at Go's own rate. The
// rate is set once, since tests start several servers.
var profileMemory = sync.OnceFunc(func() { runtime.MemProfileRate = 512 << 10 })

// lookAtMemory is how often warnOfLittleMemory looks.
const lookAtMemory = 2 * time.Second

// warnOfLittleMemory warns in the log, once, that the limit of memory is too small for what the
// program holds. It waits for two looks in a row that find it so, or for the end of the context.
// Nothing else would tell why the server is slow: Go's collector then runs again and again and
// takes up to half of the processors.
func warnOfLittleMemory(ctx context.Context, log *slog.Logger) {
	look := time.NewTicker(lookAtMemory)
	defer look.Stop()
	for times := 0; ; {
		held, goal := heapBytes(), measure("/gc/heap/goal:bytes")
		if times++; !littleMemory(held, goal) {
			times = 0
		}
		if times == 2 {
			log.Warn("there is too little memory for the graph, so that the collector of unused memory takes much of the processors: "+
				"raise GOMEMLIMIT or the memory of the container, or set --snapshot-memory well below the limit to leave the graph in the store",
				"limit_mb", measure("/gc/gomemlimit:bytes")>>20, "held_mb", held>>20)
			return
		}
		select {
		case <-look.C:
		case <-ctx.Done():
			return
		}
	}
}

// littleMemory reports whether the collector has to begin anew when the heap has grown by less
// than a tenth of what the last collection left, which a limit of memory alone demands.
func littleMemory(held, goal uint64) bool { return goal < held+held/10 }

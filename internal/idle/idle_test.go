package idle

import (
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
)

// withProcessors lets a test have so many processors, as if its goroutine were the only
// request.
func withProcessors(t *testing.T, n int) {
	before := runtime.GOMAXPROCS(n)
	end := Begin()
	t.Cleanup(func() {
		end()
		runtime.GOMAXPROCS(before)
		if left := busy.Load(); left != 0 {
			t.Errorf("%d processors are still counted as busy", left)
		}
	})
}

// TestIdleProcessorsHelp: two calls that wait for each other end, since an idle processor
// runs one of them.
func TestIdleProcessorsHelp(t *testing.T) {
	withProcessors(t, 2)
	var both sync.WaitGroup
	both.Add(2)
	Each(2, func(int) {
		both.Done()
		both.Wait()
	})
}

// TestNoMoreThanTheProcessors: however many calls there are, and however they are
// nested, no more of them run at the same time than there are processors.
func TestNoMoreThanTheProcessors(t *testing.T) {
	withProcessors(t, 3)
	var running, most atomic.Int32
	var calls [40][5]atomic.Int32
	Each(len(calls), func(i int) {
		Each(len(calls[i]), func(j int) {
			now := running.Add(1)
			for known := most.Load(); known < now && !most.CompareAndSwap(known, now); known = most.Load() {
			}
			calls[i][j].Add(1)
			runtime.Gosched()
			running.Add(-1)
		})
	})
	if most.Load() > 3 {
		t.Errorf("%d calls ran at the same time on 3 processors", most.Load())
	}
	for i := range calls {
		for j := range calls[i] {
			if n := calls[i][j].Load(); n != 1 {
				t.Errorf("call %d of %d was made %d times", j, i, n)
			}
		}
	}
}

// TestBusyProcessorsAreLeftAlone: while other requests run on all processors, a request
// makes its calls itself, in order.
func TestBusyProcessorsAreLeftAlone(t *testing.T) {
	withProcessors(t, 2)
	end := Begin()
	defer end()
	var order []int // unguarded: the race detector tells of goroutines
	Each(5, func(i int) { order = append(order, i) })
	if !slices.Equal(order, []int{0, 1, 2, 3, 4}) {
		t.Errorf("the calls were made in the order %v", order)
	}
}

// TestPanicIsTheCallers: a panic of a call reaches the caller, whichever goroutine made
// the call, and the processor is idle afterwards.
func TestPanicIsTheCallers(t *testing.T) {
	withProcessors(t, 2)
	for bad := range 2 {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("the panic of call %d is lost", bad)
				}
			}()
			var both sync.WaitGroup
			both.Add(2)
			Each(2, func(i int) {
				both.Done()
				both.Wait()
				if i == bad {
					panic("a call panics")
				}
			})
		}()
	}
}

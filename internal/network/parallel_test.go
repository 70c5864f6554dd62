package network

import (
	"runtime"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// TestPanicOfAJob: a panic in any of the goroutines is one of the caller's, and does not
// end the process.
func TestPanicOfAJob(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("the caller saw no panic")
		}
	}()
	_ = parallel(t.Context(), 100, func() func(int) {
		return func(int) { panic("a fault") }
	})
}

// TestNoJobOutlivesAPanic: all jobs have ended when the caller sees the panic of one,
// whichever goroutine ran that one.
func TestNoJobOutlivesAPanic(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(2))
	for range 20 { // it is left to chance which job the caller runs
		var both sync.WaitGroup
		both.Add(2)
		var ended atomic.Bool
		func() {
			defer func() { _ = recover() }()
			_ = parallel(t.Context(), 2, func() func(int) {
				return func(job int) {
					both.Done()
					both.Wait()
					if job == 0 {
						panic("a fault")
					}
					time.Sleep(time.Millisecond)
					ended.Store(true)
				}
			})
		}()
		if !ended.Load() {
			t.Fatal("a job still runs after the panic of another")
		}
	}
}

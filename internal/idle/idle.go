// Package idle lets a request use processors that no request uses at the moment.
//
// Package graph tells it which requests run; package resolve writes long lists with it,
// package ties finds the partners of several institutions, and package match matches many
// strings. It must not know what the work is.
package idle

import (
	"runtime"
	"sync/atomic"

	"liaison/internal/collab"
)

// busy counts the processors in use: one for each request that runs, and one for each
// goroutine that helps a request.
var busy atomic.Int32

// Begin counts a request that runs, until the function that it returns is called.
func Begin() (end func()) {
	busy.Add(1)
	return release
}

func release() { busy.Add(-1) }

// take reserves an idle processor, which release gives back, and reports whether there
// was one.
func take() bool {
	for {
		n := busy.Load()
		if int(n) >= runtime.GOMAXPROCS(0) {
			return false
		}
		if busy.CompareAndSwap(n, n+1) {
			return true
		}
	}
}

// Each calls run once with each number from 0 to n-1, and returns when all calls have
// returned. Idle processors help the caller, whose request has been counted by Begin: then
// calls overlap. Without any the caller makes all calls in order. A panic of a call is one
// of the caller's.
func Each(n int, run func(i int)) {
	var next atomic.Int64
	work := func() (none struct{}) {
		for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
			run(i)
		}
		return none
	}
	for helpers := 1; helpers < n && take(); helpers++ {
		wait := collab.Beside(func() struct{} {
			defer release()
			return work()
		})
		defer wait()
	}
	work()
}

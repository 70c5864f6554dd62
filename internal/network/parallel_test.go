package network

import "testing"

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

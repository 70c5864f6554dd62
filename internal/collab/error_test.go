package collab_test

import (
	"testing"

	"liaison/internal/collab"
)

func TestWorkBesideOthers(t *testing.T) {
	if got := collab.Beside(func() int { return 7 })(); got != 7 {
		t.Errorf("the work's result is %d, want 7", got)
	}
}

// TestPanicBesideOthers: a panic of work in another goroutine is one of the goroutine that
// waits for it, which may recover; it would end the process otherwise.
func TestPanicBesideOthers(t *testing.T) {
	wait := collab.Beside(func() int { panic("a fault") })
	ask := func() (err error) {
		defer collab.Recover(&err, "the question failed")
		wait()
		return nil
	}
	if code := collab.CodeOf(ask()); code != collab.Internal {
		t.Errorf("who waits gets %q, want %s", code, collab.Internal)
	}
}

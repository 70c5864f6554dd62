package live_test

import (
	"context"
	"fmt"
	"testing"

	"liaison/internal/live"
	"liaison/internal/store/mem"
)

// TestHeldGrowsWithTheGraph: a view tells its version, and takes more for more names.
func TestHeldGrowsWithTheGraph(t *testing.T) {
	s := mem.New()
	m := live.New(s, 0)
	if version, bytes := m.Held(); version != 0 || bytes != 0 {
		t.Errorf("before the first view: version %d, %d bytes", version, bytes)
	}
	last := int64(0)
	for i := range 3 {
		for j := range 20 {
			tell(t, s, fmt.Sprintf("%d-%d", i, j), fmt.Sprintf("University of the %dth Town, Campus %d", i, j))
		}
		at, err := s.Version(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		if _, err := m.At(context.Background(), at); err != nil {
			t.Fatal(err)
		}
		version, bytes := m.Held()
		if version != at || bytes <= last {
			t.Errorf("version %d of %d, %d bytes after %d", version, at, bytes, last)
		}
		last = bytes
	}
}

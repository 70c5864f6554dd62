package live_test

import (
	"context"
	"testing"

	"liaison/internal/live/livetest"
	"liaison/internal/store"
	"liaison/internal/store/mem"
	"liaison/internal/store/sqlite"
	"liaison/internal/store/storetest"
)

// TestContract holds memory in front of a store to the contract of stores: the answers of
// both together equal the oracle's.
func TestContract(t *testing.T) {
	t.Run("naive", func(t *testing.T) {
		storetest.Run(t, func(*testing.T) store.Store { return livetest.InFront(mem.New()) })
	})
	t.Run("sqlite", func(t *testing.T) {
		storetest.Run(t, func(t *testing.T) store.Store {
			s, err := sqlite.Open(context.Background(), sqlite.Memory)
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { _ = s.Close(context.Background()) })
			return livetest.InFront(s)
		})
	})
}

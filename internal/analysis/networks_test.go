package analysis

import (
	"context"
	"errors"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"liaison/internal/collab"
	"liaison/internal/network"
)

func tiny() *Network { return &Network{Graph: network.New(0, nil)} }

func TestANetworkThatManyAskForIsMadeOnce(t *testing.T) {
	n := NewNetworks(nil)
	var made atomic.Int32
	var clients sync.WaitGroup
	for range 20 {
		clients.Go(func() {
			_, err := n.network(t.Context(), 1, "whole", func(context.Context) (*Network, error) {
				made.Add(1)
				time.Sleep(20 * time.Millisecond)
				return tiny(), nil
			})
			if err != nil {
				t.Error(err)
			}
		})
	}
	clients.Wait()
	if made.Load() != 1 {
		t.Errorf("made %d times", made.Load())
	}
}

func TestWhoWaitsForANetworkThatFailedMakesIt(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n := NewNetworks(nil)
		late := errors.New("too late")
		go func() {
			_, err := n.network(t.Context(), 1, "whole", func(context.Context) (*Network, error) {
				time.Sleep(time.Second)
				return nil, late
			})
			if err != late {
				t.Error(err)
			}
		}()
		synctest.Wait()
		want := tiny()
		got, err := n.network(t.Context(), 1, "whole", func(context.Context) (*Network, error) { return want, nil })
		if got != want || err != nil {
			t.Error(got, err)
		}
	})
}

// TestLargeNetworksWaitForRoom: a share of the room is free when all who use it have
// ended, and no sooner.
func TestLargeNetworksWaitForRoom(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := newRoom(func() {})
		first, end := context.WithCancel(t.Context())
		share, err := r.take(first, 40_000_000)
		if err != nil {
			t.Fatal(err)
		}
		waits := func(ctx context.Context, why string) {
			t.Helper()
			short, cancel := context.WithTimeout(ctx, time.Second)
			defer cancel()
			if _, err := r.take(short, 40_000_000); collab.CodeOf(err) != collab.DeadlineExceeded {
				t.Errorf("%s: %v", why, err)
			}
		}
		waits(t.Context(), "the first uses it")
		if _, err := r.take(t.Context(), smallPairs-1); err != nil {
			t.Error("a small one need not wait: ", err)
		}
		second, endSecond := context.WithCancel(t.Context())
		share.use(second)
		end()
		synctest.Wait()
		waits(t.Context(), "the second uses it still")
		endSecond()
		synctest.Wait()
		again, cancel := context.WithCancel(t.Context())
		defer cancel()
		if _, err := r.take(again, 40_000_000); err != nil {
			t.Error("after both have ended: ", err)
		}
	})
}

// TestTheCacheGivesItsRoomUp: the cache drops a network to make room for one that is
// asked for, and takes none in while somebody waits.
func TestTheCacheGivesItsRoomUp(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n := NewNetworks(nil)
		build := func(ctx context.Context, key string) error {
			_, err := n.network(ctx, 1, key, func(ctx context.Context) (_ *Network, err error) {
				made := tiny()
				made.hold, err = n.room.take(ctx, 40_000_000)
				return made, err
			})
			return err
		}
		for _, key := range []string{"a", "b", "c"} {
			ctx, end := context.WithCancel(t.Context())
			if err := build(ctx, key); err != nil {
				t.Fatalf("%s: %v", key, err)
			}
			end()
			synctest.Wait()
			if len(n.byKey) != 1 || n.byKey[key] == nil || n.room.pairs.TryAcquire(roomPairs) {
				t.Errorf("after %s the cache holds %d networks and none of their room", key, len(n.byKey))
			}
		}
		n.forget()
		if !n.room.pairs.TryAcquire(roomPairs) {
			t.Error("some room is lost")
		}
	})
}

// TestNoNetworkIsLargerThanTheCache: neither one network nor all together take more than
// the cache may.
func TestNoNetworkIsLargerThanTheCache(t *testing.T) {
	n := NewNetworks(nil)
	put := func(version int64, key string, size int) {
		n.mu.Lock()
		defer n.mu.Unlock()
		n.put(version, key, &Network{Graph: &network.Graph{Targets: make([]int32, size/12)}})
	}
	for i := range 5 {
		put(1, string(rune('a'+i)), cacheSize/3)
	}
	if n.size > cacheSize || len(n.byKey) != 2 || n.byKey["e"] == nil {
		t.Errorf("%d networks of %d bytes", len(n.byKey), n.size)
	}
	put(1, "large", cacheSize+12)
	if n.byKey["large"] != nil || len(n.byKey) != 2 {
		t.Error("a network larger than the cache is in it, or has displaced others")
	}
	put(2, "next", 120)
	if len(n.byKey) != 1 || n.size != n.byKey["next"].Value.(*kept).size {
		t.Errorf("of an older version %d networks are left, of %d bytes", len(n.byKey)-1, n.size)
	}
}

// TestANetworkThatNeverHasRoom: a network that will never have room is refused at once.
func TestANetworkThatNeverHasRoom(t *testing.T) {
	limit := debug.SetMemoryLimit(300 << 20)
	defer debug.SetMemoryLimit(limit)
	r := newRoom(func() {})
	ctx, end := context.WithCancel(t.Context())
	defer end()
	if _, err := r.take(ctx, 3_000_000); collab.CodeOf(err) != collab.TooCostly {
		t.Errorf("144 MB in a third of 300 MB: %v", err)
	}
	if _, err := r.take(ctx, 2_000_000); err != nil {
		t.Errorf("96 MB in a third of 300 MB: %v", err)
	}
}

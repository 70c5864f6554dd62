package analysis

import (
	"context"
	"errors"
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

// The room that an answer takes is free once its request has ended, and no sooner.
func TestLargeNetworksWaitForRoom(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := newRoom()
		first, end := context.WithCancel(t.Context())
		if err := r.take(first, 40_000_000); err != nil {
			t.Fatal(err)
		}
		short, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		if err := r.take(short, 40_000_000); collab.CodeOf(err) != collab.DeadlineExceeded {
			t.Errorf("got %v", err)
		}
		if err := r.take(short, smallPairs-1); err != nil {
			t.Error("a small one need not wait: ", err)
		}
		end()
		synctest.Wait()
		again, cancel := context.WithCancel(t.Context())
		defer cancel()
		if err := r.take(again, 40_000_000); err != nil {
			t.Error("after the first has ended: ", err)
		}
	})
}

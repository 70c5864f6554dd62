package object

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
)

func TestGathererReadsTogetherAndOnce(t *testing.T) {
	var reads, keys atomic.Int32
	g := newBatchLoader(func(_ context.Context, ks []int) (map[int]string, error) {
		reads.Add(1)
		keys.Add(int32(len(ks)))
		out := map[int]string{}
		for _, k := range ks {
			if k != 13 {
				out[k] = fmt.Sprint(k)
			}
		}
		return out, nil
	})
	g.Prime(99, "primed")
	var wg sync.WaitGroup
	for i := range 200 {
		wg.Go(func() {
			list, err := g.LoadAll(t.Context(), []int{i % 50, 13, 99})
			if want := fmt.Sprint(i % 50); err != nil || list[0] != want && i%50 != 13 || list[1] != "" || list[2] != "primed" {
				t.Errorf("%v, %v", list, err)
			}
		})
	}
	wg.Wait()
	if reads.Load() > 5 || keys.Load() != 50 {
		t.Errorf("%d reads of %d keys", reads.Load(), keys.Load())
	}
}

func TestGathererFailsAllThatAsked(t *testing.T) {
	broken := errors.New("broken")
	g := newBatchLoader(func(context.Context, []int) (map[int]int, error) { return nil, broken })
	if _, err := g.LoadAll(t.Context(), []int{1, 2}); !errors.Is(err, broken) {
		t.Errorf("got %v", err)
	}
	g = newBatchLoader(func(context.Context, []int) (map[int]int, error) { panic("at the disk") })
	if _, err := g.Load(t.Context(), 1); err == nil {
		t.Error("a panic was no error")
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	wait := make(chan struct{})
	defer close(wait)
	g = newBatchLoader(func(context.Context, []int) (map[int]int, error) { <-wait; return nil, nil })
	if _, err := g.Load(ctx, 1); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

package resolve

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"testing"
	"time"
)

func TestGathererReadsTogetherAndOnce(t *testing.T) {
	var reads, keys atomic.Int32
	o := NewOperation()
	g := NewLoader(o, func(_ context.Context, ks []int) (map[int]string, error) {
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
	o.sideBySide(200, func(i int) {
		list, err := g.LoadAll(t.Context(), []int{i % 50, 13, 99})
		if want := fmt.Sprint(i % 50); err != nil || list[0] != want && i%50 != 13 || list[1] != "" || list[2] != "primed" {
			t.Errorf("%v, %v", list, err)
		}
	})
	if reads.Load() > 5 || keys.Load() != 50 {
		t.Errorf("%d reads of %d keys", reads.Load(), keys.Load())
	}
}

func TestGathererFailsAllThatAsked(t *testing.T) {
	broken := errors.New("broken")
	g := NewLoader(NewOperation(), func(context.Context, []int) (map[int]int, error) { return nil, broken })
	if _, err := g.LoadAll(t.Context(), []int{1, 2}); !errors.Is(err, broken) {
		t.Errorf("got %v", err)
	}
	g = NewLoader(NewOperation(), func(context.Context, []int) (map[int]int, error) { panic("at the disk") })
	if _, err := g.Load(t.Context(), 1); err == nil {
		t.Error("a panic was no error")
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	wait := make(chan struct{})
	defer close(wait)
	g = NewLoader(NewOperation(), func(context.Context, []int) (map[int]int, error) { <-wait; return nil, nil })
	if _, err := g.Load(ctx, 1); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

// TestLoadersReadWhenNobodyElseRuns: keys are read at once when all fields wait, all of
// a level together, and also while a field runs for long.
func TestLoadersReadWhenNobodyElseRuns(t *testing.T) {
	_, o := With(t.Context())
	var reads atomic.Int32
	g := NewLoader(o, func(_ context.Context, ks []int) (map[int]int, error) {
		reads.Add(1)
		out := map[int]int{}
		for _, k := range ks {
			out[k] = k + 1000
		}
		return out, nil
	})
	o.sideBySide(300, func(i int) {
		k := i
		for range 3 {
			if i%7 == 0 {
				time.Sleep(time.Millisecond / 2) // a field that runs keeps the others waiting for it
			}
			k, _ = g.Load(t.Context(), k)
		}
		if k != i+3000 {
			t.Errorf("%d became %d", i, k)
		}
	})
	if n := reads.Load(); n > 6 {
		t.Errorf("three levels took %d reads", n)
	}
	if o.running != 1 || len(o.pending) != 0 {
		t.Errorf("%d run and %d wait at the end", o.running, len(o.pending))
	}
	o.start(1) // one that never ends
	if v, err := g.Load(t.Context(), 5000); v != 6000 || err != nil {
		t.Errorf("beside a field that runs on: %d, %v", v, err)
	}
}

// TestValuesFromMemoryAreReadAtOnce: a key that is loaded from memory is read by itself without waiting
// for others, once for all that ask for it, and an error or a panic is given to all.
func TestValuesFromMemoryAreReadAtOnce(t *testing.T) {
	var reads atomic.Int32
	o := NewOperation()
	o.InMemory(true)
	g := NewLoader(o, func(_ context.Context, ks []int) (map[int]int, error) {
		switch reads.Add(1); {
		case len(ks) != 1:
			t.Errorf("%v are read together", ks)
		case ks[0] == 13:
			panic("at the disk")
		}
		return map[int]int{ks[0]: ks[0] + 1000}, nil
	})
	if v, err := g.LoadFromMemory(t.Context(), 7); v != 1007 || err != nil || reads.Load() != 1 {
		t.Errorf("%d, %v after %d reads", v, err, reads.Load())
	}
	o.sideBySide(100, func(i int) {
		if v, err := g.LoadFromMemory(t.Context(), i%10); v != i%10+1000 || err != nil {
			t.Errorf("%d: %d, %v", i, v, err)
		}
	})
	if reads.Load() != 10 {
		t.Errorf("10 keys were read %d times", reads.Load())
	}
	o.sideBySide(3, func(int) {
		if _, err := g.LoadFromMemory(t.Context(), 13); err == nil {
			t.Error("a panic was no error")
		}
	})
	if v, err := g.Load(t.Context(), 7); v != 1007 || err != nil {
		t.Errorf("a key that was loaded from memory is not known: %d, %v", v, err)
	}
}

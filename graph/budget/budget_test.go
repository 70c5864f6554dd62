package budget

import (
	"context"
	"errors"
	"testing"
	"time"
)

func TestSpending(t *testing.T) {
	ctx, b := With(t.Context())
	if Of(ctx) != b {
		t.Fatal("the context does not carry its budget")
	}
	if err := b.Work(MaxWork); err != nil || b.Spent() || ctx.Err() != nil {
		t.Fatalf("all of the budget: %v", err)
	}
	if err := b.Promise(1); !errors.Is(err, ErrSpent) || !b.Spent() {
		t.Errorf("one unit more is promised: %v", err)
	}
	if !errors.Is(context.Cause(ctx), ErrSpent) {
		t.Errorf("the operation goes on: %v", context.Cause(ctx))
	}
	if err := b.Bytes(1); !errors.Is(err, ErrSpent) {
		t.Errorf("a spent budget gives bytes: %v", err)
	}
}

func TestBytes(t *testing.T) {
	_, b := With(t.Context())
	if err := b.Bytes(MaxBytes); err != nil {
		t.Fatal(err)
	}
	if err := b.Bytes(1); !errors.Is(err, ErrSpent) {
		t.Errorf("an answer may be larger than the largest: %v", err)
	}
}

// TestPromises: promises add up, but spend nothing.
func TestPromises(t *testing.T) {
	_, b := With(t.Context())
	for range 2 {
		if err := b.Promise(MaxWork / 2); err != nil {
			t.Fatal(err)
		}
	}
	if work, _ := b.Used(); work != 0 {
		t.Errorf("%d units are spent", work)
	}
	if err := b.Promise(1); !errors.Is(err, ErrSpent) || !b.Spent() {
		t.Errorf("more is promised than there is: %v", err)
	}
}

// TestStoreShare: a question more than the share waits for one to be answered.
func TestStoreShare(t *testing.T) {
	ctx, b := With(t.Context())
	var leaves []func()
	for range storeShare {
		leave, err := b.EnterStore(ctx)
		if err != nil {
			t.Fatal(err)
		}
		leaves = append(leaves, leave)
	}
	soon, cancel := context.WithTimeout(ctx, 10*time.Millisecond)
	defer cancel()
	if _, err := b.EnterStore(soon); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("more than the share enters: %v", err)
	}
	leaves[0]()
	if leave, err := b.EnterStore(ctx); err != nil {
		t.Errorf("nobody enters after one has left: %v", err)
	} else {
		leave()
	}
}

// TestNoBudget: work outside of an operation counts nothing.
func TestNoBudget(t *testing.T) {
	b := Of(t.Context())
	leave, err := b.EnterStore(t.Context())
	if err != nil || b.Work(2*MaxWork) != nil || b.Bytes(2*MaxBytes) != nil || b.Promise(2*MaxWork) != nil || b.Spent() {
		t.Error("nil is a budget that ends")
	}
	leave()
	b.End()
}

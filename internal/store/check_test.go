package store_test

import (
	"strings"
	"testing"
	"time"

	"liaison/internal/store"
)

// TestTheFirstFaultOfABatchIsTold: a batch with several faults gets the same error each time.
func TestTheFirstFaultOfABatchIsTold(t *testing.T) {
	long := strings.Repeat("x", 10_000)
	for range 50 {
		_, _, err := store.Plan(t.Context(), nil, store.Batch{Actor: long, Reason: long, Key: long}, time.Time{})
		if err == nil || !strings.Contains(err.Error(), "actor") {
			t.Fatalf("the error is %v, not one about the actor", err)
		}
	}
}

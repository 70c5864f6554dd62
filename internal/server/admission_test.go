package server

import (
	"context"
	"fmt"
	"testing"
	"time"
)

// TestAdmission: one client cannot take all turns, and what cannot be had in time is refused.
func TestAdmission(t *testing.T) {
	a := newAdmission()
	var leaves []func()
	for range clientAtOnce {
		leave, err := a.enter(t.Context(), "greedy")
		if err != nil {
			t.Fatal(err)
		}
		leaves = append(leaves, leave)
	}
	soon, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	if _, err := a.enter(soon, "greedy"); err == nil {
		t.Error("a client has more operations at once than its share")
	}
	for i := range operationsAtOnce - clientAtOnce {
		leave, err := a.enter(t.Context(), fmt.Sprint("client ", i))
		if err != nil {
			t.Fatalf("another client does not get in: %s", err)
		}
		leaves = append(leaves, leave)
	}
	later, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	if _, err := a.enter(later, "late"); err == nil {
		t.Error("more operations run at once than there are turns")
	}
	waiting := make(chan error)
	go func() {
		leave, err := a.enter(t.Context(), "late")
		if err == nil {
			leave()
		}
		waiting <- err
	}()
	for _, leave := range leaves {
		leave()
	}
	if err := <-waiting; err != nil {
		t.Errorf("who waits does not get the turn of who leaves: %s", err)
	}
	if len(a.clients) != 0 {
		t.Errorf("%d clients are remembered after they have left", len(a.clients))
	}
}

package server

import (
	"context"
	"fmt"
	"net/http/httptest"
	"net/netip"
	"testing"
	"time"
)

// TestAdmission: one client cannot take all turns, and what cannot be had in time is refused.
func TestAdmission(t *testing.T) {
	a := newAdmission(0, nil)
	var leaves []func()
	for range clientAtOnce {
		_, leave, err := a.enter(t.Context(), "greedy")
		if err != nil {
			t.Fatal(err)
		}
		leaves = append(leaves, leave)
	}
	soon, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	if _, _, err := a.enter(soon, "greedy"); err == nil {
		t.Error("a client has more operations at once than its share")
	}
	for i := range operationsAtOnce - clientAtOnce {
		_, leave, err := a.enter(t.Context(), fmt.Sprint("client ", i))
		if err != nil {
			t.Fatalf("another client does not get in: %s", err)
		}
		leaves = append(leaves, leave)
	}
	later, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	if _, _, err := a.enter(later, "late"); err == nil {
		t.Error("more operations run at once than there are turns")
	}
	waiting := make(chan error)
	go func() {
		_, leave, err := a.enter(t.Context(), "late")
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

// TestClientBehindProxies: who asks is told by proxies that are trusted, and by nobody else.
func TestClientBehindProxies(t *testing.T) {
	proxies := []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")}
	for _, test := range []struct{ remote, forwarded, want string }{
		{"192.0.2.1:5000", "", "192.0.2.1"},
		{"192.0.2.1:5000", "198.51.100.7", "192.0.2.1"},
		{"10.0.0.1:5000", "", "10.0.0.1"},
		{"10.0.0.1:5000", "198.51.100.7", "198.51.100.7"},
		{"10.0.0.1:5000", "203.0.113.9, 198.51.100.7", "198.51.100.7"},
		{"10.0.0.1:5000", "198.51.100.7, 10.1.1.1", "198.51.100.7"},
		{"10.0.0.1:5000", "nonsense", "10.0.0.1"},
		{"[::ffff:10.0.0.1]:5000", "2001:db8::1", "2001:db8::1"},
	} {
		r := httptest.NewRequest("GET", "/graphql", nil)
		r.RemoteAddr = test.remote
		if test.forwarded != "" {
			r.Header.Set("X-Forwarded-For", test.forwarded)
		}
		if got := address(r, proxies); got != test.want {
			t.Errorf("%s by %q is %s, want %s", test.remote, test.forwarded, got, test.want)
		}
	}
}

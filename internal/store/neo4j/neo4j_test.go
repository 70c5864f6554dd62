package neo4j_test

import (
	"context"
	"testing"
	"time"

	"liaison/internal/live/livetest"
	"liaison/internal/store"
	"liaison/internal/store/neo4j"
	"liaison/internal/store/neo4j/neo4jtest"
	"liaison/internal/store/storetest"
)

func TestContract(t *testing.T) {
	storetest.Run(t, func(t *testing.T) store.Store { return open(t, empty(t)) })
}

// TestContractWithMemory tests the store with memory in front of it against the named
// cases of the contract. The random batches of the contract run with memory in front of
// the faster stores.
func TestContractWithMemory(t *testing.T) {
	storetest.RunCases(t, func(t *testing.T) store.Store { return livetest.InFront(open(t, empty(t))) })
}

// empty returns the address of the shared server after deleting all data there.
func empty(t testing.TB) string {
	t.Helper()
	url := neo4jtest.Address(t)
	neo4jtest.Empty(t, url)
	return url
}

func open(t testing.TB, url string) *neo4j.Store {
	t.Helper()
	user, password := neo4jtest.Credentials()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	s, err := neo4j.Open(ctx, url, neo4j.Auth{User: user, Password: password})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close(context.Background()) })
	return s
}

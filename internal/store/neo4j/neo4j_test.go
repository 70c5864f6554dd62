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

// TestContractWithMemory holds memory in front of the store to the named cases of the
// contract. What random batches find in it beyond them, they find in front of stores that
// take less time.
func TestContractWithMemory(t *testing.T) {
	storetest.RunCases(t, func(t *testing.T) store.Store { return livetest.InFront(open(t, empty(t))) })
}

// empty is the address of the shared server, its data deleted.
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

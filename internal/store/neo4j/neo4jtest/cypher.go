package neo4jtest

import (
	"context"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// Empty deletes all data, not the indexes, of the server at the address.
func Empty(t testing.TB, url string) {
	t.Helper()
	Run(t, url, "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS", nil)
}

// Run runs a statement outside the store, with Credentials, and gives its rows.
func Run(t testing.TB, url, cypher string, params map[string]any) [][]any {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Minute) // a busy machine takes more than one to empty a server
	defer cancel()
	auth := neo4j.NoAuth()
	if user, password := Credentials(); user != "" {
		auth = neo4j.BasicAuth(user, password, "")
	}
	driver, err := neo4j.NewDriverWithContext(url, auth)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = driver.Close(ctx) }()
	session := driver.NewSession(ctx, neo4j.SessionConfig{DatabaseName: "neo4j"})
	defer func() { _ = session.Close(ctx) }()
	result, err := session.Run(ctx, cypher, params)
	if err != nil {
		t.Fatal(err)
	}
	records, err := result.Collect(ctx)
	if err != nil {
		t.Fatal(err)
	}
	var rows [][]any
	for _, r := range records {
		rows = append(rows, r.Values)
	}
	return rows
}

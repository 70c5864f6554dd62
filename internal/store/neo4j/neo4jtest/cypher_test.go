package neo4jtest_test

import (
	"testing"

	"liaison/internal/store/neo4j/neo4jtest"
)

// The stories in Chromium run this test alone before they fill the server, which tests before may have left full.
func TestEmpty(t *testing.T) {
	url := neo4jtest.Address(t)
	neo4jtest.Run(t, url, "CREATE (:Leftover)-[:LEFT]->(:Leftover)", nil)
	neo4jtest.Empty(t, url)
	if rows := neo4jtest.Run(t, url, "MATCH (n) RETURN n LIMIT 1", nil); len(rows) != 0 {
		t.Errorf("the server still has %v", rows)
	}
}

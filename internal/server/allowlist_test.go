package server

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"liaison/graph"
	"liaison/internal/query"
	"liaison/internal/store/mem"
)

// TestOnlyListedOperations: a server with a list answers what is in it, by text, by hash
// and by id, and nothing else.
func TestOnlyListedOperations(t *testing.T) {
	const listed = "query Version {\n  graph { version }\n}"
	sum := sha256.Sum256([]byte(listed))
	hash := hex.EncodeToString(sum[:])
	s := mem.New()
	log := slog.New(slog.DiscardHandler)
	for name, file := range map[string]string{
		"Apollo's manifest": fmt.Sprintf(`{"format":"apollo-persisted-query-manifest","version":1,"operations":[{"id":"v1","name":"Version","type":"query","body":%q}]}`, listed),
		"an object":         fmt.Sprintf(`{"v1":%q}`, listed),
	} {
		operations, err := graph.ReadOperations([]byte(file))
		if err != nil {
			t.Fatalf("%s: %s", name, err)
		}
		h := Handler(Options{Graph: &graph.Resolver{Store: s, Memory: query.NewMemory(s, 0), Operations: operations, Log: log}, Log: log})
		byHash := `{"extensions":{"persistedQuery":{"version":1,"sha256Hash":%q}}}`
		for body, want := range map[string]string{
			fmt.Sprintf(`{"query":%q}`, listed):             `{"data":{"graph":{"version":0}}`,
			fmt.Sprintf(byHash, hash):                       `{"data":{"graph":{"version":0}}`,
			fmt.Sprintf(byHash, "v1"):                       `{"data":{"graph":{"version":0}}`,
			fmt.Sprintf(byHash, "v2"):                       `PERSISTED_QUERY_NOT_FOUND`,
			`{"query":"{__typename}"}`:                      `FORBIDDEN`,
			`{"extensions":{"persistedQuery":"x"}}`:         `PERSISTED_QUERY_NOT_FOUND`,
			`{"query":"{` + strings.Repeat("a ", 9) + `}"}`: `FORBIDDEN`,
		} {
			if w := do(h, post(body, jsonType, "")); !strings.Contains(w.Body.String(), want) {
				t.Errorf("%s, %s: %s", name, body, w.Body)
			}
		}
	}
	for _, wrong := range []string{``, `{}`, `[]`, `{"a":1}`, `{"a":"{nothing}"}`} {
		if _, err := graph.ReadOperations([]byte(wrong)); err == nil {
			t.Errorf("%q is taken", wrong)
		}
	}
}

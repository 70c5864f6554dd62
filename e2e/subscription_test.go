package e2e

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"liaison/internal/store/neo4j/neo4jtest"
)

func TestSubscriptionsOnSQLite(t *testing.T) {
	subscriptions(t, "sqlite:"+filepath.Join(t.TempDir(), "graph.db"))
}

func TestSubscriptionsOnNeo4j(t *testing.T) {
	address := neo4jtest.Address(t)
	neo4jtest.Empty(t, address)
	subscriptions(t, address)
}

// subscriptions starts two servers on one store. The subscribers of each receive every
// change that is written through either server, once and in order; so does a subscriber
// whose connection is cut now and then.
func subscriptions(t *testing.T, address string) {
	var servers []*hostile
	for range 2 {
		servers = append(servers, startOn(t, address))
	}
	const writes = 40 // through each server
	var heard sync.WaitGroup
	lists := make([][]string, 4)
	for i := range lists {
		h, steady := servers[i%2], i < 2
		heard.Add(1)
		go func() {
			defer heard.Done()
			lists[i] = h.hearAll(2*writes, steady)
		}()
	}
	var written sync.WaitGroup
	for n, h := range servers {
		written.Add(1)
		go func() {
			defer written.Done()
			for i := range writes {
				h.write(fmt.Sprintf("%d-%d", n, i))
			}
		}()
	}
	written.Wait()
	heard.Wait()
	for i, list := range lists {
		if len(list) != 2*writes {
			t.Errorf("subscriber %d heard %d of %d changes", i, len(list), 2*writes)
		}
		seen := map[string]bool{}
		for _, word := range list {
			if seen[word] {
				t.Errorf("subscriber %d heard %s twice", i, word)
			}
			seen[word] = true
		}
		if strings.Join(list, " ") != strings.Join(lists[0], " ") {
			t.Errorf("subscriber %d heard another order:\n%v\n%v", i, list, lists[0])
		}
	}
}

// startOn starts a server on a store; the curated set is in the store afterwards.
func startOn(t *testing.T, address string, args ...string) *hostile {
	t.Helper()
	h := &hostile{T: t, log: &lines{}}
	h.process = exec.Command(filepath.Join(bin, "liaison"), append([]string{"serve", "--addr", "127.0.0.1:0", "--store", address}, args...)...)
	user, password := neo4jtest.Credentials()
	h.process.Env = []string{"HOME=" + t.TempDir(), "LIAISON_WRITE_TOKEN=secret", "LIAISON_NEO4J_USER=" + user, "LIAISON_NEO4J_PASSWORD=" + password}
	var out lines
	h.process.Stdout, h.process.Stderr = &out, h.log
	if err := h.process.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = h.process.Process.Signal(os.Interrupt)
		_ = h.process.Wait()
	})
	for end := time.Now().Add(2 * time.Minute); h.base == ""; time.Sleep(20 * time.Millisecond) {
		if _, rest, found := strings.Cut(out.String(), "ready: "); found {
			where, _, _ := strings.Cut(rest, " ")
			h.base = strings.TrimSuffix(where, "/")
			if _, rest, found := strings.Cut(out.String(), "private: "); found {
				h.private, _, _ = strings.Cut(rest, "\n")
			}
		} else if time.Now().After(end) {
			t.Fatalf("the server is not ready:\n%s%s", &out, h.log)
		}
	}
	return h
}

// write asserts a relation whose role is the word.
func (h *hostile) write(word string) {
	body, err := json.Marshal(map[string]any{"query": writing, "variables": map[string]any{"role": word, "from": h.firstID("institutions(first:1)"), "to": h.firstID("alliances(first:1)"), "source": h.firstID("documents(first:1)")}})
	if err != nil {
		h.Error(err)
		return
	}
	a := h.request("POST", "/graphql", string(body), map[string]string{"Content-Type": "application/json", "Authorization": "Bearer secret"})
	if !strings.Contains(a.body, `"version":`) {
		h.Errorf("%s: %d %s", word, a.status, a.body)
	}
}

// firstID gives the id of the first entity of a list.
func (h *hostile) firstID(list string) string {
	a := h.post(`{`+list+`{nodes{id}}}`, nil)
	_, rest, _ := strings.Cut(a.body, `"id":"`)
	id, _, _ := strings.Cut(rest, `"`)
	return id
}

// hearAll subscribes to the n changes after the curated set, and returns the roles that
// they assert. Unless steady is true, it cuts the connection after every seventh change and
// resumes.
func (h *hostile) hearAll(n int, steady bool) (words []string) {
	arguments := `(since:1)`
	ctx, cancel := context.WithTimeout(h.Context(), 3*time.Minute)
	defer cancel()
	for len(words) < n {
		s := h.dial()
		s.send(`{"type":"connection_init"}`)
		s.subscribe("1", arguments)
		for got := 0; len(words) < n && (steady || got < 7); got++ {
			var m event
			for m.Type != "next" {
				var err error
				if m, err = s.receive(ctx); err != nil || m.Type == "error" {
					h.Errorf("%v %s", err, m.Payload)
					return words
				}
			}
			var told struct {
				Data struct {
					Changes struct{ After string }
				}
				Extensions struct{ Cursor string }
			}
			if err := json.Unmarshal(m.Payload, &told); err != nil {
				h.Error(err)
				return words
			}
			parts := strings.Fields(told.Data.Changes.After)
			if len(parts) < 4 {
				h.Errorf("a change has no role: %s", m.Payload)
				return words
			}
			words = append(words, parts[3])
			arguments = fmt.Sprintf(`(after:%q)`, told.Extensions.Cursor)
		}
		_ = s.conn.CloseNow()
	}
	return words
}

package e2e

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// TestReplacedDatabase puts other files in the place of the database of a running server.
// From then on nothing is acknowledged and /readyz is red; a question is answered as
// before or with STORE_UNAVAILABLE. Once the server is stopped, the next one has what was
// put there.
func TestReplacedDatabase(t *testing.T) {
	folder := t.TempDir()
	other := filepath.Join(folder, "other.db")
	h := startOn(t, "sqlite:"+other)
	from, to, source := h.firstID("institutions(first:1)"), h.firstID("alliances(first:1)"), h.firstID("documents(first:1)")
	h.write("other")
	h.stop()
	raw, err := os.ReadFile(other)
	if err != nil {
		t.Fatal(err)
	}
	for name, replace := range map[string]func(path string) error{
		"copied over": func(path string) error { return os.WriteFile(path, raw, 0o600) },
		"moved over": func(path string) error {
			if err := os.WriteFile(path+".new", raw, 0o600); err != nil {
				return err
			}
			return os.Rename(path+".new", path)
		},
		"cut off": func(path string) error { return os.Truncate(path, 8192) },
		"deleted": os.Remove,
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "graph.db")
			h := startOn(t, "sqlite:"+path)
			for n := range 3 {
				h.write(fmt.Sprint("ours", n))
			}
			const question = `{graph{version}institutions(first:3){totalCount nodes{id name names{value}}}changes(since:0,first:3){nodes{version}}}`
			late, _ := json.Marshal(map[string]any{"query": writing, "variables": map[string]any{"from": from, "to": to, "source": source, "role": "late"}}) // texts are always JSON
			before := dataOf(h.post(question, nil).body)
			if err := replace(path); err != nil {
				t.Fatal(err)
			}
			for range 3 {
				if a := h.post(question, nil); dataOf(a.body) != before && !strings.Contains(a.body, "STORE_UNAVAILABLE") {
					t.Errorf("a question is answered with %s", clipped(a.body, 300))
				}
				if a, _ := post(h.base, string(late)); !strings.Contains(a, "STORE_UNAVAILABLE") {
					t.Errorf("a write is answered with %s", a)
				}
			}
			if a := h.request(http.MethodGet, "/readyz", "", nil); a.status != http.StatusServiceUnavailable {
				t.Errorf("/readyz answers %d %s", a.status, a.body)
			}
			h.stop()
			if !strings.HasSuffix(name, "over") {
				return
			}
			next := startOn(t, "sqlite:"+path)
			if a := next.post(`{graph{version}}`, nil); !strings.HasPrefix(a.body, `{"data":{"graph":{"version":2}}`) {
				t.Errorf("the next server answers %s", clipped(a.body, 300))
			}
		})
	}
}

// stop ends the server as an operator does.
func (h *hostile) stop() {
	h.Helper()
	if err := h.process.Process.Signal(syscall.SIGTERM); err != nil {
		h.Fatal(err)
	}
	ended := make(chan struct{})
	go func() { _ = h.process.Wait(); close(ended) }() // its code is no matter here
	ctx, cancel := context.WithTimeout(h.Context(), time.Minute)
	defer cancel()
	select {
	case <-ended:
	case <-ctx.Done():
		h.Error("the server goes on after SIGTERM")
	}
}

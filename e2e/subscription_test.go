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

	"github.com/coder/websocket"

	"liaison/internal/store/neo4j/neo4jtest"
)

// subscriber is a client of graphql-transport-ws.
type subscriber struct {
	*testing.T
	conn *websocket.Conn
}

func (h *hostile) dial() *subscriber {
	h.Helper()
	c, _, err := websocket.Dial(h.Context(), h.base+"/graphql", &websocket.DialOptions{Subprotocols: []string{"graphql-transport-ws"}})
	if err != nil {
		h.Fatal(err)
	}
	h.Cleanup(func() { _ = c.CloseNow() })
	return &subscriber{h.T, c}
}

// tell sends a message. A connection that is closed already is for hear to find.
func (s *subscriber) tell(text string) {
	_ = s.conn.Write(s.Context(), websocket.MessageText, []byte(text))
}

type event struct {
	ID, Type string
	Payload  json.RawMessage
}

func (s *subscriber) hear(ctx context.Context) (m event, err error) {
	_, text, err := s.conn.Read(ctx)
	if err == nil {
		err = json.Unmarshal(text, &m)
	}
	return m, err
}

// closed reads to the end and gives the code with which the socket was closed.
func (s *subscriber) closed() websocket.StatusCode {
	for {
		if _, err := s.hear(s.Context()); err != nil {
			return websocket.CloseStatus(err)
		}
	}
}

func (s *subscriber) subscribe(id, arguments string) {
	query, err := json.Marshal(`subscription{changes` + arguments + `{version operation after entities{id}}}`)
	if err != nil {
		s.Fatal(err)
	}
	s.tell(fmt.Sprintf(`{"id":%q,"type":"subscribe","payload":{"query":%s}}`, id, query))
}

// TestHostileSockets opens WebSockets as nobody in good faith would.
func TestHostileSockets(t *testing.T) {
	h := startHostile(t)
	run := func(name string, f func(h *hostile)) {
		t.Run(name, func(t *testing.T) {
			h := *h
			h.T = t
			f(&h)
			h.small()
		})
	}
	code := func(h *hostile, want int, s *subscriber) {
		h.Helper()
		if got := s.closed(); int(got) != want {
			h.Errorf("the socket was closed with %d instead of %d", got, want)
		}
	}
	run("no init", func(h *hostile) { code(h, 4408, h.dial()) })
	run("2 MB", func(h *hostile) {
		s := h.dial()
		s.tell(`{"type":"` + strings.Repeat("x", 2<<20) + `"}`)
		code(h, 1009, s)
	})
	run("an id twice", func(h *hostile) {
		s := h.dial()
		s.tell(`{"type":"connection_init"}`)
		s.subscribe("1", "")
		s.subscribe("1", "")
		code(h, 4409, s)
	})
	run("3,000 subscriptions", func(h *hostile) {
		s := h.dial()
		s.tell(`{"type":"connection_init"}`)
		go func() {
			for i := range 3000 {
				s.subscribe(fmt.Sprint(i), "")
			}
		}()
		refused := 0
		for refused < 2980 {
			m, err := s.hear(h.Context())
			if err != nil {
				h.Fatal(err)
			}
			if m.Type == "error" && strings.Contains(string(m.Payload), "RATE_LIMITED") {
				refused++
			}
		}
	})
	run("sockets that are cut off", func(h *hostile) {
		for range 50 {
			s := h.dial()
			s.tell(`{"type":"connection_init"}`)
			s.subscribe("1", "(since:0)")
			_ = s.conn.CloseNow()
		}
		h.rests(time.Minute)
	})
}

// TestIdleSubscribers: a thousand sockets that wait for a change take 60 MB at most.
func TestIdleSubscribers(t *testing.T) {
	h := startHostile(t)
	h.small()
	before := h.memory("VmRSS")
	var last *subscriber
	for range 1000 {
		last = h.dial()
		last.tell(`{"type":"connection_init"}`)
		last.subscribe("1", "")
	}
	last.tell(`{"id":"2","type":"subscribe","payload":{"query":"{graph{version}}"}}`)
	for m, err := last.hear(t.Context()); m.ID != "2"; m, err = last.hear(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
	}
	time.Sleep(time.Second)
	grown := h.memory("VmRSS") - before
	t.Logf("1,000 idle subscribers take %d MB", grown>>20)
	if grown > 60<<20 {
		t.Errorf("1,000 idle subscribers take %d MB", grown>>20)
	}
	h.small()
}

func TestSubscriptionsOnSQLite(t *testing.T) {
	subscriptions(t, "sqlite:"+filepath.Join(t.TempDir(), "graph.db"))
}

func TestSubscriptionsOnNeo4j(t *testing.T) {
	address := neo4jtest.Address(t)
	neo4jtest.Empty(t, address)
	subscriptions(t, address)
}

// subscriptions starts two servers on one store. Each is told of all that is written
// through both, once and in order, also by a subscriber who is cut off now and then.
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
	body, err := json.Marshal(map[string]any{"query": writing, "variables": map[string]any{"role": word, "from": h.one("institutions(first:1)"), "to": h.one("alliances(first:1)"), "source": h.one("documents(first:1)")}})
	if err != nil {
		h.Error(err)
		return
	}
	a := h.do("POST", "/graphql", string(body), map[string]string{"Content-Type": "application/json", "Authorization": "Bearer secret"})
	if !strings.Contains(a.body, `"version":`) {
		h.Errorf("%s: %d %s", word, a.status, a.body)
	}
}

// one gives the id of the first entity of a list.
func (h *hostile) one(list string) string {
	a := h.post(`{`+list+`{nodes{id}}}`, nil)
	_, rest, _ := strings.Cut(a.body, `"id":"`)
	id, _, _ := strings.Cut(rest, `"`)
	return id
}

// hearAll listens to n changes from the end of the curated set on, and gives the roles
// that they tell. Unless it is steady, it is cut off after every seventh and resumes.
func (h *hostile) hearAll(n int, steady bool) (words []string) {
	arguments := `(since:1)`
	ctx, cancel := context.WithTimeout(h.Context(), 3*time.Minute)
	defer cancel()
	for len(words) < n {
		s := h.dial()
		s.tell(`{"type":"connection_init"}`)
		s.subscribe("1", arguments)
		for got := 0; len(words) < n && (steady || got < 7); got++ {
			var m event
			for m.Type != "next" {
				var err error
				if m, err = s.hear(ctx); err != nil || m.Type == "error" {
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

package e2e

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"
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

// send sends a message. If the connection is closed already, the next receive finds that.
func (s *subscriber) send(text string) {
	_ = s.conn.Write(s.Context(), websocket.MessageText, []byte(text))
}

type event struct {
	ID, Type string
	Payload  json.RawMessage
}

func (s *subscriber) receive(ctx context.Context) (m event, err error) {
	_, text, err := s.conn.Read(ctx)
	if err == nil {
		err = json.Unmarshal(text, &m)
	}
	return m, err
}

// closed reads to the end and gives the code with which the socket was closed.
func (s *subscriber) closed() websocket.StatusCode {
	for {
		if _, err := s.receive(s.Context()); err != nil {
			return websocket.CloseStatus(err)
		}
	}
}

func (s *subscriber) subscribe(id, arguments string) {
	query, err := json.Marshal(`subscription{changes` + arguments + `{version operation after entities{id}}}`)
	if err != nil {
		s.Fatal(err)
	}
	s.send(fmt.Sprintf(`{"id":%q,"type":"subscribe","payload":{"query":%s}}`, id, query))
}

// TestHostileSockets opens WebSockets as nobody in good faith would.
func TestHostileSockets(t *testing.T) {
	h := startHostile(t)
	code := func(h *hostile, want int, s *subscriber) {
		h.Helper()
		if got := s.closed(); int(got) != want {
			h.Errorf("the socket was closed with %d instead of %d", got, want)
		}
	}
	h.run("no init", func(h *hostile) { code(h, 4408, h.dial()) })
	h.run("2 MB", func(h *hostile) {
		s := h.dial()
		s.send(`{"type":"` + strings.Repeat("x", 2<<20) + `"}`)
		code(h, 1009, s)
	})
	h.run("an id twice", func(h *hostile) {
		s := h.dial()
		s.send(`{"type":"connection_init"}`)
		s.subscribe("1", "")
		s.subscribe("1", "")
		code(h, 4409, s)
	})
	h.run("3,000 subscriptions", func(h *hostile) {
		s := h.dial()
		s.send(`{"type":"connection_init"}`)
		go func() {
			for i := range 3000 {
				s.subscribe(fmt.Sprint(i), "")
			}
		}()
		refused := 0
		for refused < 2980 {
			m, err := s.receive(h.Context())
			if err != nil {
				h.Fatal(err)
			}
			if m.Type == "error" && strings.Contains(string(m.Payload), "RATE_LIMITED") {
				refused++
			}
		}
	})
	h.run("sockets that are cut off", func(h *hostile) {
		for range 50 {
			s := h.dial()
			s.send(`{"type":"connection_init"}`)
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
		last.send(`{"type":"connection_init"}`)
		last.subscribe("1", "")
	}
	last.send(`{"id":"2","type":"subscribe","payload":{"query":"{graph{version}}"}}`)
	for m, err := last.receive(t.Context()); m.ID != "2"; m, err = last.receive(t.Context()) {
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

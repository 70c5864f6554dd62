package server

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/coder/websocket"

	"liaison/graph"
	"liaison/internal/collab"
	"liaison/internal/query"
	"liaison/internal/store/mem"
)

// TestSubscriptionOverWebSocket: changes come in order, those of one version too, and a
// subscription resumes in the middle of a version.
func TestSubscriptionOverWebSocket(t *testing.T) {
	s := mem.New()
	ts := streamServer(t, s)
	grow(t, s, "before", 3)
	c := dial(t, ts).ready()
	c.subscribe("new", "(since:1)")
	c.subscribe("all", "(since:0)")
	for range 3 {
		m := c.hears("next")
		if got := readChange(t, m.Payload); m.ID != "all" || got.Data.Changes.Version != 1 {
			t.Fatalf("%s: %s", m.ID, m.Payload)
		}
	}
	grow(t, s, "after", 150)
	seen, cursor, fresh := map[string]int{}, "", 0
	for range 300 {
		m := c.hears("next")
		got := readChange(t, m.Payload)
		seen[m.ID+got.Data.Changes.Entities[0].ID]++
		if m.ID == "new" {
			if fresh++; fresh == 50 {
				cursor = got.Extensions.Cursor
			}
		}
	}
	if len(seen) != 300 {
		t.Errorf("%d different events came, and 300 should", len(seen))
	}
	c.tell(`{"id":"new","type":"complete"}`)
	again := dial(t, ts).ready()
	again.subscribe("1", fmt.Sprintf("(after:%s)", strings.ReplaceAll(fmt.Sprintf("%q", cursor), `"`, `\"`)))
	first := readChange(t, again.hears("next").Payload)
	if first.Data.Changes.Version != 2 {
		t.Errorf("it resumes at version %d", first.Data.Changes.Version)
	}
	again.tell(`{"id":"2","type":"subscribe","payload":{"query":"{graph{version}}"}}`)
	for {
		m, err := again.hear()
		if err != nil {
			t.Fatal(err)
		}
		if m.ID == "2" && m.Type == "complete" {
			break
		}
	}
}

// TestIdsAreFree: an operation that has failed, or that the client has completed, leaves
// its id to the next one.
func TestIdsAreFree(t *testing.T) {
	c := dial(t, streamServer(t, mem.New())).ready()
	for range 200 {
		c.tell(`{"id":"1","type":"subscribe","payload":{"query":"{nothing}"}}`)
		for m := c.hears("error"); m.ID != "1"; m = c.hears("error") { // one of 2 may have been under way
			continue
		}
		c.subscribe("2", "")
		c.tell(`{"id":"2","type":"complete"}`)
	}
}

// TestSocketProtocol: what breaks the protocol is closed with its codes.
func TestSocketProtocol(t *testing.T) {
	ts := streamServer(t, mem.New())
	for name, test := range map[string]struct {
		send []string
		code websocket.StatusCode
	}{
		"no message":          {nil, closeNoInit},
		"an early operation":  {[]string{`{"id":"1","type":"subscribe","payload":{"query":"{__typename}"}}`}, closeEarly},
		"a second init":       {[]string{`{"type":"connection_init"}`, `{"type":"connection_init"}`}, closeSecond},
		"no JSON":             {[]string{`{`}, closeInvalid},
		"an unknown type":     {[]string{`{"type":"start"}`}, closeInvalid},
		"no id":               {[]string{`{"type":"connection_init"}`, `{"type":"subscribe","payload":{"query":"{__typename}"}}`}, closeInvalid},
		"a duplicate id":      {[]string{`{"type":"connection_init"}`, `{"id":"1","type":"subscribe","payload":{"query":"subscription{changes{version}}"}}`, `{"id":"1","type":"subscribe","payload":{"query":"subscription{changes{version}}"}}`}, closeDuplicate},
		"a message of 2 MiB":  {[]string{`{"type":"` + strings.Repeat("x", 2<<20) + `"}`}, websocket.StatusMessageTooBig},
		"a binary connection": {[]string{"\x00"}, closeInvalid},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c := dial(t, ts)
			for _, text := range test.send {
				_ = c.Write(t.Context(), websocket.MessageText, []byte(text)) // it may be closed already
			}
			for {
				if _, err := c.hear(); err != nil {
					if got := websocket.CloseStatus(err); got != test.code {
						t.Errorf("closed with %d, and %d is right: %v", got, test.code, err)
					}
					return
				}
			}
		})
	}
	t.Run("many operations", func(t *testing.T) {
		t.Parallel()
		c := dial(t, ts).ready()
		for i := range socketActive + 1 {
			c.subscribe(fmt.Sprint(i), "")
		}
		if m := c.hears("error"); m.ID != fmt.Sprint(socketActive) || !strings.Contains(string(m.Payload), string(collab.RateLimited)) {
			t.Errorf("%s: %s", m.ID, m.Payload)
		}
	})
	t.Run("another site", func(t *testing.T) {
		t.Parallel()
		_, answer, err := websocket.Dial(t.Context(), ts.URL+"/graphql", &websocket.DialOptions{
			Subprotocols: []string{socketProtocol}, HTTPHeader: http.Header{"Origin": {"https://attacker.example"}},
		})
		if err == nil || answer.StatusCode != http.StatusForbidden {
			t.Errorf("%v", err)
		}
	})
}

// TestSlowSubscriberIsTold: a client that takes long for a message is closed with a code
// and where to resume.
func TestSlowSubscriberIsTold(t *testing.T) {
	log := slog.New(slog.DiscardHandler)
	s := mem.New()
	ts := httptest.NewServer(Handler(Options{
		Graph: &graph.Resolver{Store: s, Memory: query.NewMemory(s, 0), Log: log}, Log: log,
		SlowTime: 1, // a nanosecond, within which nobody takes a message
	}))
	t.Cleanup(ts.Close)
	c := dial(t, ts)
	c.tell(`{"type":"connection_init"}`)
	for {
		if _, err := c.hear(); err != nil {
			if got := websocket.CloseStatus(err); got != closeSlow {
				t.Errorf("closed with %d: %v", got, err)
			}
			return
		}
	}
}

// TestStreamsEndWithTheServer: a server that stops tells its streams to resume.
func TestStreamsEndWithTheServer(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	l := listenLocally(t)
	log := slog.New(slog.DiscardHandler)
	s := mem.New()
	h := Handler(Options{Graph: &graph.Resolver{Store: s, Memory: query.NewMemory(s, 0), Log: log}, Log: log})
	ended := make(chan error, 1)
	go func() { ended <- Run(ctx, l, h, log) }()
	c := dial(t, &httptest.Server{URL: "http://" + l.Addr().String()}).ready()
	c.subscribe("1", "")
	stop()
	for {
		if _, err := c.hear(); err != nil {
			if got := websocket.CloseStatus(err); got != websocket.StatusGoingAway {
				t.Errorf("closed with %d: %v", got, err)
			}
			break
		}
	}
	if err := <-ended; err != nil && !errors.Is(err, http.ErrServerClosed) {
		t.Error(err)
	}
}

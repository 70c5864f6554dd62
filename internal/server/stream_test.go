package server

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"

	"liaison/graph"
	"liaison/internal/collab"
	"liaison/internal/store"
	"liaison/internal/store/mem"
)

// grow records one version with n new institutions.
func grow(t *testing.T, s store.Store, prefix string, n int) {
	t.Helper()
	b := store.Batch{Reason: "test"}
	for i := range n {
		b.Entities = append(b.Entities, store.Entity{ID: collab.EntityID(fmt.Sprint(prefix, i)), Kind: collab.KindInstitution})
	}
	if _, err := s.Apply(t.Context(), b); err != nil {
		t.Fatal(err)
	}
}

func streamServer(t *testing.T, s store.Store) *httptest.Server {
	t.Helper()
	ts := httptest.NewServer(handlerOf(s))
	t.Cleanup(ts.Close)
	return ts
}

// subscriber speaks graphql-transport-ws.
type subscriber struct {
	*testing.T
	*websocket.Conn
}

func dial(t *testing.T, ts *httptest.Server) subscriber {
	t.Helper()
	c, _, err := websocket.Dial(t.Context(), ts.URL+"/graphql", &websocket.DialOptions{Subprotocols: []string{socketProtocol}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.CloseNow() })
	return subscriber{t, c}
}

func (c subscriber) tell(text string) {
	c.Helper()
	if err := c.Write(c.Context(), websocket.MessageText, []byte(text)); err != nil {
		c.Fatal(err)
	}
}

type told struct {
	ID, Type string
	Payload  json.RawMessage
}

func (c subscriber) hear() (m told, err error) {
	_, text, err := c.Read(c.Context())
	if err == nil {
		err = json.Unmarshal(text, &m)
	}
	return m, err
}

// hears reads a message that must be of the type.
func (c subscriber) hears(kind string) told {
	c.Helper()
	m, err := c.hear()
	if err != nil || m.Type != kind {
		c.Fatalf("%q with payload %s and error %v, and %q should come", m.Type, m.Payload, err, kind)
	}
	return m
}

func (c subscriber) ready() subscriber {
	c.Helper()
	c.tell(`{"type":"connection_init"}`)
	c.hears("connection_ack")
	return c
}

func (c subscriber) subscribe(id, arguments string) {
	c.Helper()
	c.tell(fmt.Sprintf(`{"id":%q,"type":"subscribe","payload":{"query":"subscription{changes%s{version operation entities{id}}}"}}`, id, arguments))
}

type change struct {
	Data struct {
		Changes struct {
			Version  int64
			Entities []struct{ ID string }
		}
	}
	Errors     []any
	Extensions struct {
		Cursor       string
		GraphVersion int64
	}
}

func readChange(t *testing.T, text []byte) change {
	t.Helper()
	var c change
	if err := json.Unmarshal(text, &c); err != nil || len(c.Errors) > 0 || c.Extensions.Cursor == "" || len(c.Data.Changes.Entities) != 1 {
		t.Fatalf("%v: %s", err, text)
	}
	if c.Extensions.GraphVersion < c.Data.Changes.Version {
		t.Fatalf("the answer is of version %d, before its own change: %s", c.Extensions.GraphVersion, text)
	}
	return c
}

// TestSubscriptionFromNow: without a place in the past a subscription tells only of what
// is written from then on.
func TestSubscriptionFromNow(t *testing.T) {
	s := mem.New()
	ts := streamServer(t, s)
	grow(t, s, "before", 3)
	c := dial(t, ts).ready()
	c.subscribe("new", "")
	heard, written := make(chan struct{}), make(chan struct{})
	go func() { // nothing tells the client when its subscription has begun
		defer close(written)
		for i := 0; ; i++ {
			b := store.Batch{Reason: "test", Entities: []store.Entity{{ID: collab.EntityID(fmt.Sprint("after", i)), Kind: collab.KindInstitution}}}
			if _, err := s.Apply(t.Context(), b); err != nil {
				t.Error(err)
				return
			}
			select {
			case <-heard:
				return
			case <-time.After(10 * time.Millisecond):
			}
		}
	}()
	if got := readChange(t, c.hears("next").Payload); got.Data.Changes.Version < 2 {
		t.Errorf("it began at version %d", got.Data.Changes.Version)
	}
	close(heard)
	<-written
}

// TestSubscriptionFilters: kinds and entities choose, and wrong arguments are errors.
func TestSubscriptionFilters(t *testing.T) {
	s := mem.New()
	ts := streamServer(t, s)
	grow(t, s, "x", 3)
	c := dial(t, ts).ready()
	c.subscribe("none", `(since:0,kinds:[PERSON])`)
	c.subscribe("one", fmt.Sprintf(`(since:0,kinds:[INSTITUTION],entities:[\"%s\"])`, collab.EntityID("x1")))
	m := c.hears("next")
	if got := readChange(t, m.Payload); m.ID != "one" || got.Data.Changes.Entities[0].ID != string(collab.EntityID("x1")) {
		t.Errorf("%s: %s", m.ID, m.Payload)
	}
	for _, wrong := range []string{`(since:-1)`, `(after:\"x\")`, `(since:0,after:\"x\")`, `(since:99999999999999999999)`} {
		c.subscribe("wrong", wrong)
		if m := c.hears("error"); m.ID != "wrong" || !strings.Contains(string(m.Payload), "BAD_USER_INPUT") {
			t.Errorf("%s: %s", wrong, m.Payload)
		}
	}
	c.tell(`{"id":"m","type":"subscribe","payload":{"query":"mutation{retractRelation(id:\"x\",reason:\"y\"){version}}"}}`)
	c.hears("error")
}

// TestSubscriptionByEvents: server-sent events carry the same, with ids to resume by.
func TestSubscriptionByEvents(t *testing.T) {
	s := mem.New()
	ts := streamServer(t, s)
	grow(t, s, "x", 5)
	listen := func(last string) (*bufio.Scanner, context.CancelFunc) {
		ctx, cancel := context.WithCancel(t.Context())
		r, err := http.NewRequestWithContext(ctx, http.MethodPost, ts.URL+"/graphql", strings.NewReader(`{"query":"subscription{changes(since:0){version operation entities{id}}}"}`))
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Content-Type", jsonType)
		r.Header.Set("Accept", eventsType)
		r.Header.Set("Accept-Encoding", "br, gzip")
		if last != "" {
			r.Header.Set("Last-Event-ID", last)
		}
		answer, err := http.DefaultClient.Do(r)
		if err != nil || answer.StatusCode != http.StatusOK || answer.Header.Get("Content-Type") != eventsType+"; charset=utf-8" {
			t.Fatalf("%v %v", answer, err)
		}
		t.Cleanup(func() { _ = answer.Body.Close() })
		return bufio.NewScanner(answer.Body), cancel
	}
	next := func(lines *bufio.Scanner) (id string, c change) {
		for lines.Scan() {
			if rest, ok := strings.CutPrefix(lines.Text(), "id: "); ok {
				id = rest
			}
			if rest, ok := strings.CutPrefix(lines.Text(), "data: "); ok {
				return id, readChange(t, []byte(rest))
			}
		}
		t.Fatal(lines.Err())
		return "", c
	}
	seen := map[string]bool{}
	lines, cancel := listen("")
	last := ""
	for range 2 {
		id, c := next(lines)
		seen[c.Data.Changes.Entities[0].ID] = true
		last = id
	}
	cancel()
	lines, cancel = listen(last)
	defer cancel()
	for range 3 {
		_, c := next(lines)
		seen[c.Data.Changes.Entities[0].ID] = true
	}
	if len(seen) != 5 {
		t.Errorf("%d of 5 changes came", len(seen))
	}
	once := do(ts.Config.Handler, post(`{"query":"{__typename}"}`, jsonType, eventsType))
	if got := once.Body.String(); !strings.Contains(got, "event: next\ndata: {\"data\":{\"__typename\":\"Query\"}") || !strings.HasSuffix(got, "event: complete\ndata:\n\n") {
		t.Errorf("%s", got)
	}
}

// TestWorkIsRated: a client that has spent its work is refused, another is not.
func TestWorkIsRated(t *testing.T) {
	a := newAdmission(1000, nil)
	for range 6 {
		ctx, leave, err := a.enter(t.Context(), "greedy")
		if err != nil {
			t.Fatal(err)
		}
		graph.Pay(ctx, 300_000)
		leave()
	}
	var refused limited
	if _, _, err := a.enter(t.Context(), "greedy"); !errors.As(err, &refused) || refused.seconds() < 60 {
		t.Errorf("%v", err)
	}
	if _, _, err := a.enter(t.Context(), "modest"); err != nil {
		t.Error(err)
	}
	w := httptest.NewRecorder()
	refused.refuse(w)
	if w.Code != http.StatusTooManyRequests || w.Header().Get("Retry-After") == "" || codeOf(t, w) != string(collab.RateLimited) {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	if refused.after < time.Minute {
		t.Errorf("the client may come back after %s", refused.after)
	}
}

func listenLocally(t *testing.T) net.Listener {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	return l
}

package server

import (
	"context"
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/coder/websocket"

	"liaison/internal/collab"
)

// socketProtocol is the one protocol over WebSocket: that of the library graphql-ws.
const socketProtocol = "graphql-transport-ws"

// The limits of a WebSocket.
const (
	initTime       = 5 * time.Second // for connection_init to come
	slowTime       = 5 * time.Second // for the client to take one message; see Options.SlowTime
	socketActive   = 20              // operations at once
	maxOperationID = 128             // bytes
	pongTime       = 10 * time.Second
)

// The codes with which a WebSocket is closed. Those from 4400 on are the protocol's.
const (
	closeInvalid   = 4400
	closeEarly     = 4401 // an operation before connection_init
	closeNoInit    = 4408
	closeDuplicate = 4409
	closeSecond    = 4429 // a second connection_init
	closeSlow      = 4508 // the client may resume behind the cursor in the reason
)

// upgrades tells whether a request asks for a WebSocket.
func upgrades(r *http.Request) bool {
	return strings.EqualFold(r.Header.Get("Upgrade"), "websocket")
}

// socket is one WebSocket.
type socket struct {
	transport
	conn    *websocket.Conn
	request *http.Request
	exec    graphql.GraphExecutor
	client  string
	mu      sync.Mutex
	active  map[string]*running // the operations under way by their ids
	ready   bool                // connection_init has come
}

// running is an operation under way.
type running struct{ cancel context.CancelFunc }

// message is one message of the protocol.
type message struct {
	ID      string          `json:"id,omitempty"`
	Type    string          `json:"type"`
	Payload json.RawMessage `json:"payload,omitempty"`
}

// socket serves queries and subscriptions over a WebSocket until either side closes it.
// Mutations are refused: a WebSocket needs no preflight, and a page of another site
// could open one.
func (t transport) socket(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	switch {
	case !offers(r, socketProtocol):
		refuse(w, http.StatusBadRequest, "offer the WebSocket protocol %s", socketProtocol)
		return
	case !t.allowedOrigin(r):
		fail(w, http.StatusForbidden, collab.Forbidden, "a page of another site asks: start the server with --cors-origin and the site")
		return
	}
	client := address(r, t.admission.proxies)
	leave, err := t.admission.open(client)
	if err != nil {
		refuseTurn(w, err)
		return
	}
	defer leave()
	conn, err := websocket.Accept(w, r, &websocket.AcceptOptions{Subprotocols: []string{socketProtocol}, InsecureSkipVerify: true}) // the origin is checked above
	if err != nil {
		return // the answer is written
	}
	conn.SetReadLimit(maxBody)
	life := servingOf(r.Context())
	life.streams.Add(1)
	defer life.streams.Done()
	s := &socket{transport: t, conn: conn, request: r, exec: exec, client: client, active: map[string]*running{}}
	ctx, cancel := context.WithCancel(r.Context())
	defer cancel()
	defer context.AfterFunc(life.ending, func() { s.close(websocket.StatusGoingAway, "the server stops: connect again and resume") })()
	patience := time.AfterFunc(initTime, func() {
		if !s.isReady() {
			s.close(closeNoInit, "Connection initialisation timeout")
		}
	})
	defer patience.Stop()
	defer s.keepAlive(ctx)()
	s.serve(ctx)
	_ = conn.CloseNow()
}

func offers(r *http.Request, protocol string) bool {
	for _, line := range r.Header.Values("Sec-WebSocket-Protocol") {
		for p := range strings.SplitSeq(line, ",") {
			if strings.TrimSpace(p) == protocol {
				return true
			}
		}
	}
	return false
}

// allowedOrigin tells whether a WebSocket is opened by a program, by a page of this
// site, or by one of the sites that may call.
func (t transport) allowedOrigin(r *http.Request) bool {
	origin := r.Header.Get("Origin")
	if origin == "" {
		return true
	}
	for _, o := range t.origins {
		if o == "*" || strings.EqualFold(o, origin) {
			return true
		}
	}
	u, err := url.Parse(origin)
	return err == nil && u.Host != "" && strings.EqualFold(u.Host, r.Host)
}

// keepAlive asks the client now and then whether it is there, and closes the connection
// where no answer comes. No goroutine waits meanwhile.
func (s *socket) keepAlive(ctx context.Context) (stop func()) {
	var timer *time.Timer
	timer = time.AfterFunc(pingTime, func() {
		asking, cancel := context.WithTimeout(ctx, pongTime)
		defer cancel()
		if s.conn.Ping(asking) != nil {
			_ = s.conn.CloseNow()
			return
		}
		timer.Reset(pingTime)
	})
	return func() { timer.Stop() }
}

func (s *socket) isReady() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.ready
}

// close closes the connection with a code; the reason has at most 123 bytes.
func (s *socket) close(code websocket.StatusCode, reason string) {
	_ = s.conn.Close(code, reason[:min(len(reason), 123)]) // a client that has gone away cannot be told
}

// serve reads messages until the connection ends.
func (s *socket) serve(ctx context.Context) {
	for {
		kind, text, err := s.conn.Read(ctx)
		if err != nil {
			return // closed, also by the library: a message beyond the limit is 1009
		}
		var m message
		if kind != websocket.MessageText || json.Unmarshal(text, &m) != nil || !s.take(ctx, m) {
			s.close(closeInvalid, "Invalid message")
			return
		}
	}
}

// take answers a message. It tells whether the message was one of the protocol.
func (s *socket) take(ctx context.Context, m message) bool {
	switch m.Type {
	case "connection_init":
		s.mu.Lock()
		again := s.ready
		s.ready = true
		s.mu.Unlock()
		if again {
			s.close(closeSecond, "Too many initialisation requests")
			return true
		}
		return s.send(ctx, message{Type: "connection_ack"}, "") == nil
	case "ping":
		return s.send(ctx, message{Type: "pong"}, "") == nil
	case "pong":
		return true
	case "complete":
		s.mu.Lock()
		defer s.mu.Unlock()
		if op := s.active[m.ID]; op != nil {
			op.cancel()
			delete(s.active, m.ID)
		}
		return true
	case "subscribe":
		return s.subscribe(ctx, m)
	}
	return false
}

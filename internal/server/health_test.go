package server

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"liaison/graph"
	"liaison/internal/collab"
	"liaison/internal/query"
	"liaison/internal/store/mem"
)

func TestHealth(t *testing.T) {
	s := stored{Store: mem.New()}
	if w := do(handlerOf(s), httptest.NewRequest(http.MethodGet, "/readyz", nil)); w.Code != 200 || !strings.Contains(w.Body.String(), `"version":0`) {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	s.version = func(context.Context) (int64, error) {
		return 0, collab.Wrap(collab.StoreUnavailable, errors.New("password=hunter2"), "gone")
	}
	w := do(handlerOf(s), httptest.NewRequest(http.MethodGet, "/readyz", nil))
	if w.Code != 503 || !strings.Contains(w.Body.String(), "STORE_UNAVAILABLE") || strings.Contains(w.Body.String(), "hunter2") {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	if w := do(handlerOf(s), httptest.NewRequest(http.MethodGet, "/healthz", nil)); w.Code != 200 {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	if w := do(handlerOf(s), post(`{"query":"{ graph { version } }"}`, jsonType, "")); codeOf(t, w) != "STORE_UNAVAILABLE" {
		t.Errorf("%s", w.Body)
	}
}

// TestReadyWhenPrepared: a server that has not read the graph into memory yet is starting.
func TestReadyWhenPrepared(t *testing.T) {
	log := slog.New(slog.DiscardHandler)
	api := &graph.Resolver{Store: mem.New(), Memory: query.NewMemory(mem.New(), 0), Log: log}
	h := Handler(Options{Graph: api, Prepared: api.Memory.Prepared(), Log: log})
	w := do(h, httptest.NewRequest(http.MethodGet, "/readyz", nil))
	if w.Code != 503 || !strings.Contains(w.Body.String(), "starting") {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() {
		defer close(done)
		api.Memory.Run(ctx, log)
	}()
	<-api.Memory.Prepared()
	if w := do(h, httptest.NewRequest(http.MethodGet, "/readyz", nil)); w.Code != 200 {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	stop()
	<-done
}

// TestReadyDoesNotWait: a store that hangs, deaf to its context, is red in time.
func TestReadyDoesNotWait(t *testing.T) {
	hold := make(chan struct{})
	defer close(hold)
	s := stored{mem.New(), func(context.Context) (int64, error) { <-hold; return 0, nil }}
	start := time.Now()
	w := do(handlerOf(s), httptest.NewRequest(http.MethodGet, "/readyz", nil))
	if took := time.Since(start); w.Code != 503 || took > readyTime+time.Second {
		t.Errorf("%d after %s", w.Code, took)
	}
}

func TestRunFinishesWhatIsUnderWay(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	entered, leave := make(chan struct{}), make(chan struct{})
	h := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		close(entered)
		<-leave
		_, _ = io.WriteString(w, "done")
	})
	ctx, stop := context.WithCancel(t.Context())
	ended, answer := make(chan error, 1), make(chan string, 1)
	go func() { ended <- Run(ctx, l, h, slog.New(slog.DiscardHandler)) }()
	go func() {
		response, err := http.Get("http://" + l.Addr().String())
		if err != nil {
			answer <- err.Error()
			return
		}
		defer response.Body.Close()
		body, _ := io.ReadAll(response.Body)
		answer <- string(body)
	}()
	<-entered
	stop()
	close(leave)
	if got := <-answer; got != "done" {
		t.Errorf("the request under way got %q", got)
	}
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

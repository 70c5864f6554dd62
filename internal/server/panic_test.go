package server

import (
	"context"
	"io"
	"log/slog"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"liaison/graph"
	"liaison/internal/collab"
	"liaison/internal/store"
	"liaison/internal/store/mem"
)

// faulty is a store whose feed of changes has a fault at first.
type faulty struct {
	store.Store
	asked atomic.Int32
}

func (f *faulty) Changes(ctx context.Context, q store.Changes) (store.ChangePage, error) {
	if f.asked.Add(1) == 1 {
		panic("the secret")
	}
	return f.Store.Changes(ctx, q)
}

// TestPanicInTheFeed: the feed of changes is read beside all requests, where a panic would
// end the process. It is read again, and subscriptions go on.
func TestPanicInTheFeed(t *testing.T) {
	s := &faulty{Store: mem.New()}
	grow(t, s, "i", 1)
	c := dial(t, streamServer(t, s)).ready()
	c.subscribe("1", "(since:0)")
	if got := readChange(t, c.hears("next").Payload); got.Data.Changes.Version != 1 || s.asked.Load() < 2 {
		t.Errorf("the client hears of version %d, and the store was asked %d times", got.Data.Changes.Version, s.asked.Load())
	}
}

// TestPanicBesideARequest: what goes on beside a request tells its client of a panic as of an
// internal error.
func TestPanicBesideARequest(t *testing.T) {
	s := transport{graph: &graph.Resolver{Log: slog.New(slog.NewTextHandler(io.Discard, nil))}}
	var told *gqlerror.Error
	func() {
		defer s.recovered(t.Context(), func(e *gqlerror.Error) { told = e })
		panic("the secret")
	}()
	if told == nil || told.Extensions["code"] != string(collab.Internal) || strings.Contains(told.Message, "secret") {
		t.Errorf("the client is told %v", told)
	}
}

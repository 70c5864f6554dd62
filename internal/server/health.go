package server

import (
	"context"
	"net/http"
	"time"

	"liaison/internal/collab"
)

// readyTime is how long the store may take to tell its version. After that it counts
// as unavailable.
const readyTime = 2 * time.Second

// health answers that the process is alive, whatever the state of the store.
func health(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", jsonType)
	write(w, map[string]any{"status": "ok"})
}

// ready answers 200 with the version of the graph if the store answers in readyTime, and
// else 503 with the code of the failure. Before prepared, unless nil, is closed, it
// answers 503 and that the server is starting.
func ready(version func(context.Context) (int64, error), prepared <-chan struct{}) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), readyTime)
		defer cancel()
		w.Header().Set("Content-Type", jsonType)
		w.Header().Set("Cache-Control", "no-store")
		v, err := answered(ctx, version)
		if err != nil {
			code := collab.CodeOf(err)
			if code == collab.DeadlineExceeded || ctx.Err() != nil {
				code = collab.StoreUnavailable
			}
			w.WriteHeader(http.StatusServiceUnavailable)
			write(w, map[string]any{"status": "unavailable", "code": code, "message": "the store does not answer"})
			return
		}
		select {
		case <-prepared:
		default:
			if prepared != nil {
				w.WriteHeader(http.StatusServiceUnavailable)
				write(w, map[string]any{"status": "starting", "message": "the graph is being read into memory"})
				return
			}
		}
		write(w, map[string]any{"status": "ready", "version": v})
	}
}

// answered returns what version does, or STORE_UNAVAILABLE once the context ends, even
// if the driver goes on waiting.
func answered(ctx context.Context, version func(context.Context) (int64, error)) (int64, error) {
	type result struct {
		version int64
		err     error
	}
	done := make(chan result, 1)
	go func() {
		v, err := version(ctx)
		done <- result{v, err}
	}()
	select {
	case r := <-done:
		return r.version, r.err
	case <-ctx.Done():
		return 0, collab.Wrap(collab.StoreUnavailable, ctx.Err(), "the store does not answer")
	}
}

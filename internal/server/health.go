package server

import (
	"context"
	"net/http"
	"time"

	"liaison/internal/collab"
)

// readyTime is how long the store may take to answer before it counts as gone.
const readyTime = 2 * time.Second

// health tells that the process lives, whatever the store does.
func health(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", jsonType)
	write(w, map[string]any{"status": "ok"})
}

// ready tells whether the store answers, with the graph's version; 503 with the
// code of the failure where it does not.
func ready(version func(context.Context) (int64, error)) http.HandlerFunc {
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
		write(w, map[string]any{"status": "ready", "version": v})
	}
}

// answered does not wait longer than the context, even for a driver that does.
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

package server

import (
	"crypto/rand"
	"errors"
	"log/slog"
	"net/http"
	"runtime/debug"
	"strings"
	"time"

	"liaison/graph"
	"liaison/internal/collab"
	"liaison/internal/store"
)

const (
	tokenHeader   = "Liaison-Token"
	requestHeader = "X-Request-Id"
)

// observe gives every request an id and logs the request when it has ended. A panic
// becomes an answer with status 500; its trace goes to the log under the request's id.
func observe(log *slog.Logger, metrics *Metrics, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start, id := time.Now(), rand.Text()
		seen := &seenWriter{ResponseWriter: w}
		h := w.Header()
		h.Set(requestHeader, id)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		defer func() {
			p := recover()
			cause, _ := p.(error)
			if errors.Is(cause, http.ErrAbortHandler) { // a handler breaks the connection, and has logged why
				defer panic(http.ErrAbortHandler)
			} else if p != nil {
				log.Error("panic", "request", id, "panic", p, "stack", string(debug.Stack()))
				if seen.status == 0 {
					fail(seen, http.StatusInternalServerError, collab.Internal, "internal error: the log has it under request %s", id)
				}
			}
			metrics.request(r.Method, seen.status, seen.bytes)
			level := slog.LevelInfo
			if r.URL.Path == "/healthz" || r.URL.Path == "/readyz" {
				level = slog.LevelDebug
			}
			log.Log(r.Context(), level, "request", "request", id, "method", r.Method, "path", r.URL.Path,
				"status", seen.status, "bytes", seen.bytes, "took", time.Since(start).Round(time.Microsecond).String())
		}()
		next.ServeHTTP(seen, r.WithContext(graph.WithRequestID(r.Context(), id)))
	})
}

// A client must take each part of an answer within writeTime: one that reads
// nothing would keep its answer in memory for ever.
const (
	writePart = 64 << 10
	writeTime = 10 * time.Second
)

// seenWriter remembers the status and the size of an answer for the log, and
// gives up an answer that nobody reads.
type seenWriter struct {
	http.ResponseWriter
	status int
	bytes  int64
}

func (w *seenWriter) WriteHeader(status int) {
	if w.status == 0 {
		w.status = status
	}
	w.allowTime()
	w.ResponseWriter.WriteHeader(status)
}

// allowTime gives the client writeTime for what is written next. Only the
// writers of tests have no deadline to set.
func (w *seenWriter) allowTime() {
	_ = http.NewResponseController(w.ResponseWriter).SetWriteDeadline(time.Now().Add(writeTime))
}

func (w *seenWriter) Write(b []byte) (int, error) {
	if w.status == 0 {
		w.status = http.StatusOK
	}
	total := 0
	for {
		part := b[:min(len(b), writePart)]
		w.allowTime()
		n, err := w.ResponseWriter.Write(part)
		total += n
		w.bytes += int64(n)
		if b = b[len(part):]; err != nil || len(b) == 0 {
			return total, err
		}
	}
}

// Unwrap gives http.ResponseController the real writer.
func (w *seenWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// carry puts two headers into the context of the request: the token of a write that
// reads must see, and the bearer token that allows writing.
func carry(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx := r.Context()
		if token := r.Header.Get(tokenHeader); token != "" {
			ctx = store.WithToken(ctx, token)
		}
		scheme, token, _ := strings.Cut(r.Header.Get("Authorization"), " ")
		if strings.EqualFold(scheme, "Bearer") {
			ctx = graph.WithBearer(ctx, strings.TrimSpace(token))
		}
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

package server

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"liaison/graph"
	"liaison/internal/collab"
)

// pingTime is how often a stream without events shows that it is alive, and how often
// a client must show that.
const pingTime = 25 * time.Second

// acceptsEvents tells whether a request asks for server-sent events. Clients that name
// JSON as well, as urql does for every query, get JSON, unless they like events better.
func acceptsEvents(r *http.Request) bool {
	accept := r.Header.Values("Accept")
	events, named := quality(accept, eventsType)
	for _, mediaType := range []string{jsonType, responseType} {
		if q, also := quality(accept, mediaType); also && q >= events {
			return false
		}
	}
	return named && events > 0
}

// eventsType is the media type of server-sent events.
const eventsType = "text/event-stream"

// each sends the answer of an operation, or one answer for each event of a subscription
// until the context ends or an answer cannot be sent. The client takes a turn for each.
func (t transport) each(ctx context.Context, client string, op *graphql.OperationContext, exec graphql.GraphExecutor, send func(answer) error) error {
	if op.Operation.Operation != ast.Subscription {
		a, err := t.inTurn(ctx, client, op, exec)
		if err != nil {
			return err
		}
		return send(a)
	}
	s, faults := t.graph.Subscribe(ctx, exec, op)
	if faults != nil {
		return send(answer{Response: &graphql.Response{Errors: faults}})
	}
	for ctx.Err() == nil {
		events, err := s.Next(ctx)
		if err != nil {
			pause(ctx, time.Second) // the store will be back, and the subscription goes on where it was
			continue
		}
		for i := range events {
			a, err := t.inTurn(graph.WithEvent(ctx, &events[i]), client, op, exec)
			for errors.As(err, new(limited)) && ctx.Err() == nil {
				a, err = t.inTurn(graph.WithEvent(ctx, &events[i]), client, op, exec)
			}
			if err != nil {
				return err
			}
			a.cursor = events[i].Cursor
			if a.Extensions == nil {
				a.Extensions = map[string]any{"cursor": a.cursor}
			}
			if err := send(a); err != nil {
				return err
			}
		}
	}
	return ctx.Err()
}

// inTurn executes an operation once the client has its turn.
func (t transport) inTurn(ctx context.Context, client string, op *graphql.OperationContext, exec graphql.GraphExecutor) (answer, error) {
	paid, leave, err := t.admission.enter(ctx, client)
	if err != nil {
		return answer{}, err
	}
	defer leave()
	paid, cancel := context.WithTimeout(paid, t.time)
	defer cancel()
	return t.execute(paid, op, exec), nil
}

// recovered is deferred by what goes on beside a request, where a panic would end the
// process. The panic goes to the log, and tell gets the error for the client.
func (t transport) recovered(ctx context.Context, tell func(*gqlerror.Error)) {
	if cause := recover(); cause != nil {
		tell(t.graph.Panicked(ctx, cause))
	}
}

func pause(ctx context.Context, d time.Duration) {
	select {
	case <-time.After(d):
	case <-ctx.Done():
	}
}

// events answers an operation as a stream of server-sent events: an event `next` for
// each answer, whose id is where a subscription resumes, then `complete` (the distinct
// connections mode of GraphQL over SSE).
func (t transport) events(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	w.Header().Add("Vary", "Accept")
	w.Header().Set("Cache-Control", "no-store")
	requests, batch, ok := read(w, r)
	switch {
	case !ok:
		return
	case batch:
		refuse(w, http.StatusBadRequest, "send one operation for a stream of events")
		return
	}
	client := address(r, t.admission.proxies)
	leave, err := t.admission.open(client)
	if err != nil {
		refuseTurn(w, err)
		return
	}
	defer leave()
	params := requests[0]
	op, refusal := prepare(r.Context(), &params, exec)
	switch {
	case refusal != nil:
		w.Header().Set("Content-Type", jsonType+"; charset=utf-8")
		w.WriteHeader(refusal.status)
		refusal.write(w)
		return
	case op.Operation.Operation == ast.Mutation && r.Method == http.MethodGet:
		w.Header().Set("Allow", http.MethodPost)
		refuse(w, http.StatusMethodNotAllowed, "send a mutation by POST")
		return
	}
	life := servingOf(r.Context())
	life.streams.Add(1)
	defer life.streams.Done()
	ctx := r.Context()
	if id := r.Header.Get("Last-Event-Id"); id != "" { // of a browser that lost its connection
		ctx = graph.WithResumption(ctx, id)
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	defer context.AfterFunc(life.ending, cancel)()
	out := &eventWriter{w: w, controller: http.NewResponseController(w)}
	// The request has been read: the connection may be silent as long as it likes.
	_ = out.controller.SetReadDeadline(time.Time{})
	w.Header().Set("Content-Type", eventsType+"; charset=utf-8")
	w.Header().Set("X-Accel-Buffering", "no") // nginx would hold events back
	if out.write(":\n\n") != nil {
		return
	}
	t.sendEvents(ctx, client, op, exec, out)
}

// sendEvents sends the answers of an operation, and shows now and then that the stream
// is alive. Where the context ends first, the stream ends without `complete`: then the
// client connects again and resumes.
func (t transport) sendEvents(ctx context.Context, client string, op *graphql.OperationContext, exec graphql.GraphExecutor, out *eventWriter) {
	ctx, cancel := context.WithCancel(ctx)
	answers, ended := make(chan answer), make(chan struct{})
	send := func(a answer) error {
		select {
		case answers <- a:
			return nil
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	var failed error
	go func() {
		defer close(ended)
		defer t.recovered(ctx, func(e *gqlerror.Error) { failed = send(answer{Response: &graphql.Response{Errors: gqlerror.List{e}}}) })
		failed = t.each(ctx, client, op, exec, send)
	}()
	defer func() { // the goroutine is the request's, and ends with it
		cancel()
		<-ended
	}()
	alive := time.NewTicker(pingTime)
	defer alive.Stop()
	for {
		select {
		case a := <-answers:
			if out.answer(a) != nil {
				return
			}
		case <-alive.C:
			if out.write(":\n\n") != nil {
				return
			}
		case <-ended:
			if ctx.Err() != nil {
				return
			}
			if errors.As(failed, new(limited)) {
				_ = out.answer(answer{Response: &graphql.Response{Errors: gqlerror.List{fault(collab.RateLimited, "%s", failed)}}})
			}
			_ = out.write("event: complete\ndata:\n\n")
			return
		case <-ctx.Done():
			return
		}
	}
}

// eventWriter writes server-sent events.
type eventWriter struct {
	w          http.ResponseWriter
	controller *http.ResponseController
}

func (w *eventWriter) write(text string) error {
	if _, err := w.w.Write([]byte(text)); err != nil {
		return err
	}
	return w.controller.Flush()
}

func (w *eventWriter) answer(a answer) error {
	var text bytes.Buffer
	if a.cursor != "" {
		fmt.Fprintf(&text, "id: %s\n", a.cursor)
	}
	text.WriteString("event: next\ndata: ")
	text.Write(bytes.ReplaceAll(a.text(), []byte("\n"), []byte(" "))) // white space of JSON: texts have it escaped
	text.WriteString("\n\n")
	return w.write(text.String())
}

// text is the answer as JSON.
func (a answer) text() json.RawMessage {
	var out bytes.Buffer
	a.write(&out)
	return bytes.TrimSpace(out.Bytes())
}

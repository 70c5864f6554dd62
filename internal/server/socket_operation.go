package server

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/coder/websocket"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"liaison/internal/collab"
)

// subscribe starts an operation.
func (s *socket) subscribe(ctx context.Context, m message) bool {
	var p parameters
	if m.ID == "" || len(m.ID) > maxOperationID || decode(string(m.Payload), &p) != nil {
		return false
	}
	ctx, cancel := context.WithCancel(ctx)
	op := &running{cancel}
	s.mu.Lock()
	ready, many, duplicate := s.ready, len(s.active) >= socketActive, s.active[m.ID] != nil
	if ready && !many && !duplicate {
		s.active[m.ID] = op
	}
	s.mu.Unlock()
	switch {
	case !ready:
		cancel()
		s.close(closeEarly, "Unauthorized")
		return true
	case duplicate:
		cancel()
		s.close(closeDuplicate, fmt.Sprintf("Subscriber for %s already exists", m.ID))
		return true
	case many:
		cancel()
		return s.fail(ctx, m.ID, gqlerror.List{fault(collab.RateLimited, "a connection has at most %d operations at once: complete one, or open another connection", socketActive)}) == nil
	}
	go func() {
		complete := s.run(ctx, m.ID, p, op)
		s.end(m.ID, op)
		if complete && ctx.Err() == nil {
			_ = s.send(ctx, message{ID: m.ID, Type: "complete"}, "")
		}
		cancel()
	}()
	return true
}

// end frees the id of an operation, which the client may use again as soon as it is told
// of the end.
func (s *socket) end(id string, op *running) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.active[id] == op { // else the client has completed it, and may have used the id again
		delete(s.active, id)
	}
}

// run executes an operation. It tells whether the client is to be told of its end, which
// an error tells already.
func (s *socket) run(ctx context.Context, id string, p parameters, this *running) (complete bool) {
	fail := func(list gqlerror.List) error {
		s.end(id, this)
		if ctx.Err() != nil {
			return ctx.Err() // the client has completed the operation, and expects no more of it
		}
		return s.fail(ctx, id, list)
	}
	defer s.recovered(ctx, func(e *gqlerror.Error) { complete, _ = false, fail(gqlerror.List{e}) })
	params := graphql.RawParams{Headers: s.request.Header, Query: p.Query, OperationName: p.OperationName, Variables: p.Variables, Extensions: p.Extensions}
	params.ReadTime.Start, params.ReadTime.End = graphql.Now(), graphql.Now()
	if p.Query == "" && p.Extensions["persistedQuery"] == nil {
		_ = fail(gqlerror.List{fault(collab.BadUserInput, "the request has no query")})
		return false
	}
	op, refusal := prepare(ctx, &params, s.exec)
	if refusal != nil {
		_ = fail(refusal.Errors)
		return false
	}
	if op.Operation.Operation == ast.Mutation {
		_ = fail(gqlerror.List{fault(collab.BadUserInput, "send a mutation by POST")})
		return false
	}
	failed := false
	err := s.each(ctx, s.client, op, s.exec, func(a answer) error {
		if !a.executed {
			failed = true
			return fail(a.Errors)
		}
		return s.send(ctx, message{ID: id, Type: "next", Payload: a.text()}, a.cursor)
	})
	if errors.As(err, new(limited)) {
		failed = true
		_ = fail(gqlerror.List{fault(collab.RateLimited, "%s", err)})
	}
	return !failed
}

// fail ends an operation with errors.
func (s *socket) fail(ctx context.Context, id string, list gqlerror.List) error {
	text, err := json.Marshal(list)
	if err != nil {
		return err
	}
	return s.send(ctx, message{ID: id, Type: "error", Payload: text}, "")
}

// send writes a message. The connection is closed where the client does not take it
// within writeTime, and with closeSlow where it takes longer than Options.SlowTime.
func (s *socket) send(ctx context.Context, m message, cursor string) error {
	text, err := json.Marshal(m)
	if err != nil {
		return err
	}
	writing, cancel := context.WithTimeout(context.WithoutCancel(ctx), writeTime)
	defer cancel()
	start := time.Now()
	if err := s.conn.Write(writing, websocket.MessageText, text); err != nil {
		return err
	}
	if time.Since(start) > s.slowTime {
		s.close(closeSlow, "too slow: read faster and resume after "+cursor)
		return errSlow
	}
	return nil
}

var errSlow = errors.New("the client reads too slowly")

package server

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"liaison/graph"
	"liaison/internal/collab"
)

// operationTime is how long one operation may take. A client gets its answer
// within ten seconds, even from a store that has gone away; the second that is
// left is for writing the answer.
const operationTime = 9 * time.Second

// transport is GraphQL over HTTP: GET and POST, queries and mutations, to the
// letter of the specification, and batches as Apollo's clients send them. The
// stock transports answer some request errors with 422 and a null "data", and
// accept forms, by which any web page could write in a reader's name.
type transport struct {
	time      time.Duration // how long one operation may take
	graph     *graph.Resolver
	admission *admission
	origins   []string      // the sites whose pages may open a WebSocket, beside our own
	slowTime  time.Duration // how long a client may take for one message of a WebSocket
}

// Supports takes every request, so that every refusal is worded here.
func (transport) Supports(*http.Request) bool { return true }

// Do answers one request.
func (t transport) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	switch {
	case upgrades(r):
		t.socket(w, r, exec)
		return
	case acceptsEvents(r):
		t.events(w, r, exec)
		return
	}
	mediaType := negotiate(r.Header.Values("Accept"))
	w.Header().Add("Vary", "Accept")
	w.Header().Set("Content-Type", mediaType+"; charset=utf-8")
	if mediaType == "" {
		w.Header().Set("Content-Type", jsonType+"; charset=utf-8")
		refuse(w, http.StatusNotAcceptable, "ask for %s or %s in Accept", responseType, jsonType)
		return
	}
	start := graphql.Now()
	requests, batch, ok := read(w, r)
	if !ok {
		return
	}
	ctx, leave, err := t.admission.enter(r.Context(), address(r, t.admission.proxies))
	if err != nil {
		refuseTurn(w, err)
		return
	}
	defer leave()
	ctx, cancel := context.WithTimeout(ctx, t.time)
	defer cancel()
	tag := ""
	if r.Method == http.MethodGet {
		if tag = t.tag(ctx, r, mediaType); tag != "" && matches(r.Header.Values("If-None-Match"), tag) {
			setTag(w, tag)
			w.WriteHeader(http.StatusNotModified)
			return
		}
	}
	answers := make([]answer, len(requests))
	for i, params := range requests {
		params.ReadTime.Start, params.ReadTime.End = start, graphql.Now()
		answers[i] = t.answer(ctx, r, &params, exec)
		if token, ok := answers[i].Extensions["token"].(string); ok && token != "" {
			w.Header().Set(tokenHeader, token)
		}
	}
	if batch {
		writeBatch(w, answers)
		return
	}
	one := answers[0]
	if one.executed && len(one.Errors) == 0 && tag != "" {
		setTag(w, tag)
	}
	if one.allow != "" {
		w.Header().Set("Allow", one.allow)
	}
	if one.status != 0 && (mediaType == responseType || one.always) {
		w.WriteHeader(one.status)
	}
	one.write(w)
}

// answer is what one operation draws.
type answer struct {
	*graphql.Response
	executed bool   // else the answer has no data
	status   int    // of a request error; 0: 200
	always   bool   // the status is that of both media types
	allow    string // the method that would do
	cursor   string // of an event: the place behind it
}

// refused is the answer to an operation that is not executed.
func refused(status int, always bool, list gqlerror.List) answer {
	return answer{Response: &graphql.Response{Errors: list}, status: status, always: always}
}

// answer executes one operation of a request.
func (t transport) answer(ctx context.Context, r *http.Request, params *graphql.RawParams, exec graphql.GraphExecutor) answer {
	if params.Query == "" && params.Extensions["persistedQuery"] == nil {
		return refused(http.StatusBadRequest, true, gqlerror.List{fault(collab.BadUserInput, "the request has no query")})
	}
	op, refusal := prepare(ctx, params, exec)
	if refusal != nil {
		return *refusal
	}
	switch kind := op.Operation.Operation; {
	case kind == ast.Subscription:
		return refused(http.StatusBadRequest, true, gqlerror.List{fault(collab.BadUserInput,
			"subscribe by WebSocket (graphql-transport-ws), or accept text/event-stream")})
	case kind != ast.Query && r.Method == http.MethodGet:
		a := refused(http.StatusMethodNotAllowed, true, gqlerror.List{fault(collab.BadUserInput, "send a mutation by POST")})
		a.allow = http.MethodPost
		return a
	}
	return t.execute(ctx, op, exec)
}

// prepare parses and validates an operation. It gives the refusal where that fails.
func prepare(ctx context.Context, params *graphql.RawParams, exec graphql.GraphExecutor) (*graphql.OperationContext, *answer) {
	op, faults := exec.CreateOperationContext(ctx, params)
	if faults == nil {
		return op, nil
	}
	told := exec.DispatchError(graphql.WithOperationContext(ctx, op), faults)
	status := http.StatusBadRequest
	if faults[0].Extensions["code"] == persistedQueryNotFound { // Apollo's clients want 200, and send the query then
		status = http.StatusOK
	}
	refusal := refused(status, false, ours(told.Errors))
	return nil, &refusal
}

// execute executes an operation, or one event of a subscription.
func (t transport) execute(ctx context.Context, op *graphql.OperationContext, exec graphql.GraphExecutor) answer {
	respond, ctx := exec.DispatchOperation(ctx, op)
	response := respond(ctx)
	if response == nil { // the executor's answer once the context has ended
		response = &graphql.Response{Errors: gqlerror.List{fault(collab.DeadlineExceeded,
			"the operation did not end within %s: ask for less at once", t.time)}, Data: json.RawMessage("null")}
	}
	return answer{Response: response, executed: true}
}

// refuseTurn answers a request that did not get its turn.
func refuseTurn(w http.ResponseWriter, err error) {
	var l limited
	if !errors.As(err, &l) {
		l = limited{turnTime}
	}
	l.refuse(w)
}

// persistedQueryNotFound is the code by which a client learns that it must send
// the text of a query whose hash alone it has sent.
const persistedQueryNotFound = "PERSISTED_QUERY_NOT_FOUND"

package server

import (
	"context"
	"encoding/json"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"liaison/internal/collab"
)

// operationTime is how long one operation may take. It leaves of the ten seconds
// in which a client gets its answer, even from a store that has gone away, what
// writing that answer takes.
const operationTime = 9 * time.Second

// transport is GraphQL over HTTP: GET and POST, queries and mutations, to the
// letter of the specification. The stock transports answer some request errors
// with 422 and a null "data", and accept forms, by which any web page could
// write in a reader's name.
type transport struct {
	time time.Duration // how long one operation may take
}

// Supports takes every request: a refusal is ours to word.
func (transport) Supports(*http.Request) bool { return true }

// Do answers one request.
func (t transport) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	mediaType := negotiate(r.Header.Values("Accept"))
	w.Header().Set("Vary", "Accept")
	w.Header().Set("Content-Type", mediaType+"; charset=utf-8")
	if mediaType == "" {
		w.Header().Set("Content-Type", jsonType+"; charset=utf-8")
		refuse(w, http.StatusNotAcceptable, "ask for %s or %s in Accept", responseType, jsonType)
		return
	}
	params := graphql.RawParams{Headers: r.Header}
	params.ReadTime.Start = graphql.Now()
	if !read(w, r, &params) {
		return
	}
	params.ReadTime.End = graphql.Now()
	if params.Query == "" && params.Extensions["persistedQuery"] == nil {
		refuse(w, http.StatusBadRequest, "the request has no query")
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), t.time)
	defer cancel()

	op, faults := exec.CreateOperationContext(ctx, &params)
	if faults != nil {
		answer := exec.DispatchError(graphql.WithOperationContext(ctx, op), faults)
		if mediaType == responseType {
			w.WriteHeader(http.StatusBadRequest)
		}
		write(w, map[string]any{"errors": ours(answer.Errors)})
		return
	}
	switch kind := op.Operation.Operation; {
	case kind == ast.Subscription:
		refuse(w, http.StatusBadRequest, "this server has no subscriptions")
		return
	case kind != ast.Query && r.Method == http.MethodGet:
		w.Header().Set("Allow", http.MethodPost)
		refuse(w, http.StatusMethodNotAllowed, "send a mutation by POST")
		return
	}
	respond, ctx := exec.DispatchOperation(ctx, op)
	answer := respond(ctx)
	if answer == nil { // the executor's answer once the context has ended
		answer = &graphql.Response{Errors: gqlerror.List{fault(collab.DeadlineExceeded,
			"the operation did not end within %s: ask for less at once", t.time)}, Data: json.RawMessage("null")}
	}
	if token, ok := answer.Extensions["token"].(string); ok && token != "" {
		w.Header().Set(tokenHeader, token)
	}
	writeResponse(w, answer)
}

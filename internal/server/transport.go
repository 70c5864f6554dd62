package server

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strings"
	"time"
	"unicode/utf8"

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
type transport struct{}

// Supports takes every request: a refusal is ours to word.
func (transport) Supports(*http.Request) bool { return true }

// Do answers one request.
func (transport) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
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
	ctx, cancel := context.WithTimeout(r.Context(), operationTime)
	defer cancel()

	op, faults := exec.CreateOperationContext(ctx, &params)
	if faults != nil {
		answer := exec.DispatchError(graphql.WithOperationContext(ctx, op), faults)
		if mediaType == responseType {
			w.WriteHeader(http.StatusBadRequest)
		}
		write(w, map[string]any{"errors": answer.Errors})
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
			"the operation did not end within %s: ask for less at once", operationTime)}, Data: json.RawMessage("null")}
	}
	if token, ok := answer.Extensions["token"].(string); ok && token != "" {
		w.Header().Set(tokenHeader, token)
	}
	write(w, answer)
}

// read fills in the parameters; it has refused the request where it gives false.
func read(w http.ResponseWriter, r *http.Request, params *graphql.RawParams) bool {
	switch r.Method {
	case http.MethodGet:
		return readURL(w, r, params)
	case http.MethodPost:
		return readBody(w, r, params)
	}
	w.Header().Set("Allow", "GET, POST")
	refuse(w, http.StatusMethodNotAllowed, "send a query by GET or POST")
	return false
}

func readURL(w http.ResponseWriter, r *http.Request, params *graphql.RawParams) bool {
	values, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		refuse(w, http.StatusBadRequest, "the URL's parameters are malformed")
		return false
	}
	params.Query, params.OperationName = values.Get("query"), values.Get("operationName")
	for name, into := range map[string]*map[string]any{"variables": &params.Variables, "extensions": &params.Extensions} {
		if text := values.Get(name); text != "" && decode(text, into) != nil {
			refuse(w, http.StatusBadRequest, "%s is not a JSON object", name)
			return false
		}
	}
	if !utf8.ValidString(params.Query) {
		refuse(w, http.StatusBadRequest, "the query is not valid UTF-8")
		return false
	}
	return true
}

func readBody(w http.ResponseWriter, r *http.Request, params *graphql.RawParams) bool {
	mediaType, options, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if charset := options["charset"]; err != nil || mediaType != jsonType || charset != "" && !strings.EqualFold(charset, "utf-8") {
		refuse(w, http.StatusUnsupportedMediaType, "send the request as %s in UTF-8", jsonType)
		return false
	}
	body, err := io.ReadAll(r.Body)
	var large *http.MaxBytesError
	var in struct {
		Query         string
		OperationName string
		Variables     map[string]any
		Extensions    map[string]any
	}
	switch {
	case errors.As(err, &large):
		refuse(w, http.StatusRequestEntityTooLarge, "the request is larger than %d bytes", large.Limit)
	case err != nil:
		refuse(w, http.StatusBadRequest, "the body could not be read")
	case !utf8.Valid(body):
		refuse(w, http.StatusBadRequest, "the body is not valid UTF-8")
	case decode(string(body), &in) != nil:
		refuse(w, http.StatusBadRequest, "the body is not one JSON object with query, operationName, variables and extensions")
	default:
		params.Query, params.OperationName, params.Variables, params.Extensions = in.Query, in.OperationName, in.Variables, in.Extensions
		return true
	}
	return false
}

// decode reads one JSON value, numbers as they are written, and nothing after it.
func decode(text string, into any) error {
	d := json.NewDecoder(strings.NewReader(text))
	d.UseNumber()
	if err := d.Decode(into); err != nil {
		return err
	}
	if _, err := d.Token(); err != io.EOF {
		return errors.New("more than one value")
	}
	return nil
}

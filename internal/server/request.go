package server

import (
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strings"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"

	"liaison/internal/collab"
)

// maxBatch is how many operations a request may have.
const maxBatch = 10

// read returns the operations of a request: one, or those of a batch in their
// order. It has refused the request where ok is false.
func read(w http.ResponseWriter, r *http.Request) (operations []graphql.RawParams, batch, ok bool) {
	switch r.Method {
	case http.MethodGet:
		operations, ok = readURL(w, r)
		return operations, false, ok
	case http.MethodPost:
		return readBody(w, r)
	}
	w.Header().Set("Allow", "GET, POST")
	refuse(w, http.StatusMethodNotAllowed, "send a query by GET or POST")
	return nil, false, false
}

func readURL(w http.ResponseWriter, r *http.Request) (operations []graphql.RawParams, ok bool) {
	values, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		refuse(w, http.StatusBadRequest, "the URL's parameters are malformed")
		return nil, false
	}
	params := graphql.RawParams{Headers: r.Header, Query: values.Get("query"), OperationName: values.Get("operationName")}
	for name, into := range map[string]*map[string]any{"variables": &params.Variables, "extensions": &params.Extensions} {
		if text := values.Get(name); text != "" && decode(text, into) != nil {
			refuse(w, http.StatusBadRequest, "%s is not a JSON object", name)
			return nil, false
		}
	}
	if !utf8.ValidString(params.Query) {
		refuse(w, http.StatusBadRequest, "the query is not valid UTF-8")
		return nil, false
	}
	return []graphql.RawParams{params}, true
}

// parameters are those of one operation in a body.
type parameters struct {
	Query         string
	OperationName string
	Variables     map[string]any
	Extensions    map[string]any
}

func readBody(w http.ResponseWriter, r *http.Request) (operations []graphql.RawParams, batch, ok bool) {
	mediaType, options, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if charset := options["charset"]; err != nil || mediaType != jsonType || charset != "" && !strings.EqualFold(charset, "utf-8") {
		refuse(w, http.StatusUnsupportedMediaType, "send the request as %s in UTF-8", jsonType)
		return nil, false, false
	}
	body, err := io.ReadAll(r.Body)
	var large *http.MaxBytesError
	list := make([]parameters, 1)
	batch = strings.HasPrefix(strings.TrimLeft(string(body[:min(len(body), 100)]), " \t\r\n"), "[")
	switch {
	case errors.As(err, &large):
		refuse(w, http.StatusRequestEntityTooLarge, "the request is larger than %d bytes", large.Limit)
	case err != nil:
		refuse(w, http.StatusBadRequest, "the body could not be read")
	case !utf8.Valid(body):
		refuse(w, http.StatusBadRequest, "the body is not valid UTF-8")
	case batch && (decode(string(body), &list) != nil || len(list) == 0):
		refuse(w, http.StatusBadRequest, "the body is not one JSON array of objects with query, operationName, variables and extensions")
	case !batch && decode(string(body), &list[0]) != nil:
		refuse(w, http.StatusBadRequest, "the body is not one JSON object with query, operationName, variables and extensions")
	case len(list) > maxBatch:
		fail(w, http.StatusBadRequest, collab.TooCostly, "the batch has %d operations: send at most %d at once", len(list), maxBatch)
	default:
		for _, p := range list {
			operations = append(operations, graphql.RawParams{
				Headers: r.Header, Query: p.Query, OperationName: p.OperationName, Variables: p.Variables, Extensions: p.Extensions,
			})
		}
		return operations, batch, true
	}
	return nil, false, false
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

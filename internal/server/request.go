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
)

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

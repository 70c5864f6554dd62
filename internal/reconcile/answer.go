package reconcile

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"liaison/internal/collab"
)

// form holds the parameters of a request, from its URL or its body.
type form struct{ url.Values }

// parameters reads the body of a POST as a form, and else the query of the URL.
func parameters(w http.ResponseWriter, r *http.Request) (form, error) {
	text := r.URL.RawQuery
	if r.Method == http.MethodPost {
		mediaType, options, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
		if charset := options["charset"]; err != nil || mediaType != "application/x-www-form-urlencoded" || charset != "" && !strings.EqualFold(charset, "utf-8") {
			return form{}, refusal(http.StatusUnsupportedMediaType, "send the request as application/x-www-form-urlencoded in UTF-8")
		}
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
		var large *http.MaxBytesError
		if errors.As(err, &large) {
			return form{}, refusal(http.StatusRequestEntityTooLarge, "the request is larger than %d bytes: send fewer queries at once", large.Limit)
		}
		if err != nil {
			return form{}, collab.Errorf(collab.BadUserInput, "the body could not be read")
		}
		text = string(body)
	}
	values, err := url.ParseQuery(text)
	if err != nil {
		return form{}, collab.Errorf(collab.BadUserInput, "the parameters are malformed: encode them as a form does")
	}
	for name, list := range values {
		for _, value := range list {
			if !utf8.ValidString(name) || !utf8.ValidString(value) {
				return form{}, collab.Errorf(collab.BadUserInput, "the parameters are not valid UTF-8")
			}
		}
	}
	return form{values}, nil
}

// wholeNumber returns a parameter that is a whole number of at least least. It
// returns missing where the parameter is absent or empty, and most for any greater
// number. Anything else is BAD_USER_INPUT.
func (f form) wholeNumber(name string, least, most, missing int) (int, error) {
	text := f.Get(name)
	if text == "" {
		return missing, nil
	}
	n, err := strconv.Atoi(text)
	if errors.Is(err, strconv.ErrRange) && text[0] != '-' {
		return most, nil
	}
	if err != nil || n < least {
		return 0, collab.Errorf(collab.BadUserInput, "%s is %.60q: give a whole number from %d on", name, text, least)
	}
	return min(n, most), nil
}

// page is an answer that is HTML.
type page []byte

// callbacks matches the names of functions and of members of objects. It matches
// nothing that could be a script of its own.
var callbacks = regexp.MustCompile(`^[A-Za-z_$][A-Za-z0-9_$]{0,127}(\.[A-Za-z_$][A-Za-z0-9_$]{0,127}){0,4}$`)

// answer writes what an endpoint returned, as HTML, JSON, or a script that calls the
// callback with the JSON. It has written nothing where it returns an error.
func (s *service) answer(w http.ResponseWriter, r *http.Request, callback string, answer any) error {
	h := w.Header()
	if p, ok := answer.(page); ok {
		h.Set("Content-Type", "text/html; charset=utf-8")
		h.Set("Content-Security-Policy", pagePolicy)
		_, _ = w.Write(p) // a client that has gone away cannot be told
		return nil
	}
	_, open := answer.(manifest)
	script := callback != "" && r.Method != http.MethodPost && (s.JSONP || open)
	if script && !callbacks.MatchString(callback) {
		return collab.Errorf(collab.BadUserInput, "callback is no name of a function")
	}
	var out bytes.Buffer
	if script {
		// The comment keeps the first bytes of the answer from being the client's.
		fmt.Fprintf(&out, "/**/%s(", callback)
	}
	// encoding/json escapes what would end a script, and U+2028 and U+2029.
	if err := json.NewEncoder(&out).Encode(answer); err != nil {
		return err
	}
	h.Set("Content-Type", "application/json; charset=utf-8")
	if script {
		h.Set("Content-Type", "text/javascript; charset=utf-8")
		out.WriteString(");")
	}
	_, _ = w.Write(out.Bytes())
	return nil
}

// fault is an error in the form that clients see.
type fault struct {
	Code    collab.Code `json:"code"`
	Message string      `json:"message"`
}

// refused is an error whose HTTP status does not follow from its code.
type refused struct {
	status int
	error
}

func (e refused) Unwrap() error { return e.error }

func refusal(status int, format string, args ...any) error {
	return refused{status, collab.Errorf(collab.BadUserInput, format, args...)}
}

// tooLarge is the error of a request for more at once than the manifest's
// batchSize: sending it again later would not help, sending less does.
func tooLarge(format string, args ...any) error {
	return refused{http.StatusRequestEntityTooLarge, collab.Errorf(collab.TooCostly, format, args...)}
}

// statuses maps the code of an error to an HTTP status; any other code is 500.
var statuses = map[collab.Code]int{
	collab.BadUserInput:     http.StatusBadRequest,
	collab.TooCostly:        http.StatusBadRequest,
	collab.Unauthenticated:  http.StatusUnauthorized,
	collab.Forbidden:        http.StatusForbidden,
	collab.NotFound:         http.StatusNotFound,
	collab.ConflictCode:     http.StatusConflict,
	collab.RateLimited:      http.StatusTooManyRequests,
	collab.StoreUnavailable: http.StatusServiceUnavailable,
	collab.SnapshotTooLarge: http.StatusServiceUnavailable,
	collab.DeadlineExceeded: http.StatusGatewayTimeout,
}

// refuse answers with an error. Errors of the server go to the log, unless the
// client closed the connection before its answer.
func (s *service) refuse(w http.ResponseWriter, r *http.Request, err error) {
	f := fault{collab.Internal, "internal error: the log of the server has it"}
	var told *collab.Error
	switch {
	case ended(err):
		f = fault{collab.DeadlineExceeded, fmt.Sprintf("there was no answer within %s: ask for less at once", s.Time)}
	case errors.As(err, &told) && told.Code != collab.Internal:
		f = fault{told.Code, told.Message}
	}
	status, ok := statuses[f.Code]
	if !ok {
		status = http.StatusInternalServerError
	}
	var exact refused
	if errors.As(err, &exact) {
		status = exact.status
	}
	if status >= http.StatusInternalServerError && !errors.Is(err, context.Canceled) {
		s.Log.Error("reconcile", "path", r.URL.Path, "error", err)
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(map[string]fault{"error": f}) // a client that has gone away cannot be told
}

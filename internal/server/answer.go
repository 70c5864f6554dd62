package server

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"liaison/internal/collab"
)

// The media types of answers. The first says by its status whether a request
// was understood; the second is always 200 once it was read, as older clients need.
const (
	responseType = "application/graphql-response+json"
	jsonType     = "application/json"
)

// negotiate chooses the media type of the answer from the Accept headers of a request:
// jsonType where there are none, else the type with the higher quality. Of equal
// qualities it chooses responseType if a header names that type, else jsonType. It
// returns "" where neither type is acceptable (RFC 9110, 12.5.1).
func negotiate(accept []string) string {
	if strings.TrimSpace(strings.Join(accept, "")) == "" {
		return jsonType
	}
	response, named := quality(accept, responseType)
	plain, _ := quality(accept, jsonType)
	switch {
	case response > 0 && named && response >= plain:
		return responseType
	case plain > 0:
		return jsonType
	case response > 0:
		return responseType
	}
	return ""
}

// quality returns the quality that the most specific matching range gives to a media
// type, 0 where no range matches, and whether that range is the type's own name.
func quality(accept []string, mediaType string) (q float64, named bool) {
	best := 0
	class, _, _ := strings.Cut(mediaType, "/")
	for _, item := range strings.Split(strings.Join(accept, ","), ",") {
		name, options, _ := strings.Cut(item, ";")
		specific := 0
		switch strings.ToLower(strings.TrimSpace(name)) {
		case mediaType:
			specific = 3
		case class + "/*":
			specific = 2
		case "*/*":
			specific = 1
		}
		if specific <= best {
			continue
		}
		best, q = specific, 1
		for _, option := range strings.Split(options, ";") {
			key, value, _ := strings.Cut(option, "=")
			switch strings.ToLower(strings.TrimSpace(key)) {
			case "q":
				if n, err := strconv.ParseFloat(strings.TrimSpace(value), 64); err == nil {
					q = n
				}
			case "charset":
				if !strings.EqualFold(strings.Trim(strings.TrimSpace(value), `"`), "utf-8") {
					q = 0
				}
			}
		}
	}
	return q, best == 3
}

// fault makes an error in the form that clients see.
func fault(code collab.Code, format string, args ...any) *gqlerror.Error {
	return &gqlerror.Error{Message: fmt.Sprintf(format, args...), Extensions: map[string]any{"code": code}}
}

// ours gives each request error a code of collab's list. Errors of the parser and the
// validator have codes of their own, which all mean BAD_USER_INPUT. An error about a
// variable names it in its message: it has no path, since nothing was answered.
func ours(list gqlerror.List) gqlerror.List {
	for _, e := range list {
		if len(e.Path) > 1 && e.Path[0] == ast.PathName("variable") {
			e.Message = "$" + collab.Clip(e.Path[1:].String()) + ": " + e.Message
		}
		e.Path = nil
		if code, _ := e.Extensions["code"].(string); code == "" || strings.HasPrefix(code, "GRAPHQL_") {
			e.Extensions = map[string]any{"code": collab.BadUserInput}
		}
	}
	return list
}

// refuse answers a request that is not executed with an error, BAD_USER_INPUT. The
// answer never repeats what was sent.
func refuse(w http.ResponseWriter, status int, format string, args ...any) {
	fail(w, status, collab.BadUserInput, format, args...)
}

// fail answers a request that is not executed with an error of the code.
func fail(w http.ResponseWriter, status int, code collab.Code, format string, args ...any) {
	if w.Header().Get("Content-Type") == "" {
		w.Header().Set("Content-Type", jsonType+"; charset=utf-8")
	}
	w.WriteHeader(status)
	write(w, map[string]any{"errors": gqlerror.List{fault(code, format, args...)}})
}

// write writes a value as JSON.
func write(w http.ResponseWriter, answer any) {
	// A client that has gone away cannot be told, and nothing else fails here.
	out := json.NewEncoder(w)
	out.SetEscapeHTML(false)
	_ = out.Encode(answer)
}

// write writes what an operation answers as JSON. Its data is JSON already and is
// written as it is, without a copy. An operation that was not executed has no data.
func (a answer) write(w io.Writer) {
	out := responseWriter{w: w}
	out.answer(a)
	out.text("\n")
}

// writeBatch writes the answers to a batch in the order of its operations.
func writeBatch(w io.Writer, answers []answer) {
	out := responseWriter{w: w}
	out.text("[")
	for i, a := range answers {
		if i > 0 {
			out.text(",")
		}
		out.answer(a)
	}
	out.text("]\n")
}

func (w *responseWriter) answer(a answer) {
	between := "{"
	if len(a.Errors) > 0 {
		w.text(between + `"errors":`)
		w.value(a.Errors)
		between = ","
	}
	if a.executed {
		w.text(between + `"data":`)
		between = ","
		if data := bytes.TrimSpace(a.Data); len(data) > 0 {
			w.bytes(data)
		} else {
			w.text("null")
		}
	}
	if a.executed && len(a.Extensions) > 0 {
		w.text(between + `"extensions":`)
		w.value(a.Extensions)
	}
	w.text("}")
}

// responseWriter writes until the first failure: a client that has gone away
// cannot be told.
type responseWriter struct {
	w   io.Writer
	err error
}

func (w *responseWriter) text(s string) { w.bytes([]byte(s)) }

func (w *responseWriter) bytes(b []byte) {
	if w.err == nil {
		_, w.err = w.w.Write(b)
	}
}

func (w *responseWriter) value(v any) {
	var text bytes.Buffer
	out := json.NewEncoder(&text)
	out.SetEscapeHTML(false)
	if err := out.Encode(v); err != nil && w.err == nil {
		w.err = err
	}
	w.bytes(bytes.TrimSpace(text.Bytes()))
}

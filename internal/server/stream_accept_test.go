package server

import (
	"net/http"
	"testing"
)

// TestAcceptsEvents: a stream of events is for those who ask for nothing else, or like
// it better than JSON.
func TestAcceptsEvents(t *testing.T) {
	for accept, want := range map[string]bool{
		"":                                   false,
		"*/*":                                false,
		"application/json":                   false,
		"text/event-stream":                  true,
		"text/event-stream, */*":             true,
		"text/event-stream, multipart/mixed": true,
		"application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed": false,
		"application/json;q=0.5, text/event-stream": true,
		"text/event-stream;q=0":                     false,
	} {
		r := &http.Request{Header: http.Header{"Accept": {accept}}}
		if got := acceptsEvents(r); got != want {
			t.Errorf("Accept: %s gives events: %v, want %v", accept, got, want)
		}
	}
}

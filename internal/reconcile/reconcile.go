// Package reconcile speaks the Reconciliation Service API 0.2 of the W3C's
// community group, as OpenRefine does: a manifest, batches of queries, suggestions,
// previews and data extension, all below Path.
//
// The server mounts its Handler and puts CORS around it; the command line wires
// the Matcher, the Finder, the Facts and the Links. It must not know the store, how names
// are matched, nor who may call.
package reconcile

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"liaison/internal/collab"
)

// Path is where the Handler expects to be mounted, with all below it.
const Path = "/reconcile"

// The limits on one request. Texts are counted in bytes.
const (
	defaultBatch = 50
	maxBody      = 1 << 20
	maxText      = 4096
	maxID        = 100    // of a key of a query, and of an id of an entity, a type or a property
	maxTypes     = 100    // types in one query
	maxValues    = 100    // values of properties in one query
	maxColumns   = 80     // properties in one data extension
	maxCells     = 50_000 // values about links in one data extension
	defaultLimit = 10
	maxLimit     = 50
	maxCursor    = 10_000
	answerTime   = 9 * time.Second // as long as an operation of the GraphQL API
)

// Options are the parts and settings of a service. Matcher, Finder, Facts, Links and Log
// must be set.
type Options struct {
	Matcher Matcher
	Finder  Finder
	Facts   Facts
	Links   Links
	Log     *slog.Logger

	// URL is the address of the service as clients see it, Path included:
	// "https://liaison.example.org/reconcile". Where it is "", the address is made of
	// each request: the scheme of its URL, which the server sets, its host, and Base.
	URL           string
	Base          string        // the path before Path, as "/liaison"; "": none
	Name          string        // "": Liaison
	Version       string        // of the program; "" is not told
	Documentation string        // an address; "" is not told
	Time          time.Duration // how long one request may take; 0: 9 seconds
	Batch         int           // most queries, or entities to extend, in one request; 0: 50

	// JSONP allows answers to GET requests with a callback to be scripts. Pages of
	// every site may load a script, whatever CORS allows. The manifest, which tells
	// nothing about the graph, is always available as a script.
	JSONP bool
}

type service struct{ Options }

// Handler answers all requests at Path and below it. Errors are JSON objects
// with a code of collab's closed list and a message.
func Handler(o Options) http.Handler {
	if o.Name == "" {
		o.Name = "Liaison"
	}
	if o.Time <= 0 {
		o.Time = answerTime
	}
	if o.Batch <= 0 {
		o.Batch = defaultBatch
	}
	return &service{o}
}

func (s *service) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), s.Time)
	defer cancel()
	r = r.WithContext(ctx)
	rest, ours := strings.CutPrefix(r.URL.Path, Path)
	endpoint, known := endpoints[strings.TrimSuffix(rest, "/")]
	if !ours || !known {
		s.refuse(w, r, collab.Errorf(collab.NotFound, "there is nothing at this address: the manifest at %s names what there is", Path))
		return
	}
	allow := "GET, HEAD, OPTIONS"
	if endpoint.posts {
		allow = "GET, HEAD, POST, OPTIONS"
	}
	switch {
	case r.Method == http.MethodOptions:
		w.Header().Set("Allow", allow)
		w.WriteHeader(http.StatusNoContent)
		return
	case r.Method == http.MethodGet, r.Method == http.MethodHead, r.Method == http.MethodPost && endpoint.posts:
	default:
		w.Header().Set("Allow", allow)
		s.refuse(w, r, refusal(http.StatusMethodNotAllowed, "this address takes %s", allow))
		return
	}
	form, err := parameters(w, r)
	if err != nil {
		s.refuse(w, r, err)
		return
	}
	answer, err := endpoint.serve(s, r, form)
	if err == nil {
		err = s.answer(w, r, form.Get("callback"), answer)
	}
	if err != nil {
		s.refuse(w, r, err)
	}
}

// endpoints are the addresses below Path. The value that serve returns is written as
// JSON, or as HTML where it is a page.
var endpoints = map[string]struct {
	posts bool
	serve func(*service, *http.Request, form) (any, error)
}{
	"":                  {true, (*service).root},
	"/suggest/entity":   {false, (*service).suggestEntities},
	"/suggest/type":     {false, (*service).suggestTypes},
	"/suggest/property": {false, (*service).suggestProperties},
	"/properties":       {false, (*service).proposeProperties},
	"/preview":          {false, (*service).preview},
}

// root serves the address of the API itself: a batch of queries or a data extension,
// by the parameters of the request, and the manifest where there are neither.
func (s *service) root(r *http.Request, f form) (any, error) {
	switch queries, extend := f.Has("queries"), f.Has("extend"); {
	case queries && extend:
		return nil, collab.Errorf(collab.BadUserInput, "send queries or extend, one of them in a request")
	case queries:
		return s.batch(r.Context(), f.Get("queries"))
	case extend:
		return s.extend(r.Context(), f.Get("extend"))
	case r.Method == http.MethodPost:
		return nil, collab.Errorf(collab.BadUserInput, "the form has neither queries nor extend: send one of them, as JSON")
	}
	return s.manifest(r), nil
}

// ended tells whether an error only means that the time for the answer was up.
func ended(err error) bool {
	return errors.Is(err, context.DeadlineExceeded) || collab.CodeOf(err) == collab.DeadlineExceeded
}

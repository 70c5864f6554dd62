// Package server is Liaison over HTTP: the GraphQL endpoint with its transport
// and limits, health, files of the page's views, and the handlers of the page and
// of reconciliation, which it is given.
//
// The command line starts it with everything it needs. It must not know which
// store is behind the graph, nor read flags or the environment.
package server

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"sync"
	"time"

	"golang.org/x/sync/semaphore"

	"liaison/graph"
	"liaison/internal/reconcile"
)

// The limits on what a client may send and how slowly. An operation has its own
// deadline, and each part of an answer too (see writeTime).
const (
	maxBody      = 256 << 10 // of an operation
	largestBody  = 1 << 20   // of any request: a batch to reconcile
	maxHeader    = 64 << 10
	headerTime   = 5 * time.Second
	readTime     = 15 * time.Second
	idleTime     = 60 * time.Second
	shutdownTime = operationTime + time.Second
)

// Options is what a server is made of.
type Options struct {
	Graph *graph.Resolver // its store is asked by /readyz
	// Prepared is closed when the server has in memory what it answers from; nil where
	// nothing is read ahead. Until then /readyz says that the server is starting.
	Prepared <-chan struct{}
	// Reconcile answers at its path and below; nil where there is none.
	Reconcile http.Handler
	// Page is the explorer with GraphiQL, which answers what no other handler does;
	// nil where there is no page for people.
	Page http.Handler
	// Files makes files of the page's views; nil where there are none.
	Files Files
	// Base is the path that all addresses begin with, as "/liaison"; "" is none.
	Base string
	// OpenReconcile lets the pages of every site call Reconcile, as its specification
	// demands of a public service. Nothing else follows from it.
	OpenReconcile bool
	// Origins are the sites whose pages may call; none: no CORS headers at all.
	Origins []string
	// Hosts are the names that the server answers for, beside addresses and
	// localhost; none: any name.
	Hosts []string
	// Proxies are the networks of the proxies in front of the server, whose
	// X-Forwarded-For tells who asks.
	Proxies []netip.Prefix
	// WorkRate is how many units of work a second one client may spend on average; 0 is
	// no limit.
	WorkRate int
	Log      *slog.Logger
	// Metrics counts the requests; nil counts nothing.
	Metrics *Metrics
	// Tracer traces the requests; nil traces nothing.
	Tracer *Tracer
	// Time is how long one operation may take; 0 is operationTime.
	Time time.Duration
	// SlowTime is how long a client may take for one message of a WebSocket; 0 is slowTime.
	// One that takes longer is told to resume: what is in the buffers of its connection would
	// age for ever.
	SlowTime time.Duration
}

// Handler answers all requests.
func Handler(o Options) http.Handler {
	api := graph.NewServer(o.Graph)
	if o.Time == 0 {
		o.Time = operationTime
	}
	if o.SlowTime == 0 {
		o.SlowTime = slowTime
	}
	overHTTP := transport{o.Time, o.Graph, newAdmission(o.WorkRate, o.Proxies), o.Origins, o.SlowTime}
	api.AddTransport(overHTTP)
	routes := http.NewServeMux()
	operations := http.MaxBytesHandler(carry(api), maxBody)
	page := o.Page
	if o.Page != nil && o.Files != nil {
		page = files{o.Files, overHTTP, operations, o.Page, semaphore.NewWeighted(filesAtOnce), o.Log}
	}
	if o.Page != nil {
		operations = showGraphiQL(operations)
	}
	routes.Handle("/graphql", operations)
	if o.Reconcile != nil {
		routes.Handle(reconcile.Path, o.Reconcile)
		routes.Handle(reconcile.Path+"/", o.Reconcile)
	}
	routes.HandleFunc("GET /schema.graphql", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		_, _ = io.WriteString(w, graph.SDL()) // a client that has gone away cannot be told
	})
	routes.HandleFunc("GET /healthz", health)
	routes.HandleFunc("GET /readyz", ready(o.Graph.Store.Version, o.Prepared))
	if o.Page != nil {
		routes.Handle("/", page)
	}
	all := crossOrigin(o, http.MaxBytesHandler(routes, largestBody))
	all = gate(o.Hosts, o.Origins, forwarded(o.Proxies, compress(all)))
	return under(o.Base, observe(o.Log, o.Metrics, inTurn(o.Tracer.requests(all))))
}

// serving is the life of a server, for its streams: they would go on for ever.
type serving struct {
	ending  context.Context // ends when the server stops
	streams sync.WaitGroup  // those that are open
}

type servingKey struct{}

// servingOf gives the life of the server that a request came to, one without an end
// where a test serves it.
func servingOf(ctx context.Context) *serving {
	if s, ok := ctx.Value(servingKey{}).(*serving); ok {
		return s
	}
	return &serving{ending: context.Background()}
}

// Run serves until the context ends, then lets the requests under way finish and tells
// the streams to resume elsewhere. It closes the listener.
func Run(ctx context.Context, l net.Listener, h http.Handler, log *slog.Logger) error {
	life := &serving{ending: ctx}
	s := &http.Server{
		BaseContext:       func(net.Listener) context.Context { return context.WithValue(context.Background(), servingKey{}, life) },
		Handler:           h,
		ReadHeaderTimeout: headerTime,
		ReadTimeout:       readTime,
		IdleTimeout:       idleTime,
		MaxHeaderBytes:    maxHeader,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelWarn),
	}
	failed := make(chan error, 1)
	go func() { failed <- s.Serve(l) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	end, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownTime)
	defer cancel()
	err := s.Shutdown(end)
	closed := make(chan struct{})
	go func() {
		life.streams.Wait() // connections that were taken over by WebSockets are not the server's any more
		close(closed)
	}()
	select {
	case <-closed:
	case <-end.Done():
	}
	if errors.Is(err, context.DeadlineExceeded) {
		return s.Close()
	}
	return err
}

package server

import (
	"context"
	"log/slog"
	"net/http"
	"net/http/pprof"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"liaison/graph"
)

// Metrics counts what the server does, in the names and units of Prometheus. Labels
// have few values: a client's name of an operation is none of them.
type Metrics struct {
	registry   *prometheus.Registry
	requests   *prometheus.CounterVec
	seconds    *prometheus.HistogramVec
	work       *prometheus.HistogramVec
	bytes      prometheus.Counter
	operations *prometheus.CounterVec
}

// NewMetrics counts from zero. version tells the version of the graph.
func NewMetrics(version func(context.Context) (int64, error)) *Metrics {
	m := &Metrics{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "liaison_http_requests_total", Help: "Requests that were answered, by method and status.",
		}, []string{"method", "status"}),
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "liaison_operation_seconds", Help: "Time that GraphQL operations took, by the field at their top level.",
			Buckets: []float64{.001, .003, .01, .03, .1, .3, 1, 3, 9},
		}, []string{"field"}),
		work: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "liaison_operation_work", Help: "Units of work that GraphQL operations spent; the budget of one is 160,000.",
			Buckets: []float64{100, 1000, 10_000, 30_000, 50_000, 100_000},
		}, []string{"field"}),
		operations: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "liaison_operations_total", Help: "GraphQL operations, by the field at their top level and the code of their first error, none where there was no error.",
		}, []string{"field", "code"}),
		bytes: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "liaison_http_response_bytes_total", Help: "Bytes of answers, as they were sent.",
		}),
	}
	m.registry.MustRegister(m.requests, m.seconds, m.work, m.operations, m.bytes,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{
			Name: "liaison_graph_version", Help: "The version of the graph that operations read; -1 where the store does not answer.",
		}, func() float64 {
			ctx, cancel := context.WithTimeout(context.Background(), readyTime)
			defer cancel()
			v, err := answered(ctx, version)
			if err != nil {
				return -1
			}
			return float64(v)
		}))
	return m
}

// Operation counts one operation.
func (m *Metrics) Operation(_ context.Context, f graph.Finished) {
	code := f.Code
	if code == "" {
		code = "none"
	}
	m.operations.WithLabelValues(f.Field, code).Inc()
	m.seconds.WithLabelValues(f.Field).Observe(f.Took.Seconds())
	m.work.WithLabelValues(f.Field).Observe(float64(f.Work))
}

// LogOperation writes one operation to the log. Events of subscriptions, which may be
// thousands for one write, are below the usual level.
func LogOperation(log *slog.Logger, f graph.Finished) {
	level := slog.LevelInfo
	if f.Kind == "subscription" {
		level = slog.LevelDebug
	}
	log.Log(context.Background(), level, "operation", "request", f.Request, "kind", f.Kind, "operation", f.Name, "field", f.Field,
		"took", f.Took.Round(time.Microsecond).String(), "work", f.Work, "bytes", f.Bytes, "code", f.Code)
}

// request counts one request; nil counts nothing.
func (m *Metrics) request(method string, status int, bytes int64) {
	if m == nil {
		return
	}
	m.requests.WithLabelValues(knownMethod(method), strconv.Itoa(status)).Inc()
	m.bytes.Add(float64(bytes))
}

// knownMethod is the method of a request, or "other": a client may send any word.
func knownMethod(method string) string {
	switch method {
	case http.MethodGet, http.MethodHead, http.MethodPost, http.MethodOptions:
		return method
	}
	return "other"
}

// Private answers what is not for everybody: /metrics, and profiles of the running
// program below /debug/pprof/. It belongs on an address that only the operators reach.
func Private(m *Metrics) http.Handler {
	routes := http.NewServeMux()
	routes.Handle("GET /metrics", promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{Timeout: 10 * time.Second}))
	routes.HandleFunc("GET /debug/pprof/", pprof.Index)
	routes.HandleFunc("GET /debug/pprof/cmdline", pprof.Cmdline)
	routes.HandleFunc("GET /debug/pprof/profile", pprof.Profile)
	routes.HandleFunc("GET /debug/pprof/symbol", pprof.Symbol)
	routes.HandleFunc("GET /debug/pprof/trace", pprof.Trace)
	return gate([]string{"localhost"}, nil, routes)
}

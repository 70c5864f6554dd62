package server

import (
	"log/slog"
	"testing"

	"go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"

	"liaison/graph"
	"liaison/internal/query"
	"liaison/internal/store/mem"
)

// TestTraces: an operation is a span below that of its request, which is below that of
// the client.
func TestTraces(t *testing.T) {
	spans := tracetest.NewSpanRecorder()
	tracer := tracerOf(trace.WithSpanProcessor(spans))
	s, log := mem.New(), slog.New(slog.DiscardHandler)
	api := &graph.Resolver{Store: s, Memory: query.NewMemory(s, 0), Log: log, Finished: tracer.Operation}
	h := Handler(Options{Graph: api, Log: log, Tracer: tracer})
	r := post(`{"query":"query Name{institutions(first:-1){totalCount}}"}`, jsonType, "")
	r.Header.Set("Traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
	do(h, r)
	ended := spans.Ended()
	if len(ended) != 2 {
		t.Fatalf("%d spans", len(ended))
	}
	operation, request := ended[0], ended[1]
	if operation.Name() != "query institutions" || request.Name() != "HTTP POST" || operation.Parent().SpanID() != request.SpanContext().SpanID() ||
		request.Parent().SpanID().String() != "b7ad6b7169203331" || operation.SpanContext().TraceID().String() != "0af7651916cd43dd8448eb211c80319c" {
		t.Errorf("%v below %v", operation, request)
	}
	if operation.Status().Description != "BAD_USER_INPUT" {
		t.Errorf("%v", operation.Status())
	}
	if err := (*Tracer)(nil).Close(t.Context()); err != nil {
		t.Error(err)
	}
}

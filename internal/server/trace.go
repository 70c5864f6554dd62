package server

import (
	"context"
	"net/http"
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/sdk/resource"
	"go.opentelemetry.io/otel/sdk/trace"
	oteltrace "go.opentelemetry.io/otel/trace"

	"liaison/graph"
)

// Tracer sends a span for each request and for each operation in it to a collector of
// OpenTelemetry. It knows neither texts of queries nor variables. nil traces nothing.
type Tracer struct {
	provider *trace.TracerProvider
	spans    oteltrace.Tracer
}

// NewTracer sends spans over OTLP by HTTP. Where they go, how many are kept, and under
// which name, is said by OpenTelemetry's own variables, such as
// OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_TRACES_SAMPLER and OTEL_SERVICE_NAME.
func NewTracer(ctx context.Context) (*Tracer, error) {
	exporter, err := otlptracehttp.New(ctx)
	if err != nil {
		return nil, err
	}
	named, err := resource.New(ctx, resource.WithAttributes(attribute.String("service.name", "liaison")), resource.WithFromEnv(), resource.WithTelemetrySDK())
	if err != nil {
		return nil, err
	}
	return tracerOf(trace.WithBatcher(exporter), trace.WithResource(named)), nil
}

func tracerOf(options ...trace.TracerProviderOption) *Tracer {
	provider := trace.NewTracerProvider(options...)
	return &Tracer{provider, provider.Tracer("liaison/internal/server")}
}

// Close sends what has not been sent, for shutdownTime at most.
func (t *Tracer) Close(ctx context.Context) error {
	if t == nil {
		return nil
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownTime)
	defer cancel()
	return t.provider.Shutdown(ctx)
}

// requests makes a span of each request, below the span that its header names.
func (t *Tracer) requests(next http.Handler) http.Handler {
	if t == nil {
		return next
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx := propagation.TraceContext{}.Extract(r.Context(), propagation.HeaderCarrier(r.Header))
		method := knownMethod(r.Method)
		ctx, span := t.spans.Start(ctx, "HTTP "+method, oteltrace.WithSpanKind(oteltrace.SpanKindServer),
			oteltrace.WithAttributes(attribute.String("http.request.method", method), attribute.String("url.path", r.URL.Path)))
		defer span.End()
		next.ServeHTTP(w, r.WithContext(ctx))
		if seen, ok := w.(*seenWriter); ok {
			span.SetAttributes(attribute.Int("http.response.status_code", seen.status), attribute.Int64("http.response.body.size", seen.bytes),
				attribute.String("liaison.request", seen.Header().Get(requestHeader)))
			if seen.status >= http.StatusInternalServerError {
				span.SetStatus(codes.Error, "")
			}
		}
	})
}

// Operation makes a span of an operation that has ended.
func (t *Tracer) Operation(ctx context.Context, f graph.Finished) {
	if t == nil {
		return
	}
	end := time.Now()
	_, span := t.spans.Start(ctx, f.Kind+" "+f.Field, oteltrace.WithTimestamp(end.Add(-f.Took)), oteltrace.WithAttributes(
		attribute.String("graphql.operation.type", f.Kind), attribute.String("graphql.operation.name", f.Name),
		attribute.Int64("liaison.work", f.Work), attribute.Int64("liaison.bytes", f.Bytes)))
	if f.Code != "" {
		span.SetAttributes(attribute.String("error.type", f.Code))
		span.SetStatus(codes.Error, f.Code)
	}
	span.End(oteltrace.WithTimestamp(end))
}

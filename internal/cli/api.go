package cli

import (
	"bytes"
	"io"
	"log/slog"
	"net/http"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"

	"liaison/graph"
	"liaison/internal/passage"
	"liaison/internal/server"
	"liaison/internal/snapshot"
	"liaison/internal/store"
)

func documentsFlag(cmd *cobra.Command) {
	cmd.Flags().String("documents", "", "the folder with the texts of the source documents; with it answers can quote them")
}

// api is the GraphQL layer over a store.
func (p Process) api(k *koanf.Koanf, s store.Store, log *slog.Logger) (*graph.Resolver, error) {
	r := &graph.Resolver{Store: s, Names: snapshot.NewNames(s), WriteToken: p.secret(writeToken), Log: log}
	if dir := k.String("documents"); dir != "" {
		texts, err := passage.Open(dir)
		if err != nil {
			return nil, usagef("--documents: %s", explain(err))
		}
		r.Quotes = texts
	}
	return r, nil
}

// inProcess answers requests as a server would, without a network.
func inProcess(api *graph.Resolver) http.RoundTripper {
	h := server.Handler(server.Options{Graph: api, Log: slog.New(slog.DiscardHandler)})
	return tripper(func(r *http.Request) (*http.Response, error) {
		w := &recorder{header: http.Header{}, status: http.StatusOK}
		h.ServeHTTP(w, r)
		return &http.Response{StatusCode: w.status, Status: http.StatusText(w.status), Header: w.header, Body: io.NopCloser(&w.body), Request: r}, nil
	})
}

type tripper func(*http.Request) (*http.Response, error)

func (t tripper) RoundTrip(r *http.Request) (*http.Response, error) { return t(r) }

// recorder keeps the answer of a handler.
type recorder struct {
	header http.Header
	status int
	body   bytes.Buffer
}

func (w *recorder) Header() http.Header         { return w.header }
func (w *recorder) WriteHeader(status int)      { w.status = status }
func (w *recorder) Write(b []byte) (int, error) { return w.body.Write(b) }

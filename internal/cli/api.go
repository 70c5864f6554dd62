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
	"liaison/internal/query"
	"liaison/internal/server"
	"liaison/internal/store"
)

func documentsFlag(cmd *cobra.Command) {
	cmd.Flags().String("documents", "", "the folder with the texts of the source documents; with it answers can quote them")
}

// documents are the texts that --documents names, nil without it. Commands read
// them before they open the store: a wrong folder must not leave a new file.
func documents(k *koanf.Koanf) (*passage.Folder, error) {
	dir := k.String("documents")
	if dir == "" {
		return nil, nil
	}
	texts, err := passage.Open(dir)
	if err != nil {
		return nil, usagef("--documents: %s", explain(err))
	}
	return texts, nil
}

// api is the GraphQL layer over a store; texts may be nil.
func (p Process) api(s store.Store, texts *passage.Folder, log *slog.Logger) *graph.Resolver {
	r := &graph.Resolver{Store: s, Memory: query.NewMemory(s, 0), WriteToken: p.secret(writeToken), Log: log}
	if texts != nil {
		r.Quotes = texts
	}
	return r
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

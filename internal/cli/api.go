package cli

import (
	"log/slog"
	"net/http"
	"strconv"
	"time"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"

	"liaison/graph"
	"liaison/internal/query"
	"liaison/internal/quotes"
	"liaison/internal/server"
	"liaison/internal/store"
)

func documentsFlag(cmd *cobra.Command) {
	cmd.Flags().String("documents", "", "a folder with the texts of the source documents, from which answers quote")
}

// documents opens the folder that --documents names; it returns nil if the flag is not
// given. Commands call it before they open the store, so that a wrong folder leaves
// no new database file.
func documents(k *koanf.Koanf) (*quotes.Folder, error) {
	dir := k.String("documents")
	if dir == "" {
		return nil, nil
	}
	texts, err := quotes.Open(dir)
	if err != nil {
		return nil, usagef("--documents: %s", explain(err))
	}
	return texts, nil
}

func memoryFlag(cmd *cobra.Command) {
	cmd.Flags().Float64("snapshot-memory", 0, "the most MB that the graph may take in memory; 0 is no limit. With a larger graph, questions about the whole graph are refused")
}

// memory returns the limit that --snapshot-memory sets, in bytes; 0 is no limit.
func memory(k *koanf.Koanf) (int64, error) {
	const most = 1 << 20
	mb, err := strconv.ParseFloat(k.String("snapshot-memory"), 64)
	if err != nil || !(mb >= 0 && mb <= most) {
		return 0, usagef("--snapshot-memory %q: write a number of MB from 0, which is no limit, to %d", k.String("snapshot-memory"), most)
	}
	if mb == 0 {
		return 0, nil
	}
	return max(1, int64(mb*(1<<20))), nil
}

// api makes the GraphQL layer over a store. texts may be nil; limit is how many bytes
// the graph may take in memory, 0 for any number.
func (p Process) api(s store.Store, texts *quotes.Folder, limit int64, log *slog.Logger) *graph.Resolver {
	r := &graph.Resolver{Store: s, Memory: query.NewMemory(s, limit), WriteToken: p.secret(writeToken), Log: log}
	if texts != nil {
		r.Quotes = texts
	}
	return r
}

// patience is how long a command works on one answer. It is long, because a person can
// interrupt the command.
const patience = time.Hour

// inProcess returns a transport that answers requests as a server would, without a
// network.
func inProcess(api *graph.Resolver) http.RoundTripper {
	return server.InProcess(server.Handler(server.Options{Graph: api, Log: slog.New(slog.DiscardHandler), Time: patience}))
}

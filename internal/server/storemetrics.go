package server

import (
	"context"
	"os"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// watched is a store whose questions are counted. Version is asked by every operation
// and is not among them.
type watched struct {
	store.Store
	calls   *prometheus.CounterVec
	seconds *prometheus.HistogramVec
}

// Watch counts the questions to a store, and tells how old its newest version is. It
// returns the store to ask in its place. It is called once.
func (m *Metrics) Watch(s store.Store) store.Store {
	w := watched{
		s,
		prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "liaison_store_calls_total", Help: "Questions to the store and writes, by their kind and the code of their error, none where there was no error.",
		}, []string{"call", "code"}),
		prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "liaison_store_call_seconds", Help: "Time that the store took, by the kind of question.",
			Buckets: []float64{.0003, .001, .003, .01, .03, .1, .3, 1, 3, 9},
		}, []string{"call"}),
	}
	m.registry.MustRegister(w.calls, w.seconds, prometheus.NewGaugeFunc(prometheus.GaugeOpts{
		Name: "liaison_store_version_age_seconds", Help: "Time since the newest version of the store was written; -1 where there is none or the store does not answer.",
	}, func() float64 { return versionAge(s) }))
	return w
}

func versionAge(s store.Reader) float64 {
	ctx, cancel := context.WithTimeout(context.Background(), readyTime)
	defer cancel()
	version, err := s.Version(ctx)
	if err != nil || version == 0 {
		return -1
	}
	commits, err := s.Commits(ctx, version-1, 1)
	if err != nil || len(commits) == 0 {
		return -1
	}
	return time.Since(commits[0].At).Seconds()
}

// WatchLog tells the size of SQLite's write-ahead log at the path.
func (m *Metrics) WatchLog(path string) {
	m.registry.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{
		Name: "liaison_sqlite_wal_bytes", Help: "Size of the write-ahead log of SQLite; 0 where there is none.",
	}, func() float64 {
		info, err := os.Stat(path)
		if err != nil {
			return 0
		}
		return float64(info.Size())
	}))
}

// WatchView tells the version of the view in memory, and how many bytes it takes, by what
// held says.
func (m *Metrics) WatchView(held func() (version, bytes int64)) {
	m.registry.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{
		Name: "liaison_view_bytes", Help: "About how many bytes the graph, its records and its names take in memory; 0 before they are read.",
	}, func() float64 {
		_, bytes := held()
		return float64(bytes)
	}), prometheus.NewGaugeFunc(prometheus.GaugeOpts{
		Name: "liaison_view_version", Help: "The version of the graph in memory, which falls behind liaison_graph_version where it does not follow the store; 0 before it is read.",
	}, func() float64 {
		version, _ := held()
		return float64(version)
	}))
}

// counted counts one question.
func counted[T any](w watched, call string, ask func() (T, error)) (T, error) {
	start := time.Now()
	answer, err := ask()
	code := "none"
	if err != nil {
		code = string(collab.CodeOf(err))
	}
	w.calls.WithLabelValues(call, code).Inc()
	w.seconds.WithLabelValues(call).Observe(time.Since(start).Seconds())
	return answer, err
}

func (w watched) Apply(ctx context.Context, b store.Batch) (store.Receipt, error) {
	return counted(w, "apply", func() (store.Receipt, error) { return w.Store.Apply(ctx, b) })
}

func (w watched) Changes(ctx context.Context, q store.Changes) (store.ChangePage, error) {
	return counted(w, "changes", func() (store.ChangePage, error) { return w.Store.Changes(ctx, q) })
}

func (w watched) Get(ctx context.Context, ids []collab.ID) ([]*collab.Record, error) {
	return counted(w, "get", func() ([]*collab.Record, error) { return w.Store.Get(ctx, ids) })
}

func (w watched) Statements(ctx context.Context, ids []collab.ID) ([]collab.Claim, error) {
	return counted(w, "statements", func() ([]collab.Claim, error) { return w.Store.Statements(ctx, ids) })
}

func (w watched) Claims(ctx context.Context, subjects []collab.ID, sel collab.Selection) ([]collab.EntityClaims, error) {
	return counted(w, "claims", func() ([]collab.EntityClaims, error) { return w.Store.Claims(ctx, subjects, sel) })
}

func (w watched) FarEnds(ctx context.Context, q store.Neighbours) ([][]*collab.Record, error) {
	return counted(w, "far ends", func() ([][]*collab.Record, error) { return w.Store.FarEnds(ctx, q) })
}

func (w watched) Neighbours(ctx context.Context, q store.Neighbours) ([][]store.Link, error) {
	return counted(w, "neighbours", func() ([][]store.Link, error) { return w.Store.Neighbours(ctx, q) })
}

func (w watched) Holders(ctx context.Context, keys []store.Key) ([][]collab.ID, error) {
	return counted(w, "holders", func() ([][]collab.ID, error) { return w.Store.Holders(ctx, keys) })
}

func (w watched) Find(ctx context.Context, q store.Find) (store.Page, error) {
	return counted(w, "find", func() (store.Page, error) { return w.Store.Find(ctx, q) })
}

func (w watched) Facets(ctx context.Context, where store.Where, by []store.Facet, limit int) ([]store.FacetCount, error) {
	return counted(w, "facets", func() ([]store.FacetCount, error) { return w.Store.Facets(ctx, where, by, limit) })
}

func (w watched) Conflicts(ctx context.Context, q store.Conflicts) (store.ConflictPage, error) {
	return counted(w, "conflicts", func() (store.ConflictPage, error) { return w.Store.Conflicts(ctx, q) })
}

func (w watched) Relations(ctx context.Context, q store.Relations) (store.RelationPage, error) {
	return counted(w, "relations", func() (store.RelationPage, error) { return w.Store.Relations(ctx, q) })
}

func (w watched) StreamGraph(ctx context.Context, at collab.At, to store.GraphStream) (int64, error) {
	return counted(w, "stream graph", func() (int64, error) { return w.Store.StreamGraph(ctx, at, to) })
}

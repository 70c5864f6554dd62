package cli

import (
	"context"
	"errors"
	"io/fs"
	"log/slog"
	"net"
	"strings"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"

	"liaison/data"
	"liaison/graph"
	"liaison/internal/importer"
	"liaison/internal/quotes"
	"liaison/internal/server"
	"liaison/internal/store"
	"liaison/web"
)

// curatedSets are the sets of curated data by the values of --curated.
var curatedSets = map[string]string{"auto": "all", "documents": "documents"}

func (p Process) serve() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Serve the graph by GraphQL over HTTP",
		Long: `Serve the graph by GraphQL over HTTP until interrupted.

Writing is refused unless the environment has LIAISON_WRITE_TOKEN; whoever sends
that as a bearer token may write. Neo4j's user and password are read from
LIAISON_NEO4J_USER and LIAISON_NEO4J_PASSWORD, its database from
LIAISON_NEO4J_DATABASE where it is not neo4j.`,
		Example: `  liaison serve
  liaison serve --port 9000 --store sqlite:graph.db
  liaison serve --store neo4j://localhost:7687 --cors-origin https://example.org`,
		Args: noNames(""),
		RunE: run(p.runServe),
	}
	serveFlags(cmd)
	return cmd
}

// serveFlags adds the settings of the server.
func serveFlags(cmd *cobra.Command) {
	storeFlag(cmd)
	memoryFlag(cmd)
	documentsFlag(cmd)
	cmd.Flags().String("addr", "127.0.0.1:8080", "the address to listen on; port 0 takes a free one")
	cmd.Flags().Int("port", 0, "the port to listen on, in place of that of --addr; a flag alone, never a variable or a setting of the file")
	callOnly(cmd, "port")
	cmd.Flags().StringSlice("cors-origin", nil, "a site whose pages may call the server, as https://example.org (repeatable; * for all)")
	cmd.Flags().String("open-reconcile", "auto", "whether the pages of every site may call /reconcile: yes, as its specification demands of a public service, no, or auto, which is no where --addr is of this machine alone")
	cmd.Flags().String("base-path", "", "the path that the server's addresses begin with, as /liaison, where a proxy gives it a part of a site (default: none)")
	cmd.Flags().StringSlice("host", nil, "a name that the server answers for, as graph.example.org (repeatable; localhost and addresses always; all names where --addr is not of this machine alone)")
	cmd.Flags().StringSlice("trusted-proxy", nil, "the network of proxies in front of the server, as 10.0.0.0/8 or 192.0.2.1, whose X-Forwarded-For is believed (repeatable)")
	cmd.Flags().String("client-rate", "auto", "units of work a second that one address may spend on average; 0 is no limit, auto is 1000000, or none where --addr is of this machine alone")
	cmd.Flags().String("operations", "", "a file with the only operations that are answered: Apollo's manifest of persisted queries, or a JSON object of texts by their hashes (default: all are)")
	cmd.Flags().String("private-addr", "", "an address for operators only, as 127.0.0.1:9090, with /metrics for Prometheus and /debug/pprof/ (default: none)")
	cmd.Flags().String("log-level", "info", "the lowest level to log: debug, info, warn or error")
	cmd.Flags().String("curated", "auto", "auto loads the curated data set if the graph lacks it, documents a small part of it; no leaves the graph as it is")
	cmd.Flags().String("web-dir", "", "serve the page from this folder instead of the one in the program, for work on it")
}

// serving is what `liaison serve` reads from its settings before it opens anything.
type serving struct {
	curated fs.FS // the data to load where the graph lacks it; nil: none
	access  access
	log     *slog.Logger
	memory  int64 // bytes that the graph may take; 0 is no limit
	texts   *quotes.Folder
	base    string // the path that all addresses begin with, without a slash at its end
	webDir  string
}

// readServing reads and checks the settings; addresses are checked when they are listened on.
func (p Process) readServing(cmd *cobra.Command, k *koanf.Koanf) (s serving, err error) {
	curated := k.String("curated")
	if s.curated = data.Set(curatedSets[curated]); s.curated == nil && curated != "no" {
		return s, usagef("--curated %q: write auto, documents or no", curated)
	}
	if s.access, err = accessOf(k, cmd.Flags().Changed("cors-origin")); err != nil {
		return s, err
	}
	if s.base, err = basePath(k.String("base-path")); err != nil {
		return s, err
	}
	if s.log, err = p.logFrom(k.String("log-level")); err != nil {
		return s, err
	}
	if s.memory, err = memory(k); err != nil {
		return s, err
	}
	s.webDir = k.String("web-dir")
	s.texts, err = documents(k)
	return s, err
}

func (p Process) runServe(cmd *cobra.Command, _ []string) (err error) {
	ctx := cmd.Context()
	k, _, err := p.serverSettings(cmd)
	if err != nil {
		return err
	}
	set, err := p.readServing(cmd, k)
	if err != nil {
		return err
	}
	public, err := listen(ctx, "addr", k.String("addr"))
	if err != nil {
		return err
	}
	defer public.Close()     // Run closes it too; this is for the errors before
	var private net.Listener // for operators alone
	if addr := k.String("private-addr"); addr != "" {
		if private, err = listen(ctx, "private-addr", addr); err != nil {
			return err
		}
		defer private.Close()
		profileMemory()
	}
	s, where, err := p.open(ctx, k.String("store"))
	if err != nil {
		return err
	}
	defer closeStore(ctx, s, &err)
	p.say("store: %s", where)
	if set.curated != nil {
		if err := p.loadCurated(ctx, s, set.curated); err != nil {
			return err
		}
	}
	limitMemory(set.log)
	if err := p.serveStore(ctx, set, s, where, public, private); err != nil {
		return err
	}
	p.say("stopped")
	return nil
}

// serveStore serves the graph of a store on the public listener, and metrics on the private
// one unless that is nil, until the context ends. where is the address of the store.
func (p Process) serveStore(ctx context.Context, set serving, s store.Store, where string, public, private net.Listener) (err error) {
	tracer, err := p.tracer(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, tracer.Close(ctx)) }()
	var api *graph.Resolver
	metrics := server.NewMetrics(func(ctx context.Context) (int64, error) { return api.Version(ctx) })
	if path, isFile := strings.CutPrefix(where, "sqlite:"); isFile {
		metrics.WatchLog(path + "-wal")
	}
	api = p.api(metrics.Watch(s), set.texts, set.memory, set.log)
	defer background(ctx, func(ctx context.Context) { p.collectLess(ctx, api.Memory.Prepared()) })()
	defer background(ctx, func(ctx context.Context) { api.Memory.Run(ctx, set.log) })()
	defer background(ctx, func(ctx context.Context) { warnOfLittleMemory(ctx, set.log) })()
	metrics.WatchView(api.Memory.Held)
	api.Operations = set.access.operations
	watch(api, metrics, tracer, set.log)
	if private != nil {
		defer background(ctx, func(ctx context.Context) {
			if err := server.Run(ctx, private, server.Private(metrics), set.log); err != nil {
				set.log.Error("the private address is no longer served", "error", err)
			}
		})()
		p.say("private: http://%s/metrics", private.Addr())
	}
	who, at := set.access, public.Addr()
	handler := server.Handler(server.Options{
		Graph: api, Prepared: api.Memory.Prepared(), Reconcile: reconcileHandler(s, api.Memory, set.base, set.log),
		Page: web.Handler(set.webDir, set.base), Files: newPageFiles(s), Base: set.base, Origins: who.origins, OpenReconcile: who.openReconcile(at),
		Hosts: hosts(who.hosts, at), Proxies: who.proxies, WorkRate: who.workRate(at), Log: set.log, Metrics: metrics, Tracer: tracer,
	})
	defer background(ctx, func(ctx context.Context) { p.sayWhenReady(ctx, api, "http://"+at.String()+set.base+"/") })()
	return server.Run(ctx, public, handler, set.log)
}

// watch counts, traces and logs the operations of the API.
func watch(api *graph.Resolver, metrics *server.Metrics, tracer *server.Tracer, log *slog.Logger) {
	api.Finished = func(ctx context.Context, f graph.Finished) {
		metrics.Operation(ctx, f)
		tracer.Operation(ctx, f)
		server.LogOperation(log, f)
	}
}

// tracer returns what sends traces, nil unless the environment says where they go.
func (p Process) tracer(ctx context.Context) (*server.Tracer, error) {
	if strings.EqualFold(p.secret("OTEL_SDK_DISABLED"), "true") || p.secret("OTEL_TRACES_EXPORTER") == "none" {
		return nil, nil
	}
	if p.secret("OTEL_EXPORTER_OTLP_ENDPOINT") == "" && p.secret("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT") == "" {
		return nil, nil
	}
	return server.NewTracer(ctx)
}

// sayWhenReady says that the server listens, and that it is ready once the graph is in
// memory.
func (p Process) sayWhenReady(ctx context.Context, api *graph.Resolver, address string) {
	p.say("listening: %s; the graph is read into memory", address)
	select {
	case <-api.Memory.Prepared():
		p.say("ready: %s (GraphQL at %sgraphql)", address, address)
	case <-ctx.Done():
	}
}

// background runs work in a goroutine until stop is called, which cancels the context of
// the work and waits until the work has returned.
func background(ctx context.Context, work func(ctx context.Context)) (stop func()) {
	ctx, cancel := context.WithCancel(ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		work(ctx)
	}()
	return func() {
		cancel()
		<-done
	}
}

// loadCurated loads the curated data set, unless the graph has all its documents.
func (p Process) loadCurated(ctx context.Context, s store.Store, files fs.FS) error {
	r, loaded, err := importer.EnsureCurated(ctx, s, files)
	if err != nil {
		return err
	}
	if !loaded {
		p.say("curated data set: in the graph already")
		return nil
	}
	p.sayReceipt(r)
	return nil
}

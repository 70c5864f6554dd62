package cli

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"net/netip"
	"os"
	"regexp"
	"runtime/debug"
	"strconv"
	"strings"
	"syscall"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"

	"liaison/data"
	"liaison/graph"
	"liaison/internal/importer"
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
		Args: cobra.NoArgs,
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
	cmd.Flags().StringSlice("cors-origin", nil, "a site whose pages may call the server, as https://example.org (repeatable; * for all)")
	cmd.Flags().StringSlice("host", nil, "a name that the server answers for, as graph.example.org (repeatable; localhost and addresses always; all names where --addr is not of this machine alone)")
	cmd.Flags().StringSlice("trusted-proxy", nil, "the network of proxies in front of the server, as 10.0.0.0/8 or 192.0.2.1, whose X-Forwarded-For is believed (repeatable)")
	cmd.Flags().String("client-rate", "auto", "units of work a second that one address may spend on average; 0 is no limit, auto is 1000000, or none where --addr is of this machine alone")
	cmd.Flags().String("operations", "", "a file with the only operations that are answered: Apollo's manifest of persisted queries, or a JSON object of texts by their hashes (default: all are)")
	cmd.Flags().String("private-addr", "", "an address for operators only, as 127.0.0.1:9090, with /metrics for Prometheus and /debug/pprof/ (default: none)")
	cmd.Flags().String("log-level", "info", "the lowest level to log: debug, info, warn or error")
	cmd.Flags().String("curated", "auto", "auto loads the curated data set if the graph lacks it, documents a small part of it; no leaves the graph as it is")
	cmd.Flags().String("web-dir", "", "serve the page from this folder instead of the one in the program, for work on it")
}

func (p Process) runServe(cmd *cobra.Command, _ []string) (err error) {
	ctx := cmd.Context()
	k, err := p.settings(cmd)
	if err != nil {
		return err
	}
	curated := k.String("curated")
	files := data.Set(curatedSets[curated])
	if files == nil && curated != "no" {
		return usagef("--curated %q: write auto, documents or no", curated)
	}
	who, err := accessOf(k, cmd.Flags().Changed("cors-origin"))
	if err != nil {
		return err
	}
	log, err := p.logFrom(k.String("log-level"))
	if err != nil {
		return err
	}
	limit, err := memory(k)
	if err != nil {
		return err
	}
	texts, err := documents(k)
	if err != nil {
		return err
	}
	listener, err := listen(ctx, "addr", k.String("addr"))
	if err != nil {
		return err
	}
	defer listener.Close()   // Run closes it too; this is for the errors before
	var private net.Listener // for operators alone
	if addr := k.String("private-addr"); addr != "" {
		if private, err = listen(ctx, "private-addr", addr); err != nil {
			return err
		}
		defer private.Close()
	}
	s, where, err := p.open(ctx, k.String("store"))
	if err != nil {
		return err
	}
	defer closeStore(ctx, s, &err)
	p.say("store: %s", where)
	if files != nil {
		if err := p.loadCurated(ctx, s, files); err != nil {
			return err
		}
	}
	p.limitMemory()
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
	api = p.api(metrics.Watch(s), texts, limit, log)
	defer background(ctx, func(ctx context.Context) { api.Memory.Run(ctx, log) })()
	api.Operations = who.operations
	watch(api, metrics, tracer, log)
	if private != nil {
		defer background(ctx, func(ctx context.Context) {
			if err := server.Run(ctx, private, server.Private(metrics), log); err != nil {
				log.Error("the private address is no longer served", "error", err)
			}
		})()
		p.say("private: http://%s/metrics", private.Addr())
	}
	handler := server.Handler(server.Options{
		Graph: api, Prepared: api.Memory.Prepared(), Reconcile: reconcileHandler(s, api.Memory, log), Page: web.Handler(k.String("web-dir")), Origins: who.origins,
		Hosts: hosts(k.Strings("host"), listener.Addr()), Proxies: who.proxies, WorkRate: who.workRate(listener.Addr()), Log: log, Metrics: metrics, Tracer: tracer,
	})
	defer background(ctx, func(ctx context.Context) { p.sayWhenReady(ctx, api, listener.Addr()) })()
	if err := server.Run(ctx, listener, handler, log); err != nil {
		return err
	}
	p.say("stopped")
	return nil
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
func (p Process) sayWhenReady(ctx context.Context, api *graph.Resolver, addr net.Addr) {
	p.say("listening: http://%s/; the graph is read into memory", addr)
	select {
	case <-api.Memory.Prepared():
		p.say("ready: http://%s/ (GraphQL at /graphql)", addr)
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

// hosts are the names that the server answers for; nil stands for any. A server
// that only this machine reaches answers for this machine's names alone: another
// name in a request means that a web page has been pointed here.
func hosts(named []string, listening net.Addr) []string {
	tcp, ok := listening.(*net.TCPAddr)
	if len(named) == 0 && ok && tcp.IP.IsLoopback() {
		return []string{"localhost"}
	}
	return named
}

// access is who may ask the server, what, and how much.
type access struct {
	origins    []string
	proxies    []netip.Prefix
	workRate   func(listening net.Addr) int
	operations map[string]string // nil: all
}

// accessOf reads the settings of access; originGiven tells that --cors-origin is given.
func accessOf(k *koanf.Koanf, originGiven bool) (a access, err error) {
	a.origins = k.Strings("cors-origin")
	if err = checkOrigins(a.origins, originGiven); err != nil {
		return a, err
	}
	if a.proxies, err = networks(k.Strings("trusted-proxy")); err != nil {
		return a, err
	}
	if a.workRate, err = clientRate(k.String("client-rate")); err != nil {
		return a, err
	}
	a.operations, err = allowedOperations(k.String("operations"))
	return a, err
}

// allowedOperations reads the file of --operations; nil stands for all operations.
func allowedOperations(path string) (map[string]string, error) {
	if path == "" {
		return nil, nil
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, usagef("--operations %s cannot be read: %s", path, reason(err))
	}
	operations, err := graph.ReadOperations(text)
	if err != nil {
		return nil, usagef("--operations %s: %s", path, err)
	}
	return operations, nil
}

// clientRate reads the flag of that name. What it gives says how much work a second one
// client may spend where the server listens; 0 is no limit. Everyone behind an address
// of this machine is one client, so that they have no limit unless one is given.
func clientRate(text string) (func(listening net.Addr) int, error) {
	if text == "auto" {
		return func(listening net.Addr) int {
			if tcp, ok := listening.(*net.TCPAddr); ok && tcp.IP.IsLoopback() {
				return 0
			}
			return 1_000_000
		}, nil
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 0 || n > 1_000_000_000 {
		return nil, usagef("--client-rate %q: write auto, or a number from 0 to 1000000000", text)
	}
	return func(net.Addr) int { return n }, nil
}

// networks reads networks and single addresses.
func networks(list []string) ([]netip.Prefix, error) {
	var out []netip.Prefix
	for _, text := range list {
		network, err := netip.ParsePrefix(text)
		if ip, wrong := netip.ParseAddr(text); err != nil && wrong == nil {
			network, err = ip.Prefix(ip.BitLen())
		}
		if err != nil {
			return nil, usagef("--trusted-proxy %q: write a network or an address, as 10.0.0.0/8 or 192.0.2.1", text)
		}
		out = append(out, network.Masked())
	}
	return out, nil
}

// limitMemory has the collector work harder near nine tenths of the memory of the
// machine, or of the container, rather than run into its end. GOMEMLIMIT goes first.
func (p Process) limitMemory() {
	if _, set := p.Env("GOMEMLIMIT"); set {
		return
	}
	if n := machineMemory(); n > 0 {
		debug.SetMemoryLimit(n / 10 * 9)
	}
}

// machineMemory is how many bytes this process may use, 0 where that cannot be told.
func machineMemory() int64 {
	var least int64
	if text, err := os.ReadFile("/proc/meminfo"); err == nil {
		var kilobytes int64
		if _, err := fmt.Sscanf(string(text), "MemTotal: %d kB", &kilobytes); err == nil {
			least = kilobytes << 10
		}
	}
	if text, err := os.ReadFile("/sys/fs/cgroup/memory.max"); err == nil {
		if n, err := strconv.ParseInt(strings.TrimSpace(string(text)), 10, 64); err == nil && (least == 0 || n < least) {
			least = n
		}
	}
	return least
}

var originForm = regexp.MustCompile(`^https?://([A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(:([0-9]+))?$`)

// checkOrigins checks that each origin has the form in which browsers send it.
func checkOrigins(origins []string, given bool) error {
	const form = "write http or https, the host and no more, as https://example.org or http://localhost:3000, or * for all"
	if given && len(origins) == 0 {
		return usagef("--cors-origin is empty: %s", form)
	}
	for _, o := range origins {
		parts := originForm.FindStringSubmatch(o)
		if o == "*" || parts != nil && (parts[3] == "" || isPort(parts[3])) {
			continue
		}
		if strings.Contains(o, "@") { // it may have a password
			return usagef("--cors-origin has a user or password: %s", form)
		}
		return usagef("--cors-origin %q: %s", o, form)
	}
	return nil
}

func isPort(s string) bool {
	n, err := strconv.ParseUint(s, 10, 16)
	return err == nil && n > 0
}

// listen opens the address that a flag gives. An address without a port is refused: the
// system would choose a port and listen on every interface of the machine.
func listen(ctx context.Context, flag, addr string) (net.Listener, error) {
	if _, port, err := net.SplitHostPort(addr); addr == "" || err == nil && port == "" {
		return nil, usagef("--%s %q names no port: write HOST:PORT, as 127.0.0.1:8080", flag, addr)
	}
	var config net.ListenConfig
	l, err := config.Listen(ctx, "tcp", addr)
	var wrong *net.AddrError
	var unknown *net.DNSError
	refused := func(hint string) error {
		return codedError{exitFailed, fmt.Errorf("the address %s %s with --%s", addr, hint, flag)}
	}
	switch {
	case err == nil:
		return l, nil
	case errors.Is(err, syscall.EADDRINUSE):
		return nil, refused("is in use: end the program that uses it, or choose another")
	case errors.Is(err, syscall.EACCES):
		return nil, refused("may not be used by this user: choose a port from 1024")
	case errors.As(err, &wrong), errors.As(err, &unknown), strings.Contains(err.Error(), "port"):
		return nil, usagef("--%s %q is no address to listen on: write HOST:PORT, as 127.0.0.1:8080", flag, addr)
	}
	return nil, refused("cannot be listened on: choose another")
}

// loadCurated loads the curated data set, unless the graph has all its documents.
func (p Process) loadCurated(ctx context.Context, s store.Store, files fs.FS) error {
	has, err := importer.HasCurated(ctx, s, files)
	if err != nil {
		return err
	}
	if has {
		p.say("curated data set: in the graph already")
		return nil
	}
	r, err := importer.LoadCurated(ctx, s, files)
	if err != nil {
		return err
	}
	p.sayReceipt(r)
	return nil
}

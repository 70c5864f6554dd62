package cli

import (
	"net"
	"net/netip"
	"os"
	"regexp"
	"strconv"
	"strings"

	"github.com/knadh/koanf/v2"

	"liaison/graph"
)

// hosts are the names that the server answers for; nil stands for any. A server
// that only this machine reaches answers for this machine's names alone: another
// name in a request means that a web page has been pointed here.
func hosts(named []string, listening net.Addr) []string {
	if len(named) == 0 && ofThisMachine(listening) {
		return []string{"localhost"}
	}
	return named
}

// ofThisMachine reports whether only this machine reaches the address.
func ofThisMachine(listening net.Addr) bool {
	tcp, ok := listening.(*net.TCPAddr)
	return ok && tcp.IP.IsLoopback()
}

// access is who may ask the server, what, and how much.
type access struct {
	hosts    []string
	origins  []string
	proxies  []netip.Prefix
	workRate func(listening net.Addr) int
	// openReconcile tells whether the pages of every site may call the reconciliation
	// service.
	openReconcile func(listening net.Addr) bool
	operations    map[string]string // nil: all
}

// accessOf reads the settings of access; originGiven tells that --cors-origin is given.
func accessOf(k *koanf.Koanf, originGiven bool) (a access, err error) {
	a.hosts, a.origins = k.Strings("host"), k.Strings("cors-origin")
	if err = checkOrigins(a.origins, originGiven); err != nil {
		return a, err
	}
	if a.proxies, err = networks(k.Strings("trusted-proxy")); err != nil {
		return a, err
	}
	if a.workRate, err = clientRate(k.String("client-rate")); err != nil {
		return a, err
	}
	if a.openReconcile, err = openReconcile(k.String("open-reconcile")); err != nil {
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
			if ofThisMachine(listening) {
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

// openReconcile reads the flag of that name.
func openReconcile(text string) (func(listening net.Addr) bool, error) {
	switch text {
	case "auto":
		return func(listening net.Addr) bool { return !ofThisMachine(listening) }, nil
	case "yes", "no":
		return func(net.Addr) bool { return text == "yes" }, nil
	}
	return nil, usagef("--open-reconcile %q: write auto, yes or no", text)
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

// baseForm is what each part of a base path may be: no character that an address would
// write in more than one way.
var baseForm = regexp.MustCompile(`^(/[A-Za-z0-9._~-]*[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+$`)

// basePath reads the setting of that name and returns it without the slash at its end.
func basePath(text string) (string, error) {
	base := strings.TrimRight(text, "/")
	if base != "" && !baseForm.MatchString(base) {
		return "", usagef("--base-path %q: write a path of letters, digits and the marks . _ ~ -, as /liaison or /graphs/liaison", text)
	}
	return base, nil
}

package server

import (
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"strings"

	"liaison/internal/collab"
)

// gate refuses requests that no page of ours and no program would send: for a host
// that is not served here, from a page of another site, or with a body in an
// encoding that is not read.
//
// A name under an attacker's control can be pointed at this machine after the
// browser has loaded the attacker's page (DNS rebinding). Browsers then take our
// answers for that site's own, but the request still names the attacker's host.
// Addresses need no check: they cannot be pointed elsewhere.
func gate(hosts, origins []string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case !servedHost(hosts, r.Host):
			fail(w, http.StatusMisdirectedRequest, collab.Forbidden, "this server does not answer for that host: start it with --host and the name")
		case r.URL.Path == "/graphql" && r.Method == http.MethodGet && !allowedSite(origins, r):
			fail(w, http.StatusForbidden, collab.Forbidden, "a page of another site asks: start the server with --cors-origin and the site")
		case !identity(r.Header.Values("Content-Encoding")):
			w.Header().Set("Accept-Encoding", "identity")
			refuse(w, http.StatusUnsupportedMediaType, "send the body without Content-Encoding")
		default:
			next.ServeHTTP(w, r)
		}
	})
}

// servedHost tells whether the host of a request, with or without a port, is one
// of those served; no hosts at all stand for every one.
func servedHost(hosts []string, host string) bool {
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	host = strings.ToLower(strings.TrimSuffix(strings.Trim(host, "[]"), "."))
	if _, err := netip.ParseAddr(host); err == nil || len(hosts) == 0 {
		return true
	}
	return host == "localhost" || strings.HasSuffix(host, ".localhost") || slices.ContainsFunc(hosts, func(h string) bool { return strings.EqualFold(h, host) })
}

// allowedSite tells whether a request is from no page, from a page of this site,
// or from one of the sites that may call. Browsers send the header; a page can
// embed an address of ours as an image without being asked for its origin.
func allowedSite(origins []string, r *http.Request) bool {
	switch r.Header.Get("Sec-Fetch-Site") {
	case "", "same-origin", "none":
		return true
	}
	if slices.Contains(origins, "*") {
		return true
	}
	origin, err := url.Parse(r.Header.Get("Origin"))
	return err == nil && origin.Host != "" && slices.ContainsFunc(origins, func(o string) bool {
		return strings.EqualFold(o, origin.Scheme+"://"+origin.Host)
	})
}

func identity(encodings []string) bool {
	for _, e := range encodings {
		for name := range strings.SplitSeq(e, ",") {
			if name = strings.TrimSpace(name); name != "" && !strings.EqualFold(name, "identity") {
				return false
			}
		}
	}
	return true
}

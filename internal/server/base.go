package server

import (
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
)

// under serves next below a base path such as "/liaison"; for "" it returns next itself.
// It accepts requests with the base path, which next does not see, and requests without
// it, as they come from a proxy that removes the path. Redirects get the base path.
func under(base string, next http.Handler) http.Handler {
	if base == "" {
		return next
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == base {
			to := url.URL{Path: base + "/", RawQuery: r.URL.RawQuery}
			http.Redirect(w, r, to.String(), http.StatusPermanentRedirect)
			return
		}
		if path, found := strings.CutPrefix(r.URL.Path, base+"/"); found {
			inner, address := *r, *r.URL
			address.Path = "/" + path
			address.RawPath = strings.TrimPrefix(address.RawPath, base)
			inner.URL = &address
			r = &inner
		}
		next.ServeHTTP(&basedWriter{ResponseWriter: w, base: base}, r)
	})
}

// basedWriter puts the base path before the address of a redirect.
type basedWriter struct {
	http.ResponseWriter
	base string
	told bool // the header has been written
}

func (w *basedWriter) WriteHeader(status int) {
	if to := w.Header().Get("Location"); !w.told && strings.HasPrefix(to, "/") && !strings.HasPrefix(to, "//") {
		w.Header().Set("Location", w.base+to)
	}
	w.told = true
	w.ResponseWriter.WriteHeader(status)
}

// Unwrap gives http.ResponseController the real writer.
func (w *basedWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// forwarded sets the scheme of the request's URL before next sees it: https if the client
// speaks https to this server, or to a trusted proxy whose X-Forwarded-Proto says so.
func forwarded(proxies []netip.Prefix, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		scheme := "http"
		if r.TLS != nil || strings.EqualFold(r.Header.Get("X-Forwarded-Proto"), "https") && fromProxy(r, proxies) {
			scheme = "https"
		}
		inner, address := *r, *r.URL
		address.Scheme = scheme
		inner.URL = &address
		next.ServeHTTP(w, &inner)
	})
}

// fromProxy tells whether a request comes from a trusted proxy.
func fromProxy(r *http.Request, proxies []netip.Prefix) bool {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	return err == nil && trusted(host, proxies)
}

package server

import (
	"context"
	"net"
	"net/http"
	"net/netip"
	"slices"
	"strings"
	"sync"
	"time"

	"golang.org/x/sync/semaphore"

	"liaison/internal/collab"
)

// How many operations run at once, in all and of one client, and how long others
// wait for their turn.
const (
	operationsAtOnce = 32
	clientAtOnce     = 16
	turnTime         = 5 * time.Second
)

// admission lets operations in. A client that asks for many at once waits for its
// own, so that others are answered meanwhile.
type admission struct {
	all     *semaphore.Weighted
	proxies []netip.Prefix // whose word about clients is taken
	mu      sync.Mutex
	clients map[string]*client
}

// client is one address with operations under way or waiting.
type client struct {
	own     *semaphore.Weighted
	present int // operations under way or waiting
}

func newAdmission(proxies []netip.Prefix) *admission {
	return &admission{proxies: proxies, all: semaphore.NewWeighted(operationsAtOnce), clients: map[string]*client{}}
}

// wrap answers 429 with RATE_LIMITED where a request does not get its turn in time.
func (a *admission) wrap(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		leave, err := a.enter(r.Context(), address(r, a.proxies))
		if err != nil {
			w.Header().Set("Retry-After", "5")
			fail(w, http.StatusTooManyRequests, collab.RateLimited, "too many operations are under way: send fewer at once, and try again")
			return
		}
		defer leave()
		next.ServeHTTP(w, r)
	})
}

// enter waits for a turn; the caller calls leave once the operation has ended.
func (a *admission) enter(ctx context.Context, address string) (leave func(), err error) {
	ctx, cancel := context.WithTimeout(ctx, turnTime)
	defer cancel()
	c := a.arrive(address)
	if err := c.own.Acquire(ctx, 1); err != nil {
		a.depart(address, c)
		return nil, err
	}
	if err := a.all.Acquire(ctx, 1); err != nil {
		c.own.Release(1)
		a.depart(address, c)
		return nil, err
	}
	return func() {
		a.all.Release(1)
		c.own.Release(1)
		a.depart(address, c)
	}, nil
}

func (a *admission) arrive(address string) *client {
	a.mu.Lock()
	defer a.mu.Unlock()
	c := a.clients[address]
	if c == nil {
		c = &client{own: semaphore.NewWeighted(clientAtOnce)}
		a.clients[address] = c
	}
	c.present++
	return c
}

// depart forgets a client that has nothing left here.
func (a *admission) depart(address string, c *client) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if c.present--; c.present == 0 {
		delete(a.clients, address)
	}
}

// address returns the address of the client without its port. Where the request
// comes from one of the trusted proxies, it is the last address in X-Forwarded-For
// that is none of theirs: what stands before it may be invented by the client.
func address(r *http.Request, proxies []netip.Prefix) string {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return r.RemoteAddr
	}
	hops := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for i := len(hops) - 1; i >= 0 && trusted(host, proxies); i-- {
		hop, err := netip.ParseAddr(strings.TrimSpace(hops[i]))
		if err != nil {
			break
		}
		host = hop.Unmap().String()
	}
	return host
}

func trusted(host string, proxies []netip.Prefix) bool {
	ip, err := netip.ParseAddr(host)
	return err == nil && slices.ContainsFunc(proxies, func(p netip.Prefix) bool { return p.Contains(ip.Unmap()) })
}

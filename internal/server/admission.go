package server

import (
	"context"
	"net"
	"net/http"
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
	mu      sync.Mutex
	clients map[string]*client
}

// client is one address with operations under way or waiting.
type client struct {
	own     *semaphore.Weighted
	present int // operations under way or waiting
}

func newAdmission() *admission {
	return &admission{all: semaphore.NewWeighted(operationsAtOnce), clients: map[string]*client{}}
}

// wrap answers 429 with RATE_LIMITED where a request does not get its turn in time.
func (a *admission) wrap(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		leave, err := a.enter(r.Context(), address(r))
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

// address is the client's address without its port.
func address(r *http.Request) string {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return r.RemoteAddr
	}
	return host
}

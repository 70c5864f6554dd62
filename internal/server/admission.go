package server

import (
	"context"
	"fmt"
	"math"
	"net"
	"net/http"
	"net/netip"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"golang.org/x/sync/semaphore"
	"golang.org/x/time/rate"

	"liaison/graph"
	"liaison/graph/budget"
	"liaison/internal/collab"
)

// How many operations run at once, in all and of one client, and how long others
// wait for their turn. A WebSocket or a stream of events takes a turn for each
// operation or event, and is counted among the streams as long as it is open.
const (
	operationsAtOnce = 32
	clientAtOnce     = 16
	turnTime         = 5 * time.Second
	streamsAtOnce    = 2048
	clientStreams    = 1024
)

// savings is for how many seconds a client that was quiet has work in stock.
const savings = 20

// admission lets operations in. A client that asks for many at once, or spends much
// work, waits for its own, so that others are answered meanwhile.
type admission struct {
	all     *semaphore.Weighted
	streams *semaphore.Weighted
	rate    int            // units of work that a client may spend a second; 0: any
	proxies []netip.Prefix // whose word about clients is taken
	mu      sync.Mutex
	clients map[string]*client
}

// client is one address that is at work, or was of late.
type client struct {
	own     *semaphore.Weighted
	streams *semaphore.Weighted
	present int // operations under way or waiting, and open streams
	work    *rate.Limiter
}

func newAdmission(workRate int, proxies []netip.Prefix) *admission {
	return &admission{
		rate: workRate, proxies: proxies, clients: map[string]*client{},
		all: semaphore.NewWeighted(operationsAtOnce), streams: semaphore.NewWeighted(streamsAtOnce),
	}
}

// limited is the error of an operation that does not get its turn in time.
type limited struct{ after time.Duration }

func (l limited) Error() string {
	return fmt.Sprintf("too much is asked at once: send fewer or smaller operations, and try again after %d seconds", l.seconds())
}

func (l limited) seconds() int { return int(math.Ceil(l.after.Seconds())) }

// refuse answers 429 with RATE_LIMITED.
func (l limited) refuse(w http.ResponseWriter) {
	w.Header().Set("Retry-After", strconv.Itoa(l.seconds()))
	fail(w, http.StatusTooManyRequests, collab.RateLimited, "%s", l.Error())
}

// enter waits for the turn of an operation; the error is limited where that does not
// come in time. The context that it returns is the operation's, whose work the client
// pays. The caller calls leave once the operation has ended.
func (a *admission) enter(ctx context.Context, address string) (paid context.Context, leave func(), err error) {
	c := a.arrive(address)
	waiting, cancel := context.WithTimeout(ctx, turnTime)
	defer cancel()
	if err := c.waitForCredit(waiting); err != nil {
		a.depart(address, c)
		return nil, nil, err
	}
	if c.own.Acquire(waiting, 1) != nil {
		a.depart(address, c)
		return nil, nil, limited{turnTime}
	}
	if a.all.Acquire(waiting, 1) != nil {
		c.own.Release(1)
		a.depart(address, c)
		return nil, nil, limited{turnTime}
	}
	return graph.WithPayer(ctx, c.pay), func() {
		a.all.Release(1)
		c.own.Release(1)
		a.depart(address, c)
	}, nil
}

// waitForCredit waits until the client has work in stock again.
func (c *client) waitForCredit(ctx context.Context) error {
	if c.work == nil {
		return nil
	}
	turn := c.work.Reserve()
	delay := turn.Delay()
	if delay == 0 {
		return nil
	}
	if delay > turnTime {
		turn.Cancel()
		return limited{delay}
	}
	select {
	case <-time.After(delay):
		return nil
	case <-ctx.Done():
		turn.Cancel()
		return limited{delay}
	}
}

// pay takes the work of an operation that has ended off the client's stock, which may
// go below nothing.
func (c *client) pay(work int64) {
	if c.work != nil {
		c.work.ReserveN(time.Now(), min(int(work), c.work.Burst()))
	}
}

// open counts a stream of the client until the caller calls leave. The error is limited
// where there are too many.
func (a *admission) open(address string) (leave func(), err error) {
	c := a.arrive(address)
	if !c.streams.TryAcquire(1) {
		a.depart(address, c)
		return nil, limited{turnTime}
	}
	if !a.streams.TryAcquire(1) {
		c.streams.Release(1)
		a.depart(address, c)
		return nil, limited{turnTime}
	}
	return func() {
		a.streams.Release(1)
		c.streams.Release(1)
		a.depart(address, c)
	}, nil
}

func (a *admission) arrive(address string) *client {
	a.mu.Lock()
	defer a.mu.Unlock()
	c := a.clients[address]
	if c == nil {
		c = &client{own: semaphore.NewWeighted(clientAtOnce), streams: semaphore.NewWeighted(clientStreams)}
		if a.rate > 0 {
			c.work = rate.NewLimiter(rate.Limit(a.rate), max(savings*a.rate, 10*budget.MaxWork))
		}
		a.clients[address] = c
	}
	c.present++
	return c
}

// depart forgets a client that has nothing left here and owes nothing.
func (a *admission) depart(address string, c *client) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if c.present--; c.present > 0 {
		return
	}
	if c.work == nil || c.settled() {
		delete(a.clients, address)
	}
	if len(a.clients) > manyClients { // of those that departed in debt, most have settled
		for address, c := range a.clients {
			if c.present == 0 && c.settled() {
				delete(a.clients, address)
			}
		}
	}
}

// manyClients is how many clients are remembered before those are looked for that need
// not be.
const manyClients = 10_000

func (c *client) settled() bool { return c.work == nil || c.work.Tokens() >= float64(c.work.Burst())-1 }

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

package analysis

import (
	"context"
	"math"
	"runtime/debug"
	"sync"
	"sync/atomic"

	"golang.org/x/sync/semaphore"

	"liaison/internal/collab"
)

// room limits the memory of large networks. Whoever holds a network holds its share of
// the room: the requests that use it, until they end, and the cache. A request that
// needs more than is left has the cache give up its shares, and waits for the others.
type room struct {
	pairs   *semaphore.Weighted
	size    int64
	waiting atomic.Int32
	forget  func() // makes the cache give up its shares
}

// roomPairs is the number of pairs of institutions that all networks may hold together:
// about 24 bytes for each and as much while the network is built (pairBytes), so 2 GB. A
// network of fewer than smallPairs is not counted. Where the memory of the program is
// limited, networks may take a third of it.
const (
	roomPairs  = 45_000_000
	smallPairs = 50_000
	pairBytes  = 48
)

func newRoom(forget func()) *room {
	size := int64(roomPairs)
	if limit := debug.SetMemoryLimit(-1); limit < math.MaxInt64 {
		size = min(size, max(limit/3/pairBytes, 2*smallPairs))
	}
	return &room{pairs: semaphore.NewWeighted(size), size: size, forget: forget}
}

// wanted reports whether somebody waits for a share.
func (r *room) wanted() bool { return r.waiting.Load() > 0 }

// take waits until so many pairs have room. The share is the caller's until the context
// ends, and others may use it as well; nil is the share of what is not counted. The error
// is TOO_COSTLY where the pairs will never have room, and DEADLINE_EXCEEDED where the
// context ends first.
func (r *room) take(ctx context.Context, pairs int) (*hold, error) {
	if pairs < smallPairs || ctx.Done() == nil {
		return nil, nil
	}
	if int64(pairs) > r.size {
		return nil, collab.Errorf(collab.TooCostly, "the network connects about %d million pairs, and this server has memory for %d million: filter by country, kind of tie or time",
			pairs/1_000_000, r.size/1_000_000)
	}
	if !r.pairs.TryAcquire(int64(pairs)) {
		r.waiting.Add(1)
		defer r.waiting.Add(-1)
		r.forget()
		if err := r.pairs.Acquire(ctx, int64(pairs)); err != nil {
			return nil, collab.Wrap(collab.DeadlineExceeded, err, "no memory was left for another large network: ask for one at a time, or for smaller ones")
		}
	}
	h := &hold{room: r, pairs: int64(pairs)}
	h.use(ctx)
	return h, nil
}

// hold is the share of the room that a network has, given back when its last user
// releases it. A nil hold is nothing.
type hold struct {
	room  *room
	mu    sync.Mutex
	pairs int64
	users int
}

// keep adds a user, who calls release.
func (h *hold) keep() {
	if h == nil {
		return
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	h.users++
}

func (h *hold) release() {
	if h == nil {
		return
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.users--; h.users == 0 {
		h.room.pairs.Release(h.pairs)
		h.pairs = 0
	}
}

// use adds a user until the context ends.
func (h *hold) use(ctx context.Context) {
	if h != nil {
		h.keep()
		context.AfterFunc(ctx, h.release)
	}
}

// shrink gives back what is beyond so many pairs.
func (h *hold) shrink(pairs int) {
	if h == nil {
		return
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	if more := h.pairs - int64(pairs); more > 0 && h.users > 0 {
		h.room.pairs.Release(more)
		h.pairs -= more
	}
}

// restsOn returns the network that this one refers to, nil if it refers to none.
func (n *Network) restsOn() *Network {
	if n.all != nil {
		return n.all
	}
	return n.before
}

// use, keep and release act on the shares of a network and of the networks that it refers
// to.
func (n *Network) use(ctx context.Context) {
	for ; n != nil; n = n.restsOn() {
		n.hold.use(ctx)
	}
}

func (n *Network) keep() {
	for ; n != nil; n = n.restsOn() {
		n.hold.keep()
	}
}

func (n *Network) release() {
	for ; n != nil; n = n.restsOn() {
		n.hold.release()
	}
}

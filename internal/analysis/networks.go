package analysis

import (
	"container/list"
	"context"
	"encoding/json"
	"strconv"
	"sync"

	"golang.org/x/sync/semaphore"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// Networks is a cache of the networks that were asked for last, at one version of the
// graph: the measures of a large network take seconds. A network that several callers
// ask for at the same time is built once.
type Networks struct {
	store   store.Reader // read for what operations share, at no operation's cost
	room    *room
	mu      sync.Mutex
	version int64
	size    int
	recent  *list.List // of *kept, the last one asked for first
	byKey   map[string]*list.Element
	making  map[string]chan struct{} // closed when the network is made, or not
}

type kept struct {
	key     string
	size    int
	network *Network
}

// cacheSize is the size in bytes of the networks that are kept. The latest network is
// kept whatever its size.
const cacheSize = 192 << 20

// NewNetworks makes an empty cache of networks of a store.
func NewNetworks(s store.Reader) *Networks {
	return &Networks{store: s, room: newRoom(), recent: list.New(), byKey: map[string]*list.Element{}, making: map[string]chan struct{}{}}
}

// network gives the cached network of a key at a version, waits for one that is being
// built, or builds it.
func (n *Networks) network(ctx context.Context, version int64, key string, work func(context.Context) (*Network, error)) (*Network, error) {
	making := key + "@" + strconv.FormatInt(version, 10)
	for {
		n.mu.Lock()
		if e := n.byKey[key]; e != nil && version == n.version {
			n.recent.MoveToFront(e)
			n.mu.Unlock()
			return e.Value.(*kept).network, nil
		}
		wait, others := n.making[making]
		if !others {
			n.making[making] = make(chan struct{})
		}
		n.mu.Unlock()
		if !others {
			break
		}
		select {
		case <-wait: // whoever made it may have failed for lack of time: then it is our turn
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	defer func() { // after a panic too: others wait
		n.mu.Lock()
		defer n.mu.Unlock()
		close(n.making[making])
		delete(n.making, making)
	}()
	network, err := work(ctx)
	if err == nil {
		n.mu.Lock()
		defer n.mu.Unlock()
		n.put(version, key, network)
	}
	return network, err
}

// put adds a network to the cache and drops those of other versions, which will hardly
// be asked for again. The caller holds mu.
func (n *Networks) put(version int64, key string, network *Network) {
	if version < n.version {
		return
	}
	if version > n.version {
		n.version, n.size = version, 0
		n.recent.Init()
		clear(n.byKey)
	}
	k := &kept{key, network.size(), network}
	n.byKey[key] = n.recent.PushFront(k)
	for n.size += k.size; n.size > cacheSize && n.recent.Len() > 1; {
		last := n.recent.Remove(n.recent.Back()).(*kept)
		delete(n.byKey, last.key)
		n.size -= last.size
	}
}

// room limits the memory that the networks of all running requests take. A request
// gives its share back when it ends; until then other requests wait.
type room struct{ pairs *semaphore.Weighted }

// roomPairs is the number of pairs that all requests may hold: about 24 bytes for
// each pair and as much while the network is built, so 2 GB. A network of fewer than
// smallPairs is not counted.
const (
	roomPairs  = 45_000_000
	smallPairs = 50_000
)

func newRoom() *room { return &room{semaphore.NewWeighted(roomPairs)} }

// take waits until so many pairs have room, and gives the room back when the context
// ends.
func (r *room) take(ctx context.Context, pairs int) error {
	if pairs < smallPairs || ctx.Done() == nil {
		return nil
	}
	if err := r.pairs.Acquire(ctx, int64(pairs)); err != nil {
		return collab.Wrap(collab.DeadlineExceeded, err, "no memory was left for another large network: ask for one at a time, or for smaller ones")
	}
	context.AfterFunc(ctx, func() { r.pairs.Release(int64(pairs)) })
	return nil
}

// keyOf makes the cache key of a question from all that its answer depends on.
func keyOf(parts ...any) string {
	raw, err := json.Marshal(parts)
	if err != nil {
		panic(err) // filters are plain data
	}
	return string(raw)
}

// lazy is a value that its first caller computes while other callers wait. If that
// caller's time ends first, the next caller computes it.
type lazy[T any] struct {
	busy  chan struct{}
	once  sync.Once
	done  bool
	value T
}

func (l *lazy[T]) get(ctx context.Context, work func(context.Context) (T, error)) (T, error) {
	l.once.Do(func() { l.busy = make(chan struct{}, 1) })
	var none T
	select {
	case l.busy <- struct{}{}:
	case <-ctx.Done():
		return none, ctx.Err()
	}
	defer func() { <-l.busy }()
	if !l.done {
		value, err := work(ctx)
		if err != nil {
			if ctx.Err() != nil {
				err = collab.Wrap(collab.DeadlineExceeded, err, "the answer took too long: ask again, ask for a smaller network, or for fewer measures")
			}
			return none, err
		}
		l.value, l.done = value, true
	}
	return l.value, nil
}

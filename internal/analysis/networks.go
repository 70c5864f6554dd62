package analysis

import (
	"container/list"
	"context"
	"encoding/json"
	"strconv"
	"sync"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// Networks is a cache of the networks that were asked for last, at one version of the
// graph: the measures of a large network take seconds. A network that several callers
// ask for at the same time is built once.
type Networks struct {
	store   store.Reader // read for what operations share, and counted as the work of none
	room    *room
	tests   *backtests
	answers answers
	filters filters
	mu      sync.Mutex
	version int64
	size    int
	recent  *list.List // has *kept, the one asked for last first
	byKey   map[string]*list.Element
	making  map[string]chan struct{} // a channel is closed when its network is made or has failed
}

type kept struct {
	key     string
	size    int
	network *Network
}

// cacheSize is the greatest size in bytes of the networks that are kept together. A
// larger network is not kept: it is built again for each request that asks for it.
const cacheSize = 256 << 20

// NewNetworks makes an empty cache of networks of a store.
func NewNetworks(s store.Reader) *Networks {
	n := &Networks{store: s, recent: list.New(), byKey: map[string]*list.Element{}, making: map[string]chan struct{}{}, tests: newBacktests()}
	n.room = newRoom(n.forget)
	return n
}

// network gives the cached network of a key at a version, waits for one that is being
// built, or builds it.
func (n *Networks) network(ctx context.Context, version int64, key string, work func(context.Context) (*Network, error)) (*Network, error) {
	making := key + "@" + strconv.FormatInt(version, 10)
	for {
		n.mu.Lock()
		if e := n.byKey[key]; e != nil && version == n.version {
			n.recent.MoveToFront(e)
			network := e.Value.(*kept).network
			network.use(ctx)
			n.mu.Unlock()
			return network, nil
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
		case <-wait: // the caller that was to make it may have run out of time: then this one makes it
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	defer func() { // this runs after a panic too, since others wait
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
// be asked for again. A network that is too large for the cache, or that others wait to
// have the room of, is not added. The caller holds mu.
func (n *Networks) put(version int64, key string, network *Network) {
	if version < n.version {
		return
	}
	if version > n.version {
		n.version = version
		n.drop(func(*kept) bool { return true })
	}
	k := &kept{key, network.size(), network}
	if k.size > cacheSize || network.holdsRoom() && n.room.wanted() {
		return
	}
	network.keep()
	n.byKey[key] = n.recent.PushFront(k)
	n.size += k.size
	n.drop(func(*kept) bool { return n.size > cacheSize })
}

// forget drops the networks that have a share of the room.
func (n *Networks) forget() {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.drop(func(k *kept) bool { return k.network.holdsRoom() })
}

// drop removes each network from the cache that the function picks. It asks the function
// about the network used longest ago first. The caller holds mu.
func (n *Networks) drop(which func(*kept) bool) {
	for e := n.recent.Back(); e != nil; {
		last, k := e, e.Value.(*kept)
		if e = e.Prev(); which(k) {
			n.recent.Remove(last)
			delete(n.byKey, k.key)
			n.size -= k.size
			k.network.release()
		}
	}
}

// keyOf makes the cache key of a question from all that its answer depends on.
func keyOf(parts ...any) string {
	raw, err := json.Marshal(parts)
	if err != nil {
		panic(err) // filters are plain data, which can always be encoded
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

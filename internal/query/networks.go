package query

import (
	"container/list"
	"context"
	"encoding/json"
	"strconv"
	"sync"

	"golang.org/x/sync/semaphore"

	"liaison/internal/collab"
)

// Networks keeps the networks that were asked for last, as long as the graph has
// not changed: their measures take seconds where the network is large. Of one that
// several ask for at once, one is made.
type Networks struct {
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

// cacheSize is how many bytes of networks are kept; the last one whatever its size.
const cacheSize = 192 << 20

// NewNetworks keeps none yet.
func NewNetworks() *Networks {
	return &Networks{room: newRoom(), recent: list.New(), byKey: map[string]*list.Element{}, making: map[string]chan struct{}{}}
}

// one is the network of a key at a version: the one kept, or the one that is made
// just now, or a new one.
func (n *Networks) one(ctx context.Context, version int64, key string, work func(context.Context) (*Network, error)) (*Network, error) {
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

// put keeps a network; of one version only, since what was asked of an older one is
// hardly asked again. The caller has mu.
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

// room is the memory that the networks of all answers under way may take. An answer
// gives its share back when its request ends; until then others wait.
type room struct{ pairs *semaphore.Weighted }

// roomPairs is how many pairs may be held, at some 24 bytes each and as many on the
// way: 2 GB. What takes less than smallPairs is not counted.
const (
	roomPairs  = 45_000_000
	smallPairs = 50_000
)

func newRoom() *room { return &room{semaphore.NewWeighted(roomPairs)} }

// take waits for room for so many pairs, and gives it back when the context ends.
func (r *room) take(ctx context.Context, pairs int) error {
	if pairs < smallPairs || ctx.Done() == nil {
		return nil
	}
	if err := r.pairs.Acquire(ctx, int64(pairs)); err != nil {
		return collab.Wrap(collab.DeadlineExceeded, err, "there was no room for one more large network: ask for one at a time, or for smaller ones")
	}
	context.AfterFunc(ctx, func() { r.pairs.Release(int64(pairs)) })
	return nil
}

// keyOf tells questions apart.
func keyOf(parts ...any) string {
	raw, err := json.Marshal(parts)
	if err != nil {
		panic(err) // filters are plain data
	}
	return string(raw)
}

// lazy is a value that is worked out by the first who needs it, while others wait;
// if that one's time ends first, the next one tries.
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
				err = collab.Wrap(collab.DeadlineExceeded, err, "the time for the answer ran out: ask again, for a smaller network, or for fewer measures")
			}
			return none, err
		}
		l.value, l.done = value, true
	}
	return l.value, nil
}

package query

import (
	"container/list"
	"context"
	"encoding/json"
	"sync"

	"liaison/internal/collab"
)

// Networks keeps the networks that were asked for last, as long as the graph has
// not changed: their measures take seconds where the network is large.
type Networks struct {
	mu      sync.Mutex
	version int64
	size    int
	recent  *list.List // of *kept, the last one asked for first
	byKey   map[string]*list.Element
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
	return &Networks{recent: list.New(), byKey: map[string]*list.Element{}}
}

// get is the network of a key at a version, nil where it is not kept.
func (n *Networks) get(version int64, key string) *Network {
	n.mu.Lock()
	defer n.mu.Unlock()
	if e := n.byKey[key]; e != nil && version == n.version {
		n.recent.MoveToFront(e)
		return e.Value.(*kept).network
	}
	return nil
}

// put keeps a network; of one version only, since what was asked of an older one is
// hardly asked again.
func (n *Networks) put(version int64, key string, network *Network) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if version < n.version {
		return
	}
	if version > n.version {
		n.version, n.size = version, 0
		n.recent.Init()
		clear(n.byKey)
	}
	if n.byKey[key] != nil {
		return
	}
	k := &kept{key, network.size(), network}
	n.byKey[key] = n.recent.PushFront(k)
	for n.size += k.size; n.size > cacheSize && n.recent.Len() > 1; {
		last := n.recent.Remove(n.recent.Back()).(*kept)
		delete(n.byKey, last.key)
		n.size -= last.size
	}
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

package neo4j

import (
	"slices"
	"sync"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"liaison/internal/store"
)

// small is a small batch that waits to be written.
type small struct {
	batch store.Batch
	needs store.Needs
	marks neo4j.Bookmarks // what the writer must have seen
	since time.Time

	answered chan struct{} // closed when the answer is below: that of applySmall
	receipt  store.Receipt
	done     bool
	err      error
}

// patience is how long a small batch is tried again where other writers have come between:
// other servers, whose small batches it overtakes in turn. The lock of a long write takes
// longer.
const patience = 250 * time.Millisecond

func (m *small) isPatient() bool { return time.Since(m.since) < patience }

func (m *small) isAnswered() bool {
	select {
	case <-m.answered:
		return true
	default:
		return false
	}
}

// queue has the small batches that nobody writes yet, in the order of their arrival. Whoever
// has the turn takes those that come next and writes them together, so that writers at the
// same time share the messages to Neo4j and its commits.
type queue struct {
	turn    chan struct{} // a lock of capacity one: its holder writes small batches
	mu      sync.Mutex
	waiting []*small
}

func (q *queue) add(m *small) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.waiting = append(q.waiting, m)
}

// remove removes a batch whose caller waits no longer; one that was taken is not there.
func (q *queue) remove(m *small) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.waiting = slices.DeleteFunc(q.waiting, func(o *small) bool { return o == m })
}

// take takes the batches that come next, of mostSmall entities, claims and retractions
// together, but the first in any case.
func (q *queue) take() []*small {
	q.mu.Lock()
	defer q.mu.Unlock()
	n, size := 0, 0
	for n < len(q.waiting) && (n == 0 || size+sizeOf(q.waiting[n].batch) <= mostSmall) {
		size += sizeOf(q.waiting[n].batch)
		n++
	}
	group := q.waiting[:n:n]
	q.waiting = q.waiting[n:]
	return group
}

// putBack puts batches where they are taken next.
func (q *queue) putBack(list []*small) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.waiting = slices.Concat(list, q.waiting)
}

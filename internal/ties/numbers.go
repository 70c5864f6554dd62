package ties

import "sync"

// numbers gives nodes numbers from 0 on as they first come. It is a list as long as
// the graph, since a map would take longer than all else, and is used again and
// again: whoever has one releases it.
type numbers struct {
	at   []int32 // 1 + the number of each node, 0 where it has none
	have []Node
}

var numbersPool = sync.Pool{New: func() any { return new(numbers) }}

// numbers has none yet.
func (t *Ties) numbers() *numbers {
	n := numbersPool.Get().(*numbers)
	if len(n.at) < t.Len() {
		n.at = make([]int32, t.Len())
	}
	return n
}

// of is the node's number, the next one where it has none, and tells whether it had.
func (n *numbers) of(v Node) (number int32, had bool) {
	if at := n.at[v]; at > 0 {
		return at - 1, true
	}
	n.have = append(n.have, v)
	n.at[v] = int32(len(n.have))
	return int32(len(n.have) - 1), false
}

// find is the node's number, -1 where it has none.
func (n *numbers) find(v Node) int32 { return n.at[v] - 1 }

func (n *numbers) release() {
	for _, v := range n.have {
		n.at[v] = 0
	}
	n.have = n.have[:0]
	numbersPool.Put(n)
}

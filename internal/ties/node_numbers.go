package ties

import "sync"

// nodeNumbers numbers nodes from 0 in the order in which they are added. It holds a
// list as long as the graph, which is much faster than a map and is therefore pooled:
// whoever takes one must release it.
type nodeNumbers struct {
	byNode []int32 // 1 + the number of each node; 0 for a node that has none
	nodes  []Node  // by number
}

var nodeNumbersPool = sync.Pool{New: func() any { return new(nodeNumbers) }}

// newNumbers takes an empty numbering from the pool.
func (t *Ties) newNumbers() *nodeNumbers {
	n := nodeNumbersPool.Get().(*nodeNumbers)
	if len(n.byNode) < t.Len() {
		n.byNode = make([]int32, t.Len())
	}
	return n
}

// add returns the number of the node, after giving it the next one if it has none yet.
// known reports whether the node had a number before.
func (n *nodeNumbers) add(v Node) (number int32, known bool) {
	if number := n.byNode[v]; number > 0 {
		return number - 1, true
	}
	n.nodes = append(n.nodes, v)
	n.byNode[v] = int32(len(n.nodes))
	return int32(len(n.nodes) - 1), false
}

// find returns the number of the node, or -1 if it has none.
func (n *nodeNumbers) find(v Node) int32 { return n.byNode[v] - 1 }

// has reports whether the node has a number.
func (n *nodeNumbers) has(v Node) bool { return n.byNode[v] > 0 }

// release empties the numbering and returns it to the pool.
func (n *nodeNumbers) release() {
	for _, v := range n.nodes {
		n.byNode[v] = 0
	}
	n.nodes = n.nodes[:0]
	nodeNumbersPool.Put(n)
}

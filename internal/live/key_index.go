package live

import (
	"math/bits"

	"liaison/internal/collab"
)

// keyIndex finds the few entities whose keys begin with the same bits, in a list in order
// of key. Keys of imported entities are hashes, so that one or two begin alike; where many
// do, the search among them takes longer and finds the same.
type keyIndex struct {
	shift  int     // how many of the first 64 bits of a key do not count
	starts []int32 // by the bits that count: the first entity whose key is not less; one more at the end
}

func newKeyIndex(list []NodeRecord) keyIndex {
	counted := bits.Len(uint(len(list)))
	x := keyIndex{64 - counted, make([]int32, 1<<counted+1)}
	for i := range list {
		x.starts[list[i].Key.Hi>>x.shift+1]++
	}
	for i := range len(x.starts) - 1 {
		x.starts[i+1] += x.starts[i]
	}
	return x
}

// part returns where in the list the key stands, if it is there: at from or later, and
// before to.
func (x keyIndex) part(k collab.Key) (from, to Node) {
	at := k.Hi >> x.shift
	return x.starts[at], x.starts[at+1]
}

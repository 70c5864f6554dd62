package live

import (
	"math/bits"
)

// bitset is a set of nodes, one bit each.
type bitset []uint64

func newBitset(nodes int) bitset { return make(bitset, (nodes+63)/64) }

func (s bitset) add(v Node) { s[v>>6] |= 1 << (v & 63) }

// set adds a node to the set, or takes it out.
func (s bitset) set(v Node, in bool) {
	if s[v>>6] &^= 1 << (v & 63); in {
		s.add(v)
	}
}

func (s bitset) has(v Node) bool { return s[v>>6]&(1<<(v&63)) != 0 }

// count returns how many nodes the set has.
func (s bitset) count() (n int) {
	for _, word := range s {
		n += bits.OnesCount64(word)
	}
	return n
}

// each calls do for every node of the set, in order of their numbers.
func (s bitset) each(do func(Node)) {
	for i, word := range s {
		for ; word != 0; word &= word - 1 {
			do(Node(i<<6 + bits.TrailingZeros64(word)))
		}
	}
}

// keep takes the nodes that o has not out of the set.
func (s bitset) keep(o bitset) {
	common := min(len(s), len(o))
	for i, word := range o[:common] {
		s[i] &= word
	}
	clear(s[common:])
}

// or adds the nodes of o to the set, which must be as long as o at least.
func (s bitset) or(o bitset) {
	for i := range o {
		s[i] |= o[i]
	}
}

// drop takes the nodes of o, which must be as long as the set, out of the set.
func (s bitset) drop(o bitset) {
	for i := range s {
		s[i] &^= o[i]
	}
}

// pass takes the nodes that do not pass out of the set.
func (s bitset) pass(passes func(Node) bool) {
	s.each(func(v Node) { s.set(v, passes(v)) })
}

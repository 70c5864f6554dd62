package live

import (
	"math/bits"
	"slices"
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

// and returns the nodes that both sets have.
func (s bitset) and(o bitset) bitset {
	out := slices.Clone(s)
	out.keep(o)
	return out
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

// without returns the nodes of the set that o has not.
func (s bitset) without(o bitset) bitset {
	out := make(bitset, len(s))
	for i := range s {
		out[i] = s[i] &^ o[i]
	}
	return out
}

// where returns the nodes of the set that pass.
func (s bitset) where(pass func(Node) bool) bitset {
	out := make(bitset, len(s))
	s.each(func(v Node) {
		if pass(v) {
			out.add(v)
		}
	})
	return out
}

package text

import "slices"

// Invert lists for each key, a number below keys, the items that have it: those of key k are
// items[at[k]:at[k+1]], each once and in the order in which they are given. pairs passes
// each pair of a key and an item, with all pairs of an item one after the other; it is
// called twice and must pass the same, since the pairs are counted before they are stored.
func Invert(keys int, pairs func(pass func(key, item int32))) (items []int32, at []uint32) {
	last := make([]int32, keys) // of each key: the last item that has it, from 1
	each := func(do func(key, item int32)) {
		clear(last)
		pairs(func(key, item int32) {
			if last[key] != item+1 {
				last[key] = item + 1
				do(key, item)
			}
		})
	}
	at = make([]uint32, keys+1)
	each(func(key, _ int32) { at[key+1]++ })
	for key := range keys {
		at[key+1] += at[key]
	}
	items = make([]int32, at[keys])
	next := slices.Clone(at)
	each(func(key, item int32) {
		items[next[key]] = item
		next[key]++
	})
	return items, at
}

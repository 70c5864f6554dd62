package match

import (
	"cmp"
	"math/bits"
	"slices"
)

// keyTable has the names of each key, in the order in which they were added. Its arrays
// take half of the memory of a map of lists, and are made in a fraction of the time.
type keyTable struct {
	keys  []uint64 // sorted by shelf, then by key
	names []int32  // of the keys, in their order
	shelf []uint32 // of each shelf: where it begins in keys; and the end
	shift int
}

// add adds a name of a key. sort must follow before names are looked up.
func (t *keyTable) add(key uint64, name int32) {
	t.keys, t.names = append(t.keys, key), append(t.names, name)
}

// shelfOf spreads keys over as many shelves as there are keys, or up to twice as many.
func (t *keyTable) shelfOf(key uint64) uint64 { return key * 0x9e3779b97f4a7c15 >> t.shift }

// sort puts the keys onto their shelves: it counts them first, then moves each.
func (t *keyTable) sort() {
	t.shift = 64 - max(1, bits.Len(uint(len(t.keys))))
	t.shelf = make([]uint32, 1<<(64-t.shift)+1)
	for _, k := range t.keys {
		t.shelf[t.shelfOf(k)+1]++
	}
	for i := range len(t.shelf) - 1 {
		t.shelf[i+1] += t.shelf[i]
	}
	next := slices.Clone(t.shelf)
	keys, names := make([]uint64, len(t.keys)), make([]int32, len(t.keys))
	for i, k := range t.keys {
		at := &next[t.shelfOf(k)]
		keys[*at], names[*at] = k, t.names[i]
		*at++
	}
	t.keys, t.names = keys, names
	for i := range len(t.shelf) - 1 {
		t.sortShelf(int(t.shelf[i]), int(t.shelf[i+1]))
	}
}

// sortShelf sorts keys[from:to], with the names of one key in the order in which they are.
func (t *keyTable) sortShelf(from, to int) {
	if keys := t.keys[from:to]; len(keys) < 2 || slices.IsSorted(keys) {
		return
	}
	type pair struct {
		key  uint64
		name int32
	}
	pairs := make([]pair, to-from)
	for i := range pairs {
		pairs[i] = pair{t.keys[from+i], t.names[from+i]}
	}
	slices.SortStableFunc(pairs, func(a, b pair) int { return cmp.Compare(a.key, b.key) })
	for i, p := range pairs {
		t.keys[from+i], t.names[from+i] = p.key, p.name
	}
}

// of returns the names of a key. The caller must not change the list.
func (t *keyTable) of(key uint64) []int32 {
	if len(t.shelf) == 0 {
		return nil
	}
	shelf := t.shelfOf(key)
	from, to := t.shelf[shelf], t.shelf[shelf+1]
	for from < to && t.keys[from] < key {
		from++
	}
	end := from
	for end < to && t.keys[end] == key {
		end++
	}
	return t.names[from:end]
}

// lists calls do with the names of each key.
func (t *keyTable) lists(do func(names []int32)) {
	for from := 0; from < len(t.keys); {
		to := from + 1
		for to < len(t.keys) && t.keys[to] == t.keys[from] {
			to++
		}
		do(t.names[from:to])
		from = to
	}
}

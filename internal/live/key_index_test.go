package live

import (
	"math/rand/v2"
	"slices"
	"testing"

	"liaison/internal/collab"
)

// TestKeysAreFoundHoweverTheyBegin: an index finds each key and no other one, in lists of
// every small length, of keys that differ in all bits and of keys that all begin alike.
func TestKeysAreFoundHoweverTheyBegin(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 1))
	for _, begin := range []uint64{0, 0xffff_ffff_ffff_fff0, 1 << 63} {
		for n := range 70 {
			list := make([]NodeRecord, n)
			for i := range list {
				list[i].Key = collab.Key{Hi: random.Uint64(), Lo: random.Uint64()}
				if begin != 0 {
					list[i].Key.Hi = begin | uint64(random.IntN(4))
				}
			}
			slices.SortFunc(list, func(a, b NodeRecord) int { return a.Key.Compare(b.Key) })
			index := newKeyIndex(list)
			for i := range list {
				if from, to := index.part(list[i].Key); int(from) > i || i >= int(to) {
					t.Fatalf("key %d of %d: looked for from %d to %d", i, n, from, to)
				}
			}
			for range 20 {
				absent := collab.Key{Hi: random.Uint64(), Lo: random.Uint64()}
				from, to := index.part(absent)
				if from < 0 || int(to) > n || from > to {
					t.Fatalf("an absent key in %d: %d to %d", n, from, to)
				}
			}
		}
	}
}

package text

import (
	"slices"
	"testing"
)

// TestInvert: each key lists the items that have it, once each, and a key without items
// lists none.
func TestInvert(t *testing.T) {
	rows := [][]int32{{2, 0, 2}, {}, {0}, {2, 3}}
	items, at := Invert(4, func(pass func(key, item int32)) {
		for item, keys := range rows {
			for _, key := range keys {
				pass(key, int32(item))
			}
		}
	})
	for key, want := range [][]int32{{0, 2}, {}, {0, 3}, {3}} {
		if got := items[at[key]:at[key+1]]; !slices.Equal(got, want) {
			t.Errorf("key %d has the items %v, not %v", key, got, want)
		}
	}
	if items, at := Invert(0, func(func(key, item int32)) {}); len(items) != 0 || len(at) != 1 {
		t.Errorf("no keys give %v and %v", items, at)
	}
}

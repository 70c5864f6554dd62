package sqlite

import (
	"testing"

	"liaison/internal/collab"
)

// TestKindsHaveNumbers: files keep the numbers of kinds, so each kind has one, and those
// given once stay as they are.
func TestKindsHaveNumbers(t *testing.T) {
	for _, k := range collab.EntityKinds {
		if kindKey(k) == 0 {
			t.Errorf("%s has no number", k)
		}
	}
	for kind, number := range map[collab.EntityKind]int64{collab.KindInstitution: 1, collab.KindAlliance: 3, collab.KindProject: 4, collab.KindDocument: 22, "": 0} {
		if got := kindKey(kind); got != number {
			t.Errorf("%q has the number %d, not %d", kind, got, number)
		}
	}
}

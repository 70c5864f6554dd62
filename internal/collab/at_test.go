package collab

import (
	"math"
	"testing"
)

func TestAt(t *testing.T) {
	for _, c := range []struct {
		at       At
		resolved int64 // in a graph at version 5
		pinned   At
		text     string
	}{
		{At{}, 5, AtVersion(5), "now"},
		{Now(), 5, AtVersion(5), "now"},
		{BeforeFirst(), 0, BeforeFirst(), "before the first version"},
		{AtVersion(0), 0, BeforeFirst(), "before the first version"},
		{AtVersion(math.MinInt64), 0, BeforeFirst(), "before the first version"},
		{AtVersion(3), 3, AtVersion(3), "version 3"},
		{AtVersion(9), 5, AtVersion(5), "version 9"},
	} {
		if got := c.at.Resolve(5); got != c.resolved {
			t.Errorf("%s resolves to %d, want %d", c.at, got, c.resolved)
		}
		if got := c.at.NoLaterThan(5); got != c.pinned {
			t.Errorf("%s no later than 5 is %s, want %s", c.at, got, c.pinned)
		}
		if c.at.String() != c.text || c.at.IsNow() != (c.text == "now") {
			t.Errorf("%s, want %s", c.at, c.text)
		}
	}
	if got := Now().NoLaterThan(0); got != BeforeFirst() {
		t.Errorf("now in an empty graph is %s", got)
	}
}

// A statement that is asserted at version 2 and retracted at version 4 is visible at
// versions 2 and 3 alone.
func TestVisibleAt(t *testing.T) {
	s := Statement{Asserted: 2, Retracted: 4}
	for at, want := range map[At]bool{Now(): false, BeforeFirst(): false, AtVersion(1): false, AtVersion(2): true, AtVersion(3): true, AtVersion(4): false} {
		if s.VisibleAt(at) != want {
			t.Errorf("%s: %t", at, !want)
		}
	}
	if s.Retracted = 0; !s.VisibleAt(Now()) || s.VisibleAt(BeforeFirst()) {
		t.Error("a statement in force is visible now, and not before the first version")
	}
}

// An asKnownAt of 0 or less asks for the time before the first version, and never for now.
func TestAsKnownAtZeroIsNotNow(t *testing.T) {
	for known, want := range map[int64]At{-7: BeforeFirst(), 0: BeforeFirst(), 3: AtVersion(3)} {
		if got := (&TieFilter{AsKnownAt: &known}).Selection().At; got != want {
			t.Errorf("%d: %s, want %s", known, got, want)
		}
	}
	if got := (*ClaimFilter)(nil).Selection().At; got != Now() {
		t.Errorf("no filter: %s", got)
	}
}

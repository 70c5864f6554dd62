package object

import (
	"testing"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// FuzzCursor: a text that a client sends as a cursor is either refused or is a cursor
// that this list has given.
func FuzzCursor(f *testing.F) {
	l := newListKey("members", "filter")
	at := store.Position{Text: "a\x00ø", Number: -7, ID: collab.EntityID("x")}
	f.Add(l.cursor(at))
	f.Add("")
	f.Add("AQ")
	f.Fuzz(func(t *testing.T, s string) {
		p, err := l.position(s)
		if err == nil && l.cursor(*p) != s {
			t.Errorf("%q reads as %v, which is another cursor", s, *p)
		}
		if err != nil && collab.CodeOf(err) != collab.BadUserInput {
			t.Errorf("%q: %v", s, err)
		}
	})
}

func TestCursorKeepsThePosition(t *testing.T) {
	l, other := newListKey("members", "filter"), newListKey("members", "other")
	for _, want := range []store.Position{
		{ID: collab.EntityID("x")},
		{ID: collab.EntityID("x"), Text: "name\x00大", Number: -1 << 62},
	} {
		got, err := l.position(l.cursor(want))
		if err != nil || *got != want {
			t.Errorf("%v came back as %v, %v", want, got, err)
		}
		if _, err := other.position(l.cursor(want)); collab.CodeOf(err) != collab.BadUserInput {
			t.Errorf("another list takes the cursor: %v", err)
		}
	}
}

package text_test

import (
	"strings"
	"testing"

	"liaison/internal/text"
)

// TestLongTextsAreFound: a text of 100 KB is indexed and finds itself. An algorithm of
// quadratic time would not end here.
func TestLongTextsAreFound(t *testing.T) {
	for name, unit := range map[string]string{
		"one word": "a", "words": "ab cd ", "Cyrillic": "щу ", "Han": "大学", "marks": "u\u0308", "umlauts": "ü ", "right to left": "\u202bשלום\u202c ",
	} {
		s := strings.Repeat(unit, 100_000/len(unit))
		f := finder(s, s+"a", "a"+s)
		if found := f.Find(s, 10, nil); len(found) == 0 || found[0].Name != 0 || found[0].How&text.Exact == 0 {
			t.Errorf("%s: %v", name, found)
		}
		f.Find(s+"b", 10, nil)
		if found := f.All(s); len(found) < 2 {
			t.Errorf("%s: all are %v", name, found)
		}
	}
	for _, unit := range []string{",", "\x00\u200f", "\xff", "\u0308", " "} {
		s := strings.Repeat(unit, 100_000/len(unit))
		if found := finder(s).Find(s, 10, nil); found != nil {
			t.Errorf("%q many times is a name: %v", unit, found)
		}
	}
}

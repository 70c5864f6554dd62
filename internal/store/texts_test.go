package store

import (
	"strings"
	"testing"
)

// TestTextsStayAsTheyWereKept: later texts change none of the texts before, in whichever
// block they lie.
func TestTextsStayAsTheyWereKept(t *testing.T) {
	var texts Texts
	var want, got []string
	for i := range 2_000 {
		text := strings.Repeat(string(rune('a'+i%26)), i%150)
		if i == 700 {
			text = strings.Repeat("long", textBlock)
		}
		want, got = append(want, text), append(got, texts.Keep(text))
	}
	for i := range want {
		if got[i] != want[i] {
			t.Fatalf("text %d is %.40q, want %.40q", i, got[i], want[i])
		}
	}
	if blocks := testing.AllocsPerRun(10, func() {
		for range 100 {
			texts.Keep("Kauno technologijos universitetas")
		}
	}); blocks > 2 {
		t.Errorf("100 texts were kept in %v blocks", blocks)
	}
}

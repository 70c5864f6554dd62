package match

import (
	"slices"
	"testing"
)

func TestWordsOfStrings(t *testing.T) {
	for s, want := range map[string][]string{
		"Dept. of Comput. Sci.":                {"department", "of", "computer", "science"},
		"1Kaunas":                              {"1", "kauna"},
		"InstituteUniversity of MelbourneVic":  {"institute", "university", "of", "melbourne", "vic"},
		"McDonald's O'Connor":                  {"mcdonald", "oconnor"},
		"Universitätsklinikum Ruhruniversität": {"university", "clinic", "ruhr", "university"},
		"Brigham &amp; Women&#39;s":            {"brigham", "and", "women"},
		"清华大学":                                 {"清华", "华大", "大学"},
		"a\u200fb":                             {"ab"},
	} {
		var got []string
		for _, w := range (&spelling{}).tokenize(s) {
			got = append(got, w.word)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
}

func TestSemicolonsPartAffiliations(t *testing.T) {
	words := (&spelling{}).tokenize("A, B; C (D)")
	if got := []int{words[0].part, words[1].part, words[2].part, words[3].part}; !slices.Equal(got, []int{0, 0, 1, 1}) {
		t.Errorf("parts %v", got)
	}
	if got := []gap{words[0].gap, words[1].gap, words[2].gap, words[3].gap}; !slices.Equal(got, []gap{gapEnd, gapComma, gapEnd, gapComma}) {
		t.Errorf("gaps %v", got)
	}
}

// TestUsualWordsStandForOne: a canonical word stands for itself, and no word is
// in two lines of the table.
func TestUsualWordsStandForOne(t *testing.T) {
	for w, c := range canonical {
		if canonical[c] != c {
			t.Errorf("%s stands for %s, which stands for %q", w, c, canonical[c])
		}
		if canonicalWord(w) != c {
			t.Errorf("canonicalWord(%s) is %s", w, canonicalWord(w))
		}
	}
	for _, list := range []map[string]bool{subunitWords, typeWords} {
		for w := range list {
			if c, ok := canonical[w]; ok && c != w {
				t.Errorf("%s is looked for, but %s stands for it", w, c)
			}
		}
	}
}

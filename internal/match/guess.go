package match

import (
	"slices"
	"sort"
	"strings"
)

// plainNumber is the weight of a number that no name has, such as a house number or a
// postal code.
const plainNumber = 2

// guess returns the vocabulary words that an unknown word may stand for: words that it
// begins, and words a letter or two away. It replaces a long word in the token by the
// most frequent of the latter, so that phrases with it are found.
func (r *parsedString) guess(t *token) []int32 {
	var out []int32
	n := len(t.word)
	if n >= 4 && n <= 40 || t.dot && n == 3 {
		out = r.m.beginning(t.word, 3)
	}
	if n < 5 || n > 40 || t.dot {
		return out
	}
	near := r.m.similarWords(t.plain, 3)
	if len(t.plain) >= 6 && len(near) > 0 {
		t.word, t.misspelt = r.m.spelled[near[0]], true
	}
	return append(out, near...)
}

// beginning returns the vocabulary words that begin with w, the most frequent first and
// no more than limit.
func (m *Matcher) beginning(w string, limit int) []int32 {
	from := sort.Search(len(m.similar.sorted), func(i int) bool { return m.spelled[m.similar.sorted[i]] >= w })
	var out []int32
	for i := from; i < len(m.similar.sorted) && i < from+200 && strings.HasPrefix(m.spelled[m.similar.sorted[i]], w); i++ {
		out = append(out, m.similar.sorted[i])
	}
	slices.SortStableFunc(out, func(a, b int32) int { return m.postings.count(b) - m.postings.count(a) })
	return out[:min(limit, len(out))]
}

// stems returns up to two vocabulary words that differ from w in their ends only, as
// Belarus and Belarusian.
func (m *Matcher) stems(w string) []int32 {
	var out []int32
	for _, other := range m.beginning(w[:max(5, len(w)-3)], 20) {
		if s := m.spelled[other]; s != w && len(s) >= len(w)-3 && len(s) <= len(w)+3 {
			out = append(out, other)
		}
	}
	return out[:min(2, len(out))]
}

// similarWords returns the words of the vocabulary that differ from w by one or two edits,
// or what such a word stands for: the most frequent first, and at most limit of them.
func (m *Matcher) similarWords(w string, limit int) []int32 {
	var out []int32
	for _, t := range m.similar.index.Near(w, 8) {
		for _, n := range m.similar.index.Names(t) {
			if !slices.Contains(out, m.similar.meanings[n]) {
				out = append(out, m.similar.meanings[n])
			}
		}
	}
	slices.SortStableFunc(out, func(a, b int32) int { return m.postings.count(b) - m.postings.count(a) })
	return out[:min(limit, len(out))]
}

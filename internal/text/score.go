package text

import (
	"bytes"
	"cmp"
	"slices"
	"unicode/utf8"
)

// Shares of the score, in millionths. The very name has the whole.
const (
	whole     = 1_000_000
	forCover  = 400_000 // the share of the query that the name has, rare words weighing more
	forAll    = 350_000 // how well the query's worst word fits; nothing where one is missing
	forName   = 140_000 // the share of the name that the query has
	forBegins = 100_000 // that the name begins with the query
	forScript = 10_000  // that the name begins in the query's script
)

// enough is the share of the query, by weight and in hundredths, that a name must have;
// little is that share if no name has enough.
const (
	enough = 60
	little = 40
)

// score computes the scores of the names that were found.
func (f *Finder) score(s *scratch, q queryText) {
	for i := range s.found {
		f.scoreOf(s, q, &s.found[i])
	}
}

// scoreOf computes the score of one name by the formula of docs/search.md.
func (f *Finder) scoreOf(s *scratch, q queryText, m *Hit) {
	p := &s.fit[m.Name]
	m.How = p.how
	name := f.folded(m.Name)
	begins := bytes.HasPrefix(name, q.folded)
	if begins && len(name) == len(q.folded) {
		m.Score, m.How = whole, Exact|Begins
		return
	}
	score := forCover * uint64(p.cover) / (100 * s.weight)
	size := f.size(m.Name)
	letters := min(uint64(p.letters), size)
	if p.how&Pinyin != 0 {
		begins, letters = true, size // the query stands for all of the name
	}
	score += forName * letters / max(size, 1)
	if int(p.terms) == s.terms {
		score += forAll * uint64(p.worst) / 100
		if letters == size && p.worst == asWord {
			m.How |= Same
		}
	} else {
		m.How |= Part
	}
	if begins {
		score += forBegins
	}
	if begins && p.how&Pinyin == 0 {
		m.How |= Begins
	}
	if script(name) == script(q.folded) {
		score += forScript
	}
	m.Score = int32(min(score, whole-1))
}

// script returns a number for the script of the first character: 0 for Latin, 1 for
// Greek and Cyrillic, 2 for others.
func script(folded []byte) int {
	switch {
	case len(folded) == 0 || folded[0] < utf8.RuneSelf:
		return 0
	case folded[0] >= 0xcd && folded[0] <= 0xd4:
		return 1
	}
	return 2
}

// best returns the best names in their order, no more than limit besides names that are
// alike to the last one.
func (f *Finder) best(s *scratch, limit int) []Hit {
	if len(s.found) > limit {
		s.found = top(s.found, limit)
	}
	out := slices.Clone(s.found)
	slices.SortFunc(out, f.compare)
	end := min(limit, len(out))
	for end < len(out) && end > 0 && out[end].Score == out[end-1].Score && bytes.Equal(f.folded(out[end].Name), f.folded(out[end-1].Name)) {
		end++
	}
	return out[:end]
}

func (f *Finder) compare(a, b Hit) int {
	if a.Score != b.Score {
		return cmp.Compare(b.Score, a.Score)
	}
	if c := bytes.Compare(f.folded(a.Name), f.folded(b.Name)); c != 0 {
		return c
	}
	return cmp.Compare(a.Name, b.Name)
}

// top removes names that cannot be among the best limit, without sorting them.
func top(found []Hit, limit int) []Hit {
	const step = 256
	var counts [whole/step + 1]int
	for _, m := range found {
		counts[m.Score/step]++
	}
	from, n := len(counts), 0
	for n < limit {
		from--
		n += counts[from]
	}
	return slices.DeleteFunc(found, func(m Hit) bool { return int(m.Score/step) < from })
}

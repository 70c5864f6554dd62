package match

import (
	"cmp"
	"slices"
)

// scratch is what sums of weights are gathered in; one for a string at a time.
type scratch struct {
	sum     []float32 // of each name
	touched []int32
}

// parts are names of which the string has most of the weight, anywhere.
func (r *parsedString) parts(out []occurrence) []occurrence {
	m := r.m
	s := m.pool.Get().(*scratch)
	defer m.pool.Put(s)
	seen := map[int32]bool{}
	add := func(w int32, share float32) {
		if seen[w] || len(m.postings[w]) > commonWord {
			return
		}
		seen[w] = true
		for _, n := range m.postings[w] {
			if s.sum[n] == 0 {
				s.touched = append(s.touched, n)
			}
			s.sum[n] += m.idf[w] * share
		}
	}
	for i, w := range r.ids {
		if w >= 0 {
			add(w, 1)
		}
		for _, w := range r.alternatives[i] {
			add(w, 0.9)
		}
	}
	type part struct {
		name  int32
		share float32
	}
	var best []part
	for _, n := range s.touched {
		if share := s.sum[n] / m.names[n].weight; share >= 0.45 {
			best = append(best, part{n, share})
		}
		s.sum[n] = 0
	}
	s.touched = s.touched[:0]
	slices.SortFunc(best, func(a, b part) int { return cmp.Or(cmp.Compare(b.share, a.share), cmp.Compare(a.name, b.name)) })
	kept := 0
	for _, p := range best[:min(len(best), maxExamined)] {
		if f, ok := r.part(p.name); ok {
			out = append(out, f)
			if kept++; kept == maxParts {
				break
			}
		}
	}
	return out
}

const leastShare = 0.7

// part finds the closest place of a name's words in the string.
func (r *parsedString) part(n int32) (occurrence, bool) {
	words := r.m.nameWords(n)
	if len(words) < 2 {
		return occurrence{}, false
	}
	var has float32
	rare := -1
	var buffer [maxWords][]int
	places := buffer[:len(words)]
	for k, w := range words {
		for i := range r.ids {
			if r.ids[i] == w || slices.Contains(r.alternatives[i], w) {
				places[k] = append(places[k], i)
			}
		}
		if len(places[k]) > 0 {
			has += r.m.idf[w]
			if rare < 0 || r.m.idf[w] > r.m.idf[words[rare]] {
				rare = k
			}
		}
	}
	share := has / r.m.names[n].weight
	if share < leastShare || rare < 0 {
		return occurrence{}, false
	}
	best := occurrence{from: -1}
	for _, anchor := range places[rare] {
		f := occurrence{name: n, method: inPart, missingShare: 1 - share, from: anchor, to: anchor, ordered: true, prefix: true}
		var taken [maxWords]int
		used := taken[:0]
		last := -1
		for k, w := range words {
			at := -1
			if k == rare {
				at = anchor
			} else {
				for _, p := range places[k] {
					if !slices.Contains(used, p) && p != anchor && (at < 0 || abs(p-anchor) < abs(at-anchor)) {
						at = p
					}
				}
			}
			if at < 0 {
				f.maxMissingIDF = max(f.maxMissingIDF, r.m.idf[w])
				f.missingTypeWord = f.missingTypeWord || typeWords[r.m.spelled[w]]
				if len(places[k]) > 0 { // the word stands fewer times than in the name
					f.missingShare += r.m.idf[w] / r.m.names[n].weight
				}
				continue
			}
			used = append(used, at)
			if f.maxMissingIDF > 0 {
				f.prefix = false
			}
			if r.ids[at] != w {
				f.guessedWords++
			}
			if at < last {
				f.ordered = false
			}
			last = at
			f.from, f.to = min(f.from, at), max(f.to, at)
		}
		f.extraWords = f.to - f.from + 1 - len(used)
		if best.from < 0 || f.extraWords < best.extraWords {
			best = f
		}
	}
	if best.missingShare == 0 && best.guessedWords == 0 && best.extraWords == 0 {
		return occurrence{}, false // it is a phrase
	}
	return best, best.missingShare <= 1-leastShare
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

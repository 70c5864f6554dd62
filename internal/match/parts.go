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
func (r *reading) parts(out []found) []found {
	m := r.m
	s := m.pool.Get().(*scratch)
	defer m.pool.Put(s)
	seen := map[int32]bool{}
	add := func(w int32, share float32) {
		if seen[w] || len(m.postings[w]) > common {
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
		for _, w := range r.alt[i] {
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
	for _, p := range best[:min(len(best), maxLooked)] {
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
func (r *reading) part(n int32) (found, bool) {
	words := r.m.nameWords(n)
	if len(words) < 2 {
		return found{}, false
	}
	var has float32
	rare := -1
	var buffer [maxWords][]int
	places := buffer[:len(words)]
	for k, w := range words {
		for i := range r.ids {
			if r.ids[i] == w || slices.Contains(r.alt[i], w) {
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
		return found{}, false
	}
	best := found{from: -1}
	for _, anchor := range places[rare] {
		f := found{name: n, how: inPart, missing: 1 - share, from: anchor, to: anchor, ordered: true, prefix: true}
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
				f.lost = max(f.lost, r.m.idf[w])
				f.lacks = f.lacks || types[r.m.spelled[w]]
				if len(places[k]) > 0 { // the word stands fewer times than in the name
					f.missing += r.m.idf[w] / r.m.names[n].weight
				}
				continue
			}
			used = append(used, at)
			if f.lost > 0 {
				f.prefix = false
			}
			if r.ids[at] != w {
				f.guessed++
			}
			if at < last {
				f.ordered = false
			}
			last = at
			f.from, f.to = min(f.from, at), max(f.to, at)
		}
		f.extra = f.to - f.from + 1 - len(used)
		if best.from < 0 || f.extra < best.extra {
			best = f
		}
	}
	if best.missing == 0 && best.guessed == 0 && best.extra == 0 {
		return found{}, false // it is a phrase
	}
	return best, best.missing <= 1-leastShare
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

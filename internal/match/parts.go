package match

import (
	"cmp"
	"slices"
)

// scratch is where the weights of names are summed for one string at a time.
type scratch struct {
	sum     []float32 // of each name: the weight of its words that the string has
	touched []int32   // names whose sum is not 0
}

// leastShare is the share of a name's weight that the string has at least.
const leastShare = 0.7

// parts appends the names of which the string has most of the weight, anywhere.
func (r *parsedString) parts(out []occurrence) []occurrence {
	kept := 0
	for _, n := range r.likelyParts() {
		if f, ok := r.part(n); ok {
			out = append(out, f)
			if kept++; kept == maxParts {
				break
			}
		}
	}
	return out
}

// likelyParts returns the names to look at, those with the largest share first.
func (r *parsedString) likelyParts() []int32 {
	m := r.m
	s := m.pool.Get().(*scratch)
	defer m.pool.Put(s)
	seen := map[int32]bool{}
	add := func(w int32, share float32) {
		if seen[w] || m.postings.count(w) > commonWord {
			return
		}
		seen[w] = true
		for _, n := range m.postings.of(w) {
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
		if share := s.sum[n] / m.names[n].weight; share >= 0.45 { // common words are not in the sum
			best = append(best, part{n, share})
		}
		s.sum[n] = 0
	}
	s.touched = s.touched[:0]
	slices.SortFunc(best, func(a, b part) int { return cmp.Or(cmp.Compare(b.share, a.share), cmp.Compare(a.name, b.name)) })
	out := make([]int32, min(len(best), maxExamined))
	for i := range out {
		out[i] = best[i].name
	}
	return out
}

// part returns the closest place of a name's words in the string; false where the
// string has too little of the name, or all of it as a phrase.
func (r *parsedString) part(n int32) (occurrence, bool) {
	words := r.m.nameWords(n)
	if len(words) < 2 {
		return occurrence{}, false
	}
	var buffer [maxWords][]int
	places, rarest, share := r.placesOf(n, buffer[:len(words)])
	if share < leastShare || rarest < 0 {
		return occurrence{}, false
	}
	best := occurrence{from: -1}
	for _, anchor := range places[rarest] {
		if f := r.around(n, places, rarest, anchor); best.from < 0 || f.extraWords < best.extraWords {
			f.missingShare += 1 - share
			best = f
		}
	}
	if best.missingShare == 0 && best.guessedWords == 0 && best.extraWords == 0 {
		return occurrence{}, false // it is a phrase
	}
	return best, best.missingShare <= 1-leastShare
}

// placesOf fills in, for each word of a name, where the string has it. It returns the
// places, the rarest word that the string has (-1 for none), and the share of the
// name's weight that the string has.
func (r *parsedString) placesOf(n int32, places [][]int) (_ [][]int, rarest int, share float32) {
	words := r.m.nameWords(n)
	rarest = -1
	var has float32
	for k, w := range words {
		for i := range r.ids {
			if r.ids[i] == w || slices.Contains(r.alternatives[i], w) {
				places[k] = append(places[k], i)
			}
		}
		if len(places[k]) == 0 {
			continue
		}
		has += r.m.idf[w]
		if rarest < 0 || r.m.idf[w] > r.m.idf[words[rarest]] {
			rarest = k
		}
	}
	return places, rarest, has / r.m.names[n].weight
}

// around returns the occurrence of a name whose rarest word is at the word anchor of
// the string, each other word at the nearest place that is free.
func (r *parsedString) around(n int32, places [][]int, rarest, anchor int) occurrence {
	f := occurrence{name: n, method: inPart, from: anchor, to: anchor, ordered: true, prefix: true}
	var taken [maxWords]int
	used := taken[:0]
	last := -1
	for k, w := range r.m.nameWords(n) {
		at := anchor
		if k != rarest {
			at = nearest(places[k], used, anchor)
		}
		if at < 0 {
			f.maxMissingIDF = max(f.maxMissingIDF, r.m.idf[w])
			f.missingTypeWord = f.missingTypeWord || typeWords[r.m.spelled[w]]
			if len(places[k]) > 0 { // the word comes fewer times than in the name
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
			f.guessedRarest = f.guessedRarest || r.m.idf[w] >= r.m.names[n].maxIDF
		}
		if at < last {
			f.ordered = false
		}
		last = at
		f.from, f.to = min(f.from, at), max(f.to, at)
	}
	f.extraWords = f.to - f.from + 1 - len(used)
	for i := f.from; i <= f.to; i++ {
		if !slices.Contains(used, i) {
			f.extraIDF = max(f.extraIDF, r.idf[i])
		}
	}
	return f
}

// nearest returns the place next to the anchor that is not used; -1 for none.
func nearest(places, used []int, anchor int) int {
	at := -1
	for _, p := range places {
		if !slices.Contains(used, p) && p != anchor && (at < 0 || distance(p, anchor) < distance(at, anchor)) {
			at = p
		}
	}
	return at
}

func distance(a, b int) int { return max(a-b, b-a) }

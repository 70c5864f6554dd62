package match

import (
	"cmp"
	"maps"
	"math"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/text"
)

// usualNames is how many names a register of institutions has. The weights are fitted
// to one, and in a graph of few institutions every word would be frequent: so the
// names that are lacking are added, with each usual word in one of a hundred of them.
const usualNames = 100_000

// computeWeights computes the inverse document frequency of words (Spärck Jones 1972),
// the weights of names, and how many organisations share a name.
func (m *Matcher) computeWeights() {
	lacking := max(0, usualNames-len(m.names))
	total := float64(len(m.names) + lacking + 1)
	m.idf = make([]float32, len(m.spelled))
	for w, p := range m.postings {
		n := len(p)
		if canonical[m.spelled[w]] != "" {
			n += lacking / 100
		}
		m.idf[w] = float32(math.Log(total / float64(n+1)))
	}
	m.rarest = float32(math.Log(total))
	for i := range m.names {
		n := &m.names[i]
		for _, w := range m.words[n.from : n.from+int32(n.n)] {
			n.weight += m.idf[w]
			n.maxIDF = max(n.maxIDF, m.idf[w])
		}
	}
	for _, l := range m.byKey {
		m.countSharers(l)
	}
	for _, l := range m.acronyms {
		m.countSharers(l)
	}
}

// countSharers records, for names of the same words, how many other organisations have
// them, in all and in the same country. Withdrawn organisations do not count.
func (m *Matcher) countSharers(names []int32) {
	if len(names) < 2 {
		return
	}
	seen := map[int32]bool{}
	inCountry := map[string]int{}
	for _, at := range names {
		if o := m.names[at].organisation; m.organisations[o].Status != collab.Withdrawn && !seen[o] {
			seen[o] = true
			inCountry[m.organisations[o].Country]++
		}
	}
	for _, at := range names {
		n := &m.names[at]
		country := m.organisations[n.organisation].Country
		n.sharers = max(n.sharers, uint16(min(max(len(seen)-1, 0), math.MaxUint16)))
		n.compatriots = max(n.compatriots, uint16(min(max(inCountry[country]-1, 0), math.MaxUint16)))
	}
}

// maxCity is how many words the name of a city has at most.
const maxCity = 4

// addCities indexes the cities of the organisations, each with the country in which
// nine of ten organisations of a city of that name are.
func (m *Matcher) addCities() {
	m.cityKeys = make([][]uint64, len(m.organisations))
	countries := map[uint64]map[string]int32{}
	for i, o := range m.organisations {
		for _, c := range o.Cities {
			words := m.spelling.tokenize(c)
			if len(words) == 0 || len(words) > maxCity {
				continue
			}
			key := joinKey(words)
			if slices.Contains(m.cityKeys[i], key) {
				continue
			}
			m.cityKeys[i] = append(m.cityKeys[i], key)
			m.cityCounts[key]++
			if countries[key] == nil {
				countries[key] = map[string]int32{}
			}
			countries[key][o.Country]++
		}
	}
	for key, list := range countries {
		for code, n := range list {
			if code != "" && n*10 >= m.cityCounts[key]*9 {
				m.cityCountry[key] = code
			}
		}
	}
}

// similarWords finds the words of the vocabulary that begin as a word does, or are near misses of it.
type similarWords struct {
	sorted   []int32     // the words in order of spelling
	index    *text.Index // of the words and of all words that stand for one
	meanings []int32     // of each word of index: the word of the vocabulary
}

func (m *Matcher) indexSpellings() similarWords {
	s := similarWords{sorted: make([]int32, len(m.spelled)), meanings: make([]int32, len(m.spelled))}
	for i := range m.spelled {
		s.sorted[i], s.meanings[i] = int32(i), int32(i)
	}
	slices.SortFunc(s.sorted, func(a, b int32) int { return cmp.Compare(m.spelled[a], m.spelled[b]) })
	words := slices.Clone(m.spelled)
	for _, w := range slices.Sorted(maps.Keys(canonical)) {
		if id, ok := m.vocab[canonicalWord(w)]; ok {
			words, s.meanings = append(words, w), append(s.meanings, id)
		}
	}
	s.index = text.NewIndex(words)
	return s
}

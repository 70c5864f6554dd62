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
	for w := range m.idf {
		n := m.postings.count(int32(w))
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
	m.byKey.lists(m.countSharers)
	m.acronyms.lists(m.countSharers)
}

// countSharers records, for names of the same words, how many other organisations have
// them, in all and in the same country. Withdrawn organisations do not count.
func (m *Matcher) countSharers(names []int32) {
	if len(names) < 2 {
		return
	}
	var buffer [16]int32
	sharers := buffer[:0] // ascending, as the names of organisations are in their order
	for _, at := range names {
		o := m.names[at].organisation
		if (len(sharers) == 0 || sharers[len(sharers)-1] != o) && m.organisations[o].Status != collab.Withdrawn {
			sharers = append(sharers, o)
		}
	}
	var inCountry map[string]int
	if len(sharers) > len(buffer) { // counting anew for each name would take too long
		inCountry = map[string]int{}
		for _, o := range sharers {
			inCountry[m.organisations[o].Country]++
		}
	}
	for _, at := range names {
		n := &m.names[at]
		country := m.organisations[n.organisation].Country
		compatriots := inCountry[country]
		if inCountry == nil {
			for _, o := range sharers {
				if m.organisations[o].Country == country {
					compatriots++
				}
			}
		}
		n.sharers = max(n.sharers, uint16(min(max(len(sharers)-1, 0), math.MaxUint16)))
		n.compatriots = max(n.compatriots, uint16(min(max(compatriots-1, 0), math.MaxUint16)))
	}
}

// maxCity is how many words the name of a city has at most.
const maxCity = 4

// countCities counts the organisations of each city, and finds the country in which nine of
// ten organisations of a city of that name are.
func (m *Matcher) countCities() {
	type cityCountry struct {
		city    uint64
		country string
	}
	both := map[cityCountry]int32{}
	for i := range m.organisations {
		for _, key := range m.citiesOf(int32(i)) {
			m.cityCounts[key]++
			both[cityCountry{key, m.organisations[i].Country}]++
		}
	}
	for c, n := range both {
		if c.country != "" && n*10 >= m.cityCounts[c.city]*9 {
			m.cityCountry[c.city] = c.country
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

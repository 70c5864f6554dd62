package match

import (
	"cmp"
	"maps"
	"math"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/text"
)

// usualNames is how many names a register of institutions has. The weights are
// fitted to one, and in a graph of few institutions every word would be frequent:
// so what lacks is added, with each usual word in one of a hundred names.
const usualNames = 100_000

// weigh gives words their inverse document frequency, and counts the entities
// that share a name.
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

// count notes of names of the same words how many other entities have them.
func (m *Matcher) countSharers(names []int32) {
	others := uint16(min(m.countHolders(names)-1, math.MaxUint16))
	for _, at := range names {
		m.names[at].sharers = max(m.names[at].sharers, others)
	}
}

// holders counts the entities of names that are still there.
func (m *Matcher) countHolders(names []int32) int {
	seen := map[int32]bool{}
	for _, at := range names {
		if m.entities[m.names[at].entity].Status != collab.Withdrawn {
			seen[m.names[at].entity] = true
		}
	}
	return max(1, len(seen))
}

func (m *Matcher) addCities() {
	m.cityKeys = make([][]uint64, len(m.entities))
	for i, e := range m.entities {
		for _, c := range e.Cities {
			words := tokenize(c)
			if len(words) == 0 || len(words) > maxCity {
				continue
			}
			key := joinKey(words)
			m.cityCounts[key]++
			if !slices.Contains(m.cityKeys[i], key) {
				m.cityKeys[i] = append(m.cityKeys[i], key)
			}
		}
	}
}

const maxCity = 4

// spell prepares words for the beginnings and the near misses of them.
func (m *Matcher) indexSpellings() {
	m.sorted = make([]int32, len(m.spelled))
	for i := range m.sorted {
		m.sorted[i] = int32(i)
	}
	slices.SortFunc(m.sorted, func(a, b int32) int { return cmp.Compare(m.spelled[a], m.spelled[b]) })
	words := slices.Clone(m.spelled)
	for i := range m.spelled {
		m.meanings = append(m.meanings, int32(i))
	}
	for _, w := range slices.Sorted(maps.Keys(canonical)) {
		if id, ok := m.vocab[canonicalWord(w)]; ok {
			words, m.meanings = append(words, w), append(m.meanings, id)
		}
	}
	m.spellingIndex = text.NewIndex(words)
}

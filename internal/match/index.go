package match

import (
	"cmp"
	"slices"
	"sync"

	"liaison/internal/collab"
)

// Matcher matches strings with the names of organisations. It is immutable and may be
// used by many goroutines at once.
type Matcher struct {
	organisations []Organisation
	byID          map[collab.ID]int32
	children      []int32 // of each organisation: how many have it as a parent
	spelling      *spelling
	names         []name
	words         []int32 // of all names, one after the other
	vocab         map[string]int32
	spelled       []string  // of each word of vocab: its letters
	idf           []float32 // of each word of vocab: inverse document frequency
	postings      [][]int32 // of each word: the names that have it, ascending
	byKey         map[uint64][]int32
	acronyms      map[string][]int32
	decisions     map[uint64][]int32 // names that persons gave, by the key of all words
	cityCounts    map[uint64]int32   // organisations in a city, by the key of its words
	cityCountry   map[uint64]string  // the country of a city, where it is one
	cityKeys      [][]uint64         // of each organisation: the keys of its cities
	similar       similarWords
	weights       weights
	threshold     float64
	pool          *sync.Pool // of *scratch
	university    int32      // the word "university"; -1 where no name has it
	rarest        float32    // the idf of a word that no name has
}

// name is one way in which an organisation is called.
type name struct {
	organisation int32
	from         int32 // in Matcher.words
	n            uint16
	kind         nameKind
	mixedCase    bool   // an acronym with small letters, as Empa
	unorderedKey uint64 // plainBag of its words
	orderedKey   uint64 // plainKey of its words
	sharers      uint16 // how many other organisations have a name of the same words
	compatriots  uint16 // how many of those are in the same country
	weight       float32
	maxIDF       float32 // idf of the rarest word
	claim        *collab.Name
}

type nameKind uint8

const (
	official nameKind = iota
	alias
	acronym
	short // without the city or country at its end, or only its first part
)

// New returns a matcher of the organisations' names, in whatever order those come. The
// names are kept, not copied.
func New(organisations []Organisation) *Matcher {
	builtIn := BuiltIn()
	m := &Matcher{
		organisations: slices.Clone(organisations), byID: map[collab.ID]int32{}, vocab: map[string]int32{},
		byKey: map[uint64][]int32{}, acronyms: map[string][]int32{}, decisions: map[uint64][]int32{},
		cityCounts: map[uint64]int32{}, cityCountry: map[uint64]string{}, weights: weights{builtIn.Alone, builtIn.Among}, threshold: acceptThreshold,
	}
	slices.SortFunc(m.organisations, func(a, b Organisation) int { return cmp.Compare(a.ID, b.ID) })
	for i, o := range m.organisations {
		m.byID[o.ID] = int32(i)
	}
	m.children = make([]int32, len(m.organisations))
	for _, o := range m.organisations {
		for _, p := range o.Parents {
			if at, ok := m.byID[p]; ok {
				m.children[at]++
			}
		}
	}
	m.spelling = learnSpelling(m.organisations)
	m.eachRead(m.addNames)
	similar := collab.Beside(m.indexSpellings)
	m.computeWeights()
	m.addCities()
	m.similar = similar()
	m.university = -1
	if w, ok := m.vocab["university"]; ok {
		m.university = w
	}
	m.pool = &sync.Pool{New: func() any { return &scratch{sum: make([]float32, len(m.names))} }}
	return m
}

// addNames indexes the names of one organisation.
func (m *Matcher) addNames(o int32, names []readName) {
	for _, n := range names {
		at := int32(len(m.names))
		m.names = append(m.names, name{
			organisation: o, from: int32(len(m.words)), n: uint16(len(n.words)), kind: n.kind, claim: n.claim, mixedCase: n.mixedCase,
			orderedKey: n.orderedKey, unorderedKey: n.unorderedKey,
		})
		switch {
		case n.acronym != "":
			m.acronyms[n.acronym] = append(m.acronyms[n.acronym], at)
		case n.decided:
			m.decisions[n.wholeKey] = append(m.decisions[n.wholeKey], at)
		default:
			m.addWords(at, n.words)
			m.byKey[n.bagKey] = append(m.byKey[n.bagKey], at)
			m.byKey[n.joinKey] = append(m.byKey[n.joinKey], at)
		}
	}
}

// addWords indexes the words of a name.
func (m *Matcher) addWords(at int32, words []token) {
	for _, t := range words {
		w, ok := m.vocab[t.word]
		if !ok {
			w = int32(len(m.spelled))
			m.vocab[t.word] = w
			m.spelled = append(m.spelled, t.word)
			m.postings = append(m.postings, nil)
		}
		m.words = append(m.words, w)
		if p := m.postings[w]; len(p) == 0 || p[len(p)-1] != at {
			m.postings[w] = append(p, at)
		}
	}
}

// maxWords is how many words a name has at most, and a stretch of a string that may be
// one.
const maxWords = 16

// content returns the tokens that are no stopwords; all of them where there is no other.
func content(tokens []token) []token {
	var out []token
	for _, t := range tokens {
		if !t.stop {
			out = append(out, t)
		}
	}
	if len(out) == 0 {
		return tokens
	}
	return out
}

func kind(n *collab.Name) nameKind {
	switch n.Type {
	case collab.Acronym:
		return acronym
	case collab.Alias:
		return alias
	}
	return official
}

func rank(n *collab.Name) int { return slices.Index(collab.NameTypes, n.Type) }

package match

import (
	"cmp"
	"runtime"
	"slices"
	"sync"

	"liaison/internal/collab"
	"liaison/internal/text"
)

// Matcher matches strings with the names of organisations. It is immutable and may be
// used by many goroutines at once.
type Matcher struct {
	organisations []Organisation
	byID          map[collab.ID]int32
	children      []int32 // of each organisation: how many have it as a parent
	spelling      *spelling
	names         []name
	claims        []*collab.CompactName // of names; apart from them, which have no pointers that the collector of garbage would follow
	words         []int32               // of all names, one after the other
	vocab         map[string]int32
	spelled       []string  // of each word of vocab: its letters
	idf           []float32 // of each word of vocab: inverse document frequency
	postings      postings  // of each word: the names that have it, ascending
	byKey         keyTable  // names by their words, in their order and in any
	acronyms      keyTable
	decisions     keyTable          // names that persons gave, by the key of all words
	cityCounts    map[uint64]int32  // organisations in a city, by the key of its words
	cityCountry   map[uint64]string // the country of a city, where it is one
	cityKeys      []uint64          // of the cities of all organisations, one organisation after the other
	cityStarts    []uint32          // of each organisation: where its cities begin; and the end
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
}

type nameKind uint8

const (
	official nameKind = iota
	alias
	acronym
	short // without the city or country at its end, or only its first part
)

// Prepare makes what New needs of the names of countries, once for the whole program. New does
// so itself where nobody has done it before: it takes a third of a second.
func Prepare() { text.CountryWords("") }

// New returns a matcher of the organisations' names, in whatever order those come. The
// names are kept, not copied.
func New(organisations []Organisation) *Matcher {
	builtIn := BuiltIn()
	m := &Matcher{
		organisations: slices.Clone(organisations), byID: map[collab.ID]int32{}, vocab: map[string]int32{},
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
	m.readNames()
	similar := collab.Beside(m.indexSpellings)
	m.computeWeights()
	m.countCities()
	m.similar = similar()
	m.university = -1
	if w, ok := m.vocab["university"]; ok {
		m.university = w
	}
	for i := range m.organisations { // the index has them now, and the collector of garbage would look through each
		m.organisations[i].Names, m.organisations[i].Cities = nil, nil
	}
	m.pool = &sync.Pool{New: func() any { return &scratch{sum: make([]float32, len(m.names))} }}
	return m
}

// readNames indexes the names of all organisations.
func (m *Matcher) readNames() {
	names := 0
	for _, o := range m.organisations {
		names += len(o.Names)
	}
	m.names, m.claims = make([]name, 0, names+names/4), make([]*collab.CompactName, 0, names+names/4)
	m.cityStarts = make([]uint32, 1, len(m.organisations)+1)
	met := make([][]metWord, runtime.GOMAXPROCS(0))
	m.eachRead(func(reader int, part readPart) {
		for _, w := range part.words {
			met[reader] = append(met[reader], metWord{w, -1})
		}
		m.addPart(part, met[reader])
	})
	m.postings = m.post()
	m.byKey.sort()
	m.acronyms.sort()
	m.decisions.sort()
}

// metWord is a word that a reader has met, with its number in Matcher.vocab; -1 where no
// name so far has it.
type metWord struct {
	word   string
	number int32
}

// addPart indexes the names of some organisations, those that follow, by the words that
// their reader has met.
func (m *Matcher) addPart(part readPart, met []metWord) {
	first := int32(len(m.cityStarts) - 1)
	for _, keys := range part.cities {
		m.cityKeys = append(m.cityKeys, keys...)
		m.cityStarts = append(m.cityStarts, uint32(len(m.cityKeys)))
	}
	of := part.of
	for i := range part.names {
		n := &part.names[i]
		at := int32(len(m.names))
		m.names = append(m.names, name{
			organisation: first + n.organisation, from: int32(len(m.words)), n: n.words, kind: n.kind, mixedCase: n.mixedCase,
			orderedKey: n.orderedKey, unorderedKey: n.unorderedKey,
		})
		m.claims = append(m.claims, n.claim)
		switch {
		case n.words > 0:
			m.byKey.add(n.bagKey, at)
			m.byKey.add(n.joinKey, at)
		case n.decided:
			m.decisions.add(n.key, at)
		default:
			m.acronyms.add(n.key, at)
		}
		for _, number := range of[:n.words] {
			w := &met[number-1]
			if w.number < 0 {
				w.number = m.number(w.word)
			}
			m.words = append(m.words, w.number)
		}
		of = of[n.words:]
	}
}

// citiesOf returns the keys of the cities of an organisation. The caller must not change the
// list.
func (m *Matcher) citiesOf(organisation int32) []uint64 {
	return m.cityKeys[m.cityStarts[organisation]:m.cityStarts[organisation+1]]
}

// number returns the number of a word of a name.
func (m *Matcher) number(word string) int32 {
	n, ok := m.vocab[word]
	if !ok {
		n = int32(len(m.spelled))
		m.vocab[word] = n
		m.spelled = append(m.spelled, word)
	}
	return n
}

// postings are the names of each word, in one list.
type postings struct {
	names []int32
	at    []uint32 // of each word: where its names begin; and the end
}

// of returns the names of a word, ascending. The caller must not change the list.
func (p *postings) of(word int32) []int32 { return p.names[p.at[word]:p.at[word+1]] }

// count returns how many names have a word.
func (p *postings) count(word int32) int { return int(p.at[word+1] - p.at[word]) }

// post lists the names of each word.
func (m *Matcher) post() (p postings) {
	p.names, p.at = text.Invert(len(m.spelled), func(pass func(word, name int32)) {
		for n := range int32(len(m.names)) {
			for _, w := range m.nameWords(n) {
				pass(w, n)
			}
		}
	})
	return p
}

// maxWords is how many words a name has at most, and a stretch of a string that may be
// one.
const maxWords = 16

func kind(n *collab.CompactName) nameKind {
	switch n.Common.Type {
	case collab.Acronym:
		return acronym
	case collab.Alias:
		return alias
	}
	return official
}

func rank(n *collab.CompactName) int { return slices.Index(collab.NameTypes, n.Common.Type) }

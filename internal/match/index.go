package match

import (
	"cmp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"liaison/internal/collab"
	"liaison/internal/country"
	"liaison/internal/text"
)

// Matcher matches strings with the names of some entities. It is immutable.
type Matcher struct {
	entities      []Organisation
	byID          map[collab.ID]int32
	children      []int32 // of each entity: how many have it as a parent
	names         []name
	words         []int32 // of all names, one after the other
	vocab         map[string]int32
	spelled       []string  // of each word of vocab
	idf           []float32 // of each word of vocab
	sorted        []int32   // words in order of spelling
	postings      [][]int32 // of each word: the names that have it, ascending
	byKey         map[uint64][]int32
	acronyms      map[string][]int32
	decisions     map[uint64][]int32 // names that persons gave, by the key of all words
	cityCounts    map[uint64]int32   // by the key of the words
	cityKeys      [][]uint64         // of each entity: the keys of its cities
	spellingIndex *text.Index        // of nearbyWords
	meanings      []int32            // of each of its words: the word that it stands for
	pool          sync.Pool
	university    int32   // the word, -1 where no name has it
	rarest        float32 // the idf of a word that no name has
}

// name is one way in which an entity is called.
type name struct {
	entity       int32
	from         int32 // in Matcher.words
	n            uint16
	kind         nameKind
	unorderedKey uint64 // bag of the words as they are written
	orderedKey   uint64 // key of the words as they are written, stopwords too
	sharers      uint16 // how many other entities have a name of the same words
	weight       float32
	maxIDF       float32 // idf of the rarest word
	claim        *collab.Name
}

type nameKind uint8

const (
	official nameKind = iota
	alias
	acronym
	short // without the city at its end
)

// New indexes the names of entities. Names are kept, not copied.
func New(entities []Organisation) *Matcher {
	m := &Matcher{
		entities: slices.Clone(entities), byID: map[collab.ID]int32{}, vocab: map[string]int32{},
		byKey: map[uint64][]int32{}, acronyms: map[string][]int32{}, cityCounts: map[uint64]int32{}, decisions: map[uint64][]int32{},
	}
	slices.SortFunc(m.entities, func(a, b Organisation) int { return cmp.Compare(a.ID, b.ID) })
	for i, e := range m.entities {
		m.byID[e.ID] = int32(i)
	}
	m.children = make([]int32, len(m.entities))
	for _, e := range m.entities {
		for _, p := range e.Parents {
			if at, ok := m.byID[p]; ok {
				m.children[at]++
			}
		}
	}
	for i := range m.entities {
		m.addNames(int32(i))
	}
	m.computeWeights()
	m.addCities()
	m.indexSpellings()
	m.university = -1
	if w, ok := m.vocab["university"]; ok {
		m.university = w
	}
	m.pool.New = func() any { return &scratch{sum: make([]float32, len(m.names))} }
	return m
}

// addNames indexes the names of one entity, each sequence of words once: "Aalborg
// University" and "Aalborg Universitet" are two, though their words stand for the
// same, so that either is known as it is written.
func (m *Matcher) addNames(e int32) {
	list := slices.Clone(m.entities[e].Names)
	slices.SortStableFunc(list, func(a, b *collab.Name) int {
		return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(a.Value, b.Value), cmp.Compare(a.ID, b.ID))
	})
	seen := map[string]bool{}
	for _, n := range list {
		tokens := tokenize(n.Value)
		if key, ok := acronymKey(n, tokens); ok {
			if !seen[key] {
				seen[key] = true
				m.acronyms[key] = append(m.acronyms[key], m.addBare(e, n, acronym))
			}
			continue
		}
		if n.Origin == collab.Upload && n.Type == collab.Alias && len(tokens) > 0 {
			key := wholeKey(tokens)
			m.decisions[key] = append(m.decisions[key], m.addBare(e, n, alias))
		}
		m.addName(e, n, tokens, kind(n), seen)
		if at := strings.LastIndexByte(n.Value, '('); at > 0 && strings.HasSuffix(n.Value, ")") {
			if code := country.Code(n.Value[at+1 : len(n.Value)-1]); code != "" && code == m.entities[e].Country {
				m.addName(e, n, tokenize(n.Value[:at]), kind(n), seen)
			}
		}
	}
	m.addShort(e, list, seen)
}

// addBare adds a name that is not found by its words, and gives its number.
func (m *Matcher) addBare(e int32, n *collab.Name, k nameKind) int32 {
	m.names = append(m.names, name{entity: e, from: int32(len(m.words)), kind: k, claim: n})
	return int32(len(m.names)) - 1
}

// acronymKey is an acronym as it is looked up; false for a name, also for one
// that its source calls an acronym but that has several words or many letters.
func acronymKey(n *collab.Name, tokens []token) (string, bool) {
	joined := ""
	for _, t := range tokens {
		joined += t.plain
	}
	return joined, n.Type == collab.Acronym && joined != "" && len(tokens) <= 2 && utf8.RuneCountInString(joined) <= maxAcronym
}

const maxAcronym = 8

// addShort indexes names without the city that they end with: people write
// "Imperial College" and "University of Texas, Austin". They come last, so that
// whole names of the same words have the say.
func (m *Matcher) addShort(e int32, list []*collab.Name, seen map[string]bool) {
	for _, c := range m.entities[e].Cities {
		city := tokenize(c)
		for _, n := range list {
			tokens := tokenize(n.Value)
			k := len(tokens) - len(city)
			if k < 2 || kind(n) == acronym || joinKey(tokens[k:]) != joinKey(city) {
				continue
			}
			if tokens = trimmed(tokens[:k]); len(content(tokens)) >= 2 {
				m.addName(e, n, tokens, short, seen)
			}
		}
	}
}

// trimmed are the words but for stopwords at the ends.
func trimmed(words []token) []token {
	for len(words) > 0 && words[0].stop {
		words = words[1:]
	}
	for len(words) > 0 && words[len(words)-1].stop {
		words = words[:len(words)-1]
	}
	return words
}

func (m *Matcher) addName(e int32, n *collab.Name, tokens []token, k nameKind, seen map[string]bool) {
	words := content(tokens)
	if len(words) == 0 || len(words) > maxWords {
		return
	}
	var b strings.Builder
	b.WriteByte(' ') // unlike an acronym's
	for _, t := range words {
		b.WriteString(t.word + " ")
	}
	b.WriteByte(' ')
	for _, t := range trimmed(tokens) {
		b.WriteString(t.plain + " ")
	}
	key := b.String()
	if seen[key] {
		return
	}
	seen[key] = true
	at := int32(len(m.names))
	entry := name{entity: e, from: int32(len(m.words)), n: uint16(len(words)), kind: k, claim: n, orderedKey: plainKey(tokens), unorderedKey: plainBag(words)}
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
	m.names = append(m.names, entry)
	bag, joined := bagKey(words), joinKey(words)
	m.byKey[bag] = append(m.byKey[bag], at)
	m.byKey[joined] = append(m.byKey[joined], at)
}

// maxWords is how many words a name or a stretch of a string that may be one has.
const maxWords = 16

// content are the tokens that are no stopwords; all where there is no other.
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

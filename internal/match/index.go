package match

import (
	"cmp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

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
	words         []int32 // of all names, one after the other
	vocab         map[string]int32
	spelled       []string  // of each word of vocab: its letters
	idf           []float32 // of each word of vocab: inverse document frequency
	sorted        []int32   // words in order of spelling
	postings      [][]int32 // of each word: the names that have it, ascending
	byKey         map[uint64][]int32
	acronyms      map[string][]int32
	decisions     map[uint64][]int32 // names that persons gave, by the key of all words
	cityCounts    map[uint64]int32   // organisations in a city, by the key of its words
	cityCountry   map[uint64]string  // the country of a city, where it is one
	cityKeys      [][]uint64         // of each organisation: the keys of its cities
	spellingIndex *text.Index        // of the words of vocab and all words that stand for one
	meanings      []int32            // of each word of spellingIndex: the word of vocab
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
	m.computeWeights()
	m.addCities()
	m.indexSpellings()
	m.university = -1
	if w, ok := m.vocab["university"]; ok {
		m.university = w
	}
	m.pool = &sync.Pool{New: func() any { return &scratch{sum: make([]float32, len(m.names))} }}
	return m
}

// addNames indexes the names of one organisation, each sequence of words once: "Aalborg
// University" and "Aalborg Universitet" are two, though their words stand for the
// same, so that each is known as it is written.
func (m *Matcher) addNames(o int32, read *readNames) {
	seen := map[string]bool{}
	for i, n := range read.names {
		tokens := read.words[i]
		if key, ok := acronymKey(n, tokens); ok {
			if !seen[key] {
				seen[key] = true
				m.acronyms[key] = append(m.acronyms[key], m.addBare(o, n, acronym))
			}
			continue
		}
		if n.Origin == collab.Upload && n.Type == collab.Alias && len(tokens) > 0 {
			key := wholeKey(tokens)
			m.decisions[key] = append(m.decisions[key], m.addBare(o, n, alias))
		}
		m.addName(o, n, tokens, kind(n), seen)
		if at := strings.LastIndexByte(n.Value, '('); at > 0 && strings.HasSuffix(n.Value, ")") {
			if code, ok := text.CountryOf(n.Value[at+1 : len(n.Value)-1]); ok && code == m.organisations[o].Country {
				m.addName(o, n, m.spelling.tokenize(n.Value[:at]), kind(n), seen)
			}
		}
	}
	m.addShort(o, read, seen)
}

// addBare adds a name that is not found by its words, and returns its number.
func (m *Matcher) addBare(o int32, n *collab.Name, k nameKind) int32 {
	m.names = append(m.names, name{
		organisation: o, from: int32(len(m.words)), kind: k, claim: n, mixedCase: strings.ContainsFunc(n.Value, unicode.IsLower),
	})
	return int32(len(m.names)) - 1
}

// acronymKey returns an acronym as it is looked up; false for a name, also for one that
// its source calls an acronym but that has several words or many letters.
func acronymKey(n *collab.Name, tokens []token) (string, bool) {
	joined := ""
	for _, t := range tokens {
		joined += t.plain
	}
	return joined, n.Type == collab.Acronym && joined != "" && len(tokens) <= 2 && utf8.RuneCountInString(joined) <= maxAcronym
}

// maxAcronym is how many letters an acronym has at most.
const maxAcronym = 8

// addShort indexes names without the city or country that they end with, and the first
// part of names with a comma, dash or bracket: people write "Imperial College", "University
// of Texas, Austin", "National Research Council, Ottawa" and "Universitetet i Tromsø". They
// come last, so that whole names of the same words are preferred.
func (m *Matcher) addShort(o int32, read *readNames, seen map[string]bool) {
	for i, n := range read.names {
		if kind(n) == acronym {
			continue
		}
		tokens := read.words[i]
		for _, city := range read.cities {
			if k := len(tokens) - len(city); k >= 2 && joinKey(tokens[k:]) == joinKey(city) {
				m.addShortName(o, n, tokens[:k], seen)
			}
		}
		if k := headEnd(tokens); k > 0 {
			m.addShortName(o, n, tokens[:k], seen)
		}
		for k := max(2, len(tokens)-maxCountryEnd); k < len(tokens); k++ {
			if m.endsWithCountry(o, tokens[k:]) {
				m.addShortName(o, n, tokens[:k], seen)
				break
			}
		}
	}
}

// headEnd returns where the first part of a name ends, before a comma, dash or bracket; 0 if
// it has only one part or the first is a single word.
func headEnd(tokens []token) int {
	for k := 2; k < len(tokens); k++ {
		if tokens[k].gap >= gapComma {
			return k
		}
	}
	return 0
}

// maxCountryEnd is how many words the country at a name's end has at most.
const maxCountryEnd = 3

// endsWithCountry reports whether the words are the name of the organisation's country.
func (m *Matcher) endsWithCountry(o int32, words []token) bool {
	if len(words) > text.CountryWords(words[0].plain) || len(words[0].plain) < 4 {
		return false
	}
	phrase := ""
	for _, t := range words {
		phrase += " " + t.plain
	}
	code, ok := text.CountryOf(phrase)
	return ok && code == m.organisations[o].Country
}

func (m *Matcher) addShortName(o int32, n *collab.Name, tokens []token, seen map[string]bool) {
	if tokens = trimmed(tokens); len(content(tokens)) >= 2 {
		m.addName(o, n, tokens, short, seen)
	}
}

// trimmed returns the words without stopwords at the ends.
func trimmed(words []token) []token {
	for len(words) > 0 && words[0].stop {
		words = words[1:]
	}
	for len(words) > 0 && words[len(words)-1].stop {
		words = words[:len(words)-1]
	}
	return words
}

// addName indexes a name by its words, unless it has none, has too many, or the
// organisation has a name of the same words already.
func (m *Matcher) addName(o int32, n *collab.Name, tokens []token, k nameKind, seen map[string]bool) {
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
	m.names = append(m.names, name{
		organisation: o, from: int32(len(m.words)), n: uint16(len(words)), kind: k, claim: n, orderedKey: plainKey(tokens), unorderedKey: plainBag(words),
	})
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
	bag, joined := bagKey(words), joinKey(words)
	m.byKey[bag] = append(m.byKey[bag], at)
	m.byKey[joined] = append(m.byKey[joined], at)
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

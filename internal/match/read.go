package match

import "unicode/utf8"

// parsedString is a string with what can be said of it before names are looked for.
type parsedString struct {
	m            *Matcher
	tokens       []token
	words        []token   // of tokens: those that are no stopwords
	at           []int     // of each word: its index in tokens
	ids          []int32   // of each word: its number in the vocabulary; -1 for an unknown one
	alternatives [][]int32 // of each word: vocabulary words that it may stand for
	idf          []float32 // of each word
	total        float32   // sum of idf
	allCaps      bool      // the string is written in capitals
	textKey      uint64    // key of all tokens
	guesses      int       // words guessed so far

	countries    []mention
	cities       []mention
	segments     []segment
	segmentOf    []int  // of each word: its index in segments
	givenCountry string // the country that the caller knows; "" unknown
}

// The bounds of the work for one string: what is behind so many bytes or words is not
// looked at, and alternatives are sought for so many unknown words.
const (
	maxText    = 8_000
	maxTokens  = 400
	maxGuesses = 40
)

// clipped returns the first maxText bytes of a text, up to a whole character.
func clipped(s string) string {
	if len(s) <= maxText {
		return s
	}
	end := maxText
	for end > 0 && !utf8.RuneStart(s[end]) {
		end--
	}
	return s[:end]
}

// parse splits a query's text into words, looks them up in the vocabulary, and finds
// the places and affiliations in it.
func (m *Matcher) parse(q Query) *parsedString {
	r := &parsedString{m: m, tokens: m.spelling.tokenize(clipped(q.Text)), givenCountry: q.Country}
	r.textKey = wholeKey(r.tokens)
	r.allCaps = inCapitals(r.tokens)
	r.findPlaces()
	r.splitAffiliations()
	for i, t := range r.tokens {
		if !t.stop {
			r.add(i)
		}
	}
	if len(r.words) == 0 {
		for i := range r.tokens {
			r.add(i)
		}
	}
	r.findSegments()
	return r
}

// inCapitals reports whether a string is written in capitals, so that a word in
// capitals is no acronym. Short words do not count: they are acronyms, or codes of
// states and countries, in any string.
func inCapitals(tokens []token) bool {
	upper, all := 0, 0
	for _, t := range tokens {
		if t.stop || t.digit || utf8.RuneCountInString(t.plain) < 4 {
			continue
		}
		all++
		if t.upper {
			upper++
		}
	}
	return all > 1 && upper*10 > all*7
}

// add appends the token with the index i to the words.
func (r *parsedString) add(i int) {
	t := r.tokens[i]
	id, ok := r.m.vocab[t.word]
	weight := r.m.rarest
	var alternatives []int32
	n := len(t.plain)
	switch {
	case ok:
		weight = r.m.idf[id]
		if t.dot && n > 2 && !t.digit {
			alternatives = r.m.beginning(t.plain, 3)
		} else if n >= 6 && !t.digit && canonical[t.plain] == "" {
			alternatives = r.m.stems(t.word)
		}
	case t.digit:
		id, weight = -1, plainNumber
	default:
		id = -1
		if r.guesses++; r.guesses <= maxGuesses {
			alternatives = r.guess(&t)
		}
	}
	r.words, r.at, r.ids = append(r.words, t), append(r.at, i), append(r.ids, id)
	r.idf, r.alternatives = append(r.idf, weight), append(r.alternatives, alternatives)
	r.total += weight
}

package match

import (
	"unicode/utf8"
)

// reading is what is told of a string before any name is looked for.
type parsedString struct {
	m            *Matcher
	tokens       []token
	words        []token // of tokens: no stopwords
	at           []int   // of each word: its place in tokens
	ids          []int32 // of each word: in the vocabulary; -1 unknown
	alternatives [][]int32
	idf          []float32
	total        float32 // of idf
	allCaps      bool    // all is in capitals
	textKey      uint64  // key of all words
	guesses      int     // words guessed so far

	countries    []mention
	cities       []mention
	givenCountry string // the country that is known of the string
}

// The bounds of the work for one string: what stands behind so many bytes or
// words is not looked at, and so many words are guessed at.
const (
	maxText    = 8_000
	maxTokens  = 400
	maxGuesses = 40
)

// clipped is the beginning of a text, up to a whole character.
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

func (m *Matcher) read(q Query) *parsedString {
	r := &parsedString{m: m, tokens: tokenize(clipped(q.Text)), givenCountry: q.Country}
	r.textKey = wholeKey(r.tokens)
	upper, letters := 0, 0
	for i, t := range r.tokens {
		if t.stop {
			continue
		}
		if !t.digit {
			letters++
			if t.upper {
				upper++
			}
		}
		r.add(i)
	}
	if len(r.words) == 0 {
		for i := range r.tokens {
			r.add(i)
		}
	}
	r.allCaps = letters > 2 && upper*10 > letters*7
	r.findPlaces()
	return r
}

func (r *parsedString) add(i int) {
	t := r.tokens[i]
	id, ok := r.m.vocab[t.word]
	weight := r.m.rarest
	var alt []int32
	n := len(t.plain)
	switch {
	case ok:
		weight = r.m.idf[id]
		if t.dot && n > 2 && !t.digit {
			alt = r.m.beginning(t.plain, 3)
		} else if n >= 6 && !t.digit && canonical[t.plain] == "" {
			alt = r.m.stems(t.word)
		}
	case t.digit:
		id, weight = -1, plainNumber
	default:
		id = -1
		if r.guesses++; r.guesses <= maxGuesses {
			alt = r.guess(&t)
		}
	}
	r.words, r.at, r.ids = append(r.words, t), append(r.at, i), append(r.ids, id)
	r.idf, r.alternatives = append(r.idf, weight), append(r.alternatives, alt)
	r.total += weight
}

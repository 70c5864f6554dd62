package match

import (
	"strings"
	"unicode"

	"liaison/internal/text"
)

// spelling knows the words of the names that people write in another way. Names and
// strings are read with the same one, so that both ways become one word.
type spelling struct {
	// doubled has, for a word with ä, ö, ü, ø or å written as two letters, the folded
	// word: "goettingen" is "gottingen".
	doubled map[string]string
	// pieces has the word of two pieces that an apostrophe joins, in letters and
	// with a blank between the pieces: "xi an" is "xian".
	pieces map[string]string
}

// shortestDoubled is the fewest letters of a word that is taken for one with double
// letters: shorter ones are too often words of their own.
const shortestDoubled = 5

// learnSpelling collects what the names and cities of the organisations show.
func learnSpelling(list []Organisation) *spelling {
	s := &spelling{doubled: map[string]string{}, pieces: map[string]string{}}
	for _, o := range list {
		for _, n := range o.Names {
			s.learn(n.Value)
		}
		for _, c := range o.Cities {
			s.learn(c)
		}
	}
	return s
}

func (s *spelling) learn(name string) {
	if doubled := text.Doubled(name); doubled != name {
		plain, double := text.Tokens(name), text.Tokens(doubled)
		for i := range plain {
			if len(plain) == len(double) && plain[i] != double[i] && len(double[i]) >= shortestDoubled {
				s.doubled[double[i]] = plain[i]
			}
		}
	}
	if strings.ContainsFunc(name, text.IsApostrophe) {
		for _, w := range strings.FieldsFunc(name, func(r rune) bool { return !inWord(r) && !joins(r) }) {
			p := strings.FieldsFunc(w, text.IsApostrophe)
			if len(p) == 2 && len(p[1]) > 1 && !strings.ContainsFunc(w, unicode.IsDigit) { // not the s of a genitive
				s.pieces[text.Fold(p[0])+" "+text.Fold(p[1])] = text.Fold(w)
			}
		}
	}
}

// undoubled returns the word without doubled letters where a name has it so, else
// the word.
func (s *spelling) undoubled(w string) string {
	if plain, ok := s.doubled[w]; ok {
		return plain
	}
	return w
}

// joinPieces makes one token of two that are the pieces of a word with an
// apostrophe, as in "Cote d Azur".
func (s *spelling) joinPieces(tokens []token) []token {
	if len(s.pieces) == 0 {
		return tokens
	}
	out := tokens[:0]
	for i := 0; i < len(tokens); i++ {
		t := tokens[i]
		if i+1 < len(tokens) && tokens[i+1].gap == gapSpace && !t.dot {
			if w, ok := s.pieces[t.plain+" "+tokens[i+1].plain]; ok {
				t.plain, t.word, t.stop, t.upper = w, canonicalWord(w), false, t.upper && tokens[i+1].upper
				i++
			}
		}
		out = append(out, t)
	}
	return out
}

package match

import (
	"maps"
	"runtime"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"liaison/internal/collab"
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
	first  map[string]bool // the first pieces of pieces
}

// shortestDoubled is the fewest letters of a word that is taken for one with double
// letters: shorter ones are too often words of their own.
const shortestDoubled = 5

// learnSpelling collects what the names and cities of the organisations show. Of two that
// show different things, the later one counts.
func learnSpelling(list []Organisation) *spelling {
	var learners []func() *spelling
	for part := range slices.Chunk(list, max(1, (len(list)+runtime.GOMAXPROCS(0)-1)/runtime.GOMAXPROCS(0))) {
		learners = append(learners, collab.Beside(func() *spelling { return learnPart(part) }))
	}
	s := &spelling{doubled: map[string]string{}, pieces: map[string]string{}, first: map[string]bool{}}
	for _, learnt := range learners {
		part := learnt()
		maps.Copy(s.doubled, part.doubled)
		maps.Copy(s.pieces, part.pieces)
	}
	for both := range s.pieces {
		first, _, _ := strings.Cut(both, " ")
		s.first[first] = true
	}
	return s
}

func learnPart(list []Organisation) *spelling {
	s := learner{spelling: &spelling{doubled: map[string]string{}, pieces: map[string]string{}}, lessons: map[string]*lesson{}}
	for _, o := range list {
		for _, n := range o.Names {
			s.learn(n.Value)
		}
		for _, c := range o.Cities {
			s.learn(c)
		}
	}
	return s.spelling
}

// learner learns what each text between two blanks shows, once for all names that have it.
type learner struct {
	*spelling
	lessons map[string]*lesson
}

// lesson is what a text shows: the pairs that are added to the maps of the same names in
// spelling.
type lesson struct {
	doubled, pieces [][2]string
	uneven          bool // with its letters doubled it has more words, or fewer: see learn
}

func (l *learner) learn(name string) {
	if plainASCII(name) {
		return
	}
	var of []*lesson
	uneven := false
	for part := range strings.SplitSeq(name, " ") {
		if plainASCII(part) {
			continue
		}
		one := l.lessons[part]
		if one == nil {
			one = newLesson(part)
			l.lessons[part] = one
		}
		of, uneven = append(of, one), uneven || one.uneven
	}
	if uneven { // the whole name may be even all the same
		of = []*lesson{newLesson(name)}
	}
	for _, one := range of {
		for _, p := range one.doubled {
			l.doubled[p[0]] = p[1]
		}
		for _, p := range one.pieces {
			l.pieces[p[0]] = p[1]
		}
	}
}

// plainASCII reports whether a text shows nothing: all of it is ASCII, and no apostrophe.
func plainASCII(s string) bool {
	for i := range len(s) {
		if c := s[i]; c >= utf8.RuneSelf || c == '\'' || c == '`' {
			return false
		}
	}
	return true
}

func newLesson(name string) *lesson {
	l := &lesson{}
	if doubled := text.Doubled(name); doubled != name {
		plain, double := text.Tokens(name), text.Tokens(doubled)
		l.uneven = len(plain) != len(double)
		for i := range plain {
			if !l.uneven && plain[i] != double[i] && len(double[i]) >= shortestDoubled {
				l.doubled = append(l.doubled, [2]string{double[i], plain[i]})
			}
		}
	}
	if strings.ContainsFunc(name, text.IsApostrophe) {
		for _, w := range strings.FieldsFunc(name, func(r rune) bool { return !inWord(r) && !joins(r) }) {
			p := strings.FieldsFunc(w, text.IsApostrophe)
			if len(p) == 2 && len(p[1]) > 1 && !strings.ContainsFunc(w, unicode.IsDigit) { // not the s of a genitive
				l.pieces = append(l.pieces, [2]string{text.Fold(p[0]) + " " + text.Fold(p[1]), text.Fold(w)})
			}
		}
	}
	return l
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
		if t.piece && i+1 < len(tokens) && tokens[i+1].gap == gapSpace && !t.dot {
			if w, ok := s.pieces[t.plain+" "+tokens[i+1].plain]; ok {
				t.plain, t.word, t.stop, t.upper = w, canonicalWord(w), false, t.upper && tokens[i+1].upper
				t.country, t.number = text.CountryWords(w), 0
				i++
			}
		}
		out = append(out, t)
	}
	return out
}

package table

import (
	"math"
	"slices"
	"sync"
	"unicode"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// The one-byte encoding of a text is detected by its words. Read in the right encoding, a
// letter beyond ASCII has neighbours that it also has in some language. For each language
// a model of letter pairs is made from CLDR's names of countries and languages, which the
// library contains and which resemble the words of partner lists. The likelihood of a word
// in an encoding is its mean over the languages, weighted by their shares in the text,
// because a list of partners mixes languages. Only words that two encodings read
// differently decide between them.

// candidates are the encodings that are compared. The first of those that read a text
// alike is preferred.
var candidates = []struct {
	name      string
	languages []string
}{
	{"windows-1252", []string{"de", "fr", "es", "pt", "it", "nl", "da", "sv", "nb", "fi", "is", "ca"}},
	{"windows-1250", []string{"pl", "cs", "sk", "hu", "ro", "sl", "hr", "sq"}},
	{"windows-1251", []string{"ru", "uk", "bg", "be", "sr", "mk"}},
	{"windows-1253", []string{"el"}},
	{"windows-1254", []string{"tr", "az"}},
	{"windows-1257", []string{"lt", "lv", "et"}},
	{"windows-1255", []string{"he"}},
	{"windows-1256", []string{"ar", "fa"}},
	{"windows-874", []string{"th"}},
	{"iso-8859-2", []string{"pl", "cs", "sk", "hu", "ro", "sl", "hr"}},
	{"koi8-r", []string{"ru"}},
}

// The weights of the model. They were tested on names of institutions in 29 languages,
// alone and mixed with three times as many Western names. Of texts of 60 such names one in
// 350 was taken for another encoding, of texts of 10 names one in 45.
const (
	unseen    = 0.05 // the count given to a pair that does not occur in a language
	alphabet  = 60
	logSymbol = -10 // the cost of a sign inside or beside a word
	logNone   = -20 // the cost of a byte that the encoding does not define
	logCase   = -5  // the cost of a capital letter after a small one
	logScript = -15 // the cost of a Latin letter beside a letter of another script
	logRare   = -2  // the cost of every encoding but the first, which is the most frequent one
	rounds    = 4
	maxWords  = 600
	maxWord   = 40 // in bytes; the likelihood of a longer word may underflow
)

// guess returns the likeliest one-byte encoding of the bytes, and whether most of the
// bytes beyond ASCII are letters in it.
func guess(head []byte) (name string, sure bool) {
	words := wordsOf(head)
	best := math.Inf(-1)
	for i, c := range candidates {
		enc, err := htmlindex.Get(c.name)
		if err != nil {
			continue
		}
		total, odd, high := reading(words, tableOf(enc))
		if i > 0 {
			total += logRare
		}
		if total > best {
			best, name, sure = total, c.name, odd*5 <= high
		}
	}
	return name, sure
}

// wordsOf returns the distinct runs of ASCII letters and bytes beyond ASCII, without runs
// of ASCII letters alone.
func wordsOf(head []byte) []string {
	var out []string
	seen := map[string]bool{}
	for i := 0; i < len(head) && len(out) < maxWords; {
		j, high := i, false
		for ; j < len(head) && j < i+maxWord && (head[j] >= 0x80 || head[j]|0x20 >= 'a' && head[j]|0x20 <= 'z'); j++ {
			high = high || head[j] >= 0x80
		}
		if w := head[i:j]; high && !seen[string(w)] {
			seen[string(w)] = true
			out = append(out, string(w))
		}
		i = max(j, i+1)
	}
	return out
}

// tableOf returns the character that each byte stands for in the encoding, 0 where the
// byte is undefined.
func tableOf(enc encoding.Encoding) *[256]rune {
	var t [256]rune
	d := enc.NewDecoder()
	for b := range t {
		s, err := d.Bytes([]byte{byte(b)})
		if r := []rune(string(s)); err == nil && len(r) == 1 && r[0] != unicode.ReplacementChar && (r[0] < 0x80 || r[0] >= 0xa0) {
			t[b] = r[0]
		}
	}
	return &t
}

// reading returns the logarithm of the likelihood of the words in an encoding, how many of
// their bytes beyond ASCII are neither letters nor usual signs in it, and how many bytes
// beyond ASCII there are.
func reading(words []string, table *[256]rune) (log float64, odd, high int) {
	all := models()
	likely := make([][]float64, len(words))
	for i, w := range words {
		letters, cost, o, h := spell(w, table)
		log, odd, high = log+cost, odd+o, high+h
		likely[i] = make([]float64, len(all))
		for j, m := range all {
			likely[i][j] = math.Exp(m.logLikelihood(letters))
		}
	}
	return log + mixture(likely), odd, high
}

// mixture returns the logarithm of the likelihood of words of which each is in one of
// several languages. It uses the shares of the languages that fit the words best, found by
// expectation-maximisation. Half of the shares is spread evenly, so that no language is
// ruled out.
func mixture(likely [][]float64) (log float64) {
	if len(likely) == 0 {
		return 0
	}
	languages := len(likely[0])
	share := slices.Repeat([]float64{1 / float64(languages)}, languages)
	for range rounds {
		found := make([]float64, languages)
		log = 0
		for _, word := range likely {
			sum := 0.0
			for j, l := range word {
				sum += share[j] * l
			}
			log += math.Log(sum)
			for j, l := range word {
				found[j] += share[j] * l / sum
			}
		}
		for j := range share {
			share[j] = (found[j]/float64(len(likely)) + 1/float64(languages)) / 2
		}
	}
	return log
}

// spell returns the folded letters of the word, with 0 at both ends and in place of what is
// no letter, and the cost of the signs and bytes that are no letters.
func spell(word string, table *[256]rune) (letters []rune, cost float64, odd, high int) {
	letters = append(letters, 0)
	small := false
	for i := range len(word) {
		r := table[word[i]]
		if word[i] >= 0x80 {
			high++
		}
		switch {
		case r == 0:
			cost, odd, small = cost+logNone, odd+1, false
			letters = append(letters, 0)
		case !unicode.IsLetter(r) && !unicode.IsMark(r):
			cost, small = cost+logSymbol, false
			if !unicode.IsPunct(r) && !unicode.IsSpace(r) {
				odd++
			}
			letters = append(letters, 0)
		default:
			if small && unicode.IsUpper(r) {
				cost += logCase
			}
			if last := letters[len(letters)-1]; last != 0 && unicode.Is(unicode.Latin, last) != unicode.Is(unicode.Latin, r) {
				cost += logScript
			}
			small = unicode.IsLower(r)
			letters = append(letters, unicode.ToLower(r))
		}
	}
	return append(letters, 0), cost, odd, high
}

// model holds how often each pair of letters occurs in a language.
type model struct {
	language string
	pairs    map[[2]rune]float64
	first    map[rune]float64
}

func (m *model) logLikelihood(letters []rune) (log float64) {
	for i := 1; i < len(letters); i++ {
		if letters[i-1] == 0 && letters[i] == 0 {
			continue
		}
		log += math.Log((m.pairs[[2]rune{letters[i-1], letters[i]}] + unseen) / (m.first[letters[i-1]] + unseen*alphabet))
	}
	return log
}

func (m *model) learn(name string) {
	last := rune(0)
	for _, r := range name + " " {
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			r = 0
		}
		r = unicode.ToLower(r)
		if last != 0 || r != 0 {
			m.pairs[[2]rune{last, r}]++
			m.first[last]++
		}
		last = r
	}
}

var models = sync.OnceValue(func() []*model {
	var out []*model
	known := map[string]bool{}
	for _, c := range candidates {
		for _, lang := range c.languages {
			if known[lang] {
				continue
			}
			known[lang] = true
			m := &model{lang, map[[2]rune]float64{}, map[rune]float64{}}
			tag := language.Make(lang)
			regions, languages := display.Regions(tag), display.Languages(tag)
			for a := 'A'; a <= 'Z'; a++ {
				for b := 'A'; b <= 'Z'; b++ {
					if r, err := language.ParseRegion(string([]rune{a, b})); err == nil {
						m.learn(regions.Name(r))
					}
				}
			}
			for _, t := range display.Supported.Tags() {
				m.learn(languages.Name(t))
			}
			out = append(out, m)
		}
	}
	return out
})

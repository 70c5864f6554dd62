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

// Which of the one-byte encodings a text is in shows in its words: read in the
// right one, the letters beyond ASCII stand beside those that they stand beside
// in some language. A pair model of each language is made of what CLDR calls the
// countries and languages of the world in it (the library carries these names,
// and partner lists are full of the like). A word's likelihood in an encoding is
// the mean over the languages by their shares in the text, since a list of
// partners mixes languages; only the words that two encodings read differently
// tell between them.

// candidates are in order of preference where they read a text alike.
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

// The weights of the model, tried on names of institutions in 29 languages, by
// themselves and among three times as many Western ones: of texts of 60 such
// names one in 350 was taken for another encoding, of those of 10 one in 45.
const (
	unseen    = 0.05 // count of a pair that a language does not have
	alphabet  = 60
	logSymbol = -10 // of a sign inside or beside words
	logNone   = -20 // of a byte that means nothing
	logCase   = -5  // of a capital after a small letter
	logScript = -15 // of a Latin letter beside one that is not
	logRare   = -2  // of any encoding but the first, which most files are in
	rounds    = 4
	maxWords  = 600
	maxWord   = 40 // bytes; the likelihood of more may be too small a number
)

// guess is the likeliest one-byte encoding of the bytes, and whether it reads
// most of them as letters at all.
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

// wordsOf are the distinct runs of letters and bytes beyond ASCII that have one.
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

// tableOf is what each byte means; 0 for nothing.
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

// reading is how likely the words are in an encoding, as a logarithm, how many
// of their bytes beyond ASCII come out as neither letters nor the usual signs,
// and how many there are.
func reading(words []string, table *[256]rune) (log float64, odd, high int) {
	all := models()
	likely := make([][]float64, len(words))
	for i, w := range words {
		letters, cost, o, h := spell(w, table)
		log, odd, high = log+cost, odd+o, high+h
		likely[i] = make([]float64, len(all))
		for j, m := range all {
			likely[i][j] = math.Exp(m.of(letters))
		}
	}
	return log + mixture(likely), odd, high
}

// mixture is the logarithm of the likelihood of words that are each in one of
// several languages, by the shares of the languages that fit them best; the
// shares are found by expectation-maximisation, half of each spread evenly so
// that no language is ruled out.
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

// spell is the letters of the word, folded, 0 at its ends and for what is no
// letter, with what that costs it.
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

// model counts the pairs of letters of a language.
type model struct {
	language string
	pairs    map[[2]rune]float64
	first    map[rune]float64
}

func (m *model) of(letters []rune) (log float64) {
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

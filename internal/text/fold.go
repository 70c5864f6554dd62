// Package text folds names and finds them by what people type: lower case,
// without marks, in any script, word by word or by pairs of characters where a
// script has no spaces.
//
// It answers searches: a whole query against whole names, forgiving typos.
// Package match uses the same words for another task, finding names inside longer
// strings, where a wrong answer is worse than none; it keeps an index of its own,
// because it looks up phrases and rare words rather than single words with typos.
//
// The stores sort by Fold, live searches names with a Finder. Package text
// imports nothing of Liaison.
package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// letters are letters that Unicode does not decompose, with what people type
// instead: Latin letters without their stroke, Cyrillic letters of Kazakh, Tatar, Tajik and
// Ukrainian that Russian keyboards lack, the Greek sigma at the end of a word, which capitals do
// not have, and Arabic letters in the one form
// that stands for all that are typed for one another (Farsi and Urdu forms of kaf
// and yeh, taa marbuta for heh, alef maksura for yeh). The Arabic tatweel only
// stretches a word and is dropped.
var letters = map[rune]string{
	'ø': "o", 'đ': "d", 'ł': "l", 'ß': "ss", 'æ': "ae", 'œ': "oe", 'ı': "i", 'ð': "d", 'þ': "th", 'ħ': "h", 'ŧ': "t", 'ŋ': "n",
	'ə': "e", 'ǝ': "e", 'ɛ': "e", 'ɔ': "o", 'ɓ': "b", 'ɗ': "d", 'ƙ': "k", 'ƴ': "y",
	'ς': "σ", 'ґ': "г", 'қ': "к", 'ғ': "г", 'ң': "н", 'ө': "о", 'ұ': "у", 'ү': "у", 'һ': "х", 'ә': "а", 'җ': "ж", 'ҳ': "х", 'ҷ': "ч",
	'ة': "ه", 'ۃ': "ه", 'ە': "ه", 'ھ': "ه", 'ہ': "ه", 'ى': "ي", 'ی': "ي", 'ک': "ك", 'ٱ': "ا", 'ـ': "",
}

// IsApostrophe reports whether the character is an apostrophe, is typed as one, or is
// printed like one by romanisations: the ʻokina, the ayn, the hamza and the prime.
//
// An apostrophe joins the letters beside it into one word: Xi'an is found as Xian.
func IsApostrophe(r rune) bool {
	switch r {
	case '\'', '`', '´', '’', '‘', '‛', 'ʻ', 'ʼ', 'ʽ', 'ʾ', 'ʿ', 'ʹ', 'ˈ', 'ˊ', 'ˋ', '′', '‵', '＇', '｀', 'ꞌ', 'Ꞌ', '՚', '׳', 'ߴ':
		return true
	}
	return false
}

// Fold returns the form in which names are compared and sorted: in lower case,
// without marks (but with kana voicing and other marks from U+3000 on) and without
// apostrophes, full and half width alike, letters and digits in words with one
// space between. Folding twice gives the same as folding once.
func Fold(s string) string {
	if isASCII(s) {
		return foldASCII(s)
	}
	s = strings.Map(func(r rune) rune {
		if IsApostrophe(r) { // before NFKC, which makes a blank and a mark of ´
			return -1
		}
		return r
	}, catalan.Replace(s))
	var b strings.Builder
	space := false
	for _, r := range norm.NFKD.String(strings.ToLower(norm.NFKC.String(s))) {
		switch {
		case unicode.Is(unicode.Mn, r) && r < 0x3000, IsApostrophe(r):
			continue
		case unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.Is(unicode.M, r):
			if space && b.Len() > 0 {
				b.WriteByte(' ')
			}
			space = false
			if unicode.Is(unicode.Nd, r) {
				r = asciiDigit(r)
			}
			if plain, ok := letters[unicode.ToLower(r)]; ok {
				b.WriteString(plain)
			} else {
				b.WriteRune(unicode.ToLower(r))
			}
		default:
			space = true
		}
	}
	return norm.NFC.String(b.String())
}

// catalan writes the double l of Catalan, as in col·legi, without the dot between.
var catalan = strings.NewReplacer("l·l", "ll", "L·L", "LL", "L·l", "Ll", "ŀl", "ll", "ĿL", "LL")

// asciiDigit returns the ASCII digit for a decimal digit of any script.
func asciiDigit(r rune) rune {
	for _, part := range unicode.Nd.R16 {
		if lo, hi := rune(part.Lo), rune(part.Hi); lo <= r && r <= hi {
			return '0' + (r-lo)%10
		}
	}
	return r
}

// visible returns the text without the characters that nobody sees and that
// separate no words: soft hyphens, joiners, blanks of no width, marks of the
// direction of writing, variation selectors. They come along when text is copied
// from a page. Fold keeps them, since its results are stored.
func visible(s string) string {
	if isASCII(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		if unicode.In(r, unicode.Cf, unicode.Variation_Selector) {
			return -1
		}
		return r
	}, s)
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// foldASCII does the same as Fold for the most frequent case, several times faster.
func foldASCII(s string) string {
	out := make([]byte, 0, len(s))
	space := false
	for i := range len(s) {
		c := s[i]
		switch {
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
		case 'a' <= c && c <= 'z', '0' <= c && c <= '9':
		case c == '\'' || c == '`':
			continue
		default:
			space = true
			continue
		}
		if space && len(out) > 0 {
			out = append(out, ' ')
		}
		space = false
		out = append(out, c)
	}
	return string(out)
}

// Tokens returns the folded words of s in order, without characters that nobody
// sees. A run of Han, kana or Hangul characters becomes its overlapping pairs, or
// the single character if it has only one.
func Tokens(s string) []string { return segments(Fold(visible(s))) }

// segments splits folded text into its words; nil for an empty text.
func segments(folded string) []string {
	if folded == "" {
		return nil
	}
	out := make([]string, 0, strings.Count(folded, " ")+1)
	for word := range strings.SplitSeq(folded, " ") {
		out = segment(out, word)
	}
	return out
}

// segment appends a word to out, or the parts it has where the script changes.
func segment(out []string, word string) []string {
	if isASCII(word) {
		return append(out, word)
	}
	var at []int // where the characters of a run begin, and its end
	wide := false
	for i, r := range word {
		if w := isWide(r); w != wide {
			out = appendRun(out, word, append(at, i), wide)
			at, wide = at[:0], w
		}
		at = append(at, i)
	}
	return appendRun(out, word, append(at, len(word)), wide)
}

// appendRun appends a run of characters of one script: a word as it is, a run of
// wide characters as its pairs. at has where each character begins, and the end.
func appendRun(out []string, word string, at []int, wide bool) []string {
	n := len(at) - 1
	switch {
	case n == 0:
	case !wide || n == 1:
		out = append(out, word[at[0]:at[n]])
	default:
		for i := range n - 1 {
			out = append(out, word[at[i]:at[i+2]])
		}
	}
	return out
}

// isWide reports whether a character is of a script that is written without spaces.
func isWide(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul) || r == 'ー'
}

// Package text folds and segments names so that people find them however they
// type: lower case, without marks, in any script, by word or by pair of
// characters where a script has no spaces.
//
// The store sorts by it, the snapshot's name index matches by it. It imports
// nothing of Liaison.
package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// letters are those that Unicode does not decompose and that people type without.
var letters = map[rune]string{
	'ø': "o", 'đ': "d", 'ł': "l", 'ß': "ss", 'æ': "ae", 'œ': "oe", 'ı': "i", 'ð': "d", 'þ': "th", 'ħ': "h", 'ŧ': "t", 'ŋ': "n",
}

// Fold is the form in which names are compared and sorted: lower case, marks
// dropped (but for kana voicing and other marks from U+3000 on), full and half
// width alike, letters and digits in words parted by one space.
// Fold(Fold(s)) == Fold(s).
func Fold(s string) string {
	if isASCII(s) {
		return foldASCII(s)
	}
	var b strings.Builder
	space := false
	for _, r := range norm.NFKD.String(strings.ToLower(norm.NFKC.String(s))) {
		switch {
		case unicode.Is(unicode.Mn, r) && r < 0x3000:
			continue
		case unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.Is(unicode.M, r):
			if space && b.Len() > 0 {
				b.WriteByte(' ')
			}
			space = false
			if latin, ok := letters[unicode.ToLower(r)]; ok {
				b.WriteString(latin)
			} else {
				b.WriteRune(unicode.ToLower(r))
			}
		case r == '\'' || r == '’' || r == 'ʼ' || r == '´' || r == '`':
			// L'Aquila and Laquila, Xi'an and Xian: one word.
		default:
			space = true
		}
	}
	return norm.NFC.String(b.String())
}

// visible is the text without the characters that nobody sees and that part no
// words: soft hyphens, joiners, blanks of no width, marks of the direction of
// writing, selectors of a variant. They come along when text is copied from a
// page. Fold keeps to what it was, since what it gives is stored.
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

// foldASCII is Fold for most names, several times faster.
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

// Tokens are the folded words of s, without characters that nobody sees; a run of
// Han, kana or Hangul characters becomes its overlapping pairs, or the one
// character it is.
func Tokens(s string) []string { return segments(Fold(visible(s))) }

// segments takes apart what is folded.
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

// segment adds a word, or the parts it has where scripts change.
func segment(out []string, word string) []string {
	if isASCII(word) {
		return append(out, word)
	}
	var at []int // where the characters of a run begin, and its end
	wide := false
	for i, r := range word {
		if w := isWide(r); w != wide {
			out = run(out, word, append(at, i), wide)
			at, wide = at[:0], w
		}
		at = append(at, i)
	}
	return run(out, word, append(at, len(word)), wide)
}

func run(out []string, word string, at []int, wide bool) []string {
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

func isWide(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul) || r == 'ー'
}

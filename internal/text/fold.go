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

// Tokens are the folded words of s; a run of Han, kana or Hangul characters
// becomes its overlapping pairs, or the one character it is.
func Tokens(s string) []string {
	var out []string
	for _, word := range strings.Fields(Fold(s)) {
		out = append(out, segment(word)...)
	}
	return out
}

func segment(word string) []string {
	var out []string
	var run []rune
	wide := false
	flush := func() {
		switch {
		case len(run) == 0:
		case !wide || len(run) == 1:
			out = append(out, string(run))
		default:
			for i := range len(run) - 1 {
				out = append(out, string(run[i:i+2]))
			}
		}
		run = run[:0]
	}
	for _, r := range word {
		if w := isWide(r); w != wide {
			flush()
			wide = w
		}
		run = append(run, r)
	}
	flush()
	return out
}

func isWide(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul) || r == 'ー'
}

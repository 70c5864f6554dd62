package table

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Fold returns the form in which the names of columns, and the words in cells that have a
// fixed meaning, are compared: in lower case, without diacritics, blanks and punctuation, so
// that "Erasmus-Code", "erasmus_code" and "ERASMUS CODE:" are one name. The signs that tell
// columns apart stay: "Budget %" is another column than "Budget", as are "€" and "$".
func Fold(name string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(name) {
		switch {
		case unicode.IsMark(r), unicode.IsSpace(r), unicode.IsControl(r), unicode.Is(unicode.Cf, r):
		case unicode.IsPunct(r) && r != '%' && r != '#' && r != '&' && r != '@':
		default:
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return plainLetters.Replace(b.String())
}

// plainLetters replaces letters that Unicode does not decompose into a plain letter and a
// diacritic.
var plainLetters = strings.NewReplacer("ß", "ss", "ł", "l", "ø", "o", "ı", "i", "đ", "d", "æ", "ae", "œ", "oe")

package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// initials returns the token under which names are listed whose words begin with these
// letters. It begins with a space, which no word has.
func initials(letters string) string { return " " + letters }

// initialsOf returns the tokens of a name's initials: of all words, and of those with
// four letters or more ("Kaunas University of Technology" is KUOT and KUT). Names of
// fewer than three or more than twelve words, names in scripts without spaces, and
// initials of more than eight letters give none.
func initialsOf(words []string) []string {
	if len(words) < 3 || len(words) > 12 {
		return nil
	}
	all, long := " ", " "
	for _, w := range words {
		r, n := utf8.DecodeRuneInString(w)
		if isWide(r) {
			return nil
		}
		all += w[:n]
		if utf8.RuneCountInString(w) > 3 {
			long += w[:n]
		}
	}
	var out []string
	for _, s := range []string{all, long} {
		if n := utf8.RuneCountInString(s) - 1; n >= 3 && n <= 8 && (len(out) == 0 || out[0] != s) {
			out = append(out, s)
		}
	}
	return out
}

// lettered is a word whose letters are words of their own: K. T. U.
type lettered struct {
	word     string
	from, to int // the words that are its letters: [from, to)
}

// longestLettered is how many letters may stand in a row: more are no acronym.
const longestLettered = 8

// spelledOut returns the words that people wrote letter by letter, of two letters or
// more, in order.
func spelledOut(words []string) []lettered {
	var out []lettered
	for from := 0; from < len(words); {
		to := from
		for to < len(words) && isLetter(words[to]) {
			to++
		}
		if n := to - from; n >= 2 && n <= longestLettered {
			out = append(out, lettered{strings.Join(words[from:to], ""), from, to})
		}
		from = to + 1
	}
	return out
}

// isLetter reports whether a word is one letter, in a script with spaces between words.
func isLetter(word string) bool {
	r, n := utf8.DecodeRuneInString(word)
	return n == len(word) && unicode.IsLetter(r) && !isWide(r)
}

package text

import (
	"bytes"
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
	var buffers [2][1 + 12*utf8.UTFMax]byte
	all, long := append(buffers[0][:0], ' '), append(buffers[1][:0], ' ')
	for _, w := range words {
		r, n := utf8.DecodeRuneInString(w)
		if isWide(r) {
			return nil
		}
		all = append(all, w[:n]...)
		if len(w) > 3 && utf8.RuneCountInString(w) > 3 {
			long = append(long, w[:n]...)
		}
	}
	var out []string
	for i, s := range [][]byte{all, long} {
		if n := utf8.RuneCount(s) - 1; n >= 3 && n <= 8 && (i == 0 || !bytes.Equal(all, long)) {
			out = append(out, string(s))
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

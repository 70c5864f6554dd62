package collab

import "unicode/utf8"

// mostQuoted is how many characters of a text a message quotes.
const mostQuoted = 60

// Clip returns the text as a message may quote it: whole where it has at most 60
// characters, else its first 60 and an ellipsis.
func Clip(s string) string {
	if utf8.RuneCountInString(s) <= mostQuoted {
		return s
	}
	return string([]rune(s)[:mostQuoted]) + "…"
}

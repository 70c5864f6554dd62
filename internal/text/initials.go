package text

import "unicode/utf8"

// initials is the token under which names are listed whose words begin with
// these letters: no word has a space.
func initials(letters string) string { return " " + letters }

// initialsOf are the initials of a name of three to eight words as tokens: of
// all words, and of those with four letters or more ("Kaunas University of
// Technology" is KUOT and KUT). Names in scripts without spaces have none.
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

package text

import (
	"slices"
	"strings"
)

// otherTokens returns the tokens of a name besides its words and their spellings:
// its initials, words that an apostrophe would join, the parts of words that an apostrophe joins ("xi" and "an" of
// Xi'an), the forms of its Han characters, and its pinyin.
func otherTokens(name, folded string, words []string) []string {
	out := initialsOf(words)
	if strings.ContainsFunc(name, IsApostrophe) {
		parted := strings.Map(func(r rune) rune {
			if IsApostrophe(r) {
				return ' '
			}
			return r
		}, name)
		for _, w := range Words(parted) {
			if !slices.Contains(words, w) {
				out = append(out, w)
			}
		}
	}
	out = append(out, elided(words)...)
	for _, w := range words {
		if v, ok := variant(w); ok {
			out = append(out, v)
		}
	}
	return append(out, pinyinForms(folded)...)
}

// articles are Italian and French words that lose their vowel before another word.
var articles = map[string]bool{"dell": true, "all": true, "dall": true, "nell": true, "sull": true, "quell": true, "un": true, "qu": true, "lorsqu": true, "puisqu": true}

// elided returns the words of a name as an apostrophe would join them, where the name has a
// blank in its place: "dazur" of Cote d Azur, "sanaa" of Sana a.
func elided(words []string) []string {
	var out []string
	for i, w := range words {
		if i+1 < len(words) && (isLetter(w) || articles[w]) && !isLetter(words[i+1]) {
			out = append(out, w+words[i+1])
		}
		if i > 0 && isLetter(w) && !isLetter(words[i-1]) {
			out = append(out, words[i-1]+w)
		}
	}
	return out
}

// Elided returns a folded name with two of its words joined, once for each place where a
// blank may stand for an apostrophe: beside a word of one letter, behind an article, and
// between two words of two letters, as in "xi an". It returns nil for names without such a
// place.
func Elided(folded string) []string {
	words := strings.Split(folded, " ")
	var out []string
	for i := range len(words) - 1 {
		a, b := words[i], words[i+1]
		if isLetter(a) || isLetter(b) || articles[a] || len(a) == 2 && len(b) == 2 {
			out = append(out, strings.Join(words[:i+1], " ")+strings.Join(words[i+1:], " "))
		}
	}
	return out
}

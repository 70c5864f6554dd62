package text

import (
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Words returns the words of s in the form in which they are looked up: those of Tokens,
// but with Cyrillic and Greek in Latin letters, so that people find a name in the script
// they type. Lists are sorted by Fold, not by Words.
func Words(s string) []string {
	s = visible(s)
	words, _, _ := spell(s, Fold(s))
	return words
}

// Spellings returns, for each of Words(s), other ways in which people write it:
// "muenchen" for München, "nis" beside "nish" for Ниш, "ktu" for each letter of
// K. T. U. A word without any has nil; the result is nil if no word has any.
func Spellings(s string) [][]string {
	s = visible(s)
	words, others, _ := spell(s, Fold(s))
	for _, l := range spelledOut(words) {
		if others == nil {
			others = make([][]string, len(words))
		}
		for i := l.from; i < l.to; i++ {
			others[i] = append(others[i], l.word)
		}
	}
	return others
}

// writing is a way to write letters of other scripts, or with marks, in Latin
// letters without. Cyrillic is replaced before folding takes й for и, Greek
// after folding took the accents off, so that its pairs of vowels are seen.
type writing struct{ before, after *strings.Replacer }

// english is the writing of Words: Cyrillic as English texts have it, most
// languages alike (BGN/PCGN without its signs), Greek as road signs and
// passports have it (ELOT 743).
var english = writing{
	strings.NewReplacer(pairs(cyrillic,
		"г g ґ g є ye ж zh з z и i і i ї i й y х kh ц ts ч ch ш sh щ shch ъ _ ы y ь _ э e ю yu я ya ё e ў u ђ dj ѓ gj ј j љ lj њ nj ћ c ќ kj џ dz ѕ dz ѣ e")...),
	strings.NewReplacer(pairs(greek, "αυ av ευ ev ηυ iv γγ ng γξ nx γχ nch β v η i υ y φ f χ ch")...),
}

// others are ways that people type instead.
var others = []writing{
	// Serbian and Macedonian in Latin, and scholars, marks dropped.
	{strings.NewReplacer(pairs(cyrillic,
		"г g ґ g є je ж z з z и i і i ї ji й j х h ц c ч c ш s щ sc ъ _ ы y ь _ э e ю ju я ja ё e ў u ђ d ѓ g ј j љ lj њ nj ћ c ќ k џ dz ѕ dz ѣ e")...),
		strings.NewReplacer(pairs(greek, "αυ au ευ eu β b η e υ u φ ph χ kh")...)},
	// Bulgarian law of 2009.
	{strings.NewReplacer(pairs(cyrillic,
		"г g ґ g є e ж zh з z и i і i ї i й y х h ц ts ч ch ш sh щ sht ъ a ы y ь y э e ю yu я ya ё yo ў u ђ dj ѓ g ј y љ l њ n ћ ch ќ k џ dzh ѕ dz ѣ e")...),
		strings.NewReplacer(pairs(greek, "αυ af ευ ef ηυ if μπ b ντ d γκ g β v η i υ i φ f χ h")...)},
	// Ukrainian resolution of 2010; й, ю and я as in Russian passports.
	{strings.NewReplacer(pairs(cyrillic,
		"г h ґ g є ie ж zh з z и y і i ї i й i х kh ц ts ч ch ш sh щ shch ъ ie ы y ь _ э e ю iu я ia ё e ў u ђ dj ѓ gj ј j љ lj њ nj ћ c ќ kj џ dz ѕ dz ѣ e")...),
		strings.NewReplacer(pairs(greek, "αυ au ευ eu β v η e υ y φ ph χ ch")...)},
}

// doubled is two letters for one with a mark, in German and the north.
var doubled = strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue", "ø", "oe", "å", "aa")

// Doubled returns the text with the letters ä, ö, ü, ø and å written as two letters
// without marks, as people do who cannot type them; other text is returned unchanged.
func Doubled(s string) string {
	if _, marked := scripts(s); !marked {
		return s
	}
	return doubled.Replace(norm.NFC.String(strings.ToLower(s)))
}

// What all ways have in common.
const (
	cyrillic = "қ k ғ g ң n ө o ұ u ү u һ h ә a җ j ҳ h ҷ j а a б b в v д d е e к k л l м m н n о o п p р r с s т t у u ф f"
	greek    = "ου ou ει ei οι oi αι ai α a γ g δ d ε e ζ z θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t ψ ps ω o"
)

// pairs reads a table of letters and what they become, _ being nothing. The
// special ones come first: they may begin with a common one.
func pairs(common, special string) []string {
	out := strings.Fields(special + " " + common)
	for i, s := range out {
		if s == "_" {
			out[i] = ""
		}
	}
	return out
}

func (w writing) write(s string) string {
	return w.after.Replace(Fold(w.before.Replace(s)))
}

// spell gives Words and Spellings, but for letters joined, of a name that is visible and
// whose Fold is known. It is even where all ways of writing have as many words.
func spell(s, folded string) (words []string, spellings [][]string, even bool) {
	foreign, marked := scripts(s)
	return spellAs(s, folded, foreign, marked)
}

// spellAs is spell for a text that has foreign or marked letters, or is part of one that
// has.
func spellAs(s, folded string, foreign, marked bool) (words []string, spellings [][]string, even bool) {
	if !foreign && !marked {
		return segments(folded), nil, true
	}
	lower := norm.NFC.String(strings.ToLower(norm.NFKC.String(s)))
	words, even = segments(folded), true
	differ := func(folded string) {
		other := segments(folded) // more words where a sign that is a letter in one way alone stands by itself
		if len(other) == len(words) {
			spellings = differing(spellings, words, other)
		} else {
			even = false
		}
	}
	if foreign {
		words = segments(english.write(lower))
		for _, w := range others {
			differ(w.write(lower))
		}
	}
	if marked {
		differ(english.write(doubled.Replace(lower)))
	}
	return words, spellings, even
}

// differing adds to the spellings of words what another way of writing has in their places.
func differing(spellings [][]string, words, other []string) [][]string {
	for i, word := range other {
		if word == words[i] {
			continue
		}
		if spellings == nil {
			spellings = make([][]string, len(words))
		}
		if !slices.Contains(spellings[i], word) {
			spellings[i] = append(spellings[i], word)
		}
	}
	return spellings
}

// scripts tells whether a text has Cyrillic or Greek letters, and whether it may
// have letters that are doubled when written without marks: a mark of its own
// after the letter counts, since it may become one with it.
func scripts(s string) (foreign, marked bool) {
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		switch {
		case r >= 0x0370 && r < 0x0530 || r >= 0x1f00 && r < 0x2000:
			foreign = true
		case strings.ContainsRune("äöüøåÄÖÜØÅ\u030a\u0308\u212b", r):
			marked = true
		}
	}
	return foreign, marked
}

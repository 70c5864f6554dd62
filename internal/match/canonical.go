package match

import "liaison/internal/text"

// CanonicalWords returns the words of a name in their order, in Latin letters and
// without marks. Articles and prepositions are left out, unless the name has no
// other words; each usual word of affiliations ("Universität", "Univ.") is replaced
// by the English word for it.
// Importers compare names by them.
func CanonicalWords(name string) []string {
	all := text.Words(name)
	var out []string
	for _, w := range all {
		if !stopwords[w] {
			out = append(out, canonicalWord(w))
		}
	}
	if len(out) == 0 {
		return all
	}
	return out
}

package cli

import (
	"slices"
	"strings"

	"liaison/internal/match"
	fold "liaison/internal/text"
)

// hit is an entity that search found for a name.
type hit struct {
	Reason      string
	MatchedName struct { // asked for by 'liaison search' alone
		Confidence string
		Source     struct{ Name string }
	}
	Node struct {
		entity
		City  string
		Names []struct{ Value string }
	}
}

// isNamed reports whether the text is one of the entity's names, in any language,
// without regard to case and accents.
func (h hit) isNamed(text string) bool {
	folded := fold.Fold(text)
	return slices.ContainsFunc(h.Node.Names, func(n struct{ Value string }) bool { return fold.Fold(n.Value) == folded })
}

// isSpelt reports whether the text is one of the entity's names in another spelling: with a blank in the place of an
// apostrophe or the other way round, or in other forms of Han characters.
func (h hit) isSpelt(text string) bool {
	folded := fold.Fold(text)
	forms := append([]string{folded}, fold.Elided(folded)...)
	return slices.ContainsFunc(h.Node.Names, func(n struct{ Value string }) bool {
		name := fold.Fold(n.Value)
		return slices.Contains(forms, name) || slices.Contains(fold.Elided(name), folded) || fold.Simplified(name) == fold.Simplified(folded)
	})
}

// hasAllWords reports whether one of the entity's names has all words of the text.
func (h hit) hasAllWords(text string) bool {
	words := fold.Tokens(text)
	return slices.ContainsFunc(h.Node.Names, func(n struct{ Value string }) bool {
		return containsAll(fold.Tokens(n.Value), words)
	})
}

// isShortFor reports whether the text may be short for one of the entity's names, all
// of whose words it has. It may be if no word of the text says what the entity is
// ("Cluj"), or if the name has only its place besides ("Universitatea Tehnica Cluj").
// A text such as "Hamburg University" is a whole name by itself: it is the name of
// another institution than "Hamburg University of Technology".
func (h hit) isShortFor(text string) bool {
	words := fold.Tokens(text)
	if !slices.ContainsFunc(words, isKindWord) {
		return true
	}
	known := append(fold.Tokens(h.Node.City), words...)
	return slices.ContainsFunc(h.Node.Names, func(n struct{ Value string }) bool {
		named := fold.Tokens(n.Value)
		return containsAll(named, words) && containsAll(known, slices.DeleteFunc(slices.Clone(named), isParticle))
	})
}

// kindStems are the beginnings, folded, of words in many languages that say what an institution is. kindWords are whole
// words, and for scripts without blanks the pairs of characters that fold.Tokens makes.
var (
	kindStems = strings.Fields(fold.Fold(`univ yliopist ammattikork korkeako ulikool augstskol hochschul fachhochsch hogskol hojskol hogesch haskol egyetem foiskol
		sveucil veleucil visok vysok akadem academ  instit enstit politec polytec politeh polyteh politex kolegi kolleg colleg colegi kolej facult fakult facolt szkol uczeln ecole escuel escol scuol skol skola okul
		универс институт академ политехн політехн школ колледж колеж коледж факульт інститут універс πανεπιστ πολυτεχν ινστιτουτ ακαδημ σχολ جامع معهد كلي دانشگاه دانشکده มหาวิทยาลัย`))
	kindWords = map[string]bool{"大学": true, "大學": true, "学院": true, "學院": true, "学校": true, "學校": true, "대학": true, "daxue": true, "xueyuan": true, "dai": true, "hoc": true, "truong": true, "vien": true, "tech": true, "uni": true}
)

// isKindWord reports whether a folded word says what an institution is, in any of many languages.
func isKindWord(word string) bool {
	return match.IsTypeWord(word) || kindWords[word] || slices.ContainsFunc(kindStems, func(stem string) bool { return strings.HasPrefix(word, stem) })
}

// isParticle reports whether the word is small, such as "of" or "din": people write the
// same name with it and without it.
func isParticle(word string) bool { return word == "din" || match.IsStopword(word) }

func containsAll(list, words []string) bool {
	return !slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(list, w) })
}

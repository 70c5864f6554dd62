package importer

import (
	"context"
	"slices"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/store"
	"liaison/internal/text"
)

// nameForms returns the folded forms in which a name is looked up: as it is, without
// legal forms, with vowels that were doubled for want of marks, with words joined where
// a blank stands for an apostrophe, and in the other forms of Han characters.
func nameForms(name string) (out []string) {
	folded := text.Fold(name)
	bare := withoutLegalForm(folded)
	forms := append([]string{folded, bare, undoubled.Replace(bare)}, text.Elided(bare)...)
	for _, form := range append(forms, text.HanForms(bare)...) {
		if form != "" && !slices.Contains(out, form) {
			out = append(out, form)
		}
	}
	return out
}

// withoutLegalForm returns a folded name without the legal forms at its ends, which
// folding leaves as one word or, where they have points, as letters: "sl", "s l".
func withoutLegalForm(folded string) string {
	words := strings.Fields(folded)
	for n := 1; n > 0; words = words[:len(words)-n] {
		n = legalFormAtEnd(words)
	}
	for len(words) > 1 && legalForms[words[0]] {
		words = words[1:]
	}
	return strings.Join(words, " ")
}

// legalFormAtEnd returns how many of the last words are a legal form, 0 for none. One
// word always stays.
func legalFormAtEnd(words []string) int {
	for n := min(4, len(words)-1); n > 0; n-- {
		last := words[len(words)-n:]
		joined := strings.Join(last, "")
		if n == 1 && legalForms[joined] || n > 1 && spelledForms[joined] && !slices.ContainsFunc(last, func(w string) bool { return len(w) > 2 }) {
			return n
		}
	}
	return 0
}

// spelledForms are the legal forms that are written with points between their letters.
var spelledForms = wordSet(`sl slu sa sau sas sarl srl srls spa ev zu ops as bv nv ag ab oy doo dd ad kft zrt spzoo spzo scarl aps vzw asbl sro ou aisbl scrl crl lda eood ood ry mbh`)

// spellings are the names of a graph that have other forms than the one in which the
// store finds them: of each such form, the folded names. A store finds a name by its
// folded form only, so that without them "X University" would not meet a stored
// "X University, SL", though "X University, SL" meets a stored "X University".
type spellings map[uint64][]string

// readSpellings reads the names in force that others than the source say, acronyms
// aside.
func readSpellings(ctx context.Context, s store.Reader, but collab.ID) (spellings, error) {
	out := spellings{}
	labels := []string{string(collab.DisplayName), string(collab.Label), string(collab.Translation), string(collab.Alias)}
	err := s.Scan(ctx, store.Scan{Class: collab.ClassName, Labels: labels, Selection: collab.Selection{At: collab.Now()}}, func(c collab.Claim) error {
		if n, ok := c.(*collab.Name); ok && n.SourceID != but {
			out.add(n.Value)
		}
		return nil
	})
	return out, err
}

// add notes the forms of a name.
func (p spellings) add(name string) {
	forms := nameForms(name)
	for _, form := range forms[min(1, len(forms)):] {
		if at := hashOf(form); !slices.Contains(p[at], forms[0]) {
			p[at] = append(p[at], forms[0])
		}
	}
}

// of returns the forms, and behind them the folded names that share one with them.
func (p spellings) of(forms []string) []string {
	for _, form := range forms[:len(forms):len(forms)] {
		for _, name := range p[hashOf(form)] {
			if !slices.Contains(forms, name) {
				forms = append(forms, name)
			}
		}
	}
	return forms
}

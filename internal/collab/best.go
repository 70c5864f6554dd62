package collab

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
)

// Compare orders statements best first by what all statements have (rule 4):
// stated before implied before derived; pages and registers before references
// before uploads; the newest source, an undated one last; then id. CompareClaims
// is the whole rule.
func Compare(a, b *Statement) int { return compare(a, b, 0, 0) }

// CompareClaims orders claims of one class best first (rule 4): stated before
// implied before derived; a name that is not written all in capitals before one
// that is; pages and registers before references before uploads; the claim's own
// order, none last; the newest source, an undated one last; then id.
func CompareClaims[C Claim](a, b C) int { return compareClaims(a, b, nameInCapitals[C]) }

// compareClaims does what CompareClaims does, with the function inCapitals in place of
// the rule of what is written in capitals.
func compareClaims[C Claim](a, b C, inCapitals func(C) bool) int {
	capitals := 0
	switch ca, cb := inCapitals(a), inCapitals(b); {
	case ca && !cb:
		capitals = 1
	case cb && !ca:
		capitals = -1
	}
	return compare(a.Base(), b.Base(), capitals, CompareOrder(orderOf(a), orderOf(b)))
}

func compare(a, b *Statement, capitals, order int) int {
	if c := cmp.Or(
		cmp.Compare(slices.Index(Confidences, a.Confidence), slices.Index(Confidences, b.Confidence)),
		capitals,
		cmp.Compare(originRank(a.Origin), originRank(b.Origin)),
		order,
	); c != 0 {
		return c
	}
	return cmp.Or(cmp.Compare(b.Published.lastDay(), a.Published.lastDay()), cmp.Compare(a.ID, b.ID))
}

// orderOf is the place that the source gives the claim among others of its kind,
// nil where it gives none.
func orderOf(c Claim) *int32 {
	switch c := c.(type) {
	case *Identifier:
		return c.Order
	case *Text:
		return c.Order
	case *Relation:
		return c.Order
	}
	return nil
}

// CompareOrder orders the places that sources give; nil comes last.
func CompareOrder(a, b *int32) int {
	switch {
	case a == nil && b == nil:
		return 0
	case a == nil:
		return 1
	case b == nil:
		return -1
	}
	return cmp.Compare(*a, *b)
}

// nameInCapitals tells whether the claim is a name written all in capitals. An
// acronym is meant to be.
func nameInCapitals[C Claim](c C) bool {
	n, ok := Claim(c).(*Name)
	return ok && n.Type != Acronym && InCapitals(n.Value)
}

// InCapitals tells whether the text has capital letters and no small ones, as
// "UNIVERSITY OF PORTO" has. A text in a script without capitals is not in capitals.
func InCapitals(text string) bool {
	capitals := 0
	for _, r := range text {
		switch {
		case unicode.IsLower(r):
			return false
		case unicode.IsUpper(r):
			capitals++
		}
	}
	return capitals > 1
}

func originRank(o Origin) int {
	switch o {
	case Page, Registry:
		return 0
	case Reference:
		return 1
	}
	return 2
}

// Best is the best claim of the list that passes, the zero value for none.
func Best[C Claim](list []C, pass func(C) bool) (best C) {
	return bestOf(list, pass, nameInCapitals[C])
}

// BestPlace is the best location of the list that passes, nil for none. name gives
// the name of a place: one written all in capitals comes after others, as a name does
// (rule 4).
func BestPlace(list []*Relation, pass func(*Relation) bool, name func(place ID) string) *Relation {
	return bestOf(list, pass, func(r *Relation) bool { return InCapitals(name(r.To)) })
}

func bestOf[C Claim](list []C, pass, inCapitals func(C) bool) (best C) {
	found := false
	for _, c := range list {
		if pass(c) && (!found || compareClaims(c, best, inCapitals) < 0) {
			best, found = c, true
		}
	}
	return best
}

// BestName is the name to show (rule 21): in each language in turn the best of
// type DISPLAY, then LABEL, then TRANSLATION. Where no language has one, it is the
// best DISPLAY, else LABEL, TRANSLATION or ALIAS in any language, and an ACRONYM only
// where there is nothing else. No languages means English. The result is nil only
// where there is no name.
func BestName(names []*Name, languages []string) *Name {
	if len(languages) == 0 {
		languages = []string{"en"}
	}
	for _, language := range languages {
		for _, t := range []NameType{DisplayName, Label, Translation} {
			if n := Best(names, func(n *Name) bool { return n.Type == t && inLanguage(n.Language, language) }); n != nil {
				return n
			}
		}
	}
	for _, t := range []NameType{DisplayName, Label, Translation, Alias, Acronym} {
		if n := Best(names, func(n *Name) bool { return n.Type == t }); n != nil {
			return n
		}
	}
	return nil
}

// inLanguage reports whether a tag is in the wanted language by the basic filtering of
// RFC 4647: "zh-Hans" is in "zh".
func inLanguage(tag, wanted string) bool {
	if len(tag) < len(wanted) || !strings.EqualFold(tag[:len(wanted)], wanted) {
		return false
	}
	return len(tag) == len(wanted) || tag[len(wanted)] == '-'
}

// BestText is the best text of the topic, nil for none.
func BestText(texts []*Text, topic TextTopic) *Text {
	return Best(texts, func(t *Text) bool { return t.Topic == topic })
}

// BestIdentifier is the best identifier of one of the schemes, nil for none.
func BestIdentifier(list []*Identifier, schemes ...string) *Identifier {
	return Best(list, func(c *Identifier) bool { return slices.Contains(schemes, c.Scheme) })
}

// BestPeriod is the value of the best PERIOD, "" for none.
func BestPeriod(texts []*Text) EDTF {
	if t := BestText(texts, PeriodTopic); t != nil {
		return EDTF(t.Value)
	}
	return ""
}

// TypesOf are the institution types that texts give, in enum order, each once.
func TypesOf(texts []*Text) []InstitutionType {
	var out []InstitutionType
	for _, t := range InstitutionTypes {
		if slices.ContainsFunc(texts, func(x *Text) bool {
			return x.Topic == InstitutionTypeTopic && x.Value == string(t)
		}) {
			out = append(out, t)
		}
	}
	return out
}

package collab

import (
	"cmp"
	"slices"
	"strings"
)

// Compare orders statements best first (rule 4): stated before implied before
// derived; pages and registers before references before uploads; the newest
// source, an undated one last; then id.
func Compare(a, b *Statement) int {
	return cmp.Or(
		cmp.Compare(slices.Index(Confidences, a.Confidence), slices.Index(Confidences, b.Confidence)),
		cmp.Compare(originRank(a.Origin), originRank(b.Origin)),
		cmp.Compare(b.Published.lastDay(), a.Published.lastDay()),
		cmp.Compare(a.ID, b.ID),
	)
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
	found := false
	for _, c := range list {
		if pass(c) && (!found || Compare(c.Base(), best.Base()) < 0) {
			best, found = c, true
		}
	}
	return best
}

// BestName is the name to show (rule 21): in each language in turn the best of
// type DISPLAY, then LABEL, then TRANSLATION; else the best DISPLAY; else the
// best of any type. No languages means English. Nil only where there is no name.
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
	if n := Best(names, func(n *Name) bool { return n.Type == DisplayName }); n != nil {
		return n
	}
	return Best(names, func(*Name) bool { return true })
}

// inLanguage is RFC 4647's basic filtering: "zh" takes "zh-Hans".
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

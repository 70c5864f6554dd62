package match

import "strings"

// reason says for people why a candidate is one.
func (r *parsedString) reason(f *occurrence) string {
	if f.method == decided {
		return "a person decided so"
	}
	n := &r.m.names[f.name]
	parts := []string{r.reasonOfName(f)}
	add := func(k feature, text string) {
		if f.features[k] > 0 {
			parts = append(parts, text)
		}
	}
	add(fGuessed, "a word is taken for misspelt or cut short")
	if r.plainWord(f) {
		parts = append(parts, "but it is a word of other names in small letters")
	}
	add(fCountry, "its country fits")
	if r.inOtherCountry(f) {
		parts = append(parts, "it is in "+r.m.organisations[f.organisation].Country+", but "+r.givenCountry+" is given")
	} else if r.givenCountry == "" {
		add(fOtherCountry, "another country is named")
		add(fForeignCity, "a city of another country is named")
	}
	add(fCity, "its city fits")
	if f.method != inPart {
		add(fSharers, "others have the same name")
	}
	if f.features[fWithin] > 0.5 {
		parts = append(parts, "a longer name stands there")
	}
	if r.m.organisations[n.organisation].ID != r.m.organisations[f.organisation].ID {
		parts = append(parts, "it took the place of that one")
	}
	return strings.Join(parts, "; ")
}

// reasonOfName says which name was found and how.
func (r *parsedString) reasonOfName(f *occurrence) string {
	n := &r.m.names[f.name]
	switch {
	case f.method == asAcronym:
		return "acronym " + n.claim.Value
	case f.method == inPart:
		return "most words of the name " + n.claim.Value
	case n.kind == short:
		return "the name " + n.claim.Value + " without its place"
	case f.method == asWritten:
		return "the name " + n.claim.Value
	case f.method == anyOrder:
		return "the words of " + n.claim.Value + " in another order"
	}
	return "the name " + n.claim.Value + ", written otherwise"
}

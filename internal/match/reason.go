package match

import "strings"

// reason says for people why a candidate is one.
func (r *parsedString) reason(f *occurrence) string {
	n := &r.m.names[f.name]
	var parts []string
	switch {
	case f.method == decided:
		return "a person decided so"
	case f.method == asAcronym:
		parts = append(parts, "acronym "+n.claim.Value)
	case f.method == inPart:
		parts = append(parts, "most words of the name "+n.claim.Value)
	case n.kind == short:
		parts = append(parts, "the name "+n.claim.Value+" without its city")
	case f.method == asWritten:
		parts = append(parts, "the name "+n.claim.Value)
	case f.method == anyOrder:
		parts = append(parts, "the words of "+n.claim.Value+" in another order")
	default:
		parts = append(parts, "the name "+n.claim.Value+", written otherwise")
	}
	add := func(k feature, text string) {
		if f.x[k] > 0 {
			parts = append(parts, text)
		}
	}
	add(fGuessed, "a word is taken for misspelt or cut short")
	add(fCountry, "its country fits")
	if r.inOtherCountry(f) {
		parts = append(parts, "it is in "+r.m.entities[f.entity].Country+", but "+r.givenCountry+" is given")
	} else if r.givenCountry == "" {
		add(fOtherCountry, "another country is named")
	}
	add(fCity, "its city fits")
	if f.method != inPart {
		add(fSharers, "others have the same name")
	}
	if f.x[fWithin] > 0.5 {
		parts = append(parts, "a longer name stands there")
	}
	if r.m.entities[n.entity].ID != r.m.entities[f.entity].ID {
		parts = append(parts, "it took the place of that one")
	}
	return strings.Join(parts, "; ")
}

package match

import "strings"

// Ground is one thing that speaks for or against a candidate: which name was found and
// how, which comes first, and what else was looked at.
type Ground string

// The grounds.
const (
	Decided           Ground = "DECIDED"
	ByAcronym         Ground = "ACRONYM"
	ByMostWords       Ground = "MOST_WORDS"
	WithoutPlace      Ground = "WITHOUT_PLACE"
	ByName            Ground = "NAME"
	InOtherOrder      Ground = "OTHER_ORDER"
	WrittenOtherwise  Ground = "WRITTEN_OTHERWISE"
	WordGuessed       Ground = "WORD_GUESSED"
	PlainWord         Ground = "PLAIN_WORD"
	CountryFits       Ground = "COUNTRY_FITS"
	CountryDiffers    Ground = "COUNTRY_DIFFERS"
	OtherCountryNamed Ground = "OTHER_COUNTRY_NAMED"
	ForeignCityNamed  Ground = "FOREIGN_CITY_NAMED"
	CityFits          Ground = "CITY_FITS"
	NameShared        Ground = "NAME_SHARED"
	InLongerName      Ground = "IN_LONGER_NAME"
	TookPlace         Ground = "TOOK_PLACE"
	WholeOfNamed      Ground = "WHOLE_OF_NAMED"
)

// grounds lists what speaks for and against a candidate.
func (r *parsedString) grounds(f *occurrence) []Ground {
	if f.method == decided {
		return []Ground{Decided}
	}
	n := &r.m.names[f.name]
	out := []Ground{r.groundOfName(f)}
	add := func(applies bool, g Ground) {
		if applies {
			out = append(out, g)
		}
	}
	differs := r.inOtherCountry(f)
	unasked := !differs && r.givenCountry == ""
	add(f.features[fGuessed] > 0, WordGuessed)
	add(r.plainWord(f), PlainWord)
	add(f.features[fCountry] > 0, CountryFits)
	add(differs, CountryDiffers)
	add(unasked && f.features[fOtherCountry] > 0, OtherCountryNamed)
	add(unasked && f.features[fForeignCity] > 0, ForeignCityNamed)
	add(f.features[fCity] > 0, CityFits)
	add(f.method != inPart && f.features[fSharers] > 0, NameShared)
	add(f.features[fWithin] > 0.5, InLongerName)
	add(r.m.organisations[n.organisation].ID != r.m.organisations[f.organisation].ID, TookPlace)
	return out
}

// groundOfName says which kind of name was found and how.
func (r *parsedString) groundOfName(f *occurrence) Ground {
	switch {
	case f.method == asAcronym:
		return ByAcronym
	case f.method == inPart:
		return ByMostWords
	case r.m.names[f.name].kind == short:
		return WithoutPlace
	case f.method == asWritten:
		return ByName
	case f.method == anyOrder:
		return InOtherOrder
	}
	return WrittenOtherwise
}

// reason says the grounds in English, for people.
func (r *parsedString) reason(f *occurrence, grounds []Ground) string {
	values := strings.NewReplacer("{name}", r.m.claims[f.name].Value, "{country}", r.m.organisations[f.organisation].Country, "{given}", r.givenCountry)
	parts := make([]string, len(grounds))
	for i, g := range grounds {
		parts[i] = values.Replace(words[g])
	}
	return strings.Join(parts, "; ")
}

// words are the grounds in English. WholeOfNamed has none here: it is said where a candidate
// is exchanged for what it is part of.
var words = map[Ground]string{
	Decided:           "a person decided so",
	ByAcronym:         "acronym {name}",
	ByMostWords:       "most words of the name {name}",
	WithoutPlace:      "the name {name} without its place",
	ByName:            "the name {name}",
	InOtherOrder:      "the words of {name} in another order",
	WrittenOtherwise:  "the name {name}, written otherwise",
	WordGuessed:       "a word is taken for misspelt or cut short",
	PlainWord:         "but it is a word of other names in small letters",
	CountryFits:       "its country fits",
	CountryDiffers:    "it is in {country}, but {given} is given",
	OtherCountryNamed: "another country is named",
	ForeignCityNamed:  "a city of another country is named",
	CityFits:          "its city fits",
	NameShared:        "others have the same name",
	InLongerName:      "a longer name stands there",
	TookPlace:         "it took the place of that one",
}

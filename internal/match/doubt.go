package match

import (
	"slices"
	"unicode/utf8"
)

// doubtCap is the highest score of a doubtful candidate, whatever speaks for it. It is less
// than acceptThreshold.
const doubtCap = 0.5

// clearAcronym is the least score of an acronym that stands with its places and nothing
// else, if exactly one organisation of its country has it. The fitted weights alone would
// give less: in the gold strings, an acronym often belongs to an organisation in no register.
const clearAcronym = 0.65

// isDoubtful reports whether a candidate is likely something else: an organisation that is
// in another country than the given or named one, a plain word that is also an acronym, a
// university within the name of its hospital, a piece of a longer name, or the owner of another that is named.
func (r *parsedString) isDoubtful(f *occurrence) bool {
	return r.inOtherCountry(f) || r.namesOtherCountry(f) || r.isNamesakeElsewhere(f) || r.plainWord(f) || r.isHospitalOf(f) || r.cutByHyphen(f) || r.goesOnAsAnother(f) || f.features[fLeftQualifier] > 0 || r.ownsTheOther(f)
}

// ownsTheOther reports whether the affiliation only says that another institution belongs to the organisation: a
// hospital that is "corporate member of Freie Universität Berlin and Humboldt-Universität zu Berlin" is neither of them.
func (r *parsedString) ownsTheOther(f *occurrence) bool {
	for i := 0; i+1 < f.from; i++ {
		if r.words[i].plain == "corporate" && r.words[i+1].plain == "member" && r.words[i].part == r.words[f.from].part {
			return true
		}
	}
	return false
}

// inOtherCountry reports whether the organisation is known to be in another country
// than the one the caller gave.
func (r *parsedString) inOtherCountry(f *occurrence) bool {
	return r.givenCountry != "" && r.country(r.m.organisations[f.organisation].Country, f.from, f.to) < 0
}

// namesOtherCountry reports whether the affiliation names another country than that of the
// organisation: "Soochow University, Taipei, Taiwan" is not the one in China. Beside another
// likely candidate it does not count, because the country may be that one's.
func (r *parsedString) namesOtherCountry(f *occurrence) bool {
	part := r.words[f.from].part
	return f.features[fOtherCountry] > 0 && !f.accompanied &&
		slices.ContainsFunc(r.countries, func(c mention) bool { return c.sure && r.tokens[c.from].part == part })
}

// isNamesakeElsewhere reports whether others have the same name and the affiliation names a
// city of another country than the organisation's: in "University of Victoria, Melbourne",
// the one in Canada is not meant. As above, another likely candidate may explain the city.
func (r *parsedString) isNamesakeElsewhere(f *occurrence) bool {
	return f.features[fSharers] > 0 && f.features[fForeignCity] > 0 && !f.accompanied
}

// isHospitalOf reports whether a university's name stands within the name of its
// hospital, which is another institution: "Heidelberg University Hospital", "University
// Hospital Bonn", "First Affiliated Hospital of Soochow University".
func (r *parsedString) isHospitalOf(f *occurrence) bool {
	x := &f.features
	return x[fEducation] > 0 && x[fHealthcare] == 0 && (x[fRightHospital] > 0 || x[fHospitalOf] > 0 || r.hospitalWithin(f))
}

// hospitalWithin reports whether a word for hospitals that is not in the name stands
// between its words.
func (r *parsedString) hospitalWithin(f *occurrence) bool {
	for i := f.from; i <= f.to && f.extraWords > 0; i++ {
		if r.saysHospital(i) && !slices.Contains(r.m.nameWords(f.name), r.ids[i]) {
			return true
		}
	}
	return false
}

// cutByHyphen reports whether a name ends inside a hyphened word: the University of
// Koblenz is not the University of Koblenz-Landau. A hyphen before an acronym or behind a
// word that says what the organisation is joins two names: "Hubrecht Institute-KNAW".
func (r *parsedString) cutByHyphen(f *occurrence) bool {
	next := r.at[f.to] + 1
	if f.method > inPart || next == len(r.tokens) || r.tokens[next].gap != gapHyphen {
		return false
	}
	t := &r.tokens[next]
	return !t.digit && (!t.upper || r.allCaps) && !typeWords[r.words[f.to].word]
}

// goesOnAsAnother reports whether a name goes on in the string as that of another one:
// with "of" and no place ("Tianjin University of Traditional Chinese Medicine"), with a word
// between its own ("Gujarat Technological University"), or with "University" where the
// organisation is none ("Chang Gung University" is not Chang Gung Memorial Hospital).
func (r *parsedString) goesOnAsAnother(f *occurrence) bool {
	x := &f.features
	if f.method == inPart && f.extraWords > 0 && x[fUniversity] > 0 && x[fCommas] == 0 {
		return true
	}
	next := f.to + 1
	if f.method == asAcronym || next >= len(r.words) || r.gapBefore(next) >= gapComma {
		return false
	}
	if x[fRightOf] > 0 {
		return x[fUniversity] > 0 && !r.inPlace(r.at[next])
	}
	return r.words[next].word == "university" && r.at[next] == r.at[f.to]+1 &&
		x[fUniversity] == 0 && x[fEducation] == 0 && canonical[r.words[f.to].plain] == ""
}

// plainWord reports whether an acronym is a single word in small letters that names
// have as a word: "test" is more likely the word.
func (r *parsedString) plainWord(f *occurrence) bool {
	if f.method != asAcronym || f.from != f.to {
		return false
	}
	t := &r.words[f.from]
	_, known := r.m.vocab[t.word]
	return known && !t.upper && !t.title
}

// isAcronymWithPlaces reports whether the string is an acronym with the country or city of
// its organisation and nothing else but places, and only one organisation of that country
// has the acronym: "KTU, Lithuania", "Empa, Dübendorf".
func (r *parsedString) isAcronymWithPlaces(f *occurrence) bool {
	n := &r.m.names[f.name]
	t := &r.words[f.from]
	if f.method != asAcronym || n.compatriots > 0 || f.features[fCountry] == 0 && f.features[fCity] == 0 {
		return false
	}
	if !t.upper && (!t.title || utf8.RuneCountInString(t.plain) < longAcronym) {
		return false
	}
	for i := range r.words {
		if (i < f.from || i > f.to) && !r.words[i].digit && !r.inPlace(r.at[i]) {
			return false
		}
	}
	return true
}

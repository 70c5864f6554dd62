package match

import (
	"math"
	"slices"
	"unicode/utf8"

	"liaison/internal/collab"
)

var typeFeatures = map[collab.InstitutionType]feature{
	"EDUCATION": fEducation, "HEALTHCARE": fHealthcare, "FACILITY": fFacility, "GOVERNMENT": fGovernment, "NONPROFIT": fNonprofit,
}

// indicator returns 1 for true and 0 for false.
func indicator(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// describe computes those features of an occurrence that do not depend on other candidates.
func (r *parsedString) describe(f *occurrence) {
	r.describeName(f)
	r.describeNeighbours(f)
	r.describePlaces(f)
	r.describeOrganisation(f)
	multiply(f.features[:], baseFeatures, ownProducts[:])
}

// describeName fills in how the name is found and what name it is.
func (r *parsedString) describeName(f *occurrence) {
	n := &r.m.names[f.name]
	x := &f.features
	x[fBias] = 1
	x[fAsWritten] = indicator(f.method == asWritten)
	x[fAnyOrder] = indicator(f.method == anyOrder)
	x[fSwapped] = indicator(f.method == anyOrder && plainBag(r.words[f.from:f.to+1]) == n.unorderedKey)
	x[fInPart] = indicator(f.method == inPart)
	x[fAcronym] = indicator(f.method == asAcronym)
	x[fShortAcronym] = indicator(f.method == asAcronym && f.from == f.to && len(r.words[f.from].plain) <= 3)
	x[fTitleAcronym] = indicator(f.method == asAcronym && !r.words[f.from].upper)
	x[fMissing] = float64(f.missingShare)
	x[fMaxMissingIDF] = float64(f.maxMissingIDF) / 10
	x[fMissingTypeWord] = indicator(f.missingTypeWord)
	x[fPrefix] = indicator(f.method == inPart && f.prefix && f.ordered)
	x[fExtra] = math.Log1p(float64(f.extraWords))
	x[fGuessed] = math.Log1p(float64(f.guessedWords))
	x[fGuessedRarest] = indicator(f.guessedRarest || f.method < inPart && r.guessesRarest(f))
	x[fExtraIDF] = float64(f.extraIDF) / 10
	x[fOneWord] = indicator(f.method != asAcronym && n.n == 1)
	x[fTwoWords] = indicator(n.n == 2)
	x[fWeight] = min(float64(n.weight)/10, 4)
	x[fMaxIDF] = float64(n.maxIDF) / 10
	x[fShown] = indicator(n.kind == official && r.m.claims[f.name].Common.Type == collab.DisplayName)
	x[fAlias] = indicator(n.kind == alias)
	x[fShort] = indicator(n.kind == short)
	x[fWhole] = indicator(f.from == 0 && f.to == len(r.words)-1)
	weight := float32(0)
	for _, w := range r.idf[f.from : f.to+1] {
		weight += w
	}
	x[fShare] = float64(weight / max(r.total, 1))
	x[fInner] = indicator(n.n > 0 && subunitWords[r.m.spelled[r.m.words[n.from]]])
	x[fUniversity] = indicator(r.m.university >= 0 && slices.Contains(r.m.nameWords(f.name), r.m.university))
}

// describeNeighbours fills in what stands within and beside the name.
func (r *parsedString) describeNeighbours(f *occurrence) {
	x := &f.features
	from, to := r.at[f.from], r.at[f.to]
	commas := 0
	for _, t := range r.tokens[from+1 : to+1] {
		if t.gap >= gapComma {
			commas++
		}
	}
	x[fCommas] = math.Log1p(float64(commas))
	hyphen := r.tokens[from].gap == gapHyphen || to+1 < len(r.tokens) && r.tokens[to+1].gap == gapHyphen
	x[fHyphen] = indicator(hyphen && f.method != asAcronym)
	x[fHyphenAcronym] = indicator(hyphen && f.method == asAcronym)

	x[fLeftBound] = indicator(from == 0 || r.tokens[from].gap >= gapComma)
	if x[fLeftBound] == 0 {
		t := &r.tokens[from-1]
		x[fLeftStop] = indicator(t.stop)
		x[fLeftWord], x[fLeftGeneric] = r.neighbour(f.from-1, from-1)
		x[fLeftQualifier] = indicator(qualifiers[t.word] && !subjects[t.plain] && r.tokens[from].gap < gapComma)
	}
	x[fRightBound] = indicator(to+1 == len(r.tokens) || r.tokens[to+1].gap >= gapComma)
	if x[fRightBound] == 0 {
		t := &r.tokens[to+1]
		x[fRightOf] = indicator(t.stop && continues[t.plain])
		x[fRightStop] = indicator(t.stop) - x[fRightOf]
		x[fRightWord], x[fRightGeneric] = r.neighbour(f.to+1, to+1)
		x[fRightPlace] = indicator(!t.stop && r.inPlace(to+1) && !r.inOwnCity(r.m.names[f.name].organisation, to+1))
		x[fRightHospital] = indicator(r.hospitalFollows(f.to))
	}
	x[fHospitalOf] = indicator(r.belongsToHospital(from))
}

// hospitalFollows reports whether a word for hospitals stands within a few words behind the
// word to, in the same name: not behind a comma, the end of a sentence, a footnote's number
// or the beginning of a department ("University of Oslo 2 Department of Clinical Medicine").
func (r *parsedString) hospitalFollows(to int) bool {
	for i := to + 1; i < min(to+1+maxHospitalWords, len(r.words)); i++ {
		before := &r.tokens[r.at[i]-1]
		if r.gapBefore(i) >= gapComma || conjunctions[before.plain] || r.endsSentence(i-1) || r.words[i].digit || r.words[i].word == "department" {
			return false
		}
		if r.saysHospital(i) {
			return true
		}
	}
	return false
}

// endsSentence reports whether a full stop follows a word that is too long for an abbreviation.
func (r *parsedString) endsSentence(i int) bool {
	return r.words[i].dot && utf8.RuneCountInString(r.words[i].plain) >= longWord
}

// longWord is the fewest letters of a word that is taken for written in full.
const longWord = 6

// saysHospital reports whether a word says that a name is a hospital's, as "Hospital" or
// the second word of "Medical Center".
func (r *parsedString) saysHospital(i int) bool {
	return hospitalWords[r.words[i].word] && r.words[i].plain != "clinical" || i > 0 && r.words[i].word == "center" && r.words[i-1].word == "medical"
}

// belongsToHospital reports whether the words before a token say that a hospital is
// affiliated with what is named there: "Affiliated Hospital of", up to a comma.
func (r *parsedString) belongsToHospital(from int) bool {
	belongs := false
	for i := from - 1; i >= max(0, from-5) && r.tokens[i+1].gap < gapComma; i-- {
		if t := &r.tokens[i]; hospitalWords[t.word] && t.plain != "clinical" || affiliatedWords[t.plain] {
			belongs = true
		} else if !t.stop || conjunctions[t.plain] {
			break
		}
	}
	return belongs
}

// Words behind a name with which it goes on, and words that join a hospital to its
// university.
var (
	continues       = wordSet(`of for de des du da do dos della di fur voor och og`)
	affiliatedWords = wordSet(`affiliated affiliate attached`)
)

// qualifiers are words before a name that make it another, longer one: "Metropolitan
// State University of Denver".
var qualifiers = wordSet(`state national northern southern western eastern central north south west east northwest northeast southwest
	southeast metropolitan technical medical catholic free islamic agricultural normal international autonomous applied federal new first
	second third royal imperial great royale ural`)

// subjects are words that are read as qualifiers but name what is taught: "School of
// Medicine University of Aberdeen".
var subjects = wordSet(`medicine medicina medecine medizin agriculture agricultura`)

// guessesRarest reports whether the rarest word of a name that stands in the string is
// a guess.
func (r *parsedString) guessesRarest(f *occurrence) bool {
	for i := f.from; i <= f.to; i++ {
		if r.words[i].misspelt && r.idf[i] >= r.m.names[f.name].maxIDF {
			return true
		}
	}
	return false
}

// inOwnCity reports whether a token belongs to the name of a city of the organisation.
func (r *parsedString) inOwnCity(o int32, token int) bool {
	return slices.ContainsFunc(r.cities, func(c mention) bool {
		return c.from <= token && token <= c.to && slices.Contains(r.m.citiesOf(o), c.key)
	})
}

// maxHospitalWords is how many words behind a university's name its hospital's name may
// end: "Tianjin Medical University Cancer Institute and Hospital".
const maxHospitalWords = 4

// neighbour returns the idf of the word beside a name, and whether it is a usual word
// of affiliations; twice 0 where the token is a stopword, a number or in a place's name.
func (r *parsedString) neighbour(word, token int) (idf, generic float64) {
	t := &r.tokens[token]
	if word < 0 || word >= len(r.words) || r.at[word] != token || t.stop || t.digit || r.inPlace(token) {
		return 0, 0
	}
	if canonical[t.plain] != "" || subunitWords[t.word] {
		return 0, 1
	}
	return float64(r.idf[word]) / 10, 0
}

// describePlaces fills in what countries and cities stand beside the name.
func (r *parsedString) describePlaces(f *occurrence) {
	x := &f.features
	o := r.m.names[f.name].organisation
	from, to := r.at[f.from], r.at[f.to]
	country := r.country(r.m.organisations[o].Country, from, to)
	x[fCountry], x[fOtherCountry] = indicator(country > 0), indicator(country < 0)
	city := r.city(o, from, to)
	x[fCity], x[fOtherCity] = indicator(city.own), indicator(city.other)
	if country == 0 { // a country that is named says more than the country of a city
		x[fHomeCity], x[fForeignCity] = indicator(city.home), indicator(city.foreign)
	}
	n := &r.m.names[f.name]
	sharers := n.sharers
	if country > 0 { // those in other countries are not meant
		sharers = n.compatriots
	}
	x[fSharers] = math.Log1p(float64(sharers))
	x[fShortSharers] = x[fShort] * x[fSharers]
	x[fWholeSharers] = x[fWhole] * x[fSharers]
	x[fSharersCity] = x[fSharers] * x[fCity]
}

// describeOrganisation fills in what is known of the organisation.
func (r *parsedString) describeOrganisation(f *occurrence) {
	x := &f.features
	at := r.m.names[f.name].organisation
	o := &r.m.organisations[at]
	x[fChildren] = math.Log1p(float64(r.m.children[at])) / 3
	x[fInactive] = indicator(o.Status != "ACTIVE" && o.Status != "")
	for _, t := range o.Types {
		if k, ok := typeFeatures[t]; ok {
			x[k] = 1
		}
	}
}

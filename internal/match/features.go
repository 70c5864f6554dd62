package match

// feature is one input of the two logistic regressions that score candidates: a
// number, mostly between 0 and 1.
type feature int

// Features of the name that was found and of the place where it stands.
const (
	fBias      feature = iota
	fAsWritten         // the words as they are written
	fAnyOrder          // the words in another order
	fSwapped           // … as they are written: "Washington University" is not the University of Washington
	fInPart            // most of the words
	fAcronym           // an acronym
	fShortAcronym
	fTitleAcronym    // an acronym with a capital first and small letters
	fMissing         // share of the name's weight that the string does not have
	fMaxMissingIDF   // idf of the rarest missing word
	fMissingTypeWord // a missing word says what the organisation is, as "hospital"
	fPrefix          // only words at the name's end are missing
	fExtra           // other words stand within
	fCommas          // commas stand within
	fGuessed         // words stand for another one, misspelt or cut short
	fGuessedRarest   // … the rarest word of the name among them
	fExtraIDF        // idf of the rarest word within that is not in the name
	fOneWord
	fTwoWords
	fWeight // sum of the idf of the name's words
	fMaxIDF // idf of its rarest word
	fShown  // the name that is shown of the organisation
	fAlias
	fShort // the name without the city at its end
	fShortSharers
	fSharers     // how many other organisations have the name, in the country if that is named
	fSharersCity // … and the string names a city of this one
	fWhole       // the name is the whole string
	fWholeSharers
	fShare      // share of the string's weight
	fLeftBound  // a comma or the beginning stands before
	fLeftStop   // a stopword as "of", "at" stands before
	fRightBound // a comma or the end stands after
	fRightStop
	fRightOf     // "of", "for" stand after: the name goes on
	fLeftWord    // idf of the word that stands directly before
	fRightWord   // idf of the word that stands directly after
	fLeftGeneric // that word is a usual word of affiliations
	fRightGeneric
	fLeftQualifier // … one as "state", "national": of a longer name
	fRightPlace    // a place that is not the organisation's stands directly after
	fRightHospital // "hospital" or the like follows within two words
	fHospitalOf    // "hospital of" or "affiliated to" stands before
	fHyphen        // a hyphen joins the name to another word
	fHyphenAcronym
	fCountry // the string names the organisation's country
	fOtherCountry
	fCity // the string names its city, outside of the name
	fOtherCity
	fHomeCity    // it names another city of its country
	fForeignCity // it names a city of another country
	fInner       // the name's first word is one of subunits and institutes
	fUniversity  // a word of the name is "university"
	fChildren    // how many organisations are part of it
	fInactive
	fEducation
	fHealthcare
	fFacility
	fGovernment
	fNonprofit
	baseFeatures
)

// ownProducts are products of two of those features: what place names say depends on
// how the name was found, and beside a hospital they say little of its university.
var ownProducts = [ownProductCount][2]feature{
	{fRightHospital, fCountry}, {fRightHospital, fCity}, {fRightHospital, fAsWritten}, {fRightHospital, fEducation},
	{fHospitalOf, fCountry}, {fHospitalOf, fCity}, {fHospitalOf, fAsWritten}, {fHospitalOf, fEducation},
	{fInPart, fCountry}, {fInPart, fCity}, {fInPart, fShare}, {fInPart, fMaxIDF},
	{fAcronym, fCountry}, {fAcronym, fCity}, {fAcronym, fSharers}, {fAcronym, fShare}, {fAcronym, fLeftBound}, {fAcronym, fRightBound}, {fAcronym, fWhole}, {fShortAcronym, fCountry}, {fShortAcronym, fCity}, {fShortAcronym, fSharers},
	{fAnyOrder, fCountry}, {fAnyOrder, fCity}, {fAnyOrder, fLeftGeneric}, {fAnyOrder, fUniversity},
	{fShort, fCity}, {fShort, fCountry}, {fOneWord, fCountry}, {fOneWord, fCity}, {fOneWord, fMaxIDF},
	{fSharers, fCountry}, {fSharers, fOtherCountry}, {fOtherCountry, fWeight}, {fForeignCity, fWeight}, {fOtherCity, fMaxIDF},
	{fLeftBound, fRightBound}, {fUniversity, fRightBound}, {fUniversity, fLeftBound}, {fShare, fMaxIDF}, {fInner, fMaxIDF}, {fInner, fCity}, {fInner, fOtherCity},
	{fAlias, fMaxIDF}, {fWeight, fMaxIDF}, {fMaxIDF, fMaxIDF}, {fLeftQualifier, fCity}, {fRightPlace, fUniversity},
	{fSharers, fForeignCity}, {fSharers, fHomeCity}, {fTitleAcronym, fCity}, {fTitleAcronym, fCountry}, {fTitleAcronym, fLeftBound}, {fTitleAcronym, fRightBound}, {fTitleAcronym, fShare}, {fInactive, fAsWritten},
}

const (
	ownProductCount = 56
	ownFeatures     = baseFeatures + ownProductCount
)

// Features of a candidate among the others that were found, each measured by how
// likely those are by their own features.
const (
	fWithin     = ownFeatures + iota // a longer name stands there
	fWithinAll                       // … all of it, in any order
	fCut                             // … that goes on with a word of its own: "University North | Carolina"
	fOverlap                         // a shorter name stands there
	fOdds                            // odds against the others that stand there
	fFirst                           // none is likelier
	fAncestor                        // one that it is part of stands elsewhere
	fDescendant                      // one that is part of it stands elsewhere
	fOddsFamily                      // fOdds, where there is either
	fEducationFamily
	fGovernmentFamily
	fParentOfRival // another that stands there is part of it
	fUnrelated     // some other stands elsewhere in the affiliation
	fInnerUnrelated
	fAfter       // … after it
	fBefore      // … before it
	fPeerCountry // … of its country
	fPeerForeign // … of another country
	fPeerCountrySharers
	fPeerHealthcare // … that is a hospital
	fLostHospital   // another segment names a hospital that is none of the candidates
	fLostHospitalEducation
	fLostInstitute // … an institute, by how rare its words are
	fLostInstituteEducation
	fLostInstituteChildren
	fLostUniversity
	fOtherAffiliations // the string has several affiliations
	comparedFeatures
)

// amongProducts are products of two features of which one at least compares the
// candidate with others.
var amongProducts = [amongProductCount][2]feature{
	{fLostHospital, fCity}, {fLostHospital, fCountry}, {fLostInstitute, fCity}, {fLostInstitute, fGovernment}, {fLostInstitute, fNonprofit}, {fLostUniversity, fEducation},
	{fLostUniversity, fInner}, {fWithin, fAsWritten}, {fWithinAll, fUniversity}, {fUnrelated, fShare}, {fUnrelated, fUniversity}, {fUnrelated, fCity}, {fUnrelated, fAcronym},
	{fAfter, fUniversity}, {fBefore, fUniversity}, {fPeerForeign, fCountry}, {fPeerForeign, fOtherCountry}, {fPeerForeign, fCity}, {fPeerCountry, fCity}, {fPeerHealthcare, fEducation}, {fAncestor, fHealthcare},
	{fDescendant, fEducation}, {fDescendant, fUniversity}, {fOdds, fCity}, {fOdds, fAsWritten}, {fFirst, fSharers}, {fFirst, fCountry}, {fOtherAffiliations, fCountry}, {fOtherAffiliations, fUnrelated},
}

const (
	amongProductCount = 29
	allFeatures       = comparedFeatures + amongProductCount
)

// multiply fills in products of features from the index first on.
func multiply(x []float64, first feature, products [][2]feature) {
	for i, p := range products {
		x[int(first)+i] = x[p[0]] * x[p[1]]
	}
}

package match

// feature is one thing that is told of a name that was found: a number, mostly
// between 0 and 1, that the weights are of.
type feature int

// What is told of the name and the place where it stands.
const (
	fBias      feature = iota
	fAsWritten         // the very words
	fAnyOrder          // its words in another order
	fSwapped           // … of the same language: "Washington University" is not the University of Washington
	fInPart            // most of its words
	fAcronym           // its acronym
	fShortAcronym
	fMissing         // share of its weight that the string does not have
	fMaxMissingIDF   // weight of the rarest word that is missing
	fMissingTypeWord // a missing word says what it is, as "hospital"
	fPrefix          // only words at its end are missing
	fExtra           // other words stand within
	fCommas          // commas within
	fGuessed         // words that are taken for misspelt ones
	fOneWord
	fTwoWords
	fWeight // of all its words
	fMaxIDF // of its rarest word
	fShown  // the name that is shown of the entity
	fAlias
	fShort // the name without the city at its end
	fShortSame
	fSharers  // how many other entities have the name
	fSameCity // … and the city is one of the entity's
	fWhole    // it is all of the string
	fWholeSame
	fShare      // share of the string's weight
	fLeftBound  // a comma or the beginning stands before
	fLeftStop   // "of", "at" stand before
	fRightBound // a comma or the end stands after
	fRightStop
	fCountry // the string names its country
	fOtherCountry
	fCity // the string names its city, outside of the name
	fOtherCity
	fInner      // its first word is one of departments, institutes
	fUniversity // a word of it is "university"
	fChildren   // how many are part of it
	fInactive
	fEducation
	fHealthcare
	fFacility
	fGovernment
	fNonprofit
	ownFeatures
)

// What is told of it among the others that were found, each by how likely those
// are by what is told of them alone.
const (
	fWithin     = ownFeatures + iota // a longer name stands there
	fCut                             // … that goes on with a word of its own: "University North | Carolina"
	fOverlap                         // a shorter name stands there
	fOdds                            // against the others that stand there
	fFirst                           // none is likelier
	fAncestor                        // one that it is part of stands elsewhere
	fDescendant                      // one that is part of it stands elsewhere
	fOddsFamily                      // odds, where there is either
	fEducationFamily
	fGovernmentFamily
	fParentOfRival // another that stands there is part of it
	fUnrelated     // some other stands elsewhere
	fInnerUnrelated
	fAfter       // some other stands after it
	fBefore      // some other stands before it
	fPeerCountry // some other of its country
	fPeerForeign // some other of another country
	fPeerCountrySame
	allFeatures
)

package ndjson

import "math/bits"

// field is a field of a line. The names are those of the API where it has one.
type field uint8

const (
	fType field = iota
	fID
	fKind
	fName
	fNameNative
	fLang
	fAcronym
	fOrgType
	fCountry
	fCity
	fURL
	fFounded
	fProgramme
	fBudget
	fCurrency
	fValidFrom
	fValidTo
	fOrigin
	fPublished
	fSHA256
	fLanguages
	fSubject
	fValue
	fLanguage
	fNameType
	fScheme
	fTopic
	fOrder
	fMeasure
	fQualifier
	fUnit
	fPeriod
	fPeriodText
	fPlace
	fListOpen
	fFrom
	fTo
	fRole
	fStatus
	fSource
	fConfidence
	fModality
	fValid
	fObserved
	fEvidence
	fieldCount
)

// shape says which kind of JSON value a field takes.
type shape uint8

const (
	text shape = iota
	number
	textOrNumber
	yesOrNo
	texts
	places // evidence
)

var fields = [fieldCount]struct {
	name string
	shape
}{
	fType: {"type", text}, fID: {"id", text}, fKind: {"kind", text},

	fName: {"name", text}, fNameNative: {"nameNative", text}, fLang: {"lang", text}, fAcronym: {"acronym", text},
	fOrgType: {"orgType", text}, fCountry: {"country", text}, fCity: {"city", text}, fURL: {"url", text},
	fFounded: {"founded", textOrNumber}, fProgramme: {"programme", text}, fBudget: {"budget", number},
	fValidFrom: {"validFrom", text}, fValidTo: {"validTo", text},

	fOrigin: {"origin", text}, fPublished: {"published", text}, fSHA256: {"sha256", text}, fLanguages: {"languages", texts},

	fSubject: {"subject", text}, fValue: {"value", textOrNumber}, fLanguage: {"language", text}, fNameType: {"nameType", text},
	fScheme: {"scheme", text}, fTopic: {"topic", text}, fOrder: {"order", number},
	fMeasure: {"measure", text}, fQualifier: {"qualifier", text}, fUnit: {"unit", text}, fCurrency: {"currency", text},
	fPeriod: {"period", text}, fPeriodText: {"periodText", text}, fPlace: {"place", text}, fListOpen: {"listOpen", yesOrNo},
	fFrom: {"from", text}, fTo: {"to", text}, fRole: {"role", text}, fStatus: {"status", text},

	fSource: {"source", text}, fConfidence: {"confidence", text}, fModality: {"modality", text}, fValid: {"valid", text}, fObserved: {"observed", text},
	fEvidence: {"evidence", places},
}

var fieldByName = func() map[string]field {
	m := make(map[string]field, fieldCount)
	for f := range fieldCount {
		m[fields[f].name] = f
	}
	return m
}()

// set is a set of fields.
type set uint64

func setOf(list ...field) (s set) {
	for _, f := range list {
		s |= 1 << f
	}
	return s
}

func (s set) has(f field) bool { return s>>f&1 == 1 }

// first returns the first field of a set that is not empty.
func (s set) first() field { return field(bits.TrailingZeros64(uint64(s))) }

var (
	said     = setOf(fType, fSource, fConfidence, fModality, fValid, fObserved, fEvidence)
	document = setOf(fOrigin, fPublished, fURL, fSHA256, fLanguages)
	// plain are the fields of an entity line that make claims about the entity.
	plain = setOf(fName, fNameNative, fLang, fAcronym, fOrgType, fCountry, fCity, fURL, fFounded, fProgramme, fBudget,
		fCurrency, fValidFrom, fValidTo)
)

// lineFields are the fields that each type of line may have.
var lineFields = map[string]set{
	"entity":     setOf(fType, fID, fKind) | document | plain,
	"name":       setOf(fSubject, fValue, fLanguage, fNameType) | said,
	"identifier": setOf(fSubject, fScheme, fValue, fOrder) | said,
	"text":       setOf(fSubject, fTopic, fValue, fLanguage, fOrder) | said,
	"figure": setOf(fSubject, fMeasure, fValue, fQualifier, fUnit, fCurrency, fPeriod, fPeriodText, fPlace,
		fListOpen) | said,
	"relation": setOf(fKind, fFrom, fTo, fRole, fStatus, fOrder, fValidFrom, fValidTo) | said,
}

package match

import (
	_ "embed"
	"fmt"
	"math"
	"strconv"
	"strings"
)

// Weights are the weights of the two logistic regressions, in the order of Features:
// Alone of a name by itself, Among of it among the other names that were found.
type Weights struct {
	Alone, Among []float64
}

// featureNames are the names of the features in the table of weights, those of products
// made of the names of the two.
var featureNames = func() [allFeatures]string {
	names := baseNames
	for i, p := range ownProducts {
		names[int(baseFeatures)+i] = names[p[0]] + " × " + names[p[1]]
	}
	for i, p := range amongProducts {
		names[int(comparedFeatures)+i] = names[p[0]] + " × " + names[p[1]]
	}
	return names
}()

var baseNames = [allFeatures]string{
	fBias:                   "bias",
	fAsWritten:              "as written",
	fAnyOrder:               "any order",
	fSwapped:                "swapped",
	fInPart:                 "in part",
	fAcronym:                "acronym",
	fShortAcronym:           "short acronym",
	fTitleAcronym:           "title acronym",
	fMissing:                "missing",
	fMaxMissingIDF:          "max missing idf",
	fMissingTypeWord:        "missing type word",
	fPrefix:                 "prefix",
	fExtra:                  "extra",
	fCommas:                 "commas",
	fGuessed:                "guessed",
	fGuessedRarest:          "guessed rarest",
	fExtraIDF:               "extra idf",
	fOneWord:                "one word",
	fTwoWords:               "two words",
	fWeight:                 "weight",
	fMaxIDF:                 "max idf",
	fShown:                  "shown",
	fAlias:                  "alias",
	fShort:                  "short",
	fShortSharers:           "short sharers",
	fSharers:                "sharers",
	fSharersCity:            "sharers city",
	fWhole:                  "whole",
	fWholeSharers:           "whole sharers",
	fShare:                  "share",
	fLeftBound:              "left bound",
	fLeftStop:               "left stop",
	fRightBound:             "right bound",
	fRightStop:              "right stop",
	fRightOf:                "right of",
	fLeftWord:               "left word",
	fRightWord:              "right word",
	fLeftGeneric:            "left generic",
	fRightGeneric:           "right generic",
	fLeftQualifier:          "left qualifier",
	fRightPlace:             "right place",
	fRightHospital:          "right hospital",
	fHospitalOf:             "hospital of",
	fHyphen:                 "hyphen",
	fHyphenAcronym:          "hyphen acronym",
	fCountry:                "country",
	fOtherCountry:           "other country",
	fCity:                   "city",
	fOtherCity:              "other city",
	fHomeCity:               "home city",
	fForeignCity:            "foreign city",
	fInner:                  "inner",
	fUniversity:             "university",
	fChildren:               "children",
	fInactive:               "inactive",
	fEducation:              "education",
	fHealthcare:             "healthcare",
	fFacility:               "facility",
	fGovernment:             "government",
	fNonprofit:              "nonprofit",
	fWithin:                 "within",
	fWithinAll:              "within all",
	fCut:                    "cut",
	fOverlap:                "overlap",
	fOdds:                   "odds",
	fFirst:                  "first",
	fAncestor:               "ancestor",
	fDescendant:             "descendant",
	fOddsFamily:             "odds family",
	fEducationFamily:        "education family",
	fGovernmentFamily:       "government family",
	fParentOfRival:          "parent of rival",
	fUnrelated:              "unrelated",
	fInnerUnrelated:         "inner unrelated",
	fAfter:                  "after",
	fBefore:                 "before",
	fPeerCountry:            "peer country",
	fPeerForeign:            "peer foreign",
	fPeerCountrySharers:     "peer country sharers",
	fPeerHealthcare:         "peer healthcare",
	fLostHospital:           "lost hospital",
	fLostHospitalEducation:  "lost hospital education",
	fLostInstitute:          "lost institute",
	fLostInstituteEducation: "lost institute education",
	fLostInstituteChildren:  "lost institute children",
	fLostUniversity:         "lost university",
	fOtherAffiliations:      "other affiliations",
}

//go:embed weights.tsv
var weightTable string

// BuiltIn returns the weights that are built in. It panics where the table does not fit
// the features, which a test rules out.
func BuiltIn() Weights {
	w := Weights{make([]float64, ownFeatures), make([]float64, allFeatures)}
	lines := strings.Split(strings.TrimSpace(weightTable), "\n")
	if len(lines) != int(allFeatures) {
		panic(fmt.Sprintf("weights.tsv has %d lines for %d features", len(lines), allFeatures))
	}
	for k, line := range lines {
		cells := strings.Split(line, "\t")
		if len(cells) != 3 || cells[0] != featureNames[k] {
			panic(fmt.Sprintf("weights.tsv:%d is not of %s", k+1, featureNames[k]))
		}
		w.Among[k] = readWeight(cells[2])
		if feature(k) < ownFeatures {
			w.Alone[k] = readWeight(cells[1])
		}
	}
	return w
}

// Table returns the weights as weights.tsv has them, one line a feature.
func (w Weights) Table() string {
	var b strings.Builder
	for k, name := range featureNames {
		alone := ""
		if feature(k) < ownFeatures {
			alone = fmt.Sprintf("%.3g", w.Alone[k])
		}
		fmt.Fprintf(&b, "%s\t%s\t%.3g\n", name, alone, w.Among[k])
	}
	return b.String()
}

func readWeight(s string) float64 {
	w, err := strconv.ParseFloat(s, 64)
	if err != nil {
		panic("weights.tsv: " + err.Error())
	}
	return w
}

// WithWeights returns a matcher of the same names that scores with other weights.
func (m *Matcher) WithWeights(w Weights) *Matcher {
	other := *m
	other.weights = weights{w.Alone, w.Among}
	return &other
}

// WithThreshold returns a matcher of the same names that chooses candidates from another
// score on.
func (m *Matcher) WithThreshold(score float64) *Matcher {
	other := *m
	other.threshold = score
	return &other
}

// weights are Weights at work.
type weights struct{ alone, among []float64 }

func dot(a, b []float64) float64 {
	sum := 0.0
	for i := range a {
		sum += a[i] * b[i]
	}
	return sum
}

func sigmoid(x float64) float64 { return 1 / (1 + math.Exp(-x)) }

package match

import (
	_ "embed"
	"fmt"
	"math"
	"strconv"
	"strings"
)

// featureNames are the features in the order of their constants, as the table of
// weights has them.
var featureNames = [allFeatures]string{
	fBias:             "bias",
	fAsWritten:        "as written",
	fAnyOrder:         "any order",
	fSwapped:          "swapped",
	fInPart:           "in part",
	fAcronym:          "acronym",
	fShortAcronym:     "short acronym",
	fMissing:          "missing",
	fMaxMissingIDF:    "lost",
	fMissingTypeWord:  "lacks",
	fPrefix:           "prefix",
	fExtra:            "extra",
	fCommas:           "crossed",
	fGuessed:          "guessed",
	fOneWord:          "one word",
	fTwoWords:         "two words",
	fWeight:           "weight",
	fMaxIDF:           "top",
	fShown:            "shown",
	fAlias:            "alias",
	fShort:            "short",
	fShortSame:        "short same",
	fSharers:          "same",
	fSameCity:         "same city",
	fWhole:            "whole",
	fWholeSame:        "whole same",
	fShare:            "share",
	fLeftBound:        "left bound",
	fLeftStop:         "left stop",
	fRightBound:       "right bound",
	fRightStop:        "right stop",
	fCountry:          "country",
	fOtherCountry:     "other country",
	fCity:             "city",
	fOtherCity:        "other city",
	fInner:            "inner",
	fUniversity:       "university",
	fChildren:         "children",
	fInactive:         "inactive",
	fEducation:        "education",
	fHealthcare:       "healthcare",
	fFacility:         "facility",
	fGovernment:       "government",
	fNonprofit:        "nonprofit",
	fWithin:           "within",
	fCut:              "cut",
	fOverlap:          "overlap",
	fOdds:             "odds",
	fFirst:            "first",
	fAncestor:         "ancestor",
	fDescendant:       "descendant",
	fOddsFamily:       "odds family",
	fEducationFamily:  "education family",
	fGovernmentFamily: "government family",
	fParentOfRival:    "parent of rival",
	fUnrelated:        "unrelated",
	fInnerUnrelated:   "inner unrelated",
	fAfter:            "after",
	fBefore:           "before",
	fPeerCountry:      "peer country",
	fPeerForeign:      "peer foreign",
	fPeerCountrySame:  "peer country same",
}

// weightsTable has, for each feature, its name and two weights: where only the
// name and its place are looked at (the first stage), and where the others that
// were found are known too. The program in internal/match/fit writes it.
//
//go:embed weights.tsv
var weightsTable string

// The weights of the two stages.
var ownWeights, allWeights = readWeights(weightsTable)

func readWeights(table string) (own [ownFeatures]float64, all [allFeatures]float64) {
	lines := strings.Split(strings.TrimRight(table, "\n"), "\n")
	if len(lines) != len(featureNames) {
		panic(fmt.Sprintf("weights.tsv has %d lines, there are %d features", len(lines), len(featureNames)))
	}
	for k, line := range lines {
		cells := strings.Split(line, "\t")
		if len(cells) != 3 || cells[0] != featureNames[k] {
			panic(fmt.Sprintf("weights.tsv:%d is not of %s", k+1, featureNames[k]))
		}
		all[k] = readWeight(cells[2])
		if feature(k) < ownFeatures {
			own[k] = readWeight(cells[1])
		}
	}
	return own, all
}

func readWeight(s string) float64 {
	w, err := strconv.ParseFloat(s, 64)
	if err != nil {
		panic("weights.tsv: " + err.Error())
	}
	return w
}

func dot(a, b []float64) float64 {
	sum := 0.0
	for i := range a {
		sum += a[i] * b[i]
	}
	return sum
}

func sigmoid(x float64) float64 { return 1 / (1 + math.Exp(-x)) }

// Weights are those of the two stages, for the program that fits them.
func Weights() (alone, among []float64) { return ownWeights[:], allWeights[:] }

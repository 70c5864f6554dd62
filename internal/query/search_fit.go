package query

import "liaison/internal/text"

// Fit is how a name fits the text that was searched for.
type Fit string

// The ways in which names fit.
const (
	FitWhole      Fit = "WHOLE"
	FitPart       Fit = "PART"
	FitTypo       Fit = "TYPO"
	FitInitials   Fit = "INITIALS"
	FitPinyin     Fit = "PINYIN"
	FitBeginning  Fit = "BEGINNING"
	FitSpelling   Fit = "SPELLING"
	FitSomeWords  Fit = "SOME_WORDS"
	FitIdentifier Fit = "IDENTIFIER" // no name fits: the text is an outside identifier
)

// ways are the ways in which names fit, with English words; the first that applies is
// used, and the last where none does.
var ways = []struct {
	how  text.How
	fit  Fit
	said string
}{
	{text.Exact, FitWhole, ""},
	{text.Part, FitPart, ", part of the text"},
	{text.Typo, FitTypo, ", with a typo"},
	{text.Initials, FitInitials, ", its initials"},
	{text.Pinyin, FitPinyin, ", in pinyin"},
	{text.Begins, FitBeginning, ", its beginning"},
	{text.Spelling | text.Same, FitSpelling, ", written otherwise"},
	{0, FitSomeWords, ", some of its words"},
}

func fitOf(how text.How) Fit {
	for _, way := range ways {
		if how&way.how != 0 {
			return way.fit
		}
	}
	return FitSomeWords
}

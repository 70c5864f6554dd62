package text_test

import (
	"testing"

	"liaison/internal/country"
	"liaison/internal/text"
)

func TestACountryIsKnownByItsNameInAnyLanguage(t *testing.T) {
	for name, code := range map[string]string{
		"Lithuania": "LT", "Lietuva": "LT", "Литва": "LT", "立陶宛": "LT", "LITUANIE": "LT", "lt": "LT", "LTU": "LT",
		"the Netherlands": "NL", "UK": "GB", "U.K.": "GB", "Deutschland": "DE", "Việt Nam": "VN", "Κύπρος": "CY",
		"Hong Kong": "HK", "Russian Federation": "RU", "Niger": "NE", "대한민국": "KR",
		"Kaunas": "", "": "", "XX": "", "ZZZ": "", "12": "", "Lithuania University": "",
	} {
		if got, ok := text.CountryOf(name); got != code || ok != (code != "") {
			t.Errorf("CountryOf(%q) = %q, %v, want %q", name, got, ok, code)
		}
	}
}

// TestNamesOfTwoCountries: what two languages call two countries, once it is folded, is
// neither of them, and not one or the other by chance.
func TestNamesOfTwoCountries(t *testing.T) {
	codes := map[string]map[string]bool{}
	country.Names(func(spelt, code string) {
		name := text.Fold(spelt)
		if codes[name] == nil {
			codes[name] = map[string]bool{}
		}
		codes[name][code] = true
	})
	shared := 0
	for name, of := range codes {
		if len(of) == 1 {
			continue
		}
		shared++
		if code, ok := text.CountryOf(name); ok {
			t.Errorf("%q is %s, of %v", name, code, of)
		}
	}
	if shared == 0 {
		t.Error("no name is shared, so that nothing was tested")
	}
}

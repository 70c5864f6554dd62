package record

import (
	"strings"

	"golang.org/x/text/language"
)

// Country is the ISO 3166-1 alpha-2 code, in upper case, of a country's code as
// the European Union writes it: EL is GR, UK is GB; XK, Kosovo, is taken. It is
// "" where it is the code of no country of today.
func Country(code string) string {
	code = strings.ToUpper(strings.TrimSpace(code))
	switch code {
	case "EL":
		return "GR"
	case "UK":
		return "GB"
	}
	r, err := language.ParseRegion(code)
	if err != nil || len(code) != 2 || !r.IsCountry() || r.Canonicalize() != r || reserved[code] {
		return ""
	}
	return code
}

// reserved are codes that CLDR takes for countries and ISO 3166-1 does not, or
// no more.
var reserved = map[string]bool{
	"AC": true, "AN": true, "CP": true, "CQ": true, "CS": true, "DG": true, "EA": true, "EU": true, "EZ": true,
	"FQ": true, "IC": true, "NT": true, "PC": true, "SU": true, "TA": true, "UN": true, "WK": true, "YU": true,
}

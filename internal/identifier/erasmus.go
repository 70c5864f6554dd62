package identifier

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"liaison/internal/country"
)

// An Erasmus code has a part for the country of three places, a town and a number
// of one to three digits. The European Commission writes the country's part with
// blanks behind ("A  BADEN01"), Liaison with one ("A BADEN01"), and both without
// where it has three letters ("IRLDUBLIN44"). On the way through tables blanks get
// lost or doubled.

// countryParts are the countries' parts by ISO code, of those that take part in
// Erasmus+; others are written with two or three letters of their own.
var countryParts = map[string]string{
	"AL": "AL", "AT": "A", "BA": "BA", "BE": "B", "BG": "BG", "CH": "CH", "CY": "CY", "CZ": "CZ", "DE": "D", "DK": "DK", "EE": "EE", "ES": "E", "FI": "SF", "FR": "F", "GB": "UK", "GR": "G", "HR": "HR", "HU": "HU", "IE": "IRL",
	"IS": "IS", "IT": "I", "LI": "LI", "LT": "LT", "LU": "LUX", "LV": "LV", "ME": "ME", "MK": "MK", "MT": "MT", "NL": "NL", "NO": "N", "PL": "PL", "PT": "P", "RO": "RO", "RS": "RS", "SE": "S", "SI": "SI", "SK": "SK", "TR": "TR", "XK": "XK",
}

// hiding are the countries' parts of three letters with which codes of Erasmus+ begin whose blank is lost,
// as that of Palau in PLWARSZAW01. They keep their blank.
var hiding = map[string]bool{"BDI": true, "DMA": true, "ECU": true, "FRO": true, "ISR": true, "PLW": true, "PSE": true}

var (
	// apart matches a code whose country's part is parted from the town by another mark than a blank.
	apart      = regexp.MustCompile(`^([A-Z]{1,3})[-_./: ]*[-_./:][-_./: ]*([A-Z].*)$`)
	endMark    = regexp.MustCompile(`[-_. ]+([0-9]{1,3})$`) // before the number
	spacedCode = regexp.MustCompile(`^([A-Z]{1,3}) ([A-Z][A-Z'. -]*[0-9]{1,3})$`)
	joinedCode = regexp.MustCompile(`^[A-Z]{2,}[A-Z'.-]*[0-9]{1,3}$`)
)

// erasmusCode returns the normal form of an Erasmus code whose blanks are single;
// inside is the ISO code of the institution's country, "" if it is not known. If the
// text is no code, code is "" and why says what to do.
func erasmusCode(s, inside string) (code, why string) {
	const form = "write country, blank, town and number, as LT KAUNAS02 or IRLDUBLIN44"
	s = endMark.ReplaceAllString(strings.ToUpper(unmarked(strings.ReplaceAll(s, "ı", "i"))), "$1")
	if m := apart.FindStringSubmatch(s); m != nil && isCountryPart(m[1]) {
		if readings := splits(strings.ReplaceAll(s, " ", "")); inside == "" && countryParts[country.Alpha2(m[1])] == "" && len(readings) > 0 && len(m[1]) == 2 {
			return "", unsure(append(readings, m[1]+" "+m[2])) // IL-AQUIL01 may be of Israel
		} else if part := countryParts[inside]; part == "" || part == m[1] || !strings.HasPrefix(m[1], part) {
			s = m[1] + " " + m[2]
		}
	}
	if m := spacedCode.FindStringSubmatch(s); m != nil {
		part := m[1]
		if official := countryParts[country.Alpha2(part)]; official != "" && !isCountryPart(part) {
			part = official // the code of ISO 3166-1, as DE for D
		}
		return joinParts(part, strings.ReplaceAll(m[2], " ", "")), ""
	}
	s = strings.ReplaceAll(s, " ", "")
	if !joinedCode.MatchString(s) || len(s) < 5 {
		return "", form
	}
	return withBlank(s, inside)
}

// withBlank puts back the blank that a code has lost.
func withBlank(s, inside string) (code, why string) {
	if part := countryParts[inside]; part != "" && strings.HasPrefix(s, part) && len(s) > len(part)+2 {
		return joinParts(part, s[len(part):]), ""
	}
	readings := splits(s)
	switch {
	case hiding[s[:3]] && inside == "":
		readings = append(readings, s[:3]+" "+s[3:])
	case threeLetters(s):
		return joinParts(s[:3], s[3:]), ""
	case inside != "" && countryParts[inside] == "":
		return s, ""
	}
	switch len(readings) {
	case 0:
		return s, ""
	case 1:
		return readings[0], ""
	}
	return "", unsure(readings)
}

func unsure(readings []string) string {
	return "a blank was lost, and it may be " + strings.Join(readings, " or ") + ": write the blank behind the country"
}

// isCountryPart reports whether Erasmus codes may begin with the letters.
func isCountryPart(part string) bool {
	for _, p := range countryParts {
		if p == part {
			return true
		}
	}
	code := country.Alpha2(part)
	return code != "" && countryParts[code] == ""
}

// splits returns the ways to put a lost blank back behind a country's part, in order.
func splits(s string) []string {
	var out []string
	for _, part := range countryParts {
		if rest, ok := strings.CutPrefix(s, part); ok && len(part) < 3 && len(rest) > 2 && rest[0] >= 'A' {
			out = append(out, joinParts(part, rest))
		}
	}
	slices.Sort(out)
	return out
}

// threeLetters tells whether a code without a blank begins with a country's part
// of three letters: IRL, LUX, or the ISO code of a country outside Erasmus+.
func threeLetters(s string) bool {
	part := s[:3]
	if part == "IRL" || part == "LUX" {
		return true
	}
	code := country.Alpha2(part)
	return code != "" && countryParts[code] == ""
}

// joinParts puts the parts of a code together as the European Commission does.
func joinParts(part, town string) string {
	joined := part + town
	if len(part) == 3 && !hiding[part] && (threeLetters(joined) || len(splits(joined)) == 0) {
		return joined
	}
	return part + " " + town
}

// unmarked returns the text without accents, since codes are ASCII.
func unmarked(s string) string {
	return norm.NFC.String(strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(s)))
}

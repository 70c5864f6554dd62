// Package country reads countries as people and registers write them: codes of
// ISO 3166-1 and of the European Union, and names in many languages, of today
// and of yesterday.
//
// Every door of Liaison reads countries with it: the importers, the API, the
// command line and the reconciliation service. Package text takes the names from
// it to find them inside longer texts. Of Liaison it imports package collab alone,
// to quote a cell in an error.
package country

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"

	"liaison/internal/collab"
)

// Country is what a cell says.
type Country struct {
	// Code is the ISO 3166-1 alpha-2 code of a country of today in upper case, or
	// XK for Kosovo.
	Code string
	// Former names a state that is no more, as "Serbia and Montenegro", and that
	// several states of today succeeded. Code is then that of the one which
	// continued it, and who uses it must say that this was read, not said. "" for
	// all others.
	Former string
}

// Code returns the code of Read, "" where the text is no country.
func Code(s string) string {
	c, err := Read(s)
	if err != nil {
		return ""
	}
	return c.Code
}

// Alpha2 returns the alpha-2 code for a code of ISO 3166-1, or of the European Union, of two or three letters in any
// case, "" for all other texts. Names and abbreviations of names, as ROC, are none.
func Alpha2(code string) string { return isoCode(strings.ToUpper(code)) }

// Valid reports whether the text is the code of a country of today, exactly as
// Country.Code writes it.
func Valid(code string) bool { return len(code) == 2 && isoCode(code) == code }

// Read reads a cell that holds a country and nothing else. It accepts
//
//   - codes of two and three letters in any case: those of ISO 3166-1, the
//     European Union's EL and UK, the World Bank's XKX, and withdrawn ones;
//   - names in the languages of CLDR, official and common, with or without an
//     article or a form of state ("the Netherlands", "Netherlands (the)",
//     "Korea, Republic of");
//   - two of these that agree ("Germany (DE)", "DE - Germany").
//
// The error says that the text is no country and how to write one; it is also
// the answer to a name that two countries have ("Congo", "Korea").
func Read(s string) (Country, error) {
	if c, ok := whole(tidy(s)); ok {
		return c, nil
	}
	return Country{}, fmt.Errorf("%q is no country: write its code of ISO 3166-1, as LT, or its name", collab.Clip(s))
}

// whole reads a text without footnote marks: as one name or code, else by parts.
func whole(s string) (Country, bool) {
	if s == "" || utf8.RuneCountInString(s) > maxName {
		return Country{}, false
	}
	if code := flag(s); code != "" {
		return Country{Code: code}, true
	}
	if c, ok := simple(s); ok {
		return c, true
	}
	if m := footnote.FindStringSubmatch(s); m != nil {
		return whole(m[1])
	}
	if m := subdivision.FindStringSubmatch(s); m != nil && isoCode(m[2]) == "" {
		return Country{Code: isoCode(m[1])}, isoCode(m[1]) != ""
	}
	if kosovo.MatchString(s) {
		return Country{Code: "XK"}, true
	}
	return parted(s)
}

// maxName is longer than every name of a country, in characters.
const maxName = 120

// footnote matches a name with the number of a footnote behind it.
var footnote = regexp.MustCompile(`^(.*\pL{4}) ?[\[(]?[0-9]{1,2}[\])]?$`)

// subdivision matches the code of a part of a country in ISO 3166-2, as GB-ENG.
var subdivision = regexp.MustCompile(`^([A-Z]{2})-([A-Z0-9]{2,3})$`)

// kosovo matches the reservations that official texts put behind the name.
var kosovo = regexp.MustCompile(`(?i)^kosov[oaë]\W.*(?:\bUN|1244|resolution|status|icj)`)

// simple reads one name or code.
func simple(s string) (Country, bool) {
	folded := fold(s)
	if utf8.RuneCountInString(folded) <= 3 && isASCII(folded) {
		if c, ok := short(s, folded); ok {
			return c, true
		}
		return Country{}, false
	}
	if c, ok := named(folded); ok {
		return c, true
	}
	if ambiguous[folded] != "" {
		return Country{}, false
	}
	return withoutForms(s)
}

// named reads a folded name, with articles and forms of state before it or not.
func named(folded string) (Country, bool) {
	for rest := folded; rest != "" && ambiguous[rest] == ""; {
		if c, ok := gazetteer()[rest]; ok {
			return c, true
		}
		next := withoutForm(rest)
		if next == rest {
			break
		}
		rest = next
	}
	return Country{}, false
}

// withoutForms reads a name with a form of state at any place or in short, as "Egypt, Arab Rep." and "Türkiye
// Cumhuriyeti". It reads none of the countries that only the form tells from another.
func withoutForms(s string) (Country, bool) {
	words := strings.FieldsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",.()[]", r) })
	var long, bare []string
	for _, w := range words {
		w = fold(w)
		if full := shortForms[w]; full != "" {
			w = full
		}
		long = append(long, w)
		if !stateWords[w] {
			bare = append(bare, w)
		}
	}
	if c, ok := named(strings.Join(long, "")); ok {
		return c, true
	}
	if len(words) < 2 || len(bare) == len(words) {
		return Country{}, false
	}
	c, ok := named(strings.Join(bare, ""))
	if !ok || onlyByForm[c.Code] {
		return Country{}, false
	}
	return c, true
}

// short reads a code or an abbreviation. A short text with letters other than ASCII is
// taken for a name in its exact spelling: "Áo", which is Austria in Vietnamese, is not
// the code AO.
func short(s, folded string) (Country, bool) {
	if !isASCII(s) {
		c, ok := gazetteer()[strings.ToLower(s)]
		return c, ok
	}
	upper := strings.ToUpper(folded)
	if c, ok := former[upper]; ok {
		return c, true
	}
	if code := isoCode(upper); code != "" {
		return Country{Code: code}, true
	}
	c, ok := gazetteer()[folded]
	return c, ok
}

// isoCode returns the alpha-2 code for a code of two or three capital letters, "" for one
// that is not the code of a country of today.
func isoCode(code string) string {
	switch code {
	case "EL":
		return "GR"
	case "UK":
		return "GB"
	case "XKX", "XKK", "KOS":
		return "XK"
	case "ROM":
		return "RO"
	}
	if len(code) != 2 && len(code) != 3 {
		return ""
	}
	r, err := language.ParseRegion(code)
	if err != nil || !r.IsCountry() || r.Canonicalize() != r || reserved[r.String()] {
		return ""
	}
	if len(code) == 3 && r.ISO3() != code {
		return ""
	}
	return r.String()
}

// reserved are codes that CLDR takes for countries and ISO 3166-1 does not, or
// no more.
var reserved = map[string]bool{
	"AC": true, "AN": true, "CP": true, "CQ": true, "CS": true, "DG": true, "EA": true, "EU": true, "EZ": true,
	"FQ": true, "IC": true, "NT": true, "PC": true, "SU": true, "TA": true, "UN": true, "WK": true, "YU": true, "ZZ": true,
}

// divider parts a name from its code, or from its name in another language.
var divider = regexp.MustCompile(`\s+[-–—]\s+|\s*[/|,;:(（\[]\s*|\s*[)）\]]\s*`)

// parted reads a text of several parts. Either the parts are one name in another order
// ("Korea, Republic of"; "Congo (Democratic Republic)"), or each part that is no mere
// form of state must name the same country.
func parted(s string) (Country, bool) {
	var parts []string
	for _, p := range divider.Split(s, -1) {
		if p = strings.TrimSpace(p); p != "" {
			parts = append(parts, p)
		}
	}
	if len(parts) == 1 {
		if parts = codeBesideName(parts[0]); parts == nil {
			parts = strings.FieldsFunc(s, func(r rune) bool { return r == '-' || r == '–' || r == '_' })
		}
	}
	if len(parts) < 2 || len(parts) > 4 {
		return Country{}, false
	}
	if len(parts) == 2 {
		for _, order := range []string{parts[1] + " " + parts[0], parts[0] + " " + parts[1]} {
			if c, ok := simple(order); ok && len(parts[0]) > 3 && len(parts[1]) > 3 {
				return c, true
			}
		}
	}
	return agreed(parts)
}

// agreed returns the country that all parts of a text name, but for those that are a mere form of state.
func agreed(parts []string) (Country, bool) {
	var found Country
	either := "" // the countries that have one of the parts for a name
	for _, p := range parts {
		if codes := ambiguous[fold(p)]; codes != "" {
			either = codes
			continue
		}
		if formsOfState[fold(p)] {
			continue
		}
		c, ok := simple(p)
		if code := carSigns[p]; code != "" && (len(p) == 1 || !ok) {
			c, ok = Country{Code: code}, true
		}
		if !ok || found.Code != "" && found != c {
			return Country{}, false
		}
		found = c
	}
	return found, found.Code != "" && (either == "" || strings.Contains(either, found.Code))
}

// codeBesideName parts "DE Germany", "DE-Germany" and "Germany DE"; only capitals are a code there.
func codeBesideName(s string) []string {
	words := strings.FieldsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || r == '-' || r == '–' || r == '_' })
	if n := len(words) - 1; n > 0 {
		for _, at := range []int{0, n} {
			if w := words[at]; (len(w) == 2 || len(w) == 3) && strings.ToUpper(w) == w && isoCode(w) != "" {
				rest := strings.Join(words[1:], " ")
				if at == n {
					rest = strings.Join(words[:n], " ")
				}
				return []string{w, rest}
			}
		}
	}
	return nil
}

// flag reads the flag of a country, which is its code in regional indicators.
func flag(s string) string {
	const first, last = '🇦', '🇿'
	code := ""
	for _, r := range s {
		if r < first || r > last {
			return ""
		}
		code += string('A' + r - first)
	}
	if len(code) != 2 {
		return ""
	}
	return isoCode(code)
}

// tidy removes invisible characters and marks of footnotes.
func tidy(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.In(r, unicode.Cf, unicode.Variation_Selector):
			return -1
		case r == '*' || r == '†' || r == '‡' || r == '¹' || r == '²' || r == '³':
			return -1
		case unicode.IsSpace(r):
			return ' '
		}
		return r
	}, s)
	return strings.Trim(strings.Join(strings.Fields(s), " "), ` "'.,;:`)
}

func isASCII(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r >= utf8.RuneSelf }) < 0
}

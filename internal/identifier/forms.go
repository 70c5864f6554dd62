package identifier

import (
	"net/netip"
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/idna"

	"liaison/internal/country"
)

// crockford are the digits of base 32 that ROR ids are written in.
const crockford = "0123456789abcdefghjkmnpqrstvwxyz"

// ror reads nine characters, the last two of which are check digits: 98 less the
// remainder of a hundred times the others by 97 (ISO 7064).
func ror(s string) string {
	id := strings.ToLower(compact(s))
	if len(id) != 9 || id[0] != '0' {
		return ""
	}
	n := 0
	for i := 1; i < 7; i++ {
		digit := strings.IndexByte(crockford, id[i])
		if digit < 0 {
			return ""
		}
		n = n*32 + digit
	}
	check := 98 - n*100%97
	if id[7] != byte('0'+check/10) || id[8] != byte('0'+check%10) {
		return ""
	}
	return id
}

var qid = regexp.MustCompile(`^Q[1-9][0-9]*$`)

func wikidata(s string) string {
	return matching(qid, strings.TrimSuffix(strings.ToUpper(compact(s)), ".JSON"))
}

// isni reads sixteen characters, the last of which is a check digit (ISO 7064,
// MOD 11-2). Programs that take it for a number leave out the zeros that it begins with.
func isni(s string) string {
	s = strings.ToUpper(withoutPoints.Replace(compact(s)))
	if len(s) == isniDigits && s[0] != '0' {
		s = strings.Repeat("0", isniLength-isniDigits) + s
	}
	if len(s) != isniLength || !mod11(s) {
		return ""
	}
	return s
}

// isniLength is how many characters an ISNI has, isniDigits how many follow the zeros that all begin with.
const (
	isniLength = 16
	isniDigits = 9
)

// mod11 checks digits of which the last is a check digit, X for 10.
func mod11(s string) bool {
	sum := 0
	for i := range len(s) - 1 {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
		sum = (sum + int(s[i]-'0')) * 2 % 11
	}
	return s[len(s)-1] == "0123456789X"[(12-sum)%11]
}

func orcid(s string) string {
	if s = isni(s); s == "" {
		return ""
	}
	return s[:4] + "-" + s[4:8] + "-" + s[8:12] + "-" + s[12:]
}

var gridForm = regexp.MustCompile(`^grid\.[0-9]+\.[0-9a-f]+$`)

func grid(s string) string { return matching(gridForm, strings.ToLower(s)) }

var (
	picForm = regexp.MustCompile(`^[0-9]{9}$`)
	oidForm = regexp.MustCompile(`^E[0-9]{8}$`)
	doiForm = regexp.MustCompile(`^10\.[0-9]{4,9}/\S+$`)
	vatForm = regexp.MustCompile(`^[0-9A-Z+*]{2,}$`)
)

var (
	noFraction = regexp.MustCompile(`^([0-9]{9})[.,]0+$`)
	scientific = regexp.MustCompile(`(?i)^([0-9])[.,]([0-9]{8})e\+?0?8$`)
	thousands  = regexp.MustCompile(`^([0-9]{3})[.,'’]([0-9]{3})[.,'’]([0-9]{3})$`)
)

// pic reads nine digits, also as a number with a fraction of nothing, which
// programs for statistics write where other cells of the column are empty, as a number
// with a power of ten, and with marks between the thousands.
func pic(s string) string {
	s = compact(s)
	s = noFraction.ReplaceAllString(s, "$1")
	s = scientific.ReplaceAllString(s, "$1$2")
	s = thousands.ReplaceAllString(s, "$1$2$3")
	return matching(picForm, s)
}

func oid(s string) string { return matching(oidForm, strings.ToUpper(compact(s))) }

// domain reads the name of a host, also in a web address, with a port, or behind the @ of a mail address.
func domain(s string) string {
	if _, behind, found := strings.Cut(s, "://"); found {
		s = behind
	}
	s, _, _ = strings.Cut(s, "/")
	if at := strings.LastIndexByte(s, '@'); at >= 0 {
		s = s[at+1:]
	}
	if host, port, found := strings.Cut(s, ":"); found && strings.Trim(port, "0123456789") == "" {
		s = host
	}
	return Host(strings.TrimPrefix(s, "*."))
}

func doi(s string) string { return matching(doiForm, strings.ToLower(s)) }

func vat(s string) string {
	s = withoutSlashes.Replace(compact(s))
	return matching(vatForm, strings.ToUpper(s))
}

func digits(s string) string {
	s = compact(s)
	if s == "" || strings.Trim(s, "0123456789") != "" {
		return ""
	}
	return s
}

func countryCode(s string) string {
	if len(s) > 3 { // a code, not a name
		return ""
	}
	return country.Code(s)
}

func matching(form *regexp.Regexp, s string) string {
	if !form.MatchString(s) {
		return ""
	}
	return s
}

// compact leaves out blanks and hyphens.
func compact(s string) string { return withoutGaps.Replace(s) }

// A replacer is built with its first use, which costs more than hundreds of short texts.
var (
	withoutGaps    = strings.NewReplacer(" ", "", "-", "", "‐", "", "‑", "", "–", "", "—", "", "−", "")
	withoutPoints  = strings.NewReplacer(".", "", "_", "")
	withoutSlashes = strings.NewReplacer(".", "", "/", "")
)

var ascii = idna.New(idna.MapForLookup(), idna.Transitional(false), idna.BidiRule(), idna.VerifyDNSLength(true))

// Host is the name of a host in the form of the scheme domain: lower case, ASCII,
// without a leading "www." and a dot at the end. It is "" for what is no name of a
// host below a top domain.
func Host(name string) string {
	if !utf8.ValidString(name) || strings.ContainsRune(name, utf8.RuneError) {
		return ""
	}
	host, err := ascii.ToASCII(strings.TrimSuffix(strings.TrimSpace(name), "."))
	if err != nil {
		return ""
	}
	for bare, ok := strings.CutPrefix(host, "www."); ok && strings.Contains(bare, "."); bare, ok = strings.CutPrefix(host, "www.") {
		host = bare
	}
	if _, err := netip.ParseAddr(host); err == nil || !strings.Contains(host, ".") {
		return ""
	}
	return host
}

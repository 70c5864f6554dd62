// Package identifier gives outside identifiers their one normal form, whatever
// form they are written in: with the register's address around them, in another
// case, with blanks and hyphens for reading.
//
// Every door of Liaison uses it before an identifier is stored or looked up: the
// importers, the API's entity, the command line and the reconciliation service.
// It knows no store and no file.
package identifier

import (
	"maps"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/width"

	"liaison/internal/collab"
)

// The schemes, beside those of collab.
const (
	ROR          = "ror"          // "03r8nwp71"
	Wikidata     = "wikidata"     // "Q1426464"
	ISNI         = "isni"         // "0000000123456789", the last a digit or X
	GRID         = "grid"         // "grid.443557.4"
	Fundref      = "fundref"      // the digits of a Crossref funder id
	PIC          = "pic"          // 9 digits
	OID          = "oid"          // the European Commission's organisation id, "E10208308"
	ErasmusCode  = "erasmus-code" // "LT KAUNAS02", "IRLDUBLIN44"
	VAT          = "vat"          // letters and digits alone, capitals
	Domain       = "domain"       // see Host
	DOI          = "doi"          // "10.3030/101070014", lower case
	ORCID        = "orcid"        // "0000-0002-1825-0097"
	Wikipedia    = "wikipedia"    // the address of an article
	Organisation = "cordis-organisation"
	Topic        = "cordis-topic"
	Call         = "cordis-call"
	Programme    = "cordis-programme"
	EuroSciVoc   = "euroscivoc"
)

// scheme is how the values of one scheme are read.
type scheme struct {
	// addresses are what may stand before a value, in lower case and without
	// http://, https:// and www.
	addresses []string
	// clean brings a value without its address into the normal form; "" where that
	// cannot be done. nil: blanks are made single.
	clean func(string) string
	// form tells people how to write a value.
	form string
	// alone says that a value without its scheme can be told by its shape.
	alone bool
}

// schemes are those that Liaison's registers write. Uploads may have others.
var schemes = map[string]scheme{
	ROR:                       {[]string{"ror.org/", "api.ror.org/organizations/https://ror.org/", "api.ror.org/v2/organizations/https://ror.org/", "api.ror.org/organizations/", "api.ror.org/v2/organizations/", "ror:"}, ror, "nine characters, as 03r8nwp71", true},
	Wikidata:                  {[]string{"wikidata.org/wiki/special:entitydata/", "wikidata.org/wiki/special:entitypage/", "wikidata.org/wiki/item:", "wikidata.org/w/index.php?title=", "m.wikidata.org/entity/", "wikidata.org/wiki/", "wikidata.org/entity/", "m.wikidata.org/wiki/", "wd:", "wikidata:"}, wikidata, "Q and digits, as Q1426464", true},
	ISNI:                      {[]string{"isni.org/isni/", "isni.org/", "isni:", "isni"}, isni, "sixteen digits, the last of which may be X, as 0000 0001 2290 1764", false},
	GRID:                      {[]string{"grid.ac/institutes/", "grid:"}, grid, "as grid.443557.4", true},
	Fundref:                   {[]string{"doi.org/10.13039/", "dx.doi.org/10.13039/", "doi:10.13039/", "10.13039/", "data.crossref.org/fundingdata/funder/10.13039/"}, digits, "the digits of a funder id, as 501100000780", false},
	PIC:                       {[]string{"ec.europa.eu/info/funding-tenders/opportunities/portal/screen/how-to-participate/org-details/", "pic:", "pic"}, pic, "nine digits, as 999840046", false},
	OID:                       {[]string{"oid:", "oid"}, oid, "E and eight digits, as E10208308", true},
	ErasmusCode:               {}, // see erasmusCode: its form depends on the country
	VAT:                       {nil, vat, "letters and digits, as LT119505344", false},
	Domain:                    {nil, domain, "the name of a host, as ktu.lt", false},
	DOI:                       {[]string{"doi.org/", "dx.doi.org/", "doi:"}, doi, "as 10.3030/101070014", false},
	ORCID:                     {[]string{"orcid.org/", "orcid:"}, orcid, "as 0000-0002-1825-0097", false},
	collab.SchemeGeonames:     {[]string{"geonames.org/", "sws.geonames.org/", "geonames:"}, digits, "digits, as 598316", false},
	collab.SchemeCountry:      {nil, countryCode, "a code of ISO 3166-1 of two letters, as LT", false},
	collab.SchemeErasmusGrant: {[]string{"erasmus-plus.ec.europa.eu/projects/search/details/"}, strings.ToUpper, "as 2019-1-RO01-KA203-063881", false},
	collab.SchemeCordisGrant:  {[]string{"cordis.europa.eu/project/id/"}, strings.ToUpper, "as 101070014", false},
	collab.SchemeWebsite:      {nil, nil, "an address, as https://ktu.edu", false},
	Wikipedia:                 {nil, nil, "the address of an article", false},
	Organisation:              {nil, digits, "digits", false},
	Topic:                     {nil, nil, "as HORIZON-CL4-2021-HUMAN-01-01", false},
	Call:                      {nil, nil, "as HORIZON-CL4-2021-HUMAN-01", false},
	Programme:                 {nil, nil, "as HORIZON.2.4", false},
	EuroSciVoc:                {nil, nil, "as /23/49/343", false},
	"orgref":                  {nil, digits, "digits", false},
	"cnrs":                    {nil, strings.ToUpper, "as UMI2820", false},
	"hesa":                    {nil, digits, "digits", false},
	"ukprn":                   {nil, digits, "digits", false},
	"ucas":                    {nil, strings.ToUpper, "as Q25", false},
}

// Registers returns the schemes in which registers number their records, sorted: all
// that Liaison knows but the addresses of web pages.
func Registers() []string {
	out := slices.Sorted(maps.Keys(schemes))
	return slices.DeleteFunc(out, func(s string) bool {
		return s == collab.SchemeWebsite || s == Wikipedia || s == Domain
	})
}

// Scheme reads the name of a scheme, whatever its case, blanks and underscores:
// "ROR", "Erasmus code". ok is false for one that Liaison does not know; the name
// is then returned trimmed, since uploads may bring schemes of their own.
func Scheme(name string) (scheme string, ok bool) {
	name = strings.TrimSpace(name)
	if _, ok := schemes[name]; ok {
		return name, true
	}
	hyphens := strings.ToLower(strings.Join(strings.FieldsFunc(name, func(r rune) bool { return r == '_' || r == '-' || unicode.IsSpace(r) }), "-"))
	if _, ok := schemes[hyphens]; ok {
		return hyphens, true
	}
	return name, false
}

// Normal does what NormalIn does, for an identifier of which the country is not known.
func Normal(scheme, value string) (string, error) { return NormalIn("", scheme, value) }

// NormalIn returns the value in the normal form of its scheme. A value that has not
// the form of the scheme is BAD_USER_INPUT, and the message tells the form. A
// value of a scheme that Liaison does not know is returned trimmed.
//
// country is the ISO code of the country of the institution that has the identifier,
// "" if it is not known. It decides between the two readings of an Erasmus code that
// has lost its blank, as B GENT01 and BG ENT01; other schemes do not need it.
func NormalIn(country, scheme, value string) (string, error) {
	value = strings.Join(strings.FieldsFunc(value, unicode.IsSpace), " ")
	if _, known := schemes[scheme]; known && scheme != collab.SchemeWebsite && scheme != Wikipedia {
		value = unwrapped(scheme, value)
	}
	if scheme == ErasmusCode {
		out, why := erasmusCode(value, country)
		for range 3 { // a mark that is left out can leave another before the number, as in LT KAUNAS-0.2
			if again, _ := erasmusCode(out, country); again != "" {
				out = again
			}
		}
		if out == "" {
			return "", collab.Errorf(collab.BadUserInput, "%q is no Erasmus code: %s", collab.Clip(value), why)
		}
		return out, nil
	}
	s, known := schemes[scheme]
	if !known {
		return value, nil
	}
	out := s.withoutAddress(value)
	if s.clean != nil {
		out = s.clean(out)
	}
	if out == "" && checked(s.withoutAddress(value)) && (scheme == ROR || scheme == ISNI || scheme == ORCID) {
		return "", collab.Errorf(collab.BadUserInput, "%q is no identifier of the scheme %s: its check digits do not fit, look for a slip", collab.Clip(value), scheme)
	}
	if out == "" {
		return "", collab.Errorf(collab.BadUserInput, "%q is no identifier of the scheme %s: write %s", collab.Clip(value), scheme, s.form)
	}
	return out, nil
}

// label matches what people write before an identifier, as "ROR ID:", "PIC no." or "urn:isni:". Its group is the
// name of the scheme.
var label = regexp.MustCompile(`(?i)^\(?(?:urn:)?(ror|wikidata|isni|grid|pic|oid|orcid|vat|erasmus|doi)\)?(?:[ -]?(?:id|code|no\.?|nr\.?|number|qid))?(?:\s*[:=#]\s*|\s+|-)`)

// unwrapped returns a value in characters of full size that are seen, without the label of its scheme, quotation
// marks and brackets around it, and marks behind it.
func unwrapped(scheme, value string) string {
	value = width.Fold.String(strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Cf, r) {
			return -1
		}
		return r
	}, value))
	if decoded, err := url.PathUnescape(value); err == nil && utf8.ValidString(decoded) {
		value = strings.Join(strings.FieldsFunc(decoded, unicode.IsSpace), " ")
	}
	value = strings.TrimRight(strings.Trim(strings.TrimPrefix(value, "="), "<>[]{}\"'“”„«» "), ".,; ")
	if m := label.FindStringSubmatch(value); m != nil && strings.HasPrefix(scheme, strings.ToLower(m[1])) {
		value = value[len(m[0]):]
	}
	if inner, ok := strings.CutPrefix(value, "("); ok && strings.HasSuffix(inner, ")") {
		value = strings.TrimSuffix(inner, ")")
	}
	return strings.TrimLeft(value, "# ")
}

// labelled and code match texts that Parse takes for an identifier: a label with a value that has a digit, an Erasmus
// code in capitals, and an ISNI in groups of four.
var (
	labelled = regexp.MustCompile(`(?i)^(ror|wikidata|isni|grid|pic|oid|orcid)(?: ?(?:id|code|no\.?|number))? +(\S*[0-9].*)$`)
	code     = regexp.MustCompile(`^[A-Z]{1,3} {0,2}[A-Z][A-Z.-]{2,8}[0-9]{2,3}$`)
	grouped  = regexp.MustCompile(`^[0-9]{4}([ -])[0-9]{4}([ -])[0-9]{4}([ -])[0-9]{3}[0-9Xx]$`)
)

// Parse reads a text that is an identifier with its scheme ("ror:03r8nwp71"), in
// the address of its register ("https://ror.org/03r8nwp71"), or alone where its
// shape tells the scheme ("03r8nwp71", "Q1426464"). For any other text the scheme is
// "". The error is that of a known scheme with a malformed value.
func Parse(text string) (scheme, value string, err error) {
	text = strings.TrimSpace(text)
	if name, rest, found := strings.Cut(text, ":"); found && !strings.HasPrefix(rest, "//") {
		if scheme, known := Scheme(name); known {
			value, err := Normal(scheme, rest)
			return scheme, value, err
		}
	}
	if scheme, value := shaped(text); scheme != "" {
		return scheme, value, nil
	}
	for _, scheme := range order {
		s := schemes[scheme]
		bare := s.withoutAddress(text)
		isAddress := bare != text && strings.ContainsAny(text, "/")
		if !s.alone && !isAddress || s.clean == nil {
			continue
		}
		if value := s.clean(bare); value != "" {
			return scheme, value, nil
		}
	}
	return "", "", nil
}

// shaped returns the identifier of a text whose label or shape tells the scheme, "" where there is none.
func shaped(text string) (scheme, value string) {
	rest := text
	switch m := labelled.FindStringSubmatch(text); {
	case m != nil:
		scheme, rest = strings.ToLower(m[1]), m[2]
	case grouped.MatchString(text):
		scheme = ISNI
	case code.MatchString(text):
		scheme = ErasmusCode
	default:
		return "", ""
	}
	value, err := Normal(scheme, rest)
	if err != nil {
		return "", ""
	}
	return scheme, value
}

// Unknown returns the error for a scheme that neither Liaison nor the graph has.
func Unknown(scheme string) error {
	return collab.Errorf(collab.BadUserInput, "there is no scheme %q: the schemes are %s", collab.Clip(scheme), strings.Join(slices.Sorted(maps.Keys(schemes)), ", "))
}

// checked tells whether a text has the length and characters of an identifier with
// check digits.
func checked(s string) bool {
	s = compact(s)
	return (len(s) == 9 && s[0] == '0' || len(s) == 16) && strings.IndexFunc(s, func(r rune) bool { return r > 'z' || !unicode.IsLetter(r) && !unicode.IsDigit(r) }) < 0
}

// order is that in which Parse tries schemes: a funder id is written as a DOI.
var order = []string{ROR, Wikidata, GRID, OID, ISNI, Fundref, DOI, ORCID, collab.SchemeGeonames, collab.SchemeErasmusGrant, collab.SchemeCordisGrant}

// withoutAddress returns a value without the address of the register before it, and without
// what follows the identifier in such an address.
func (s scheme) withoutAddress(value string) string {
	short := value
	for _, prefix := range []string{"https://", "http://", "www."} {
		if len(short) >= len(prefix) && strings.EqualFold(short[:len(prefix)], prefix) {
			short = short[len(prefix):]
		}
	}
	for _, address := range s.addresses {
		if len(short) > len(address) && strings.EqualFold(short[:len(address)], address) {
			rest := strings.TrimSpace(short[len(address):])
			if strings.Contains(address, "/") && address != "doi.org/" && address != "dx.doi.org/" {
				rest, _, _ = strings.Cut(rest, "/")
			}
			rest, _, _ = strings.Cut(rest, "?")
			rest, _, _ = strings.Cut(rest, "#")
			return rest
		}
	}
	return value
}

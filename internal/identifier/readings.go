package identifier

import (
	"regexp"
	"slices"
	"strings"

	"liaison/internal/collab"
)

// Reading is one way to read a text as an outside identifier, in normal form.
type Reading struct{ Scheme, Value string }

// fewestDigits is how many digits a text of nothing else needs to be read as an identifier: fewer are years and numbers
// of rooms.
const fewestDigits = 6

// bare are the schemes whose values Readings finds without the name of the scheme and without an address. Those of
// registers come first.
var bare = []string{
	ROR, ISNI, GRID, Wikidata, OID, PIC, ErasmusCode, Fundref, DOI, ORCID, VAT, collab.SchemeErasmusGrant, collab.SchemeCordisGrant,
	Organisation, Topic, Call, Programme, EuroSciVoc, "orgref", "cnrs", "ukprn", "ucas",
}

// own matches an identifier of an upload's own scheme, written with the scheme.
var own = regexp.MustCompile(`^([A-Za-z][A-Za-z0-9-]*):(\S+)$`)

// Readings returns every identifier that a text may be when somebody types it where names are looked for: with its
// scheme, in the address of its register, alone in any spelling of package identifier, and as the domain or the address
// of a website. The likelier readings come first. The list is empty for a text that can only be a name: one without a
// digit that is no domain, and a number of fewer than six digits.
func Readings(text string) []Reading {
	text = strings.TrimSpace(text)
	var out []Reading
	add := func(scheme, value string) {
		if r := (Reading{scheme, value}); value != "" && !slices.Contains(out, r) {
			out = append(out, r)
		}
	}
	if scheme, value, err := Parse(text); err == nil {
		add(scheme, value)
	}
	if parts := own.FindStringSubmatch(text); parts != nil {
		add(parts[1], parts[2])
	}
	if digits := strings.Map(onlyDigits, text); digits != "" && (len(digits) >= fewestDigits || len(digits) < len(text)) {
		for _, scheme := range bare {
			if value, err := Normal(scheme, text); err == nil && !strings.Contains(value, "://") {
				add(scheme, value)
			}
		}
	}
	if host := domain(text); host != "" && !strings.ContainsAny(text, " \t") {
		for _, address := range addresses(text) {
			add(collab.SchemeWebsite, address)
		}
		add(Domain, host)
	}
	return out
}

// addresses returns the forms in which sources may write the address of a website: with either scheme of the web, with
// and without www. and the slash at its end, and of a host alone also its page in English.
func addresses(text string) []string {
	rest := text
	for _, scheme := range []string{"https://", "http://"} {
		if len(rest) > len(scheme) && strings.EqualFold(rest[:len(scheme)], scheme) {
			rest = rest[len(scheme):]
		}
	}
	if strings.ContainsAny(rest, "@*") {
		return nil
	}
	rest = strings.TrimRight(rest, "/")
	pages := []string{"", "/"}
	if !strings.Contains(rest, "/") {
		pages = []string{"", "/", "/en", "/en/"}
	}
	bare := strings.TrimPrefix(strings.ToLower(rest), "www.")
	if len(bare) < len(rest) {
		bare = rest[len(rest)-len(bare):]
	} else {
		bare = rest
	}
	var out []string
	for _, host := range []string{bare, "www." + bare} {
		for _, page := range pages {
			out = append(out, "https://"+host+page, "http://"+host+page)
		}
	}
	return out
}

func onlyDigits(r rune) rune {
	if r < '0' || r > '9' {
		return -1
	}
	return r
}

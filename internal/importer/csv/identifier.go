package csv

import (
	"fmt"
	"regexp"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
)

// schemes are those by which a partner may be met, surest first, with their
// forms. A web address before a value is one of the forms of ROR and Wikidata.
var schemes = []struct {
	scheme string
	form   *regexp.Regexp
	how    string
}{
	{record.SchemeROR, regexp.MustCompile(`^0[0-9a-hj-km-np-tv-z]{6}[0-9]{2}$`), "its nine characters, as 03r8nwp71"},
	{record.SchemeWikidata, regexp.MustCompile(`^Q[1-9][0-9]*$`), "Q and digits, as Q1426464"},
	{record.SchemePIC, regexp.MustCompile(`^[0-9]{9}$`), "its nine digits"},
	{record.SchemeOID, regexp.MustCompile(`^E[0-9]{8}$`), "E and eight digits"},
	{record.SchemeErasmusCode, regexp.MustCompile(`^[A-Z]{1,3} [A-Z][A-Z'.-]*[0-9]{2,}$`), "country, blank, town and number, as LT KAUNAS02"},
	{record.SchemeDomain, nil, "a host, as ktu.lt"},
}

var address = regexp.MustCompile(`(?i)^(?:https?://)?(?:www\.)?(?:ror\.org|wikidata\.org/(?:wiki|entity))/`)

// identifier is the cell in the form of its scheme.
func identifier(scheme, cell string) (record.Identifier, error) {
	v := strings.Join(strings.Fields(cell), " ")
	switch scheme {
	case record.SchemeROR:
		v = strings.ToLower(strings.TrimSuffix(address.ReplaceAllString(v, ""), "/"))
	case record.SchemeWikidata:
		v = strings.ToUpper(address.ReplaceAllString(v, ""))
	case record.SchemePIC:
		v = strings.ReplaceAll(v, " ", "")
	case record.SchemeOID, record.SchemeErasmusCode:
		v = strings.ToUpper(v)
	case record.SchemeDomain:
		v = record.Host(v)
	}
	for _, s := range schemes {
		switch {
		case s.scheme != scheme:
			continue
		case v == "" || s.form != nil && !s.form.MatchString(v):
			return record.Identifier{}, fmt.Errorf("%q is none: write %s", record.Clip(cell), s.how)
		case scheme == record.SchemeROR && record.ROR(v) == "":
			return record.Identifier{}, fmt.Errorf("%q is none: its check digits do not fit, look for a slip", record.Clip(cell))
		}
		return record.Identifier{Scheme: scheme, Value: v}, nil
	}
	return record.Identifier{}, fmt.Errorf("there is no scheme %q", record.Clip(scheme))
}

// homeOf reads Options.Home, nil for "".
func homeOf(s string) (*record.Identifier, error) {
	if s == "" {
		return nil, nil
	}
	scheme, value, _ := strings.Cut(s, ":")
	id, err := identifier(scheme, value)
	if err != nil {
		return nil, collab.Errorf(collab.BadUserInput, "our own institution %q: %s; write it as ror:03r8nwp71", record.Clip(s), err)
	}
	return &id, nil
}

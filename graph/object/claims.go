package object

import (
	"cmp"
	"net/url"
	"slices"
	"strings"

	"liaison/internal/collab"
)

// selected gives the claims that the filter keeps, in the given order (nil: none),
// then the best first (rules 4 and 9). It does not change the list.
func selected[C collab.Claim](list []C, f *collab.ClaimFilter, order func(a, b C) int) []C {
	sel, when := f.Selection(), f.When()
	sel.At = collab.Now() // the list was read at its version
	out := keep(list, func(c C) bool {
		s := *c.Base()
		s.Retracted = 0
		return sel.Keeps(&s) && when.Meets(c.Base())
	})
	slices.SortFunc(out, func(a, b C) int {
		first := 0
		if order != nil {
			first = order(a, b)
		}
		return cmp.Or(first, collab.CompareClaims(a, b))
	})
	return out
}

// keep gives a new list, never nil, of the entries that pass.
func keep[C any](list []C, pass func(C) bool) []C {
	out := make([]C, 0, len(list))
	for _, c := range list {
		if pass(c) {
			out = append(out, c)
		}
	}
	return out
}

// addresses are the beginnings of the web pages of outside identifiers, by scheme.
var addresses = map[string]string{
	"ror":                     "https://ror.org/",
	"wikidata":                "https://www.wikidata.org/wiki/",
	"orcid":                   "https://orcid.org/",
	"doi":                     "https://doi.org/",
	collab.SchemeGeonames:     "https://www.geonames.org/",
	collab.SchemeCordisGrant:  "https://cordis.europa.eu/project/id/",
	collab.SchemeErasmusGrant: "https://erasmus-plus.ec.europa.eu/projects/search/details/",
	collab.SchemeWebsite:      "",
}

// URL gives the web page of an outside identifier, nil where its scheme has none, or
// where it is a website that webAddress refuses.
func URL(c *collab.Identifier) *string {
	address, ok := addresses[c.Scheme]
	if !ok {
		return nil
	}
	address += c.Value
	if c.Scheme == collab.SchemeWebsite {
		if address = webAddress(c.Value); address == "" {
			return nil
		}
	}
	return &address
}

// webAddress gives the address of a web page as a link that clients can offer without
// danger: http or https with a host. An address without a scheme is read as http; the
// result is "" for other schemes, such as javascript, and for what is no address.
func webAddress(given string) string {
	address := strings.TrimSpace(given)
	if !strings.Contains(address, "://") {
		address = "http://" + address
	}
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.User != nil || !strings.Contains(u.Hostname(), ".") || strings.ContainsAny(address, " \t\n\r<>\"") {
		return ""
	}
	return address
}

package object

import (
	"cmp"
	"slices"

	"liaison/internal/collab"
)

// selected gives the claims that the filter keeps, in the given order (nil: none),
// then the best first (rules 4 and 9). It does not change the list.
func selected[C collab.Claim](list []C, f *collab.ClaimFilter, order func(a, b C) int) []C {
	sel, when := f.Selection(), f.When()
	sel.At = 0 // the list was read at its version
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

// URL gives the web page of an outside identifier, nil where its scheme has none.
func URL(c *collab.Identifier) *string {
	address, ok := addresses[c.Scheme]
	if !ok {
		return nil
	}
	address += c.Value
	return &address
}

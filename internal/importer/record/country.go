package record

import (
	"slices"

	"liaison/internal/collab"
	"liaison/internal/country"
)

// NameCountries adds the name of each country of which the record states the code and no
// name, since most registers write codes alone. The name is ours, so it is DERIVED; it is
// a LABEL, so that the name in a source comes before it. Its evidence is that of the code,
// and it is retracted together with that. A code that another source states, as in a copy
// of a graph, gets none: the name would be one more statement in that source's words.
func NameCountries(r *Record) {
	for _, e := range r.Entities {
		if e.Kind != collab.KindPlace || e.Name != "" {
			continue
		}
		at := slices.IndexFunc(r.Claims, func(c collab.Claim) bool {
			code, ok := c.(*collab.Identifier)
			return ok && code.Subject == e.ID && code.Scheme == collab.SchemeCountry && code.SourceID == ""
		})
		if at < 0 {
			continue
		}
		code := r.Claims[at].(*collab.Identifier)
		if name := country.Name(code.Value); name != "" {
			r.Claims = append(r.Claims, &collab.Name{
				Statement: collab.Statement{Confidence: collab.Derived, Evidence: slices.Clone(code.Evidence)},
				Subject:   e.ID, Value: name, Language: "en", Type: collab.Label,
			})
		}
	}
}

package ror

import (
	"slices"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
)

// SchemeWikipedia is the scheme of the address of an organisation's article.
const SchemeWikipedia = "wikipedia"

// surest are the schemes by which an organisation may be met, after its ROR id.
var surest = []string{record.SchemeWikidata, record.SchemeISNI, record.SchemeGRID, record.SchemeFundref}

// identifiers says the ids, links and domains. A domain that only a website
// shows is derived.
func (b *builder) identifiers(id string, r *row) {
	b.identifier("id", record.SchemeROR, id, "")
	var known []record.Identifier
	for _, x := range r.ExternalIDs {
		if x.Preferred != "" && !(len(x.All) > 0 && x.All[0] == x.Preferred) {
			x.All = append(texts{x.Preferred}, x.All...)
		}
		scheme := strings.ToLower(x.Type)
		for _, value := range x.All {
			if scheme == record.SchemeISNI {
				value = strings.ReplaceAll(value, " ", "") // with and without blanks it is one id
			}
			value = b.identifier("external_ids", scheme, value, "")
			if meets(scheme, value) {
				known = append(known, record.Identifier{Scheme: scheme, Value: value})
			}
		}
	}
	slices.SortStableFunc(known, func(a, c record.Identifier) int {
		return slices.Index(surest, a.Scheme) - slices.Index(surest, c.Scheme)
	})
	domains := map[string]bool{}
	for _, d := range r.Domains {
		host := record.Host(d)
		if host == "" {
			b.fail(faultf("domains", "%.60q is no domain: correct it, as ktu.edu", d))
		}
		domains[host] = true
		b.identifier("domains", record.SchemeDomain, host, "")
		if record.Domain(host) == host { // a host that many share is nobody's
			known = append(known, record.Identifier{Scheme: record.SchemeDomain, Value: host})
		}
	}
	for _, x := range r.Links {
		switch x.Type {
		case "website":
			site := b.identifier("links", collab.SchemeWebsite, x.Value, "")
			if d := record.Domain(site); d != "" && !domains[d] {
				domains[d] = true
				b.identifier("links", record.SchemeDomain, d, collab.Derived)
				known = append(known, record.Identifier{Scheme: record.SchemeDomain, Value: d})
			}
		case "wikipedia":
			b.identifier("links", SchemeWikipedia, x.Value, "")
		default:
			b.fail(faultf("links.type", "%.60q is neither website nor wikipedia: correct it", x.Type))
		}
	}
	self := &b.rec.Entities[0]
	for _, k := range known {
		if !slices.Contains(self.Known, k) {
			self.Known = append(self.Known, k)
		}
	}
}

// identifier adds an identifier of the organisation and gives it back as it
// stands in the claim. An empty one is how v1 says that there is none.
func (b *builder) identifier(field, scheme, value string, sure collab.Confidence) string {
	value = strings.TrimSpace(value)
	if value != "" {
		b.add(field, &collab.Identifier{
			Statement: collab.Statement{Confidence: sure}, Subject: b.self, Scheme: scheme, Value: value,
		})
	}
	return value
}

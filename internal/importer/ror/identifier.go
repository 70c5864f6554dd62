package ror

import (
	"slices"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/identifier"
	"liaison/internal/importer/record"
)

// surest are the schemes by which an organisation may be met, after its ROR id.
var surest = []string{identifier.Wikidata, identifier.ISNI, identifier.GRID, identifier.Fundref}

// identifiers says the ids, links and domains. A domain that only a website
// shows is derived.
func (b *builder) identifiers(id string, r *row) {
	b.identifier("id", identifier.ROR, id, "", 0)
	var known []record.ExternalID
	for _, x := range r.ExternalIDs {
		if x.Preferred != "" && !(len(x.All) > 0 && x.All[0] == x.Preferred) {
			x.All = append(texts{x.Preferred}, x.All...)
		}
		scheme := strings.ToLower(x.Type)
		for i, value := range x.All {
			normal, err := identifier.Normal(scheme, value)
			if err != nil {
				// ROR has a few ids in the wrong scheme, or with a slip: they are kept as
				// they are given, and no organisation is resolved by them.
				b.identifier("external_ids", scheme, value, "", i+1)
				continue
			}
			if value = b.identifier("external_ids", scheme, normal, "", i+1); value != "" && slices.Contains(surest, scheme) {
				known = append(known, record.ExternalID{Scheme: scheme, Value: value})
			}
		}
	}
	slices.SortStableFunc(known, func(a, c record.ExternalID) int {
		return slices.Index(surest, a.Scheme) - slices.Index(surest, c.Scheme)
	})
	domains := map[string]bool{}
	for _, d := range r.Domains {
		host := identifier.Host(d)
		if host == "" {
			b.drop("domains", "%.60q is no domain: correct it, as ktu.edu", d)
			continue
		}
		domains[host] = true
		b.identifier("domains", identifier.Domain, host, "", 0)
		if record.Domain(host) == host { // a host that many share is nobody's
			known = append(known, record.ExternalID{Scheme: identifier.Domain, Value: host})
		}
	}
	for i, x := range r.Links {
		switch x.Type {
		case "website":
			site := b.identifier("links", collab.SchemeWebsite, x.Value, "", i+1)
			if d := record.Domain(site); d != "" && !domains[d] {
				domains[d] = true
				b.identifier("links", identifier.Domain, d, collab.Derived, 0)
				known = append(known, record.ExternalID{Scheme: identifier.Domain, Value: d})
			}
		case "wikipedia":
			b.identifier("links", identifier.Wikipedia, x.Value, "", 0)
		default:
			b.drop("links.type", "%.60q is neither website nor wikipedia: correct it", x.Type)
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
// stands in the claim. An empty one is how v1 says that there is none. order is its
// place among those of its scheme, the preferred one's being 1; 0 where ROR gives
// them none.
func (b *builder) identifier(field, scheme, value string, sure collab.Confidence, order int) string {
	value = strings.TrimSpace(value)
	if value == "" {
		return ""
	}
	c := &collab.Identifier{Statement: collab.Statement{Confidence: sure}, Subject: b.self, Scheme: scheme, Value: value}
	if order > 0 {
		place := int32(order)
		c.Order = &place
	}
	b.add(field, c)
	return value
}

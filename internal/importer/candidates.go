package importer

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/identifier"
	"liaison/internal/importer/record"
	"liaison/internal/store"
)

// candidates are the entities that the records of a page may be about: entities of
// the graph, and those that the page itself brings, found by identifier and by name.
type candidates struct {
	source  collab.ID // of the import
	holders map[record.ExternalID][]collab.ID
	named   map[string][]collab.ID   // by folded name
	about   map[collab.ID]*candidate // those found by a name only where one of its country has the name
}

// candidate is what is known of one of them.
type candidate struct {
	kind    collab.EntityKind
	country string // "": unknown
	city    string // "": unknown
	status  collab.InstitutionStatus
	cityID  collab.ID
	values  map[string][]string // identifiers, by scheme
	names   []string            // acronyms left out
	telling [][]string          // the telling words of the first names: see words
	read    int                 // how many names those are
	// identifiedAt are the locators of the import's own source at which it has an
	// identifier.
	identifiedAt []string
}

// findCandidates reads from the store what holds the identifiers of the subjects,
// or has one of the names that lookedUp returns for each.
func findCandidates(ctx context.Context, s store.Reader, source collab.ID, list []subject, lookedUp func(*subject) []string) (*candidates, error) {
	x := &candidates{
		source: source, holders: make(map[record.ExternalID][]collab.ID, len(list)), named: make(map[string][]collab.ID, len(list)), about: map[collab.ID]*candidate{},
	}
	var identifiers []record.ExternalID
	var names []string
	var named []inCountry
	var ids []collab.ID
	for i := range list {
		for _, known := range [][]record.ExternalID{list[i].Known, list[i].pages} {
			for _, k := range known {
				if _, asked := x.holders[k]; asked {
					continue
				}
				x.holders[k] = nil
				if k.Scheme != record.SchemeEntity {
					identifiers = append(identifiers, k)
					continue
				}
				x.holders[k] = []collab.ID{collab.ID(k.Value)} // which is its id in the graph
				ids = append(ids, collab.ID(k.Value))
			}
		}
		for _, name := range lookedUp(&list[i]) {
			named = append(named, inCountry{name, list[i].Country})
			if _, asked := x.named[name]; !asked {
				x.named[name] = nil
				names = append(names, name)
			}
		}
	}
	keys := make([]store.Key, 0, len(identifiers)+len(names))
	for _, k := range identifiers {
		keys = append(keys, store.Key{Class: collab.ClassIdentifier, Label: k.Scheme, Match: k.Value})
	}
	for _, name := range names {
		keys = append(keys, store.Key{Class: collab.ClassName, Match: name})
	}
	if len(keys) == 0 {
		return x, x.describe(ctx, s, ids)
	}
	found, err := s.Holders(ctx, keys)
	if err != nil {
		return nil, err
	}
	for i, k := range identifiers {
		x.holders[k] = found[i]
		ids = append(ids, found[i]...)
	}
	for i, name := range names {
		x.named[name] = found[len(identifiers)+i]
	}
	near, err := x.inTheirCountry(ctx, s, named)
	if err != nil {
		return nil, err
	}
	return x, x.describe(ctx, s, append(ids, near...))
}

// inCountry is a name that a subject of the country is looked up by.
type inCountry struct{ name, country string }

// inTheirCountry returns the entities that have one of the names in its country. A name decides
// nothing about others, and many an acronym is that of a large institution elsewhere, of which
// the graph says much.
func (x *candidates) inTheirCountry(ctx context.Context, s store.Reader, named []inCountry) (near []collab.ID, err error) {
	var ids []collab.ID
	for _, n := range named {
		ids = append(ids, x.named[n.name]...)
	}
	if len(ids) == 0 {
		return nil, nil
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	records, err := s.Get(ctx, ids)
	if err != nil {
		return nil, err
	}
	country := make(map[collab.ID]string, len(ids))
	for i, r := range records {
		if r != nil {
			country[ids[i]] = r.Country
		}
	}
	for _, n := range named {
		for _, id := range x.named[n.name] {
			if n.country != "" && country[id] == n.country {
				near = append(near, id)
			}
		}
	}
	return near, nil
}

// describe reads what is known of entities, unless it has been read.
func (x *candidates) describe(ctx context.Context, s store.Reader, ids []collab.ID) error {
	slices.Sort(ids)
	ids = slices.DeleteFunc(slices.Compact(ids), func(id collab.ID) bool { return x.about[id] != nil })
	if len(ids) == 0 {
		return nil
	}
	records, err := s.Get(ctx, ids)
	if err != nil {
		return err
	}
	said, err := s.Claims(ctx, ids, collab.Selection{})
	if err != nil {
		return err
	}
	cities := map[collab.ID]string{}
	for i, id := range ids {
		c := &candidate{values: map[string][]string{}}
		if r := records[i]; r != nil {
			c.kind, c.country, c.status, c.cityID = r.Kind, r.Country, r.Status, r.CityID
			if c.cityID != "" {
				cities[c.cityID] = ""
			}
		}
		for _, n := range said[i].Names {
			if n.Type != collab.Acronym {
				c.names = append(c.names, n.Value)
			}
		}
		for _, k := range said[i].Identifiers {
			c.values[k.Scheme] = append(c.values[k.Scheme], k.Value)
			for _, place := range k.Evidence {
				if k.SourceID == x.source {
					c.identifiedAt = append(c.identifiedAt, string(place.Locator))
				}
			}
		}
		x.about[id] = c
	}
	return x.readCities(ctx, s, cities)
}

// readCities gives the candidates the names of their cities.
func (x *candidates) readCities(ctx context.Context, s store.Reader, cities map[collab.ID]string) error {
	var ids []collab.ID
	for id := range cities {
		ids = append(ids, id)
	}
	if len(ids) == 0 {
		return nil
	}
	records, err := s.Get(ctx, ids)
	if err != nil {
		return err
	}
	for i, r := range records {
		if r != nil {
			cities[ids[i]] = r.Name
		}
	}
	for _, c := range x.about {
		if c.city == "" {
			c.city = cities[c.cityID]
		}
	}
	return nil
}

// add makes an entity that the page brings, or that one of its records turned out
// to be about, a holder of what the record knows it by.
func (x *candidates) add(id collab.ID, s *subject) {
	c := x.about[id]
	if c == nil {
		c = &candidate{kind: s.Kind, country: s.Country, city: s.city, values: map[string][]string{}}
		x.about[id] = c
	}
	if len(s.Known) > 0 {
		c.identifiedAt = append(c.identifiedAt, s.locator)
	}
	for _, k := range s.Known {
		x.holders[k] = appendOnce(x.holders[k], id)
		c.values[k.Scheme] = append(c.values[k.Scheme], k.Value)
	}
	c.names = append(c.names, s.names...)
}

// words returns the telling words of the candidate's names. Few candidates are ever compared
// by them, so they are worked out when they are asked for.
func (c *candidate) words() [][]string {
	if c.read < len(c.names) {
		c.telling = append(c.telling, nameWords(c.names[c.read:])...)
		c.read = len(c.names)
	}
	return c.telling
}

// mayBe reports whether the entity with the id may be the record's: see
// candidate.mayBe.
func (x *candidates) mayBe(id collab.ID, s *subject) bool {
	c := x.about[id]
	return c != nil && c.mayBe(s)
}

// mayBe reports whether the entity may be the record's: it is of the same kind and
// has no other identifier of the scheme by which the register tells its records
// apart.
func (c *candidate) mayBe(s *subject) bool {
	if c.kind != s.Kind {
		return false
	}
	if len(s.Known) == 0 {
		return true
	}
	own := s.Known[0]
	if own.Scheme == identifier.Domain {
		return true // the names tell: see resolver.byDomain
	}
	values := c.values[own.Scheme]
	return len(values) == 0 || slices.Contains(values, own.Value)
}

// otherDomain reports whether domains keep the two apart: the record comes from a list
// of domains, which says no cities, and the entity has domains, all of them others.
func (c *candidate) otherDomain(s *subject) bool {
	domains := c.values[identifier.Domain]
	return len(domains) > 0 && len(s.Known) > 0 && s.Known[0].Scheme == identifier.Domain && !slices.ContainsFunc(s.Known, func(k record.ExternalID) bool {
		return k.Scheme == identifier.Domain && slices.Contains(domains, k.Value)
	})
}

// wasSaidOf reports whether an earlier state of the record, which has the locator,
// was about the entity with the id.
func (x *candidates) wasSaidOf(id collab.ID, s *subject) bool {
	c := x.about[id]
	return s.locator != "" && !s.Awaited && c != nil && c.kind == s.Kind && slices.Contains(c.identifiedAt, s.locator)
}

// sameCountry reports whether no country keeps the two apart: one of them is
// unknown, they are equal, or one is a territory of the other with a code of its own.
func (c *candidate) sameCountry(s *subject) bool {
	return c.country == "" || s.Country == "" || stateOf(c.country) == stateOf(s.Country)
}

// stateOf returns the state of a territory whose institutions some registers list
// under the state, else the code itself.
func stateOf(country string) string {
	switch country {
	case "GF", "GP", "MF", "BL", "MQ", "NC", "PF", "PM", "RE", "WF", "YT":
		return "FR"
	case "AW", "BQ", "CW", "SX":
		return "NL"
	case "FO", "GL":
		return "DK"
	case "SJ":
		return "NO"
	case "AX":
		return "FI"
	case "PR", "GU", "VI", "AS", "MP":
		return "US"
	case "HK", "MO":
		return "CN"
	}
	return country
}

// sameCity reports whether no city keeps the two apart: one of them is unknown, they
// are one, or a name of the record has one of them in it, as that of a university
// with a campus outside its town.
func (c *candidate) sameCity(s *subject) bool {
	if c.city == "" || s.city == "" || sameCity(c.city, s.city) {
		return true
	}
	return slices.ContainsFunc(s.names, func(n string) bool { return sameCity(n, s.city) || sameCity(n, c.city) })
}

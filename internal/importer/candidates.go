package importer

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
	"liaison/internal/store"
)

// identifierIndex says who holds the identifiers that the records of a page know:
// entities of the graph, and those that the page itself brings.
type identifierIndex struct {
	source  collab.ID // of the import
	holders map[record.Identifier][]collab.ID
	records map[collab.ID]*collab.Record
	values  map[collab.ID]map[string][]string // the identifiers of each holder, by scheme
	// identifiedAt are the locators of the import's own source at which each holder
	// has an identifier.
	identifiedAt map[collab.ID][]string
}

// indexIdentifiers reads the holders of all identifiers that the entities are known
// by.
func indexIdentifiers(ctx context.Context, s store.Reader, source collab.ID, list []record.Entity) (*identifierIndex, error) {
	x := &identifierIndex{
		source: source, holders: map[record.Identifier][]collab.ID{}, records: map[collab.ID]*collab.Record{},
		values: map[collab.ID]map[string][]string{}, identifiedAt: map[collab.ID][]string{},
	}
	var keys []store.Key
	var asked []record.Identifier
	for _, e := range list {
		for _, k := range e.Known {
			if _, already := x.holders[k]; !already {
				x.holders[k] = nil
				asked = append(asked, k)
				keys = append(keys, store.Key{Class: collab.ClassIdentifier, Label: k.Scheme, Match: k.Value})
			}
		}
	}
	if len(keys) == 0 {
		return x, nil
	}
	found, err := s.Holders(ctx, keys)
	if err != nil {
		return nil, err
	}
	var ids []collab.ID
	for i, holders := range found {
		x.holders[asked[i]] = holders
		ids = append(ids, holders...)
	}
	return x, x.describe(ctx, s, ids)
}

// describe reads the records and identifiers of entities that the index does not
// know yet.
func (x *identifierIndex) describe(ctx context.Context, s store.Reader, ids []collab.ID) error {
	slices.Sort(ids)
	ids = slices.DeleteFunc(slices.Compact(ids), func(id collab.ID) bool { return x.records[id] != nil })
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
	for i, id := range ids {
		x.records[id] = records[i]
		x.values[id] = map[string][]string{}
		for _, c := range said[i].Identifiers {
			x.values[id][c.Scheme] = append(x.values[id][c.Scheme], c.Value)
			for _, place := range c.Evidence {
				if c.SourceID == x.source {
					x.identifiedAt[id] = append(x.identifiedAt[id], string(place.Locator))
				}
			}
		}
	}
	return nil
}

// add makes an entity that the page brings a holder of the identifiers that its
// record knows it by.
func (x *identifierIndex) add(id collab.ID, e record.Entity, locator string) {
	if len(e.Known) > 0 {
		x.identifiedAt[id] = append(x.identifiedAt[id], locator)
	}
	for _, k := range e.Known {
		x.holders[k] = appendOnce(x.holders[k], id)
		if x.values[id] == nil {
			x.values[id] = map[string][]string{}
		}
		x.values[id][k.Scheme] = append(x.values[id][k.Scheme], k.Value)
	}
	if x.records[id] == nil {
		x.records[id] = &collab.Record{ID: id, Kind: e.Kind, Summary: collab.Summary{Country: e.Country}}
	}
}

// mayBe reports whether the entity with the id may be the record's: it is of the
// same kind and has no other identifier of the scheme by which the register tells
// its records apart.
func (x *identifierIndex) mayBe(id collab.ID, e record.Entity) bool {
	r := x.records[id]
	if r == nil {
		return true // found by name, where the kind was looked at
	}
	if len(e.Known) == 0 {
		return r.Kind == e.Kind
	}
	own := e.Known[0]
	if own.Scheme == record.SchemeDomain {
		return r.Kind == e.Kind && len(x.identifiedAt[id]) == 0 // otherwise it is another record's
	}
	values := x.values[id][own.Scheme]
	return r.Kind == e.Kind && (len(values) == 0 || slices.Contains(values, own.Value))
}

// wasSaidOf reports whether an earlier state of the record, which has the locator,
// was about the entity with the id.
func (x *identifierIndex) wasSaidOf(id collab.ID, e record.Entity, locator string) bool {
	r := x.records[id]
	return locator != "" && !e.Awaited && r != nil && r.Kind == e.Kind && slices.Contains(x.identifiedAt[id], locator)
}

// sameCountry reports whether no country keeps the two apart: one of them is
// unknown, or they are equal.
func (x *identifierIndex) sameCountry(id collab.ID, e record.Entity) bool {
	r := x.records[id]
	return r == nil || r.Country == "" || e.Country == "" || r.Country == e.Country
}

func appendOnce(list []collab.ID, id collab.ID) []collab.ID {
	if slices.Contains(list, id) {
		return list
	}
	return append(list, id)
}

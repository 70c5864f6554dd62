package ror

import (
	"fmt"
	"slices"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/identifier"
	"liaison/internal/importer/record"
)

// maxName is how long a name may be in bytes, as for a claim's.
const maxName = 2_000

// builder makes records of rows. Its maps are those of one reading; the first
// two are emptied for each row.
type builder struct {
	rec    record.Record
	self   collab.ID
	said   map[[5]string]bool // the claims of the row: a row may say a thing twice
	listed map[collab.ID]bool // the entities of the row

	// places are those that an earlier row of the file has described. They are
	// many rows' places, and said once; fresh are this row's.
	places map[collab.ID]bool
	fresh  []collab.ID
}

// build makes the record of a row; an error is a fault.
func (b *builder) build(r *row) (record.Record, error) {
	id := rorID(r.ID)
	switch {
	case r.ID == "":
		return record.Record{}, fault{"id", "the record has none: give its ROR id, as https://ror.org/03yrm5c26"}
	case id == "":
		return record.Record{}, noID("id", r.ID)
	case len(r.Names) == 0:
		return record.Record{}, fault{"names", "the record has none (name in schema v1): give at least one"}
	}
	if date := r.Admin.LastModified.Date; date != "" {
		// It tells which of two states of the record is the newer one.
		if _, err := collab.ParseDay(date); err != nil {
			return record.Record{}, fault{"admin.last_modified.date", err.Error()}
		}
	}
	clear(b.said)
	clear(b.listed)
	b.self, b.fresh = collab.EntityID("ror:"+id), b.fresh[:0]
	b.rec = record.Record{Locator: id, Stamp: r.stamp}
	b.list("names", record.EntityRef{
		ID: b.self, Kind: collab.KindInstitution, Known: []record.ExternalID{{Scheme: identifier.ROR, Value: id}},
		Name: shown(r.Names), Country: strings.ToUpper(firstCountry(r.Locations)),
	})
	b.names(r.Names)
	if len(b.rec.Claims) == 0 {
		lost := b.rec.Unread[0]
		return record.Record{}, fault{lost.Field, lost.Reason}
	}
	b.identifiers(id, r)
	b.texts(r)
	for i, at := range r.Locations {
		b.location(at, i)
	}
	for _, x := range r.Relationships {
		b.relationship(id, x)
	}
	for _, place := range b.fresh {
		b.places[place] = true
	}
	return b.rec, nil
}

func noID(field, value string) fault {
	return faultf(field, "%.60q is no ROR id (its last two characters are check digits): correct it, as https://ror.org/03yrm5c26", value)
}

// drop leaves out what a field says and keeps the record.
func (b *builder) drop(field, format string, args ...any) {
	b.rec.Unread = append(b.rec.Unread, record.Fault{Field: field, Reason: fmt.Sprintf(format, args...), Kept: true})
}

// list adds an entity that claims of the row name; field is where the row has
// the entity's name, which need not be in a claim. A name that cannot be kept is
// left out.
func (b *builder) list(field string, e record.EntityRef) {
	if e.Name != "" {
		if err := collab.CheckText("name", e.Name, maxName); err != nil {
			if !b.listed[e.ID] && field != "names" {
				b.drop(field, "%s: correct it or leave it out", err)
			}
			e.Name = ""
		}
	}
	if !b.listed[e.ID] {
		b.listed[e.ID] = true
		b.rec.Entities = append(b.rec.Entities, e)
	}
}

// add adds a claim; field is where the row has it. A claim that cannot be kept is
// left out and reported.
func (b *builder) add(field string, c collab.Claim) {
	if err := c.Check(); err != nil {
		b.drop(field, "%s: correct it or leave it out", err)
		return
	}
	if key := keyOf(c); !b.said[key] {
		b.said[key] = true
		b.rec.Claims = append(b.rec.Claims, c)
	}
}

// keyOf tells the claims of one row apart.
func keyOf(c collab.Claim) [5]string {
	key := [5]string{string(c.Class()), string(c.About())}
	switch c := c.(type) {
	case *collab.Name:
		key[2], key[3], key[4] = string(c.Type), c.Value, c.Language
	case *collab.Identifier:
		key[2], key[3] = c.Scheme, c.Value
	case *collab.Text:
		key[2], key[3] = string(c.Topic), c.Value
	case *collab.Figure:
		key[2] = c.Measure
	case *collab.Relation:
		key[2], key[3] = string(c.Kind), string(c.To)
	}
	return key
}

// shown is the name that ROR shows.
func shown(names []name) string {
	for _, n := range names {
		if slices.Contains(n.Types, "ror_display") {
			return n.Value
		}
	}
	return names[0].Value
}

var nameTypes = map[string]collab.NameType{
	"ror_display": collab.DisplayName, "label": collab.Label, "alias": collab.Alias, "acronym": collab.Acronym,
}

// names says each name once for each of its types: one that is shown and a label
// too is both, so that rule 21 finds it as either.
func (b *builder) names(names []name) {
	for _, n := range names {
		if len(n.Types) == 0 {
			b.drop("names.types", "the name %.60q has none: give label, alias, acronym or ror_display", n.Value)
		}
		for _, word := range n.Types {
			t, ok := nameTypes[word]
			if !ok {
				b.drop("names.types", "%.60q is none of label, alias, acronym, ror_display: correct it", word)
				continue
			}
			b.add("names", &collab.Name{Subject: b.self, Value: n.Value, Language: n.Lang, Type: t})
		}
	}
}

// texts says since when the organisation is, what it is, and whether it still is.
func (b *builder) texts(r *row) {
	if year := r.Established; year != nil {
		b.text("established", collab.EstablishedTopic, fmt.Sprintf("%04d", *year))
	}
	for _, t := range r.Types {
		b.text("types", collab.InstitutionTypeTopic, strings.ToUpper(t))
	}
	if r.Status != "" {
		b.text("status", collab.InstitutionStatusTopic, strings.ToUpper(r.Status))
	}
}

func (b *builder) text(field string, topic collab.TextTopic, value string) {
	b.add(field, &collab.Text{Subject: b.self, Topic: topic, Value: value})
}

// relationship says which two organisations are linked how. Both ends state the
// same claim: the one that reads the same from either.
func (b *builder) relationship(id string, x relationship) {
	other := rorID(x.ID)
	switch {
	case other == "":
		f := noID("relationships.id", x.ID)
		b.drop(f.field, "%s", f.reason)
		return
	case other == id:
		return // that it is linked to itself says nothing of two organisations
	}
	target := collab.EntityID("ror:" + other)
	c := &collab.Relation{From: b.self, To: target}
	reversed := false
	switch strings.ToLower(x.Type) {
	case "parent":
		c.Kind = collab.PartOf
	case "child":
		c.Kind, reversed = collab.PartOf, true
	case "predecessor":
		c.Kind = collab.Succeeds
	case "successor":
		c.Kind, reversed = collab.Succeeds, true
	case "related":
		c.Kind, c.Role, reversed = collab.AffiliatedWith, "RELATED", other < id
	default:
		b.drop("relationships.type", "%.60q is none of parent, child, related, predecessor, successor: correct it", x.Type)
		return
	}
	if reversed {
		c.From, c.To = c.To, c.From
	}
	b.list("relationships.label", record.EntityRef{
		ID: target, Kind: collab.KindInstitution, Known: []record.ExternalID{{Scheme: identifier.ROR, Value: other}},
		Name: x.Label, Awaited: true,
	})
	b.add("relationships", c)
}

package ndjson

import (
	"strings"

	"liaison/internal/collab"
	"liaison/internal/country"
	"liaison/internal/importer/record"
)

// Shared things are entities that many lines name and no line declares: countries,
// cities, programmes. Every record that names one lists it among its entities; the
// claims about it are made by the first such record, with the key of the thing as
// their evidence.

// sharedThing adds the thing to the record. If no earlier record has named it, it
// calls of to add the claims about it.
func (d *draft) sharedThing(key string, e record.EntityRef, of func(collab.Statement)) collab.ID {
	d.record.Entities = append(d.record.Entities, e)
	if !d.said[key] {
		d.shared = append(d.shared, key)
		d.record.Things = append(d.record.Things, record.Thing{ID: e.ID, Locator: key})
		of(collab.Statement{
			Confidence: collab.Stated, Modality: collab.Actual, Evidence: []collab.Evidence{{Locator: collab.OptionalText(key)}},
		})
	}
	return e.ID
}

// location returns the id of the city of the line, or of its country if it has no
// city; "" if it has neither.
func (d *draft) location() collab.ID {
	city := d.text[fCity]
	code := ""
	if d.text[fCountry] != "" {
		c, err := country.Read(d.text[fCountry])
		switch {
		case err != nil:
			d.fail(fCountry, "%s", err)
			return ""
		case c.Former != "":
			d.fail(fCountry, "%q is %s, a state that is no more: write the country of today, as RO", collab.Clip(d.text[fCountry]), c.Former)
			return ""
		}
		code = c.Code
	}
	var in collab.ID // the country
	if code != "" {
		in = d.country(code)
		d.record.Entities[0].Country = code
	}
	if city == "" {
		return in
	}
	key := "place:" + strings.ToLower(code) + "/" + record.NameKey(city)
	e := record.EntityRef{ID: collab.EntityID(d.key + "#" + key), Kind: collab.KindPlace, Name: city, Country: code}
	return d.sharedThing(key, e, func(base collab.Statement) {
		d.say(fCity, &collab.Name{Statement: base, Subject: e.ID, Value: city, Type: collab.Label})
		if in != "" {
			d.say(fCity, &collab.Relation{Statement: base, Kind: collab.LocatedIn, From: e.ID, To: in})
		}
	})
}

func (d *draft) country(code string) collab.ID {
	key := "place:" + strings.ToLower(code)
	e := record.EntityRef{ID: collab.EntityID(key), Kind: collab.KindPlace, Known: []record.ExternalID{{Scheme: collab.SchemeCountry, Value: code}}, Country: code}
	return d.sharedThing(key, e, func(base collab.Statement) {
		d.say(fCountry, &collab.Identifier{Statement: base, Subject: e.ID, Scheme: collab.SchemeCountry, Value: code})
	})
}

func (d *draft) programme() collab.ID {
	name := d.text[fProgramme]
	key := "programme:" + name
	e := record.EntityRef{ID: collab.EntityID(d.key + "#" + key), Kind: collab.KindProgramme, Name: name}
	return d.sharedThing(key, e, func(base collab.Statement) {
		d.say(fProgramme, &collab.Name{Statement: base, Subject: e.ID, Value: name, Type: collab.Label})
	})
}

package eugrants

import (
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"liaison/internal/collab"
	"liaison/internal/country"
	"liaison/internal/importer/record"
)

// Country reads the country of a cell. An empty cell has none; one that cannot be
// read is left out of the row.
func (d *Draft) Country(field, cell string) country.Country {
	if cell == "" {
		return country.Country{}
	}
	c, err := country.Read(cell)
	switch {
	case err != nil:
		d.Drop(field, "%s", err)
	case c.Former != "":
		d.Drop(field, "%q is %s, a state that is no more: it is read as %s, which continued it", Clip(cell), c.Former, c.Code)
	}
	return c
}

// Locate says where an institution is: in its town, or in its country where no
// town is given. A town without a country is left out, since nothing tells it
// from its namesakes. s carries what the claim has beside. A state that is no
// more is read as the one that continued it, which is implied.
func (d *Draft) Locate(id collab.ID, s collab.Statement, c country.Country, town string) {
	if c.Code == "" {
		return
	}
	if c.Former != "" {
		s.Confidence = collab.Implied
		s.Evidence = slices.Clone(s.Evidence)
		for i := range s.Evidence {
			s.Evidence[i].Note = collab.OptionalText("the source says " + c.Former)
		}
	}
	in := d.country(c.Code)
	if strings.ContainsFunc(town, isLetter) {
		in = d.town(in, c.Code, town, s.Confidence)
	}
	d.Say("city", &collab.Relation{Statement: s, Kind: collab.LocatedIn, From: id, To: in})
}

func (d *Draft) country(code string) collab.ID {
	key := "place:" + strings.ToLower(code)
	id := d.Entity(record.EntityRef{
		ID: collab.EntityID(key), Kind: collab.KindPlace, Country: code,
		Known: []record.ExternalID{{Scheme: collab.SchemeCountry, Value: code}},
	})
	if d.Once(key) {
		d.Say("country", &collab.Identifier{
			Statement: collab.Statement{Evidence: At(key, "")}, Subject: id, Scheme: collab.SchemeCountry, Value: code,
		})
	}
	return id
}

func (d *Draft) town(country collab.ID, code, name string, c collab.Confidence) collab.ID {
	key := d.w.register + ":place:" + strings.ToLower(code) + "/" + Fold(name)
	id := d.Entity(record.EntityRef{ID: collab.EntityID(key), Kind: collab.KindPlace, Name: name, Country: code})
	if d.Once(key) {
		s := collab.Statement{Confidence: c, Evidence: At(key, "")}
		d.Say("city", &collab.Name{Statement: s, Subject: id, Value: name, Type: collab.Label})
		d.Say("city", &collab.Relation{Statement: s, Kind: collab.LocatedIn, From: id, To: country})
	}
	return id
}

// Fold is the form of a name in keys: composed, lower case, single blanks.
func Fold(s string) string {
	return strings.Join(strings.Fields(strings.ToLower(norm.NFC.String(s))), " ")
}

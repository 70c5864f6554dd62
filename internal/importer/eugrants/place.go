package eugrants

import (
	"strings"

	"golang.org/x/text/unicode/norm"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
)

// Country is the ISO 3166-1 alpha-2 code of a country's code. "" stays "".
func (d *Draft) Country(field, code string) string {
	if code == "" {
		return ""
	}
	country := record.Country(code)
	if country == "" {
		d.Fail(field, "%q is no country: write its two letters of ISO 3166-1", Clip(code))
	}
	return country
}

// Locate says where an institution is: in its town, or in its country where no
// town is given. A town without a country is left out, since nothing tells it
// from its namesakes. s carries what the claim has beside.
func (d *Draft) Locate(id collab.ID, s collab.Statement, country, town string) {
	if country == "" {
		return
	}
	in := d.country(country)
	if strings.ContainsFunc(town, isLetter) {
		in = d.town(in, country, town, s.Confidence)
	}
	d.Say("city", &collab.Relation{Statement: s, Kind: collab.LocatedIn, From: id, To: in})
}

func (d *Draft) country(code string) collab.ID {
	key := "place:" + strings.ToLower(code)
	id := d.Entity(record.Entity{
		ID: collab.EntityID(key), Kind: collab.KindPlace, Country: code,
		Known: []record.Identifier{{Scheme: collab.SchemeCountry, Value: code}},
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
	id := d.Entity(record.Entity{ID: collab.EntityID(key), Kind: collab.KindPlace, Name: name, Country: code})
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

package ror

import (
	"math"
	"strconv"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/country"
	"liaison/internal/importer/record"
)

// firstCountry is the code of the first location's country, "" where it has none.
func firstCountry(list []location) string {
	if len(list) == 0 {
		return ""
	}
	return list[0].Details.CountryCode
}

// location says where the organisation is: in the city, and that in its
// country; without a city in the country itself. i is the place of the location
// in ROR's list, from 0: the first is the one that is shown (rule 4).
func (b *builder) location(at location, i int) {
	d, order := &at.Details, int32(i+1)
	cc := strings.ToUpper(d.CountryCode)
	if cc != "" && !country.Valid(cc) {
		b.drop("locations.country_code", "%.20q is no country of ISO 3166-1: correct it, as LT", d.CountryCode)
		cc = ""
	}
	key, known := "geonames:", []record.ExternalID(nil)
	switch {
	case at.GeonamesID < 0:
		b.drop("locations.geonames_id", "%d is no GeoNames id: correct it", at.GeonamesID)
		return
	case at.GeonamesID > 0:
		value := strconv.FormatInt(at.GeonamesID, 10)
		key += value
		known = []record.ExternalID{{Scheme: collab.SchemeGeonames, Value: value}}
	case d.Name != "" && cc == "":
		b.drop("locations", "%.60q has neither a GeoNames id nor a country, so it could be anywhere: give one", d.Name)
		return
	case d.Name != "":
		key = "ror:place:" + strings.ToLower(cc) + "/" + record.NameKey(d.Name)
	case cc != "":
		b.add("locations", &collab.Relation{Kind: collab.LocatedIn, From: b.self, To: b.country(cc, d.CountryName), Order: &order})
		return
	default:
		return
	}
	city := collab.EntityID(key)
	b.list("locations.name", record.EntityRef{ID: city, Kind: collab.KindPlace, Known: known, Name: d.Name, Country: cc})
	b.add("locations", &collab.Relation{Kind: collab.LocatedIn, From: b.self, To: city, Order: &order})
	if !b.first(city, key) {
		return
	}
	if d.Name != "" {
		b.add("locations.name", &collab.Name{Statement: statementOf(key), Subject: city, Value: d.Name, Type: collab.Label})
	}
	for _, k := range known {
		b.add("locations.geonames_id", &collab.Identifier{Statement: statementOf(key), Subject: city, Scheme: k.Scheme, Value: k.Value})
	}
	if cc != "" {
		b.add("locations", &collab.Relation{
			Statement: statementOf(key), Kind: collab.LocatedIn, From: city, To: b.country(cc, d.CountryName),
		})
	}
	b.degrees(key, city, "latitude", d.Lat, 90)
	b.degrees(key, city, "longitude", d.Lng, 180)
}

func (b *builder) degrees(key string, city collab.ID, measure string, value *float64, most float64) {
	if value == nil {
		return
	}
	if math.Abs(*value) > most {
		b.drop("locations."+measure[:3], "%v degrees of %s are none: correct it", *value, measure)
		return
	}
	b.add("locations", &collab.Figure{
		Statement: statementOf(key), Subject: city, Measure: measure, Value: *value, Qualifier: collab.Exact, Unit: "degrees",
	})
}

// country lists the country's place, and says what it is where no row has.
func (b *builder) country(cc, name string) collab.ID {
	key := "place:" + strings.ToLower(cc)
	id := collab.EntityID(key)
	b.list("locations.country_name", record.EntityRef{
		ID: id, Kind: collab.KindPlace, Known: []record.ExternalID{{Scheme: collab.SchemeCountry, Value: cc}},
		Name: name, Country: cc,
	})
	if b.first(id, key) {
		b.add("locations.country_code", &collab.Identifier{Statement: statementOf(key), Subject: id, Scheme: collab.SchemeCountry, Value: cc})
		if name != "" {
			b.add("locations.country_name", &collab.Name{
				Statement: statementOf(key), Subject: id, Value: name, Language: "en", Type: collab.Label,
			})
		}
	}
	return id
}

// first tells whether no row before and nothing in this one has described the place.
func (b *builder) first(id collab.ID, key string) bool {
	for _, f := range b.fresh {
		if f == id {
			return false
		}
	}
	if b.places[id] {
		return false
	}
	b.fresh = append(b.fresh, id)
	b.rec.Things = append(b.rec.Things, record.Thing{ID: id, Locator: key})
	return true
}

// statementOf returns a statement of the register about a place that many records share:
// its locator is the place, not the record.
func statementOf(place string) collab.Statement {
	return collab.Statement{Evidence: []collab.Evidence{{Locator: collab.OptionalText(place)}}}
}

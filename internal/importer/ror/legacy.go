package ror

import (
	"maps"
	"slices"
	"strings"
)

// legacy is what is read of a record of schema v1.
type legacy struct {
	ID          string                `json:"id"`
	Name        string                `json:"name"`
	Aliases     []string              `json:"aliases"`
	Acronyms    []string              `json:"acronyms"`
	Labels      []legacyLabel         `json:"labels"`
	Established *int                  `json:"established"`
	Types       []string              `json:"types"`
	Status      string                `json:"status"`
	Links       []string              `json:"links"`
	Wikipedia   string                `json:"wikipedia_url"`
	ExternalIDs map[string]externalID `json:"external_ids"`
	Addresses   []legacyAddress       `json:"addresses"`
	Country     struct {
		Code string `json:"country_code"`
		Name string `json:"country_name"`
	} `json:"country"`
	Relationships []relationship `json:"relationships"`
}

type legacyLabel struct {
	Label  string `json:"label"`
	ISO639 string `json:"iso639"`
}

type legacyAddress struct {
	City         string   `json:"city"`
	Lat          *float64 `json:"lat"`
	Lng          *float64 `json:"lng"`
	GeonamesCity struct {
		ID   int64  `json:"id"`
		City string `json:"city"`
	} `json:"geonames_city"`
}

// row is the record in the shape of v2. The name of v1 is ROR's label and the
// one it shows. Of names but the labels v1 does not tell the language.
func (l *legacy) row() row {
	r := row{
		ID: l.ID, Established: l.Established, Types: l.Types, Status: l.Status,
		Relationships: l.Relationships, stamp: "1",
	}
	r.Names = append(r.Names, name{Value: l.Name, Types: []string{"ror_display", "label"}})
	for _, label := range l.Labels {
		r.Names = append(r.Names, name{label.Label, label.ISO639, []string{"label"}})
	}
	for _, value := range l.Aliases {
		r.Names = append(r.Names, name{Value: value, Types: []string{"alias"}})
	}
	for _, value := range l.Acronyms {
		r.Names = append(r.Names, name{Value: value, Types: []string{"acronym"}})
	}
	for _, value := range l.Links {
		r.Links = append(r.Links, link{"website", value})
	}
	r.Links = append(r.Links, link{"wikipedia", l.Wikipedia})
	for _, key := range slices.Sorted(maps.Keys(l.ExternalIDs)) {
		x := l.ExternalIDs[key]
		x.Type = strings.ToLower(key)
		r.ExternalIDs = append(r.ExternalIDs, x)
	}
	for _, a := range l.Addresses {
		at := l.locationOf(a.GeonamesCity.City)
		if at.Details.Name == "" {
			at.Details.Name = a.City
		}
		at.GeonamesID, at.Details.Lat, at.Details.Lng = a.GeonamesCity.ID, a.Lat, a.Lng
		r.Locations = append(r.Locations, at)
	}
	if len(l.Addresses) == 0 {
		r.Locations = append(r.Locations, l.locationOf(""))
	}
	return r
}

// locationOf returns a location in the record's one country; city is "" for the country
// alone.
func (l *legacy) locationOf(city string) (at location) {
	at.Details.Name, at.Details.CountryCode, at.Details.CountryName = city, l.Country.Code, l.Country.Name
	return at
}

package reconcile

import (
	"net/url"
	"slices"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/country"
	"liaison/internal/identifier"
	"liaison/internal/text"
)

// property is one property of entities: rows may give its value, and data extension
// returns it.
type property struct {
	id, name, description string
	scheme                string              // of the identifiers that are its values; "" where its values are no identifiers
	kinds                 []collab.EntityKind // of the entities that may have it; nil: any
}

// The properties that are no identifiers.
const (
	countryID = "country"
	cityID    = "city"
	typeID    = "institution-type"
)

// organisations are the kinds of entities that registers of organisations list.
var organisations = []collab.EntityKind{
	collab.KindInstitution, collab.KindUnit, collab.KindAlliance, collab.KindJointLab, collab.KindCentre, collab.KindBody,
}

// properties lists them in the order in which they are shown.
var properties = []property{
	{countryID, "Country", "ISO 3166-1 code of two letters; in queries a name will do", "", nil},
	{cityID, "City", "", "", nil},
	{typeID, "Institution type", "ROR's types, and UNIVERSITY", "", []collab.EntityKind{collab.KindInstitution}},
	{"website", "Website", "", collab.SchemeWebsite, nil},
	{"ror", "ROR", "Research Organization Registry", "ror", organisations},
	{"wikidata", "Wikidata", "", "wikidata", nil},
	{"grid", "GRID", "Global Research Identifier Database", "grid", organisations},
	{"isni", "ISNI", "International Standard Name Identifier", "isni", organisations},
	{"fundref", "Crossref Funder ID", "", "fundref", organisations},
	{"pic", "PIC", "participant code of the European Commission", "pic", organisations},
	{"oid", "OID", "organisation id of Erasmus+", "oid", organisations},
	{"erasmus-code", "Erasmus code", "of holders of the Erasmus charter", "erasmus-code", organisations},
	{collab.SchemeErasmusGrant, "Erasmus+ project number", "", collab.SchemeErasmusGrant, []collab.EntityKind{collab.KindProject}},
	{collab.SchemeCordisGrant, "CORDIS grant number", "", collab.SchemeCordisGrant, []collab.EntityKind{collab.KindProject}},
}

func propertyOf(id string) (property, bool) {
	i := slices.IndexFunc(properties, func(p property) bool { return p.id == id })
	if i < 0 {
		return property{}, false
	}
	return properties[i], true
}

// propertyIDs returns the ids of all properties, in the order in which they are shown.
func propertyIDs() []string {
	var out []string
	for _, p := range properties {
		out = append(out, p.id)
	}
	return out
}

// appliesTo tells whether entities of the kind may have the property.
func (p property) appliesTo(kind collab.EntityKind) bool {
	return p.kinds == nil || slices.Contains(p.kinds, kind)
}

// value is a value of a property as data extension returns it: an entity or a text.
type value struct {
	ID   collab.ID `json:"id,omitempty"`
	Name string    `json:"name,omitempty"`
	Str  string    `json:"str,omitempty"`
}

// values returns the values that the entity has for the property, the best first; an
// empty list where none is known.
func (p property) values(e *Entity) []value {
	out := []value{}
	add := func(text string) {
		if v := (value{Str: text}); text != "" && !slices.Contains(out, v) {
			out = append(out, v)
		}
	}
	switch p.id {
	case countryID:
		add(e.Country)
	case cityID:
		if e.CityID != "" && e.City != "" {
			return append(out, value{ID: e.CityID, Name: e.City})
		}
		add(e.City)
	case typeID:
		for _, t := range e.Types {
			add(t)
		}
	case collab.SchemeWebsite:
		add(e.Website)
	}
	for _, i := range e.Identifiers {
		if p.scheme == i.Scheme && p.scheme != "" {
			add(i.Value)
		}
	}
	return out
}

// agrees tells whether the entity has one of the values. known is false where that
// cannot be told: the entity has no value, none of the given values can be read, or a
// different value may still mean the same, as two names of one city do.
func (p property) agrees(e *Entity, values []string) (agrees, known bool) {
	var has []string
	for _, v := range p.values(e) {
		has = append(has, p.normalised(v.Name+v.Str))
	}
	if p.id == countryID {
		var codes []string // a text that cannot be read as a country is not compared
		for _, v := range values {
			if code := country.Code(v); code != "" {
				codes = append(codes, code)
			}
		}
		values = codes
	}
	if len(has) == 0 || len(values) == 0 {
		return false, false
	}
	for _, v := range values {
		if slices.Contains(has, p.normalised(v)) {
			return true, true
		}
	}
	return false, p.id != cityID && p.scheme != collab.SchemeWebsite
}

// normalised returns a value in the form in which values are compared: of an
// identifier its normal form, of a website the host, of any other the folded text.
func (p property) normalised(v string) string {
	switch v = strings.TrimSpace(v); p.scheme {
	case "":
		return text.Fold(v)
	case collab.SchemeWebsite:
		if u, err := url.Parse(v); err == nil && u.Host != "" {
			v = u.Host
		}
		v, _, _ = strings.Cut(v, "/")
		return strings.TrimPrefix(strings.ToLower(v), "www.")
	}
	if normal, err := identifier.Normal(p.scheme, v); err == nil {
		return normal
	}
	return v
}

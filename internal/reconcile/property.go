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

	// Of properties about what an entity is linked to: the list, the kind of its entries
	// where all are of one kind, and the part of each link that is shown, "" for the
	// entry itself.
	list  ListName
	entry collab.EntityKind
	part  string
}

// The properties that are no identifiers.
const (
	countryID = "country"
	cityID    = "city"
	typeID    = "institution-type"
	startID   = "period-start"
	endID     = "period-end"
	statusID  = "period-status"
)

// periodic are the kinds of entities that have a period.
var periodic = []collab.EntityKind{
	collab.KindAlliance, collab.KindProject, collab.KindJointLab, collab.KindAgreement, collab.KindEvent, collab.KindStrategy,
}

// organisations are the kinds of entities that registers of organisations list.
var organisations = []collab.EntityKind{
	collab.KindInstitution, collab.KindUnit, collab.KindAlliance, collab.KindJointLab, collab.KindCentre, collab.KindBody,
}

// properties lists them in the order in which they are shown.
var properties = append([]property{
	{id: countryID, name: "Country", description: "ISO 3166-1 code of two letters; in queries a name will do"},
	{id: cityID, name: "City"},
	{id: typeID, name: "Institution type", description: "ROR's types, and UNIVERSITY", kinds: []collab.EntityKind{collab.KindInstitution}},
	{id: "website", name: "Website", scheme: collab.SchemeWebsite},
	{id: "ror", name: "ROR", description: "Research Organization Registry", scheme: "ror", kinds: organisations},
	{id: "wikidata", name: "Wikidata", scheme: "wikidata"},
	{id: "grid", name: "GRID", description: "Global Research Identifier Database", scheme: "grid", kinds: organisations},
	{id: "isni", name: "ISNI", description: "International Standard Name Identifier", scheme: "isni", kinds: organisations},
	{id: "fundref", name: "Crossref Funder ID", scheme: "fundref", kinds: organisations},
	{id: "pic", name: "PIC", description: "participant code of the European Commission", scheme: "pic", kinds: organisations},
	{id: "oid", name: "OID", description: "organisation id of Erasmus+", scheme: "oid", kinds: organisations},
	{id: "erasmus-code", name: "Erasmus code", description: "of holders of the Erasmus charter", scheme: "erasmus-code", kinds: organisations},
	{id: collab.SchemeErasmusGrant, name: "Erasmus+ project number", scheme: collab.SchemeErasmusGrant, kinds: []collab.EntityKind{collab.KindProject}},
	{id: collab.SchemeCordisGrant, name: "CORDIS grant number", scheme: collab.SchemeCordisGrant, kinds: []collab.EntityKind{collab.KindProject}},
	{id: startID, name: "Period: start", description: "at the precision of its source", kinds: periodic},
	{id: endID, name: "Period: end", description: "at the precision of its source; empty where unknown or open", kinds: periodic},
	{id: statusID, name: "Period: status", description: "CURRENT, ENDED, NO_KNOWN_END or NOT_BEGUN, today", kinds: periodic},
}, linkProperties()...)

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

// value is a value of a property as data extension returns it: an entity, a text, a
// whole number or a number; an empty object where nothing is known in this place.
type value struct {
	ID    collab.ID `json:"id,omitempty"`
	Name  string    `json:"name,omitempty"`
	Str   string    `json:"str,omitempty"`
	Int   *int      `json:"int,omitempty"`
	Float *float64  `json:"float,omitempty"`
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
	case startID:
		first, _ := e.Period.Ends()
		add(first)
	case endID:
		_, last := e.Period.Ends()
		add(last)
	case statusID:
		add(string(e.Status))
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

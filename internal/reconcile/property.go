package reconcile

import (
	"net/url"
	"slices"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/country"
	"liaison/internal/text"
)

// property is what a row may say of an entity, and what can be fetched of it.
type property struct {
	id, name, description string
	scheme                string              // of the identifier that it is; "" for other facts
	kinds                 []collab.EntityKind // that have it; nil: any
}

// The properties that are no identifiers.
const (
	countryID = "country"
	cityID    = "city"
	typeID    = "institution-type"
)

// organisations are the kinds that registers of organisations have.
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

// of tells whether entities of the kind may have it.
func (p property) of(kind collab.EntityKind) bool {
	return p.kinds == nil || slices.Contains(p.kinds, kind)
}

// value is a value of a property as data extension answers it: an entity, or a text.
type value struct {
	ID   collab.ID `json:"id,omitempty"`
	Name string    `json:"name,omitempty"`
	Str  string    `json:"str,omitempty"`
}

// values are those that the entity has, the best first; an empty list where none
// is known.
func (p property) values(e *Entity) []value {
	out := []value{}
	say := func(text string) {
		if v := (value{Str: text}); text != "" && !slices.Contains(out, v) {
			out = append(out, v)
		}
	}
	switch p.id {
	case countryID:
		say(e.Country)
	case cityID:
		if e.CityID != "" && e.City != "" {
			return append(out, value{ID: e.CityID, Name: e.City})
		}
		say(e.City)
	case typeID:
		for _, t := range e.Types {
			say(t)
		}
	case collab.SchemeWebsite:
		say(e.Website)
	}
	for _, i := range e.Identifiers {
		if p.scheme == i.Scheme && p.scheme != "" {
			say(i.Value)
		}
	}
	return out
}

// agrees tells whether the entity has one of the values; known is false where
// that cannot be told: nothing is known of it, or it may be another name of the same.
func (p property) agrees(e *Entity, values []string) (agrees, known bool) {
	var has []string
	for _, v := range p.values(e) {
		has = append(has, p.form(v.Name+v.Str))
	}
	if p.id == countryID {
		var codes []string // what cannot be read as a country says nothing
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
		if slices.Contains(has, p.form(v)) {
			return true, true
		}
	}
	return false, p.id != cityID && p.scheme != collab.SchemeWebsite
}

// form is the value as it is compared, and for identifiers but websites the
// bare form in which registers write them, without the address around it.
func (p property) form(v string) string {
	switch v = strings.TrimSpace(v); p.scheme {
	case "":
		return text.Fold(v)
	case collab.SchemeWebsite:
		if u, err := url.Parse(v); err == nil && u.Host != "" {
			v = u.Host
		}
		v, _, _ = strings.Cut(v, "/")
		return strings.TrimPrefix(strings.ToLower(v), "www.")
	case "ror", "grid":
		return strings.ToLower(last(v))
	case "wikidata":
		return strings.ToUpper(last(v))
	case "isni":
		return strings.ToUpper(strings.NewReplacer(" ", "", "-", "").Replace(last(v)))
	case "fundref":
		return last(v)
	case "erasmus-code":
		return strings.ToUpper(strings.Join(strings.Fields(v), " "))
	}
	return v
}

// last is the last part of an address, or all of what is none.
func last(v string) string {
	v = strings.TrimRight(v, "/")
	return v[strings.LastIndexByte(v, '/')+1:]
}

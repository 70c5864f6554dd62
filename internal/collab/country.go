package collab

import "slices"

// PlaceDepth is how many entities the way to a country has at most: an institution's
// town, district, region and country, and one to spare.
const PlaceDepth = 5

// Country returns the code of an entity's country (rule 4): the entity's own country
// code, else that of its best location that leads to one, "" where there is none
// within PlaceDepth entities. own gives the best country code of an entity itself, ""
// where it has none; located gives the LOCATED_IN statements from an entity, in any
// order. Planned locations do not count.
func Country(of ID, own func(ID) string, located func(ID) []*Relation) string {
	return countryWithin(of, PlaceDepth, own, located)
}

// CountryOfLocation returns the country of the far end of a location of an entity, as
// Country does, but within one step fewer.
func CountryOfLocation(r *Relation, own func(ID) string, located func(ID) []*Relation) string {
	return countryWithin(r.To, PlaceDepth-1, own, located)
}

func countryWithin(of ID, depth int, own func(ID) string, located func(ID) []*Relation) string {
	if depth == 0 {
		return ""
	}
	if code := own(of); code != "" {
		return code
	}
	list := slices.DeleteFunc(slices.Clone(located(of)), func(r *Relation) bool { return !r.IsActual() })
	slices.SortFunc(list, CompareClaims[*Relation])
	for _, r := range list {
		if code := countryWithin(r.To, depth-1, own, located); code != "" {
			return code
		}
	}
	return ""
}

// IsActual tells whether the statement is about what is or was, not about what is
// planned or wished for.
func (s *Statement) IsActual() bool { return s.Modality == Actual || s.Modality == Past }

package importer

import (
	"slices"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
)

// subject is an entity of a record with what the record says of it.
type subject struct {
	record.EntityRef
	file      string
	sheet     string
	line      int
	locator   string
	names     []string // acronyms left out
	acronyms  []string
	city      string              // "": not said
	withdrawn bool                // the register has taken the record back
	pages     []record.ExternalID // of a list: the hosts of its web pages, and the domains above them
}

// subjectOf collects what a record says of one of its entities.
func subjectOf(rec *record.Record, e record.EntityRef) subject {
	s := subject{EntityRef: e, file: rec.File, sheet: rec.Sheet, line: rec.Line, locator: rec.Locator}
	s.names, s.acronyms = namesOf(rec.Claims, e.ID)
	if e.Kind != collab.KindInstitution {
		return s
	}
	if e.Name != "" && !slices.Contains(s.names, e.Name) {
		s.names = append(s.names, e.Name)
	}
	for _, c := range rec.Claims {
		switch c := c.(type) {
		case *collab.Text:
			if c.Subject == e.ID && c.Topic == collab.InstitutionStatusTopic && c.Value == string(collab.Withdrawn) {
				s.withdrawn = true
			}
		case *collab.Relation:
			if c.From != e.ID || c.Kind != collab.LocatedIn || s.city != "" {
				continue
			}
			at := slices.IndexFunc(rec.Entities, func(p record.EntityRef) bool { return p.ID == c.To })
			if at >= 0 && !slices.ContainsFunc(rec.Entities[at].Known, func(k record.ExternalID) bool { return k.Scheme == collab.SchemeCountry }) {
				s.city = rec.Entities[at].Name
			}
		}
	}
	return s
}

// formsOf returns the forms of names, see nameForms. The forms of each name of the page in
// hand are worked out once.
func (r *resolver) formsOf(names []string) (out []string) {
	for _, name := range names {
		forms, known := r.forms[name]
		if !known {
			forms = nameForms(name)
			r.forms[name] = forms
		}
		for _, form := range forms {
			if !slices.Contains(out, form) {
				out = append(out, form)
			}
		}
	}
	return out
}

func appendOnce(list []collab.ID, id collab.ID) []collab.ID {
	if slices.Contains(list, id) {
		return list
	}
	return append(list, id)
}

package erasmus

import (
	"strings"
	"unicode"

	"liaison/internal/collab"
	"liaison/internal/country"
	"liaison/internal/identifier"
	"liaison/internal/importer/eugrants"
	"liaison/internal/importer/record"
	"liaison/internal/importer/table"
)

// types are folded words in the list's types of organisation, with the type of institution
// that each means.
var types = []struct{ words, is string }{
	{"higher education institution", "UNIVERSITY"},
	{"school/institute/educational centre", "EDUCATION"},
	{"public body", "GOVERNMENT"},
	{"small and medium sized enterprise", "COMPANY"},
	{"large enterprise", "COMPANY"},
	{"non-governmental organisation", "NONPROFIT"},
}

// persons are words in the types of participants that are people.
var persons = []string{"natural person", "individual", "private person"}

// party reads a participant of the project of the row, and returns its role and its id. Both
// are "" if the columns are empty or the participant is a person.
func (l results) party(row table.Row, d *eugrants.Draft, p party) (role string, id collab.ID) {
	get := func(field string) string { return row.Known(p.of[field], field == "country") }
	name, said := get("name"), get("type")
	if name == "" || isOneOf(eugrants.Fold(said), persons) {
		return "", ""
	}
	role = "PARTNER"
	if p.number == 0 {
		role = collab.Coordinator
	}
	return role, l.institution(row, d, p, name, d.Country(p.of["country"], get("country")))
}

// institution returns the institution that is the participant. The first row that has it
// makes the statements that all its rows repeat.
func (l results) institution(row table.Row, d *eugrants.Draft, p party, name string, nation country.Country) collab.ID {
	get := func(field string) string { return row.Known(p.of[field], field == "country") }
	in := strings.ToLower(nation.Code)
	if in == "" {
		in = l.grantID(row)
	}
	e := record.EntityRef{Kind: collab.KindInstitution, Name: name, Country: nation.Code}
	numbers := l.numbers(row, d, p, nation.Code)
	e.Known = append(e.Known, numbers...)
	key := register + ":" + in + "/" + eugrants.Fold(name)
	if len(numbers) > 0 {
		key = numbers[0].Scheme + ":" + numbers[0].Value
	}
	website := get("website")
	domain := record.Domain(website)
	if domain != "" {
		e.Known = append(e.Known, record.ExternalID{Scheme: identifier.Domain, Value: domain})
	}
	e.ID = collab.EntityID(key)
	id := d.Entity(e)
	if !d.Once(key) {
		return id
	}
	d.Whole(id, key)
	s := collab.Statement{Evidence: eugrants.At(key, "")}
	implied, derived := s, s
	implied.Confidence, derived.Confidence = collab.Implied, collab.Derived
	d.Must(p.of["name"], &collab.Name{Statement: s, Subject: id, Value: name, Type: collab.Label})
	for _, n := range numbers {
		d.Say(p.of["name"], &collab.Identifier{Statement: s, Subject: id, Scheme: n.Scheme, Value: n.Value})
	}
	if website != "" {
		d.Say(p.of["website"], &collab.Identifier{Statement: s, Subject: id, Scheme: collab.SchemeWebsite, Value: website})
	}
	if domain != "" {
		d.Say(p.of["website"], &collab.Identifier{Statement: derived, Subject: id, Scheme: identifier.Domain, Value: domain})
	}
	if said := get("type"); said != "" {
		d.Say(p.of["type"], &collab.Text{Statement: s, Subject: id, Topic: "TYPE_AS_SAID", Value: said, Language: "en"})
		for _, t := range types {
			if strings.Contains(eugrants.Fold(said), t.words) {
				d.Say(p.of["type"], &collab.Text{Statement: implied, Subject: id, Topic: collab.InstitutionTypeTopic, Value: t.is})
				break
			}
		}
	}
	switch city := get("city"); {
	case city != "":
		d.Locate(id, s, nation, city)
	case town(get("address")) != "":
		d.Locate(id, implied, nation, town(get("address")))
	default:
		d.Locate(id, s, nation, "")
	}
	return id
}

// numberFields are the columns of a participant's identifiers, the most reliable first.
var numberFields = []struct{ field, scheme string }{
	{"pic", identifier.PIC}, {"oid", identifier.OID}, {"erasmuscode", identifier.ErasmusCode},
}

// numbers returns the identifiers of a participant, an institution of the country. An
// identifier that does not have the form of its scheme is left out and reported.
func (l results) numbers(row table.Row, d *eugrants.Draft, p party, country string) (out []record.ExternalID) {
	for _, n := range numberFields {
		cell := row.Known(p.of[n.field], false)
		if cell == "" {
			continue
		}
		value, err := identifier.NormalIn(country, n.scheme, cell)
		if err != nil {
			d.Drop(p.of[n.field], "%s", err)
			continue
		}
		out = append(out, record.ExternalID{Scheme: n.scheme, Value: value})
	}
	return out
}

func (l results) grantID(row table.Row) string { return row.Get(l.of[projectID]) }

// town returns the last part of an address "street, postal code, town", "" if the address
// has another form.
func town(address string) string {
	parts := strings.Split(address, ",")
	last := strings.TrimSpace(parts[len(parts)-1])
	if len(parts) < 3 || strings.ContainsFunc(last, unicode.IsDigit) || !strings.ContainsFunc(last, unicode.IsLetter) {
		return ""
	}
	return last
}

func isOneOf(s string, words []string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

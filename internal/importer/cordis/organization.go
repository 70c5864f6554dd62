package cordis

import (
	"strconv"
	"strings"
	"unicode"

	"liaison/internal/collab"
	"liaison/internal/identifier"
	"liaison/internal/importer/eugrants"
	"liaison/internal/importer/record"
	"liaison/internal/importer/table"
)

// roles are the words of CORDIS that the graph has other words for; any other,
// as THIRD_PARTY or ASSOCIATED_PARTNER, is taken as it is.
var roles = map[string]string{"PARTICIPANT": "PARTNER", "BENEFICIARY": "PARTNER", "HOST_INSTITUTION": "HOST"}

// types are the activity types that say what an institution is.
var types = map[string]string{"HES": "EDUCATION", "PRC": "COMPANY", "PUB": "GOVERNMENT"}

// organization reads a row of the participations.
func (t *tables) organization(row table.Row, d *eugrants.Draft) {
	grantID, number := first(row, ofProject...), first(row, "organisationID", "organizationID", "id")
	project := t.mention(d, "projectID", grantID, row.Get("projectAcronym"))
	if number == "" || strings.Trim(number, "0123456789") != "" {
		d.Fail("organisationID", "%q is no number of an organisation: without it the row could be anyone's", eugrants.Clip(number))
		return
	}
	role := roleOf(row.Known("role", false))
	locator := "organization/" + grantID + "/" + number
	if !d.Once(locator + "#" + role) {
		d.Fail("organisationID", "a row above has %s in this role already: keep one of the two", locator)
	}
	if d.Again(locator) { // one organisation may take part in two roles
		locator += "/" + strings.ToLower(role)
	}
	d.Begin("organisationID", locator)
	d.Stamp(row.Known("contentUpdateDate", false))
	s := collab.Statement{Valid: t.time(row, d, grantID), Evidence: eugrants.At(locator, note(row, d))}
	d.Say("role", &collab.Relation{
		Statement: s, Kind: collab.ParticipatesIn, From: institution(row, d, number), To: project,
		Role: collab.OptionalText(role), Order: order(row, d),
	})
}

// institution is the organisation of a row. The first row that has it says what
// all of them repeat.
func institution(row table.Row, d *eugrants.Draft, number string) collab.ID {
	name, nation := row.Get("name"), d.Country("country", row.Known("country", true))
	if name == "" {
		d.Fail("name", "the name of the organisation is missing")
	}
	scheme := identifier.Organisation
	if len(number) == 9 {
		scheme = identifier.PIC
	}
	e := record.EntityRef{
		ID: collab.EntityID(scheme + ":" + number), Kind: collab.KindInstitution, Name: name, Country: nation.Code,
		Known: []record.ExternalID{{Scheme: scheme, Value: number}},
	}
	website := first(row, "organizationURL", "organisationURL")
	domain := record.Domain(website)
	if domain != "" {
		e.Known = append(e.Known, record.ExternalID{Scheme: identifier.Domain, Value: domain})
	}
	id := d.Entity(e)
	locator := "organization/" + number
	if !d.Once(locator + "#") {
		return id
	}
	d.Whole(id, locator)
	s := collab.Statement{Evidence: eugrants.At(locator, "")}
	implied, derived := s, s
	implied.Confidence, derived.Confidence = collab.Implied, collab.Derived
	d.Must("name", &collab.Name{Statement: s, Subject: id, Value: name, Type: collab.Label})
	if short := row.Get("shortName"); short != "" && eugrants.Fold(short) != eugrants.Fold(name) {
		d.Say("shortName", &collab.Name{Statement: s, Subject: id, Value: short, Type: collab.Acronym})
	}
	d.Say("organisationID", &collab.Identifier{Statement: s, Subject: id, Scheme: scheme, Value: number})
	if vat, err := identifier.Normal(identifier.VAT, row.Known("vatNumber", false)); err == nil && strings.ContainsFunc(vat, unicode.IsDigit) {
		d.Say("vatNumber", &collab.Identifier{Statement: s, Subject: id, Scheme: identifier.VAT, Value: vat})
	}
	if website != "" {
		d.Say("organizationURL", &collab.Identifier{Statement: s, Subject: id, Scheme: collab.SchemeWebsite, Value: website})
	}
	if domain != "" {
		d.Say("organizationURL", &collab.Identifier{Statement: derived, Subject: id, Scheme: identifier.Domain, Value: domain})
	}
	if said := row.Known("activityType", false); said != "" {
		d.Say("activityType", &collab.Text{Statement: s, Subject: id, Topic: "TYPE_AS_SAID", Value: said})
		if is := types[strings.ToUpper(said)]; is != "" {
			d.Say("activityType", &collab.Text{Statement: implied, Subject: id, Topic: collab.InstitutionTypeTopic, Value: is})
		}
	}
	d.Locate(id, s, nation, row.Known("city", false))
	return id
}

// time is the time of a participation: the project's, to the day on which the
// organisation left where that is given. One that left on a day not given took
// part until the project's end at the latest (rule 8 reads dates widely).
func (t *tables) time(row table.Row, d *eugrants.Draft, grantID string) collab.EDTF {
	const field = "endOfParticipation"
	runs := t.periods[grantID]
	left := row.Known(field, false)
	if _, isFlag := leftEarly(left); isFlag {
		return runs
	}
	day := d.Date(field, left)
	from, _, _ := strings.Cut(string(runs), "/")
	out, err := collab.ParseEDTF(from + "/" + string(day))
	switch {
	case day == "":
		return runs
	case err != nil:
		d.Drop(field, "%s: correct it", err)
		return runs
	}
	return out
}

// leftEarly reads the column where it only says whether the organisation left;
// isFlag is false where it has the day.
func leftEarly(cell string) (left, isFlag bool) {
	switch strings.ToLower(cell) {
	case "", "false", "no", "n", "0":
		return false, true
	case "true", "yes", "y", "1":
		return true, true
	}
	return false, false
}

// note keeps with a participation what is no field of a relation.
func note(row table.Row, d *eugrants.Draft) string {
	var parts []string
	if said := row.Known("role", false); said != "" {
		parts = append(parts, "role "+said)
	}
	for _, column := range []string{"ecContribution", "netEcContribution", "totalCost"} {
		if value, ok := d.Amount(column, row.Known(column, false)); ok {
			parts = append(parts, column+" EUR "+strconv.FormatFloat(value, 'f', -1, 64))
		}
	}
	if left, _ := leftEarly(row.Known("endOfParticipation", false)); left {
		parts = append(parts, "left before the project's end")
	}
	return strings.Join(parts, "; ")
}

func order(row table.Row, d *eugrants.Draft) *int32 {
	said := row.Known("order", false)
	if said == "" {
		return nil
	}
	n, err := strconv.ParseInt(said, 10, 32)
	if err != nil || n < 0 {
		d.Drop("order", "%q is no place in a list: write 1, 2, 3", eugrants.Clip(said))
		return nil
	}
	place := int32(n)
	return &place
}

// roleOf is a word like thirdParty as the graph writes roles.
func roleOf(said string) string {
	var b strings.Builder
	lower := false
	for _, r := range said {
		switch {
		case r == ' ' || r == '-' || r == '_':
			r, lower = '_', false
		case unicode.IsUpper(r) && lower:
			b.WriteByte('_')
			lower = false
		default:
			lower = unicode.IsLower(r)
		}
		b.WriteRune(unicode.ToUpper(r))
	}
	if known := roles[b.String()]; known != "" {
		return known
	}
	return b.String()
}

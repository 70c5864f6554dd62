package cordis

import (
	"strings"

	"liaison/internal/collab"
	"liaison/internal/identifier"
	"liaison/internal/importer/eugrants"
	"liaison/internal/importer/record"
	"liaison/internal/importer/table"
)

// frameworks are the programmes whose codes say nothing to people: key, name.
var frameworks = map[string][2]string{
	"HORIZON": {"programme:horizon-europe", "Horizon Europe"},
	"H2020":   {"programme:horizon-2020", "Horizon 2020"},
	"FP7":     {"programme:fp7", "Seventh Framework Programme"},
	"FP6":     {"programme:fp6", "Sixth Framework Programme"},
	"FP5":     {"programme:fp5", "Fifth Framework Programme"},
}

// legalBasis reads a row of the parts of a programme that pay for projects.
func (t *tables) legalBasis(row table.Row, d *eugrants.Draft) {
	grantID, code := first(row, ofProject...), row.Known("legalBasis", false)
	locator := "legalBasis/" + grantID + "/" + code
	d.Begin("legalBasis", locator)
	id := t.mention(d, "projectID", grantID, "")
	if code == "" {
		d.Fail("legalBasis", "the code of the programme's part is missing")
		return
	}
	s := collab.Statement{Valid: t.periods[grantID]}
	if strings.EqualFold(row.Known("uniqueProgrammePart", false), "true") {
		s.Evidence = eugrants.At(locator, "the project's one part of the programme (uniqueProgrammePart)")
	}
	fundedBy(d, "legalBasis", id, part(d, "legalBasis", code, row.Get("title")), s)
}

// topic reads a row of the topics of calls.
func (t *tables) topic(row table.Row, d *eugrants.Draft) {
	grantID, code := first(row, ofProject...), row.Known("topic", false)
	d.Begin("topic", "topics/"+grantID+"/"+code)
	id := t.mention(d, "projectID", grantID, "")
	if code == "" {
		d.Fail("topic", "the code of the topic is missing")
		return
	}
	underCall(d, "topic", id, identifier.Topic, code, row.Get("title"), collab.Statement{})
}

// field reads a row of the fields of science of projects.
func (t *tables) field(row table.Row, d *eugrants.Draft) {
	grantID, code, title := first(row, ofProject...), row.Known("euroSciVocCode", false), row.Known("euroSciVocTitle", false)
	d.Begin("euroSciVocCode", "euroSciVoc/"+grantID+"/"+code)
	id := t.mention(d, "projectID", grantID, "")
	if code == "" {
		d.Fail("euroSciVocCode", "the code of the field is missing")
		return
	}
	f := shared(d, "euroSciVocCode", "euroscivoc:"+code, collab.KindField, identifier.EuroSciVoc, code, title)
	d.Say("projectID", &collab.Relation{Kind: collab.CoversField, From: id, To: f})
}

func fundedBy(d *eugrants.Draft, field string, project, programme collab.ID, s collab.Statement) {
	d.Say(field, &collab.Relation{Statement: s, Kind: collab.FundedBy, From: project, To: programme})
}

// underCall links a project to its call: calls and the topics within them have
// one space of codes, and a call without topics is its own topic.
func underCall(d *eugrants.Draft, field string, project collab.ID, scheme, code, title string, s collab.Statement) {
	call := shared(d, field, "cordis-call:"+code, collab.KindCall, scheme, code, title)
	d.Say(field, &collab.Relation{Statement: s, Kind: collab.UnderCall, From: project, To: call})
}

// framework is the programme of a code like HORIZON.
func framework(d *eugrants.Draft, code string) collab.ID {
	named, known := frameworks[code]
	if !known {
		return shared(d, "frameworkProgramme", "cordis-programme:"+code, collab.KindProgramme, identifier.Programme, code, "")
	}
	id := shared(d, "frameworkProgramme", named[0], collab.KindProgramme, identifier.Programme, code, "")
	if d.Once(named[0] + "#name") {
		d.Say("frameworkProgramme", &collab.Name{
			Statement: collab.Statement{Confidence: collab.Derived, Evidence: eugrants.At(named[0], "the name is ours, CORDIS has the code")},
			Subject:   id, Value: named[1], Language: "en", Type: collab.DisplayName,
		})
	}
	return id
}

// part is the part of a framework programme with a code like HORIZON.1.1,
// H2020-EU.1.3. or FP7-PEOPLE, which begins with the programme's.
func part(d *eugrants.Draft, field, code, title string) collab.ID {
	if _, whole := frameworks[code]; whole {
		return framework(d, code)
	}
	key := "cordis-programme:" + code
	id := shared(d, field, key, collab.KindProgramme, identifier.Programme, code, title)
	whole, rest, _ := strings.Cut(code, "-")
	if rest == "" {
		whole, rest, _ = strings.Cut(code, ".")
	}
	if _, known := frameworks[whole]; known && rest != "" {
		of := framework(d, whole)
		if d.Once(key + "#whole") {
			d.Say(field, &collab.Relation{
				Statement: collab.Statement{Confidence: collab.Implied, Evidence: eugrants.At(key, "from the code")},
				Kind:      collab.PartOf, From: id, To: of,
			})
		}
	}
	return id
}

// shared is a thing that many rows name by its code. The first of them says the
// code, the first that has it the title; without a title the code is the name.
func shared(d *eugrants.Draft, field, key string, k collab.EntityKind, scheme, code, title string) collab.ID {
	id := d.Entity(record.EntityRef{
		ID: collab.EntityID(key), Kind: k, Name: title, Known: []record.ExternalID{{Scheme: scheme, Value: code}},
	})
	s := collab.Statement{Evidence: eugrants.At(key, "")}
	if d.Once(key+"#") && title != "" {
		// Where the first mention has no title, a later row may add it: then no row
		// says all, and what an earlier release said stays.
		d.Whole(id, key)
	}
	if d.Once(key + "#" + scheme) {
		d.Say(field, &collab.Identifier{Statement: s, Subject: id, Scheme: scheme, Value: code})
	}
	switch {
	case title != "":
		d.SayOnce(key+"#title", "title", &collab.Name{Statement: s, Subject: id, Value: title, Language: "en", Type: collab.Label})
	default:
		d.SayOnce(key+"#code", field, &collab.Name{Statement: s, Subject: id, Value: code, Type: collab.Alias})
	}
	return id
}

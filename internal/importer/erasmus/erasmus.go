// Package erasmus reads the Erasmus+ Project Results, the European Commission's
// list of the projects of Erasmus+ and of the programmes before it, as its
// "Projects Overview" files give it: one row a project, with the coordinator and
// every partner in a group of columns of its own.
//
// The driver of the importers calls it. The package turns bytes into records and does
// nothing else: it must not know stores, networks or where the bytes come from.
//
// The list has no identifiers of organisations, but the name under which each is
// registered for funding, and its country. Because one register of organisations supplies
// these names, the same name in the same country is one organisation within this list. An
// organisation is not joined to one of the graph by that name, but by PIC, OID or Erasmus
// code where a file has such columns, else by the domain of its website. An organisation
// without a country is told apart in each project.
//
// Statements that all rows of an organisation repeat are made once, by the first of these
// rows. The town is the last part of an address "street, postal code, town", and is
// IMPLIED. The type of an institution is given where the words of the list leave no doubt.
// The importer leaves out participants that are persons, regions, streets, the columns on
// results and good practice, the state of the project, and the list of countries, which
// follows from the participants.
package erasmus

import (
	"io"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/importer/eugrants"
	"liaison/internal/importer/record"
	"liaison/internal/importer/table"
)

// Source describes the list. It is the same for all releases.
var Source = record.SourceDocument{
	Key: "doc:erasmus-results", Name: "Erasmus+ Project Results",
	Source: collab.Source{Origin: collab.Registry, URL: "https://erasmus-plus.ec.europa.eu/projects", Languages: []string{"en"}},
}

const register = "erasmus-results"

// results reads one file.
type results struct {
	columns
	w *eugrants.Writer
}

// Read reads one file and gives its records and errors to the sink. name is the name of the
// file in messages.
func Read(name string, r io.Reader, to record.Sink) error {
	w := eugrants.NewWriter(register, to)
	t, err := table.Open(name, r, table.Options{Encoding: "utf-8", IsHeader: func(cells []string) bool { return find(cells).missing() == "" }})
	if err != nil {
		return w.Fault(err)
	}
	list := results{find(t.Header()), w}
	if lacks := list.missing(); lacks != "" {
		return to.Fault(record.Fault{
			File: name, Line: 1, Field: lacks,
			Reason: "the column is missing: give the Projects Overview file as it was published",
		})
	}
	renamed := renamedColumns(t.Header())
	return w.Rows(name, t, func(row table.Row, d *eugrants.Draft) {
		if renamed != "" {
			d.Drop("header", "%s", renamed)
			renamed = "" // once a file is enough
		}
		list.project(row, d)
	})
}

// project reads the project of a row, with its participants.
func (l results) project(row table.Row, d *eugrants.Draft) {
	get := func(field string) string { return row.Known(l.of[field], false) }
	grantID, title := get(projectID), get("title")
	if grantID == "" || title == "" {
		d.Fail("Project Identifier", "the identifier or the title is missing: a project needs both")
		return
	}
	d.Begin("Project Identifier", grantID)
	id := d.Entity(record.EntityRef{
		ID: collab.EntityID("erasmus-grant:" + grantID), Kind: collab.KindProject, Name: title,
		Known: []record.ExternalID{{Scheme: collab.SchemeErasmusGrant, Value: grantID}},
	})
	d.Must("Project Title", &collab.Name{Subject: id, Value: title, Type: collab.DisplayName})
	d.Say("Project Identifier", &collab.Identifier{Subject: id, Scheme: collab.SchemeErasmusGrant, Value: grantID})
	if summary := eugrants.Prose(get("summary")); summary != "" {
		d.Say("Project Summary", &collab.Text{Subject: id, Topic: "DESCRIPTION", Value: summary})
	}
	if topics := get("topics"); topics != "" {
		d.Say("Topics", &collab.Text{Subject: id, Topic: "AREA", Value: topics, Language: "en"})
	}
	if site := get("website"); site != "" {
		d.Say("Project Website", &collab.Identifier{Subject: id, Scheme: collab.SchemeWebsite, Value: site})
	}
	period := d.Period("End date", d.Date("Start date", get("start")), d.Date("End date", get("end")))
	d.Runs(id, period)
	d.Euro("EU Grant award in euros", id, "eu-contribution", collab.Statement{
		Evidence: eugrants.At(grantID, "the grant as awarded after the selection; the list calls it indicative"),
	}, get("grant"))

	action := get("action")
	if action != "" {
		d.Say("Action Type", &collab.Text{Subject: id, Topic: "TYPE_AS_SAID", Value: action, Language: "en"})
	}
	pays, name := programme(d, get("programme"))
	s := collab.Statement{Valid: period}
	d.Say("Programme", &collab.Relation{Statement: s, Kind: collab.FundedBy, From: id, To: pays})
	if year := get("year"); isYear(year) {
		d.Say("Call year", &collab.Relation{Kind: collab.UnderCall, From: id, To: call(d, pays, name, year, action)})
	} else if year != "" {
		d.Drop("Call year", "%q is no year: write it as 2021", eugrants.Clip(year))
	}
	took := map[string]bool{} // participants that the project has already, since the list repeats some
	for _, p := range l.parties {
		role, from := l.party(row, d, p)
		if from == "" || took[role+string(from)] {
			continue
		}
		took[role+string(from)] = true
		d.Say(p.of["name"], &collab.Relation{
			Statement: s, Kind: collab.ParticipatesIn, From: from, To: id, Role: collab.OptionalText(role),
		})
	}
}

// programme returns the programme that funds the project. It is Erasmus+ if the file does
// not say.
func programme(d *eugrants.Draft, name string) (collab.ID, string) {
	const usual = "Erasmus+"
	key, s := "programme:erasmus-plus", collab.Statement{}
	if name == "" {
		name, s.Confidence = usual, collab.Implied
	} else if eugrants.Fold(name) != eugrants.Fold(usual) {
		key = register + ":programme:" + eugrants.Fold(name)
	}
	id := d.Entity(record.EntityRef{ID: collab.EntityID(key), Kind: collab.KindProgramme, Name: name})
	if d.Once(key) {
		s.Evidence = eugrants.At(key, "")
		d.Say("Programme", &collab.Name{Statement: s, Subject: id, Value: name, Language: "en", Type: collab.Label})
	}
	return id, name
}

func isYear(s string) bool { return len(s) == 4 && strings.Trim(s, "0123456789") == "" }

// call returns the call under which the project was chosen: that of its year and its type
// of action, since the list has no codes of calls.
func call(d *eugrants.Draft, programme collab.ID, name, year, action string) collab.ID {
	shown := name + " call " + year
	if action != "" {
		shown += ": " + action
	}
	key := register + ":call:" + eugrants.Fold(shown)
	id := d.Entity(record.EntityRef{ID: collab.EntityID(key), Kind: collab.KindCall, Name: shown})
	if d.Once(key) {
		s := collab.Statement{Confidence: collab.Derived, Evidence: eugrants.At(key, "the list has the year and the type of action")}
		d.Say("Action Type", &collab.Name{Statement: s, Subject: id, Value: shown, Language: "en", Type: collab.DisplayName})
		s.Confidence = collab.Implied
		d.Say("Programme", &collab.Relation{Statement: s, Kind: collab.PartOf, From: id, To: programme})
	}
	return id
}

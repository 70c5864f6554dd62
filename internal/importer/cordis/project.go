package cordis

import (
	"strings"

	"liaison/internal/collab"
	"liaison/internal/identifier"
	"liaison/internal/importer/eugrants"
	"liaison/internal/importer/table"
)

// project reads a row of the projects. Topics and parts of the programme are
// columns here and, with their titles, tables of their own: the columns count
// where the table is lacking.
func (t *tables) project(row table.Row, d *eugrants.Draft) {
	grantID, title := first(row, "id", "reference"), row.Get("title")
	d.Begin("id", "project/"+grantID)
	id, _ := t.grant(d, "id", grantID, title)
	d.Stamp(row.Known("contentUpdateDate", false))
	if title == "" {
		d.Fail("title", "the title of the project is missing")
	}
	d.Must("title", &collab.Name{Subject: id, Value: title, Language: "en", Type: collab.DisplayName})
	if acronym := row.Get("acronym"); acronym != "" {
		d.Say("acronym", &collab.Name{Subject: id, Value: acronym, Type: collab.Acronym})
	}
	if doi := strings.TrimPrefix(row.Known("grantDoi", false), "https://doi.org/"); doi != "" {
		d.Say("grantDoi", &collab.Identifier{Subject: id, Scheme: identifier.DOI, Value: doi})
	}
	if scheme := row.Known("fundingScheme", false); scheme != "" {
		d.Say("fundingScheme", &collab.Text{Subject: id, Topic: "TYPE_AS_SAID", Value: scheme})
	}
	if objective := eugrants.Prose(row.Known("objective", false)); objective != "" {
		d.Say("objective", &collab.Text{Subject: id, Topic: "DESCRIPTION", Value: objective, Language: "en"})
	}
	period := d.Period("endDate", d.Date("startDate", row.Known("startDate", false)), d.Date("endDate", row.Known("endDate", false)))
	d.Runs(id, period)
	d.Euro("totalCost", id, "budget", collab.Statement{}, row.Known("totalCost", false))
	d.Euro("ecMaxContribution", id, "eu-contribution", collab.Statement{}, row.Known("ecMaxContribution", false))

	s := collab.Statement{Valid: period}
	if code := row.Known("frameworkProgramme", false); code != "" {
		fundedBy(d, "frameworkProgramme", id, framework(d, code), s)
	}
	if call := first(row, "masterCall", "call"); call != "" {
		underCall(d, "masterCall", id, identifier.Call, call, "", collab.Statement{})
	}
	if !t.with["topics"] {
		for _, topic := range list(row.Known("topics", false)) {
			underCall(d, "topics", id, identifier.Topic, topic, "", collab.Statement{})
		}
	}
	if !t.with["legalBasis"] {
		for _, code := range list(first(row, "legalBasis", "programme")) {
			fundedBy(d, "legalBasis", id, part(d, "legalBasis", code, ""), s)
		}
	}
	if !d.Failed() {
		t.periods[strings.Clone(grantID)] = period // the bare cell would keep its whole row
	}
}

// webLink reads a row of the links: a project's own site is its website.
func (t *tables) webLink(row table.Row, d *eugrants.Draft) {
	url := row.Known("physUrl", false)
	if url == "" || !strings.EqualFold(row.Known("type", false), "relatedPpmProjectWebsite") {
		return
	}
	grantID := first(row, ofProject...)
	d.Begin("physUrl", "webLink/"+grantID+"/"+url)
	id := t.mention(d, "projectID", grantID, "")
	d.Say("physUrl", &collab.Identifier{Subject: id, Scheme: collab.SchemeWebsite, Value: url})
}

// list parts a cell of several codes.
func list(cell string) []string {
	return strings.FieldsFunc(cell, func(r rune) bool { return r == ';' || r == ',' || r == ' ' || r == '\n' })
}

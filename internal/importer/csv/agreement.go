package csv

import (
	"slices"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
)

// What a status says of the time of an agreement, folded. Any other is kept as
// it is said, and the agreement counts as one that is.
var (
	planned = map[string]bool{
		"planned": true, "draft": true, "innegotiation": true, "undernegotiation": true, "inpreparation": true, "pending": true, "proposed": true,
		"geplant": true, "entwurf": true, "inverhandlung": true, "invorbereitung": true, "prevu": true, "enpreparation": true, "encoursdenegociation": true,
		"planificado": true, "enpreparacion": true, "ennegociacion": true, "previsto": true, "inpreparazione": true, "planuojama": true, "rengiama": true, "planowana": true,
	}
	past = map[string]bool{
		"expired": true, "ended": true, "terminated": true, "inactive": true, "closed": true, "cancelled": true, "canceled": true, "former": true,
		"abgelaufen": true, "beendet": true, "gekundigt": true, "expire": true, "termine": true, "resilie": true, "vencido": true, "caducado": true, "terminado": true,
		"scaduto": true, "terminato": true, "pasibaigusi": true, "nutraukta": true, "negalioja": true, "wygasla": true, "zakonczona": true, "istekao": true, "истек": true,
	}
)

// agreement says what agreement the row is of; nothing where its cells for that
// are all empty. Its parties are the partner and, where it is said, ourselves.
func (b *builder) agreement(p partner) {
	if !slices.ContainsFunc(agreementFields, func(f string) bool { return b.get(f) != "" }) {
		return
	}
	id := collab.EntityID(b.key + "#agreement:" + b.Record.Locator)
	name := &collab.Name{Subject: id, Value: b.get("agreement"), Type: collab.DisplayName}
	if name.Value == "" {
		name.Value, name.Language, name.Confidence = "Agreement with "+p.name, "en", collab.Derived
	}
	b.Entity(record.Entity{ID: id, Kind: collab.KindAgreement, Name: name.Value})
	b.Claim("agreement", name)
	if kind := b.get("agreement-type"); kind != "" {
		b.Claim("agreement-type", &collab.Text{Subject: id, Topic: collab.AgreementTypeTopic, Value: kind})
	}
	period := b.period()
	if period != "" {
		b.Claim("to", &collab.Text{
			Statement: collab.Statement{Valid: period}, Subject: id, Topic: collab.PeriodTopic, Value: string(period),
		})
	}
	// The day of the signatures is when it came to be, if not in force.
	if signed := b.date("signed"); signed == ".." {
		b.Fail("signed", "it is no day: write 2021-09-30")
	} else if signed != "" {
		b.Claim("signed", &collab.Text{
			Statement: collab.Statement{Confidence: collab.Implied}, Subject: id, Topic: collab.EstablishedTopic, Value: signed,
		})
	}
	b.party(id, p.id, period != "")
	if b.home == nil {
		return
	}
	key := b.home.Scheme + ":" + b.home.Value
	home := collab.EntityID(key)
	b.Entity(record.Entity{ID: home, Kind: collab.KindInstitution, Known: []record.Identifier{*b.home}})
	b.Shared(key, "", &collab.Identifier{Subject: home, Scheme: b.home.Scheme, Value: b.home.Value})
	if home != p.id {
		b.party(id, home, period != "")
	}
}

// party links the agreement to one side. It has no date of its own: the
// agreement's period is its. A status of the past counts where no period says
// when it was.
func (b *builder) party(agreement, side collab.ID, dated bool) {
	status := b.get("status")
	s := collab.Statement{}
	switch word := fold(status); {
	case planned[word]:
		s.Modality = collab.Planned
	case past[word] && !dated:
		s.Modality = collab.Past
	}
	b.Claim("status", &collab.Relation{Statement: s, Kind: collab.HasParty, From: agreement, To: side, Status: collab.OptionalText(status)})
}

// period is that of from and to, else of valid; "" where nothing is said.
func (b *builder) period() collab.EDTF {
	from, to := b.date("from"), b.date("to")
	if b.Err != nil {
		return ""
	}
	var out collab.EDTF
	var err error
	field := "to"
	switch cell := b.get("valid"); {
	case from != "" || to != "":
		if out, err = interval(from, to); err != nil && to == "" {
			field = "from"
		}
	case cell != "":
		field = "valid"
		out, err = b.list.read[field].period(cell)
	}
	if err != nil {
		b.Fail(field, err.Error()+": correct it")
	}
	return out
}

func (b *builder) date(field string) string {
	cell := b.get(field)
	if cell == "" {
		return ""
	}
	d, err := b.list.read[field].date(cell)
	if err != nil {
		b.Fail(field, err.Error())
	}
	return d
}

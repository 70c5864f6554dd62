package csv

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
	"liaison/internal/importer/table"
)

// agreement adds the agreement of the row with its parties: the partner and, if the options
// name it, the institution that keeps the list. It adds nothing if all cells of the row
// about an agreement are empty.
func (b *builder) agreement(p partner) {
	if !slices.ContainsFunc(agreementFields, func(f string) bool { return b.get(f) != "" }) {
		return
	}
	id := collab.EntityID(b.key + "#agreement:" + b.Record.Locator)
	name := &collab.Name{Subject: id, Value: b.get("agreement"), Type: collab.DisplayName}
	if name.Value != "" {
		if err := name.Check(); err != nil {
			b.leaveOut("agreement", err.Error()+": correct it")
			name.Value = ""
		}
	}
	if name.Value == "" {
		name.Value, name.Language, name.Confidence = "Agreement with "+p.name, "en", collab.Derived
	}
	b.Entity(record.EntityRef{ID: id, Kind: collab.KindAgreement, Name: name.Value})
	b.say("agreement", name)
	if kind := b.get("agreement-type"); kind != "" {
		b.say("agreement-type", &collab.Text{Subject: id, Topic: collab.AgreementTypeTopic, Value: kind})
	}
	signed := b.signed()
	if signed != "" {
		// The agreement was made on the day of the signatures, even if it came into force later.
		b.say("signed", &collab.Text{
			Statement: collab.Statement{Confidence: collab.Implied}, Subject: id, Topic: collab.EstablishedTopic, Value: signed,
		})
	}
	t := b.time(signed)
	if t.period != "" {
		s := collab.Statement{Valid: t.period}
		if t.note != "" {
			s.Confidence = collab.Derived
			s.Evidence = []collab.Evidence{{Locator: collab.OptionalText(b.Record.Locator), Note: collab.OptionalText(t.note)}}
		}
		b.say("to", &collab.Text{Statement: s, Subject: id, Topic: collab.PeriodTopic, Value: string(t.period)})
	}
	if t.also != "" {
		b.say("valid", &collab.Text{Statement: collab.Statement{Valid: t.also}, Subject: id, Topic: collab.PeriodTopic, Value: string(t.also)})
	}
	b.party(id, p.id, t.modality)
	if b.home == nil {
		return
	}
	key := b.home.Scheme + ":" + b.home.Value
	home := collab.EntityID(key)
	b.Entity(record.EntityRef{ID: home, Kind: collab.KindInstitution, Known: []record.ExternalID{*b.home}})
	b.Shared(key, "", &collab.Identifier{Subject: home, Scheme: b.home.Scheme, Value: b.home.Value})
	if home != p.id {
		b.party(id, home, t.modality)
	}
}

// party links the agreement to one party. The link has no date of its own, because the
// period of the agreement holds for it (rule 9b).
func (b *builder) party(agreement, side collab.ID, m collab.Modality) {
	b.say("status", &collab.Relation{
		Statement: collab.Statement{Modality: m}, Kind: collab.HasParty, From: agreement, To: side, Status: collab.OptionalText(b.get("status")),
	})
}

// agreementTime tells when an agreement is in force.
type agreementTime struct {
	period   collab.EDTF // "" if the list does not say it
	also     collab.EDTF // another period that the list states; "" for none
	note     string      // why the period is derived; "" if the list states it
	modality collab.Modality
}

// time returns when the agreement of the row is in force. It takes what the list states;
// where that leaves the start or the end open, it takes what follows from other cells. The
// start is the day of the signatures if no other is given. An agreement that the status
// calls ended has ended by the day of the import (rule 11), and is PAST if nothing dates it.
func (b *builder) time(signed string) agreementTime {
	out := agreementTime{}
	out.period, out.also = b.period()
	status := table.Fold(b.get("status"))
	if months, field := b.length(); months > 0 {
		b.lasts(&out, field, months, signed)
	}
	if planned()[status] {
		out.modality = collab.Planned
	}
	if start, end := out.period.Bounds(); signed != "" && !start.Known && (out.period == "" || end.Known || b.openEnd()) {
		to := ""
		switch {
		case end.Known:
			_, to, _ = strings.Cut(string(out.period), "/")
		case b.openEnd():
			to = ".."
		}
		if since, err := interval(signed, to); err == nil && !planned()[status] {
			out.period, out.note = since, "the start is the day of the signatures"
		}
	}
	if past()[status] {
		b.endBy(&out)
	}
	return out
}

// endBy gives the period of an agreement that is said to be over an end on the day of the
// import, if it has none.
func (b *builder) endBy(t *agreementTime) {
	start, end := t.period.Bounds()
	switch {
	case b.today <= 0 || !start.Known && !end.Known:
		if !end.Known {
			t.modality = collab.Past
		}
		return
	case end.Known && end.Last < b.today:
		return
	}
	from, _, _ := strings.Cut(string(t.period), "/")
	if !start.Known {
		from = ""
	}
	over, err := interval(from, b.today.String())
	if err != nil { // the start is after the day of the import
		t.modality = collab.Past
		return
	}
	t.period, t.note = over, "the list calls it over: the end is the day of the import, or earlier"
}

// period returns the period of the cells from and to, with what the cell valid says of a side
// that they leave open or less exactly; "" if these cells are empty. If valid says
// another start or end, both periods are kept: also is then that of valid, and the cell is
// reported.
func (b *builder) period() (out, also collab.EDTF) {
	dated, whole := b.dated(), b.whole()
	if dated == "" || whole == "" {
		return dated + whole, ""
	}
	if joined := join(dated, whole); joined != "" {
		return joined, ""
	}
	b.Drop("valid", fmt.Sprintf("%q is not what the cells of from and to say: both periods are kept, as a conflict", collab.Clip(b.get("valid"))))
	return dated, whole
}

// dated returns the period of the cells from and to.
func (b *builder) dated() collab.EDTF {
	from, to := b.date("from"), b.date("to")
	out, err := interval(from, to)
	switch {
	case err == nil:
		return out
	case errors.Is(err, errOpenEnd):
		if b.get("signed") == "" {
			b.leaveOut("to", err.Error()+": give one")
		}
		return ""
	}
	field := "to"
	if to == "" {
		field = "from"
	}
	b.leaveOut(field, err.Error()+": correct it")
	return ""
}

// whole returns the period of the cell valid, "" if it is empty or a length.
func (b *builder) whole() collab.EDTF {
	cell := b.get("valid")
	if _, length := b.length(); cell == "" || length == "valid" || lengthOf(cell) > 0 {
		return ""
	}
	out, err := b.list.dates["valid"].period(cell)
	if err != nil {
		b.leaveOut("valid", err.Error()+": correct it")
	}
	return out
}

// openEnd reports whether the list says that the agreement has no end.
func (b *builder) openEnd() bool { return b.date("to") == ".." }

// signed returns the date of the signatures, "" if the row has none.
func (b *builder) signed() string {
	d := b.date("signed")
	if d == ".." {
		b.leaveOut("signed", "it is no day: write 2021-09-30")
		return ""
	}
	return d
}

// date returns the date of a field in EDTF, "" if the cell is empty.
func (b *builder) date(field string) string {
	cell := b.get(field)
	if _, length := b.length(); cell == "" || field == "to" && length == field {
		return ""
	}
	d, err := b.list.dates[field].date(cell)
	if err != nil {
		b.leaveOut(field, err.Error())
	}
	return d
}

package ndjson

import (
	"fmt"
	"slices"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
)

// entity reads a line that declares an entity, with what the plain form says of it on
// the same line. A line without such fields makes a record without a locator, which
// replaces nothing.
func (d *draft) entity() {
	id := d.id(fID)
	kind := oneOf(d, fKind, collab.EntityKinds)
	if was := d.kindOf(id); was != "" && was != kind {
		d.fail(fKind, "%q is a %s on an earlier line and a %s here: an entity has one kind", collab.Clip(d.text[fID]), was, kind)
	}
	e := record.EntityRef{ID: id, Kind: kind, Name: strings.TrimSpace(d.text[fName])}
	if kind == collab.KindDocument {
		e.Source = d.source()
	} else if other := d.has & (document &^ plain); other != 0 {
		d.fail(other.first(), "only a DOCUMENT has it")
	}
	d.record.Entities = append(d.record.Entities, e)
	if d.has&plain != 0 && d.wrong == nil {
		d.record.Locator = d.text[fID]
		d.record.Claims = make([]collab.Claim, 0, 12)
		d.plain(id, kind)
	}
}

// source returns the fields of a document line that describe it as a source.
func (d *draft) source() *collab.Source {
	s := &collab.Source{
		Origin: oneOf(d, fOrigin, collab.Origins), Published: d.edtf(fPublished), URL: d.maybe(fURL), SHA256: d.maybe(fSHA256), Languages: d.languages,
	}
	for _, tag := range s.Languages {
		if err := collab.CheckLanguage(tag); err != nil || tag == "" {
			d.fail(fLanguages, "%q is not a language tag: write en, zh-Hans, sr-Cyrl", collab.Clip(tag))
		}
	}
	return s
}

// plain adds the claims of the plain form. A field that is null or blank makes none;
// blanks around a text are dropped.
func (d *draft) plain(id collab.ID, kind collab.EntityKind) {
	for rest := d.has & plain; rest != 0; rest &= rest - 1 {
		f := rest.first()
		d.text[f] = strings.TrimSpace(d.text[f])
	}
	base := collab.Statement{Confidence: collab.Stated, Modality: collab.Actual}
	name := func(f field, language string, of collab.NameType) {
		if d.text[f] != "" {
			d.say(f, &collab.Name{Statement: base, Subject: id, Value: d.text[f], Language: language, Type: of})
		}
	}
	text := func(f field, topic collab.TextTopic, value string) {
		if value != "" {
			d.say(f, &collab.Text{Statement: base, Subject: id, Topic: topic, Value: value})
		}
	}
	name(fName, "en", collab.DisplayName)
	name(fNameNative, d.tag(fLang), collab.Label)
	name(fAcronym, "", collab.Acronym)
	if kind != collab.KindDocument && d.text[fName] == "" && d.text[fNameNative] == "" && d.text[fAcronym] == "" {
		// A list would show an id that the reader has never seen. An ALIAS gives way to the names of
		// other lines. An export says of documents alone more than names, which are on lines of their own.
		ours := base
		ours.Confidence = collab.Derived
		d.say(fID, &collab.Name{Statement: ours, Subject: id, Value: d.text[fID], Type: collab.Alias})
	}
	topic := collab.TextTopic("TYPE_AS_SAID")
	if kind == collab.KindInstitution && slices.Contains(collab.InstitutionTypes, collab.InstitutionType(d.text[fOrgType])) {
		topic = collab.InstitutionTypeTopic
	}
	text(fOrgType, topic, d.text[fOrgType])
	text(fFounded, collab.EstablishedTopic, d.founded())
	if period := d.period(); period != "" {
		base := base
		base.Valid = period
		d.say(fValidFrom, &collab.Text{Statement: base, Subject: id, Topic: collab.PeriodTopic, Value: string(period)})
	}
	if kind != collab.KindDocument && d.text[fURL] != "" {
		d.say(fURL, &collab.Identifier{Statement: base, Subject: id, Scheme: collab.SchemeWebsite, Value: d.text[fURL]})
	}
	if d.has.has(fBudget) {
		d.say(fBudget, &collab.Figure{
			Statement: base, Subject: id, Measure: "budget", Value: d.float(fBudget), Qualifier: collab.Exact, Currency: d.maybe(fCurrency),
		})
	} else if d.has.has(fCurrency) {
		d.fail(fCurrency, "the currency is that of a budget, and the line has none")
	}
	if d.text[fProgramme] != "" {
		d.say(fProgramme, &collab.Relation{Statement: base, Kind: collab.FundedBy, From: id, To: d.programme()})
	}
	if place := d.location(); place != "" {
		d.say(fCity, &collab.Relation{Statement: base, Kind: collab.LocatedIn, From: id, To: place})
	}
}

// founded returns the field of the founding as EDTF: a year given as a number, or a
// date given as a text.
func (d *draft) founded() string {
	s := d.text[fFounded]
	if !d.numbers.has(fFounded) {
		return s
	}
	year, err := whole(s)
	if err != nil || *year < 1 || *year > 9999 {
		d.fail(fFounded, "%s is no year", collab.Clip(s))
		return ""
	}
	return fmt.Sprintf("%04d", *year)
}

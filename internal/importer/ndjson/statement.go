package ndjson

import (
	"math"
	"strconv"

	"liaison/internal/collab"
	"liaison/internal/identifier"
)

// statement reads a line that makes one claim about one entity. The record has no
// locator, so it replaces nothing: the claim is its source's, with the evidence that
// the line gives.
func (d *draft) statement(kind string) {
	subject := d.named(fSubject)
	base := d.base()
	value := d.text[fValue]
	if isNumber := d.numbers.has(fValue); d.has.has(fValue) && isNumber != (kind == "figure") {
		d.fail(fValue, "the value of a figure is a number, every other is a text")
	}
	switch kind {
	case "name":
		d.say(fValue, &collab.Name{
			Statement: base, Subject: subject, Value: value, Language: d.tag(fLanguage), Type: oneOf(d, fNameType, collab.NameTypes),
		})
	case "identifier":
		// A register's slip stays as it was given, so that an export can be read back.
		if normal, err := identifier.Normal(d.text[fScheme], value); err == nil {
			value = normal
		}
		d.say(fValue, &collab.Identifier{Statement: base, Subject: subject, Scheme: d.text[fScheme], Value: value, Order: d.order()})
	case "text":
		d.say(fValue, &collab.Text{
			Statement: base, Subject: subject, Topic: oneOf(d, fTopic, collab.TextTopics), Value: value, Language: d.tag(fLanguage), Order: d.order(),
		})
	case "figure":
		d.figure(base, subject)
	}
}

func (d *draft) figure(base collab.Statement, subject collab.ID) {
	c := &collab.Figure{
		Statement: base, Subject: subject, Measure: d.text[fMeasure], Value: d.float(fValue), Qualifier: oneOf(d, fQualifier, collab.Qualifiers),
		Unit: d.maybe(fUnit), Currency: d.maybe(fCurrency), Period: d.edtf(fPeriod), PeriodText: d.maybe(fPeriodText),
		ListOpen: d.text[fListOpen] == "true",
	}
	if d.text[fPlace] != "" {
		c.PlaceID = d.named(fPlace)
	}
	d.say(fMeasure, c)
}

// base reads what every statement has: its source, confidence, modality, times and
// evidence.
func (d *draft) base() collab.Statement {
	s := collab.Statement{Confidence: collab.Stated, Modality: collab.Actual, Valid: d.edtf(fValid), Observed: d.edtf(fObserved), Evidence: d.evidence}
	if d.text[fConfidence] != "" {
		s.Confidence = oneOf(d, fConfidence, collab.Confidences)
	}
	if d.text[fModality] != "" {
		s.Modality = oneOf(d, fModality, collab.Modalities)
	}
	if d.text[fSource] != "" {
		s.SourceID = d.named(fSource)
	}
	return s
}

// edtf reads a date or an interval.
func (d *draft) edtf(f field) collab.EDTF {
	if d.text[f] == "" {
		return ""
	}
	v, err := collab.ParseEDTF(d.text[f])
	if err != nil {
		d.fail(f, "%s", err)
	}
	return v
}

// tag reads the language of a text.
func (d *draft) tag(f field) string {
	if err := collab.CheckLanguage(d.text[f]); err != nil {
		d.fail(f, "%s", err)
	}
	return d.text[f]
}

// maybe reads a text that is kept and never interpreted. It is checked here, since no
// rule of the domain checks it.
func (d *draft) maybe(f field) collab.OptionalText {
	if s := d.text[f]; s != "" {
		if err := collab.CheckText(fields[f].name, s, maxWord); err != nil {
			d.fail(f, "%s", err)
		}
	}
	return collab.OptionalText(d.text[f])
}

const maxWord = 20_000 // bytes of a unit and its like, as of a text

func (d *draft) order() *int32 {
	if !d.has.has(fOrder) {
		return nil
	}
	n, err := whole(d.text[fOrder])
	if err != nil {
		d.fail(fOrder, "%s", err.reason)
	}
	return n
}

// float reads a number that fits into a float64; it is a fault if it is not given,
// because a missing number is not 0.
func (d *draft) float(f field) float64 {
	if !d.has.has(f) {
		d.fail(f, "the figure has no value: give a number")
		return 0
	}
	n, err := strconv.ParseFloat(d.text[f], 64)
	if err != nil || math.IsInf(n, 0) {
		d.fail(f, "the number %s is out of range", collab.Clip(d.text[f]))
	}
	return n
}

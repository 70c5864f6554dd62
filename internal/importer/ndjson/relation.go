package ndjson

import (
	"strconv"
	"strings"

	"liaison/internal/collab"
)

// aliases are the plain form's own kinds. MEMBER is HAS_PARTY the other way
// round where its end is a joint lab.
var aliases = map[string]collab.RelationKind{
	"PARTICIPANT": collab.ParticipatesIn, "MEMBER": collab.MemberOf, "AFFILIATED": collab.AffiliatedWith,
}

// prefixes are how the plain form's ids say the kind of an entity that an
// earlier file has brought.
var prefixes = map[string]collab.EntityKind{
	"inst": collab.KindInstitution, "proj": collab.KindProject, "alli": collab.KindAlliance, "lab": collab.KindJointLab, "pers": collab.KindPerson,
}

// relation reads a line that links two entities. One that names its source is
// that source's statement; another is the import's, and is known again by its
// ends and kind.
func (d *draft) relation() {
	kind, aliased := aliases[d.text[fKind]]
	if !aliased {
		kind = oneOf(d, fKind, collab.RelationKinds)
	}
	c := &collab.Relation{
		Kind: kind, From: d.named(fFrom), To: d.named(fTo),
		Role: d.maybe(fRole), Status: d.maybe(fStatus), Order: d.order(),
	}
	c.Statement = d.base()
	from, to := d.text[fFrom], d.text[fTo]
	if d.text[fKind] == "MEMBER" && d.target(c.To) == collab.KindJointLab {
		c.Kind, c.From, c.To, from, to = collab.HasParty, c.To, c.From, to, from
	}
	if d.has.has(fValidFrom) || d.has.has(fValidTo) {
		if d.has.has(fValid) {
			d.fail(fValid, "the line has valid and validFrom or validTo: give one of the two forms")
		}
		c.Valid = d.period()
	}
	if d.say(fKind, c); d.wrong != nil || c.SourceID != "" {
		return
	}
	d.record.Locator = d.locator(from + " " + string(c.Kind) + " " + to)
	if len(c.Evidence) > 0 { // else the importer adds it
		c.Evidence = append(c.Evidence, collab.Evidence{Locator: collab.OptionalText(d.record.Locator)})
	}
}

// target is the kind of what MEMBER points at.
func (d *draft) target(id collab.ID) collab.EntityKind {
	if kind := d.kindOf(id); kind != "" {
		return kind
	}
	prefix, _, _ := strings.Cut(d.text[fTo], ":")
	kind, ok := prefixes[prefix]
	if !ok {
		d.fail(fKind, "MEMBER is MEMBER_OF, or HAS_PARTY of a JOINT_LAB, and the kind of %q is not known: put its entity line before this one, or write one of the two kinds",
			clip(d.text[fTo]))
	}
	return kind
}

// locator numbers the lines of one link. It may have several spells: the second
// line of the same ends and kind is another record, not a newer state of the first.
func (d *draft) locator(link string) string {
	h := d.hash(link)
	if _, ok := d.linked[h]; !ok {
		d.linked[h] = struct{}{}
		return link
	}
	d.again[h]++
	return link + " " + strconv.Itoa(d.again[h]+1)
}

// period is validFrom and validTo: where there is no end it goes on, where there
// is no start it is not known.
func (d *draft) period() collab.EDTF {
	from, to := d.text[fValidFrom], d.text[fValidTo]
	for _, f := range [2]field{fValidFrom, fValidTo} {
		if day := d.text[f]; day != "" && collab.EDTF(day).Span() == collab.Always || strings.Contains(day, "/") {
			d.fail(f, "%q is no date: write it as 2022-06-01", clip(day))
		}
	}
	switch {
	case from == "" && to == "":
		return ""
	case to == "":
		return collab.EDTF(from + "/..")
	}
	period, err := collab.ParseEDTF(from + "/" + to)
	if err != nil {
		d.fail(fValidTo, "%s: set the end after the start", err)
	}
	return period
}

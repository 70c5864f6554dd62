package ndjson

import (
	"strconv"
	"strings"

	"liaison/internal/collab"
)

// aliases are the relation kinds that only the plain form has. MEMBER to a joint lab
// is HAS_PARTY in the other direction.
var aliases = map[string]collab.RelationKind{
	"PARTICIPANT": collab.ParticipatesIn, "MEMBER": collab.MemberOf, "AFFILIATED": collab.AffiliatedWith,
}

// prefixes are the beginnings of the plain form's ids that say the kind of an entity
// which an earlier file has declared.
var prefixes = map[string]collab.EntityKind{
	"inst": collab.KindInstitution, "proj": collab.KindProject, "alli": collab.KindAlliance, "lab": collab.KindJointLab, "pers": collab.KindPerson,
}

// relation reads a line that links two entities. If the line names a source, the
// relation is that source's statement. Otherwise it is a statement of the import, and
// a later line with the same ends and kind replaces it.
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
	d.record.Locator, d.record.Link = d.locator(from+" "+string(c.Kind)+" "+to), true
	if len(c.Evidence) > 0 { // otherwise the importer adds it
		c.Evidence = append(c.Evidence, collab.Evidence{Locator: collab.OptionalText(d.record.Locator)})
	}
}

// target returns the kind of the entity that MEMBER points at.
func (d *draft) target(id collab.ID) collab.EntityKind {
	if kind := d.kindOf(id); kind != "" {
		return kind
	}
	prefix, _, _ := strings.Cut(d.text[fTo], ":")
	kind, ok := prefixes[prefix]
	if !ok {
		d.fail(fKind, "MEMBER is MEMBER_OF, or HAS_PARTY of a JOINT_LAB, and the kind of %q is not known: put its entity line before this one, or write one of the two kinds",
			collab.Clip(d.text[fTo]))
	}
	return kind
}

// locator returns the locator of a link: its kind, its ends and a number. A link may
// hold in several periods, so the second line of the same file with the same ends and
// kind is another record, not a newer state of the first.
func (d *draft) locator(link string) string {
	h := d.hash(link)
	if _, ok := d.linked[h]; !ok {
		d.linked[h] = struct{}{}
		return link
	}
	d.again[h]++
	return link + " " + strconv.Itoa(d.again[h]+1)
}

// period returns validFrom and validTo as an EDTF interval: open if there is no end,
// of unknown start if there is no start, "" if there is neither.
func (d *draft) period() collab.EDTF {
	from, to := d.text[fValidFrom], d.text[fValidTo]
	for _, f := range [2]field{fValidFrom, fValidTo} {
		if day := d.text[f]; day != "" && collab.EDTF(day).Span() == collab.Always || strings.Contains(day, "/") {
			d.fail(f, "%q is no date: write it as 2022-06-01", collab.Clip(day))
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

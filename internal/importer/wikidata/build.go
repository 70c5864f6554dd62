package wikidata

import (
	"fmt"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/country"
	"liaison/internal/identifier"
	"liaison/internal/importer/record"
)

// allianceWords are the words of the English labels of classes whose items are alliances.
var allianceWords = []string{
	"alliance", "network", "consortium", "association", "league", "union of universities", "group of universities", "university group",
	"federation", "conference", "umbrella organization", "umbrella organisation", "cooperation",
}

// record makes the record of a pair. A group none of whose classes is one of alliances is
// refused, because a member of it is no tie that the graph knows.
func (b *builder) record(p *pair) (record.Record, error) {
	b.Begin(b.file, p.line)
	b.Record.Sheet, b.Record.Locator, b.Record.Unread = p.sheet, p.member.qid+" "+property+" "+p.group.qid, p.dropped
	if b.classes && !p.group.isAlliance() {
		b.Fail(colGroupClass, fmt.Sprintf("%s (%s) is %s: %s", collab.Clip(p.group.name), p.group.qid, collab.Clip(strings.Join(p.group.classes, ", ")), unknownClassHint))
		return b.End()
	}
	member, group := b.member(p.member), b.group(p.group)
	for _, t := range p.times {
		s := collab.Statement{Valid: t.valid, Observed: t.observed, Modality: t.modality}
		if t.note != "" {
			s.Evidence = []collab.Evidence{{Locator: collab.OptionalText(b.Record.Locator), Note: collab.OptionalText(t.note)}}
		}
		b.Claim(colGroup, &collab.Relation{Statement: s, Kind: collab.MemberOf, From: member, To: group})
	}
	rec, err := b.End()
	if err == nil {
		b.described[p.member.qid], b.described[p.group.qid] = true, true
	}
	return rec, err
}

func (i *item) isAlliance() bool {
	for _, class := range i.classes {
		for _, word := range allianceWords {
			if strings.Contains(strings.ToLower(class), word) {
				return true
			}
		}
	}
	return false
}

// member adds the institution that is the member. The first record that names it says all
// that the file says of it.
func (b *builder) member(m *item) collab.ID {
	e := record.EntityRef{ID: collab.EntityID("wikidata:" + m.qid), Kind: collab.KindInstitution, Name: m.name}
	if len(m.rors) == 1 { // with several it is not sure which one is meant
		e.Known = append(e.Known, record.ExternalID{Scheme: identifier.ROR, Value: m.rors[0]})
	}
	e.Known = append(e.Known, record.ExternalID{Scheme: identifier.Wikidata, Value: m.qid})
	if len(m.countries) == 1 {
		e.Country = m.countries[0]
	}
	b.Entity(e)
	if !b.describe(e.ID, m) {
		return e.ID
	}
	for _, ror := range m.rors {
		b.Shared(m.qid, colROR, &collab.Identifier{Subject: e.ID, Scheme: identifier.ROR, Value: ror})
	}
	for _, code := range m.countries {
		key := "place:" + strings.ToLower(code)
		nation := collab.EntityID(key)
		b.Entity(record.EntityRef{
			ID: nation, Kind: collab.KindPlace, Known: []record.ExternalID{{Scheme: collab.SchemeCountry, Value: code}}, Country: code,
		})
		b.Shared(key, colCountry, &collab.Identifier{Subject: nation, Scheme: collab.SchemeCountry, Value: code})
		b.Shared(m.qid, colCountry, &collab.Relation{Kind: collab.LocatedIn, From: e.ID, To: nation})
	}
	return e.ID
}

// group adds the alliance that is the group, likewise.
func (b *builder) group(g *item) collab.ID {
	e := record.EntityRef{
		ID: collab.EntityID("wikidata:" + g.qid), Kind: collab.KindAlliance, Name: g.name,
		Known: []record.ExternalID{{Scheme: identifier.Wikidata, Value: g.qid}},
	}
	if g.entity != "" {
		e.Known = append([]record.ExternalID{{Scheme: record.SchemeEntity, Value: g.entity}}, e.Known...)
	}
	b.Entity(e)
	if b.describe(e.ID, g) {
		for _, class := range g.classes {
			b.Shared(g.qid, colGroupClass, &collab.Text{Subject: e.ID, Topic: "TYPE_AS_SAID", Value: class, Language: "en"})
		}
	}
	return e.ID
}

// describe says the number and the name of an item, unless an earlier record has described
// it; it reports whether this record does.
func (b *builder) describe(id collab.ID, i *item) bool {
	if b.described[i.qid] {
		return false
	}
	b.Record.Things = append(b.Record.Things, record.Thing{ID: id, Locator: i.qid})
	b.Shared(i.qid, colMember, &collab.Identifier{Subject: id, Scheme: identifier.Wikidata, Value: i.qid})
	if i.name != "" {
		b.Shared(i.qid, colMemberLabel, &collab.Name{Subject: id, Value: i.name, Type: collab.Label})
	} else { // lists have something to show, and any name in the graph comes before it
		b.Shared(i.qid, colMember, &collab.Name{Statement: collab.Statement{Confidence: collab.Derived}, Subject: id, Value: i.qid, Type: collab.Alias})
	}
	return true
}

// country reads a country's code. One that cannot be read is left out and reported.
func (b *builder) country(cell string) string {
	if cell == "" {
		return ""
	}
	c, err := country.Read(cell)
	switch {
	case err != nil:
		b.Drop(colCountry, err.Error())
	case c.Former != "":
		b.Drop(colCountry, fmt.Sprintf("%q is %s, a state that is no more: it is left out", collab.Clip(cell), c.Former))
		return ""
	}
	return c.Code
}

package csv

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/country"
	"liaison/internal/importer/record"
	"liaison/internal/importer/table"
)

// builder makes records of rows.
type builder struct {
	record.Draft
	list  *list
	key   string
	home  *record.Identifier
	lines map[string]int // locators to the lines that have them
	row   table.Row
}

// partner is the other side of a row.
type partner struct {
	id      collab.ID
	name    string
	country string // its ISO code, "" unknown
	former  string // see country.Country
}

func (b *builder) record(row table.Row) (record.Record, error) {
	b.row = row
	b.Begin(b.list.file, row.Line)
	b.refuseFormulas()
	p := b.partner()
	b.locate(p)
	b.agreement(p)
	if b.Err == nil {
		b.lines[b.Record.Locator] = row.Line
	}
	return b.End()
}

// refuseFormulas refuses what a spreadsheet wrote in place of a value.
func (b *builder) refuseFormulas() {
	for _, column := range b.list.table.Header() {
		field := b.list.columns.field[column]
		if v := b.get(field); field != "" && (strings.HasPrefix(v, "=") || errorValues[strings.ToUpper(v)]) {
			b.Fail(field, fmt.Sprintf("%q in column %q is a formula or its error, no value: save the list with values", record.Clip(v), record.Clip(column)))
		}
	}
}

var errorValues = map[string]bool{"#REF!": true, "#NAME?": true, "#VALUE!": true, "#DIV/0!": true, "#NULL!": true, "#NUM!": true}

// partner says who the partner is: its names, identifiers, website and place.
func (b *builder) partner() partner {
	p := partner{name: b.get("name")}
	for _, field := range b.list.columns.names {
		if p.name == "" {
			p.name = b.get(field)
		}
	}
	if p.name == "" {
		b.Fail("name", "it is missing: a row needs the partner's name")
	}
	if cell := b.get("country"); cell != "" {
		c, err := country.Read(cell)
		if err != nil {
			b.Drop("country", err.Error())
		}
		p.country, p.former = c.Code, c.Former
	}
	known := b.known()
	p.id = collab.EntityID(b.key + "#" + b.partnerKey(p, known))
	b.Entity(record.Entity{ID: p.id, Kind: collab.KindInstitution, Known: known, Name: p.name, Country: p.country})
	b.names(p)
	for _, k := range known {
		if k.Scheme == record.SchemeEntity {
			continue // no outside identifier
		}
		s := collab.Statement{}
		if k.Scheme == record.SchemeDomain && b.get(record.SchemeDomain) == "" {
			s.Confidence = collab.Derived // of the website
		}
		b.Claim(k.Scheme, &collab.Identifier{Statement: s, Subject: p.id, Scheme: k.Scheme, Value: k.Value})
	}
	if site := b.get("website"); site != "" {
		b.Claim("website", &collab.Identifier{Subject: p.id, Scheme: collab.SchemeWebsite, Value: site})
	}
	b.place(p)
	return p
}

// partnerKey is what tells the partner from others of the list where the graph
// does not know it: its surest identifier; else, in a list of partners, the
// office's id; else its name and country, since in a list of agreements the id
// is the agreement's, and a partner may have several.
func (b *builder) partnerKey(p partner, known []record.Identifier) string {
	if len(known) > 0 && known[0].Scheme != record.SchemeDomain {
		return known[0].Scheme + ":" + known[0].Value
	}
	if id := b.get("id"); id != "" && !b.list.columns.agreements() {
		return id
	}
	return "partner:" + record.NameKey(p.name) + "/" + strings.ToLower(p.country)
}

func (b *builder) known() []record.Identifier {
	var out []record.Identifier
	if cell := b.get(record.SchemeEntity); cell != "" {
		if id, err := collab.ParseID(cell); err == nil && id.IsEntity() {
			out = append(out, record.Identifier{Scheme: record.SchemeEntity, Value: cell})
		} else {
			b.Drop(record.SchemeEntity, fmt.Sprintf("%q is no id of the graph: write it as 'liaison match' does", record.Clip(cell)))
		}
	}
	for _, s := range schemes {
		cell := b.get(s.scheme)
		if cell == "" {
			continue
		}
		id, err := identifier(s.scheme, cell)
		if err != nil {
			b.Fail(s.scheme, err.Error())
		}
		out = append(out, id)
	}
	if domain := record.Domain(b.get("website")); domain != "" && b.get(record.SchemeDomain) == "" {
		out = append(out, record.Identifier{Scheme: record.SchemeDomain, Value: domain})
	}
	return out
}

func (b *builder) names(p partner) {
	said := map[string]bool{}
	for _, field := range b.list.columns.names {
		if v := b.get(field); v != "" {
			said[v] = true
			b.Claim(field, &collab.Name{Subject: p.id, Value: v, Language: strings.TrimPrefix(field, "name:"), Type: collab.Label})
		}
	}
	if v := b.get("name"); v != "" && !said[v] {
		b.Claim("name", &collab.Name{Subject: p.id, Value: v, Type: collab.Label})
	}
	if v := b.get("acronym"); v != "" {
		b.Claim("acronym", &collab.Name{Subject: p.id, Value: v, Type: collab.Acronym})
	}
}

// place says where the partner is: in the city, and that in its country; without
// a city in the country itself. A city is known by its name alone.
func (b *builder) place(p partner) {
	s := collab.Statement{}
	if p.former != "" {
		s.Confidence = collab.Implied
		b.Drop("country", fmt.Sprintf("it is %s, a state that is no more: read as %s, which continued it; write the country of today", p.former, p.country))
	}
	key := "place:" + strings.ToLower(p.country)
	nation, city := collab.EntityID(key), strings.Join(strings.Fields(b.get("city")), " ")
	if city != "" {
		at := b.key + ":" + key + "/" + record.NameKey(city)
		id := collab.EntityID(at)
		b.Entity(record.Entity{ID: id, Kind: collab.KindPlace, Name: city, Country: p.country})
		b.Shared(at, "city", &collab.Name{Subject: id, Value: city, Type: collab.Label})
		if p.country != "" {
			b.Shared(at, "city", &collab.Relation{Statement: s, Kind: collab.LocatedIn, From: id, To: nation})
		}
		b.Claim("city", &collab.Relation{Kind: collab.LocatedIn, From: p.id, To: id})
	}
	if p.country == "" {
		return
	}
	b.Entity(record.Entity{
		ID: nation, Kind: collab.KindPlace, Known: []record.Identifier{{Scheme: collab.SchemeCountry, Value: p.country}}, Country: p.country,
	})
	b.Shared(key, "country", &collab.Identifier{Subject: nation, Scheme: collab.SchemeCountry, Value: p.country})
	if city == "" {
		b.Claim("country", &collab.Relation{Statement: s, Kind: collab.LocatedIn, From: p.id, To: nation})
	}
}

// locate settles the locator: the office's id, else a digest of what tells the
// row from others. Dates and status are not in it, so that an edited date takes
// the place of the one before.
func (b *builder) locate(p partner) {
	what := "the same id"
	if b.Record.Locator = b.get("id"); b.Record.Locator == "" {
		what = "the same partner, country, agreement and type; give the rows ids of their own in a column --map'ped to id"
		h := sha256.New()
		for _, part := range []string{record.NameKey(p.name), p.country, b.get("agreement"), b.get("agreement-type")} {
			h.Write([]byte(part))
			h.Write([]byte{0})
		}
		b.Record.Locator = "row:" + hex.EncodeToString(h.Sum(nil)[:12])
	}
	if err := collab.CheckText("id", b.Record.Locator, 2_000); err != nil {
		b.Fail("id", err.Error()+": correct it")
	}
	if first := b.lines[b.Record.Locator]; first > 0 {
		b.Fail("id", fmt.Sprintf("duplicate id: line %d has %s", first, what))
	}
}

func (b *builder) get(field string) string { return b.list.get(b.row, field) }

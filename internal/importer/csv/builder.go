package csv

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"regexp"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/country"
	"liaison/internal/identifier"
	"liaison/internal/importer/record"
	"liaison/internal/importer/table"
)

// builder turns the rows of a list into records.
type builder struct {
	record.Draft
	list  *list
	key   string
	home  *record.ExternalID
	today collab.Day
	lines map[string]placed // the first row of each locator so far
	row   table.Row
	bad   map[string]bool // the fields of the present row whose cells are left out
}

// placed is the first row with a certain locator.
type placed struct {
	line  int
	cells string // all of its cells that are read
	more  int    // how many later rows would have the same locator
}

// partner is the institution that a row is about.
type partner struct {
	id      collab.ID
	name    string
	country string // its ISO code, "" if unknown
	former  string // see country.Country
}

func (b *builder) record(row table.Row) (record.Record, error) {
	b.row, b.bad = row, map[string]bool{}
	b.Begin(b.list.file, row.Line)
	b.Record.Sheet = row.Sheet()
	if b.footnote() {
		b.Fail("name", "this is a note or a total of the list, and no partner: it is left out")
		return b.End()
	}
	b.leaveOutFormulas()
	p := b.partner()
	digest, at := b.locate(p)
	b.place(p)
	b.agreement(p)
	if b.Err == nil {
		b.lines[digest] = at
	}
	return b.End()
}

// leaveOutFormulas leaves out the cells in which a spreadsheet program wrote an error in
// place of a value. A row whose name is such a cell is refused.
func (b *builder) leaveOutFormulas() {
	for _, column := range b.list.table.Header() {
		field := b.list.columns.field[column]
		if v := b.get(field); field != "" && (strings.HasPrefix(v, "=") || errorValue.MatchString(v)) {
			reason := fmt.Sprintf("%q in column %q is a formula or its error, no value: save the list with values", collab.Clip(v), collab.Clip(column))
			if field == "name" {
				b.Fail(field, reason)
			} else {
				b.leaveOut(field, reason)
			}
		}
	}
}

// errorValue matches what spreadsheet programs write for the error of a formula, in any language: #REF!, #NAME?, #¡VALOR!, #ÉRTÉK!.
var errorValue = regexp.MustCompile(`^#[¡¿]?[\p{L}\p{N}/._ ]{2,20}[!?]$`)

// leaveOut reports a cell that cannot be read, and treats it as empty in what follows.
func (b *builder) leaveOut(field, reason string) {
	if !b.bad[field] {
		b.bad[field] = true
		b.Drop(field, reason)
	}
}

// say adds a claim. If the claim is not valid, its cell is left out; if the cell is the name,
// the whole row is refused, because it is about nobody without a name.
func (b *builder) say(field string, c collab.Claim) {
	if err := c.Check(); err != nil && field != "name" && b.get("name") != "" {
		b.leaveOut(field, err.Error()+": correct it")
		return
	}
	b.Claim(field, c)
}

// partner adds the partner of the row with its names, identifiers, website and place.
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
		switch {
		case err != nil:
			b.leaveOut("country", err.Error())
		case c.Former != "":
			b.Drop("country", fmt.Sprintf("%q is %s, a state that is no more: it is read as %s, which continued it", collab.Clip(cell), c.Former, c.Code))
		}
		p.country, p.former = c.Code, c.Former
	}
	known := b.identifiers(p.country)
	p.id = collab.EntityID(b.key + "#" + b.partnerKey(p, known))
	b.Entity(record.EntityRef{ID: p.id, Kind: collab.KindInstitution, Known: known, Name: p.name, Country: p.country})
	b.names(p)
	for _, k := range known {
		if k.Scheme == record.SchemeEntity {
			continue // the office's own number, which is no identifier of a register
		}
		s := collab.Statement{}
		if k.Scheme == identifier.Domain && b.get(identifier.Domain) == "" {
			s.Confidence = collab.Derived // derived from the website
		}
		b.say(k.Scheme, &collab.Identifier{Statement: s, Subject: p.id, Scheme: k.Scheme, Value: k.Value})
	}
	if site := b.get("website"); site != "" {
		b.say("website", &collab.Identifier{Subject: p.id, Scheme: collab.SchemeWebsite, Value: site})
	}
	return p
}

// partnerKey returns the key of a partner that the graph does not know, by which it is told
// from the others of the list. It is the most reliable identifier; else, in a list of
// partners, the office's id; else the name with the country. In a list of agreements the
// id is that of the agreement, of which a partner may have several.
func (b *builder) partnerKey(p partner, known []record.ExternalID) string {
	if len(known) > 0 && known[0].Scheme != identifier.Domain {
		return known[0].Scheme + ":" + known[0].Value
	}
	if id := b.get("id"); id != "" && !b.list.columns.agreements() {
		return id
	}
	return "partner:" + record.NameKey(p.name) + "/" + strings.ToLower(p.country)
}

func (b *builder) names(p partner) {
	said := map[string]bool{}
	for _, field := range b.list.columns.names {
		if v := b.get(field); v != "" {
			said[v] = true
			b.say(field, &collab.Name{Subject: p.id, Value: v, Language: strings.TrimPrefix(field, "name:"), Type: collab.Label})
		}
	}
	if v := b.get("name"); v != "" && !said[v] {
		b.say("name", &collab.Name{Subject: p.id, Value: v, Type: collab.Label})
	}
	if v := b.get("acronym"); v != "" {
		b.say("acronym", &collab.Name{Subject: p.id, Value: v, Type: collab.Acronym})
	}
}

// place adds where the partner is located: in the city, which is in the country, or in the
// country if the row has no city. A city is identified by its country and its name.
func (b *builder) place(p partner) {
	s := collab.Statement{}
	if p.former != "" {
		s.Confidence = collab.Implied
		s.Evidence = []collab.Evidence{{Locator: collab.OptionalText(b.Record.Locator), Note: collab.OptionalText("the list says " + p.former)}}
	}
	key := "place:" + strings.ToLower(p.country)
	nation, city := collab.EntityID(key), strings.Join(strings.Fields(b.get("city")), " ")
	if city != "" {
		if err := collab.CheckText("city", city, 2_000); err != nil {
			b.leaveOut("city", err.Error()+": correct it")
			city = ""
		}
	}
	if city != "" {
		at := b.key + ":" + key + "/" + record.NameKey(city)
		id := collab.EntityID(at)
		b.Entity(record.EntityRef{ID: id, Kind: collab.KindPlace, Name: city, Country: p.country})
		b.Shared(at, "city", &collab.Name{Subject: id, Value: city, Type: collab.Label})
		if p.country != "" {
			b.Shared(at, "city", &collab.Relation{Statement: s, Kind: collab.LocatedIn, From: id, To: nation})
		}
		b.say("city", &collab.Relation{Kind: collab.LocatedIn, From: p.id, To: id})
	}
	if p.country == "" {
		return
	}
	b.Entity(record.EntityRef{
		ID: nation, Kind: collab.KindPlace, Known: []record.ExternalID{{Scheme: collab.SchemeCountry, Value: p.country}}, Country: p.country,
	})
	b.Shared(key, "country", &collab.Identifier{Subject: nation, Scheme: collab.SchemeCountry, Value: p.country})
	if city == "" {
		b.say("country", &collab.Relation{Statement: s, Kind: collab.LocatedIn, From: p.id, To: nation})
	}
}

// locate determines the locator of the row: the office's id, else a digest of the cells that
// tell the row from others. Dates and status are not part of the digest, so that an edited
// date replaces the one before. If several rows have the same digest, the second and later
// ones get a number; a row that repeats another one is an error. The caller keeps digest
// and at if it accepts the row.
func (b *builder) locate(p partner) (digest string, at placed) {
	id := b.get("id")
	b.Record.Locator = id
	if id == "" {
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
	digest = b.Record.Locator
	cells := b.cells()
	first, repeated := b.lines[digest]
	switch {
	case !repeated:
		return digest, placed{line: b.row.Line, cells: cells}
	case id != "":
		b.Fail("id", fmt.Sprintf("duplicate id: line %d has the same id", first.line))
	case first.cells == cells:
		b.Fail("name", fmt.Sprintf("line %d says the same: take one of the two out, or give the rows ids of their own in a column --map'ped to id", first.line))
	default:
		first.more++
		b.Record.Locator = fmt.Sprintf("%s/%d", digest, first.more+1)
	}
	return digest, first
}

// cells returns all cells of the row that are read, joined to one text.
func (b *builder) cells() string {
	var out strings.Builder
	for _, column := range b.list.table.Header() {
		if field := b.list.columns.field[column]; field != "" {
			out.WriteString(b.get(field) + "\x00")
		}
	}
	return out.String()
}

// get returns the cell of a field, "" if it is empty, says that nothing is known, or is
// left out.
func (b *builder) get(field string) string {
	if b.bad[field] {
		return ""
	}
	return b.list.get(b.row, field)
}

package domains

import (
	"fmt"
	"slices"
	"strings"

	"golang.org/x/text/encoding/charmap"

	"liaison/internal/collab"
	"liaison/internal/importer/record"
)

// builder makes records of rows.
//
// A record's locator, and its institution's key, is the first domain. Where an
// earlier row of the file has that too, the locator has the name behind it, and
// the institution is the same one with a second name: the list itself has no
// more to tell two by. Should such rows change places, both still say all that
// they said.
type builder struct {
	file  string
	lines map[string]int     // locators to the rows that have them
	said  map[collab.ID]bool // the claims on countries that earlier records have
	fresh []collab.ID        // those of this row
	rec   record.Record
	err   error // the first fault of the row; nothing is added after it
}

func newBuilder(file string) *builder {
	return &builder{file: file, lines: map[string]int{}, said: map[collab.ID]bool{}}
}

func (b *builder) record(u university, line int) (record.Record, error) {
	b.rec, b.err, b.fresh = record.Record{File: b.file, Line: line}, nil, b.fresh[:0]
	name, repaired := repair(strings.TrimSpace(u.Name))
	cc := record.Country(u.Code)
	var hosts []string
	for _, d := range u.Domains {
		switch host := record.Host(d); {
		case host == "":
			b.fail("domains", fmt.Sprintf("%.60q is no domain: write it as ktu.lt", d))
		case !slices.Contains(hosts, host):
			hosts = append(hosts, host)
		}
	}
	switch {
	case name == "":
		b.fail("name", "it is missing: a row needs one")
	case len(hosts) == 0:
		b.fail("domains", "they are missing: a row needs one")
	case cc == "":
		b.fail("alpha_two_code", fmt.Sprintf("%.40q is no country: write a code of ISO 3166-1", u.Code))
	}
	if b.err != nil {
		return record.Record{}, b.err
	}
	b.rec.Locator = hosts[0]
	if b.lines[b.rec.Locator] != 0 {
		b.rec.Locator += " " + name
	}
	if first := b.lines[b.rec.Locator]; first != 0 {
		b.fail("name", fmt.Sprintf("row %d has this name and domain already: take one of the two out", first))
	}
	self := collab.EntityID("domain:" + hosts[0])
	var known []record.Identifier
	for _, host := range hosts {
		if record.Domain(host) == host { // a host that many share is nobody's
			known = append(known, record.Identifier{Scheme: record.SchemeDomain, Value: host})
		}
	}
	b.entity(record.Entity{ID: self, Kind: collab.KindInstitution, Known: known, Name: name, Country: cc})
	label := &collab.Name{Subject: self, Value: name, Type: collab.Label}
	if repaired {
		label.Evidence = []collab.Evidence{{
			Locator: collab.Maybe(b.rec.Locator), Note: "Its control characters are read as the quotes of Windows-1252 that they were.",
		}}
	}
	b.claim("name", label)
	for _, host := range hosts {
		b.claim("domains", &collab.Identifier{Subject: self, Scheme: record.SchemeDomain, Value: host})
	}
	for _, page := range u.WebPages {
		if page = strings.TrimSpace(page); page != "" {
			b.claim("web_pages", &collab.Identifier{Subject: self, Scheme: collab.SchemeWebsite, Value: page})
		}
	}
	// That each is a university is the list's title, not the row.
	b.claim("name", &collab.Text{
		Statement: collab.Statement{Confidence: collab.Implied},
		Subject:   self, Topic: collab.InstitutionTypeTopic, Value: "UNIVERSITY",
	})
	b.country(self, cc, strings.TrimSpace(u.Country))
	if b.err != nil {
		return record.Record{}, b.err
	}
	b.lines[b.rec.Locator] = line
	for _, id := range b.fresh {
		b.said[id] = true
	}
	return b.rec, nil
}

// country says in which country the institution is, and each name that the list
// has for that.
func (b *builder) country(self collab.ID, cc, name string) {
	key := "place:" + strings.ToLower(cc)
	id := collab.EntityID(key)
	b.entity(record.Entity{
		ID: id, Kind: collab.KindPlace, Known: []record.Identifier{{Scheme: collab.SchemeCountry, Value: cc}}, Name: name, Country: cc,
	})
	b.claim("alpha_two_code", &collab.Relation{Kind: collab.LocatedIn, From: self, To: id})
	b.shared(key, "alpha_two_code", &collab.Identifier{Subject: id, Scheme: collab.SchemeCountry, Value: cc})
	if name != "" {
		b.shared(key, "country", &collab.Name{Subject: id, Value: name, Language: "en", Type: collab.Label})
	}
}

func (b *builder) entity(e record.Entity) { b.rec.Entities = append(b.rec.Entities, e) }

// shared adds what is said of a thing that many rows name: once in a file, its
// own key being the evidence.
func (b *builder) shared(key, field string, c collab.Claim) {
	c.Base().Evidence = []collab.Evidence{{Locator: collab.Maybe(key)}}
	if id := collab.ClaimID(c, 1); !b.said[id] {
		b.claim(field, c)
		b.fresh = append(b.fresh, id)
	}
}

func (b *builder) claim(field string, c collab.Claim) {
	if b.err != nil {
		return
	}
	if err := c.Check(); err != nil {
		b.fail(field, err.Error()+": correct it")
		return
	}
	b.rec.Claims = append(b.rec.Claims, c)
}

func (b *builder) fail(field, reason string) {
	if b.err == nil {
		b.err = record.Fault{File: b.file, Line: b.rec.Line, Field: field, Reason: reason}
	}
}

// repair gives back what the control characters U+0080 to U+009F of a name were
// before bytes of Windows-1252 were taken for Latin-1, as browsers do: the list
// has some, and no store keeps them. Those that Windows-1252 has not stay.
func repair(name string) (whole string, repaired bool) {
	whole = strings.Map(func(r rune) rune {
		if r >= 0x80 && r <= 0x9f {
			if was := charmap.Windows1252.DecodeByte(byte(r)); was != '\ufffd' {
				return was
			}
		}
		return r
	}, name)
	return whole, whole != name
}

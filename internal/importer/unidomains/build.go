package unidomains

import (
	"fmt"
	"slices"
	"strings"

	"golang.org/x/text/encoding/charmap"

	"liaison/internal/collab"
	"liaison/internal/country"
	"liaison/internal/identifier"
	"liaison/internal/importer/record"
)

// builder makes records of rows.
//
// A record's locator, and its institution's key, is the first domain. If several rows
// have that domain first, the name and the country follow it in all of them: under
// one domain there may be several universities, and whether two of them are one is
// decided where all records are resolved.
type builder struct {
	record.Draft
	file   string
	lines  map[string]int  // the line of the row at each locator
	shared map[string]bool // first domains that several rows have
}

func newBuilder(file string, rows []row) *builder {
	b := &builder{file: file, lines: map[string]int{}, shared: map[string]bool{}}
	seen := map[string]bool{}
	for _, u := range rows {
		if len(u.Domains) > 0 {
			first := hostOf(u.Domains[0])
			b.shared[first] = b.shared[first] || seen[first]
			seen[first] = true
		}
	}
	return b
}

func (b *builder) record(u university, line int) (record.Record, error) {
	b.Begin(b.file, line)
	name, repaired := repair(strings.TrimSpace(u.Name))
	cc := b.code(u.Code)
	if cc == "" {
		cc = country.Code(u.Country) // its name, where the code cannot be read
	}
	var hosts []string
	for _, d := range u.Domains {
		switch host := hostOf(d); {
		case host == "":
			b.Drop("domains", fmt.Sprintf("%.60q is no domain: write it as ktu.lt", d))
		case !slices.Contains(hosts, host):
			hosts = append(hosts, host)
		}
	}
	switch {
	case name == "":
		b.Fail("name", "it is missing: a row needs one")
	case len(hosts) == 0:
		b.Fail("domains", "they are missing: a row needs one, as ktu.lt")
	}
	if b.Err != nil {
		return b.End()
	}
	b.Record.Locator = hosts[0]
	key := "domain:" + hosts[0]
	if b.shared[hosts[0]] {
		b.Record.Locator += " " + name + ", " + cc
		key += "/" + record.NameKey(name) + "/" + strings.ToLower(cc)
	}
	if first := b.lines[b.Record.Locator]; first != 0 {
		b.Fail("name", fmt.Sprintf("row %d has this name, country and domain already: take one of the two out", first))
	}
	self := collab.EntityID(key)
	var known []record.ExternalID
	for _, host := range hosts {
		if record.Domain(host) == host { // a host that many share is nobody's
			known = append(known, record.ExternalID{Scheme: identifier.Domain, Value: host})
		}
	}
	b.Entity(record.EntityRef{ID: self, Kind: collab.KindInstitution, Known: known, Name: name, Country: cc})
	label := &collab.Name{Subject: self, Value: name, Type: collab.Label}
	if repaired {
		label.Evidence = []collab.Evidence{{
			Locator: collab.OptionalText(b.Record.Locator), Note: "Its control characters are read as the quotes of Windows-1252 that they were.",
		}}
	}
	b.Claim("name", label)
	for _, host := range hosts {
		b.Claim("domains", &collab.Identifier{Subject: self, Scheme: identifier.Domain, Value: host})
	}
	for _, page := range u.WebPages {
		if page = strings.TrimSpace(page); page != "" {
			b.Claim("web_pages", &collab.Identifier{Subject: self, Scheme: collab.SchemeWebsite, Value: page})
		}
	}
	// That each is a university is the list's title, not the row.
	b.Claim("name", &collab.Text{
		Statement: collab.Statement{Confidence: collab.Implied},
		Subject:   self, Topic: collab.InstitutionTypeTopic, Value: "UNIVERSITY",
	})
	if cc != "" {
		b.country(self, cc, strings.TrimSpace(u.Country))
	}
	if b.Err == nil {
		b.lines[b.Record.Locator] = line
	}
	return b.End()
}

// hostOf reads a domain, "" where the text is none.
func hostOf(domain string) string {
	host, err := identifier.Normal(identifier.Domain, domain)
	if err != nil {
		return ""
	}
	return host
}

// code reads the institution's country, "" where it cannot be read.
func (b *builder) code(cell string) string {
	c, err := country.Read(cell)
	switch {
	case err != nil:
		b.Drop("alpha_two_code", err.Error())
	case c.Former != "":
		b.Drop("alpha_two_code", fmt.Sprintf("%.40q is %s, a state that is no more: write the country of today", cell, c.Former))
		return ""
	}
	return c.Code
}

// country says in which country the institution is, and each name that the list
// has for that.
func (b *builder) country(self collab.ID, cc, name string) {
	key := "place:" + strings.ToLower(cc)
	id := collab.EntityID(key)
	b.Entity(record.EntityRef{
		ID: id, Kind: collab.KindPlace, Known: []record.ExternalID{{Scheme: collab.SchemeCountry, Value: cc}}, Name: name, Country: cc,
	})
	b.Claim("alpha_two_code", &collab.Relation{Kind: collab.LocatedIn, From: self, To: id})
	b.Shared(key, "alpha_two_code", &collab.Identifier{Subject: id, Scheme: collab.SchemeCountry, Value: cc})
	if name != "" {
		b.Shared(key, "country", &collab.Name{Subject: id, Value: name, Language: "en", Type: collab.Label})
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

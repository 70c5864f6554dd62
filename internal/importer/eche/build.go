package eche

import (
	"fmt"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/country"
	"liaison/internal/identifier"
	"liaison/internal/importer/record"
	"liaison/internal/importer/table"
)

// programme is the key of Erasmus+, which is the same in the curated files.
const programme = "programme:erasmus-plus"

// builder turns rows into records. A record is one charter, and its locator is the
// holder's Erasmus code: each row has one, no two rows have the same, and a renewed
// charter keeps it. A PIC may have two charters; then two records are about one
// institution. The number of the proposal is no locator: it changes with each charter,
// and a few rows have words in its place.
type builder struct {
	record.Draft
	file  string
	lines map[string]int // the row of each Erasmus code
}

func newBuilder(file string) *builder {
	return &builder{file: file, lines: map[string]int{}}
}

func (b *builder) record(h holder, line int) (record.Record, error) {
	b.Begin(b.file, line)
	b.Record.Sheet = h.sheet
	for _, f := range h.unread {
		b.Drop(f.Field, f.Reason)
	}
	name, site, cc := trim(h.Name), trim(h.Website), b.country(strings.TrimSpace(string(h.Country)))
	known := b.identifiers(h, cc)
	code := blanks(h.Code) // as it is given, where it is none
	for _, k := range known {
		if k.Scheme == identifier.ErasmusCode {
			code = k.Value
		}
	}
	switch {
	case code == "":
		b.Fail("erasmus_code", "it is missing: a row needs one, as LT KAUNAS02")
	case b.lines[code] != 0:
		b.Fail("erasmus_code", fmt.Sprintf("%.40q is that of row %d already: take one of the two out", code, b.lines[code]))
	case len(known) == 0:
		b.Fail("pic", fmt.Sprintf("%.40q is no PIC, and the Erasmus code is none: a row needs one of the two", trim(h.PIC)))
	case name == "":
		b.Fail("legal_name", "it is missing: a row needs one")
	}
	if b.Err != nil {
		return b.End()
	}
	self := collab.EntityID(known[0].Scheme + ":" + known[0].Value)
	b.Record.Locator = code
	b.Entity(record.EntityRef{ID: self, Kind: collab.KindInstitution, Known: known, Name: name, Country: cc})
	b.Claim("legal_name", &collab.Name{Subject: self, Value: name, Type: collab.Label})
	for _, k := range known {
		b.Claim(field(k.Scheme), &collab.Identifier{Subject: self, Scheme: k.Scheme, Value: k.Value})
	}
	if site != "" {
		b.Claim("website_url", &collab.Identifier{Subject: self, Scheme: collab.SchemeWebsite, Value: site})
	}
	if domain := record.Domain(site); domain != "" {
		of := record.ExternalID{Scheme: identifier.Domain, Value: domain}
		b.Record.Entities[0].Known = append(known, of)
		b.Claim("website_url", &collab.Identifier{
			Statement: collab.Statement{Confidence: collab.Derived}, Subject: self, Scheme: of.Scheme, Value: of.Value,
		})
	}
	// The published API counts holders as universities. The list itself says only that
	// they hold the charter, so the type is implied.
	b.Claim("legal_name", &collab.Text{
		Statement: collab.Statement{Confidence: collab.Implied},
		Subject:   self, Topic: collab.InstitutionTypeTopic, Value: "UNIVERSITY",
	})
	b.place(self, cc, blanks(text(trim(h.City))))
	b.charter(self, h)
	if b.Err == nil {
		b.lines[code] = line
	}
	return b.End()
}

// identifiers returns the identifiers of a holder in the country, the most reliable
// first. It leaves out, and reports as unread, an identifier that is not in the form of
// its scheme.
func (b *builder) identifiers(h holder, cc string) []record.ExternalID {
	var out []record.ExternalID
	for _, cell := range []struct {
		scheme string
		value  text
	}{{identifier.PIC, h.PIC}, {identifier.OID, h.OID}, {identifier.ErasmusCode, h.Code}} {
		if trim(cell.value) == "" {
			continue
		}
		value, err := identifier.NormalIn(cc, cell.scheme, string(cell.value))
		if err != nil {
			b.Drop(field(cell.scheme), err.Error())
			continue
		}
		out = append(out, record.ExternalID{Scheme: cell.scheme, Value: value})
	}
	return out
}

// country returns the code of the holder's country. If the cell cannot be read it returns
// "" and reports the cell as unread.
func (b *builder) country(cell string) string {
	c, err := country.Read(cell)
	switch {
	case err != nil:
		b.Drop("country_cd", err.Error())
	case c.Former != "":
		b.Drop("country_cd", fmt.Sprintf("%.40q is %s, a state that is no more: write the country of today", cell, c.Former))
		return ""
	}
	return c.Code
}

// place adds the claims where the holder is: in the city, and the city in the country;
// without a city, in the country itself. A city is identified by its folded name, and
// each spelling of the name is kept, so that the order of rows does not matter.
func (b *builder) place(self collab.ID, cc, city string) {
	if cc == "" {
		return // a city without a country could be anywhere
	}
	countryKey := "place:" + strings.ToLower(cc)
	nation := collab.EntityID(countryKey)
	at := nation
	if city != "" {
		key := "eche:" + countryKey + "/" + record.NameKey(city)
		at = collab.EntityID(key)
		b.Entity(record.EntityRef{ID: at, Kind: collab.KindPlace, Name: city, Country: cc})
		b.Shared(key, "city", &collab.Name{Subject: at, Value: city, Type: collab.Label})
		b.Shared(key, "city", &collab.Relation{Kind: collab.LocatedIn, From: at, To: nation})
	}
	b.Entity(record.EntityRef{
		ID: nation, Kind: collab.KindPlace, Known: []record.ExternalID{{Scheme: collab.SchemeCountry, Value: cc}}, Country: cc,
	})
	b.Shared(countryKey, "country_cd", &collab.Identifier{Subject: nation, Scheme: collab.SchemeCountry, Value: cc})
	b.Claim("city", &collab.Relation{Kind: collab.LocatedIn, From: self, To: at})
}

// charter adds the claim that the holder takes part in Erasmus+ while its charter is
// valid. The charter gives the right to take part; that the holder does is our reading,
// so the claim is implied. The list does not name the programme, so its name comes from
// us.
func (b *builder) charter(self collab.ID, h holder) {
	plus := collab.EntityID(programme)
	b.Entity(record.EntityRef{ID: plus, Kind: collab.KindProgramme, Name: "Erasmus+"})
	b.Shared(programme, "", &collab.Name{
		Statement: collab.Statement{Confidence: collab.Derived},
		Subject:   plus, Value: "Erasmus+", Language: "en", Type: collab.DisplayName,
	})
	s := collab.Statement{Confidence: collab.Implied}
	if h.start != "" || h.end != "" {
		valid, err := collab.ParseEDTF(h.start + "/" + h.end)
		if err != nil {
			b.Drop("erasmus_eche_end", err.Error()+": correct it")
		}
		s.Valid = valid
	}
	if proposal := trim(h.Proposal); proposal != "" {
		s.Evidence = []collab.Evidence{{Locator: collab.OptionalText(b.Record.Locator), Note: collab.OptionalText("Proposal number: " + proposal)}}
	}
	b.Claim("erasmus_eche_end", &collab.Relation{
		Statement: s, Kind: collab.ParticipatesIn, From: self, To: plus, Status: "CHARTER_HOLDER",
	})
}

// field returns the column of an identifier.
func field(scheme string) string { return strings.ReplaceAll(scheme, "-", "_") }

// trim returns the text without blanks around it, "" for a word by which programs say that nothing is known.
func trim(t text) string {
	s := strings.TrimSpace(string(t))
	if table.SaysNothing(s) {
		return ""
	}
	return s
}

// blanks returns the text with single blanks inside and none around it; the table has
// unbreakable and repeated blanks.
func blanks(t text) string { return strings.Join(strings.Fields(string(t)), " ") }

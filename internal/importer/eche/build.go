package eche

import (
	"fmt"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/country"
	"liaison/internal/importer/record"
)

// programme is the key of Erasmus+, the same as in the curated files.
const programme = "programme:erasmus-plus"

// builder makes records of rows. A record is one charter, and its locator the
// holder's Erasmus code: each row has one, no two have the same, and a renewed
// charter keeps it. A PIC may have two charters, then two records are of one
// institution; the proposal's number changes with each charter, and a few rows
// have words in its place.
type builder struct {
	record.Draft
	file  string
	lines map[string]int // Erasmus codes to the rows that have them
}

func newBuilder(file string) *builder {
	return &builder{file: file, lines: map[string]int{}}
}

func (b *builder) record(h holder, line int) (record.Record, error) {
	b.Begin(b.file, line)
	code, pic, oid := blanks(h.Code), blanks(h.PIC), blanks(h.OID)
	name, site, cc := trim(h.Name), trim(h.Website), country.Code(trim(h.Country))
	switch {
	case code == "":
		b.Fail("erasmus_code", "it is missing: a row needs one, as LT KAUNAS02")
	case b.lines[code] != 0:
		b.Fail("erasmus_code", fmt.Sprintf("%.40q is that of row %d already: take one of the two out", code, b.lines[code]))
	case !digits(pic, 9):
		b.Fail("pic", fmt.Sprintf("%.40q is no PIC: write its nine digits", pic))
	case oid != "" && !(oid[0] == 'E' && digits(oid[1:], 8)):
		b.Fail("oid", fmt.Sprintf("%.40q is no OID: write E and eight digits", oid))
	case name == "":
		b.Fail("legal_name", "it is missing: a row needs one")
	case cc == "":
		b.Fail("country_cd", fmt.Sprintf("%.40q is no country: write its code of ISO 3166-1, EL or UK, or its name", trim(h.Country)))
	}
	self := collab.EntityID("pic:" + pic)
	known := []record.Identifier{{Scheme: record.SchemePIC, Value: pic}}
	if oid != "" {
		known = append(known, record.Identifier{Scheme: record.SchemeOID, Value: oid})
	}
	known = append(known, record.Identifier{Scheme: record.SchemeErasmusCode, Value: code})
	b.Record.Locator = code
	b.Entity(record.Entity{ID: self, Kind: collab.KindInstitution, Known: known, Name: name, Country: cc})
	b.Claim("legal_name", &collab.Name{Subject: self, Value: name, Type: collab.Label})
	for _, k := range known {
		b.Claim(field(k.Scheme), &collab.Identifier{Subject: self, Scheme: k.Scheme, Value: k.Value})
	}
	if site != "" {
		b.Claim("website_url", &collab.Identifier{Subject: self, Scheme: collab.SchemeWebsite, Value: site})
	}
	if domain := record.Domain(site); domain != "" {
		of := record.Identifier{Scheme: record.SchemeDomain, Value: domain}
		b.Record.Entities[0].Known = append(known, of)
		b.Claim("website_url", &collab.Identifier{
			Statement: collab.Statement{Confidence: collab.Derived}, Subject: self, Scheme: of.Scheme, Value: of.Value,
		})
	}
	// The API counts holders as universities; the list only says that they hold it.
	b.Claim("legal_name", &collab.Text{
		Statement: collab.Statement{Confidence: collab.Implied},
		Subject:   self, Topic: collab.InstitutionTypeTopic, Value: "UNIVERSITY",
	})
	b.place(self, cc, blanks(h.City))
	b.charter(self, h)
	if b.Err == nil {
		b.lines[code] = line
	}
	return b.End()
}

// place says where the holder is: in the city, and that in its country; without
// a city in the country itself. A city known by its name has that for its id,
// and each spelling of it, so that the order of rows does not matter.
func (b *builder) place(self collab.ID, cc, city string) {
	countryKey := "place:" + strings.ToLower(cc)
	nation := collab.EntityID(countryKey)
	at := nation
	if city != "" {
		key := "eche:" + countryKey + "/" + record.NameKey(city)
		at = collab.EntityID(key)
		b.Entity(record.Entity{ID: at, Kind: collab.KindPlace, Name: city, Country: cc})
		b.Shared(key, "city", &collab.Name{Subject: at, Value: city, Type: collab.Label})
		b.Shared(key, "city", &collab.Relation{Kind: collab.LocatedIn, From: at, To: nation})
	}
	b.Entity(record.Entity{
		ID: nation, Kind: collab.KindPlace, Known: []record.Identifier{{Scheme: collab.SchemeCountry, Value: cc}}, Country: cc,
	})
	b.Shared(countryKey, "country_cd", &collab.Identifier{Subject: nation, Scheme: collab.SchemeCountry, Value: cc})
	b.Claim("city", &collab.Relation{Kind: collab.LocatedIn, From: self, To: at})
}

// charter says that the holder takes part in Erasmus+ while its charter is
// valid. The charter gives the right to; that it does is read from that, so it
// is implied. The list does not name the programme, so the name is ours.
func (b *builder) charter(self collab.ID, h holder) {
	plus := collab.EntityID(programme)
	b.Entity(record.Entity{ID: plus, Kind: collab.KindProgramme, Name: "Erasmus+"})
	b.Shared(programme, "", &collab.Name{
		Statement: collab.Statement{Confidence: collab.Derived},
		Subject:   plus, Value: "Erasmus+", Language: "en", Type: collab.DisplayName,
	})
	s := collab.Statement{Confidence: collab.Implied}
	if h.start != "" || h.end != "" {
		s.Valid = collab.EDTF(h.start + "/" + h.end)
	}
	if proposal := trim(h.Proposal); proposal != "" {
		s.Evidence = []collab.Evidence{{Locator: collab.OptionalText(b.Record.Locator), Note: collab.OptionalText("Proposal number: " + proposal)}}
	}
	b.Claim("erasmus_eche_end", &collab.Relation{
		Statement: s, Kind: collab.ParticipatesIn, From: self, To: plus, Status: "CHARTER_HOLDER",
	})
}

// field is the column of an identifier.
func field(scheme string) string { return strings.ReplaceAll(scheme, "-", "_") }

func trim(t text) string { return strings.TrimSpace(string(t)) }

// blanks has single blanks inside and none around it: the table has unbreakable
// ones, and several.
func blanks(t text) string { return strings.Join(strings.Fields(string(t)), " ") }

func digits(s string, n int) bool { return len(s) == n && strings.Trim(s, "0123456789") == "" }

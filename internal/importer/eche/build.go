package eche

import (
	"fmt"
	"strings"

	"liaison/internal/collab"
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
	file  string
	lines map[string]int     // Erasmus codes to the rows that have them
	said  map[collab.ID]bool // the claims on places and the programme that earlier records have
	fresh []collab.ID        // those of this row
	rec   record.Record
	err   error // the first fault of the row; nothing is added after it
}

func newBuilder(file string) *builder {
	return &builder{file: file, lines: map[string]int{}, said: map[collab.ID]bool{}}
}

func (b *builder) record(h holder, line int) (record.Record, error) {
	b.rec, b.err, b.fresh = record.Record{File: b.file, Line: line}, nil, b.fresh[:0]
	code, pic, oid := blanks(h.Code), blanks(h.PIC), blanks(h.OID)
	name, site, cc := trim(h.Name), trim(h.Website), record.Country(trim(h.Country))
	switch {
	case code == "":
		b.fail("erasmus_code", "it is missing: a row needs one, as LT KAUNAS02")
	case b.lines[code] != 0:
		b.fail("erasmus_code", fmt.Sprintf("%.40q is that of row %d already: take one of the two out", code, b.lines[code]))
	case !digits(pic, 9):
		b.fail("pic", fmt.Sprintf("%.40q is no PIC: write its nine digits", pic))
	case oid != "" && !(oid[0] == 'E' && digits(oid[1:], 8)):
		b.fail("oid", fmt.Sprintf("%.40q is no OID: write E and eight digits", oid))
	case name == "":
		b.fail("legal_name", "it is missing: a row needs one")
	case cc == "":
		b.fail("country_cd", fmt.Sprintf("%.40q is no country: write a code of ISO 3166-1, EL or UK", trim(h.Country)))
	}
	self := collab.EntityID("pic:" + pic)
	known := []record.Identifier{{Scheme: record.SchemePIC, Value: pic}}
	if oid != "" {
		known = append(known, record.Identifier{Scheme: record.SchemeOID, Value: oid})
	}
	known = append(known, record.Identifier{Scheme: record.SchemeErasmusCode, Value: code})
	b.rec.Locator = code
	b.entity(record.Entity{ID: self, Kind: collab.KindInstitution, Known: known, Name: name, Country: cc})
	b.claim("legal_name", &collab.Name{Subject: self, Value: name, Type: collab.Label})
	for _, k := range known {
		b.claim(field(k.Scheme), &collab.Identifier{Subject: self, Scheme: k.Scheme, Value: k.Value})
	}
	if site != "" {
		b.claim("website_url", &collab.Identifier{Subject: self, Scheme: collab.SchemeWebsite, Value: site})
	}
	if domain := record.Domain(site); domain != "" {
		of := record.Identifier{Scheme: record.SchemeDomain, Value: domain}
		b.rec.Entities[0].Known = append(known, of)
		b.claim("website_url", &collab.Identifier{
			Statement: collab.Statement{Confidence: collab.Derived}, Subject: self, Scheme: of.Scheme, Value: of.Value,
		})
	}
	// The API counts holders as universities; the list only says that they hold it.
	b.claim("legal_name", &collab.Text{
		Statement: collab.Statement{Confidence: collab.Implied},
		Subject:   self, Topic: collab.InstitutionTypeTopic, Value: "UNIVERSITY",
	})
	b.place(self, cc, blanks(h.City))
	b.charter(self, h)
	if b.err != nil {
		return record.Record{}, b.err
	}
	b.lines[code] = line
	for _, id := range b.fresh {
		b.said[id] = true
	}
	return b.rec, nil
}

// place says where the holder is: in the city, and that in its country; without
// a city in the country itself. A city known by its name has that for its id,
// and each spelling of it, so that the order of rows does not matter.
func (b *builder) place(self collab.ID, cc, city string) {
	countryKey := "place:" + strings.ToLower(cc)
	country := collab.EntityID(countryKey)
	at := country
	if city != "" {
		key := "eche:" + countryKey + "/" + strings.ToLower(city)
		at = collab.EntityID(key)
		b.entity(record.Entity{ID: at, Kind: collab.KindPlace, Name: city, Country: cc})
		b.shared(key, "city", &collab.Name{Subject: at, Value: city, Type: collab.Label})
		b.shared(key, "city", &collab.Relation{Kind: collab.LocatedIn, From: at, To: country})
	}
	b.entity(record.Entity{
		ID: country, Kind: collab.KindPlace, Known: []record.Identifier{{Scheme: collab.SchemeCountry, Value: cc}}, Country: cc,
	})
	b.shared(countryKey, "country_cd", &collab.Identifier{Subject: country, Scheme: collab.SchemeCountry, Value: cc})
	b.claim("city", &collab.Relation{Kind: collab.LocatedIn, From: self, To: at})
}

// charter says that the holder takes part in Erasmus+ while its charter is
// valid. The charter gives the right to; that it does is read from that, so it
// is implied. The list does not name the programme, so the name is ours.
func (b *builder) charter(self collab.ID, h holder) {
	plus := collab.EntityID(programme)
	b.entity(record.Entity{ID: plus, Kind: collab.KindProgramme, Name: "Erasmus+"})
	b.shared(programme, "", &collab.Name{
		Statement: collab.Statement{Confidence: collab.Derived},
		Subject:   plus, Value: "Erasmus+", Language: "en", Type: collab.DisplayName,
	})
	s := collab.Statement{Confidence: collab.Implied}
	if h.start != "" || h.end != "" {
		s.Valid = collab.EDTF(h.start + "/" + h.end)
	}
	if proposal := trim(h.Proposal); proposal != "" {
		s.Evidence = []collab.Evidence{{Locator: collab.Maybe(b.rec.Locator), Note: collab.Maybe("Proposal number: " + proposal)}}
	}
	b.claim("erasmus_eche_end", &collab.Relation{
		Statement: s, Kind: collab.ParticipatesIn, From: self, To: plus, Status: "CHARTER_HOLDER",
	})
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

// field is the column of an identifier.
func field(scheme string) string { return strings.ReplaceAll(scheme, "-", "_") }

func trim(t text) string { return strings.TrimSpace(string(t)) }

// blanks has single blanks inside and none around it: the table has unbreakable
// ones, and several.
func blanks(t text) string { return strings.Join(strings.Fields(string(t)), " ") }

func digits(s string, n int) bool { return len(s) == n && strings.Trim(s, "0123456789") == "" }

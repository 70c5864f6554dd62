package csv

import (
	"liaison/internal/importer/table"
	"strings"
	"testing"
)

func TestHeadersInManyLanguages(t *testing.T) {
	for header, want := range map[string]string{
		"Partner": "name", "Institution": "name", "UNIVERSITÄT": "name", "Land": "country", "Pays": "country", "Country": "country", "Erasmus code": "erasmus-code",
		"Gültig bis": "to", "Valid_From": "from", "Şehir": "city", "ROR ID": "ror", "Name (EN)": "name:en", "name:sr-Latn": "", "Name in English": "name:en", "English name": "name:en",
		"name_lt": "name:lt", "Ansprechpartner": person, "E-Mail": person, "Notes": "", "": "", "Website URL": "website", "Țară": "country", "Срок действия до": "to", "国家": "country",
		"agreement-type": "agreement-type", "Galioja iki": "to", "Naziv": "name", "Museum name": "",
	} {
		if got := guess(header); got != want {
			t.Errorf("%q is %q, want %q", header, got, want)
		}
	}
}

func TestNoWordIsTwoFields(t *testing.T) {
	of := map[string]string{}
	for field, list := range words {
		for w := range strings.SplitSeq(list, ";") {
			if other := of[table.Fold(w)]; other != "" && other != field || table.Fold(w) == "" {
				t.Errorf("%q is %s and %s", w, other, field)
			}
			of[table.Fold(w)] = field
		}
	}
}

// TestHeadersOfManyLanguages: the columns of lists in languages of the partners are assigned.
func TestHeadersOfManyLanguages(t *testing.T) {
	for header, want := range map[string]string{
		"Tên đối tác": "name", "Quốc gia": "country", "Thành phố": "city", "Ngày ký": "signed", "Ngày bắt đầu": "from", "Ngày hết hạn": "to", "Trạng thái": "status", "Biên bản ghi nhớ": "agreement",
		"Okres obowiązywania umowy": "valid", "Perioada de valabilitate": "valid", "Vertragslaufzeit": "valid", "Thời hạn hiệu lực": "valid",
		"Numele instituției": "name", "Data intrării în vigoare": "from", "Expiră la": "to", "Starea": "status", "Institucijos pavadinimas": "name", "Galiojimo pabaiga": "to", "Pradžios data": "from",
		"Nazwa instytucji": "name", "Data zakończenia": "to", "Data podpisu": "signed", "Nettsted": "website", "Utløpsdato": "to", "Gjelder fra": "from", "الجامعة": "name", "الدولة": "country", "Názov": "name",
	} {
		if got := guess(header); got != want {
			t.Errorf("%q is %q, want %q", header, got, want)
		}
	}
}

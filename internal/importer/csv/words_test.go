package csv

import (
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
			if other := of[fold(w)]; other != "" && other != field || fold(w) == "" {
				t.Errorf("%q is %s and %s", w, other, field)
			}
			of[fold(w)] = field
		}
	}
}

func TestCountriesInManyLanguages(t *testing.T) {
	for name, want := range map[string]string{
		"LT": "LT", "lt": "LT", "LTU": "LT", "Lithuania": "LT", "Litauen": "LT", "Lituanie": "LT", "Литва": "LT", "立陶宛": "LT", "Λιθουανία": "LT", "Lietuva": "LT",
		"EL": "GR", "UK": "GB", "Great Britain": "GB", "England": "GB", "USA": "US", "Czech Republic": "CZ", "Turkey": "TR", "Türkiye": "TR", "TÜRKİYE": "TR", "Turkiye": "TR",
		"The Netherlands": "NL", "Republic of Serbia": "RS", "Korea, Republic of": "KR", "Kosovo": "XK", "XK": "XK", "P.R. China": "CN", "ROMANIA": "RO", "România": "RO",
		"Österreich": "AT", "Oesterreich": "", "Georgia": "GE", "Niger": "NE", "Nigeria": "NG", "Congo": "", "Korea": "", "EU": "", "Europe": "", "YU": "", "": "", "Ireland": "IE",
		"Austria": "AT", "Australia": "AU", "Slovenia": "SI", "Slovakia": "SK", "Slovensko": "SK", "Slovenija": "SI", "Iran": "IR", "Guinea": "GN", "Dominica": "DM", "Mali": "ML",
	} {
		if got := countryOf(name); got != want {
			t.Errorf("%q is %q, want %q", name, got, want)
		}
	}
}

package country_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"liaison/internal/country"
)

func TestCodesAndNamesAreRead(t *testing.T) {
	for cell, want := range map[string]string{
		// Codes of ISO 3166-1, of the European Union, of the World Bank.
		"LT": "LT", "lt": "LT", "LTU": "LT", " de ": "DE", "EL": "GR", "UK": "GB", "U.K.": "GB", "XK": "XK", "XKX": "XK", "ROU": "RO", "ROM": "RO", "NA": "NA", "AO": "AO", "TWN": "TW", "DEU": "DE", "🇱🇹": "LT",
		// Names, in any language and case.
		"Lithuania": "LT", "Litauen": "LT", "Lituanie": "LT", "Литва": "LT", "立陶宛": "LT", "Λιθουανία": "LT", "Lietuva": "LT", "LITHUANIA": "LT", "Áo": "AT", "Suiza": "CH", "Irlanda": "IE", "Polonia": "PL",
		"Olanda": "NL", "Cehia": "CZ", "Marea Britanie": "GB", "TÜRKİYE": "TR", "Turkiye": "TR", "Turquía": "TR", "República Checa": "CZ", "Hungría": "HU", "Oesterreich": "AT", "Österreich": "AT", "Îles Féroé": "FO",
		"Great Britain": "GB", "England": "GB", "USA": "US", "U.S.A.": "US", "SUA": "US", "Georgia": "GE", "Niger": "NE", "Nigeria": "NG", "Guinea": "GN", "Dominica": "DM", "Mali": "ML", "Holland": "NL",
		// Names that changed.
		"North Macedonia": "MK", "Republic of North Macedonia": "MK", "Macedonia": "MK", "FYROM": "MK", "Severna Makedonija": "MK", "Macédoine du Nord": "MK", "Šiaurės Makedonija": "MK", "Северна Македонија": "MK", "Nordmazedonien": "MK",
		"Macedonia (FYROM)": "MK", "The former Yugoslav Republic of Macedonia": "MK", "Eswatini": "SZ", "Swaziland": "SZ", "Czechia": "CZ", "Czech Republic": "CZ", "Turkey": "TR", "Türkiye": "TR", "Burma": "MM", "Cape Verde": "CV", "Cabo Verde": "CV", "Ivory Coast": "CI", "East Timor": "TL", "Zaire": "CD",
		// ISO's own spellings, and other orders.
		"Netherlands (the)": "NL", "The Netherlands": "NL", "Netherlands, The": "NL", "Netherlands (Kingdom of the)": "NL", "Kingdom of the Netherlands": "NL", "Philippines (the)": "PH", "Sudan (the)": "SD", "Niger (the)": "NE", "Russian Federation (the)": "RU", "Bahamas (the)": "BS", "United Arab Emirates (the)": "AE",
		"United States of America (the)": "US", "United Kingdom of Great Britain and Northern Ireland (the)": "GB", "Korea (the Republic of)": "KR", "Korea, Republic of": "KR", "Korea (the Democratic People's Republic of)": "KP", "Iran (Islamic Republic of)": "IR", "Moldova (the Republic of)": "MD", "Moldova, Republic of": "MD",
		"Congo (the Democratic Republic of the)": "CD", "Congo (the)": "", "Tanzania, the United Republic of": "TZ", "Bolivia (Plurinational State of)": "BO", "Venezuela (Bolivarian Republic of)": "VE", "Taiwan (Province of China)": "TW", "Micronesia (Federated States of)": "FM", "Palestine, State of": "PS", "Lao People's Democratic Republic (the)": "LA", "Dominican Republic (the)": "DO",
		"Republic of Serbia": "RS", "Republic of Ireland": "IE", "Republic of China": "TW", "People's Republic of China": "CN", "P.R. China": "CN", "Hong Kong": "HK", "China, Hong Kong SAR": "HK", "Hong Kong SAR": "HK",
		// Kosovo, as the Union and others write it.
		"Kosovo": "XK", "Kosovo*": "XK", "Kosovo * UN resolution": "XK", "Kosovo (UNSCR 1244)": "XK", "Kosovo (under UNSC Resolution 1244/99)": "XK", "Kosova": "XK", "Kosovo (XK)": "XK", "Kosovo - UN Resolution 1244": "XK", "Republic of Kosovo": "XK",
		// Name and code in one cell.
		"Germany (DE)": "DE", "DE - Germany": "DE", "DE Germany": "DE", "Germany, DE": "DE", "Germany/Deutschland": "DE", "Greece (EL)": "GR", "GR - Greece": "GR", "LT: Lithuania": "LT", "Lithuania [LTU]": "LT", "United Kingdom (UK)": "GB", "UK - United Kingdom": "GB", "Česko – CZ": "CZ",
		// Texts that are no country, or may be two.
		"Germany (FR)": "", "FR Germany (DK)": "", "Georgia (USA)": "", "Congo": "", "Korea": "", "EU": "", "Europe": "", "": "", "Atlantis": "", "ZZ": "", "XX": "", "Kaunas": "", "12": "", "Lithuania University": "", "Germany, France": "", "Dominica (Republic)": "", "the": "", "Republic of": "", "-": "",
		// States that are no more.
		"DDR": "DE", "German Democratic Republic": "DE", "CS": "RS", "Serbia and Montenegro": "RS", "YU": "RS", "Yugoslavia": "RS", "AN": "CW", "Netherlands Antilles": "CW", "SU": "RU", "USSR": "RU", "ZR": "CD",
	} {
		c, err := country.Read(cell)
		if c.Code != want || (err == nil) != (want != "") || country.Code(cell) != want {
			t.Errorf("%q is read as %+v, %v; want %q", cell, c, err, want)
		}
	}
}

// TestFormerStates: reading a state that is no more says so, unless one state of today
// took its place.
func TestFormerStates(t *testing.T) {
	for cell, want := range map[string]string{
		"CS": "Serbia and Montenegro", "Serbia & Montenegro": "Serbia and Montenegro", "YU": "Yugoslavia", "USSR": "Soviet Union", "AN": "Netherlands Antilles", "DD": "", "RS": "", "Serbia": "",
	} {
		if c, _ := country.Read(cell); c.Former != want {
			t.Errorf("%q: former %q, want %q", cell, c.Former, want)
		}
	}
}

func TestValid(t *testing.T) {
	for code, want := range map[string]bool{"LT": true, "XK": true, "lt": false, "EL": false, "UK": false, "LTU": false, "CS": false, "": false, "EU": false} {
		if country.Valid(code) != want {
			t.Errorf("%q: want %v", code, want)
		}
	}
}

// TestEveryNameIsRead: a name that is found in running text is read in a cell as well, as
// the same country.
func TestEveryNameIsRead(t *testing.T) {
	n := 0
	country.Names(func(name, code string) {
		n++
		if utf8.RuneCountInString(name) <= 3 || strings.Contains(name, "(") {
			return // codes go before names of so few letters
		}
		if got := country.Code(name); got != code && got != "" {
			t.Errorf("%q is %s in running text and %q in a cell", name, code, got)
		}
	})
	if n < 10_000 {
		t.Errorf("there are %d names only", n)
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{"Germany (DE)", "Kosovo*", "Áo", "🇱🇹", "((", "\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if c, err := country.Read(s); err == nil && !country.Valid(c.Code) {
			t.Errorf("%q: %+v", s, c)
		}
	})
}

// TestNamesOfCountries: each code of today has an English name, and the name is read as that code.
func TestNamesOfCountries(t *testing.T) {
	seen := 0
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			code := string([]rune{a, b})
			if !country.Valid(code) {
				continue
			}
			seen++
			if c, err := country.Read(country.Name(code)); err != nil || c.Code != code {
				t.Errorf("%s is called %q, which is read as %+v, %v", code, country.Name(code), c, err)
			}
		}
	}
	if seen < 240 {
		t.Errorf("only %d countries", seen)
	}
	for code, want := range map[string]string{"LT": "Lithuania", "XK": "Kosovo", "MK": "North Macedonia", "TR": "Türkiye", "CZ": "Czechia", "CI": "Côte d’Ivoire", "HK": "Hong Kong", "lt": "", "EL": "", "ZZ": "", "": ""} {
		if got := country.Name(code); got != want {
			t.Errorf("%s: %q, want %q", code, got, want)
		}
	}
}

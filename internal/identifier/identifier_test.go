package identifier_test

import (
	"strings"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/identifier"
)

func TestEverySpellingHasOneNormalForm(t *testing.T) {
	for scheme, spellings := range map[string]map[string]string{
		identifier.ROR: {
			"03r8nwp71": "03r8nwp71", "03R8NWP71": "03r8nwp71", "https://ror.org/03r8nwp71": "03r8nwp71", "http://ror.org/03r8nwp71/": "03r8nwp71", "ror.org/03r8nwp71": "03r8nwp71", "ROR:03r8nwp71": "03r8nwp71",
			" 03r8nwp71\u00a0": "03r8nwp71", "https://www.ror.org/03R8NWP71?lang=en": "03r8nwp71", "ROR ID: 03r8nwp71": "03r8nwp71", "ROR 03r8nwp71": "03r8nwp71", "<https://ror.org/03r8nwp71>": "03r8nwp71", "https://ror.org/03r8nwp71.": "03r8nwp71", "(03r8nwp71)": "03r8nwp71", "03r8 nwp71": "03r8nwp71",
			"https%3A%2F%2Fror.org%2F03r8nwp71": "03r8nwp71", "https://api.ror.org/organizations/https://ror.org/03r8nwp71": "03r8nwp71", "\ufeff03r8nwp71": "03r8nwp71", "03r8nwp72": "", "3r8nwp71": "", "": "", "https://ror.org/": "",
		},
		identifier.Wikidata: {
			"Q1426464": "Q1426464", "q1426464": "Q1426464", "https://www.wikidata.org/wiki/Q1426464": "Q1426464", "http://www.wikidata.org/entity/Q1426464": "Q1426464", "wd:Q1426464": "Q1426464",
			"https://www.wikidata.org/wiki/Special:EntityData/Q1426464.json": "Q1426464", "https://m.wikidata.org/wiki/Q1426464#P31": "Q1426464", "Q 1426464": "Q1426464", "[[Q1426464]]": "Q1426464",
			"https://www.wikidata.org/w/index.php?title=Q1426464": "Q1426464", "https://www.wikidata.org/wiki/Special:EntityPage/Q1426464": "Q1426464", "P31": "", "Q0": "", "Q": "",
		},
		identifier.ISNI: {
			"0000000122901764": "0000000122901764", "0000 0001 2290 1764": "0000000122901764", "0000 0001 2290 1765": "", "0000 0001 2150 090X": "000000012150090X", "0000-0001-2150-090x": "000000012150090X", "https://isni.org/isni/000000012150090X": "000000012150090X", "ISNI 0000 0001 2150 090X": "000000012150090X",
			"122901764": "0000000122901764", "122901765": "", "0000.0001.2290.1764": "0000000122901764", "0000—0001—2290—1764": "0000000122901764", "urn:isni:0000000122901764": "0000000122901764", "https://isni.org/isni/0000%200001%202290%201764": "0000000122901764",
			"000000012150090": "", "0000000121500901": "", "https://www.isni.org/000000012150090X": "000000012150090X",
		},
		identifier.GRID:    {"grid.443557.4": "grid.443557.4", "GRID.443557.4": "grid.443557.4", "https://www.grid.ac/institutes/grid.443557.4": "grid.443557.4", "443557.4": ""},
		identifier.Fundref: {"501100000780": "501100000780", "10.13039/501100000780": "501100000780", "https://doi.org/10.13039/501100000780": "501100000780", "10.3030/1": ""},
		identifier.PIC: {"999840046": "999840046", "999 840 046": "999840046", "999840046.0": "999840046", "PIC 999840046": "999840046", "999840046.00": "999840046", "9.99840046E8": "999840046", "9.99840046E+08": "999840046", "9.9984E8": "", "999.840.046": "999840046",
			"'999840046": "999840046", "PIC=999840046": "999840046", "PIC number: 999840046": "999840046", "PIC No. 999840046": "999840046", "=\"999840046\"": "999840046", "https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/how-to-participate/org-details/999840046": "999840046", "９９９８４００４６": "999840046", "99984004": "", "9998400461": ""},
		identifier.OID: {"E10208308": "E10208308", "e10208308": "E10208308", "OID: E10208308": "E10208308", "10208308": ""},
		identifier.ErasmusCode: {
			"LT KAUNAS02": "LT KAUNAS02", "LT  KAUNAS02": "LT KAUNAS02", "lt kaunas02": "LT KAUNAS02", "LTKAUNAS02": "LT KAUNAS02", "LT\u00a0KAUNAS02": "LT KAUNAS02", "LT KAUNAS 02": "LT KAUNAS02",
			"A  BADEN01": "A BADEN01", "A BADEN01": "A BADEN01", "ABADEN01": "A BADEN01", "IRLDUBLIN44": "IRLDUBLIN44", "IRL DUBLIN44": "IRLDUBLIN44", "irldublin44": "IRLDUBLIN44", "LUXLUX-VIL03": "LUXLUX-VIL03", "LUX LUX-VIL03": "LUXLUX-VIL03",
			"E TOLEDO3": "E TOLEDO3", "F VERDUN1": "F VERDUN1", "E CÓRDOBA01": "E CORDOBA01", "D BERLIN01": "D BERLIN01", "DBERLIN01": "D BERLIN01", "RO CLUJNAP05": "RO CLUJNAP05", "ROCLUJNAP05": "RO CLUJNAP05", "CHNBEIJING04": "CHNBEIJING04", "CHN BEIJING04": "CHNBEIJING04",
			"D_BERLIN01": "D BERLIN01", "D-BERLIN01": "D BERLIN01", "LT/KAUNAS02": "LT KAUNAS02", "LT.KAUNAS02": "LT KAUNAS02", "LT KAUNAS-02": "LT KAUNAS02", "IRL-DUBLIN44": "IRLDUBLIN44", "DE BERLIN01": "D BERLIN01", "FI HELSINK01": "SF HELSINK01", "IE DUBLIN44": "IRLDUBLIN44",
			"ERASMUS: D  BERLIN01": "D BERLIN01", "\"D  BERLIN01\"": "D BERLIN01", "TR ıstanbu01": "TR ISTANBU01", "E LA-CORU01": "E LA-CORU01", "F LE-HAVR19": "F LE-HAVR19", "IL HAIFA02": "IL HAIFA02", "UK LONDON029": "UK LONDON029", "RUS STPETERS01": "RUSSTPETERS01", "BGENT01": "", "SFTAMPERE06": "", "KAUNAS": "", "LT 02": "", "USA PURDUE": "", "URUMONTEVI02": "URUMONTEVI02",
			"PLWARSZAW01": "", "PLW KOROR01": "PLW KOROR01", "DMAINZ01": "", "FROUEN06": "", "ECUENCA02": "", "ALTIRANA01": "", "AL TIRANA01": "AL TIRANA01", "XKPRISTIN01": "XK PRISTIN01", "MEPODGORI01": "ME PODGORI01", "IL-AQUIL01": "", "I-L-AQUIL01": "I L-AQUIL01",
		},
		identifier.VAT:            {"LT 119505344": "LT119505344", "BE0419.052.173": "BE0419052173", "": ""},
		identifier.Domain:         {"KTU.lt": "ktu.lt", "www.ktu.lt": "ktu.lt", "https://ktu.edu/en": "ktu.edu", "@ktu.edu": "ktu.edu", "office@ktu.edu": "ktu.edu", "*.ktu.edu": "ktu.edu", "ktu.edu:8080": "ktu.edu", "https://www.ktu.edu:443/en": "ktu.edu", "ktu": ""},
		identifier.DOI:            {"https://doi.org/10.3030/101070014": "10.3030/101070014", "doi:10.3030/ABC": "10.3030/abc", "DOI 10.3030/101070014.": "10.3030/101070014", "11.1/x": ""},
		identifier.ORCID:          {"0000-0002-1825-0097": "0000-0002-1825-0097", "https://orcid.org/0000000218250097": "0000-0002-1825-0097", "0000-0002-1825-0098": ""},
		collab.SchemeGeonames:     {"598316": "598316", "https://www.geonames.org/598316/kaunas.html": "598316", "Kaunas": ""},
		collab.SchemeCountry:      {"LT": "LT", "lt": "LT", "EL": "GR", "Lithuania": ""},
		collab.SchemeErasmusGrant: {"2019-1-ro01-ka203-063881": "2019-1-RO01-KA203-063881", "https://erasmus-plus.ec.europa.eu/projects/search/details/101128558": "101128558"},
		collab.SchemeCordisGrant:  {"https://cordis.europa.eu/project/id/101070014/de": "101070014", "101070014": "101070014"},
		"an-office's-own":         {" a  B ": "a B"},
	} {
		for spelling, want := range spellings {
			got, err := identifier.Normal(scheme, spelling)
			if got != want || (err != nil) != (want == "") {
				t.Errorf("%s %q: %q, %v; want %q", scheme, spelling, got, err, want)
			}
			if err != nil && collab.CodeOf(err) != collab.BadUserInput {
				t.Errorf("%s %q: code of %v", scheme, spelling, err)
			}
			if err == nil {
				if again, err := identifier.Normal(scheme, got); err != nil || again != got {
					t.Errorf("%s: the normal form %q is not normal: %q, %v", scheme, got, again, err)
				}
			}
		}
	}
}

// TestTheCountryDecides: where the blank is lost, a code may be of two countries.
func TestTheCountryDecides(t *testing.T) {
	for _, c := range [][3]string{
		{"BE", "BGENT01", "B GENT01"}, {"BG", "BGSOFIA02", "BG SOFIA02"}, {"FI", "SFTAMPERE06", "SF TAMPERE06"}, {"PT", "PLISBOA109", "P LISBOA109"}, {"CN", "CHNBEIJING04", "CHNBEIJING04"},
		{"LT", "LTKAUNAS02", "LT KAUNAS02"}, {"IE", "IRLDUBLIN44", "IRLDUBLIN44"}, {"", "LTKAUNAS02", "LT KAUNAS02"}, {"", "BGENT01", ""}, {"MX", "MEXPUEBLA03", "MEXPUEBLA03"}, {"KZ", "KAZALMATI01", "KAZALMATI01"}, {"PL", "PLWARSZAW01", "PL WARSZAW01"}, {"DE", "DMAINZ01", "D MAINZ01"}, {"FR", "FROUEN06", "F ROUEN06"}, {"AL", "ALTIRANA01", "AL TIRANA01"}, {"AT", "ALINZ01", "A LINZ01"},
		{"IT", "IL-AQUIL01", "I L-AQUIL01"}, {"IL", "IL-HAIFA02", "IL HAIFA02"}, {"PW", "PLWKOROR01", "PLW KOROR01"}, {"BA", "BASARAJEV04", "BA SARAJEV04"},
	} {
		got, err := identifier.NormalIn(c[0], identifier.ErasmusCode, c[1])
		if got != c[2] || (err != nil) != (c[2] == "") {
			t.Errorf("%q in %q: %q, %v, want %q", c[1], c[0], got, err, c[2])
		}
	}
	if _, err := identifier.Normal(identifier.ErasmusCode, "BGENT01"); err == nil || !strings.Contains(err.Error(), "B GENT01 or BG ENT01") {
		t.Errorf("both readings are to be told: %v", err)
	}
}

func TestParse(t *testing.T) {
	for text, want := range map[string]string{
		"ror:03r8nwp71": "ror 03r8nwp71", "https://ror.org/03r8nwp71": "ror 03r8nwp71", "ror.org/03r8nwp71": "ror 03r8nwp71", "03R8NWP71": "ror 03r8nwp71", "ROR: 03r8nwp71": "ror 03r8nwp71",
		"Q1426464": "wikidata Q1426464", "http://www.wikidata.org/entity/Q1426464": "wikidata Q1426464", "grid.443557.4": "grid grid.443557.4", "E10208308": "oid E10208308",
		"pic:999840046": "pic 999840046", "999840046": "", "https://isni.org/isni/000000012150090X": "isni 000000012150090X", "https://doi.org/10.13039/501100000780": "fundref 501100000780", "https://doi.org/10.3030/101070014": "doi 10.3030/101070014",
		"erasmus-code:irldublin44": "erasmus-code IRLDUBLIN44", "Erasmus code: LT KAUNAS02": "erasmus-code LT KAUNAS02", "https://cordis.europa.eu/project/id/101070014": "cordis-grant 101070014", "domain:www.ktu.lt": "domain ktu.lt",
		"ROR 03r8nwp71": "ror 03r8nwp71", "PIC 999840046": "pic 999840046", "ROR 03r8nwp72": "", "0000 0001 2290 1764": "isni 0000000122901764", "IRLDUBLIN44": "erasmus-code IRLDUBLIN44", "LT KAUNAS02": "erasmus-code LT KAUNAS02", "D  BERLIN01": "erasmus-code D BERLIN01", "Grid Institute 3": "",
		"KTU": "", "Kaunas University of Technology": "", "": "", "https://ktu.edu": "", "foo:bar": "", "a: b": "",
	} {
		scheme, value, err := identifier.Parse(text)
		if got := strings.TrimSpace(scheme + " " + value); err != nil || got != want {
			t.Errorf("%q: %q, %v, want %q", text, got, err, want)
		}
	}
	if _, _, err := identifier.Parse("ror:03r8nwp72"); collab.CodeOf(err) != collab.BadUserInput {
		t.Errorf("a malformed value: %v", err)
	}
}

func TestScheme(t *testing.T) {
	for name, want := range map[string]string{"ror": "ror", "ROR": "ror", " Erasmus Code": "erasmus-code", "erasmus_code": "erasmus-code", "PIC": "pic", "foo": "", "": ""} {
		if got, ok := identifier.Scheme(name); ok != (want != "") || ok && got != want {
			t.Errorf("%q: %q, %v", name, got, ok)
		}
	}
}

// FuzzNormal: a normal form is its own normal form.
func FuzzNormal(f *testing.F) {
	f.Add("ror", "https://ror.org/03r8nwp71")
	f.Add("erasmus-code", "IRL DUBLIN44")
	f.Add("isni", "0000 0001 2150 090X")
	f.Fuzz(func(t *testing.T, scheme, value string) {
		once, err := identifier.Normal(scheme, value)
		if err != nil {
			return
		}
		if again, err := identifier.Normal(scheme, once); err != nil || again != once {
			t.Errorf("%s %q: %q, then %q, %v", scheme, value, once, again, err)
		}
	})
}

func TestHost(t *testing.T) {
	for name, want := range map[string]string{
		"www.yewon.ac.kr": "yewon.ac.kr",
		" KTU.lt. ":       "ktu.lt",
		"uni.github.io":   "uni.github.io",
		"universität.at":  "xn--universitt-y5a.at",
		"www.lt":          "www.lt",
		"ktu":             "",
		"ktu.lt/en":       "",
		"a b.lt":          "",
		"ktu..lt":         "",
		"1.2.3.4":         "",
		"":                "",
	} {
		if got := identifier.Host(name); got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
}

package table

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"

	"liaison/internal/importer/record"
)

// lists are partner lists as offices of the country would keep them.
var lists = map[string][]string{
	"windows-1250": {
		"Instituție;Oraș", "Universitatea Tehnică din Cluj-Napoca;Cluj", "Universitatea din Piteşti;Piteşti", "Universitatea din Craiova;Craiova",
		"Universitatea de Medicină şi Farmacie;Târgu Mureş", "Școala Națională;Bucureşti", "Universität Wien;Österreich", "Université de Montréal;Montréal",
	},
	"windows-1251": {
		"Универзитет;Град", "Универзитет у Београду;Београд", "Универзитет у Новом Саду;Нови Сад", "Московский государственный университет;Москва",
		"Санкт-Петербургский политехнический университет;Санкт-Петербург", "Київський національний університет;Київ",
	},
	"windows-1252": {
		"Établissement;Ville", "Université de Liège;Liège", "École supérieure de commerce;Besançon", "Universidad de A Coruña;A Coruña",
		"Universität für Bodenkultur;Wien", "Høgskolen på Vestlandet;Førde", "Universidade de São Paulo;São Paulo", "L’Œuvre – “une école”;Nîmes",
	},
	"windows-1253": {"Ίδρυμα;Πόλη", "Εθνικό Μετσόβιο Πολυτεχνείο;Αθήνα", "Αριστοτέλειο Πανεπιστήμιο Θεσσαλονίκης;Θεσσαλονίκη", "Πανεπιστήμιο Κρήτης;Ρέθυμνο"},
	"windows-1254": {
		"Üniversite;Şehir", "Boğaziçi Üniversitesi;İstanbul", "Başkent Üniversitesi;Ankara", "Işık Üniversitesi;İstanbul", "Muğla Sıtkı Koçman Üniversitesi;Muğla",
		"Universität Münster;Münster", "Université de Genève;Genève",
	},
	"windows-1257": {
		"Įstaiga;Miestas", "Kauno technologijos universitetas;Kaunas", "Vytauto Didžiojo universitetas;Kaunas", "Šiaulių valstybinė kolegija;Šiauliai",
		"Klaipėdos universitetas;Klaipėda", "Rīgas Tehniskā universitāte;Rīga", "Eesti Maaülikool;Tartu", "Panevėžio kolegija;Panevėžys",
	},
}

func encoded(t *testing.T, enc encoding.Encoding, text string) []byte {
	t.Helper()
	b, err := enc.NewEncoder().Bytes([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// readAll is every row as its cells joined by bars, and every fault.
func readAll(t *testing.T, tab *RowReader) (rows []string, faults []record.Fault) {
	t.Helper()
	for {
		row, err := tab.Next()
		var f record.Fault
		switch {
		case err == io.EOF:
			return rows, faults
		case errors.As(err, &f):
			faults = append(faults, f)
		case err != nil:
			t.Fatalf("an error that is no fault: %v", err)
		default:
			rows = append(rows, strings.Join(row.Fields(), "|"))
		}
		if len(rows)+len(faults) > 1e6 {
			t.Fatal("no end")
		}
	}
}

func TestTellsTheEncoding(t *testing.T) {
	check := func(t *testing.T, in []byte, want, text string) {
		tab, err := Open("list.csv", bytes.NewReader(in), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if tab.Encoding() != want || tab.Delimiter() != ';' {
			t.Errorf("took %s and %q, want %s and ';'", tab.Encoding(), tab.Delimiter(), want)
		}
		rows, faults := readAll(t, tab)
		got := strings.Join(append([]string{strings.Join(tab.Header(), "|")}, rows...), "\n")
		if want := strings.ReplaceAll(strings.TrimSpace(text), ";", "|"); got != want || faults != nil {
			t.Errorf("got\n%s\nwant\n%s\nfaults %v", got, want, faults)
		}
	}
	for name, list := range lists {
		text := strings.Join(list, "\n") + "\n"
		enc, err := htmlindex.Get(name)
		if err != nil {
			t.Fatal(err)
		}
		legacy := strings.NewReplacer("ț", "ţ", "ș", "ş", "Ț", "Ţ", "Ș", "Ş").Replace(text)
		t.Run(name, func(t *testing.T) { check(t, encoded(t, enc, legacy), name, legacy) })
		t.Run(name+" text in UTF-8", func(t *testing.T) { check(t, []byte(text), "utf-8", text) })
		t.Run(name+" text in UTF-8 with BOM", func(t *testing.T) { check(t, []byte("\ufeff"+text), "utf-8", text) })
		for wide, endian := range map[string]unicode.Endianness{"utf-16le": unicode.LittleEndian, "utf-16be": unicode.BigEndian} {
			t.Run(name+" text in "+wide+" with BOM", func(t *testing.T) {
				check(t, encoded(t, unicode.UTF16(endian, unicode.UseBOM), text), wide, text)
			})
			if name != "windows-1251" && name != "windows-1253" {
				t.Run(name+" text in "+wide, func(t *testing.T) {
					check(t, encoded(t, unicode.UTF16(endian, unicode.IgnoreBOM), text), wide, text)
				})
			}
		}
	}
	t.Run("UTF-16 of Cyrillic and Greek without BOM", func(t *testing.T) {
		for _, name := range []string{"windows-1251", "windows-1253"} {
			text := strings.Join(lists[name], "\r\n") + "\r\n"
			check(t, encoded(t, unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), text), "utf-16le", strings.ReplaceAll(text, "\r", ""))
		}
	})
}

func TestTakesTheEncodingThatIsNamed(t *testing.T) {
	gb, err := htmlindex.Get("gb18030")
	if err != nil {
		t.Fatal(err)
	}
	in := encoded(t, gb, "学校,城市\n成都信息工程大学,成都\n")
	tab, err := Open("f", bytes.NewReader(in), Options{Encoding: "GB18030"})
	if err != nil {
		t.Fatal(err)
	}
	if rows, _ := readAll(t, tab); len(rows) != 1 || rows[0] != "成都信息工程大学|成都" {
		t.Errorf("got %q", rows)
	}
	if _, err := Open("f", bytes.NewReader(in), Options{Encoding: "klingon"}); err == nil || !strings.Contains(err.Error(), `"klingon" is no known encoding`) {
		t.Errorf("got %v", err)
	}
	utf16 := encoded(t, unicode.UTF16(unicode.BigEndian, unicode.UseBOM), "a;b\n1;2\n")
	tab, err = Open("f", bytes.NewReader(utf16), Options{Encoding: "utf-16"})
	if err != nil || tab.Encoding() != "utf-16be" {
		t.Errorf("got %v, %v", tab, err)
	}
}

// A head of ASCII says nothing of the rest: it is read as UTF-8, and a row that
// is none says what to try.
func TestFaultsOfEncoding(t *testing.T) {
	for name, c := range map[string]struct {
		in, encoding string
		rows         int
		want         string
	}{
		"ASCII at first":       {"a;b\n" + strings.Repeat("one;two\n", 1<<18) + "Universit\xe4t;1\nx;y\n", "", 1<<18 + 1, "f:262146: a: the cell is not valid UTF-8; if all of the file is in another encoding, name it: --encoding windows-1252"},
		"UTF-8 with a bad row": {"a;b\nĄžuolynas;Università\nUniversit\xe4t;1\nx;y\n", "", 2, "f:3: a: the cell is not valid UTF-8"},
		"no such byte":         {"a;b\ncaf\xe9;x\nx;\x81y\nx;y\n", "windows-1252", 2, "f:3: b: the cell has bytes that mean nothing in windows-1252"},
		"half a pair":          {"a\x00;\x00b\x00\n\x00\x00\xd8;\x00b\x00\n\x00c\x00;\x00d\x00\n\x00", "utf-16le", 1, "f:2: a: the cell has bytes that mean nothing in utf-16le"},
		"half a unit":          {"a\x00;\x00b\x00\n\x00c\x00;\x00d\x00\n\x00c\x00;\x00d", "utf-16le", 1, "f:3:"},
		"zero byte":            {"a;b\nx\x00;y\nx;y\n", "", 1, "f:2: a: the cell has a zero byte"},
	} {
		t.Run(name, func(t *testing.T) {
			tab, err := Open("f", strings.NewReader(c.in), Options{Encoding: c.encoding})
			if err != nil {
				t.Fatal(err)
			}
			rows, faults := readAll(t, tab)
			if len(rows) != c.rows || len(faults) != 1 || !strings.HasPrefix(faults[0].Error(), c.want) {
				t.Errorf("got %d rows, want %d; faults %v, want %s…", len(rows), c.rows, faults, c.want)
			}
		})
	}
}
